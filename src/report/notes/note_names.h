/* note_names.h - names of people as names of files and as links. */
#ifndef REPORT_NOTE_NAMES_H
#define REPORT_NOTE_NAMES_H

#include "pln/network.h"

/* For each person a name without ending, as person_note_file says; NULL for the owner. A name that
 * two would share gets a part of the hash of the person's own name, which later people do not
 * change. Free with note_names_free. O(people). */
char **note_names_new (const struct network *network);
void note_names_free (char **names, guint32 n_people);

/* Appends [[file]], or [[file|name]] if the name looks different. */
void note_link_append (GString *out, const char *file, const char *name);

#endif
