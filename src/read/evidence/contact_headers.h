/* contact_headers.h - headers that say who had contact with the one who writes, in seven languages. */
#ifndef READ_CONTACT_HEADERS_H
#define READ_CONTACT_HEADERS_H

#include <glib.h>

/* "Who I talked to", "Con quién hablé", "My conversations", "Contacts this week": the people met by
 * the one who writes. "Who was there" and "My students" are not. */
gboolean header_tells_who_i_met (const char *header);
/* "Who did you talk to?", "¿Con quién te has reunido?": a word for having met is in it. */
gboolean header_asks_whom_met (const char *header);
/* "Who do you learn from?" is put to whoever fills in a form; "Who did I learn from?" and "Who did you
 * talk to?" may be those of the writer. */
gboolean header_asks_respondent (const char *header);
/* "Spoken with today", "Heute gesprochen mit": and what follows are those the writer met. */
gboolean header_says_with_whom (const char *header);
/* "Me ayudó", "Supervisé a", "Prêté à", "Falei com": what the writer did with those named, or they with the
 * writer. */
gboolean header_tells_my_deed (const char *header);
/* "Lunch with", "Kaffee mit": the writer with whoever follows. */
gboolean header_ends_in_with (const char *header);
/* "I dreamt of", "J'ai vu à la télé": what is done without meeting those named. */
gboolean header_tells_from_afar (const char *header);
/* "My contacts", "What they learned from me": a word of the first person is in it. */
gboolean header_speaks_of_me (const char *header);

/* "Met with", "My mentees", "Lunch with": any of these, so that the rows are of whoever wrote them. */
gboolean header_tells_of_writer (const char *header);

/* "1:1s with my team", "Einzelgespräche 2024": meetings of one person with whoever keeps the list. */
gboolean header_tells_one_to_one (const char *title);

#endif
