/* sections.h - the sections of the report. Each function adds its section to the document, or
 * nothing if there is nothing to say. */
#ifndef REPORT_SECTIONS_H
#define REPORT_SECTIONS_H

#include <math.h>
#include "pln/learning.h"
#include "report/document.h"
#include "report/summary_counts.h"
#include "report/words.h"

/* With fewer ties than these, a page says nothing about who stands where. */
enum
{
  TIES_TO_COMPARE = 3
};

struct reporting
{
  const struct network *network;
  const struct measures *measures;
  guint32 top;     /* rows of the centrality table */
  guint32 actions; /* number of suggestions wanted; 0: default */
  gboolean full;
  gboolean page;               /* one page: neither all sections nor chosen ones */
  const char *const *settings; /* as in struct report_options */
  gboolean for_later;          /* read on another day: no "quiet for 72 days" */
  gboolean data;               /* as in struct report_options, like the next */
  const struct earlier_report *since;
  gboolean looks_back; /* whether advice is left out by what came of it, whatever was measured */
};

/* On one page, the first lines replace the sections input and glance. */
void lead_add (struct document *document, const struct reporting *reporting);
/* Under the report: options that help next. */
void hints_add (struct document *document, const struct reporting *reporting);
void section_input (struct document *document, const struct reporting *reporting);
void section_glance (struct document *document, const struct reporting *reporting);
void section_in_short (struct document *document, const struct reporting *reporting);
void section_goals (struct document *document, const struct reporting *reporting);
/* "missing", "thin", "met" */
const char *goal_status_word (guint8 status);
void section_since (struct document *document, const struct reporting *reporting);
/* In full: the balance of give and take, in all and by contact. */
void give_and_take_add (struct section *section, const struct reporting *reporting);
void section_learning (struct document *document, const struct reporting *reporting);
void section_reach (struct document *document, const struct reporting *reporting);
void section_news (struct document *document, const struct reporting *reporting);
/* Does chance alone put almost as much contact within the clusters? */
gboolean clusters_are_faint (const struct clusters *clusters);
void section_clusters (struct document *document, const struct reporting *reporting);
void section_weak (struct document *document, const struct reporting *reporting);
/* contact: struct contact_tie, strongest first. */
guint32 own_ties_of_kind (const struct reporting *reporting, const GArray *contact, guint8 kind);
void own_ties_say (struct section *section, const struct reporting *reporting,
                   const GArray *contact);
/* Of section_growth, what a one-page report includes. */
void best_event_fact (struct section *section, const struct reporting *reporting);
void section_growth (struct document *document, const struct reporting *reporting);
void section_sources (struct document *document, const struct reporting *reporting);
void section_sure (struct document *document, const struct reporting *reporting);
void section_channels (struct document *document, const struct reporting *reporting);
void section_due (struct document *document, const struct reporting *reporting);
void section_time (struct document *document, const struct reporting *reporting);
void section_giving (struct document *document, const struct reporting *reporting);
void section_variety (struct document *document, const struct reporting *reporting);
/* How often the owner wants to be in touch, in days, by the contacts file; 0: not said. */
gint32 contact_cadence (const struct network *network, guint32 person);
/* Days since the owner's last contact with the person; -1: not known. */
gint32 contact_quiet_days (const struct network *network, guint32 person);
/* The last day in time for that; DAY_NONE: not said, or no contact yet. */
gint32 contact_due_day (const struct network *network, guint32 person);
/* Everybody who has a cadence and may be contacted, by that day, without one first
 * (g_array_unref). O(people). */
struct due_contact
{
  guint32 person;
  gint32 cadence, quiet, day; /* as the three functions above say */
};
GArray *due_contacts_find (const struct network *network);
/* Of these, those whose cadence has run out, the most overdue for its length first, then those
 * without contact (g_array_unref); nobody if the data is too old to tell. */
GArray *overdue_contacts_find (const struct network *network);
/* The same without anybody who is in a suggestion of this month already (g_array_unref). */
GArray *overdue_unadvised_find (const struct reporting *reporting);
/* Of the owner's active ties, those silent for longer than usual, strongest first (g_free). */
char *overdue_active_names (const struct reporting *reporting, guint *overdue);
/* A task that names these; FALSE: there are none. */
gboolean overdue_say (struct section *section, const struct reporting *reporting);
void section_change (struct document *document, const struct reporting *reporting);
void section_track (struct document *document, const struct reporting *reporting);
/* Says in one line why a kind of suggestion is left out: it did no better than chance. */
void track_silence_say (struct section *section, const struct track_record *record, guint advice);
void section_month (struct document *document, const struct reporting *reporting);
/* Are two sums equal but for the order in which they were added up? */
static inline gboolean
is_as_much (double a, double b)
{
  return fabs (a - b) <= 1e-9 * MAX (fabs (a), fabs (b));
}
/* How many of the three who bring the owner most stand out from the others who do; 0 if one of them
 * teaches nothing. */
guint clear_teachers (const struct learning *learning);
/* Does a suggestion that is shown this month lead to contact with this person? */
gboolean month_names (const struct reporting *reporting, guint32 person);
/* Does a suggestion of this month already say that this person may be lost? */
gboolean month_protects (const struct reporting *reporting, guint32 person);
/* The suggestion of this number, from 0, in the order of that section; NULL after the last. */
const struct advice *month_advice (const struct reporting *reporting, guint32 number);
/* Is it left out, because its kind did no better than chance on this log? */
gboolean month_advice_is_silent (const struct reporting *reporting, const struct advice *advice);
/* Adds it as a task. */
void advice_say (struct section *section, const struct reporting *reporting,
                 const struct advice *advice);
void section_centrality (struct document *document, const struct reporting *reporting);
/* A row of a table of ties: person, strength, interactions, last day, state. */
void tie_row (struct table *table, const struct network *network, guint32 person,
              const struct tie *tie, int decimals);
void section_method (struct document *document, const struct reporting *reporting);

#endif
