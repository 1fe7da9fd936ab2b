/* Links of Obsidian, Roam, Logseq, Notion, Org mode and Markdown. */
#include <string.h>
#include "pln/text.h"
#include "read/people/note_links.h"

/* Removes the 32 hexadecimal digits that Notion appends to a title. */
static void
drop_id (char *name)
{
  gsize length = strlen (name), hex = 0;
  while (hex < length && g_ascii_isxdigit (name[length - 1 - hex]))
    hex++;
  if (hex == 32 && length > 33 && (name[length - 33] == ' ' || name[length - 33] == '-'))
    name[length - 33] = '\0';
}

/* The title of the note at a path. */
static char *
title_of_path (const char *path, gsize length)
{
  g_autofree char *coded = g_strndup (path, length);
  char *plain = g_uri_unescape_string (coded, NULL);
  if (plain == NULL || !g_utf8_validate (plain, -1, NULL))
    {
      g_free (plain);
      plain = g_strdup (coded);
    }
  plain[strcspn (plain, "|#^")] = '\0';
  const char *path_only = g_str_has_prefix (plain, "file:") ? plain + 5 : plain;
  const char *slash = strrchr (path_only, '/');
  char *name = g_strdup (slash != NULL ? slash + 1 : path_only);
  g_free (plain);
  if (g_str_has_suffix (name, ".md"))
    name[strlen (name) - 3] = '\0';
  else if (g_str_has_suffix (name, ".org"))
    name[strlen (name) - 4] = '\0';
  drop_id (name);
  return g_strstrip (name);
}

enum
{
  PATH_BYTES = 1024, /* of a path to a note, at most */
  NAME_BYTES = 256   /* of the words before a link, if they are a name */
};

/* Where a sign occurs next. It is asked for from left to right, so that each is looked up once. */
struct next_sign
{
  const char *sign, *at; /* at NULL: nowhere */
};

static struct next_sign
next_sign_in (const char *text, const char *sign)
{
  return (struct next_sign){ sign, strstr (text, sign) };
}

static const char *
next_from (struct next_sign *next, const char *from)
{
  if (next->at != NULL && next->at < from)
    next->at = strstr (from, next->sign);
  return next->at;
}

/* What ends a link or a path. */
struct link_ends
{
  struct next_sign square, middle, link, path;
  const char *word_end;
};

static gsize
word_length (struct link_ends *ends, const char *at)
{
  if (ends->word_end <= at)
    ends->word_end = at + strcspn (at, ",;|\n ()");
  return (gsize)(ends->word_end - at);
}

static gboolean
is_note_path (const char *text, gsize length)
{
  return length > 3 && length <= PATH_BYTES && memchr (text, ' ', length) == NULL
         && (g_strstr_len (text, (gssize)length, ".md") != NULL);
}

/* The name in the link that starts here, and the end of the link; NULL: no link. */
static char *
link_at (const char *at, struct link_ends *ends, const char **end)
{
  if (strncmp (at, "[[", 2) == 0)
    {
      const char *close = next_from (&ends->square, at);
      if (close == NULL)
        return NULL;
      const char *label = g_strstr_len (at, close - at, "]["); /* Org mode: [[target][label]] */
      *end = close + 2;
      return label != NULL ? g_strndup (label + 2, (gsize)(close - label - 2))
                           : title_of_path (at + 2, (gsize)(close - at - 2));
    }
  const char *middle = *at == '[' ? next_from (&ends->middle, at) : NULL;
  const char *close = middle != NULL ? next_from (&ends->link, middle) : NULL;
  if (close == NULL || memchr (at + 1, '[', (gsize)(middle - at - 1)) != NULL
      || (close[1] != '\0' && strchr (",;|\n", close[1]) == NULL))
    return NULL;
  *end = close + 1;
  return g_strndup (at + 1, (gsize)(middle - at - 1));
}

/* Length of a " (path)" after a name, or of a path on its own; 0: neither. */
static gsize
path_at (const char *at, struct link_ends *ends, char **title)
{
  *title = NULL;
  if (*at == '(')
    {
      const char *close = next_from (&ends->path, at);
      return close != NULL && is_note_path (at + 1, (gsize)(close - at - 1))
               ? (gsize)(close + 1 - at)
               : 0;
    }
  gsize length = word_length (ends, at);
  if (!is_note_path (at, length) || memchr (at, '/', length) == NULL)
    return 0;
  *title = title_of_path (at, length);
  return length;
}

/* "Uma [[Ravi Sen]]": the words before a link are a person of their own if all begin with capitals
 * and none is a title. */
static gboolean
ends_in_name (const GString *out)
{
  const char *at = out->str + out->len;
  while (at > out->str && strchr (";,|\n", at[-1]) == NULL)
    if (out->str + out->len - --at > NAME_BYTES)
      return FALSE;
  g_auto (GStrv) word = g_strsplit (at, " ", -1);
  guint names = 0;
  for (char **one = word; *one != NULL; one++)
    {
      if (**one == '\0')
        continue;
      if (!g_unichar_isupper (g_utf8_get_char (*one)) || is_person_title (*one, strlen (*one)))
        return FALSE;
      names++;
    }
  return names > 0;
}

static void
drop_last_signs (GString *out)
{
  while (out->len > 0 && strchr ("@# ", out->str[out->len - 1]) != NULL)
    g_string_truncate (out, out->len - 1);
}

/* What goes between what is written already and the name of a link. */
static const char *
joint_before_link (const GString *out, gboolean behind)
{
  if (out->len == 0 || strchr (";|\n", out->str[out->len - 1]) != NULL)
    return "";
  return behind || ends_in_name (out) ? "; " : " ";
}

char *
note_links_to_names (const char *text)
{
  if (strstr (text, "[[") == NULL && strstr (text, "](") == NULL && strstr (text, ".md") == NULL)
    return NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean linked = FALSE, behind = FALSE;
  if (g_str_has_suffix (text, ".md") && strpbrk (text, "([") == NULL
      && strpbrk (text, ",;|") == NULL)
    return title_of_path (text, strlen (text));
  struct link_ends ends = { next_sign_in (text, "]]"), next_sign_in (text, "]("),
                            next_sign_in (text, ")"), next_sign_in (text, ")"), text };
  for (const char *at = text; *at != '\0';)
    {
      const char *end = at;
      g_autofree char *title = NULL;
      gboolean start = at == text || strchr (" ,;|\n(@#", at[-1]) != NULL;
      g_autofree char *name = start || behind ? link_at (at, &ends, &end) : NULL;
      gsize path = name == NULL && start ? path_at (at, &ends, &title) : 0;
      if (name != NULL || path > 0)
        {
          drop_last_signs (out);
          const char *shown = name != NULL ? name : title;
          if (shown != NULL)
            g_string_append_printf (out, "%s%s", joint_before_link (out, behind), shown);
          at = name != NULL ? end : at + path;
          linked = behind = TRUE;
          continue;
        }
      if (behind && g_unichar_isupper (g_utf8_get_char (at)))
        {
          drop_last_signs (out);
          g_string_append (out, "; ");
        }
      g_string_append_c (out, behind && *at == ',' ? ';' : *at);
      behind = behind && (*at == ' ' || *at == '#' || *at == '@');
      at++;
    }
  return linked ? g_strdup (g_strstrip (out->str)) : NULL;
}
