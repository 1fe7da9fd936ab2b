/* Names with something behind them that is not part of the name: "Ana Ruiz (Learning Guild)",
 * "Ana Ruiz – Acme", "Anna Müller (geb. Schulz)", "Robert (Bob) Lee".
 *
 * Only all names together tell.  What stands behind a name is left out if it says by itself what it
 * is, if the same name stands alone elsewhere, or if half of the names of the file have it.  It stays
 * if it may distinguish people: "Ana (Berlin)" and "Ana (Madrid)", or if it names another person of
 * the log.  Linear in the names. */
#include <string.h>
#include "pln/text.h"
#include "read/log/log_builder.h"
#include "read/people/device_names.h"
#include "read/people/non_people.h"
#include "read/people/organisation_words.h"
#include "read/people/remarks_on_coming.h"
#include "read/vocabulary/concepts.h"

#define AT(array, type, i) (&g_array_index (array, type, i))

struct affiliated_name
{
  guint32 mention, file;
  char *name, *behind;         /* as written */
  char *name_key, *behind_key; /* with case folded */
  enum
  {
    IN_BRACKETS,
    INSIDE,   /* in brackets or quotes between first and last name */
    BY_A_SIGN /* a dash or an @ */
  } form;
};

static void
clear_affiliated_name (gpointer data)
{
  struct affiliated_name *one = data;
  g_free (one->name);
  g_free (one->behind);
  g_free (one->name_key);
  g_free (one->behind_key);
}

static guint
count_words (const char *text)
{
  guint words = *text != '\0';
  for (; *text != '\0'; text++)
    words += *text == ' ';
  return words;
}

/* Takes text[from, to) with its marks out of the name. */
static gboolean
take_apart (const char *name, const char *from, const char *to, gsize open, gsize close,
            struct affiliated_name *out)
{
  g_autofree char *before = g_strchomp (g_strndup (name, (gsize)(from - name)));
  g_autofree char *behind = g_strstrip (g_strndup (from + open, (gsize)(to - from) - open - close));
  g_autofree char *joined = g_strconcat (before, to, NULL);
  if (*before == '\0' || !text_has_letter (behind) || !text_has_letter (before)
      || strpbrk (before, "([{<") != NULL)
    return FALSE;
  out->name = g_strstrip (g_steal_pointer (&joined));
  out->behind = g_steal_pointer (&behind);
  return TRUE;
}

static gboolean
read_brackets (const char *name, struct affiliated_name *out)
{
  const char *open = strpbrk (name, "([");
  const char *close = open != NULL ? strchr (open, *open == '(' ? ')' : ']') : NULL;
  if (close == NULL || open == name || open[-1] != ' ' || (close[1] != '\0' && close[1] != ' '))
    return FALSE;
  out->form = close[1] == '\0' ? IN_BRACKETS : INSIDE;
  return strpbrk (close + 1, "([") == NULL && take_apart (name, open, close + 1, 1, 1, out);
}

/* 'Robert "Bob" Lee' */
static gboolean
read_quotes (const char *name, struct affiliated_name *out)
{
  const char *open = strstr (name, " \"");
  const char *close = open != NULL ? strstr (open + 2, "\" ") : NULL;
  if (close == NULL || strchr (close + 1, '"') != NULL)
    return FALSE;
  out->form = INSIDE;
  return take_apart (name, open, close + 1, 2, 1, out);
}

static gboolean
read_sign (const char *name, struct affiliated_name *out)
{
  static const char *const signs[]
    = { " \xE2\x80\x93 ", " \xE2\x80\x94 ", " - ", " @ ", " @", NULL };
  for (const char *const *sign = signs; *sign != NULL; sign++)
    {
      const char *at = strstr (name, *sign);
      if (at == NULL || strstr (at + 1, *sign) != NULL)
        continue;
      out->form = BY_A_SIGN;
      return take_apart (name, at, name + strlen (name), strlen (*sign), 0, out);
    }
  return FALSE;
}

static gboolean
read_name (const char *name, struct affiliated_name *out)
{
  memset (out, 0, sizeof *out);
  if (strpbrk (name, "([\"@") == NULL && strstr (name, " - ") == NULL
      && strstr (name, " \xE2\x80") == NULL)
    return FALSE;
  if (!read_brackets (name, out) && !read_quotes (name, out) && !read_sign (name, out))
    return FALSE;
  out->name_key = g_utf8_casefold (out->name, -1);
  out->behind_key = g_utf8_casefold (out->behind, -1);
  return TRUE;
}

/* "geb. Schulz", "née Costa": the same person before a marriage. */
static gboolean
is_former_name (const char *text)
{
  g_autofree char *folded = header_fold (text);
  g_autofree char *first = g_strndup (folded, strcspn (folded, " "));
  return text_means (WORDS_BEFORE_FORMER_NAME, first) && strchr (folded, ' ') != NULL;
}

/* One to three words with capitals, none of which is one for an organisation. */
static gboolean
may_be_person (const char *text)
{
  guint words = count_words (text);
  if (words < 2 || words > 3 || text_names_organisation (text) || strpbrk (text, "0123456789"))
    return FALSE;
  for (const char *word = text; word != NULL; word = strchr (word, ' '))
    {
      word += *word == ' ';
      if (!g_unichar_isupper (g_utf8_get_char (word)))
        return FALSE;
    }
  return TRUE;
}

struct name_evidence
{
  GHashTable *alone;           /* names with nothing behind them, folded */
  GHashTable *behind;          /* by name: what stands behind it, or "" if there are several */
  GHashTable *placed;          /* names that something else stands behind than how they came */
  GHashTable *again;           /* names that several mentions have with something behind them */
  GArray *found;               /* struct affiliated_name */
  guint32 *names, *affiliated; /* by file */
};

static void
find_affiliated (const struct builder *b, struct name_evidence *all)
{
  for (guint32 m = 0; m < b->mention->len; m++)
    {
      const struct mention *mention = AT (b->mention, struct mention, m);
      struct affiliated_name one;
      if (mention->name == NULL || b->kind->data[m] > KIND_UNNAMED)
        continue;
      all->names[mention->file]++;
      if (!read_name (mention->name, &one))
        continue;
      one.mention = m;
      one.file = mention->file;
      all->affiliated[mention->file]++;
      g_array_append_val (all->found, one);
    }
}

/* What the names mean together; looked at only if there are any. */
static void
compare_names (const struct builder *b, struct name_evidence *all)
{
  for (guint i = 0, m = 0; m < b->mention->len; m++)
    {
      const struct mention *mention = AT (b->mention, struct mention, m);
      const struct affiliated_name *one
        = i < all->found->len ? AT (all->found, struct affiliated_name, i) : NULL;
      if (one == NULL || one->mention != m)
        {
          if (mention->name != NULL)
            g_hash_table_add (all->alone, g_utf8_casefold (mention->name, -1));
          continue;
        }
      const char *known = g_hash_table_lookup (all->behind, one->name_key);
      if (known != NULL)
        g_hash_table_add (all->again, one->name_key);
      if (!text_names_device (one->behind) && !text_says_how_they_came (one->behind))
        g_hash_table_add (all->placed, one->name_key);
      gboolean differs = known != NULL && strcmp (known, one->behind_key) != 0;
      g_hash_table_insert (all->behind, one->name_key, (gpointer)(differs ? "" : one->behind_key));
      i++;
    }
}

/* Is what stands behind the name no part of it? */
static gboolean
may_be_left_out (const struct name_evidence *all, const struct affiliated_name *one)
{
  const char *behind = g_hash_table_lookup (all->behind, one->name_key);
  gboolean several_words = count_words (one->name) > 1;
  if (is_former_name (one->behind)
      || (several_words && !g_hash_table_contains (all->placed, one->name_key)
          && (text_names_device (one->behind) || text_says_how_they_came (one->behind))))
    return TRUE;
  if (*behind == '\0' || g_hash_table_contains (all->alone, one->behind_key)
      || g_hash_table_contains (all->behind, one->behind_key))
    return FALSE;
  if (several_words
      && (text_names_organisation (one->behind)
          || g_hash_table_contains (all->alone, one->name_key)))
    return TRUE;
  if (one->form == INSIDE)
    return g_hash_table_contains (all->again, one->name_key);
  if (one->form == BY_A_SIGN && may_be_person (one->behind))
    return FALSE;
  return all->affiliated[one->file] > 1 && 2 * all->affiliated[one->file] >= all->names[one->file]
         && g_unichar_isupper (g_utf8_get_char (one->name))
         && strpbrk (one->name, "0123456789") == NULL;
}

static void
tell_left_out (struct builder *b, guint32 file, guint count, const struct affiliated_name *example)
{
  builder_notice (b, file,
                  g_strdup_printf ("%u %s without what stands behind %s, such as \"%s\" behind %s",
                                   count, count == 1 ? "name is read" : "names are read",
                                   count == 1 ? "it" : "them", example->behind, example->name));
}

static void
leave_out (struct builder *b, const struct name_evidence *all)
{
  g_autofree guint32 *count = g_new0 (guint32, b->log->n_inputs);
  g_autofree const struct affiliated_name **first
    = g_new0 (const struct affiliated_name *, b->log->n_inputs);
  for (guint i = 0; i < all->found->len; i++)
    {
      const struct affiliated_name *one = AT (all->found, struct affiliated_name, i);
      if (!may_be_left_out (all, one))
        continue;
      AT (b->mention, struct mention, one->mention)->name = builder_text (b, one->name);
      const struct affiliated_name *before = first[one->file];
      if (before == NULL || strcmp (one->name, before->name) < 0)
        first[one->file] = one;
      count[one->file]++;
    }
  for (guint32 file = 0; file < b->log->n_inputs; file++)
    if (count[file] > 0)
      tell_left_out (b, file, count[file], first[file]);
}

void
builder_leave_out_affiliations (struct builder *b)
{
  guint32 n = b->log->n_inputs + 1;
  struct name_evidence all
    = { .alone = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        .behind = g_hash_table_new (text_hash, g_str_equal),
        .placed = g_hash_table_new (text_hash, g_str_equal),
        .again = g_hash_table_new (text_hash, g_str_equal),
        .found = g_array_new (FALSE, FALSE, sizeof (struct affiliated_name)),
        .names = g_new0 (guint32, n),
        .affiliated = g_new0 (guint32, n) };
  g_array_set_clear_func (all.found, clear_affiliated_name);
  find_affiliated (b, &all);
  if (all.found->len > 0)
    {
      compare_names (b, &all);
      leave_out (b, &all);
    }
  g_hash_table_unref (all.alone);
  g_hash_table_unref (all.behind);
  g_hash_table_unref (all.placed);
  g_hash_table_unref (all.again);
  g_array_unref (all.found);
  g_free (all.names);
  g_free (all.affiliated);
}
