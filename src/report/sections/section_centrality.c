/* The table of centralities. */
#include <math.h>
#include "report/sections/sections.h"

static double
strength_with_owner (const struct network *network, guint32 person)
{
  guint32 tie = network_tie (network, network->me, person);
  return tie != NONE ? network->tie[tie].strength : 0;
}

/* Where hardly anybody but the owner has ties, places are all alike, and contact with the owner counts:
 * always in a star, and on one page where most contacts are apart. */
static gboolean
places_are_alike (const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  return network->star || (reporting->page && facts_contacts_are_apart (network));
}

struct placing
{
  const struct reporting *reporting;
  gboolean alike;
};

static gint
place_compare (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct placing *placing = data;
  const struct network *network = placing->reporting->network;
  const struct centrality *centrality = &placing->reporting->measures->centrality;
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  double of_x = placing->alike ? strength_with_owner (network, x) : centrality->betweenness[x];
  double of_y = placing->alike ? strength_with_owner (network, y) : centrality->betweenness[y];
  if (of_x != of_y)
    return of_x > of_y ? -1 : 1;
  if (centrality->strength[x] != centrality->strength[y])
    return centrality->strength[x] > centrality->strength[y] ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* Most central first. */
static GArray *
people_ranked (const struct reporting *reporting, gboolean alike)
{
  const struct network *network = reporting->network;
  struct placing placing = { reporting, alike };
  GArray *people = g_array_sized_new (FALSE, FALSE, sizeof (guint32), network->n_people);
  for (guint32 i = 0; i < network->n_people; i++)
    if (facts_degree (network, i) > 0
        && !(alike && (i == network->me || strength_with_owner (network, i) <= 0)))
      g_array_append_val (people, i);
  g_array_sort_with_data (people, place_compare, &placing);
  return people;
}

static gboolean
strength_is_in_days (const struct network *network)
{
  return network->dated && !facts_weights_are_given (network);
}

static void
columns_add (struct table *table, gboolean alike, gboolean in_days, gboolean page)
{
  table_column (table, "contact", "", ALIGN_LEFT, 0);
  if (!alike)
    table_column (table, "degree", "ties", ALIGN_RIGHT, 0);
  table_column (table, "strength", in_days ? "days" : "contact", ALIGN_RIGHT, 0);
  if (alike)
    {
      table_column (table, "interactions", "interactions", ALIGN_RIGHT, 0);
      table_column (table, "last", "last", ALIGN_LEFT, 1);
      table_column (table, "state", "state", ALIGN_LEFT, 2);
      return;
    }
  table_column (table, "betweenness", "connects", ALIGN_RIGHT, 0);
  table_column (table, "harmonic", "near", ALIGN_RIGHT, 1);
  table_column (table, "reach2", "reach 2", ALIGN_RIGHT, 2);
  if (!page)
    table_column (table, "effective_size", "separate", ALIGN_RIGHT, 3);
  table_column (table, "open_circles", "open circles", ALIGN_RIGHT, 4);
}

void
tie_row (struct table *table, const struct network *network, guint32 person, const struct tie *tie,
         int decimals)
{
  g_autofree char *name = format_name (network, person);
  table_text (table, "%s", name);
  table_decimal (table, tie->strength, decimals);
  table_count (table, tie->interactions);
  table_day (table, network, tie->last);
  const char *state = network->dated ? tie_state_name (tie->state) : "";
  table_text_as (table, state, "%s", tie_tells_state (tie) ? state : "");
}

static void
contact_row (struct table *table, const struct reporting *reporting, guint32 person)
{
  const struct network *network = reporting->network;
  tie_row (table, network, person, &network->tie[network_tie (network, network->me, person)], 1);
}

/* How far the contacts know different people: (effective size - 1) / (ties - 1) is 0 if all of them have ties
 * with each other, and 1 if none has. */
static const char *
open_circles (double effective_size, guint32 ties)
{
  double open = (effective_size - 1) / (ties - 1.0) + 1e-9;
  return ties < 2 || isnan (open)
           ? "" /* who else somebody with one tie knows, the data does not say */
         : open >= .8 ? "very"
         : open >= .6 ? "quite"
         : open >= .4 ? "a little"
                      : "hardly";
}

/* The owner has no tie with this person. */
static gboolean
is_stranger (const struct network *network, guint32 person)
{
  return network->me != NONE && person != network->me
         && network_tie (network, network->me, person) == NONE;
}

/* Who is the owner, and who is no contact of the owner. */
static const char *
mark_of (const struct network *network, guint32 person)
{
  if (network->me == NONE)
    return "";
  if (person == network->me)
    return " (you)";
  return is_stranger (network, person) ? " ·" : "";
}

/* Under pseudonyms, people who are alike share a number of ties, which need not be their own: then the
 * least and the most ties of all who share it. The owner's own number is on the page anyway. */
static void
ties_cell (struct table *table, const struct reporting *reporting, guint32 person)
{
  const struct network *network = reporting->network;
  const guint32 *degree = reporting->measures->centrality.degree;
  gboolean shared = network_shows_quarters (network), own = person == network->me;
  guint32 least = shared && own ? (guint32)facts_degree (network, person) : degree[person],
          most = least;
  for (guint32 v = 0; v < network->n_people && shared && !own; v++)
    if (v != network->me && degree[v] == degree[person])
      {
        least = MIN (least, (guint32)facts_degree (network, v));
        most = MAX (most, (guint32)facts_degree (network, v));
      }
  if (least < most)
    table_number_as (table, degree[person], "%u–%u", least, most);
  else
    table_count (table, least);
}

static void
place_row (struct table *table, const struct reporting *reporting, guint32 person)
{
  const struct measures *measures = reporting->measures;
  g_autofree char *name = format_name (reporting->network, person);
  if (person == reporting->network->me && owner_is_nameless (reporting->network))
    table_text_as (table, name, "You");
  else
    table_text_as (table, name, "%s%s", name, mark_of (reporting->network, person));
  ties_cell (table, reporting, person);
  table_decimal (table, measures->centrality.strength[person], 1);
  table_count (table, measures->centrality.betweenness[person]);
  table_decimal (table, measures->reach.harmonic[person], 2);
  table_count (table, measures->reach.within[1][person]);
  if (!reporting->page)
    table_decimal (table, measures->holes.effective_size[person], 1);
  table_text (
    table, "%s",
    open_circles (measures->holes.effective_size[person], measures->centrality.degree[person]));
}

static double
largest_share (const double *error, const double *figure, guint32 n)
{
  double largest = 0;
  for (guint32 i = 0; i < n; i++)
    if (error[i] > 0)
      largest = MAX (largest, error[i] / figure[i]);
  return largest;
}

/* Says that distances are estimated from a sample. */
static void
steps_note (struct section *section, const struct reporting *reporting)
{
  const struct reach *reach = &reporting->measures->reach;
  guint32 n = reporting->network->n_people, exact = reach->exact_steps;
  if (reach->samples == 0)
    return;
  double harmonic = largest_share (reach->harmonic_error, reach->harmonic, n);
  double closeness
    = largest_share (reach->closeness_error, reporting->measures->centrality.closeness, n);
  double within = 0;
  for (guint32 i = 0; exact < 3 && i < n; i++)
    within = MAX (within, MAX (reach->within_error[exact][i], reach->within_error[2][i]));
  g_autofree char *samples = format_people (reach->samples);
  g_autofree char *error = format_decimal (100 * MAX (harmonic, closeness), 1);
  g_autofree char *off = format_people (ceil (within));
  g_autofree char *reached = exact == 3
                               ? g_strdup ("")
                               : g_strdup_printf (", as is reach beyond %s, within %s",
                                                  exact == 2 ? "two steps" : "one step", off);
  section_note (section,
                "\"Near\" and closeness are estimated from %s: each figure is within %s%% of the "
                "exact one (19 times in 20)%s; %s--exact computes all.",
                samples, error, reached,
                reporting->network->me == NONE ? "" : "yours are exact, and ");
}

static void
notes_add (struct section *section, const struct reporting *reporting, gboolean strangers)
{
  const struct centrality *centrality = &reporting->measures->centrality;
  g_autofree char *bound = format_decimal (100 * centrality->error_bound, 1);
  g_autofree char *error = format_decimal (100 * centrality->top_error, 0);
  g_autofree char *samples = format_people (centrality->samples);
  section_note (
    section,
    "%sConnects: pairs of people they link. Near: "
    "closeness to everyone%s. %sOpen circles: do "
    "the contacts know different people?%s",
    !strength_is_in_days (reporting->network) ? "Contact: all contact added up. "
    : reporting->page                         ? ""
                                              : "Days: days of contact, all ties together. ",
    reporting->measures->weighted_paths ? "" : ", 1 at most",
    reporting->page
      ? ""
      : "Reach 2: people within two steps. Separate: contacts who do not repeat each other. ",
    strangers ? " ·: no tie with you." : "");
  if (centrality->sampled)
    section_note (section,
                  "\"Connects\" is estimated from %s: the 20 largest figures are within about "
                  "%s%% of the exact ones (19 times in 20), and none is off by more than %s%% of "
                  "what is possible; --exact computes it.",
                  samples, error, bound);
}

void
section_centrality (struct document *document, const struct reporting *reporting)
{
  gboolean alike = places_are_alike (reporting);
  g_autoptr (GArray) people = people_ranked (reporting, alike);
  guint shown = MIN (people->len, reporting->top);
  g_autofree char *top = format_number (shown), *all = format_people (people->len);
  g_autofree char *title
    = g_strdup_printf (shown < people->len ? "%s (%s of %s)" : "%s",
                       alike ? "Who you have most contact with" : "Who stands where", top, all);
  if (shown == 0)
    return;

  struct section *section = document_section (document, "centrality", title, NULL);
  if (reporting->page && !alike && reporting->network->n_ties < TIES_TO_COMPARE)
    {
      section_say (section, "There are too few ties here to compare people.");
      return;
    }
  struct table *table = section_table (section, "places");
  columns_add (table, alike, strength_is_in_days (reporting->network), reporting->page);
  gboolean strangers = FALSE;
  for (guint i = 0; i < shown; i++)
    {
      guint32 person = g_array_index (people, guint32, i);
      (alike ? contact_row : place_row) (table, reporting, person);
      strangers |= is_stranger (reporting->network, person);
    }
  if (alike)
    return;
  notes_add (section, reporting, strangers);
  steps_note (section, reporting);
}
