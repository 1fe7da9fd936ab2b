/* BibTeX joins names by "and", each with the last name first, and marks what belongs together with
 * braces. A chat mentions several accounts with blanks between them. People number those in a cell. */
#include <glib.h>
#include <string.h>
#include "pln/text.h"
#include "read/people/list_notations.h"
#include "read/vocabulary/concepts.h"

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

/* Where the number of mails starts in "Ana Ruiz, me (3)"; NULL: there is none. */
static const char *
thread_count (const char *text)
{
  const char *open = strrchr (text, '(');
  if (open == NULL || open == text || open[-1] != ' ')
    return NULL;
  gsize digits = strspn (open + 1, "0123456789");
  return digits > 0 && digits < 4 && strcmp (open + 1 + digits, ")") == 0 ? open : NULL;
}

/* "Ana Ruiz, me (3)", "Ana Ruiz .. me (12)", "Ben Okafor, Draft (2)": who wrote in a thread, as Gmail
 * shows it, without the number of mails and drafts. NULL: neither the owner nor a draft is in it. */
static char *
thread_to_list (const char *text)
{
  const char *count = thread_count (text);
  if (count == NULL)
    return NULL;
  g_autofree char *bare = g_strndup (text, (gsize)(count - text));
  g_auto (GStrv) run = g_strsplit (bare, "..", -1);
  g_autofree char *joined = g_strjoinv (",", run);
  g_auto (GStrv) part = g_strsplit (joined, ",", -1);
  g_autoptr (GString) list = g_string_new (NULL);
  gboolean thread = FALSE;
  for (char **one = part; *one != NULL; one++)
    {
      g_autofree char *folded = header_fold (g_strstrip (*one));
      gboolean draft = text_means (WORDS_DRAFT, folded);
      thread |= draft || name_means_me (folded);
      if (**one != '\0' && !draft)
        g_string_append_printf (list, "%s%s", list->len > 0 ? "; " : "", *one);
    }
  return thread ? g_string_free (g_steal_pointer (&list), FALSE) : NULL;
}

/* The length of "2) ", "(2) ", "2. " or "#2 " with this number, and a letter behind it; 0: another text. */
static gsize
length_of_number (const char *text, guint number)
{
  const char *at = text + (*text == '(' || *text == '#');
  char *end;
  if (!g_ascii_isdigit (*at) || g_ascii_strtoull (at, &end, 10) != number)
    return 0;
  if (strchr (".):", *end) == NULL || *end == '\0')
    {
      if (*text != '#' || *end != ' ')
        return 0;
    }
  else
    end++;
  end += strspn (end, " ");
  return g_unichar_isalpha (g_utf8_get_char (end)) ? (gsize)(end - text) : 0;
}

/* "1) Ana Ruiz 2) Ben Okafor", "1. Ana; 2. Ben", or a line for each; NULL: no two numbers that go on. */
static char *
numbered_to_list (const char *text)
{
  guint number = 1;
  gsize length = length_of_number (text, number);
  g_autoptr (GString) list = g_string_new (NULL);
  if (length == 0)
    return NULL;
  for (const char *at = text + length, *from = at;; at++)
    {
      length
        = *at != '\0' && strchr (" ;,\n\r", at[-1]) != NULL ? length_of_number (at, number + 1) : 0;
      if (*at != '\0' && length == 0)
        continue;
      g_autofree char *item = g_strndup (from, (gsize)(at - from));
      while (*item != '\0' && strchr (" ;,\n\r", item[strlen (item) - 1]) != NULL)
        item[strlen (item) - 1] = '\0';
      g_string_append_printf (list, "%s%s", number > 1 ? "; " : "", item);
      if (*at == '\0')
        return number > 1 ? g_string_free (g_steal_pointer (&list), FALSE) : NULL;
      number++;
      from = at + length;
      at = from - 1;
    }
}

char *
list_notation_to_list (const char *text)
{
  char *numbered = strchr ("1(#", *text) != NULL ? numbered_to_list (text) : NULL;
  if (numbered != NULL)
    return numbered;
  char *thread = thread_to_list (text);
  if (thread != NULL)
    return thread;
  char *addresses = *text != '@' && strchr (text, '@') != NULL ? addresses_to_list (text) : NULL;
  if (addresses != NULL)
    return addresses;
  return *text == '@' ? mentions_to_list (text) : bibtex_names_to_list (text);
}
