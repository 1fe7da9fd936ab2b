/* How the figures were computed, so that they can be reproduced. */
#include <math.h>
#include "report/sections/sections.h"

static void
day_fact (struct section *section, const struct network *network)
{
  g_autofree char *day = format_day (network, network->as_of);
  if (network->dated)
    section_fact (section, "As of", "%s%s", day,
                  network->as_of != network->last_day ? ""
                  : network->days_are_years           ? ", the last year in the data"
                  : network->days_are_months          ? ", the last month in the data"
                                                      : ", the last day in the data");
}

static char *
half_life_words (double days)
{
  g_autofree char *number = format_decimal (days, days == floor (days) ? 0 : 1);
  return g_strdup_printf ("%s days", number);
}

static void
strength_fact (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  /* One page has a column of days, and none of strength, where there is a table. */
  gboolean days_column = reporting->page && network->dated && !facts_weights_are_given (network)
                         && (network->star || network->n_ties >= TIES_TO_COMPARE);
  const char *key = days_column ? "Days" : "Strength";
  gboolean tables = network->log != NULL && network->log->n_ready_ties > 0;
  const char *count = facts_weights_are_given (network)
                        ? "a row counts its weight, shared among those present,"
                      : network->dated ? "a day of contact counts 1, less in a group,"
                                       : "every interaction counts 1, shared among those present,";
  if (tables && network->n_interactions + network->n_meetings == 0)
    {
      section_fact (section, "Strength", "as the table of ties gives it");
      return;
    }
  g_autofree char *days = half_life_words (network->half_life_days);
  g_autofree char *right = format_share (network->half_life_auc, 1);
  if (network->half_life_days <= 0 || !network->dated)
    section_fact (section, key, "%s and does not fade with time", count);
  else if (network->half_life_fitted)
    section_fact (section, key,
                  "%s halved every %s (fitted to this log: of two pairs "
                  "it picks the one that meets again within %d days %s of the "
                  "time)",
                  count, days, network->half_life_trial.horizon_days, right);
  else
    section_fact (section, key, "%s halved every %s", count, days);
}

/* How well the other half-lives predicted, so that readers can judge the choice. */
static void
half_lives_fact (struct section *section, const struct network *network)
{
  const struct half_life_trial *trial = &network->half_life_trial;
  struct word_list *list = word_list_new ();
  g_autofree char *dates = format_count (trial->dates, "past day", "past days");
  g_autofree char *rows = format_decimal (trial->auc_rows, 3);
  g_autofree char *last = format_decimal (trial->auc_last_day, 3);

  for (guint h = 0; h < N_HALF_LIVES; h++)
    {
      g_autofree char *auc = format_decimal (trial->auc[h], 3);
      word_list_take (list, g_strdup_printf ("%.0f days %s", half_life_days_tried[h], auc));
    }
  g_autofree char *all = word_list_end (list, N_HALF_LIVES);
  if (network->half_life_fitted)
    section_fact (section, "Half-lives",
                  "tried on %s: %s (AUC: 1 always picks the pair that "
                  "meets again, 0.5 is a coin); the number of interactions "
                  "alone %s, the latest contact alone %s",
                  dates, all, rows, last);
}

/* "7 in 10"; fewer than 1 in 10 and more than 9 in 10 are said in words. */
static char *
in_ten (double share)
{
  int tenths = (int)floor (10 * share + .5);
  return share <= 0     ? g_strdup ("none")
         : tenths == 0  ? g_strdup ("fewer than 1 in 10")
         : share >= 1   ? g_strdup ("all")
         : tenths == 10 ? g_strdup ("nearly all")
                        : g_strdup_printf ("%d in 10", tenths);
}

/* Of the ties that were in each state on past days, how many met again. */
static void
states_fact (struct section *section, const struct network *network)
{
  const struct state_trial *trial = &network->state_trial;
  struct word_list *list = word_list_new ();
  g_autofree char *dates = format_count (trial->dates, "past day", "past days");

  for (guint8 state = 0; state < N_STATES; state++)
    if (trial->ties[state] >= STATE_TIES_LEAST)
      {
        g_autofree char *tenths = in_ten (trial->met[state] / trial->ties[state]);
        g_autofree char *ties = format_number (trial->ties[state]);
        word_list_take (list,
                        g_strdup_printf ("of %s %s ties %s", ties, tie_state_name (state), tenths));
      }
  guint named = word_list_length (list);
  g_autofree char *all = word_list_end (list, N_STATES);
  if (named > 0)
    section_fact (section, "States",
                  "%s met again within 90 days (%s, as they were on %s of this log)%s", all,
                  network->me != NONE && !network->star ? "yours" : "all", dates,
                  facts_states_tell_little (network) ? ", so here the states tell little" : "");
}

static void
clusters_fact (struct section *section, const struct reporting *reporting)
{
  const struct clusters *clusters = &reporting->measures->clusters;
  g_autofree char *modularity = format_decimal (clusters->modularity, 2);
  const char *without = reporting->network->me != NONE ? ", without you" : "";
  if (clusters->count > 1 && reporting->page)
    section_fact (section, "Circles", "by who meets whom%s", without);
  else if (clusters->count > 1 && !isnan (clusters->modularity))
    {
      g_autofree char *alike = format_decimal (clusters->mean_nmi, 2);
      g_autofree char *runs = clusters->runs > 1 && !isnan (clusters->mean_nmi)
                                ? g_strdup_printf (", stability %s", alike)
                                : g_strdup ("");
      section_fact (section, "Circles", "by who meets whom%s (modularity %s%s)", without,
                    modularity, runs);
    }
}

/* Ties of the owner's have a rule of their own. */
static char *
own_kinds_rule (const struct network *network)
{
  if (network->me == NONE)
    return g_strdup ("");
  return g_strdup_printf (
    "yours, strong: %s as in your median tie, or more, and more so than in the weakest; leading "
    "elsewhere: more people you do not know are behind it than behind your median tie. Of others, ",
    network->dated ? "contact within 90 days is as likely" : "as much contact");
}

static void
kinds_fact (struct section *section, const struct reporting *reporting)
{
  const struct weak_ties *weak = &reporting->measures->weak;
  g_autofree char *strength = format_decimal (weak->median_strength, 2);
  g_autofree char *overlap = format_decimal (100 * weak->median_overlap, 0);
  g_autofree char *own = own_kinds_rule (reporting->network);
  if (reporting->network->n_ties >= 2 && reporting->network->median_strength > 0)
    section_fact (section, "Kinds of ties",
                  "%sstrong: at least as strong as the median tie of all (%s%s), and stronger than "
                  "the weakest; many shared contacts: some, and at least the share of the median "
                  "tie (%s%s%%)",
                  own, weak->median_strength < .005 ? "less than " : "",
                  weak->median_strength < .005 ? "0.01" : strength,
                  weak->median_overlap > 0 && weak->median_overlap < .005 ? "less than " : "",
                  weak->median_overlap > 0 && weak->median_overlap < .005 ? "1" : overlap);
}

/* Rows in and out: every row is counted. */
static void
rows_fact (struct section *section, const struct log *log)
{
  struct row_counts count = facts_rows (log);
  const struct
  {
    guint64 rows;
    const char *fate;
  } part[] = {
    { count.rejected, "not readable" },
    { count.dropped, "left out" },
    { count.duplicates, "in two files" },
  };
  g_autofree char *rows = format_count ((double)count.rows, "row", "rows");
  g_autofree char *kept = format_number ((double)count.kept);
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "%s = %s used", rows, kept);
  for (guint i = 0; i < G_N_ELEMENTS (part); i++)
    if (part[i].rows > 0)
      {
        g_autofree char *number = format_number ((double)part[i].rows);
        g_string_append_printf (text, " + %s %s", number, part[i].fate);
      }
  if (log != NULL)
    section_fact (section, "Counted", "%s", text->str);
  g_string_free (text, TRUE);
}

static void
evidence_fact (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  guint32 direct = 0;
  for (guint32 i = 0; i < network->n_ties; i++)
    direct += (network->tie[i].evidence & EVIDENCE_DIRECT) != 0;
  g_autofree char *all = format_count (network->n_ties, "tie", "ties");
  g_autofree char *seen = format_number (direct), *other = format_number (network->n_ties - direct);
  if (direct < network->n_ties)
    section_fact (section, "Evidence",
                  "%s, %s with contact of the two, %s from gatherings, introductions or "
                  "statements alone%s",
                  all, seen, other,
                  reporting->measures->weak.known_only
                    ? "; a gathering alone makes nobody a shared contact"
                    : "");
}

/* On one page, the facts become one paragraph. */
static void
facts_join (struct section *section)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      g_string_append_printf (text, "%s%s: %s.", i > 0 ? " " : "", block->key, block->text);
    }
  g_ptr_array_set_size (section->block, 0);
  section_note (section, "%s", text->str);
  g_string_free (text, TRUE);
}

void
section_method (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  gboolean places = !network->star && network->n_ties > 0;
  struct section *section = document_section (document, "method", "How this was computed", NULL);
  if (!reporting->page)
    day_fact (section, network);
  if (network->n_ties > facts_stated_ties (network, NONE))
    strength_fact (section, reporting);
  if (reporting->full)
    {
      half_lives_fact (section, network);
      states_fact (section, network);
    }
  if (places)
    clusters_fact (section, reporting);
  if (places && (reporting->full || reporting->measures->weighted_paths))
    section_fact (
      section, "Paths", "%s",
      reporting->measures->weighted_paths
        ? "a tie is as long as 1/strength in betweenness, closeness and harmonic; reach counts steps"
        : "counted in steps from person to person");
  if (places && reporting->full)
    {
      evidence_fact (section, reporting);
      kinds_fact (section, reporting);
    }
  if (!reporting->page)
    rows_fact (section, network->log);
  section_settings_fact (section, reporting->settings);
  section_fact (section, "Made by", "pln %s, seed %" G_GUINT64_FORMAT "%s", PLN_VERSION,
                reporting->measures->seed,
                reporting->full ? "; pln explain NAME tells what a figure means" : "");
  if (!reporting->full)
    facts_join (section);
}
