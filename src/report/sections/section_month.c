/* Suggestions for this month, each with its reason and numbers. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"
#include "pln/track_record.h"

#define MOST_ADVICE 5

/* The texts of a suggestion, each made once. */
struct suggestion_text
{
  const struct network *network;
  const struct advice *advice;
  const struct tie *tie; /* with the owner, or NULL */
  guint32 days;          /* of contact, to protect or keep up */
  gboolean for_later;
  char *name, *other, *topic, *value, *last, *about, *quiet, *people,
    *goal; /* about: day of the topic */
};

static char *
topic_name (const struct network *network, guint32 topic)
{
  return text_shown (topic == NONE ? "" : network->log->topic[topic]);
}

/* What is known of a goal that nobody brings often enough. */
static const char *
goal_lack (const struct goal_progress *progress)
{
  if (progress->status == GOAL_MISSING)
    return progress->by_field ? "you are in touch with nobody there" : "nobody brings it now";
  return progress->by_field ? "you have little contact there now" : "nobody brings it often now";
}

/* ", your goal for 31 March 2017: nobody brings it often now" */
static char *
goal_clause (const struct reporting *reporting, const struct advice *advice)
{
  const struct goal_progress *progress = &reporting->measures->learning->goal[advice->goal];
  g_autofree char *day = format_day (reporting->network, progress->goal->by);
  g_autofree char *of
    = day[0] == '\0' ? g_strdup ("one of your goals")
      : reporting->network->dated && progress->goal->by < reporting->network->as_of
        ? g_strdup_printf ("your goal, due by %s", day)
        : g_strdup_printf ("your goal for %s", day);
  guint32 have = progress->n_sources, want = progress->goal->wanted;
  if (have == 0)
    return g_strdup_printf (", %s: %s", of, goal_lack (progress));
  if (have >= want)
    return g_strdup_printf (", %s: %s going quiet", of,
                            have == 1            ? progress->by_field ? "your contact there is"
                                                                      : "the only one who brings it is"
                            : progress->by_field ? "some of your contacts there are"
                                                 : "some of those who bring it are");
  const char *is = have == 1 ? "is" : "are", *brings = have == 1 ? "brings" : "bring";
  if (progress->by_field)
    return g_strdup_printf (", %s: %u of the %u people you want there %s in touch with you", of,
                            have, want, is);
  return g_strdup_printf (", %s: %u of the %u people you want %s it now", of, have, want, brings);
}

/* The day of the latest topic of the two, if the advice names it. */
static gint32
topic_day (const struct learning *learning, const struct advice *advice)
{
  for (guint32 i = 0; advice->topic != NONE && i < learning->n_steps; i++)
    if (learning->step[i].person == advice->person && learning->step[i].last_topic == advice->topic)
      return learning->step[i].last_topic_day;
  return DAY_NONE;
}

static void
telling_set (struct suggestion_text *telling, const struct reporting *reporting,
             const struct advice *advice)
{
  const struct network *network = reporting->network;
  guint32 tie = network_tie (network, network->me, advice->person);
  telling->network = network;
  telling->advice = advice;
  telling->for_later = reporting->for_later;
  telling->tie = tie == NONE ? NULL : &network->tie[tie];
  if (advice->kind == ADVICE_PROTECT || advice->kind == ADVICE_KEEP_UP)
    {
      g_autofree guint32 *days = network_days_with (network, network->me);
      telling->days = days[advice->person];
    }
  telling->name = format_name (network, advice->person);
  telling->other = advice->other == NONE ? g_strdup ("") : format_name (network, advice->other);
  telling->topic = topic_name (network, advice->topic);
  telling->value = text_shown (advice->value != NULL ? advice->value : "");
  telling->last = format_day (network, tie == NONE ? DAY_NONE : network->tie[tie].last);
  gint32 about = topic_day (reporting->measures->learning, advice);
  telling->about
    = format_day (network, tie == NONE || about == network->tie[tie].last ? DAY_NONE : about);
  telling->quiet = tie == NONE ? g_strdup ("") : format_silence (network, network->tie[tie].last);
  telling->goal = advice->goal == NONE ? g_strdup ("") : goal_clause (reporting, advice);
  telling->people = format_people (isnan (advice->number) ? 0 : advice->number);
}

static void
telling_clear (struct suggestion_text *telling)
{
  char *const text[]
    = { telling->name,  telling->other,  telling->topic, telling->value, telling->last,
        telling->quiet, telling->people, telling->goal,  telling->about };
  for (guint i = 0; i < G_N_ELEMENTS (text); i++)
    g_free (text[i]);
}

/* " Last: simulation, 19 August 2016.", or without the day, or nothing. The day of the topic, if that is not
 * the last day of contact. */
static char *
last_words (const struct suggestion_text *one, gboolean with_day)
{
  const char *day = one->topic[0] != '\0' && one->about[0] != '\0' ? one->about
                    : with_day                                     ? one->last
                                                                   : "";
  const char *comma = one->topic[0] != '\0' && day[0] != '\0' ? ", " : "";
  return one->topic[0] == '\0' && day[0] == '\0'
           ? g_strdup ("")
           : g_strdup_printf (" Last: %s%s%s.", one->topic, comma, day);
}

/* "quiet for 72 days (usually 21)", with what is usual if the two met often enough to have a rhythm; for later,
 * when other days have passed, "the last time was on 19 August 2016". */
static char *
silence_words (const struct suggestion_text *one)
{
  g_autofree char *usually
    = one->days >= RHYTHM_LEAST ? usual_gap_words (one->network, one->tie) : g_strdup ("");
  g_autofree char *on_last = format_on_date (one->network, one->tie->last);
  return one->for_later ? g_strdup_printf ("the last time was %s", on_last)
                        : g_strdup_printf ("quiet for %s%s", one->quiet, usually);
}

static void
goal_say (struct section *section, const struct suggestion_text *one)
{
  if (one->advice->other == NONE)
    section_task (section, "Ask %s about %s%s.", one->name, one->value, one->goal);
  else
    section_task (section, "Ask %s to introduce you to %s, who knows about %s%s.", one->name,
                  one->other, one->value, one->goal);
}

static void
protect_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *field
    = one->value[0] != '\0' ? g_strdup_printf (" in %s", one->value) : g_strdup ("");
  g_autofree char *about = last_words (one, FALSE), *silence = silence_words (one);
  section_task (section, "Write to %s, your only %sway to %s%s: %s.%s", one->name,
                one->advice->only_way ? "" : "short ", one->people, field, silence, about);
}

static void
keep_up_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *about = last_words (one, FALSE), *silence = silence_words (one);
  section_task (section, "Get in touch with %s: %s.%s", one->name, silence, about);
}

static void
revive_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *contacts = format_count (one->advice->number, "interaction", "interactions");
  if (one->topic[0] != '\0')
    section_task (section, "Write to %s, once your source on %s: %s until %s, none since.",
                  one->name, one->topic, contacts, one->last);
  else
    section_task (section, "Write to %s: %s until %s, none since.", one->name, contacts, one->last);
}

static void
introduce_say (struct section *section, const struct suggestion_text *one)
{
  section_task (section,
                "Introduce %s and %s: they have %s in common; your data shows no contact "
                "between them.",
                one->name, one->other, one->value);
}

static void
deepen_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *times = format_count (one->advice->number, "interaction", "interactions");
  g_autofree char *place
    = one->value[0] != '\0' ? g_strdup_printf (" You are both in %s.", one->value) : g_strdup ("");
  g_autofree char *about = last_words (one, FALSE);
  section_task (section, "Have a first conversation with %s: %s%s, but you have never talked.%s%s",
                one->name, times, one->advice->written ? " in writing" : "", place, about);
}

static void
give_back_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *share = format_share (one->advice->number, 1);
  g_autofree char *about = last_words (one, TRUE);
  section_task (section, "Give something back to %s: %s of what passes between you comes to you.%s",
                one->name, share, about);
}

static void
back_up_say (struct section *section, const struct suggestion_text *one)
{
  section_task (section,
                "Ask %s about %s: only %s brings it to you now, and %s%s has to do with it too.",
                one->name, one->topic, one->other, one->name,
                one->tie == NULL ? ", two steps away from you," : "");
}

static void
fresh_eyes_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *about = last_words (one, TRUE);
  section_task (
    section, "Write to %s, from %s: none of your active contacts is known to be in that field.%s",
    one->name, one->value, about);
}

void
advice_say (struct section *section, const struct reporting *reporting, const struct advice *advice)
{
  static void (*const say[N_ADVICE]) (struct section *, const struct suggestion_text *) = {
    [ADVICE_PROTECT] = protect_say,
    [ADVICE_KEEP_UP] = keep_up_say,
    [ADVICE_GOAL] = goal_say,
    [ADVICE_REVIVE] = revive_say,
    [ADVICE_INTRODUCE] = introduce_say,
    [ADVICE_DEEPEN] = deepen_say,
    [ADVICE_GIVE_BACK] = give_back_say,
    [ADVICE_BACK_UP] = back_up_say,
    [ADVICE_FRESH_EYES] = fresh_eyes_say,
  };
  struct suggestion_text telling = { .days = 0 };
  telling_set (&telling, reporting, advice);
  say[advice->kind](section, &telling);
  telling_clear (&telling);
}

const struct advice *
month_advice (const struct reporting *reporting, guint32 number)
{
  const struct learning *learning = reporting->measures->learning;
  guint32 most = reporting->actions > 0 ? reporting->actions
                 : reporting->full      ? N_ADVICE
                                        : MOST_ADVICE;
  if (learning == NULL || number >= MIN (learning->n_advice, most)
      || (reporting->actions == 0 && learning->advice[number].round > 0))
    return NULL;
  return &learning->advice[number];
}

gboolean
month_protects (const struct reporting *reporting, guint32 person)
{
  const struct advice *advice;
  for (guint32 i = 0; (advice = month_advice (reporting, i)) != NULL; i++)
    if (advice->kind == ADVICE_PROTECT && advice->person == person)
      return TRUE;
  return FALSE;
}

gboolean
month_names (const struct reporting *reporting, guint32 person)
{
  const struct advice *advice;
  for (guint32 i = 0; (advice = month_advice (reporting, i)) != NULL; i++)
    if (!month_advice_is_silent (reporting, advice)
        && (advice->person == person
            || (advice->kind == ADVICE_INTRODUCE && advice->other == person)))
      return TRUE;
  return FALSE;
}

gboolean
month_advice_is_silent (const struct reporting *reporting, const struct advice *advice)
{
  const struct track_record *record = reporting->measures->track_record;
  return reporting->looks_back && record != NULL && track_is_silent (&record->kind[advice->kind]);
}

void
section_month (struct document *document, const struct reporting *reporting)
{
  if (reporting->measures->learning == NULL)
    return;
  struct section *section = document_section (document, "month", "This month", NULL);
  /* In the order that "pln why NUMBER" counts; what the user set as due comes last. */
  const struct advice *advice;
  for (guint32 i = 0; (advice = month_advice (reporting, i)) != NULL; i++)
    if (!month_advice_is_silent (reporting, advice))
      advice_say (section, reporting, advice);
    else if (advice->round == 0)
      track_silence_say (section, reporting->measures->track_record, advice->kind);
  if (overdue_say (section, reporting) || reporting->measures->learning->n_advice > 0)
    return;
  guint overdue;
  g_autofree char *names = overdue_active_names (reporting, &overdue);
  section_say (section, "%s",
               reporting->network->dated
                 ? "Nothing to do stands out this month."
                 : "The data has no dates, so it cannot say who has gone quiet.");
  if (overdue > 0 && facts_days_without_data (reporting->network) < STALE_DAYS)
    section_say (section, "Silent for longer than usual: %s.", names);
}
