/* What is changing: who came closer, who waits, ties opened and closed. */
#include <string.h>
#include "report/sections.h"

#define MOST_NAMES 3
#define LEAST_KEEPABLE 5

/* Names of those who moved, or of those who wait. */
static char *
names_of (const struct reporting *reporting, gboolean moved)
{
  const struct learning *learning = reporting->learning;
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_steps; i++)
    if (moved ? learning->step[i].moved : learning->step[i].waiting)
      word_list_take (list, words_name (reporting->network, learning->step[i].person));
  return word_list_end (list, reporting->full ? G_MAXUINT : MOST_NAMES);
}

static void
steps_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->learning;
  g_autofree char *moved = names_of (reporting, TRUE), *waiting = names_of (reporting, FALSE);
  g_autofree char *since = words_month (reporting->network, learning->since);
  g_autofree char *movers = words_people (learning->n_moved);
  g_autofree char *waiters = words_people (learning->n_waiting);
  if (learning->n_moved > 0)
    section_say (section, "Since %s, %s had a first one-to-one with you: %s.", since, movers, moved);
  if (learning->n_waiting > 0)
    section_say (section, "%s %s exchanged news with you for over half a year and never met you: %s.", waiters,
                 learning->n_waiting == 1 ? "has" : "have", waiting);
}

/* One bar a quarter, the tallest the most; nothing for none. */
static char *
bars_of (const struct quarter *quarter, guint first, gsize member)
{
  static const char *const bar[] = { "·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
  GString *text = g_string_new (NULL);
  guint32 most = 1;
  for (guint i = first; i < N_QUARTERS; i++)
    most = MAX (most, G_STRUCT_MEMBER (guint32, &quarter[i], member));
  for (guint i = first; i < N_QUARTERS; i++)
    {
      guint32 value = G_STRUCT_MEMBER (guint32, &quarter[i], member);
      g_string_append (text, bar[(value * 8 + most - 1) / most]);
    }
  return g_string_free (text, FALSE);
}

/* The first quarter that the data covers from its beginning. */
static guint
quarter_begin (const struct network *network, const struct learning *learning)
{
  guint first = 0;
  while (first + 1 < N_QUARTERS && learning->quarter[first].last < network->first_day)
    first++;
  return first;
}

static void
bars_fact (struct section *section, const struct reporting *reporting, guint first,
           const char *key, gsize member)
{
  const struct quarter *quarter = reporting->learning->quarter;
  g_autofree char *bars = bars_of (quarter, first, member);
  section_fact (section, key, "%s  %u in the quarter before, %u in this one", bars,
                G_STRUCT_MEMBER (guint32, &quarter[N_QUARTERS - 2], member),
                G_STRUCT_MEMBER (guint32, &quarter[N_QUARTERS - 1], member));
}

static void
effort_fact (struct section *section, const struct learning *learning)
{
  const struct quarter *before = &learning->quarter[N_QUARTERS - 2];
  guint32 all = before->build + before->maintain + before->reactivate;
  g_autofree char *contacts = words_of (all, "contact", "contacts");
  if (all > 0)
    section_fact (section, "Effort", "of %s in the quarter before, %u began a tie, %u revived one, %u kept one up",
                  contacts, before->build, before->reactivate, before->maintain);
}

static void
quarters_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->learning;
  guint first = quarter_begin (reporting->network, learning);
  g_autofree char *people = words_people (learning->keepable);
  g_autofree char *share = words_share (learning->kept, learning->keepable);
  if (!learning->has_change)
    return;
  if (first + 3 <= N_QUARTERS)
    {
      bars_fact (section, reporting, first, "Ties opened", G_STRUCT_OFFSET (struct quarter, opened));
      bars_fact (section, reporting, first, "Ties gone quiet", G_STRUCT_OFFSET (struct quarter, closed));
      if (reporting->full)
        effort_fact (section, learning);
    }
  if (learning->keepable >= LEAST_KEEPABLE)
    section_fact (section, "Kept", "%s of the %s in contact the year before", share, people);
}

static void
rungs_table (struct section *section, const struct reporting *reporting)
{
  if (!reporting->full || reporting->learning->n_steps == 0)
    return;
  struct table *table = section_table (section, "rungs");
  table_column (table, "rung", "step", ALIGN_RIGHT, 0);
  table_column (table, "people", "people", ALIGN_RIGHT, 0);
  table_column (table, "meaning", "which is", ALIGN_LEFT, 0);
  for (guint rung = 1; rung < 6; rung++)
    {
      table_count (table, rung);
      table_count (table, reporting->learning->n_rung[rung]);
      table_text (table, "%s", words_rung ((guint8) rung));
    }
}

void
section_change (struct document *document, const struct reporting *reporting)
{
  const struct learning *learning = reporting->learning;
  if (learning == NULL || !reporting->network->dated
      || !(learning->has_change || learning->n_moved > 0 || learning->n_waiting > 0))
    return;
  struct section *section = document_section (document, "change", "Change", "what is changing");
  steps_say (section, reporting);
  quarters_say (section, reporting);
  rungs_table (section, reporting);
}
