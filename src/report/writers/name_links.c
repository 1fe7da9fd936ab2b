/* Names by the word that they begin with: at each word of a text, only the names that begin with it
 * are compared. In a sentence, a name that is a number is no link: most numbers there are figures. O(n log n) to prepare, and then O(text) as long as few names share a first word. */
#include <string.h>
#include "pln/text.h"
#include "pln/display_width.h"
#include "pln/escape.h"
#include "report/words.h"
#include "report/writers/name_links.h"

struct linked_name
{
  char *name;
  guint32 person;
  gboolean has_letter; /* without, it may be a figure wherever it does not stand alone */
};

struct name_links
{
  GHashTable *by_word; /* GArray of struct linked_name, the longest first */
};

static void
linked_name_clear (gpointer name)
{
  g_free (((struct linked_name *)name)->name);
}

static gint
longest_first (gconstpointer a, gconstpointer b)
{
  const struct linked_name *x = a, *y = b;
  gsize p = strlen (x->name), q = strlen (y->name);
  if (p != q)
    return p > q ? -1 : 1;
  return strcmp (x->name, y->name);
}

static gboolean
is_in_word (const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at));
}

/* Letters and digits at the beginning, or another character (g_free). */
static char *
first_word (const char *text)
{
  const char *end = text;
  while (*end != '\0' && is_in_word (end))
    end = g_utf8_next_char (end);
  if (end == text && *end != '\0')
    end = g_utf8_next_char (end);
  return g_strndup (text, (gsize)(end - text));
}

struct name_links *
name_links_new (const struct network *network)
{
  struct name_links *links = g_new (struct name_links, 1);
  links->by_word
    = g_hash_table_new_full (text_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      char *name = format_name (network, v);
      struct linked_name one = { name, v, text_has_letter (name) };
      g_autofree char *word = first_word (one.name);
      GArray *names = g_hash_table_lookup (links->by_word, word);
      if (names == NULL)
        {
          names = g_array_new (FALSE, FALSE, sizeof one);
          g_array_set_clear_func (names, linked_name_clear);
          g_hash_table_insert (links->by_word, g_steal_pointer (&word), names);
        }
      g_array_append_val (names, one);
    }
  GHashTableIter each;
  gpointer names;
  g_hash_table_iter_init (&each, links->by_word);
  while (g_hash_table_iter_next (&each, NULL, &names))
    g_array_sort (names, longest_first);
  return links;
}

void
name_links_free (struct name_links *links)
{
  if (links == NULL)
    return;
  g_hash_table_unref (links->by_word);
  g_free (links);
}

/* The longest name that begins here and ends with a word, or NULL. */
static const struct linked_name *
name_at (const struct name_links *links, const char *at)
{
  g_autofree char *word = first_word (at);
  const GArray *names = g_hash_table_lookup (links->by_word, word);
  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const struct linked_name *one = &g_array_index (names, struct linked_name, i);
      if (*one->name != '\0' && g_str_has_prefix (at, one->name)
          && !is_in_word (at + strlen (one->name)))
        return one;
    }
  return NULL;
}

gboolean
name_links_is_person (const struct name_links *links, const char *text)
{
  const struct linked_name *one = links != NULL ? name_at (links, text) : NULL;
  const char *rest = one != NULL ? text + strlen (one->name) : NULL;
  return one != NULL && (*rest == '\0' || g_str_equal (rest, " ·") || g_str_equal (rest, " (you)"));
}

static void
plain_append (GString *out, const char *from, const char *to)
{
  g_autofree char *plain = g_strndup (from, (gsize)(to - from));
  xml_append (out, plain);
}

void
name_links_append (const struct name_links *links, const char *text, GString *out)
{
  const char *done = text;
  gboolean in_word = FALSE, stands_alone = name_links_is_person (links, text);
  for (const char *at = text; links != NULL && *at != '\0';)
    {
      const struct linked_name *one = in_word ? NULL : name_at (links, at);
      in_word = is_in_word (at);
      if (one == NULL || !(one->has_letter || stands_alone))
        {
          at = g_utf8_next_char (at);
          continue;
        }
      plain_append (out, done, at);
      g_string_append_printf (out, "<a href=\"#person=%u\">", one->person);
      xml_append (out, one->name);
      g_string_append (out, "</a>");
      done = at += strlen (one->name);
      in_word = TRUE;
    }
  xml_append (out, done);
}
