/* notes.h - for the places where people keep notes and dates themselves: a note about each person,
 * and reminders for a calendar. */
#ifndef PLN_NOTES_H
#define PLN_NOTES_H

#include "pln/report.h"

struct person_notes;

/* Adds the measures that notes show. */
void notes_needs (const struct network *network, struct measure_set *set);
/* The notes about everybody but the owner. Free before the network. O(rows + ties log ties). */
struct person_notes *person_notes_new (const struct network *network,
                                       const struct measures *measures);
void person_notes_free (struct person_notes *notes);
/* "Ana Ruiz.md": a name of at most 140 bytes that Windows, macOS and Linux accept and links
 * ([[Ana Ruiz]]) can hold, different from all others also where case makes no difference. NULL: the
 * owner, who has no note. g_free. */
char *person_note_file (const struct person_notes *notes, guint32 person);
/* Appends what pln says in the note, in Markdown: fields (state:: active), the card, and links to
 * the notes of the person's contacts. O(contacts). */
void person_note_append (const struct person_notes *notes, guint32 person, GString *out);

/* The note with this part between two marks. Text outside of them stays as it is, to the byte; a note
 * without marks gets the part at its end. old: the note so far, or NULL. path: for messages. NULL and
 * PLN_ERROR_DATA if the note is not text in UTF-8, or if its marks are not one pair. g_free. */
char *note_merge (const char *path, const char *old, gsize length, const char *part,
                  GError **error);

/* Adds the measures that reminders need. */
void reminders_needs (struct measure_set *set);
/* A calendar (iCalendar, RFC 5545) with an all-day event for everybody who is due by cadence, on that
 * day but not before `from`, and one for each suggestion of the month, on the working days that follow
 * `from`. Returns the number of events. The network must have an owner and days. */
guint32 reminders_to_icalendar (const struct network *network, const struct measures *measures,
                                const struct report_options *options, gint32 from, GString *out);

#endif
