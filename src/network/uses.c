/* Who is used by which rows.  Every row counts for the spelling shown, so that
 * names stay the same from period to period; only rows within the window, and
 * contacts, make a person. */
#include "identity.h"
#include "window.h"

static void
use (struct identity *identity, guint32 mention, gboolean counts)
{
  guint32 naming = mention == NONE ? NONE : identity_naming (identity, mention);
  if (naming == NONE)
    return;
  identity->naming[naming].uses++;
  identity->naming[naming].makes_person |= counts;
}

static void
use_manner (struct identity *identity, guint32 manner, gboolean counts)
{
  guint32 introducer = identity->log->manner[manner].introducer;
  if (introducer != NONE)
    use (identity, introducer, counts);
}

static void
use_gathering (struct identity *identity, const struct gathering *gathering, gboolean counts)
{
  for (guint32 i = 0; i < gathering->count; i++)
    use (identity, identity->log->attendee[gathering->first + i], counts);
  use_manner (identity, gathering->manner, counts);
}

void
identity_count_uses (struct identity *identity, const struct window *window)
{
  const struct log *log = identity->log;

  for (guint64 i = 0; i < log->n_records; i++)
    {
      const struct record *record = &log->record[i];
      gboolean counts = day_counts (window, record->day);
      use (identity, record->a, counts);
      use (identity, record->b, counts);
      use_manner (identity, record->manner, counts);
    }
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
        identity->naming[log->contact[i].mention].chosen = TRUE;
    }
}
