/* Changes between two periods: people and ties kept, new and lost; reach. */
#include <math.h>
#include <string.h>
#include "report/commands/change_circles.h"
#include "pln/display_width.h"

#define MOST_NAMES 6
#define FULL_NAMES 30
#define LENGTHS_LEAST 14 /* days of the longer period */

static char *
tie_name (const struct period_text *telling, int period, guint32 tie)
{
  const struct network *network = telling->network[period];
  guint32 a = network->tie[tie].a, b = network->tie[tie].b;
  if (telling->periods->owned)
    return format_name (network, a == network->me ? b : a);
  g_autofree char *one = format_name (network, a), *other = format_name (network, b);
  return g_strdup_printf ("%s – %s", one, other);
}

/* Of each person: contact with anybody? Free with g_free. */
static guint8 *
people_in_contact (const struct network *network)
{
  guint8 *in_contact = g_new0 (guint8, MAX (network->n_people, 1));
  for (guint32 i = 0; i < network->n_ties; i++)
    if (tie_has_contact (&network->tie[i]))
      in_contact[network->tie[i].a] = in_contact[network->tie[i].b] = TRUE;
  return in_contact;
}

/* Of each person of the period: contact in this one only? Both networks sort people by name. Free with
 * g_free. */
static guint8 *
people_only_in (const struct period_text *telling, int period)
{
  const struct network *one = telling->network[period], *other = telling->network[!period];
  guint8 *only = people_in_contact (one);
  g_autofree guint8 *there = people_in_contact (other);
  for (guint32 v = 0, u = 0; v < one->n_people; v++)
    {
      int order = -1;
      while (u < other->n_people
             && (order = strcmp (other->person[u].name, one->person[v].name)) < 0)
        u++;
      only[v] = only[v] && !(u < other->n_people && order == 0 && there[u]);
    }
  return only;
}

/* Without an owner, a person who came or left says more than all their ties. */
static void
people_fact (struct section *section, const struct period_text *telling, int period,
             const char *key)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < telling->network[period]->n_people; i++)
    if (telling->only[period][i])
      word_list_take (list, format_name (telling->network[period], i));
  guint count = word_list_length (list);
  g_autofree char *names = word_list_end (list, telling->full ? FULL_NAMES : MOST_NAMES);
  if (count > 0)
    section_fact (section, key, "%s", names);
}

/* Does the tie begin or end with a person who is named as having come or left? */
static gboolean
tie_is_of_named (const struct period_text *telling, int period, guint32 tie)
{
  const struct tie *one = &telling->network[period]->tie[tie];
  const guint8 *only = telling->only[period];
  return only != NULL && (only[one->a] || only[one->b]);
}

/* all: also those of people who are named for themselves. */
static void
ties_fact (struct section *section, const struct period_text *telling, int period,
           const guint32 *tie, guint32 count, gboolean all, const char *key, const char *remark)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < count; i++)
    if (all || !tie_is_of_named (telling, period, tie[i]))
      word_list_take (list, tie_name (telling, period, tie[i]));
  guint listed = word_list_length (list);
  g_autofree char *names = word_list_end (list, telling->full ? FULL_NAMES : MOST_NAMES);
  if (listed > 0)
    section_fact (section, key, "%s%s", names, remark);
}

static void
kept_say (struct section *section, const struct periods *periods)
{
  guint32 all = periods->kept + periods->lost;
  const char *one = periods->owned ? "person" : "tie", *many = periods->owned ? "people" : "ties";
  g_autofree char *before = format_count (all, one, many), *kept = format_number (periods->kept);
  g_autofree char *start = periods->owned
                             ? g_strdup_printf ("You were in contact with %s before", before)
                             : g_strdup_printf ("%s had contact before", before);
  if (all == 0)
    section_say (section,
                 periods->owned ? "You had no contact before." : "Nobody had contact before.");
  else if (periods->lost == 0)
    section_say (section,
                 all == 1 && periods->owned ? "%s, and still are."
                 : all == 1                 ? "%s, and still had it."
                 : periods->owned           ? "%s, and still are with all of them."
                                            : "%s, and all of them still had it.",
                 start);
  else if (periods->kept == 0)
    section_say (section,
                 all == 1         ? "%s, and not any more."
                 : periods->owned ? "%s, and with none of them any more."
                                  : "%s, and none of them any more.",
                 start);
  else
    section_say (section,
                 periods->owned ? "%s, and still are with %s of them."
                                : "%s, and %s of them still had it.",
                 start, kept);
}

/* Ties of people who had neither contact nor a connection before. */
static guint32
fresh_count (const struct periods *periods)
{
  return periods->fresh - periods->between - periods->back - periods->connected;
}

static void
new_say (struct section *section, const struct periods *periods)
{
  guint32 count = fresh_count (periods);
  g_autofree char *fresh
    = periods->owned ? format_people (count) : format_count (count, "tie", "ties");
  g_autofree char *linked = format_count (periods->linked, "new connection", "new connections");
  if (count > 0)
    section_say (section, "%s %s new.", fresh, count == 1 ? "is" : "are");
  else if (periods->linked == 0 && periods->connected == 0)
    section_say (section, periods->owned ? "Nobody is new." : "No tie is new.");
  if (periods->linked > 0)
    section_say (section,
                 periods->owned ? "You have %s without any contact yet."
                                : "There are %s without any contact yet.",
                 linked);
}

static void
ties_section (struct document *document, const struct period_text *telling)
{
  const struct periods *periods = telling->periods;
  struct section *section = document_section (document, "ties_changed",
                                              periods->owned ? "Who you kept, met and lost sight of"
                                                             : "People and ties kept, new and lost",
                                              NULL);
  g_autofree char *alike = format_share (periods->jaccard, 1);
  if (isnan (periods->turnover))
    {
      section_say (section, periods->owned ? "You had no contact with anybody in either period."
                                           : "No two people had contact in either period.");
      if (periods->linked > 0)
        new_say (section, periods);
      return;
    }
  kept_say (section, periods);
  new_say (section, periods);
  if (telling->full)
    section_say (section, "%s of all ties of either period are in both.", alike);
  if (telling->only[0] != NULL)
    {
      people_fact (section, telling, 0, "Only before");
      people_fact (section, telling, 1, "Only after");
    }
  guint32 fresh = fresh_count (periods);
  const guint32 *connected = periods->new_tie + fresh, *back = connected + periods->connected,
                *between = back + periods->back;
  ties_fact (section, telling, 1, periods->new_tie, fresh, FALSE, "New", "");
  ties_fact (section, telling, 1, connected, periods->connected, TRUE, "First contact",
             ", connected before");
  ties_fact (section, telling, 1, back, periods->back, TRUE, "Back after a break", "");
  ties_fact (section, telling, 1, between, periods->between, TRUE, "In touch in between", "");
  ties_fact (section, telling, 0, periods->lost_tie, periods->lost, FALSE, "No contact", "");
}

static void
pair_row (struct table *table, const char *key, double before, double after, int decimals)
{
  table_text (table, "%s", key);
  table_decimal (table, before, decimals);
  table_decimal (table, after, decimals);
}

/* The owner's position in both periods. */
static void
place_section (struct document *document, const struct period_text *telling)
{
  const struct periods *periods = telling->periods;
  const struct network *before = telling->network[0], *after = telling->network[1];
  if (before->n_ties + after->n_ties == 0)
    return;
  struct section *section = document_section (document, "places_changed", "Size and reach", NULL);
  struct table *table = section_table (section, "figures");
  table_column (table, "figure", "", ALIGN_LEFT, 0);
  table_column (table, "before", "before", ALIGN_RIGHT, 0);
  table_column (table, "after", "after", ALIGN_RIGHT, 0);
  pair_row (table, periods->owned ? "people with ties, you among them" : "people with ties",
            (double)before->n_people - facts_isolates (before),
            (double)after->n_people - facts_isolates (after), 0);
  pair_row (table, "all ties", before->n_ties, after->n_ties, 0);
  if (!periods->owned)
    return;
  const struct reach *was = &telling->measures[0]->reach, *is = &telling->measures[1]->reach;
  pair_row (table, "your ties", facts_degree (before, before->me), facts_degree (after, after->me),
            0);
  pair_row (table, "people within two steps", was->own[1], is->own[1], 0);
  if (before->star || after->star || isnan (periods->effective[0]) || isnan (periods->effective[1]))
    return;
  pair_row (table, "effective size", periods->effective[0], periods->effective[1], 1);
  /* Of the figures as shown, so that the three agree. */
  double was_tenths = floor (10 * periods->effective[0] + .5),
         is_tenths = floor (10 * periods->effective[1] + .5);
  g_autofree char *change = format_decimal (fabs (is_tenths - was_tenths) / 10, 1);
  gboolean more = periods->added > 0, grew = is_tenths > was_tenths;
  g_autofree char *ties = format_count (fabs (periods->added), "tie", "ties");
  if (periods->added == 0)
    return;
  if (is_tenths == was_tenths)
    section_say (section,
                 "With %s %s, the effective size (contacts who do not repeat each other) stayed as "
                 "it was.",
                 ties, more ? "more" : "fewer");
  else
    section_say (section,
                 "With %s %s, the effective size (contacts who do not repeat each other) %s by %s.",
                 ties, more ? "more" : "fewer", grew ? "rose" : "fell", change);
}

/* Fewer days show less contact. A twentieth is not worth a sentence: a year has 365 days or 366. Where
 * days stand for months or years, they say nothing about lengths. */
static void
lengths_say (struct document *document, const struct network *network, gint32 before, gint32 after)
{
  g_autofree char *was = format_number (before), *is = format_count (after, "day", "days");
  if (network->days_are_years || network->days_are_months || MAX (before, after) < LENGTHS_LEAST)
    return;
  if (MIN (before, after) < .95 * MAX (before, after))
    document_lead (document,
                   "The later period has %s and the earlier one %s, so expect %s of everything.",
                   is, was, after < before ? "less" : "more");
}

static char *
period_words (const struct network *network)
{
  struct day_span span = facts_contact_days (network);
  g_autofree char *first = format_day (network, span.first);
  g_autofree char *last = format_day (network, span.last);
  g_autofree char *rows
    = format_count (facts_interactions (network), "interaction", "interactions");
  if (span.first == DAY_NONE)
    return g_strdup ("no dated interaction");
  if (strcmp (first, last) == 0)
    {
      g_autofree char *on = format_on_date (network, span.first);
      return g_strdup_printf ("%s %s", rows, on);
    }
  return g_strdup_printf ("%s from %s to %s", rows, first, last);
}

void
change_needs (struct measure_set *set)
{
  measure_set_add (set, "cluster effective_size steps_from_me");
}

struct document *
change_document (const struct period *before, const struct period *after,
                 const struct periods *periods, const struct report_options *options)
{
  struct period_text telling = { { before->network, after->network },
                                 { before->measures, after->measures },
                                 periods,
                                 options->full,
                                 { NULL, NULL } };
  struct document *document = document_new ("What changed between two periods");
  g_autofree char *was = period_words (before->network), *is = period_words (after->network);
  gboolean comparable = facts_contact_days (before->network).first != DAY_NONE;
  document_lead (document, "Before: %s. After: %s.%s", was, is,
                 comparable ? "" : " So there is nothing before to compare with.");
  if (comparable)
    lengths_say (document, before->network, before->days, after->days);
  if (before->network->star || after->network->star)
    document_lead (
      document,
      "In %s every tie, or nearly every one, is yours: nothing says who knows whom, so "
      "circles and effective size are left out.",
      before->network->star && after->network->star ? "both periods" : "one of the periods");
  for (int period = 0; period < 2 && !periods->owned && comparable; period++)
    telling.only[period] = people_only_in (&telling, period);
  ties_section (document, &telling);
  if (comparable)
    {
      place_section (document, &telling);
      circles_changed_section (document, &telling);
    }
  document_add_settings (document, options->settings);
  g_free (telling.only[0]);
  g_free (telling.only[1]);
  return document;
}
