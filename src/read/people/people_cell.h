/* people_cell.h - the people named in a cell. */
#ifndef READ_PEOPLE_CELL_H
#define READ_PEOPLE_CELL_H

#include <glib.h>

enum people_marks /* a set of bits: separators beyond those that always count, and options */
{
  PEOPLE_COMMA = 1,          /* if the cell looks like several names, not "Last, First" or a
                             name with degrees */
  PEOPLE_AND = 2,            /* "and", "und", "et", "en"; "y" and "e" if not part of a surname */
  PEOPLE_FIRST_NAMES = 4,    /* with COMMA: "Ana, Ben" is two first names */
  PEOPLE_LAST_FIRST = 8,     /* with COMMA: a text with one comma is one person */
  PEOPLE_CODES = 16,         /* decode HTML entities */
  PEOPLE_NO_NUMBERS = 32,    /* numbers are codes for "no answer" */
  PEOPLE_WHOLE = 64,         /* a comma or a word belongs to the name, which is not turned round */
  PEOPLE_ORGANISATION = 128, /* what follows a name behind a comma or slash is an organisation */
  PEOPLE_LOST_LETTERS = 256, /* a question mark stands for a letter that was lost: "Andr?" */
  N_PEOPLE_MARKS = 512
};

/* "Ana Ruiz, Acme Ltd" and "Ana Ruiz / Acme" into the name and the rest, which may be an
 * organisation; degrees stay with the name.  FALSE: nothing follows. Free with g_free. */
gboolean person_part_from_organisation (const char *text, char **name, char **rest);

/* Appends each person's text to out (new strings, to be freed with g_free) and returns
 * their number.  ';', '|', bullets, line ends and " ::: " always separate people; '&',
 * '+', '/' and a middle dot do if both sides look like names; others depend on marks.
 * Linear in the cell. */
guint people_cell_split (const char *cell, guint marks, GPtrArray *out);

/* Length in bytes of a comma or semicolon of East Asian or Arabic script, which always separates people;
 * 0: none. */
gsize foreign_comma (const char *at);

/* One person as written in the input.  Members are NULL if not given. */
struct person_text
{
  char *name;      /* NFC, blanks collapsed, "Last, First" reordered */
  char *email;     /* ASCII lower case */
  char *profile;   /* address without scheme, "www.", query and final slash */
  gboolean absent; /* "(declined)" follows the name */
  gboolean unsure; /* it has a question mark, or is struck out */
};

/* "Reyes, Tomás (External) <Tomas@Example.org>" and the like; all members are
 * NULL for a text that does not name a person ("", "-", "n/a").  Guest marks, pronouns, a
 * leading '~' and the "'" that marks text in a spreadsheet are removed; titles and
 * degrees stay.  Clear with person_text_clear. */
void person_text_parse (const char *text, struct person_text *out);
/* The same; with PEOPLE_WHOLE in marks, "Last, First" stays. */
void person_text_parse_marked (const char *text, guint marks, struct person_text *out);
void person_text_clear (struct person_text *person);
/* "Okafor, Ben" in one cell is Ben Okafor; with an address or a profile, the text as it is (g_free). */
char *person_text_plain_name (const char *text);

#endif
