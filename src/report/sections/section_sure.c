/* How sure the owner's figures are, if some days of contact had not been logged. */
#include "report/sections/sections.h"
#include "pln/display_width.h"

static void
figures_add (struct section *section, const struct sureness *sureness)
{
  static const struct
  {
    const char *name;
    int decimals;
  } figure[N_SURE_FIGURES] = {
    [SURE_TIES] = { "contacts", 0 },
    [SURE_EFFECTIVE_SIZE] = { "effective size", 1 },
    [SURE_CONSTRAINT] = { "constraint", 3 },
    [SURE_REACH] = { "reach in two steps", 0 },
  };
  struct table *table = section_table (section, "figures");
  table_column (table, "figure", "", ALIGN_LEFT, 0);
  table_column (table, "value", "now", ALIGN_RIGHT, 0);
  table_column (table, "low", "from", ALIGN_RIGHT, 0);
  table_column (table, "high", "to", ALIGN_RIGHT, 0);
  for (guint f = 0; f < N_SURE_FIGURES; f++)
    {
      const struct sure_range *range = &sureness->figure[f];
      table_text (table, "%s", figure[f].name);
      table_decimal (table, range->value, figure[f].decimals);
      table_decimal (table, range->low, figure[f].decimals);
      table_decimal (table, range->high, figure[f].decimals);
    }
}

/* One line for each rank: those whose order is not clear stand together. */
static void
ranks_add (struct section *section, const struct network *network, const struct sureness *sureness)
{
  if (sureness->n_contacts < 2)
    return;
  section_say (section, "Your closest contacts by strength; those on one line are equally close, "
                        "for all that the log shows:");
  for (guint32 i = 0, end; i < sureness->n_contacts; i = end)
    {
      guint32 rank = sureness->contact[i].rank;
      struct word_list *list = word_list_new ();
      for (end = i; end < sureness->n_contacts && sureness->contact[end].rank == rank; end++)
        word_list_take (list, format_name (network, sureness->contact[end].person));
      g_autofree char *names = word_list_end (list, G_MAXUINT);
      g_autofree char *place = end > i + 1 ? g_strdup_printf ("%u\xE2\x80\x93%u", rank, end)
                                           : g_strdup_printf ("%u", rank);
      section_fact (section, place, "%s", names);
    }
}

void
section_sure (struct document *document, const struct reporting *reporting)
{
  const struct sureness *sureness = reporting->measures->sureness;
  if (reporting->network->me == NONE)
    return;
  struct section *section = document_section (document, "sure", "How sure these figures are", NULL);
  if (sureness == NULL)
    {
      section_say (
        section,
        reporting->network->dated
          ? "There are too few days of contact to see how far your figures hang on single ones."
          : "Without dates it cannot be seen how far your figures hang on single days.");
      return;
    }
  section_say (
    section,
    "Measured again %u times, each time without a fifth of the days, your figures stay in "
    "these ranges:",
    sureness->samples);
  figures_add (section, sureness);
  ranks_add (section, reporting->network, sureness);
}
