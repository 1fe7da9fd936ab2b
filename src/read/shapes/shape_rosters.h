/* shape_rosters.h - who is paired up, who is on duty together, who works on a task. */
#ifndef READ_SHAPE_ROSTERS_H
#define READ_SHAPE_ROSTERS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "Mentor", "Neue Kollegin", "Interviewer 2": one end of a pair. gives: the other person learns
 * from this one. */
gboolean header_names_roster_end (const char *header, gboolean *gives);

/* Is the column filled with people, where it is not vacant? */
gboolean roster_column_holds_people (const struct table_evidence *evidence, guint32 i);

/* Mentors and those who learn from them; new people and their buddies. */
gboolean take_pairs (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence);

/* A date, and one column of people for each duty. */
gboolean take_duties (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence);

/* Tasks or talks, and the people working on them; the owner of the table is in no row. */
gboolean take_tasks (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence);

/* "First choice", "2. Wahl", "Troisième choix": the people that a person names, in order of
 * preference. */
gboolean take_ordered_choices (struct table_layout *layout, struct columns *columns,
                               const struct table_evidence *evidence);

/* "Participant", "Lid": one of several, if it is numbered or beside somebody's partner. Takes folded
 * text. */
gboolean header_counts_person (const char *folded);

/* "Pair 1", "Tandem", "Binôme", "Pareja": people who are together in a round. */
gboolean header_names_pair (const char *header);

#endif
