/* What has moved since an earlier report (--since-report). */
#include <math.h>
#include "report/earlier/earlier_report.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_NAMES 3

static const struct
{
  const char *word; /* in JSON */
  const char *key;
} move_names[N_MOVES] = {
  [MOVE_NEW] = { "new", "New contacts" },
  [MOVE_TALKED] = { "first one-to-one", "First one-to-one" },
  [MOVE_REVIVED] = { "revived", "In touch again" },
  [MOVE_WARMED] = { "warmed", "Warmer" },
  [MOVE_COOLED] = { "cooled", "Cooler" },
  [MOVE_WON] = { "topic won", "Topics you gained" },
  [MOVE_BACK] = { "topic back", "Topics back" },
  [MOVE_LOST] = { "topic lost", "Topics gone quiet" },
  [MOVE_SOLE] = { "only source won", "Now only from" },
  [MOVE_NOT_SOLE] = { "only source lost", "No longer only from" },
};

/* "Kim Vance (dormant before)", "visual facilitation (Kim Vance)" */
static char *
move_text (const struct network *network, const struct move *move)
{
  g_autofree char *name = move->person == NONE ? NULL : format_name (network, move->person);
  g_autofree char *topic = move->topic == NULL ? NULL : text_shown (move->topic);
  switch (move->kind)
    {
    case MOVE_REVIVED:
      return g_strdup_printf ("%s (%s before)", name, tie_state_name (move->was));
    case MOVE_WARMED:
    case MOVE_COOLED:
      return g_strdup_printf ("%s (now %s)", name, tie_state_name (move->is));
    case MOVE_SOLE:
    case MOVE_NOT_SOLE:
      return name == NULL ? g_steal_pointer (&topic) : g_strdup_printf ("%s (%s)", name, topic);
    default:
      if (topic == NULL)
        return g_steal_pointer (&name);
      return name == NULL ? g_steal_pointer (&topic) : g_strdup_printf ("%s (%s)", topic, name);
    }
}

static void
moves_say (struct section *section, const struct reporting *reporting, const struct moves *moves)
{
  for (guint kind = 0; kind < N_MOVES; kind++)
    {
      struct word_list *list = word_list_new ();
      for (guint i = 0; i < moves->move->len; i++)
        {
          const struct move *move = &g_array_index (moves->move, struct move, i);
          if (move->kind == kind)
            word_list_take (list, move_text (reporting->network, move));
        }
      guint found = word_list_length (list);
      g_autofree char *names = word_list_end (list, reporting->full ? G_MAXUINT : MOST_NAMES);
      if (found > 0)
        section_fact (section, move_names[kind].key, "%s", names);
    }
}

/* "3 interactions since, now active" */
static char *
contact_text (const struct network *network, const struct outcome *outcome)
{
  g_autofree char *times = format_count (outcome->interactions, "interaction", "interactions");
  guint32 tie = network_tie (network, network->me, outcome->person);
  g_autofree char *state
    = format_state (", now ", tie == NONE ? STATE_NONE : network->tie[tie].state);
  return g_strdup_printf ("%s since%s", times, state);
}

/* What came of a suggestion. */
static char *
result_text (const struct network *network, const struct outcome *outcome)
{
  g_autofree char *times = format_count (outcome->interactions, "interaction", "interactions");
  g_autofree char *day = format_on_date (network, outcome->day);
  g_autofree char *then = format_share (outcome->advice->share, 1);
  g_autofree char *now = format_share (outcome->share, 1);
  switch (outcome->advice->kind)
    {
    case ADVICE_DEEPEN:
      return g_strdup_printf ("first one-to-one %s", day);
    case ADVICE_INTRODUCE:
      return g_strdup_printf ("%s of the two since", times);
    case ADVICE_GIVE_BACK:
      return g_strdup_printf ("%s came to you then, %s now", then, now);
    case ADVICE_BACK_UP:
      return g_strdup_printf ("%s since, the topic among them", times);
    case ADVICE_GOAL:
      return g_strdup_printf ("%s since%s", times,
                              outcome->on_topic ? ", the topic among them" : "");
    default:
      return contact_text (network, outcome);
    }
}

/* "write to Inês Carvalho", "introduce Simon Wragg and 李伟" */
static char *
advice_text (const struct earlier_advice *advice)
{
  g_autofree char *person = text_shown (advice->person);
  g_autofree char *other = text_shown (advice->other != NULL ? advice->other : "");
  g_autofree char *topic = text_shown (advice->topic != NULL ? advice->topic : "");
  switch (advice->kind)
    {
    case ADVICE_DEEPEN:
      return g_strdup_printf ("talk with %s", person);
    case ADVICE_INTRODUCE:
      return g_strdup_printf ("introduce %s and %s", person, other);
    case ADVICE_GIVE_BACK:
      return g_strdup_printf ("give back to %s", person);
    case ADVICE_BACK_UP:
      return g_strdup_printf ("ask %s about %s", person, topic);
    case ADVICE_KEEP_UP:
      return g_strdup_printf ("get in touch with %s", person);
    case ADVICE_GOAL:
      return advice->other == NULL
               ? g_strdup_printf ("ask %s about %s", person, topic)
               : g_strdup_printf ("ask %s to introduce you to %s", person, other);
    default:
      return g_strdup_printf ("write to %s", person);
    }
}

static void
outcomes_say (struct section *section, const struct reporting *reporting, const struct moves *moves)
{
  struct word_list *followed = word_list_new (), *open = word_list_new ();
  for (guint i = 0; i < moves->outcome->len; i++)
    {
      const struct outcome *outcome = &g_array_index (moves->outcome, struct outcome, i);
      g_autofree char *advice = advice_text (outcome->advice);
      gboolean tried = outcome->advice->kind == ADVICE_GIVE_BACK && outcome->interactions > 0;
      g_autofree char *result
        = outcome->followed || tried ? result_text (reporting->network, outcome) : NULL;
      word_list_take (outcome->followed ? followed : open,
                      result != NULL ? g_strdup_printf ("%s (%s)", advice, result)
                                     : g_strdup (advice));
    }
  guint done = word_list_length (followed);
  g_autofree char *done_text = word_list_end (followed, G_MAXUINT);
  g_autofree char *open_text = word_list_end (open, reporting->full ? G_MAXUINT : MOST_NAMES);
  if (done > 0)
    section_fact (section, "Done from your list", "%s", done_text);
  if (done < moves->outcome->len)
    section_fact (section, "Not done yet", "%s", open_text);
}

static void
moves_data (struct section *section, const struct network *network, const struct moves *moves)
{
  struct table *table = section_data (section, "moves", "move person topic state_before state");
  for (guint kind = 0; kind < N_MOVES; kind++)
    for (guint i = 0; i < moves->move->len; i++)
      {
        const struct move *move = &g_array_index (moves->move, struct move, i);
        if (move->kind != kind)
          continue;
        table_text (table, "%s", move_names[kind].word);
        table_person (table, network, move->person);
        table_text (table, "%s", move->topic != NULL ? move->topic : "");
        table_text (table, "%s", tie_state_name (move->was));
        table_text (table, "%s", tie_state_name (move->is));
      }
}

static void
outcomes_data (struct section *section, const struct network *network, const struct moves *moves)
{
  struct table *table = section_data (
    section, "suggestions",
    "kind person other topic followed interactions one_to_one share_before share on_topic");
  for (guint i = 0; i < moves->outcome->len; i++)
    {
      const struct outcome *outcome = &g_array_index (moves->outcome, struct outcome, i);
      const struct earlier_advice *advice = outcome->advice;
      table_text (table, "%s", advice_kind_name (advice->kind));
      table_text (table, "%s", advice->person);
      table_text (table, "%s", advice->other != NULL ? advice->other : "");
      table_text (table, "%s", advice->topic != NULL ? advice->topic : "");
      table_yes_no (table, outcome->followed, "");
      table_count (table, outcome->interactions);
      table_day (table, network, outcome->day);
      table_decimal (table, advice->share, 2);
      table_decimal (table, outcome->share, 2);
      table_yes_no (table, outcome->on_topic, "");
    }
}

static void
earlier_data (struct section *section, const struct earlier_report *earlier)
{
  struct table *table = section_data (section, "earlier", "as_of people");
  table_text (table, "%s", earlier->as_of);
  table_count (table, earlier->people->len);
}

void
section_since (struct document *document, const struct reporting *reporting)
{
  const struct earlier_report *earlier = reporting->since;
  if (earlier == NULL || reporting->measures->learning == NULL)
    return;
  struct moves *moves = moves_find (earlier, reporting->measures);
  g_autofree char *day = format_day (reporting->network, earlier_report_day (earlier));
  g_autofree char *title = g_strdup_printf ("Since your report of %s", day);
  struct section *section = document_section (document, "since", title, NULL);
  moves_say (section, reporting, moves);
  if (moves->move->len == 0)
    section_say (section, "Nothing has moved.");
  outcomes_say (section, reporting, moves);
  if (reporting->data)
    {
      earlier_data (section, earlier);
      moves_data (section, reporting->network, moves);
      outcomes_data (section, reporting->network, moves);
    }
  moves_free (moves);
}
