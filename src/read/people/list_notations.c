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

gboolean
text_is_braced_name (const char *text)
{
  gsize length = strlen (text);
  return length > 2 && *text == '{' && text[length - 1] == '}'
         && strchr (text, '}') >= text + length - 2 && strpbrk (text, "\":[,;|") == NULL;
}

/* Without braces, but for those around a name: "{Reading Circle}".  NULL: there are none, or they are those
 * of JSON. */
static char *
without_braces (const char *text)
{
  if (strchr (text, '{') == NULL || strchr (text, '}') == NULL || strpbrk (text, "\":[") != NULL)
    return NULL;
  g_autoptr (GString) plain = g_string_new (NULL);
  g_auto (GStrv) part = g_strsplit (text, " and ", -1);
  for (char **one = part; *one != NULL; one++)
    {
      gboolean body = part[1] != NULL && text_is_braced_name (*one);
      g_string_append (plain, one > part ? " and " : "");
      g_string_append (plain, body ? "{" : "");
      for (const char *at = *one; *at != '\0'; at++)
        if (*at != '{' && *at != '}')
          g_string_append_c (plain, *at);
      g_string_append (plain, body ? "}" : "");
    }
  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/* "@ben @cai", "@Ana Ruiz @Ben Okafor"; NULL: something else, or one account.  A name of several words
 * loses its sign. */
static char *
mentions_to_list (const char *text)
{
  g_auto (GStrv) part = g_strsplit (text + 1, " @", -1);
  g_autoptr (GString) list = g_string_new (NULL);
  for (char **one = part; *one != NULL; one++)
    {
      g_strstrip (*one);
      if (**one == '\0' || strpbrk (*one, "@,;|") != NULL)
        return NULL;
      g_string_append_printf (list, "%s%s%s", list->len > 0 ? "; " : "",
                              strchr (*one, ' ') == NULL ? "@" : "", *one);
    }
  return g_strv_length (part) > 1 ? g_string_free (g_steal_pointer (&list), FALSE) : NULL;
}

/* "ana@x.org ben@x.org": addresses with nothing but blanks between them; NULL: something else. */
static char *
addresses_to_list (const char *text)
{
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  g_autoptr (GString) list = g_string_new (NULL);
  guint count = 0;
  for (char **one = word; *one != NULL; one++)
    {
      const char *at = strchr (*one, '@');
      if (**one == '\0')
        continue;
      if (at == NULL || at == *one || strchr (at, '.') == NULL
          || strpbrk (*one, ",;:|\"()") != NULL)
        return NULL;
      g_string_append_printf (list, "%s%s", count++ > 0 ? "; " : "", *one);
    }
  return count > 1 ? g_string_free (g_steal_pointer (&list), FALSE) : NULL;
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
  char *addresses = *text != '@' && strchr (text, '@') != NULL ? addresses_to_list (text) : NULL;
  if (addresses != NULL)
    return addresses;
  return *text == '@' ? mentions_to_list (text) : bibtex_names_to_list (text);
}
