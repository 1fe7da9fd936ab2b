/* A cache for rows of known words.
 *
 * A word in the from column means the same person as in an earlier record; the same holds for the
 * to column, and channel and topic together give the context. The cache learns only from rows with
 * one sender and one receiver, so that nothing else can have produced the record. */
#include <string.h>
#include "read/rows/row_cache.h"

enum
{
  CONTEXTS = 1 << 12
}; /* contexts remembered; a newer one replaces an older one in its slot */

struct known_context
{
  guint32 channel, topic; /* words */
  guint32 context;        /* NONE: unused */
};

struct known_rows
{
  gboolean possible;
  guint32 date, from, to, channel, topic; /* column numbers; NO_COLUMN: none */
  guint32 width;                          /* number of cells that a row must have */
  GArray *sender, *receiver;              /* mention of each word; NONE if unknown */
  struct known_context context[CONTEXTS];
};

static gboolean
role_counts_nothing (enum role role)
{
  return role == ROLE_NONE || role == ROLE_NOTE;
}

/* At most one column for each role, both columns of people present, and no other role. */
static gboolean
columns_are_plain (const struct columns *columns)
{
  static const enum role plain[] = { ROLE_DATE, ROLE_FROM, ROLE_TO, ROLE_CHANNEL, ROLE_TOPIC };
  guint32 left = columns->count;
  for (guint32 i = 0; i < columns->count; i++)
    left -= role_counts_nothing (columns->column[i].role);
  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    left -= columns_have (columns, plain[i]);
  return left == 0 && columns_have_both_ends (columns);
}

/* No rule does anything to rows: all are as at first, but for those of columns that are not used. A new
 * rule switches the cache off, unless it is named here. */
static gboolean
rules_are_none (const struct table_rules *rules)
{
  struct table_rules own, none;
  table_rules_init (&none);
  memcpy (&own, rules, sizeof own);
  own.foot_known = none.foot_known;
  own.answers_of = none.answers_of; /* of the answers, and there are none */
  own.legend = none.legend;         /* of marks in a column of presence, and there is none */
  own.record_day_used = none.record_day_used;
  own.record_day = none.record_day;
  own.aside = none.aside;
  own.n_whys = none.n_whys;
  memcpy (own.why_aside, none.why_aside, sizeof own.why_aside);
  return memcmp (&own, &none, sizeof own) == 0;
}

/* The profile does nothing to rows beyond what its columns say. */
static gboolean
profile_is_plain (const struct import_context *import)
{
  const struct profile *profile = import->profile;
  for (guint role = 0; role < N_ROLES; role++)
    if (import->facts.text[role] != NULL)
      return FALSE;
  if (import->facts.month_headings || !rules_are_none (&import->layout.rules))
    return FALSE;
  return profile->kind == PROFILE_INTERACTIONS && profile->rewrite_row == NULL
         && profile->import_row == NULL && profile->drop == NULL && profile->anonymous == NULL
         && profile->from == NULL && profile->to == NULL && profile->person == ROLE_NONE
         && !profile->owner_in_every_row && !profile->owner_listed;
}

static struct known_rows *
plan_known (struct import_context *import)
{
  struct known_rows *rows = g_new (struct known_rows, 1);
  const guint32 *of_role = import->columns.of_role;
  *rows = (struct known_rows){ .possible
                               = columns_are_plain (&import->columns) && profile_is_plain (import),
                               .date = of_role[ROLE_DATE],
                               .from = of_role[ROLE_FROM],
                               .to = of_role[ROLE_TO],
                               .channel = of_role[ROLE_CHANNEL],
                               .topic = of_role[ROLE_TOPIC],
                               .sender = g_array_new (FALSE, FALSE, sizeof (guint32)),
                               .receiver = g_array_new (FALSE, FALSE, sizeof (guint32)) };
  for (guint i = 0; i < CONTEXTS; i++)
    rows->context[i].context = NONE;
  for (guint32 i = 0; i < import->columns.count; i++)
    if (!role_counts_nothing (import->columns.column[i].role))
      rows->width = i + 1;
  return rows;
}

void
row_cache_clear (struct row_scratch *scratch)
{
  if (scratch->known_rows == NULL)
    return;
  g_array_unref (scratch->known_rows->sender);
  g_array_unref (scratch->known_rows->receiver);
  g_clear_pointer (&scratch->known_rows, g_free);
}

void
row_cache_forget (struct import_context *import)
{
  row_cache_clear (&import->scratch);
}

static guint32
word_at (const struct row *row, guint32 column)
{
  return column == NO_COLUMN ? 0 : row->cell[column].word;
}

static guint32
mention_of (const GArray *of_word, guint32 word)
{
  return word < of_word->len ? g_array_index (of_word, guint32, word) : NONE;
}

static struct known_context *
context_place (struct known_rows *rows, guint32 channel, guint32 topic)
{
  guint32 hash = (channel * 0x9e3779b1u) ^ (topic * 0x85ebca6bu);
  return &rows->context[(hash ^ hash >> 16) % CONTEXTS];
}

/* Does the row have all cells, each with its word? */
static gboolean
row_has_words (const struct known_rows *rows, const struct row *row)
{
  return rows->possible && row->n_cells >= rows->width && row->cell[rows->from].length > 0
         && row->cell[rows->to].length > 0 && row->cell[rows->from].word != NO_WORD
         && row->cell[rows->to].word != NO_WORD && word_at (row, rows->channel) != NO_WORD
         && word_at (row, rows->topic) != NO_WORD;
}

gboolean
row_cache_apply (struct import_context *import, const struct row *row)
{
  if (import->scratch.known_rows == NULL)
    import->scratch.known_rows = plan_known (import);
  struct known_rows *rows = import->scratch.known_rows;
  if (!row_has_words (rows, row))
    return FALSE;
  guint32 channel = word_at (row, rows->channel), topic = word_at (row, rows->topic);
  guint32 sender = mention_of (rows->sender, row->cell[rows->from].word);
  guint32 receiver = mention_of (rows->receiver, row->cell[rows->to].word);
  const struct known_context *known = context_place (rows, channel, topic);
  if (sender == NONE || receiver == NONE || known->context == NONE || known->channel != channel
      || known->topic != topic)
    return FALSE;

  const char *date = rows->date == NO_COLUMN ? "" : row->cell[rows->date].text, *reason = NULL;
  date_code day = DAY_NONE;
  if (*date != '\0' && date_column_read (import->date, date, row->line, &day, &reason) == DATE_BAD)
    {
      notes_reject (&import->notes, row->line, import->columns.column[rows->date].name, date,
                    reason);
      return TRUE;
    }
  builder_add_record (import->builder, day, sender, receiver, known->context);
  import->notes.input->rows++;
  import->notes.input->kept++;
  return TRUE;
}

static void
remember (GArray *of_word, guint32 word, guint32 mention)
{
  guint old = of_word->len;
  if (word >= old)
    {
      g_array_set_size (of_word, word + 1);
      memset (&g_array_index (of_word, guint32, old), 0xff, (word + 1 - old) * sizeof (guint32));
    }
  g_array_index (of_word, guint32, word) = mention;
}

void
row_cache_store (struct import_context *import, const struct row *row, guint64 n_records)
{
  struct known_rows *rows = import->scratch.known_rows;
  const struct builder *builder = import->builder;
  if (rows == NULL || !row_has_words (rows, row) || builder->n_records != n_records + 1
      || import->scratch.from.count != 1 || import->scratch.to.count != 1)
    return;
  const struct record *record = &builder->record[n_records];
  if (record->a != import->scratch.from.item[0] || record->b != import->scratch.to.item[0])
    return;
  remember (rows->sender, row->cell[rows->from].word, record->a);
  remember (rows->receiver, row->cell[rows->to].word, record->b);
  guint32 channel = word_at (row, rows->channel), topic = word_at (row, rows->topic);
  *context_place (rows, channel, topic) = (struct known_context){ channel, topic, record->context };
}

void
row_cache_prefetch (const struct import_context *import, const struct row *row)
{
  const struct known_rows *rows = import->scratch.known_rows;
  if (rows == NULL || !rows->possible || row->n_cells < rows->width)
    return;
  if (row->cell[rows->from].word < rows->sender->len)
    __builtin_prefetch (&g_array_index (rows->sender, guint32, row->cell[rows->from].word));
  if (row->cell[rows->to].word < rows->receiver->len)
    __builtin_prefetch (&g_array_index (rows->receiver, guint32, row->cell[rows->to].word));
}
