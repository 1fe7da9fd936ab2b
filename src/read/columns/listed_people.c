/* A list of people beside a table says which of its columns name people: those whose cells are ids,
 * names or other values of the list that no two people share. */
#include <string.h>
#include "read/evidence/header_terms.h"
#include "read/columns/listed_people.h"
#include "read/evidence/parallel_headers.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_BYTES = 1 << 22
};

/* The values under one key of the list. */
struct listed_values
{
  GHashTable *value;
  guint count;
};

static void
listed_values_free (gpointer data)
{
  struct listed_values *values = data;
  g_hash_table_unref (values->value);
  g_free (values);
}

static void
take_value (GHashTable *lists, gpointer key, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  struct listed_values *values = g_hash_table_lookup (lists, key);
  if (values == NULL)
    {
      values = g_new0 (struct listed_values, 1);
      values->value = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
      g_hash_table_insert (lists, key, values);
    }
  values->count++;
  g_hash_table_add (values->value, g_strdup (text));
}

/* Names, e-mail addresses and attributes have keys of their own. */
static void
take_contacts (GHashTable *lists, const struct log *log)
{
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      const struct contact *contact = &log->contact[i];
      const struct mention *mention = &log->mention[contact->mention];
      take_value (lists, GINT_TO_POINTER (-1), mention->name);
      take_value (lists, GINT_TO_POINTER (-2), mention->email);
      for (guint32 k = 0; k < contact->count; k++)
        take_value (lists, GUINT_TO_POINTER (contact->attribute[k].key),
                    contact->attribute[k].value);
    }
}

static gboolean
file_may_be_read_twice (const char *path)
{
  g_autoptr (GMappedFile) file = NULL;
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return FALSE;
  file = g_mapped_file_new (path, FALSE, NULL);
  return file != NULL && g_mapped_file_get_length (file) <= MOST_BYTES;
}

/* The values of all contacts files by key, without those that people share. A list that is read
 * beside another file gives its ids as other names, so it is read beside itself; equal rows count
 * once. */
static GHashTable *
read_lists (const struct read_options *options)
{
  GHashTable *lists = g_hash_table_new_full (NULL, NULL, NULL, listed_values_free);
  for (const char *const *path = options->contacts; path != NULL && *path != NULL; path++)
    {
      struct read_options alone = *options;
      alone.files = (const char *const[]){ *path, *path, NULL };
      alone.contacts = alone.columns = alone.file_orders = NULL;
      alone.format = NULL;
      alone.shape = SHAPE_CONTACTS;
      alone.strict = FALSE;
      struct log *log = file_may_be_read_twice (*path) ? log_read (&alone, NULL) : NULL;
      if (log != NULL)
        take_contacts (lists, log);
      g_clear_pointer (&log, log_free);
    }
  GHashTableIter iter;
  gpointer data;
  g_hash_table_iter_init (&iter, lists);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    {
      const struct listed_values *values = data;
      if (values->count < 2 || g_hash_table_size (values->value) < values->count)
        g_hash_table_iter_remove (&iter);
    }
  return lists;
}

/* Are most cells of a column values of one key? */
static gboolean
column_refers_to (const struct table_evidence *evidence, guint32 column, GHashTable *lists)
{
  const GArray *rows = evidence->layout->row;
  GHashTableIter iter;
  gpointer data;
  if (evidence->column[column].distinct < 2)
    return FALSE;
  g_hash_table_iter_init (&iter, lists);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    {
      guint found = 0;
      for (guint i = 0; i < rows->len; i++)
        found += sample_row_at (rows, i)->line >= evidence->layout->first_line
                 && g_hash_table_contains (((struct listed_values *)data)->value,
                                           sample_cell (sample_row_at (rows, i), column));
      if (found > NEARLY_ALL * evidence->column[column].filled)
        return TRUE;
    }
  return FALSE;
}

/* The pairs of columns whose headers differ in one word; the last one comes first in end. */
static guint
parallel_pairs (const struct table_evidence *evidence, const struct columns *columns,
                const guint32 *column, guint n, gboolean unique_too, guint32 *end)
{
  guint pairs = 0;
  for (guint a = 0; a < n; a++)
    for (guint b = a + 1; b < n; b++)
      if ((unique_too
           || (!evidence_is_unique (evidence, column[a])
               && !evidence_is_unique (evidence, column[b])))
          && headers_are_parallel (columns->column[column[a]].name,
                                   columns->column[column[b]].name))
        {
          end[0] = column[a];
          end[1] = column[b];
          pairs++;
        }
  return pairs;
}

enum
{
  MOST_PLACES = 30 /* bits of a pointer */
};

/* Does a column count the rows of each value of another one, 1, 2, 3, as the order of somebody's choices
 * does? It has fewer values. */
static gboolean
counts_within (const struct table_evidence *evidence, guint32 column, guint32 group)
{
  g_autoptr (GHashTable) places = g_hash_table_new (text_hash, g_str_equal);
  gsize all = 0;
  if (evidence->column[column].distinct >= evidence->column[group].distinct)
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      char *key = (char *)sample_cell (row, group);
      if (row->line < evidence->layout->first_line)
        continue;
      gsize taken = GPOINTER_TO_SIZE (g_hash_table_lookup (places, key));
      guint64 place = g_ascii_strtoull (sample_cell (row, column), NULL, 10);
      if (place < 1 || place > MOST_PLACES || (taken >> (place - 1) & 1) != 0)
        return FALSE;
      all |= taken |= (gsize)1 << (place - 1);
      g_hash_table_insert (places, key, GSIZE_TO_POINTER (taken));
    }
  GHashTableIter iter;
  gpointer taken;
  g_hash_table_iter_init (&iter, places);
  while (g_hash_table_iter_next (&iter, NULL, &taken))
    if ((GPOINTER_TO_SIZE (taken) & (GPOINTER_TO_SIZE (taken) + 1)) != 0)
      return FALSE;
  return all > 1;
}

/* The numbers of a short list are also those of an order. Returns how many columns are left. */
static guint
drop_orders (const struct table_evidence *evidence, guint32 *column, guint n)
{
  guint kept = 0;
  g_autofree guint32 *all = g_memdup2 (column, n * sizeof *column);
  for (guint a = 0; a < n; a++)
    {
      gboolean order = FALSE;
      for (guint b = 0; b < n && !order; b++)
        order = counts_within (evidence, all[a], all[b]);
      if (!order)
        column[kept++] = all[a];
    }
  return kept;
}

/* "Gewählt", "Choisi", "Nominee": who was chosen. */
static gboolean
header_names_chosen (const char *header)
{
  return header_has_word (header, WORDS_CHOSEN);
}

/* Of several columns that may refer to the list, as a number of the row may, the two ends are the only
 * ones with parallel headers, or the only ones that name somebody twice. */
static gboolean
choose_ends (const struct table_evidence *evidence, const struct columns *columns,
             const guint32 *column, guint n, guint32 *end)
{
  return parallel_pairs (evidence, columns, column, n, TRUE, end) == 1
         || parallel_pairs (evidence, columns, column, n, FALSE, end) == 1;
}

gboolean
columns_find_listed_ends (const struct table_evidence *evidence, struct columns *columns,
                          const struct read_options *options)
{
  guint32 column[PEERS_MOST], end[2];
  guint n = 0;
  if (options->contacts == NULL || options->contacts[0] == NULL || columns->count > PEERS_MOST)
    return FALSE;
  g_autoptr (GHashTable) lists = read_lists (options);
  for (guint32 i = 0; i < columns->count; i++)
    if (column_refers_to (evidence, i, lists))
      column[n++] = i;
  if (n > 2)
    n = drop_orders (evidence, column, n);
  if (n < 2 || (n > 2 && !choose_ends (evidence, columns, column, n, end)))
    return FALSE;
  if (n == 2)
    memcpy (end, column, sizeof end);
  gboolean turned = header_names_chosen (columns->column[end[0]].name)
                    && !header_names_chosen (columns->column[end[1]].name);
  columns_set_role (columns, end[turned], ROLE_FROM);
  columns_set_role (columns, end[!turned], ROLE_TO);
  return TRUE;
}
