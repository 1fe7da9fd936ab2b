/* Reminders: who is due by cadence, and what the month suggests, as events of a calendar. */
#include "report/notes/icalendar.h"
#include "report/earlier/earlier_report.h"
#include "report/sections/sections.h"
#include "pln/notes.h"
#include "pln/weekday.h"

void
reminders_needs (struct measure_set *set)
{
  measure_set_add (set, "learning");
}

/* The same for the same reminder in every run, so that a calendar that already has it moves it
 * instead of keeping both. From a hash, so that it names nobody. */
static char *
reminder_uid (const struct network *network, const char *kind, guint32 person, guint32 other,
              const char *about)
{
  g_autofree char *text = g_strdup_printf ("%s\n%s\n%s\n%s", kind, network->person[person].name,
                                           other != NONE ? network->person[other].name : "", about);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  return g_strdup_printf ("pln-%.32s", hash);
}

/* Monday to Friday. */
static gboolean
is_working_day (gint32 day)
{
  return day_weekday (day) < 5;
}

static gint32
next_working_day (gint32 day)
{
  do
    day++;
  while (!is_working_day (day));
  return day;
}

/* "Get in touch with Ana Ruiz: you mean to be in touch every 14 days, and the last time was on 3 May." */
static char *
due_words (const struct network *network, const struct due_contact *due)
{
  g_autofree char *name = format_name (network, due->person);
  g_autofree char *cadence = format_every (due->cadence);
  g_autofree char *last = due->quiet < 0 ? NULL : format_day (network, network->as_of - due->quiet);
  return due->quiet < 0
           ? g_strdup_printf ("Get in touch with %s: you mean to be in touch %s, and your "
                              "data shows no contact yet.",
                              name, cadence)
           : g_strdup_printf ("Get in touch with %s: you mean to be in touch %s, and the last "
                              "time was on %s.",
                              name, cadence, last);
}

static guint32
due_write (const struct network *network, gint32 from, GString *out)
{
  g_autoptr (GArray) all = due_contacts_find (network);
  for (guint i = 0; i < all->len; i++)
    {
      const struct due_contact *due = &g_array_index (all, struct due_contact, i);
      g_autofree char *uid = reminder_uid (network, "due", due->person, NONE, "");
      g_autofree char *words = due_words (network, due);
      const struct all_day_event event = { uid, MAX (due->day, from), words };
      icalendar_event (out, &event, network->as_of);
    }
  return all->len;
}

/* What sets a suggestion apart from others about the same people. */
static char *
advice_about (const struct network *network, const struct advice *advice)
{
  return g_strconcat (advice->topic != NONE ? network->log->topic[advice->topic] : "", "\n",
                      advice->kind == ADVICE_GOAL && advice->value != NULL ? advice->value : "",
                      NULL);
}

static guint32
month_write (const struct reporting *reporting, gint32 from, GString *out)
{
  const struct network *network = reporting->network;
  struct document *document = document_new ("");
  struct section *section = document_section (document, "month", "", NULL);
  const struct advice *advice;
  gint32 day = from;
  for (guint32 i = 0; (advice = month_advice (reporting, i)) != NULL; i++)
    {
      if (month_advice_is_silent (reporting, advice))
        continue;
      advice_say (section, reporting, advice);
      const struct document_block *said = section->block->pdata[section->block->len - 1];
      g_autofree char *about = advice_about (network, advice);
      g_autofree char *uid = reminder_uid (network, advice_kind_name (advice->kind), advice->person,
                                           advice->other, about);
      day = next_working_day (day);
      const struct all_day_event event = { uid, day, said->text };
      icalendar_event (out, &event, network->as_of);
    }
  guint32 count = section->block->len;
  document_free (document);
  return count;
}

guint32
reminders_to_icalendar (const struct network *network, const struct measures *measures,
                        const struct report_options *options, gint32 from, GString *out)
{
  const struct reporting reporting = { .network = network,
                                       .measures = measures,
                                       .actions = options->actions,
                                       .full = options->full,
                                       .for_later = TRUE,
                                       .looks_back = report_looks_back (options) };
  icalendar_begin (out);
  guint32 count = due_write (network, from, out) + month_write (&reporting, from, out);
  icalendar_end (out);
  return count;
}
