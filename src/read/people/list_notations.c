/* BibTeX joins names by "and", each with the last name first, and marks what belongs together with
 * braces. A chat mentions several accounts with blanks between them. */
#include <glib.h>
#include <string.h>
#include "read/people/list_notations.h"

static gboolean
means_others (const char *part)
{
  return g_ascii_strcasecmp (part, "others") == 0 || g_ascii_strcasecmp (part, "et al.") == 0
         || g_ascii_strcasecmp (part, "et al") == 0;
}

static gboolean
has_one_comma (const char *part)
{
  const char *comma = strchr (part, ',');
  return comma != NULL && comma > part && comma[1] != '\0' && strchr (comma + 1, ',') == NULL;
}

/* Without braces; NULL: there are none, or they are those of JSON. */
static char *
without_braces (const char *text)
{
  if (strchr (text, '{') == NULL || strchr (text, '}') == NULL || strpbrk (text, "\":[") != NULL)
    return NULL;
  GString *plain = g_string_new (NULL);
  for (const char *at = text; *at != '\0'; at++)
    if (*at != '{' && *at != '}')
      g_string_append_c (plain, *at);
  return g_string_free (plain, FALSE);
}

/* "@ben @cai"; NULL: something else, or one account. */
static char *
mentions_to_list (const char *text)
{
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (**one != '@' || (*one)[1] == '\0')
      return NULL;
  return g_strv_length (word) > 1 ? g_strjoinv ("; ", word) : NULL;
}

static char *
bibtex_names_to_list (const char *text)
{
  char *plain = without_braces (text);
  if (strstr (text, " and ") == NULL || strchr (text, ',') == NULL)
    return plain;
  g_auto (GStrv) part = g_strsplit (plain != NULL ? plain : text, " and ", -1);
  g_autoptr (GString) list = g_string_new (NULL);
  for (char **one = part; *one != NULL; one++)
    {
      g_strstrip (*one);
      if (means_others (*one))
        continue;
      if (!has_one_comma (*one))
        return plain;
      g_string_append_printf (list, "%s%s", list->len > 0 ? "; " : "", *one);
    }
  g_free (plain);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

char *
list_notation_to_list (const char *text)
{
  return *text == '@' ? mentions_to_list (text) : bibtex_names_to_list (text);
}
