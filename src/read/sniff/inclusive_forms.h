/* inclusive_forms.h - headers for people of both genders, in seven languages. */
#ifndef READ_INCLUSIVE_FORMS_H
#define READ_INCLUSIVE_FORMS_H

#include <glib.h>

/* "Lehrer" of "Lehrer:in", "LehrerInnen" and "Lehrer/Lehrerin", "Alumno" of "Alumno/a", "Alumn@" and
 * "Alumno o alumna": the one form that lists of words have, with all other letters as they are. Free with
 * g_free. Linear in the header. */
char *header_without_gender (const char *header);

#endif
