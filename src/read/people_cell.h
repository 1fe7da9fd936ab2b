/* people_cell.h - the people that a cell names. */
#ifndef PLN_READ_PEOPLE_CELL_H
#define PLN_READ_PEOPLE_CELL_H

#include <glib.h>

/* Appends each person's text to out (new strings, to be freed with g_free) and
 * returns how many.  Always parted by ';', '|', line ends and " ::: "; by '&'
 * and '/' where both sides read as names; by ',' if comma_splits and the cell
 * reads as several names rather than as "Last, First" or a name with degrees.
 * Linear in the cell. */
guint people_cell_split (const char *cell, gboolean comma_splits, GPtrArray *out);

/* One person as the input writes them.  What is silent is NULL. */
struct person_text
{
  char *name;                   /* NFC, blanks collapsed, "Last, First" turned round */
  char *email;                  /* ASCII lower case */
  char *profile;                /* address without scheme, "www.", query and final slash */
};

/* "Reyes, Tomás (External) <Tomas@Example.org>" and the like; all members NULL
 * for a text that names nobody ("", "-", "n/a").  Guests' and pronouns' marks,
 * a leading '~' and a spreadsheet's guard "'" are taken off; titles and degrees
 * stay.  Clear with person_text_clear. */
void person_text_parse (const char *text, struct person_text *out);
void person_text_clear (struct person_text *person);

/* An address of a page in the form in which pages are compared, or NULL if
 * there is none.  Free with g_free. */
char *profile_address_normalise (const char *address);

/* A name as pln writes it: NFC, every kind of blank one space, none at the
 * ends, invisible marks gone.  Free with g_free. */
char *text_clean (const char *text);

/* What a spreadsheet would run, so that tables put a "'" in front. */
gboolean starts_formula (const char *text);

#endif
