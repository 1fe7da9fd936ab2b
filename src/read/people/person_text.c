/* One person's text: name, mail address, address of a profile. */
#include <string.h>
#include "pln/address.h"
#include "pln/escape.h"
#include "pln/text.h"
#include "pln/unicode.h"
#include "read/people/non_people.h"
#include "read/people/note_links.h"
#include "read/people/presence_words.h"
#include "read/people/people_cell.h"

static void
erase_range (GString *name, const char *from, const char *to)
{
  g_string_erase (name, from - name->str, to - from);
}

/* "(accepted)", "(declined)" behind a guest. */
static gboolean
says_presence (const char *text, gsize length, struct person_text *out)
{
  g_autofree char *word = g_strndup (text, length);
  enum presence_word presence = length > 3 ? presence_of_text (word) : PRESENCE_UNKNOWN;
  out->absent |= presence == PRESENCE_NO;
  return presence != PRESENCE_UNKNOWN;
}

/* A page counts only behind the name, apart from it: "Ana Ruiz (https://...)";
 * "[x](https://...) 1" is a name like any other. */
static gboolean
bracket_has_no_name (const char *text, gsize length, gboolean behind, struct person_text *out)
{
  g_autofree char *email = email_normalise (text, length);
  g_autofree char *page = email == NULL && behind ? g_strndup (text, length) : NULL;
  if (page != NULL && is_web_address (page))
    {
      if (out->profile == NULL)
        out->profile = profile_address_normalise (page);
      return TRUE;
    }
  if (email == NULL)
    return length == 0 || is_attendee_mark (text, length)
           || (behind && says_presence (text, length, out));
  if (out->email == NULL)
    out->email = g_steal_pointer (&email);
  return TRUE;
}

/* Takes addresses out of <>, () and [], and marks that are no names away. */
static void
take_brackets (GString *name, struct person_text *out)
{
  for (gsize i = 0; i < name->len; i++)
    {
      char open = name->str[i], close = open == '<'   ? '>'
                                        : open == '(' ? ')'
                                        : open == '[' ? ']'
                                                      : 0;
      const char *end = close != 0 ? strchr (name->str + i, close) : NULL;
      if (end == NULL)
        continue;
      const char *inner = name->str + i + 1;
      gboolean behind = i > 0 && name->str[i - 1] == ' ' && end[1] == '\0';
      if (!bracket_has_no_name (inner, (gsize)(end - inner), behind, out))
        {
          i = (gsize)(end - name->str);
          continue;
        }
      gsize from = i > 0 && name->str[i - 1] == ' ' ? i - 1 : i;
      erase_range (name, name->str + from, end + 1);
      i = from > 0 ? from - 1 : (gsize)-1;
    }
}

/* "~ Dana", "'=Jordan", "\"Ana Ruiz\"". */
static void
strip_guards (GString *name)
{
  if (name->str[0] == '~')
    g_string_erase (name, 0, name->str[1] == ' ' ? 2 : 1);
  g_string_erase (name, 0, csv_skip_guard (name->str) - name->str);
  if (name->len >= 2 && name->str[name->len - 1] == name->str[0]
      && (name->str[0] == '"' || name->str[0] == '\''))
    {
      g_string_truncate (name, name->len - 1);
      g_string_erase (name, 0, 1);
    }
}

static const char *
skip_blank (const char *at)
{
  return *at == ' ' ? at + 1 : at;
}

/* "Prof. Dr. Lee": the length of the titles with their blanks; 0 if they are
 * all that stands there. */
static gsize
titles_length (const char *text, gsize length)
{
  gsize taken = 0;
  for (const char *blank; (blank = memchr (text + taken, ' ', length - taken)) != NULL;)
    {
      if (!is_person_title (text + taken, (gsize)(blank - text) - taken))
        break;
      taken = (gsize)(blank + 1 - text);
    }
  return taken < length ? taken : 0;
}

/* "House of Bush, House of Saud" has no first name. */
static gboolean
is_title_of_thing (const char *text)
{
  return strstr (text, " of ") != NULL || strstr (text, " the ") != NULL
         || g_str_has_prefix (text, "The ");
}

/* "Doe, Jane, Ph.D." becomes "Jane Doe, Ph.D."; "Jane Doe, Ph.D." stays.  Titles stay first:
 * "Dr. Doe, Jane" becomes "Dr. Jane Doe". */
static void
turn_round (GString *name)
{
  const char *comma = strchr (name->str, ',');
  if (comma == NULL || comma == name->str || is_title_of_thing (name->str))
    return;
  const char *first = skip_blank (comma + 1);
  gsize length = strcspn (first, ",");
  const char *rest = first + length;
  if (length == 0 || is_name_suffix (first, length) || strchr (name->str, '(') != NULL)
    {
      const char *bracket = strchr (name->str, '(');
      if (bracket == NULL || bracket < comma || is_name_suffix (first, length) || length == 0)
        return;
    }
  for (const char *at = rest; *at == ',';)
    {
      const char *degree = skip_blank (at + 1);
      gsize n = strcspn (degree, ",");
      if (!is_name_suffix (degree, n))
        return;
      at = degree + n;
    }
  const char *bracket = memchr (first, '(', length);
  const char *dash = g_strstr_len (first, (gssize)length, " - "); /* "Lee, Kim - Contoso" */
  const char *end = bracket != NULL && bracket > first && bracket[-1] == ' ' ? bracket - 1
                    : dash != NULL && dash > first                           ? dash
                                                                             : rest;
  gsize title = titles_length (name->str, (gsize)(comma - name->str));
  GString *turned = g_string_new_len (name->str, (gssize)title);
  g_string_append_len (turned, first, end - first);
  g_string_append_c (turned, ' ');
  g_string_append_len (turned, name->str + title, comma - name->str - (gssize)title);
  g_string_append (turned, end);
  g_string_assign (name, turned->str);
  g_string_free (turned, TRUE);
}

/* "Ana +1" came with somebody. */
static void
drop_company (GString *name)
{
  const char *plus = strchr (name->str, '+') != NULL ? g_strrstr (name->str, " +") : NULL;
  if (plus != NULL && plus[2] != '\0' && strlen (plus) < 5
      && strspn (plus + 2, "0123456789") == strlen (plus + 2))
    g_string_truncate (name, (gsize)(plus - name->str));
}

static void
tidy (GString *name)
{
  g_autofree char *clean = text_clean (name->str);
  g_string_assign (name, clean);
}

void
person_text_parse (const char *text, struct person_text *out)
{
  g_autofree char *unlinked = note_links_to_names (text);
  g_autofree char *clean = text_clean (unlinked != NULL ? unlinked : text);
  memset (out, 0, sizeof *out);
  if (is_web_address (clean) && strchr (clean, ' ') == NULL)
    {
      out->profile = profile_address_normalise (clean);
      return;
    }
  out->email = email_normalise (clean, strlen (clean));
  if (out->email != NULL)
    return;
  g_autoptr (GString) name = g_string_new (clean);
  strip_guards (name);
  take_brackets (name, out);
  tidy (name);
  strip_guards (name);
  turn_round (name);
  tidy (name);
  gboolean pronouns = strchr (name->str, '/') != NULL && is_attendee_mark (name->str, name->len);
  drop_company (name);
  if (is_placeholder_name (name->str) || pronouns || text_names_nobody (name->str))
    return;
  g_autofree char *email = email_normalise (name->str, name->len);
  if (email != NULL && out->email == NULL)
    out->email = g_steal_pointer (&email);
  else
    out->name = g_strdup (name->str);
}

void
person_text_clear (struct person_text *person)
{
  g_clear_pointer (&person->name, g_free);
  g_clear_pointer (&person->email, g_free);
  g_clear_pointer (&person->profile, g_free);
}
