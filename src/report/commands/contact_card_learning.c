/* What passes between the owner and a contact: give and take, topics, closeness, introductions. */
#include <math.h>
#include "report/commands/contact_card_learning.h"
#include "pln/display_width.h"

#define MOST_NAMES 5
#define MOST_TOPICS 4

static void
exchange_fact (struct section *section, const struct reporting *reporting,
               const struct card_lookup *lookup, guint32 person)
{
  const struct learning *learning = reporting->measures->learning;
  const struct by_person *mine = &lookup->exchange;
  for (guint32 i = mine->first[person]; learning->directed && i < mine->first[person + 1]; i++)
    {
      const struct exchange *one = &learning->exchange[mine->element[i]];
      if (isnan (one->balance))
        continue;
      if (one->taken <= 0 || one->given <= 0)
        {
          section_fact (section, "Give and take",
                        one->goes_on ? "all that passes between you comes %s you"
                                     : "all that passed between you came %s you",
                        one->taken > 0 ? "to" : "from");
          continue;
        }
      g_autofree char *share = format_share (one->taken, one->taken + one->given);
      section_fact (section, "Give and take",
                    one->goes_on ? "%s of what passes between you comes to you: %s"
                                 : "%s of what passed between you came to you: %s",
                    share, balance_words (one->balance));
    }
}

/* Does the data say of anything that it came from this person? */
static gboolean
person_gave (const struct learning *learning, const struct card_lookup *lookup, guint32 person)
{
  const struct by_person *mine = &lookup->exchange;
  for (guint32 i = mine->first[person]; learning->directed && i < mine->first[person + 1]; i++)
    if (learning->exchange[mine->element[i]].rows_taken > 0)
      return TRUE;
  return FALSE;
}

/* ", so far from nobody else", or nothing. */
static const char *
sole_words (const struct topic *sole, gboolean gave)
{
  return sole == NULL ? ""
         : sole->others_earlier
           ? gave ? ", in the past year from nobody else" : ", in the past year with nobody else"
         : gave ? ", so far from nobody else"
                : ", so far with nobody else";
}

/* "Brings you", in the tense and with the claim that the data allows. */
static const char *
topics_key (gboolean gave, gboolean goes_on)
{
  return gave ? (goes_on ? "Brings you" : "Brought you")
              : (goes_on ? "You talk about" : "You talked about");
}

static void
topics_fact (struct section *section, const struct reporting *reporting,
             const struct card_lookup *lookup, guint32 person)
{
  const struct learning *learning = reporting->measures->learning;
  g_autoptr (GPtrArray) sources = card_lookup_sources (lookup, learning, person);
  if (sources->len == 0)
    return;
  gboolean gave = person_gave (learning, lookup, person);
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < sources->len; i++)
    {
      const struct topic_source *source = sources->pdata[i];
      const struct network *network = reporting->network;
      g_autofree char *topic = text_shown (network->log->topic[source->topic]);
      g_autofree char *times = format_times (source->times);
      g_autofree char *last = source->times == 1 ? format_on_date (network, source->last)
                                                 : format_day (network, source->last);
      word_list_take (
        list,
        g_strdup_printf ("%s (%s%s%s%s)", topic, times,
                         last[0] == '\0'      ? ""
                         : source->times == 1 ? ", "
                                              : ", last ",
                         last, sole_words (card_lookup_sole (lookup, learning, source), gave)));
    }
  g_autofree char *text = word_list_end (list, reporting->full ? G_MAXUINT : MOST_TOPICS);
  guint32 tie = network_tie (reporting->network, reporting->network->me, person);
  gboolean goes_on = tie != NONE && network_tie_goes_on (reporting->network, tie);
  section_fact (section, topics_key (gave, goes_on), "%s", text);
}

/* "15 one-to-ones since 12 May 2015", or nothing. */
static char *
talks_words (const struct network *network, const struct closeness_step *step)
{
  g_autofree char *talks = format_count (step->alone, "one-to-one", "one-to-ones");
  g_autofree char *first = format_day (network, step->first_alone);
  g_autofree char *on_first = format_on_date (network, step->first_alone);
  if (step->alone <= 0)
    return g_strdup ("");
  if (step->first_alone == DAY_NONE)
    return g_steal_pointer (&talks);
  return step->alone == 1 ? g_strdup_printf ("%s, %s", talks, on_first)
                          : g_strdup_printf ("%s since %s", talks, first);
}

/* What a step is here. The first is many things; if the two met in company, that is said. */
static const char *
step_words (const struct network *network, const struct closeness_step *step)
{
  if (step->stage != 1)
    return format_stage (step->stage);
  return !tie_has_contact (&network->tie[step->tie]) ? "connected, without contact"
         : step->met                                 ? "met only in a group"
                                                     : "only at the same events, or by reactions";
}

static void
step_fact (struct section *section, const struct reporting *reporting,
           const struct card_lookup *lookup, guint32 person)
{
  const struct learning *learning = reporting->measures->learning;
  const struct by_person *mine = &lookup->step;
  for (guint32 i = mine->first[person]; i < mine->first[person + 1]; i++)
    {
      const struct closeness_step *step = &learning->step[mine->element[i]];
      if (step->stage == 0)
        continue;
      g_autofree char *talks = talks_words (reporting->network, step);
      gboolean counted = step->stage == 3 || step->stage == 4;
      section_fact (section, "Closeness", "%s%s%s%s (step %u of 5)",
                    counted ? "" : step_words (reporting->network, step),
                    counted || *talks == '\0' ? "" : "; ", talks,
                    step->waiting ? ", but you have never talked" : "", step->stage);
    }
}

static void
introductions_fact (struct section *section, const struct reporting *reporting,
                    const struct card_lookup *lookup, guint32 person)
{
  const struct learning *learning = reporting->measures->learning;
  struct word_list *list = word_list_new ();
  const struct by_person *own = &lookup->introduced, *others = &lookup->introducer;
  guint32 by = NONE;
  for (guint32 i = own->first[person]; i < own->first[person + 1]; i++)
    by = learning->introduction[own->element[i]].by;
  for (guint32 i = others->first[person]; i < others->first[person + 1]; i++)
    word_list_take (
      list, format_name (reporting->network, learning->introduction[others->element[i]].person));
  guint introduced = word_list_length (list);
  g_autofree char *names = word_list_end (list, reporting->full ? G_MAXUINT : MOST_NAMES);
  if (by != NONE)
    {
      g_autofree char *name = format_name (reporting->network, by);
      section_fact (section, "Introduced by", "%s", name);
    }
  if (introduced > 0)
    section_fact (section, "Introduced", "%s", names);
}

void
card_learning_facts (struct section *section, const struct reporting *reporting,
                     const struct card_lookup *lookup, guint32 person)
{
  if (reporting->measures->learning == NULL)
    return;
  step_fact (section, reporting, lookup, person);
  exchange_fact (section, reporting, lookup, person);
  topics_fact (section, reporting, lookup, person);
  introductions_fact (section, reporting, lookup, person);
}
