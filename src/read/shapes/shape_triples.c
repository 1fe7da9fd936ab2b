/* Lines such as "Ana advises Ben": the word in the middle is the kind of tie.
 *
 * It comes again and never stands in the other columns, while somebody in the first column is also in the
 * third.  Cytoscape's simple interaction format may have several receivers in a line, and people alone. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/dates/localized_number.h"
#include "read/evidence/evidence.h"
#include "read/shapes/shape_triples.h"

enum
{
  LONGEST_NAME = 60,
  LONGEST_KIND = 40,
  TIES_LEAST = 2
};

static guint32
count_filled (const struct sample_row *row)
{
  guint32 filled = 0;
  while (filled < row->count && *row->cell[filled] != '\0')
    filled++;
  return filled;
}

static gboolean
may_be_kind (const char *text)
{
  double value;
  return strlen (text) <= LONGEST_KIND && strpbrk (text, "@?") == NULL && !text_is_moment (text)
         && !cell_number_parse (text, FALSE, &value);
}

static gboolean
may_be_name (const char *text, gboolean behind)
{
  double value;
  return strlen (text) <= LONGEST_NAME && strchr (text, '?') == NULL && !text_is_moment (text)
         && !(behind && cell_number_parse (text, FALSE, &value));
}

struct triples
{
  GHashTable *senders, *receivers, *kinds; /* sets of texts, which the sample owns */
  guint ties;
  guint32 widest;
};

static gboolean
take_line (struct triples *triples, const struct sample_row *row)
{
  guint32 filled = count_filled (row);
  triples->widest = MAX (triples->widest, filled);
  if (filled == 0 || filled == 2 || !may_be_name (row->cell[0], FALSE))
    return FALSE;
  if (filled == 1)
    return TRUE;
  if (!may_be_kind (row->cell[1]))
    return FALSE;
  g_hash_table_add (triples->senders, row->cell[0]);
  g_hash_table_add (triples->kinds, row->cell[1]);
  for (guint32 c = 2; c < filled; c++)
    {
      if (!may_be_name (row->cell[c], c > 2))
        return FALSE;
      g_hash_table_add (triples->receivers, row->cell[c]);
    }
  triples->ties++;
  return TRUE;
}

/* Does nothing of the first row come again? Then it may be a header. */
static gboolean
first_row_is_alone (const GArray *rows)
{
  const struct sample_row *first = sample_row_at (rows, 0);
  for (guint i = 1; i < rows->len; i++)
    for (guint32 c = 0; c < sample_row_at (rows, i)->count; c++)
      for (guint32 k = 0; k < first->count; k++)
        if (*first->cell[k] != '\0'
            && strcmp (first->cell[k], sample_row_at (rows, i)->cell[c]) == 0)
          return FALSE;
  return TRUE;
}

static guint
count_shared (GHashTable *one, GHashTable *other)
{
  GHashTableIter iter;
  gpointer text;
  guint shared = 0;
  g_hash_table_iter_init (&iter, one);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    shared += g_hash_table_contains (other, text);
  return shared;
}

static gboolean
are_triples (const struct triples *triples)
{
  return triples->ties >= TIES_LEAST && g_hash_table_size (triples->kinds) < triples->ties
         && count_shared (triples->kinds, triples->senders) == 0
         && count_shared (triples->kinds, triples->receivers) == 0
         && count_shared (triples->senders, triples->receivers) > 0;
}

gboolean
shape_take_triples (struct table_layout *layout, struct columns *columns,
                    const struct read_options *options)
{
  static const enum role one_receiver[] = { ROLE_FROM, ROLE_CHANNEL, ROLE_TO };
  const GArray *rows = layout->row;
  g_autoptr (GHashTable) senders = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GHashTable) receivers = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GHashTable) kinds = g_hash_table_new (text_hash, g_str_equal);
  struct triples triples = { senders, receivers, kinds, 0, 0 };
  for (guint i = 0; i < rows->len; i++)
    if (!take_line (&triples, sample_row_at (rows, i)))
      return FALSE;
  if (!are_triples (&triples) || first_row_is_alone (rows))
    return FALSE;
  g_autofree enum role *roles = g_new (enum role, triples.widest);
  for (guint32 c = 0; c < triples.widest; c++)
    roles[c] = c == 0 ? ROLE_NAME : c == 1 ? ROLE_NONE : ROLE_TO;
  gboolean several = triples.widest > G_N_ELEMENTS (one_receiver);
  columns_number (columns, several ? roles : one_receiver, triples.widest, options->columns);
  layout->profile = profile_by_name (several ? "adjacency-list" : "edge-list");
  layout->header_line = 0;
  layout->first_line = sample_row_at (rows, 0)->line;
  return TRUE;
}
