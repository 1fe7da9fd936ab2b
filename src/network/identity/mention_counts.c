/* Counts the rows that mention each name form. All rows count for choosing the spelling shown, so
 * that names stay the same from period to period. Only contacts and rows within the window make a
 * person. */
#include "network/identity/identity.h"
#include "network/time_window.h"

static void
use (struct identity *identity, guint32 mention, gboolean counts)
{
  guint32 name_form = mention == NONE ? NONE : identity_name_form (identity, mention);
  if (name_form == NONE)
    return;
  identity->name_form[name_form].mention_count++;
  identity->name_form[name_form].makes_person |= counts;
}

/* Rows of a mention, or of an interaction context. */
struct mention_counts
{
  guint32 rows[2]; /* outside the window, inside */
};

static void
use_times (struct identity *identity, guint32 mention, const struct mention_counts *mention_counts)
{
  guint32 name_form = mention == NONE ? NONE : identity_name_form (identity, mention);
  if (name_form == NONE || mention_counts->rows[0] + mention_counts->rows[1] == 0)
    return;
  identity->name_form[name_form].mention_count += mention_counts->rows[0] + mention_counts->rows[1];
  identity->name_form[name_form].makes_person |= mention_counts->rows[1] > 0;
}

static void
use_context (struct identity *identity, guint32 context, gboolean counts)
{
  guint32 introducer = identity->log->context[context].introducer;
  if (introducer != NONE)
    use (identity, introducer, counts);
}

static void
use_gathering (struct identity *identity, const struct gathering *gathering, gboolean counts)
{
  for (guint32 i = 0; i < gathering->count; i++)
    use (identity, identity->log->attendee[gathering->first + i], counts);
  use_context (identity, gathering->context, counts);
}

/* Counts in small arrays first, because there may be millions of rows. */
static void
use_records (struct identity *identity, const struct window *window)
{
  const struct log *log = identity->log;
  guint32 n = log->n_mentions;
  g_autofree struct mention_counts *mention
    = g_new0 (struct mention_counts, (gsize)n + 2); /* + 2: MENTION_ME and NONE */
  g_autofree struct mention_counts *context
    = g_new0 (struct mention_counts, MAX (log->n_contexts, 1));

  for (guint64 i = 0; i < log->n_records; i++)
    {
      const struct record *record = &log->record[i];
      gboolean counts = record_counts (window, log, record);
      mention[record->a < n ? record->a : n + (record->a == NONE)].rows[counts]++;
      mention[record->b < n ? record->b : n + (record->b == NONE)].rows[counts]++;
      context[record->context].rows[counts]++;
    }
  for (guint32 i = 0; i <= n; i++)
    use_times (identity, i < n ? i : MENTION_ME, &mention[i]);
  for (guint32 i = 0; i < log->n_contexts; i++)
    use_times (identity, log->context[i].introducer, &context[i]);
}

void
identity_count_mentions (struct identity *identity, const struct window *window)
{
  const struct log *log = identity->log;

  use_records (identity, window);
  for (guint32 i = 0; i < log->n_gatherings; i++)
    use_gathering (identity, &log->gathering[i], day_counts (window, log->gathering[i].day));
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    {
      use (identity, log->ready_tie[i].a, TRUE);
      use (identity, log->ready_tie[i].b, TRUE);
    }
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      use (identity, log->contact[i].mention, TRUE);
      if (log->contact[i].mention < log->n_mentions)
        identity->name_form[log->contact[i].mention].chosen = TRUE;
    }
}
