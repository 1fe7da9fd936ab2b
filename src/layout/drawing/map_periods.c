/* Which ties had contact in which quarter or year. */
#include "layout/drawing/map_periods.h"

enum
{
  MEETING_MOST = 60
}; /* at larger events, not everyone meets everyone */

static gint32
number_of (gint32 day, enum map_periods by)
{
  return by == PERIODS_YEAR ? quarter_of_day (day) / 4 : quarter_of_day (day);
}

static char *
name_of (gint32 number, enum map_periods by)
{
  static const char *const months[]
    = { "January–March", "April–June", "July–September", "October–December" };
  if (by == PERIODS_YEAR)
    return g_strdup_printf ("%d", number);
  return g_strdup_printf ("%s %d", months[number % 4], number / 4);
}

static gint32
first_day_of (gint32 number, enum map_periods by)
{
  return quarter_first_day (by == PERIODS_YEAR ? 4 * number : number);
}

struct marking
{
  const struct network *network;
  struct map_period *period;
  guint32 count;
  gint32 start; /* number of the first period */
  enum map_periods by;
  guint8 *seen; /* per tie: has interactions of its own */
};

static void
mark_tie (struct marking *marking, guint32 e, gint32 day)
{
  if (e == NONE || day == DAY_NONE)
    return;
  gint32 at = number_of (day, marking->by) - marking->start;
  if (at < 0 || at >= (gint32)marking->count)
    return;
  marking->period[at].active[e] = TRUE;
  marking->seen[e] = TRUE;
}

static void
mark_meeting (struct marking *marking, const struct meeting *meeting)
{
  const guint32 *who = &marking->network->attendee[meeting->first];
  if (meeting->count > MEETING_MOST)
    return;
  for (guint32 i = 0; i < meeting->count; i++)
    for (guint32 j = i + 1; j < meeting->count && (i == 0 || !meeting->directed); j++)
      mark_tie (marking, network_tie (marking->network, who[i], who[j]), meeting->day);
}

static void
mark_all (struct marking *marking)
{
  const struct network *network = marking->network;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *interaction = &network->interaction[i];
      if (interaction->b != NONE)
        mark_tie (marking, network_tie (network, interaction->a, interaction->b), interaction->day);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    mark_meeting (marking, &network->meeting[i]);
  for (guint32 e = 0; e < network->n_ties; e++)
    if (!marking->seen[e])
      {
        mark_tie (marking, e, network->tie[e].first);
        mark_tie (marking, e, network->tie[e].last);
      }
}

struct map_period *
map_periods_find (const struct network *network, enum map_periods by, guint32 *count,
                  GError **error)
{
  const char *word = by == PERIODS_YEAR ? "year" : "quarter";
  if (!network->dated || network->first_day == DAY_NONE || network->last_day == DAY_NONE)
    {
      fail (error, PLN_ERROR_USAGE, "--periods %s: the data has no dates; leave --periods out",
            word);
      return NULL;
    }
  gint32 start = number_of (network->first_day, by), end = number_of (network->last_day, by);
  if (end - start >= PERIODS_MOST)
    {
      fail (
        error, PLN_ERROR_USAGE,
        "--periods %s would make %d maps, more than the %d that fit on a page; %sgive --since a later day",
        word, end - start + 1, PERIODS_MOST,
        by == PERIODS_QUARTER ? "use --periods year, or " : "");
      return NULL;
    }
  *count = (guint32)(end - start + 1);
  struct map_period *period = g_new0 (struct map_period, *count);
  g_autofree guint8 *seen = g_new0 (guint8, network->n_ties + 1);
  for (guint32 p = 0; p < *count; p++)
    {
      gint32 number = start + (gint32)p;
      period[p] = (struct map_period){ name_of (number, by), first_day_of (number, by),
                                       first_day_of (number + 1, by) - 1,
                                       g_new0 (guint8, network->n_ties + 1) };
    }
  struct marking marking = { network, period, *count, start, by, seen };
  mark_all (&marking);
  return period;
}

void
map_periods_free (struct map_period *period, guint32 count)
{
  for (guint32 p = 0; p < count; p++)
    {
      g_free (period[p].name);
      g_free (period[p].active);
    }
  g_free (period);
}
