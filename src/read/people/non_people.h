/* non_people.h - entries that are listed as people but are not.
 *
 * Does this name nobody? Each place where a name may stand has words of its own besides "nobody":
 *   any cell, one word              is_placeholder_name (pln/text.h)
 *   an answer, a name in a list     text_names_nobody; of several words phrase_names_nobody, which it asks
 *   a whole cell, also a sentence   cell_names_nobody (nobody_sentences.h)
 *   an account or an address        account_names_nobody
 *   a list of posts                 text_is_vacant_post
 *   a plan of duties                text_is_free_place
 *   where most others are people    name_may_be_placeholder (placeholder_names.h) */
#ifndef READ_NON_PEOPLE_H
#define READ_NON_PEOPLE_H

#include <glib.h>

enum person_kind
{
  KIND_PERSON,
  KIND_ACCOUNT, /* a person's, according to a column of kinds; said in some row, it holds in all */
  KIND_UNNAMED, /* a telephone number or a device: an unknown person */
  KIND_PROGRAM, /* a notetaker, a bot, a no-reply address */
  KIND_ROOM,    /* the address of a room, a calendar, a group or a mailing list */
  KIND_NOBODY,  /* "Unknown caller", -1: not identified at all */
  KIND_STATUS,  /* "absent": a remark, or an account of that name; see non_people_removal.c */
  KIND_OFFICE,  /* "info@", "HR": a part of an organisation, where the others are people */
  KIND_PLACEHOLDER, /* "TBC", "Guest 2": nobody, where the others are people */
  KIND_THING,       /* a company or a topic, according to a column of kinds */
  KIND_UNKNOWN,     /* not judged yet */
  KIND_UNKNOWN_IN_CHAT,
  KIND_UNKNOWN_IN_TIES /* of a table that pln wrote: offices are out of it */
};

/* Judges by name and e-mail; either may be NULL.  Linear in both. */
enum person_kind person_kind_of (const char *name, const char *email);

/* "None of these", "keine Angabe", "Anonymous": an answer that does not name a
 * person. */
gboolean text_names_nobody (const char *text);
/* The same for the account that identifies somebody: "-", "ghost", "deleted_user_17". */
gboolean account_names_nobody (const char *text);

/* "Ferien", "vrij (Pasen)", "vacances de Noël": nobody was there, as it was a holiday. */
gboolean text_says_day_off (const char *text);

/* "Vacant", "N. N.", "à pourvoir": a post that nobody holds yet. */
gboolean text_is_vacant_post (const char *text);
/* The same in a plan of duties, where "free", "x" and "?" say it too. */
gboolean text_is_free_place (const char *text);

/* A word for people in a column that says what kind each row is: "Person", "Mensch". */
gboolean word_means_person (const char *text);

/* "Bot", "Roboter", "Service account": a column of kinds says that the person is a program. */
gboolean word_means_program (const char *text);

/* "System", "Sistema": a program, or a message about a person that a program wrote. */
gboolean word_means_system (const char *text);

/* "App", "Anwendung": a program where the other accounts are those of people. */
gboolean word_means_app (const char *text);
/* "User", "Mitglied", "utente": the account of a person. */
gboolean word_means_account (const char *text);

/* The same for things: "Organisation", "Raum", "Entreprise". */
gboolean word_means_thing (const char *text);

/* "Unknown caller", "Private number", "Numéro masqué", and negative numbers of up to four
 * digits, which are codes, not ids. */
gboolean text_hides_person (const char *text);
/* "undisclosed-recipients:;": a mail's empty group (RFC 5322, 3.4), in the words of mail programs. */
gboolean text_hides_recipients (const char *folded);

/* "speaker 2", "speaker_00", folded: a voice that a transcript could not name. */
gboolean name_is_numbered_voice (const char *folded);

#endif
