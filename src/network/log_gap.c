/* A hole in a dated log: for more than a quarter of its time it holds no contact. A file may be
 * missing, and what is counted over time would be misread. A connection or a follow does not count.
 *
 * An interval longer than a quarter of the span contains a multiple of an eighth of it. So it is
 * enough to look at the rows just before and after seven days.
 *
 * Few days of contact leave such a hole by chance: with n days anywhere in the span, the chance is
 * about n (3/4)^(n - 1), 8% for 20 days. And a few early or late days are stray rows with a log
 * before or after them.
 *
 * Cost: O(log rows), and the connections next to the days looked at. */
#include "network/network_internal.h"

enum
{
  EIGHTHS = 8,
  LEAST_SPAN_DAYS = 120, /* so a hole is at least a month, not a holiday */
  LEAST_DAYS = 20,       /* with rows */
  LEAST_DAYS_BEYOND = 3  /* with rows, on either side of the hole */
};

static gboolean
is_contact (const struct network *network, guint64 i)
{
  return !context_states_tie (&network->log->context[network->interaction[i].context]);
}

/* The first row of the day or later. */
static guint64
interaction_from (const struct network *network, gint64 day)
{
  guint64 low = 0, high = network->n_interactions;
  while (low < high)
    {
      guint64 middle = low + (high - low) / 2;
      if (network->interaction[middle].day < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static guint32
meeting_from (const struct network *network, gint64 day)
{
  guint32 low = 0, high = network->n_meetings;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (network->meeting[middle].day < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* The first day with a row, not before this day; DAY_NONE: there is none. */
static gint32
day_from (const struct network *network, gint64 day)
{
  guint64 i = interaction_from (network, day);
  guint32 k = meeting_from (network, day);
  gint32 found = DAY_NONE;
  while (i < network->n_interactions && !is_contact (network, i))
    i++;
  if (i < network->n_interactions)
    found = network->interaction[i].day;
  if (k < network->n_meetings && (found == DAY_NONE || network->meeting[k].day < found))
    found = network->meeting[k].day;
  return found;
}

/* The last day with a row before this day; DAY_NONE: there is none. Undated rows come first. */
static gint32
day_before (const struct network *network, gint64 day)
{
  guint64 i = interaction_from (network, day);
  guint32 k = meeting_from (network, day);
  while (i > 0 && !is_contact (network, i - 1))
    i--;
  gint32 found = i > 0 ? network->interaction[i - 1].day : DAY_NONE;
  return k > 0 ? MAX (found, network->meeting[k - 1].day) : found;
}

/* Has the log rows on this many days from first to last? */
static gboolean
has_days (const struct network *network, gint32 first, gint32 last, int least)
{
  int days = 0;
  for (gint32 day = day_from (network, first); day != DAY_NONE && day <= last && days < least;
       day = day_from (network, (gint64)day + 1))
    days++;
  return days >= least;
}

static struct log_gap
longest_gap (const struct network *network, gint32 first, gint32 last)
{
  gint64 span = (gint64)last - first, longest = span / 4;
  struct log_gap gap = { DAY_NONE, DAY_NONE };
  for (int k = 1; k < EIGHTHS; k++)
    {
      gint64 day = first + span * k / EIGHTHS;
      gint32 before = day_before (network, day + 1), after = day_from (network, day + 1);
      if (after == DAY_NONE || before == DAY_NONE || (gint64)after - before <= longest)
        continue;
      longest = (gint64)after - before;
      gap = (struct log_gap){ before, after };
    }
  return gap;
}

struct log_gap
network_find_log_gap (const struct network *network)
{
  const struct log_gap none = { DAY_NONE, DAY_NONE };
  if (!network_knows_days (network))
    return none;
  gint32 first = day_from (network, (gint64)DAY_NONE + 1), last = day_before (network, G_MAXINT32);
  if (first == DAY_NONE || (gint64)last - first < LEAST_SPAN_DAYS
      || !has_days (network, first, last, LEAST_DAYS))
    return none;
  struct log_gap gap = longest_gap (network, first, last);
  if (gap.first_after == DAY_NONE || !has_days (network, first, gap.last_before, LEAST_DAYS_BEYOND)
      || !has_days (network, gap.first_after, last, LEAST_DAYS_BEYOND))
    return none;
  return gap;
}
