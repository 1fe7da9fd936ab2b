/* The balance of give and take in all, and with each contact; programs get all contacts from
 * data_learning.c. */
#include "report/sections/sections.h"
#include "pln/display_width.h"

static const char *
balance_word (double balance)
{
  return balance < -BALANCE_ALIKE  ? "mostly to you"
         : balance > BALANCE_ALIKE ? "mostly from you"
                                   : "about even";
}

static void
balance_row (struct table *table, const struct network *network, const struct exchange *exchange)
{
  g_autofree char *name = format_name (network, exchange->person),
                  *share = format_share (exchange->taken, exchange->given + exchange->taken);
  table_text (table, "%s", name);
  table_decimal (table, exchange->taken, 1);
  table_decimal (table, exchange->given, 1);
  table_text (table, "%s", share);
  table_text (table, "%s", balance_word (exchange->balance));
}

static void
overall_fact (struct section *section, const struct learning *learning)
{
  guint32 n = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    n += learning->exchange[i].given + learning->exchange[i].taken > 0;
  g_autofree char *share = format_share (learning->taken, learning->taken + learning->given),
                  *people = format_people (n), *to = format_people (learning->n_learn_from),
                  *from = format_number (learning->n_share_with),
                  *even = format_number (learning->n_learn_with);
  section_fact (section, "In all",
                "%s of what passes between you and %s comes to you: mostly to you from %s, about "
                "even with %s, mostly from you to %s",
                share, people, to, even, from);
}

void
give_and_take_add (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  guint32 told = learning->n_learn_from + learning->n_learn_with + learning->n_share_with;
  if (!reporting->full || !learning->directed || told == 0)
    return;
  overall_fact (section, learning);
  if (reporting->data)
    return;
  struct table *table = section_table (section, "balances");
  table_column (table, "contact", "person", ALIGN_LEFT, 0);
  gboolean dated = reporting->network->dated;
  table_column (table, "taken", dated ? "days to you" : "comes to you", ALIGN_RIGHT, 0);
  table_column (table, "given", dated ? "days from you" : "from you", ALIGN_RIGHT, 0);
  table_column (table, "share_taken", "to you", ALIGN_RIGHT, 1);
  table_column (table, "balance", "", ALIGN_LEFT, 0);
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (learning->exchange[i].spoken_of
        && learning->exchange[i].given + learning->exchange[i].taken >= BALANCE_LEAST)
      balance_row (table, reporting->network, &learning->exchange[i]);
}
