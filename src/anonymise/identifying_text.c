/* Finds words that identify people. */
#include <string.h>
#include "pln/text.h"
#include "anonymise/identifying_text.h"

#define WORD_LEAST 3 /* minimum number of letters of a word in a name */
#define ORG_WORD_LEAST 4
#define WHOLE_LEAST 2 /* of a whole name without blanks: Li Wei in two characters */

struct identifiers
{
  GHashTable *name_word; /* folded words of names and addresses */
  GHashTable *org_word;  /* folded words of organisations */
  GPtrArray *whole;      /* folded names and organisations, searched for anywhere */
};

static void
words_add (GHashTable *table, const char *folded, glong minimum)
{
  g_auto (GStrv) word = g_strsplit_set (folded, " .,;:/()[]@_-'\"|&+#", -1);
  for (char **at = word; *at != NULL; at++)
    if (g_utf8_strlen (*at, -1) >= minimum)
      g_hash_table_add (table, g_strdup (*at));
}

static void
whole_add (struct identifiers *identifiers, GHashTable *seen, const char *folded)
{
  if (g_utf8_strlen (folded, -1) >= WHOLE_LEAST && strlen (folded) > WORD_LEAST
      && g_hash_table_add (seen, g_strdup (folded)))
    g_ptr_array_add (identifiers->whole, g_strdup (folded));
}

static void
name_add (struct identifiers *identifiers, GHashTable *seen, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  if (text == NULL)
    return;
  text_fold (text, folded);
  words_add (identifiers->name_word, folded->str, WORD_LEAST);
  whole_add (identifiers, seen, folded->str);
}

static void
org_add (struct identifiers *identifiers, GHashTable *seen, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (text, folded);
  words_add (identifiers->org_word, folded->str, ORG_WORD_LEAST);
  whole_add (identifiers, seen, folded->str);
}

static void
attribute_add (struct identifiers *identifiers, GHashTable *seen, const struct attribute *attribute)
{
  switch (attribute->key)
    {
    case ATTRIBUTE_ORG:
      org_add (identifiers, seen, attribute->value);
      break;
    case ATTRIBUTE_ALIASES:
    case ATTRIBUTE_KNOWS:
    case ATTRIBUTE_INTRODUCED_BY:
      name_add (identifiers, seen, attribute->value);
      break;
    default:
      break;
    }
}

struct identifiers *
identifiers_new (const struct log *log)
{
  struct identifiers *identifiers = g_new0 (struct identifiers, 1);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  identifiers->name_word = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  identifiers->org_word = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  identifiers->whole = g_ptr_array_new_with_free_func (g_free);
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      name_add (identifiers, seen, log->mention[i].name);
      name_add (identifiers, seen, log->mention[i].email);
      name_add (identifiers, seen, log->mention[i].profile);
    }
  for (guint32 i = 0; i < log->n_contacts; i++)
    for (guint32 k = 0; k < log->contact[i].count; k++)
      attribute_add (identifiers, seen, &log->contact[i].attribute[k]);
  return identifiers;
}

void
identifiers_free (struct identifiers *identifiers)
{
  g_hash_table_unref (identifiers->name_word);
  g_hash_table_unref (identifiers->org_word);
  g_ptr_array_unref (identifiers->whole);
  g_free (identifiers);
}

/* Words of names count in any case, words of organisations only with a capital. */
static gboolean
word_reveals (const struct identifiers *identifiers, const char *word)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (word, folded);
  if (g_hash_table_contains (identifiers->name_word, folded->str))
    return TRUE;
  return g_unichar_isupper (g_utf8_get_char (word))
         && g_hash_table_contains (identifiers->org_word, folded->str);
}

gboolean
text_identifies_someone (const struct identifiers *identifiers, const char *text)
{
  g_auto (GStrv) word = g_strsplit_set (text, " .,;:/()[]@_-'\"|&+#", -1);
  g_autoptr (GString) folded = g_string_new (NULL);
  if (strchr (text, '@') != NULL || strstr (text, "://") != NULL || strstr (text, "www.") != NULL)
    return TRUE;
  for (char **at = word; *at != NULL; at++)
    if (**at != '\0' && word_reveals (identifiers, *at))
      return TRUE;
  text_fold (text, folded);
  for (guint i = 0; i < identifiers->whole->len; i++)
    if (strstr (folded->str, identifiers->whole->pdata[i]) != NULL)
      return TRUE;
  return FALSE;
}
