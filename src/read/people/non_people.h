/* non_people.h - what stands among people but is not a person. */
#ifndef READ_NON_PEOPLE_H
#define READ_NON_PEOPLE_H

#include <glib.h>

enum person_kind
{
  KIND_PERSON,
  KIND_UNNAMED, /* a telephone number or a device: somebody, nobody knows who */
  KIND_PROGRAM, /* a notetaker, a bot, an address that nobody reads */
  KIND_ROOM,    /* an address of a room, a calendar or a group */
  KIND_NOBODY,  /* "Unknown caller", -1: nobody knows who */
  KIND_THING    /* said by a column of kinds: a company, a topic */
};

/* By the name and the e-mail, either may be NULL.  Linear in both. */
enum person_kind person_kind_of (const char *name, const char *email);

/* "None of these", "keine Angabe", "Anonymous": an answer that names nobody. */
gboolean text_names_nobody (const char *text);

/* A word for people in a column that says what each row is: "Person", "Mensch". */
gboolean word_means_person (const char *text);

/* The same for things: "Organisation", "Raum", "Entreprise". */
gboolean word_means_thing (const char *text);

/* "Unknown caller", "Private number", "Numéro masqué", and negative numbers of up to four
 * digits, which are codes and no ids. */
gboolean text_hides_person (const char *text);

#endif
