/* Suggestions for this month, each with its reason and numbers. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_ADVICE 5

/* The texts of a suggestion, each made once. */
struct suggestion_text
{
  const struct advice *advice;
  const struct tie *tie; /* with the owner, or NULL */
  char *name, *other, *topic, *value, *last, *on, *quiet, *people;
};

static char *
topic_name (const struct network *network, guint32 topic)
{
  return text_shown (topic == NONE ? "" : network->log->topic[topic]);
}

static void
telling_set (struct suggestion_text *telling, const struct reporting *reporting,
             const struct advice *advice)
{
  const struct network *network = reporting->network;
  guint32 tie = network_tie (network, network->me, advice->person);
  telling->advice = advice;
  telling->tie = tie == NONE ? NULL : &network->tie[tie];
  telling->name = format_name (network, advice->person);
  telling->other = advice->other == NONE ? g_strdup ("") : format_name (network, advice->other);
  telling->topic = topic_name (network, advice->topic);
  telling->value = text_shown (advice->value != NULL ? advice->value : "");
  telling->on = format_on_date (network, tie == NONE ? DAY_NONE : network->tie[tie].last);
  telling->last = format_day (network, tie == NONE ? DAY_NONE : network->tie[tie].last);
  telling->quiet
    = format_count (tie == NONE ? 0 : network->as_of - network->tie[tie].last, "day", "days");
  telling->people = format_people (isnan (advice->number) ? 0 : advice->number);
}

static void
telling_clear (struct suggestion_text *telling)
{
  char *const text[] = { telling->name, telling->other, telling->topic, telling->value,
                         telling->last, telling->on,    telling->quiet, telling->people };
  for (guint i = 0; i < G_N_ELEMENTS (text); i++)
    g_free (text[i]);
}

/* "; last topic: simulation", or nothing. */
static char *
topic_words (const struct suggestion_text *one)
{
  return one->topic[0] == '\0' ? g_strdup ("") : g_strdup_printf ("; last topic: %s", one->topic);
}

static void
protect_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *field
    = one->value[0] != '\0' ? g_strdup_printf (" (%s)", one->value) : g_strdup ("");
  g_autofree char *about = topic_words (one);
  section_item (section, "Write to %s: quiet for %s (usually %d), and your only way to %s%s%s.",
                one->name, one->quiet, one->tie->median_gap_days, one->people, field, about);
}

static void
revive_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *contacts = format_count (one->advice->number, "exchange", "exchanges");
  if (one->topic[0] != '\0')
    section_item (section, "Write to %s: once your source on %s, quiet since %s after %s.",
                  one->name, one->topic, one->last, contacts);
  else
    section_item (section, "Write to %s: %s up to %s, none since.", one->name, contacts, one->last);
}

static void
introduce_say (struct section *section, const struct suggestion_text *one)
{
  section_item (section,
                "Introduce %s and %s: both close to you, no contact between them in this data; "
                "both have to do with %s.",
                one->name, one->other, one->value);
}

static void
deepen_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *exchanges = format_count (one->advice->number, "exchange", "exchanges");
  g_autofree char *place
    = one->value[0] != '\0' ? g_strdup_printf (", also in %s", one->value) : g_strdup ("");
  g_autofree char *about = topic_words (one);
  section_item (section,
                "Meet %s for a first conversation: %s, no call or meeting of you two among "
                "them%s%s.",
                one->name, exchanges, place, about);
}

static void
give_back_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *share = format_share (one->advice->number, 1);
  g_autofree char *about = topic_words (one);
  section_item (section,
                "Give something back to %s: %s of what passes between you comes to you; last "
                "%s%s.",
                one->name, share, one->on, about);
}

static void
back_up_say (struct section *section, const struct suggestion_text *one)
{
  section_item (section,
                "Ask %s about %s: %s is the only one who brings it to you now, and %s%s has to do "
                "with it too.",
                one->name, one->topic, one->other, one->name,
                one->tie == NULL ? ", two steps away from you," : "");
}

static void
fresh_eyes_say (struct section *section, const struct suggestion_text *one)
{
  g_autofree char *about = topic_words (one);
  section_item (
    section, "Write to %s: %s, a field that none of your active contacts has; last contact %s%s.",
    one->name, one->value, one->last, about);
}

void
section_month (struct document *document, const struct reporting *reporting)
{
  static void (*const say[N_ADVICE]) (struct section *, const struct suggestion_text *) = {
    [ADVICE_PROTECT] = protect_say,       [ADVICE_REVIVE] = revive_say,
    [ADVICE_INTRODUCE] = introduce_say,   [ADVICE_DEEPEN] = deepen_say,
    [ADVICE_GIVE_BACK] = give_back_say,   [ADVICE_BACK_UP] = back_up_say,
    [ADVICE_FRESH_EYES] = fresh_eyes_say,
  };
  const struct learning *learning = reporting->measures->learning;
  if (learning == NULL || learning->n_advice == 0)
    return;
  struct section *section = document_section (document, "month", "This month", "what I could do");
  guint32 most = reporting->actions > 0 ? reporting->actions
                 : reporting->full      ? N_ADVICE
                                        : MOST_ADVICE;
  for (guint32 i = 0; i < MIN (learning->n_advice, most); i++)
    {
      if (reporting->actions == 0 && learning->advice[i].round > 0)
        return;
      struct suggestion_text telling;
      telling_set (&telling, reporting, &learning->advice[i]);
      say[learning->advice[i].kind](section, &telling);
      telling_clear (&telling);
    }
}
