/* people_cell.h - the people that a cell names. */
#ifndef READ_PEOPLE_CELL_H
#define READ_PEOPLE_CELL_H

#include <glib.h>

enum people_marks /* a set of bits: what may part people, beside what always does */
{
  PEOPLE_COMMA = 1,       /* where the cell reads as several names rather than as "Last, First"
                                   or a name with degrees */
  PEOPLE_AND = 2,         /* "and", "und", "et", "en"; "y" and "e" where a name is no surname */
  PEOPLE_FIRST_NAMES = 4, /* with COMMA: "Ana, Ben" is two first names */
  PEOPLE_LAST_FIRST = 8,  /* with COMMA: whatever has one comma is one person */
  PEOPLE_CODES = 16,      /* HTML codes stand for their characters */
  PEOPLE_NO_NUMBERS = 32, /* numbers are codes for no answer */
  N_PEOPLE_MARKS = 64
};

/* Appends each person's text to out (new strings, to be freed with g_free) and
 * returns how many.  Always parted by ';', '|', bullets, line ends and
 * " ::: "; by '&', '+', '/' and a middle dot where both sides read as names; by
 * marks.  Linear in the cell. */
guint people_cell_split (const char *cell, guint marks, GPtrArray *out);

/* One person as the input writes them.  What is silent is NULL. */
struct person_text
{
  char *name;      /* NFC, blanks collapsed, "Last, First" turned round */
  char *email;     /* ASCII lower case */
  char *profile;   /* address without scheme, "www.", query and final slash */
  gboolean absent; /* "(declined)" stands behind the name */
};

/* "Reyes, Tomás (External) <Tomas@Example.org>" and the like; all members NULL
 * for a text that names nobody ("", "-", "n/a").  Guests' and pronouns' marks,
 * a leading '~' and a spreadsheet's guard "'" are taken off; titles and degrees
 * stay.  Clear with person_text_clear. */
void person_text_parse (const char *text, struct person_text *out);
void person_text_clear (struct person_text *person);

#endif
