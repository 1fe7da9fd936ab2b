/* What is changing: who came closer, who waits, ties opened and closed. */
#include <string.h>
#include "report/sections/sections.h"

#define MOST_NAMES 3
#define PAGE_NAMES 2
#define LEAST_KEEPABLE 5

/* Names of people who came closer, or who wait. */
static char *
names_of (const struct reporting *reporting, gboolean moved)
{
  const struct learning *learning = reporting->measures->learning;
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_steps; i++)
    if (moved ? learning->step[i].moved : learning->step[i].waiting)
      word_list_take (list, format_name (reporting->network, learning->step[i].person));
  return word_list_end (list, reporting->full   ? G_MAXUINT
                              : reporting->page ? PAGE_NAMES
                                                : MOST_NAMES);
}

static void
steps_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  g_autofree char *moved = names_of (reporting, TRUE), *waiting = names_of (reporting, FALSE);
  gint32 begin = MAX (learning->since, reporting->network->first_day);
  g_autofree char *since = format_month (reporting->network, begin);
  g_autofree char *movers = format_people (learning->n_moved);
  g_autofree char *waiters = format_people (learning->n_waiting);
  if (learning->n_moved > 0)
    section_say (section, "Since %s, you had a first one-to-one with %s you already knew: %s.",
                 since, movers, moved);
  if (learning->n_waiting_unknown > 0)
    section_say (section, "No conversation of two (a call, a coffee, a visit) is known from this "
                          "data, so it cannot show who you have not talked to yet.");
  if (learning->n_waiting > 0)
    section_say (section, "You have been in touch with %s for six months, but never talked: %s.",
                 waiters, waiting);
}

/* The first quarter that the data covers completely. */
static guint
quarter_begin (const struct network *network, const struct learning *learning)
{
  guint first = 0;
  while (first + 1 < N_QUARTERS && learning->quarter[first].first < network->first_day)
    first++;
  return first;
}

static gboolean
quarter_is_over (const struct network *network, const struct quarter *quarter)
{
  return quarter_of_day (network->as_of + 1) > quarter_of_day (quarter->first);
}

#define MEMBER(name) G_STRUCT_OFFSET (struct quarter, name)

/* "each quarter since 2015: 14, 17, 4, 4; 2016: 2, 0, 0 (0 so far)", "each quarter since October 2014: 3;
 * 2015: 14, 17, 4, 4". A quarter that is not over counts apart. */
static char *
by_quarter (const struct reporting *reporting, guint first, gsize member)
{
  const struct quarter *quarter = reporting->measures->learning->quarter;
  GString *text = g_string_new (NULL);
  gint32 year = 0;
  for (guint i = first; i < N_QUARTERS; i++)
    {
      gint32 number = quarter_of_day (quarter[i].first);
      guint32 value = G_STRUCT_MEMBER (guint32, &quarter[i], member);
      gboolean over = quarter_is_over (reporting->network, &quarter[i]),
               goes_on = number / 4 == year;
      g_autofree char *month = format_month (reporting->network, quarter[i].first);
      if (i == first && number % 4 != 0)
        g_string_append_printf (text, "each quarter since %s: ", month);
      else if (!goes_on)
        g_string_append_printf (text, "%s%d: ", i == first ? "each quarter since " : "; ",
                                number / 4);
      if (goes_on && over)
        g_string_append (text, ", ");
      g_string_append_printf (text, over ? "%u" : goes_on ? " (%u so far)" : "%u so far", value);
      year = number / 4;
    }
  return g_string_free (text, FALSE);
}

/* "; 6 only connected": people of the quarters from this one on without any contact. */
static char *
only_connected (const struct reporting *reporting, guint first)
{
  const struct learning *learning = reporting->measures->learning;
  guint connected = 0;
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      const struct closeness_step *step = &learning->step[i];
      connected += step->opened >= learning->quarter[first].first && step->opened != DAY_NONE
                   && !tie_has_contact (&reporting->network->tie[step->tie]);
    }
  return connected > 0 ? g_strdup_printf ("; %u only connected", connected) : g_strdup ("");
}

static gboolean
has_new_people (const struct quarter *quarter)
{
  return quarter->opened > 0;
}

static void
new_people_fact (struct section *section, const struct reporting *reporting, guint first)
{
  const struct quarter *quarter = reporting->measures->learning->quarter;
  g_autofree char *since = format_month (reporting->network, quarter[first].first);
  g_autofree char *numbers = by_quarter (reporting, first, MEMBER (opened));
  g_autofree char *connected = only_connected (reporting, first);
  guint i = first;
  while (i < N_QUARTERS && !has_new_people (&quarter[i]))
    i++;
  if (i == N_QUARTERS)
    section_fact (section, "New people", "none since the beginning of %s", since);
  else
    section_fact (section, "New people", "%s%s", numbers, connected);
}

static void
quarter_row (struct table *table, const struct network *network, const struct quarter *quarter)
{
  const double count[]
    = { quarter->opened, quarter->closed, quarter->build, quarter->maintain, quarter->reactivate };
  gint32 number = quarter_of_day (quarter->first);
  gboolean over = quarter_is_over (network, quarter);
  table_number_as (table, number / 4, "%d", number / 4);
  table_count (table, number % 4 + 1);
  for (guint i = 0; i < G_N_ELEMENTS (count); i++)
    table_count (table, count[i]);
  table_yes_no (table, over, over ? "" : "so far");
}

static void
quarters_table (struct section *section, const struct reporting *reporting, guint first)
{
  struct table *table = section_table (section, "quarters");
  table_column (table, "year", "year", ALIGN_RIGHT, 0);
  table_column (table, "quarter", "quarter", ALIGN_RIGHT, 0);
  table_column (table, "opened", "opened", ALIGN_RIGHT, 0);
  table_column (table, "closed", "gone quiet", ALIGN_RIGHT, 0);
  table_column (table, "build", "build", ALIGN_RIGHT, 0);
  table_column (table, "maintain", "maintain", ALIGN_RIGHT, 0);
  table_column (table, "reactivate", "reactivate", ALIGN_RIGHT, 0);
  table_column (table, "over", "", ALIGN_LEFT, 0);
  for (guint i = first; i < N_QUARTERS; i++)
    quarter_row (table, reporting->network, &reporting->measures->learning->quarter[i]);
  section_note (
    section,
    "Opened: first contact or connection. Gone quiet: last contact, of ties dormant now. Of all "
    "interactions, build: the first of a pair; reactivate: after over 180 days; maintain: all others.");
}

/* "April to September 2016" */
static char *
span_of_quarters (const struct network *network, const struct quarter *from,
                  const struct quarter *to)
{
  g_autofree char *last = format_month (network, to->last);
  int year, month, day, last_year;
  day_to_date (from->first, &year, &month, &day);
  day_to_date (to->last, &last_year, &month, &day);
  g_autofree char *first = format_month (network, from->first);
  if (year == last_year)
    first[strcspn (first, " ")] = '\0';
  return g_strdup_printf ("%s to %s", first, last);
}

/* The quarters that are over and have none, each run of them as one span. Without a calendar there
 * are no quarters to name. */
static void
none_fact (struct section *section, const struct reporting *reporting, guint first, const char *key,
           gboolean (*has_some) (const struct quarter *))
{
  const struct network *network = reporting->network;
  const struct quarter *quarter = reporting->measures->learning->quarter;
  struct word_list *list = word_list_new ();
  for (guint i = first, end; i < N_QUARTERS && network_has_calendar (network); i = end + 1)
    {
      for (end = i; end < N_QUARTERS && quarter_is_over (network, &quarter[end])
                    && !has_some (&quarter[end]);
           end++)
        ;
      if (end > i)
        word_list_take (list, span_of_quarters (network, &quarter[i], &quarter[end - 1]));
    }
  gboolean any = word_list_length (list) > 0;
  g_autofree char *spans = word_list_end (list, G_MAXUINT);
  if (any)
    section_fact (section, key, "%s", spans);
}

static gboolean
has_contact (const struct quarter *quarter)
{
  return quarter->build + quarter->maintain + quarter->reactivate > 0;
}

/* The quarter, from this one on, with which the owner's contact begins. A connection does not count, and an
 * export does not know of contact before its first. N_QUARTERS: no contact. */
static guint
contact_begin (const struct reporting *reporting, guint first)
{
  const struct network *network = reporting->network;
  const struct learning *learning = reporting->measures->learning;
  gint32 day = G_MAXINT32;
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      const struct closeness_step *step = &learning->step[i];
      if (step->first != DAY_NONE && tie_has_contact (&network->tie[step->tie]))
        day = MIN (day, step->first);
    }
  while (first < N_QUARTERS && learning->quarter[first].last < day)
    first++;
  return first;
}

/* Years alone have no quarters. */
static void
quarters_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  guint first = quarter_begin (reporting->network, learning);
  if (!learning->has_change || first + 3 > N_QUARTERS || reporting->network->days_are_years)
    return;
  new_people_fact (section, reporting, first);
  if (reporting->full)
    none_fact (section, reporting, first, "Nobody new", has_new_people);
  none_fact (section, reporting, contact_begin (reporting, first), "No contact", has_contact);
  if (reporting->full)
    quarters_table (section, reporting, first);
}

/* Whose silence the reader can still do something about. */
static gboolean
state_is_named (guint8 state)
{
  return state == STATE_COOLING || state == STATE_DORMANT;
}

/* " (Ana Ruiz, Ben Okafor and 7 more)": the owner's ties in a state, strongest first. */
static char *
names_in_state (const struct reporting *reporting, guint8 state)
{
  const struct network *network = reporting->network;
  struct word_list *list = word_list_new ();
  g_autoptr (GArray) contacts = contacts_of (network, network->me);
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct contact_tie *one = &g_array_index (contacts, struct contact_tie, i);
      if (tie_told_state (&network->tie[one->tie]) == state
          && !learning_is_news (reporting->measures->learning, one->person))
        word_list_take (list, format_name (network, one->person));
    }
  g_autofree char *names = word_list_end (list, reporting->full   ? G_MAXUINT
                                                : reporting->page ? PAGE_NAMES
                                                                  : MOST_NAMES);
  return g_strdup_printf (" (%s)", names);
}

char *
overdue_active_names (const struct reporting *reporting, guint *overdue)
{
  const struct network *network = reporting->network;
  struct word_list *list = word_list_new ();
  g_autoptr (GArray) contacts = contacts_of (network, network->me);
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct contact_tie *one = &g_array_index (contacts, struct contact_tie, i);
      if (network_tie_is_late (network, one->tie)
          && !learning_is_news (reporting->measures->learning, one->person))
        word_list_take (list, format_name (network, one->person));
    }
  *overdue = word_list_length (list);
  return word_list_end (list, reporting->full ? G_MAXUINT : MOST_NAMES);
}

/* " (1 overdue: Ana Ruiz)" */
static char *
overdue_words (const struct reporting *reporting)
{
  guint overdue;
  g_autofree char *names = overdue_active_names (reporting, &overdue);
  return overdue == 0                     ? g_strdup ("")
         : reporting->page && overdue > 1 ? g_strdup_printf (" (%u overdue)", overdue)
                                          : g_strdup_printf (" (%u overdue: %s)", overdue, names);
}

/* "46 active, 9 cooling and 7 dormant; of 52 people in contact with you the year before, 90% were again
 * this year" */
static void
states_fact (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct learning *learning = reporting->measures->learning;
  guint32 count[N_STATES_TOLD];
  struct word_list *list = word_list_new ();
  facts_states (network, learning, count);
  for (guint8 state = 0; state < N_STATES; state++)
    if (count[state] > 0)
      {
        g_autofree char *number = format_number (count[state]);
        g_autofree char *names = state_is_named (state)  ? names_in_state (reporting, state)
                                 : state == STATE_ACTIVE ? overdue_words (reporting)
                                                         : g_strdup ("");
        word_list_take (list, g_strdup_printf ("%s %s%s", number, tie_state_name (state), names));
      }
  for (int state = STATE_NONE; state < N_STATES_TOLD; state++)
    if (count[state] > 0)
      word_list_take (list, g_strdup_printf ("%u %s", count[state], state_words (state)));
  guint named = word_list_length (list);
  g_autofree char *states = word_list_end (list, N_STATES_TOLD);
  g_autofree char *people = format_people (learning->keepable);
  g_autofree char *share
    = learning->kept == 0 ? g_strdup ("nobody") : format_share (learning->kept, learning->keepable);
  g_autofree char *kept
    = learning->kept == learning->keepable
        ? g_strdup_printf ("; all %s in contact with you the year before were again this year",
                           people)
        : g_strdup_printf ("; of %s in contact with you the year before, %s %s again this year",
                           people, share, learning->kept == 0 ? "was" : "were");
  if (named > 0)
    section_fact (
      section, "Your ties", "%s%s", states,
      !reporting->page && learning->has_change && learning->keepable >= LEAST_KEEPABLE ? kept : "");
}

/* What the states of the owner's ties mean, unless the past of the log denies it. */
static void
states_note (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  static const char *const meaning[N_STATES]
    = { [STATE_ACTIVE] = "likely in touch again within 90 days",
        [STATE_COOLING] = "no longer likely",
        [STATE_OCCASIONAL] = "never was",
        [STATE_DORMANT] = "unlikely",
        [STATE_HISTORIC] = "not for three years" };
  guint32 count[N_STATES_TOLD];
  g_autoptr (GString) text = g_string_new (NULL);
  facts_states (network, reporting->measures->learning, count);
  guint32 quiet = count[STATE_COOLING] + count[STATE_OCCASIONAL] + count[STATE_DORMANT];
  for (guint8 state = 0; state < N_STATES; state++)
    if (facts_state_holds (network, state)
        && (count[state] > 0 || (state == STATE_ACTIVE && quiet > 0)))
      g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "; " : "", tie_state_name (state),
                              meaning[state]);
  if (quiet + count[STATE_HISTORIC] == 0)
    return;
  if (facts_states_tell_little (network))
    section_note (section, "So far, such states have told little about who you met again.");
  else
    section_note (section, "%c%s.", g_ascii_toupper (text->str[0]), text->str + 1);
}

static void
rungs_table (struct section *section, const struct reporting *reporting)
{
  if (!reporting->full || reporting->measures->learning->n_steps == 0)
    return;
  struct table *table = section_table (section, "rungs");
  table_column (table, "rung", "step", ALIGN_RIGHT, 0);
  table_column (table, "people", "people", ALIGN_RIGHT, 0);
  table_column (table, "meaning", "which is", ALIGN_LEFT, 0);
  for (guint stage = 1; stage < 6; stage++)
    {
      table_count (table, stage);
      table_count (table, reporting->measures->learning->n_stage[stage]);
      table_text (table, "%s", format_stage ((guint8)stage));
    }
}

void
section_change (struct document *document, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  if (learning == NULL)
    return;
  struct section *section = document_section (document, "change", "What is changing", NULL);
  if (!reporting->network->dated)
    {
      if (!reporting->page)
        section_say (section, "Without dates it cannot be seen what is changing.");
      return;
    }
  if (!(network_has_calendar (reporting->network)
        || learning->n_moved + learning->n_waiting + learning->n_waiting_unknown > 0))
    return;
  steps_say (section, reporting);
  if (reporting->page)
    best_event_fact (section, reporting);
  states_fact (section, reporting);
  quarters_say (section, reporting);
  states_note (section, reporting);
  rungs_table (section, reporting);
}
