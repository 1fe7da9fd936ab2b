/* Interactions with a direction, and the balance of give and take in all and with each contact; programs
 * get all contacts from data_learning.c. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_WITH_DIRECTION 8

static double
rows_of (const struct exchange *exchange, gboolean taken)
{
  return taken ? exchange->rows_taken : exchange->rows_given;
}

static gint
compare_rows (gconstpointer a, gconstpointer b, gpointer taken)
{
  const struct exchange *x = *(const struct exchange *const *)a;
  const struct exchange *y = *(const struct exchange *const *)b;
  double s = rows_of (x, GPOINTER_TO_INT (taken)), t = rows_of (y, GPOINTER_TO_INT (taken));
  if (s != t)
    return s > t ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* Interactions with each person whose direction the data gives; taken or given. */
static char *
directions_text (const struct reporting *reporting, gboolean taken)
{
  const struct learning *learning = reporting->measures->learning;
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (rows_of (&learning->exchange[i], taken) > 0)
      g_ptr_array_add (people, &learning->exchange[i]);
  g_ptr_array_sort_with_data (people, compare_rows, GINT_TO_POINTER (taken));
  for (guint i = 0; i < people->len; i++)
    {
      const struct exchange *one = g_ptr_array_index (people, i);
      g_autofree char *name = format_name (reporting->network, one->person);
      g_autofree char *count = format_number (rows_of (one, taken));
      word_list_take (list, g_strdup_printf ("%s (%s)", name, count));
    }
  return word_list_end (list, MOST_WITH_DIRECTION);
}

static void
directions_fact (struct section *section, const struct reporting *reporting)
{
  g_autofree char *taken = directions_text (reporting, TRUE);
  g_autofree char *given = directions_text (reporting, FALSE);
  if (reporting->full && (*taken != '\0' || *given != '\0'))
    section_fact (section, "With a direction", "%s%s%s%s%s", *taken != '\0' ? "taken from " : "",
                  taken, *taken != '\0' && *given != '\0' ? "; " : "",
                  *given != '\0' ? "given to " : "", given);
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
  table_text (table, "%s", balance_words (exchange->balance));
}

static void
part_add (struct word_list *parts, const char *word, guint32 n, gboolean of_people)
{
  g_autofree char *people = of_people ? format_people (n) : format_number (n);
  if (n > 0)
    word_list_take (parts, g_strdup_printf ("%s %s", word, people));
}

/* Contacts whose balance is of a level. */
static guint32
balances_of_level (const struct learning *learning, guint level)
{
  guint32 n = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    n += !isnan (learning->exchange[i].balance)
         && balance_level (learning->exchange[i].balance) == level;
  return n;
}

/* With how many the balance is which, in the words of the table, and why it is not said of the rest. */
static char *
parts_text (const struct learning *learning)
{
  static const char *const of[BALANCE_LEVELS] = { "from", "from", "with", "to", "to" };
  struct word_list *parts = word_list_new ();
  for (guint level = 0; level < BALANCE_LEVELS; level++)
    {
      g_autofree char *words = g_strdup_printf ("%s %s", balance_level_words (level), of[level]);
      part_add (parts, words, balances_of_level (learning, level), word_list_length (parts) == 0);
    }
  part_add (parts, "all one way with", learning->n_unsaid[BALANCE_ONE_WAY], FALSE);
  part_add (parts, "no answer within a year with", learning->n_unsaid[BALANCE_NO_ANSWER], FALSE);
  part_add (parts, "over a year ago with", learning->n_unsaid[BALANCE_LONG_AGO], FALSE);
  part_add (parts, "too little to say with", learning->n_unsaid[BALANCE_LITTLE], FALSE);
  return word_list_end (parts, G_MAXUINT);
}

static void
overall_fact (struct section *section, const struct learning *learning)
{
  guint32 n = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    n += learning->exchange[i].given + learning->exchange[i].taken > 0
         && !learning->exchange[i].sends_news;
  g_autofree char *share = format_share (learning->taken, learning->taken + learning->given),
                  *people = format_people (n), *parts = parts_text (learning);
  section_fact (section, "In all", "%s of what passed between you and %s came to you: %s", share,
                people, parts);
}

void
give_and_take_add (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  directions_fact (section, reporting);
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
    if (!isnan (learning->exchange[i].balance))
      balance_row (table, reporting->network, &learning->exchange[i]);
}
