/* header_kinds.h - headers that decide between table shapes, in seven languages. */
#ifndef READ_HEADER_KINDS_H
#define READ_HEADER_KINDS_H

#include "read/sniff/roles.h"

/* Splits a header into words and removes the number at its end; free with g_free. */
char *header_without_number (const char *header);
/* "Person 3", "Person 3 (if odd)" */
gboolean header_ends_in_number (const char *header);
/* "group_ab1/Your_name", "datos-nombre". */
gboolean header_ends_in_name (const char *header);
/* "start", "SubmissionDate": when a form was filled in. */
gboolean header_dates_answer (const char *folded);
/* "presenters", "Referenten": those who give a talk together. */
gboolean header_names_presenters (const char *folded);
/* "checked_in_at", "Eingecheckt am": a time if somebody came, and otherwise nothing. */
gboolean header_asks_check_in (const char *header);
/* "Join Time", "Beigetreten um": when somebody came to a meeting. */
gboolean header_gives_arrival (const char *header);
/* "Prénom participant", "Attendee Last Name": the part of an attendee's name that a column holds;
 * ROLE_NAME: "nom", "nombre", the whole or the part that no other column holds; ROLE_NONE: another
 * column. */
enum role header_name_part (const char *header);
/* "Order code", "Booking reference": what one bought, for several people. */
gboolean header_numbers_purchase (const char *header);
/* "Buyer name", "Käufer", "Order Email": who paid, who need not have come. */
gboolean header_names_buyer (const char *header);
/* "Show as", "Anzeigen als": whether the time of a meeting is busy in a calendar. */
gboolean header_shows_availability (const char *header);
/* "Company", "Société / Compte", "Ticket Company Name". */
gboolean header_names_company (const char *header);
/* "Attendee", "Mitglied": people who were there, rather than somebody the writer met. */
gboolean header_lists_those_present (const char *header);
/* "Volunteer": one of those who helped at an event. */
gboolean header_names_helper (const char *header);
/* "Summary", "Betreff": what a row is about. */
gboolean header_names_title (const char *header);
/* "Screen Name", "Nombre de usuario", "Benutzerkonto": by what a site knows somebody. */
gboolean header_names_account (const char *header);
/* "Attendees", "Anwesende": of these, all who were there, whoever wrote the list too. */
gboolean header_lists_everybody (const char *header);
gboolean header_holds_messages (const char *folded);
/* "ChatName", "Conversation", "Kanal": to which chat a message belongs. */
gboolean header_names_chat (const char *header);

/* "Id", "Nr.", or no header: with another number in each row, it numbers the rows and not people. */
gboolean header_numbers_rows (const char *header);
/* "Round", "Spieltag", "Jornada": of games between two. */
gboolean header_names_round (const char *header);
/* "Task ID", "Deal Stage", "Übergeordnete Aufgabe": a task, ticket, card or deal, which one person
 * wrote and another one does. */
gboolean header_names_task (const char *header);

/* "first choice" is "choice", "2. wahl" is "wahl"; NULL: no ordinal at the start or the end. Free
 * with g_free. */
char *header_without_ordinal (const char *header);

/* "Plus one", "Begleitung", "Accompagnant": who came along with the person of the row; *maybe: "Guest
 * name", which may also be that person. */
gboolean header_names_companion (const char *header, gboolean *maybe);

/* "White" and "Black", "Winner" and "Loser": the two ends of a game or a loan. */
gboolean headers_are_opposites (const char *one, const char *other);

#endif
