/* Diversity of contacts and occasions. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define TWO_YEARS_DAYS 730
#define KINDS_LEAST 2

static const struct
{
  const char *key, *what, *whose, *are, *noted;
} variety[N_DIVERSITIES] = {
  [DIVERSITY_FIELD] = { "Fields", "field", "contacts", "are in", "whose field you noted " },
  [DIVERSITY_PLACE] = { "Places", "place", "contacts", "are in", "whose place you noted " },
  [DIVERSITY_CHANNEL]
  = { "Channels", "channel", "interactions", "are by", "whose channel you noted " },
};

static void
variety_fact (struct section *section, const struct reporting *reporting, int of)
{
  const struct diversity *one = &reporting->measures->learning->diversity[of];
  g_autofree char *known = format_number (one->known), *all = format_number (one->all);
  g_autofree char *effective = format_decimal (one->effective, 1);
  g_autofree char *share = format_share (one->most_count, one->known);
  const char *recent = reporting->network->dated ? "recent " : "";
  if (one->kinds < KINDS_LEAST)
    return;
  if (isnan (one->effective))
    {
      section_fact (section, variety[of].key, "%s known for %s of %s %s%s: too few to tell",
                    variety[of].what, known, all, recent, variety[of].whose);
      return;
    }
  g_autofree char *most = text_shown (one->most);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean alike = one->most_count * one->kinds == one->known;
  if (alike)
    g_string_append_printf (text, "%u, equally often", one->kinds);
  else
    g_string_append_printf (text, "%u; %s of your %s%s %s%s %s. As varied as %s %ss of equal size",
                            one->kinds, share, recent, variety[of].whose,
                            one->known < one->all ? variety[of].noted : "", variety[of].are, most,
                            effective, variety[of].what);
  if (one->known < one->all)
    g_string_append_printf (text, "; known for %s of %s %s%s", known, all, recent,
                            variety[of].whose);
  section_fact (section, variety[of].key, "%s", text->str);
}

/* Does the log cover the year before, but for a month? */
static gboolean
covers_year_before (const struct network *network)
{
  return network->dated && network->as_of - network->first_day >= TWO_YEARS_DAYS - MONTH_DAYS;
}

static void
mix_fact (struct section *section, const struct reporting *reporting)
{
  const struct mix *now = &reporting->measures->learning->mix[0],
                   *then = &reporting->measures->learning->mix[1];
  double all = now->alone + now->small + now->large;
  double before = then->alone + then->small + then->large;
  if (now->small + now->large <= 0 || now->alone <= 0)
    return;
  g_autofree char *occasions = format_count (all, "occasion", "occasions");
  g_autofree char *alone = format_share (now->alone, all), *small = format_share (now->small, all);
  g_autofree char *large = format_share (now->large, all),
                  *was = format_share (then->alone, before);
  g_autofree char *with_more
    = now->large > 0 ? g_strdup_printf (", %s with more", large) : g_strdup ("");
  g_autofree char *earlier = before > 0 && covers_year_before (reporting->network)
                               ? g_strdup_printf (" (%s the year before)", was)
                               : g_strdup ("");
  section_fact (section, "Company", "of %s%s, %s were between two people%s, %s with up to %d%s",
                occasions, reporting->network->dated ? " in a year" : "", alone, earlier, small,
                SMALL_GROUP, with_more);
}

/* If all are of one kind, there is nothing to say. */
static gboolean
row_is_told (const struct diversity *one)
{
  return !isnan (one->blau) && one->kinds >= KINDS_LEAST;
}

static void
variety_table (struct section *section, const struct reporting *reporting)
{
  guint known = 0;
  for (int of = 0; of < N_DIVERSITIES; of++)
    known += row_is_told (&reporting->measures->learning->diversity[of]);
  if (!reporting->full || known == 0)
    return;
  struct table *table = section_table (section, "diversity");
  table_column (table, "of", "", ALIGN_LEFT, 0);
  table_column (table, "known", "known", ALIGN_RIGHT, 1);
  table_column (table, "kinds", "kinds", ALIGN_RIGHT, 0);
  table_column (table, "effective", "effective", ALIGN_RIGHT, 0);
  table_column (table, "blau", "Blau", ALIGN_RIGHT, 0);
  table_column (table, "iqv", "IQV", ALIGN_RIGHT, 0);
  table_column (table, "e_i", "E-I", ALIGN_RIGHT, 0);
  for (int of = 0; of < N_DIVERSITIES; of++)
    {
      const struct diversity *one = &reporting->measures->learning->diversity[of];
      if (!row_is_told (one))
        continue;
      table_text (table, "%s", variety[of].what);
      table_count (table, one->known);
      table_count (table, one->kinds);
      table_decimal (table, one->effective, 1);
      table_decimal (table, one->blau, 2);
      table_decimal (table, one->iqv, 2);
      table_decimal (table, one->e_i, 2);
    }
}

void
section_variety (struct document *document, const struct reporting *reporting)
{
  if (reporting->measures->learning == NULL)
    return;
  struct section *section
    = document_section (document, "variety", "How varied your contacts are", NULL);
  variety_fact (section, reporting, DIVERSITY_FIELD);
  if (reporting->full)
    {
      variety_fact (section, reporting, DIVERSITY_PLACE);
      variety_fact (section, reporting, DIVERSITY_CHANNEL);
    }
  mix_fact (section, reporting);
  variety_table (section, reporting);
  if (section->block->len == 0)
    section_say (section,
                 "Too little is known of the fields and places of your contacts, or they are "
                 "all alike.");
}
