/* name_marks.h - what people put around a name in a table of their own. */
#ifndef READ_NAME_MARKS_H
#define READ_NAME_MARKS_H

#include <glib.h>

/* Takes the marks off a name: "**Ben Okafor**", "(Ben Okafor)" are Ben Okafor. Returns whether they say
 * that it is not sure who it was or whether they were there: "Ben Okafor?", "? Ben Okafor",
 * "Ben Okafor (?)", "~~Ben Okafor~~". A text without a letter stays as it is. lost_letters: a question
 * mark beside a letter stands for another. Linear in the text. */
gboolean name_marks_take (GString *name, gboolean lost_letters);

/* "Ren? Dupont": a question mark in place of a letter that an export lost. */
gboolean text_lost_letter (const char *text);

#endif
