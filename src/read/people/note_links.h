/* note_links.h - extracts names from the links of note-taking programs. */
#ifndef READ_NOTE_LINKS_H
#define READ_NOTE_LINKS_H

#include <glib.h>

/* "[[People/Ana Ruiz|Ana]], [[Ben]]" becomes "Ana Ruiz;Ben"; "[Ana](people/ana.md)",
 * "Ana Ruiz (../People/Ana%20Ruiz%2030c1….md)" and "../People/Ana%20Ruiz%2030c1….md" become
 * the name, and "[[file:people/ana.org][Ana Ruiz]]" its label.  NULL if there is no link; free with g_free.  Linear in the text. */
char *note_links_to_names (const char *text);

#endif
