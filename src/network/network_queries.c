/* Queries on a network: the tie of two people, days, words for states and evidence. */
#include <string.h>
#include "network/network_internal.h"

guint32
network_tie (const struct network *network, guint32 a, guint32 b)
{
  const struct graph *graph = &network->graph;
  g_return_val_if_fail (a < graph->n && b < graph->n, NONE);

  if (graph_degree (graph, b) < graph_degree (graph, a))
    {
      guint32 other = a;
      a = b;
      b = other;
    }
  guint32 end = graph->offset[a + 1], at = lower_bound (graph->target, graph->offset[a], end, b);
  return at < end && graph->target[at] == b ? graph->edge[at] : NONE;
}

double
network_tie_weight (const struct network *network, guint32 tie)
{
  const struct tie *one = &network->tie[tie];
  if (tie_has_contact (one))
    return one->strength;
  if (one->a == network->me || one->b == network->me)
    return network->own_stated_weight;
  return one->evidence == EVIDENCE_INFERRED ? network->stated_weight / 5 : network->stated_weight;
}

#define LAPSED_DAYS 180

static gint64
silence_days (const struct network *network, const struct tie *tie)
{
  return tie->last == DAY_NONE || network->as_of == DAY_NONE ? 0
                                                             : (gint64)network->as_of - tie->last;
}

/* Nine of ten gaps are no longer; with too few gaps to tell, one and a half times the median. */
static gint64
usual_silence_days (const struct tie *tie)
{
  return tie->long_gap_days > 0 ? tie->long_gap_days : 3 * (gint64)tie->median_gap_days / 2;
}

gboolean
network_tie_is_overdue (const struct network *network, guint32 tie)
{
  const struct tie *one = &network->tie[tie];
  gint64 quiet = silence_days (network, one);
  return quiet > usual_silence_days (one) && (one->long_gap_days > 0 || quiet > MONTH_DAYS);
}

gboolean
network_tie_is_long_overdue (const struct network *network, guint32 tie)
{
  const struct tie *one = &network->tie[tie];
  gint64 quiet = silence_days (network, one);
  return quiet > MONTH_DAYS && quiet > 2 * usual_silence_days (one);
}

gboolean
network_tie_is_long_gone (const struct network *network, guint32 tie)
{
  return network->tie[tie].state == STATE_HISTORIC
         || silence_days (network, &network->tie[tie]) >= YEAR_DAYS;
}

gboolean
network_tie_is_of_last_year (const struct network *network, guint32 tie)
{
  const struct tie *one = &network->tie[tie];
  return network->dated ? one->last != DAY_NONE && !network_tie_is_long_gone (network, tie)
                        : tie_has_contact (one);
}

gboolean
network_tie_may_be_lost (const struct network *network, guint32 tie)
{
  return network->tie[tie].state != STATE_NONE && network_tie_is_overdue (network, tie)
         && !network_tie_is_long_gone (network, tie);
}

gboolean
network_tie_is_late (const struct network *network, guint32 tie)
{
  return tie_told_state (&network->tie[tie]) == STATE_ACTIVE
         && network_tie_is_overdue (network, tie);
}

gboolean
network_tie_has_lapsed (const struct network *network, guint32 tie)
{
  const struct tie *one = &network->tie[tie];
  return tie_is_quiet (one)
         || ((one->state == STATE_COOLING || one->state == STATE_OCCASIONAL)
             && silence_days (network, one) > LAPSED_DAYS);
}

gboolean
network_tie_goes_on (const struct network *network, guint32 tie)
{
  return tie_is_living (&network->tie[tie]) && !network_tie_has_lapsed (network, tie);
}

gboolean
network_has_calendar (const struct network *network)
{
  return network->log == NULL || network->log->calendar;
}

gboolean
network_knows_days (const struct network *network)
{
  return network_has_calendar (network)
         && (network->log == NULL || network->log->n_ready_ties == 0);
}

gboolean
network_shows_months (const struct network *network)
{
  return network->log != NULL && network->log->shows_months;
}

gboolean
network_shows_quarters (const struct network *network)
{
  return network->log != NULL && network->log->shows_quarters;
}

const char *
network_disclosure (const struct network *network)
{
  return network->log != NULL ? network->log->disclosure : NULL;
}

void
network_day_append (GString *out, const struct network *network, gint32 day)
{
  g_autoptr (GString) text = g_string_new (NULL);
  if (day != DAY_NONE && !network_has_calendar (network))
    {
      g_string_append_printf (out, "day %d", day);
      return;
    }
  if (network_shows_quarters (network) && day != DAY_NONE)
    {
      gint32 quarter = quarter_of_day (day);
      g_string_append_printf (out, "Q%d %d", quarter % 4 + 1, quarter / 4);
      return;
    }
  day_append_words (text, day);
  if (network->days_are_years && g_str_has_prefix (text->str, "1 January "))
    g_string_erase (text, 0, strlen ("1 January "));
  if (network->days_are_months && g_str_has_prefix (text->str, "1 "))
    g_string_erase (text, 0, strlen ("1 "));
  const char *space = strchr (text->str, ' ');
  g_string_append (out, network_shows_months (network) && space != NULL ? space + 1 : text->str);
}

void
network_on_day_append (GString *out, const struct network *network, gint32 day)
{
  g_autoptr (GString) text = g_string_new (NULL);
  network_day_append (text, network, day);
  if (text->len == 0)
    return;
  gboolean whole_day = !network_shows_months (network) && g_ascii_isdigit (*text->str)
                       && strchr (text->str, ' ') != NULL;
  g_string_append_printf (out, "%s%s", whole_day ? "on " : "in ", text->str);
}

void
network_day_append_iso (GString *out, const struct network *network, gint32 day)
{
  if (!network_has_calendar (network) || day == DAY_NONE)
    return;
  if (network_shows_quarters (network))
    {
      gint32 quarter = quarter_of_day (day);
      g_string_append_printf (out, "%04d-Q%d", quarter / 4, quarter % 4 + 1);
      return;
    }
  day_append_iso (out, day);
  if (network_shows_months (network))
    g_string_truncate (out, out->len - 3); /* 2016-10 */
}

const char *
network_gone_word (const struct network *network, guint32 person)
{
  const struct network_private *private = network->storage;

  g_return_val_if_fail (person < network->n_people, NULL);
  if (network->log == NULL || private->contact_start == NULL)
    return NULL;
  for (guint32 i = private->contact_start[person]; i < private->contact_start[person + 1]; i++)
    if (network->log->contact[private->contact_of[i]].gone != NULL)
      return network->log->contact[private->contact_of[i]].gone;
  return NULL;
}

gboolean
network_may_not_contact (const struct network *network, guint32 person)
{
  const struct network_private *private = network->storage;

  g_return_val_if_fail (person < network->n_people, FALSE);
  if (network->log == NULL || private->contact_start == NULL)
    return FALSE;
  for (guint32 i = private->contact_start[person]; i < private->contact_start[person + 1]; i++)
    {
      const struct contact *contact = &network->log->contact[private->contact_of[i]];
      if (contact->do_not_contact || contact->gone != NULL)
        return TRUE;
    }
  return FALSE;
}

const char *
tie_state_name (guint8 state)
{
  static const char *const name[] = { TIE_STATE_NAMES, "" };
  G_STATIC_ASSERT (G_N_ELEMENTS (name) == N_STATES + 1);
  g_return_val_if_fail (state <= N_STATES, "");
  return name[state];
}

void
evidence_append (GString *out, guint8 evidence)
{
  static const char *const name[] = { EVIDENCE_NAMES };
  const char *between = "";
  for (guint bit = 0; bit < G_N_ELEMENTS (name); bit++)
    if (evidence & (1u << bit))
      {
        g_string_append (out, between);
        g_string_append (out, name[bit]);
        between = "+";
      }
}

gboolean
tie_tells_state (const struct tie *tie)
{
  return tie->interactions >= 3 && (tie->evidence & EVIDENCE_DIRECT) != 0;
}

guint8
tie_told_state (const struct tie *tie)
{
  return tie_tells_state (tie) ? tie->state : STATE_NONE;
}
