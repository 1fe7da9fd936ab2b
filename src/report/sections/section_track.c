/* What came of advice like this month's on past days, beside others alike. */
#include <math.h>
#include "pln/track_record.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define LEAST_P .001 /* shown */

/* Words for a kind: "advised 24 times, then 6 times in touch with you again; of as many others alike, 2".
 * One person may have been named on several days. */
struct kind_words
{
  const char *key;      /* of the fact */
  const char *followed; /* what came of it */
  const char *others;   /* those alike */
  const char *none;     /* where the suggestion would stand */
};

#define IN_TOUCH_AGAIN "in touch with you again", "others alike"
#define NO_CONTACT "without contact with you", "others as close"

static const struct kind_words kind_words[N_ADVICE] = {
  [ADVICE_PROTECT] = { "At risk", NO_CONTACT, "Nobody is named as at risk" },
  [ADVICE_KEEP_UP] = { "Keep up", NO_CONTACT, "Nobody is named as going quiet" },
  [ADVICE_REVIVE] = { "Write again", IN_TOUCH_AGAIN, "No old contact is named to write to again" },
  [ADVICE_FRESH_EYES]
  = { "From a new field", IN_TOUCH_AGAIN, "Nobody is named from a field you miss" },
  [ADVICE_INTRODUCE] = { "Introduce", "in touch with each other", "other pairs alike",
                         "Nobody is named to introduce to each other" },
  [ADVICE_DEEPEN] = { "First conversation", "in a first conversation with you", "others alike",
                      "Nobody is named for a first conversation" },
  [ADVICE_BACK_UP] = { "Only source", "brought by the same person alone again",
                       "others mentioned as often", "No topic is named that hangs on one person" },
};

/* "never", "once", "6 times" */
static char *
how_often (double times)
{
  return times == 0 ? g_strdup ("never") : format_times (times);
}

/* "advised 24 times on 12 past days, then 6 times in touch with you again; of as many others alike,
 * 2" */
static char *
outcome_words (const struct track_kind *kind, const struct kind_words *words, const char *when,
               const char *led)
{
  double others = floor (kind->of_others + .5);
  g_autofree char *named = how_often (kind->named);
  g_autofree char *followed = how_often (kind->followed);
  g_autofree char *of_others = others == 0 ? g_strdup ("none") : format_number (others);
  return g_strdup_printf ("advised %s%s, then %s %s%s; of as many %s, %s", named, when, followed,
                          words->followed, led, words->others, of_others);
}

/* " Better than chance (p 0.012)."; nothing if there are too few cases. */
static char *
verdict_of (const struct track_kind *kind)
{
  g_autofree char *p = kind->p < LEAST_P ? g_strdup ("below 0.001") : format_decimal (kind->p, 3);
  if (!track_is_told (kind))
    return g_strdup ("");
  return track_is_silent (kind) ? g_strdup_printf (" No better than chance (p %s), so left out.", p)
                                : g_strdup_printf (" Better than chance (p %s).", p);
}

static char *
led_words (const struct track_kind *kind)
{
  g_autofree char *led = format_number (kind->led);
  return kind->led > 0 ? g_strdup_printf (" (%s led you to somebody new)", led) : g_strdup ("");
}

static void
kind_fact (struct section *section, const struct track_record *record, guint advice)
{
  const struct track_kind *kind = &record->kind[advice];
  const struct kind_words *words = &kind_words[advice];
  g_autofree char *led = led_words (kind), *verdict = verdict_of (kind);
  g_autofree char *outcome = outcome_words (kind, words, "", led);
  section_fact (section, words->key, "%s.%s", outcome, verdict);
}

static void
days_say (struct section *section, const struct network *network, const struct track_record *record)
{
  g_autofree char *first = format_day (network, record->first);
  g_autofree char *last = format_day (network, record->last);
  g_autofree char *days = format_count (record->days, "past day", "past days");
  g_autofree char *when = record->days > 1 ? g_strdup_printf ("%s (%s to %s)", days, first, last)
                                           : g_strdup_printf ("%s (%s)", days, last);
  section_say (section,
               "The same advice on %s, given only what your data showed by then, and what followed "
               "within %d days:",
               when, record->window_days);
}

void
section_track (struct document *document, const struct reporting *reporting)
{
  const struct track_record *record = reporting->measures->track_record;
  guint named = 0, told = 0, untold = 0;
  gboolean undated = reporting->network->me != NONE && !reporting->network->dated;
  if (record == NULL && !(undated && reporting->full && !reporting->data))
    return;
  struct section *section
    = document_section (document, "track", "What came of advice like this before", NULL);
  if (record == NULL)
    {
      section_say (section, "Without dates it cannot be seen what came of advice.");
      return;
    }
  for (guint k = 0; k < N_ADVICE; k++)
    {
      named += record->kind[k].named > 0;
      told += track_is_told (&record->kind[k]);
      untold += record->kind[k].named > 0 && !track_is_told (&record->kind[k]);
    }
  if (named > 0)
    days_say (section, reporting->network, record);
  for (guint k = 0; k < N_ADVICE; k++)
    if (record->kind[k].named > 0)
      kind_fact (section, record, k);
  if (untold > 0 || named == 0)
    section_note (section,
                  "With fewer than %d cases this log is too short to tell whether %s better than "
                  "chance.",
                  TRACK_CASES_LEAST, told > 0 ? "the others are" : "advice is");
}

void
track_silence_say (struct section *section, const struct track_record *record, guint advice)
{
  const struct track_kind *kind = &record->kind[advice];
  const struct kind_words *words = &kind_words[advice];
  g_autofree char *days = format_count (record->days, "past day", "past days");
  g_autofree char *when = g_strdup_printf (" on %s", days);
  g_autofree char *outcome = outcome_words (kind, words, when, "");
  section_say (section, "%s: %s: no better than chance.", words->none, outcome);
}
