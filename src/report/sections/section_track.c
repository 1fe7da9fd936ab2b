/* What came of advice like this month's on past days, beside others alike. */
#include <math.h>
#include "pln/track_record.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define LEAST_P .001 /* shown */

/* Words for a kind: "of 24 people named, 6 were in touch with you again; of 24 others alike, 2". */
struct kind_words
{
  const char *key;        /* of the fact */
  const char *one, *many; /* what is named */
  const char *was, *were; /* the verb of what came of one, of several */
  const char *followed;   /* and the rest of it */
  const char *others;     /* those alike */
  const char *none;       /* where the suggestion would stand */
};

#define PEOPLE "person named", "people named"
#define IN_TOUCH_AGAIN "was", "were", "in touch with you again", "others alike"
#define NO_CONTACT "went", "went", "without contact with you", "others as close"

static const struct kind_words kind_words[N_ADVICE] = {
  [ADVICE_PROTECT] = { "At risk", PEOPLE, NO_CONTACT, "Nobody is named as at risk" },
  [ADVICE_KEEP_UP] = { "Keep up", PEOPLE, NO_CONTACT, "Nobody is named as going quiet" },
  [ADVICE_REVIVE]
  = { "Write again", PEOPLE, IN_TOUCH_AGAIN, "No old contact is named to write to again" },
  [ADVICE_FRESH_EYES]
  = { "From a new field", PEOPLE, IN_TOUCH_AGAIN, "Nobody is named from a field you miss" },
  [ADVICE_INTRODUCE]
  = { "Introduce", "pair named", "pairs named", "was", "were", "in touch with each other",
      "other pairs alike", "Nobody is named to introduce to each other" },
  [ADVICE_DEEPEN]
  = { "First conversation", PEOPLE, "talked", "talked", "with you for the first time",
      "others alike", "Nobody is named for a first conversation" },
  [ADVICE_BACK_UP] = { "Only source", "topic named", "topics named", "came", "came",
                       "only from the same person again", "others mentioned as often",
                       "No topic is named that hangs on one person" },
};

/* "6 were in touch with you again" */
static char *
followed_words (const struct track_kind *kind, const struct kind_words *words)
{
  g_autofree char *count = kind->followed == 0 ? g_strdup ("none") : format_number (kind->followed);
  return g_strdup_printf ("%s %s %s", count, kind->followed == 1 ? words->was : words->were,
                          words->followed);
}

/* Of as many others alike. */
static char *
others_number (const struct track_kind *kind)
{
  double number = floor (kind->of_others + .5);
  return number == 0 ? g_strdup ("none") : format_number (number);
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
  g_autofree char *named = format_count (kind->named, words->one, words->many);
  g_autofree char *followed = followed_words (kind, words);
  g_autofree char *of_others = others_number (kind);
  g_autofree char *led = led_words (kind);
  g_autofree char *verdict = verdict_of (kind);
  section_fact (section, words->key, "of %s, %s%s; of as many %s, %s.%s", named, followed, led,
                words->others, of_others, verdict);
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
  g_autofree char *named = format_count (kind->named, words->one, words->many);
  g_autofree char *followed = followed_words (kind, words);
  g_autofree char *of_others = others_number (kind);
  section_say (section, "%s: of %s on %s, %s; of as many %s, %s: no better than chance.",
               words->none, named, days, followed, words->others, of_others);
}
