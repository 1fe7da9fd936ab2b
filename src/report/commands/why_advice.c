/* `pln why` of a suggestion: the facts that make it, what would make it go away, and the rows behind
 * it. */
#include <math.h>
#include "report/commands/why_rows.h"
#include "pln/display_width.h"

struct advice_facts
{
  const struct network *network;
  const struct measures *measures;
  const struct advice *advice;
  struct section *section;
  const struct tie *tie; /* of the owner with the person, or NULL */
  char *name, *other, *topic, *value;
};

static const struct closeness_step *
step_with (const struct learning *learning, guint32 person)
{
  for (guint32 i = 0; i < learning->n_steps; i++)
    if (learning->step[i].person == person)
      return &learning->step[i];
  return NULL;
}

static void
last_fact (const struct advice_facts *facts)
{
  const struct network *network = facts->network;
  g_autofree char *on = format_day (network, facts->tie->last),
                  *quiet = format_silence (network, facts->tie->last),
                  *gap = format_gap_length (network, facts->tie->median_gap_days);
  section_fact (facts->section, "Last contact",
                "%s, %s before the end of the data; usually %s apart", on, quiet, gap);
}

static void
goes_once_in_touch (const struct advice_facts *facts, const char *or_else)
{
  section_fact (facts->section, "It goes away", "once you have been in touch with %s again%s",
                facts->name, or_else);
}

static void
protect_facts (const struct advice_facts *facts)
{
  const struct reach *reach = &facts->measures->reach;
  g_autofree char *lost = format_people (reach->lost[facts->advice->person]),
                  *anywhere = any_distance_words (reach, facts->advice->person),
                  *behind = format_people (facts->advice->number);
  if (facts->value[0] != '\0')
    section_fact (facts->section, "Only this way", "%s in %s", behind, facts->value);
  section_fact (facts->section, "Without them", "you would lose %s within three steps%s", lost,
                anywhere);
  last_fact (facts);
  goes_once_in_touch (facts, ", or have another way to these people");
}

static void
keep_up_facts (const struct advice_facts *facts)
{
  const struct tie *tie = facts->tie;
  g_autofree char *strength = format_decimal (tie->strength, 1),
                  *chance = format_share (tie->again[CHANCE_90], 1);
  section_fact (facts->section, "Strength", "%s days of contact", strength);
  section_fact (facts->section, "Again", "a chance of %s within 90 days", chance);
  last_fact (facts);
  goes_once_in_touch (facts, "");
}

static void
revive_facts (const struct advice_facts *facts)
{
  g_autofree char *times = format_count (facts->advice->number, "interaction", "interactions");
  section_fact (facts->section, "Together", "%s", times);
  if (facts->topic[0] != '\0')
    section_fact (facts->section, "Lost topic", "%s: they brought it, and nobody does now",
                  facts->topic);
  last_fact (facts);
  goes_once_in_touch (facts, "");
}

static void
introduce_facts (const struct advice_facts *facts)
{
  const struct network *network = facts->network;
  guint32 tie = network_tie (network, network->me, facts->advice->other);
  g_autofree char *one = format_decimal (facts->tie->strength, 1),
                  *two = format_decimal (network->tie[tie].strength, 1),
                  *median = format_decimal (network->median_strength, 1);
  section_fact (facts->section, "Close to you",
                "a strength of %s and %s; half of all ties have less than %s", one, two, median);
  section_fact (facts->section, "In common", "%s", facts->value);
  section_fact (facts->section, "Between them", "no contact in your data");
  section_fact (facts->section, "It goes away", "once your data shows contact between %s and %s",
                facts->name, facts->other);
}

static void
deepen_facts (const struct advice_facts *facts)
{
  const struct closeness_step *step = step_with (facts->measures->learning, facts->advice->person);
  g_autofree char *times = format_count (facts->advice->number, "interaction", "interactions"),
                  *since = format_on_date (facts->network, step->first);
  section_fact (facts->section, "Contact", "%s both ways%s, the first %s", times,
                facts->advice->written ? ", all in writing" : "", since);
  section_fact (facts->section, "Talks", "your data shows no call, meeting or visit");
  if (facts->value[0] != '\0')
    section_fact (facts->section, "Place", "%s, like you", facts->value);
  section_fact (facts->section, "It goes away", "once your data shows a call or a meeting with %s",
                facts->name);
}

static void
give_back_facts (const struct advice_facts *facts)
{
  const struct learning *learning = facts->measures->learning;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (learning->exchange[i].person == facts->advice->person)
      {
        g_autofree char *taken = format_decimal (learning->exchange[i].taken, 1),
                        *given = format_decimal (learning->exchange[i].given, 1);
        section_fact (facts->section, "To you", "%s of the strength of your tie", taken);
        section_fact (facts->section, "From you", "%s", given);
      }
  section_fact (facts->section, "It goes away", "once you give %s more than half of what you get",
                facts->name);
}

static void
back_up_facts (const struct advice_facts *facts)
{
  section_fact (facts->section, "Now", "only %s brings you %s", facts->other, facts->topic);
  section_fact (facts->section, "Instead", "%s has %s as field or tag", facts->name, facts->topic);
  section_fact (facts->section, "It goes away", "once somebody else has brought you %s too",
                facts->topic);
}

static void
goal_facts (const struct advice_facts *facts)
{
  const struct goal_progress *progress = &facts->measures->learning->goal[facts->advice->goal];
  g_autofree char *by = format_day (facts->network, progress->goal->by),
                  *now = format_people (progress->n_sources);
  g_autofree char *cooling = progress->n_cooling == 0
                               ? g_strdup ("")
                               : g_strdup_printf (", %u of them going quiet", progress->n_cooling);
  section_fact (facts->section, "Goal", "%s%s%s", facts->value, by[0] != '\0' ? ", by " : "", by);
  section_fact (facts->section, "Now",
                "%s in touch with you brought it at least %d times within a year%s; you want %u",
                now, GOAL_LEAST, cooling, progress->goal->wanted);
  section_fact (facts->section, "Knows it", "%s: as field or tag, or from what the data says",
                facts->other[0] != '\0' ? facts->other : facts->name);
  section_fact (
    facts->section, "It goes away",
    "once %u of your contacts %s it as often without going quiet, or the goal is not in the file",
    progress->goal->wanted, progress->goal->wanted == 1 ? "brings" : "bring");
}

static void
fresh_eyes_facts (const struct advice_facts *facts)
{
  g_autofree char *times = format_count (facts->advice->number, "interaction", "interactions");
  section_fact (facts->section, "Together", "%s", times);
  last_fact (facts);
  section_fact (facts->section, "Field",
                "%s; none of those you are in touch with is known to be in it", facts->value);
  goes_once_in_touch (facts, ", or with somebody else of that field");
}

static void
facts_add (struct document *document, const struct reporting *reporting,
           const struct advice *advice)
{
  static void (*const say[N_ADVICE]) (const struct advice_facts *) = {
    [ADVICE_PROTECT] = protect_facts,
    [ADVICE_KEEP_UP] = keep_up_facts,
    [ADVICE_GOAL] = goal_facts,
    [ADVICE_REVIVE] = revive_facts,
    [ADVICE_INTRODUCE] = introduce_facts,
    [ADVICE_DEEPEN] = deepen_facts,
    [ADVICE_GIVE_BACK] = give_back_facts,
    [ADVICE_BACK_UP] = back_up_facts,
    [ADVICE_FRESH_EYES] = fresh_eyes_facts,
  };
  const struct network *network = reporting->network;
  guint32 tie = network_tie (network, network->me, advice->person);
  struct advice_facts facts
    = { .network = network,
        .measures = reporting->measures,
        .advice = advice,
        .section = document_section (document, "facts", "What makes it", NULL),
        .tie = tie == NONE ? NULL : &network->tie[tie],
        .name = format_name (network, advice->person),
        .other = advice->other == NONE ? g_strdup ("") : format_name (network, advice->other),
        .topic = text_shown (advice->topic == NONE ? "" : network->log->topic[advice->topic]),
        .value = text_shown (advice->value != NULL ? advice->value : "") };
  say[advice->kind](&facts);
  g_free (facts.name);
  g_free (facts.other);
  g_free (facts.topic);
  g_free (facts.value);
}

/* The rows of the owner with one person, all or about one topic. */
static struct table *
rows_add (struct document *document, struct table *table, const struct network *network,
          guint32 person, guint32 topic, const struct why_form *form)
{
  guint32 tie = network_tie (network, network->me, person);
  if (tie == NONE)
    return table;
  g_autoptr (GArray) rows = why_rows_find (network, tie);
  if (topic != NONE)
    why_rows_keep_topic (rows, network, topic);
  guint32 file = why_rows_file (network, rows);
  g_autofree char *name = format_name (network, person),
                  *number = format_count (rows->len, "row", "rows"),
                  *in = file == NONE ? NULL : why_file_text (network, file),
                  *heading = g_strdup_printf ("%s with %s%s%s", number, name,
                                              in != NULL ? ", in " : "", in != NULL ? in : ""),
                  *id = g_strdup_printf ("rows_%u", document->section->len);
  struct section *section
    = table != NULL && form->for_programs
        ? g_ptr_array_index (document->section, document->section->len - 1)
        : document_section (document, form->for_programs ? "rows" : id, heading, NULL);
  section->verbatim = TRUE;
  return why_rows_table (section, form->for_programs ? table : NULL, network, tie, rows, form);
}

static void
all_rows_add (struct document *document, const struct network *network, const struct advice *advice,
              const struct why_form *form)
{
  struct table *table = NULL;
  if (advice->kind == ADVICE_BACK_UP)
    {
      rows_add (document, NULL, network, advice->other, advice->topic, form);
      return;
    }
  table = rows_add (document, NULL, network, advice->person, NONE, form);
  if (advice->kind == ADVICE_INTRODUCE)
    rows_add (document, table, network, advice->other, NONE, form);
}

static guint32
advice_count (const struct reporting *reporting)
{
  guint32 n = 0;
  while (month_advice (reporting, n) != NULL)
    n++;
  return n;
}

static gboolean
no_advice_fail (const struct reporting *reporting, guint32 number, guint32 n, GError **error)
{
  g_autofree char *count = format_count (n, "suggestion", "suggestions");
  if (reporting->network->me == NONE)
    return fail (error, PLN_ERROR_USAGE,
                 "there are no suggestions, as nobody owns this data; say who you are with --me");
  if (n == 0)
    return fail (error, PLN_ERROR_USAGE, "there are no suggestions for this data");
  return fail (error, PLN_ERROR_USAGE,
               "there is no suggestion %u; \"pln --sections month --full FILE\" lists the %s",
               number, count);
}

/* The last suggestion: those whose cadence has run out. */
static void
overdue_explain (struct document *document, const struct reporting *reporting,
                 const GArray *overdue, const struct why_form *form)
{
  const struct network *network = reporting->network;
  struct table *table = NULL;
  overdue_say (document_section (document, "suggestion", "Suggestion", NULL), reporting);
  struct section *section = document_section (document, "facts", "What makes it", NULL);
  section_fact (section, "Cadence",
                "the column \"cadence\" says how often you mean to be in touch, and the last "
                "contact is longer ago, or your data shows none");
  section_fact (section, "It goes away",
                "once you have been in touch again, or the column no longer says so");
  for (guint i = 0; i < overdue->len; i++)
    table = rows_add (document, table, network,
                      g_array_index (overdue, struct due_contact, i).person, NONE, form);
}

struct document *
why_advice_document (const struct network *network, const struct measures *measures, guint32 number,
                     const struct why_form *form, GError **error)
{
  const struct reporting reporting = { .network = network, .measures = measures, .full = TRUE };
  const struct advice *advice = number == 0 ? NULL : month_advice (&reporting, number - 1);
  g_autoptr (GArray) overdue = overdue_unadvised_find (&reporting);
  guint32 n = advice_count (&reporting);
  gboolean is_overdue = overdue->len > 0 && number == n + 1;
  if (advice == NULL && !is_overdue)
    {
      no_advice_fail (&reporting, number, n + (overdue->len > 0), error);
      return NULL;
    }
  g_autofree char *title = g_strdup_printf ("Why: suggestion %u of this month", number);
  struct document *document = document_new (title);
  if (is_overdue)
    {
      overdue_explain (document, &reporting, overdue, form);
      return document;
    }
  struct section *section = document_section (document, "suggestion", "Suggestion", NULL);
  advice_say (section, &reporting, advice);
  facts_add (document, &reporting, advice);
  all_rows_add (document, network, advice, form);
  return document;
}

void
why_needs (const struct network *network, struct measure_set *set)
{
  const struct report_options month = { .sections = "month", .full = TRUE };
  report_needs (network, &month, set);
}
