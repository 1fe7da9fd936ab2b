/* How the figures were computed, so that they can be had again. */
#include <math.h>
#include "report/sections.h"

static void
day_fact (struct section *section, const struct network *network)
{
  g_autofree char *day = words_day (network, network->as_of);
  if (network->dated)
    section_fact (section, "As of", "%s%s", day,
                  network->as_of == network->last_day ? ", the last day in the data" : "");
}

static void
strength_fact (struct section *section, const struct network *network)
{
  g_autofree char *days = words_decimal (network->half_life_days,
                                         network->half_life_days == floor (network->half_life_days)
                                           ? 0 : 1);
  g_autofree char *auc = words_decimal (network->half_life_auc, 2);
  if (network->half_life_days <= 0 || !network->dated)
    section_fact (section, "Strength", "every interaction counts 1, shared among those present, and "
                                       "does not fade with time");
  else if (network->half_life_fitted)
    section_fact (section, "Strength", "every interaction counts 1, shared among those present, and "
                                       "half as much every %s days (fitted to this log: told who "
                                       "meets again with AUC %s)", days, auc);
  else
    section_fact (section, "Strength", "every interaction counts 1, shared among those present, and "
                                       "half as much every %s days", days);
}

static void
clusters_fact (struct section *section, const struct reporting *reporting)
{
  const struct clusters *clusters = &reporting->measures->clusters;
  g_autofree char *modularity = words_decimal (clusters->modularity, 2);
  if (clusters->count > 1 && !isnan (clusters->modularity))
    section_fact (section, "Clusters", "Leiden on strength%s, modularity %s",
                  reporting->network->me != NONE ? ", without you" : "", modularity);
}

static void
kinds_fact (struct section *section, const struct reporting *reporting)
{
  const struct weak_ties *weak = &reporting->measures->weak;
  g_autofree char *strength = words_decimal (weak->median_strength, 2);
  g_autofree char *overlap = words_decimal (100 * weak->median_overlap, 0);
  if (reporting->network->n_ties >= 2)
    section_fact (section, "Kinds of ties", "strong above %s, many shared contacts above %s %% (the "
                                            "medians)",
                  strength, overlap);
}

/* In and out: every row is accounted for. */
static void
rows_fact (struct section *section, const struct log *log)
{
  struct row_counts count = facts_rows (log);
  const struct { guint64 rows; const char *fate; } part[] = {
    { count.rejected, "not readable" }, { count.dropped, "left out" }, { count.duplicates, "in two files" },
  };
  g_autofree char *rows = words_of ((double) count.rows, "row", "rows");
  g_autofree char *kept = words_count ((double) count.kept);
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "%s = %s used", rows, kept);
  for (guint i = 0; i < G_N_ELEMENTS (part); i++)
    if (part[i].rows > 0)
      {
        g_autofree char *number = words_count ((double) part[i].rows);
        g_string_append_printf (text, " + %s %s", number, part[i].fate);
      }
  if (log != NULL)
    section_fact (section, "Counted", "%s", text->str);
  g_string_free (text, TRUE);
}

static void
evidence_fact (struct section *section, const struct network *network)
{
  guint32 direct = 0;
  for (guint32 i = 0; i < network->n_ties; i++)
    direct += (network->tie[i].evidence & EVIDENCE_DIRECT) != 0;
  g_autofree char *all = words_of (network->n_ties, "tie", "ties");
  g_autofree char *seen = words_count (direct), *other = words_count (network->n_ties - direct);
  if (direct < network->n_ties)
    section_fact (section, "Evidence", "%s, %s with contact of the two, %s from gatherings, introductions or "
                                       "statements alone", all, seen, other);
}

/* On one page the facts run on as one paragraph. */
static void
facts_join (struct section *section)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct block *block = g_ptr_array_index (section->block, i);
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
  day_fact (section, network);
  if (network->n_ties > 0)
    strength_fact (section, network);
  if (places)
    {
      clusters_fact (section, reporting);
      evidence_fact (section, network);
    }
  if (places && reporting->full)
    {
      section_fact (section, "Ways", "counted in steps from person to person");
      kinds_fact (section, reporting);
    }
  rows_fact (section, network->log);
  section_fact (section, "Made by", "pln %s, seed %" G_GUINT64_FORMAT "; pln explain NAME tells what "
                                    "a figure means",
                PLN_VERSION, reporting->measures->seed);
  if (!reporting->full)
    facts_join (section);
}
