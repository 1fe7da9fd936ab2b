/* presence_words.h - what a cell says about a person's presence, and about whether a
 * meeting was held, in seven languages. */
#ifndef READ_PRESENCE_WORDS_H
#define READ_PRESENCE_WORDS_H

#include <glib.h>

enum presence_word
{
  PRESENCE_UNKNOWN, /* none of these words */
  PRESENCE_YES,     /* present, attended, accepted, held */
  PRESENCE_MAYBE,   /* tentative, interested */
  PRESENCE_PLANNED, /* to do, scheduled */
  PRESENCE_ONGOING, /* in progress, overdue: a task is not done yet, a pair still meets */
  PRESENCE_NO       /* absent, declined, cancelled, postponed, no answer, not yet */
};

/* Judges the whole cell, in any case: "No-show", "abgesagt", "Rendez-vous honoré", "needsAction".
 * Does not cover yes and no on their own, ticks and single letters: see mark_of_text. */
enum presence_word presence_of_text (const char *text);

/* "Draft", "niet gespeeld": nothing was sent or played; one of PRESENCE_NO. */
gboolean text_says_unsent (const char *text);
enum folder_kind /* bits */
{
  FOLDER_OF_MAIL = 1,    /* "Inbox", "[Gmail]/Posta inviata": as only mail programs have them */
  FOLDER_OF_DRAFTS = 2,  /* "Drafts", "[Gmail]/Entwürfe", "INBOX.Brouillons" */
  FOLDER_OF_UNWANTED = 4 /* "Spam", "INBOX.Papierkorb" */
};

/* What a folder of mails is, or several labels of one together: "Inbox,Opened", "Trash,Unread". */
guint folder_kinds_of (const char *text);

/* Ticks, crosses, yes and no, 1 and 0, and the letters of a register (P, A, E, L):
 * they mean presence only under a header that asks for it. */
enum presence_word mark_of_text (const char *text);

/* The same for answers in words of one's own: "No - on holiday", "yes :)", "leider nicht". */
enum presence_word presence_of_answer (const char *text);

/* "phone - no answer", "Anruf (nicht erreicht)": what follows the way of contact says that there was none. */
gboolean channel_says_unreached (const char *text);

/* "afw", "entsch.": what the words that begin like it mean, if all mean the same. */
enum presence_word presence_of_abbreviation (const char *text);

/* "P", "A", "FJ (1/2)": how registers write it, and polls do not. */
gboolean text_is_register_letter (const char *text);

/* "None", "Aucune", "Keine" below a header that asks: no answer has come. */
gboolean text_means_no_answer (const char *text);

/* "Meeting Organizer", "Besprechungsorganisator": such a person does not answer, but comes. */
gboolean text_means_organizer (const char *text);

/* A header that asks if a person came: "RSVP", "Attended", "Anwesend". */
gboolean header_asks_presence (const char *folded);
/* "Answered?", "Erreicht", "Success": of a call, whether anybody took it. */
gboolean header_asks_if_answered (const char *folded);

/* Of these, one that asks whether the writer spoke to somebody: "Gesprochen?", "¿Contestó?", "Reached?". */
gboolean header_asks_whether_met (const char *folded);

/* A header under which yes means that the meeting was not held: "Canceled", "Marked as No-Show". */
gboolean header_denies_presence (const char *folded);

/* A header that may have such words under it, but also others: "Status", "État". */
gboolean header_says_status (const char *folded);

/* A subject that says that the meeting was called off or put off: "Canceled: Study circle",
 * "rinviato", "Lesekreis (abgesagt)"; not "cancelled flights". */
gboolean text_says_called_off (const char *text);

/* The same for a note: "no-show", "Ruth cancelled, will book again". people: the names in the row. */
gboolean note_says_called_off (const char *text, const char *people);
/* The same for a note on a call: "no answer", "besetzt". */
gboolean note_says_not_reached (const char *text, const char *people);

/* "Samuel absent", "Ana and Ben were ill": the folded words that name who did not come; NULL if the note says
 * something else. people: the names in the row; others count if they are common given names, and among
 * strangers if they begin with a capital and do not name a role. Free with g_strfreev. */
GStrv note_absent_names (const char *text, const char *people, gboolean strangers);

#endif
