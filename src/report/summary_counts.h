/* summary_counts.h - counts shared by several sections. */
#ifndef REPORT_SUMMARY_COUNTS_H
#define REPORT_SUMMARY_COUNTS_H

#include "pln/learning.h"
#include "pln/measure.h"

/* Number of interactions that the rows stand for; a gathering counts once. */
double facts_interactions (const struct network *network);
/* Are the rows' numbers weights rather than interactions? O(rows). */
gboolean facts_weights_are_given (const struct network *network);
/* "1,981 interactions"; "6 gatherings" if the data has nothing else; "weights that add up to 16" if
 * they are given. g_free. */
char *facts_interactions_words (const struct network *network);
/* "51 interactions with mailing lists, programs or offices are not counted"; NULL: none. g_free. */
char *facts_left_out_words (const struct log *log);
/* From the first of them to the last; a connection is not an interaction. */
struct day_span facts_contact_days (const struct network *network);
/* The same with the days of ties that were given as such; those of the data if there are none. */
struct day_span facts_interaction_days (const struct network *network);
/* Number of people without ties, including the owner. */
guint32 facts_isolates (const struct network *network);
guint32 facts_degree (const struct network *network, guint32 person);

/* People other than the owner, with their tie to the owner, strongest first, then by name. Free
 * with g_array_unref. Empty without an owner. */
struct contact_tie
{
  guint32 person, tie;
};
GArray *contacts_of_owner (const struct network *network);
/* The same without ties that have no contact. */
GArray *contacts_met_by_owner (const struct network *network);
/* Ties of a person, or all ties (NONE), that are only stated: no contact is known. */
guint32 facts_stated_ties (const struct network *network, guint32 person);
/* The same for any person, without the owner. */
GArray *contacts_of (const struct network *network, guint32 person);

/* Names and addresses as written that differ from the shown name of their person, sorted by person
 * and text, without duplicates. Free with g_array_unref. */
struct spelling
{
  guint32 person;
  const char *text;
};
GArray *facts_spellings (const struct network *network);
guint32 facts_other_spellings (const struct network *network);

/* The owner's ties, or all without an owner, by the state that is told of them; at STATE_NONE, those with a
 * state that are too slight to be judged by it, and at STATE_GATHERINGS those that have as many interactions as
 * it takes, but only at gatherings. With learning, senders of news to many stand at STATE_NEWS. */
enum
{
  STATE_GATHERINGS = N_STATES + 1,
  STATE_NEWS,
  N_STATES_TOLD
};
void facts_states (const struct network *network, const struct learning *learning,
                   guint32 count[N_STATES_TOLD]);
/* "active", "too slight to judge", "only from gatherings", "news only" */
const char *state_words (int state);
/* On past days of this log, did at least half of the active ties meet again, and fewer of another state? TRUE
 * if too few ties were in it to say. */
gboolean facts_state_holds (const struct network *network, guint8 state);
/* Did fewer than half of the active ties, or did ties of a quieter state meet again more often than those of
 * the liveliest, or those of the quietest as often? */
gboolean facts_states_tell_little (const struct network *network);
#define STATE_TIES_LEAST 10 /* of a state, to say how many met again */

/* A sentence that says why there are no ties. */
char *facts_no_tie (const struct network *network);

/* Most of the owner's contacts have ties with nobody else, and few ties are of others: the data hardly shows
 * who else they know. */
gboolean facts_contacts_are_apart (const struct network *network);

/* The beginning of a sentence about a star: all or nearly all ties are the owner's, with their
 * share. g_free. */
char *facts_star (const struct network *network);

/* Words in columns of this role that pln does not know, over all files. */
guint facts_unknown_words (const struct log *log, const char *role);

/* Row counts over all files. */
struct row_counts
{
  guint64 rows, kept, rejected, dropped, duplicates;
};
struct row_counts facts_rows (const struct log *log);

/* Days between the last row and the day of the report; 0 without dates. From STALE_DAYS on, nothing
 * is said about who went quiet since. */
#define STALE_DAYS 60
gint32 facts_days_without_data (const struct network *network);

#endif
