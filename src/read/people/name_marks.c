/* Question marks, the strike-through and the emphasis of plain text, and brackets around the whole of
 * a name. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/name_marks.h"

/* Takes a text off the start and another off the end, if both are there. */
static gboolean
take_pair (GString *name, const char *start, const char *end)
{
  gsize before = strlen (start), behind = strlen (end);
  if (name->len <= before + behind || !g_str_has_prefix (name->str, start)
      || !g_str_has_suffix (name->str, end))
    return FALSE;
  g_string_truncate (name, name->len - behind);
  g_string_erase (name, 0, (gssize)before);
  return TRUE;
}

static void
trim (GString *name)
{
  g_strstrip (name->str);
  g_string_truncate (name, strlen (name->str));
}

gboolean
text_lost_letter (const char *text)
{
  for (const char *at = strchr (text, '?'); at != NULL; at = strchr (at + 1, '?'))
    {
      gboolean behind = g_unichar_isalpha (g_utf8_get_char (at + 1));
      gboolean before = at > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (at)));
      if (behind && (before || g_unichar_islower (g_utf8_get_char (at + 1))))
        return TRUE;
      if (before && at[1] == ' ' && g_unichar_isalpha (g_utf8_get_char (at + 2)))
        return TRUE;
    }
  return FALSE;
}

/* Does a question mark stand apart from the letters, or beside a name that is whole without it? "Andr?" may
 * have lost its last letter. */
static gboolean
is_doubt (const char *name, gboolean lost_letters)
{
  if (strstr (name, " ?") != NULL || strstr (name, "? ") == name || strstr (name, "??") != NULL)
    return TRUE;
  g_autofree char *folded = header_fold (name);
  g_strdelimit (folded, "?", ' ');
  return !lost_letters
         && (strchr (g_strstrip (folded), ' ') != NULL || word_is_given_name (folded));
}

static gboolean
take_doubt (GString *name, gboolean lost_letters)
{
  static const struct
  {
    const char *start, *end;
    gboolean sure;
  } doubts[]
    = { { "\xC2\xBF", "?", TRUE }, { "", "(?)", TRUE }, { "", "[?]", TRUE }, { "(?)", "", TRUE },
        { "[?]", "", TRUE },       { "", "?", FALSE },  { "?", "", FALSE } };
  for (guint i = 0; i < G_N_ELEMENTS (doubts); i++)
    if ((doubts[i].sure || is_doubt (name->str, lost_letters))
        && take_pair (name, doubts[i].start, doubts[i].end))
      {
        trim (name);
        return TRUE;
      }
  return FALSE;
}

/* "(Ben Okafor)", "[Ben Okafor]": all of it, and a whole name. */
static void
take_brackets (GString *name)
{
  char close = *name->str == '(' ? ')' : *name->str == '[' ? ']' : '\0';
  if (close == '\0' || name->len < 3 || strchr (name->str, close) != name->str + name->len - 1)
    return;
  g_autofree char *inner = g_strndup (name->str + 1, name->len - 2);
  if (name_look_of (inner) != LOOKS_UNLIKE_NAME)
    take_pair (name, *name->str == '(' ? "(" : "[", close == ')' ? ")" : "]");
}

gboolean
name_marks_take (GString *name, gboolean lost_letters)
{
  static const char *const emphasis[] = { "**", "__", "*", "_", "`" };
  gboolean unsure = FALSE;
  if (!text_has_letter (name->str))
    return FALSE;
  if (take_pair (name, "~~", "~~") || take_pair (name, "~", "~"))
    return TRUE;
  while (take_doubt (name, lost_letters))
    unsure = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (emphasis); i++)
    if (take_pair (name, emphasis[i], emphasis[i]))
      break;
  take_brackets (name);
  return unsure;
}
