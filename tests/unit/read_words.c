/* Words that several readings ask for: each knows all of them, whatever column they stand in. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/person_columns.h"
#include "read/evidence/contact_headers.h"
#include "read/dates/date_internal.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/value_words.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/named_addresses.h"
#include "read/people/further_people.h"
#include "read/people/uncounted_people.h"
#include "read/people/negation.h"
#include "read/people/nobody_sentences.h"
#include "read/people/presence_words.h"
#include "read/people/rejection_words.h"
#include "read/people/status_words.h"
#include "read/people/unmet_phrases.h"
#include "read/shapes/shape_rosters.h"
#include "read/sniff/question_grammar.h"

static void
a_meeting_called_off_is_a_state_a_subject_and_a_note (void)
{
  static const char *const phrases[] = { "cancelled",
                                         "put off",
                                         "did not happen",
                                         "deferred",
                                         "Absage",
                                         "fällt aus",
                                         "fiel aus",
                                         "verlegt",
                                         "annulé",
                                         "décalée",
                                         "pas eu lieu",
                                         "cancelado",
                                         "no se realizó",
                                         "reprogramada",
                                         "cancellato",
                                         "saltata",
                                         "non avvenuto",
                                         "rimandato",
                                         "afgelast",
                                         "vervallen",
                                         "vervalt",
                                         "gaat niet door",
                                         "niet doorgegaan",
                                         "desmarcou",
                                         "remarcado",
                                         "reagendada",
                                         "não aconteceu",
                                         "übersprungen",
                                         "did not take place" };
  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      g_autofree char *subject = g_strdup_printf ("Study circle (%s)", phrases[i]);
      g_autofree char *note = g_strdup_printf ("%s, Ann", phrases[i]);
      if (presence_of_text (phrases[i]) != PRESENCE_NO)
        g_error ("\"%s\" is no state", phrases[i]);
      if (!text_says_called_off (subject))
        g_error ("\"%s\" is no subject", subject);
      if (!note_says_called_off (note, "Ann"))
        g_error ("\"%s\" is no note", note);
    }
}

static void
a_person_who_did_not_come_is_a_state_and_a_note (void)
{
  static const char *const phrases[]
    = { "no-show",        "didn't turn up", "could not come",      "excused",   "kam nicht",
        "war verhindert", "fehlte",         "konnte nicht kommen", "excusé",    "n'a pas pu venir",
        "no pudo venir",  "justificada",    "non è venuta",        "kwam niet", "kon niet komen",
        "niet opgedaagd", "giustificato",   "non ha potuto",       "não veio",  "não pode vir",
        "não compareceu", "afgemeld" };
  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      if (presence_of_text (phrases[i]) != PRESENCE_NO)
        g_error ("\"%s\" is no state", phrases[i]);
      if (!note_says_called_off (phrases[i], "Ann"))
        g_error ("\"%s\" is no note", phrases[i]);
      if (text_says_called_off (phrases[i]))
        g_error ("\"%s\" is a subject", phrases[i]);
    }
}

static void
names_and_remarks_are_no_absence (void)
{
  static const char *const notes[]
    = { "flight cancelled", "moved house", "cancelled a class to meet me", "Lapin Agile", "met" };
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    if (note_says_called_off (notes[i], "Ann"))
      g_error ("\"%s\" is a note that nobody met", notes[i]);
  if (name_says_status ("Noa Absent") || name_says_status ("Lapin"))
    g_error ("a name is taken for a state");
}

static void
a_sentence_in_the_place_of_a_name_is_nobody (void)
{
  static const char *const sentences[] = { "met nobody this round",
                                           "No one this week",
                                           "Haven't met anyone yet",
                                           "Worked alone this month",
                                           "meeting moved to May, cancelled",
                                           "was on leave",
                                           "Mit niemandem diese Woche",
                                           "Habe mit niemandem Kontakt",
                                           "Keine Sitzung",
                                           "Treffen fiel aus",
                                           "im Urlaub",
                                           "Avec personne ce mois-ci",
                                           "réunion annulée",
                                           "Aucune collaboration",
                                           "Con nadie este mes",
                                           "No he visto a otros",
                                           "reunión aplazada",
                                           "Con nessuno questo mese",
                                           "riunione rinviata a maggio",
                                           "in vacanza",
                                           "Com ninguém este mês",
                                           "reunião adiada",
                                           "Met niemand deze maand",
                                           "bijeenkomst verplaatst naar mei",
                                           "Geen samenwerking" };
  static const char *const names[]
    = { "Ana de la Cruz", "van den Berg", "Lady at the bakery", "Anna from work", "Noa Absent",
        "No Min-ji",      "Han Solo",     "João Cancelo",       "Nie Er",         "Nadie",
        "Jo van Geen",    "une personne", "jan de vries",       "I Made Wirawan", "Mai Tanaka" };
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (!text_says_nobody_met (sentences[i]))
      g_error ("\"%s\" is taken for a name", sentences[i]);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (text_says_nobody_met (names[i]))
      g_error ("\"%s\" is taken for a sentence", names[i]);
}

static void
a_negation_denies_an_answer_a_sentence_a_header_and_another_answer (void)
{
  static const char *const negations[]
    = { "nobody",  "niemand", "niemals", "keinem",  "aucun",
        "jamais",  "nadie",   "ninguna", "nessuno", "nessun",
        "ninguém", "nenhum",  "nooit",   "geen",    "couldn\xE2\x80\x99t" };
  for (guint i = 0; i < G_N_ELEMENTS (negations); i++)
    {
      g_autofree char *answer = g_strdup_printf ("zoom %s zoom", negations[i]);
      g_autofree char *sentence = g_strdup_printf ("%s venuto", negations[i]);
      g_autofree char *header = g_strdup_printf ("Zoom %s zoom zoom?", negations[i]);
      g_autofree char *denial = g_strdup_printf ("%s zoom", negations[i]);
      if (presence_of_answer (answer) != PRESENCE_NO)
        g_error ("\"%s\" is no denial in an answer", negations[i]);
      if (presence_of_text (sentence) != PRESENCE_NO)
        g_error ("\"%s\" is no denial in a sentence", negations[i]);
      if (!header_denies_people (header))
        g_error ("\"%s\" is no denial in a header", negations[i]);
      if (!text_denies (denial, "zoom"))
        g_error ("\"%s\" is no denial of an answer", negations[i]);
    }
  if (header_denies_people ("1ère personne avec qui tu travailles"))
    g_error ("\"personne\" in a header is somebody");
  if (!text_denies ("ohne Kontakt", "Kontakt") || text_denies ("nur Kontakt", "Kontakt"))
    g_error ("\"ohne\" denies, \"nur\" does not");
}

static void
whoever_guides_or_learns_does_so_in_lists_and_in_pairs (void)
{
  static const char *const guides[]
    = { "Mentora", "Preceptor", "Tutrice", "Ausbilderinnen", "Docente" };
  static const char *const learners[]
    = { "Newcomer", "New hires",      "Neue Kollegin", "Apprenti",
        "Ahijada",  "Nieuwe collega", "Apprendista",   "Novo colega" };
  gboolean gives;
  for (guint i = 0; i < G_N_ELEMENTS (guides); i++)
    if (header_person_kind (guides[i]) != HEADER_LEADS
        || !header_names_roster_end (guides[i], &gives) || !gives)
      g_error ("\"%s\" does not guide everywhere", guides[i]);
  for (guint i = 0; i < G_N_ELEMENTS (learners); i++)
    if (header_person_kind (learners[i]) != HEADER_LED
        || !header_names_roster_end (learners[i], &gives) || gives)
      g_error ("\"%s\" does not learn everywhere", learners[i]);
  if (header_person_kind ("Co-supervisor") != HEADER_LED
      || !header_names_roster_end ("Co-supervisor", &gives) || !gives)
    g_error ("a co-supervisor guides in a roster and follows a supervisor elsewhere");
}

static void
a_header_of_messages_or_accounts_is_known_to_all (void)
{
  static const char *const messages[] = { "post", "berichten", "messaggi", "mensajes", "msg" };
  static const char *const accounts[]
    = { "Screen Name", "Pseudo",      "Nutzername",     "Nombre de usuario", "User name",
        "Account",     "Nome utente", "Gebruikersnaam", "Nom d'utilisateur", "Login" };
  for (guint i = 0; i < G_N_ELEMENTS (messages); i++)
    if (!header_holds_messages (messages[i]))
      g_error ("\"%s\" holds no messages", messages[i]);
  for (guint i = 0; i < G_N_ELEMENTS (accounts); i++)
    if (!header_names_account (accounts[i]))
      g_error ("\"%s\" names no account", accounts[i]);
  if (header_names_account ("User agent") || header_holds_messages ("postcode"))
    g_error ("half a header is enough");
}

static void
a_header_speaks_of_its_writer_or_to_its_reader (void)
{
  static const char *const mine[]
    = { "People I met",           "Mit wem habe ich gesprochen", "Qui j'ai rencontré",
        "Personas que vi",        "Persone che ho incontrato",   "Mensen die ik sprak",
        "Pessoas com quem falei", "Who my friends met" };
  static const char *const yours[]
    = { "Wie heb je gesproken?", "Mensen die je sprak", "Wen hast du getroffen?" };
  for (guint i = 0; i < G_N_ELEMENTS (mine); i++)
    if (!header_speaks_of_me (mine[i]) || !header_tells_who_i_met (mine[i]))
      g_error ("\"%s\" does not speak of its writer", mine[i]);
  for (guint i = 0; i < G_N_ELEMENTS (yours); i++)
    if (header_speaks_of_me (yours[i]) || header_tells_who_i_met (yours[i]))
      g_error ("\"%s\" speaks of its writer", yours[i]);
  if (giving_header_of ("Wie heb je geholpen?").part != ANSWER_UNSAID
      || giving_header_of ("Wie heb ik geholpen?").part != ANSWER_TAKES
      || giving_header_of ("Who we helped").part != ANSWER_TAKES
      || giving_header_of ("Who helped us").part != ANSWER_GIVES)
    g_error ("\"je\", \"we\" or \"us\" is not understood");
}

static void
others_are_counted_by_one_list (void)
{
  static const char *const others[]
    = { "3 ospiti",        "2 kollegen", "4 meer",  "1 altro",           "2 otros",
        "3 weitere Gäste", "2 colegas",  "1 outro", "5 autres personnes" };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *folded = header_fold (others[i]);
      g_autofree char *list = g_strdup_printf ("Ana Ruiz, +%s", others[i]);
      if (!text_means_further_people (folded))
        g_error ("\"%s\" names people", others[i]);
      if (length_without_uncounted (list) != strlen ("Ana Ruiz"))
        g_error ("\"%s\" keeps those who are only counted", list);
    }
}

static void
whoever_takes_does_so_in_one_header_and_in_two (void)
{
  static const char *const takes[]
    = { "who asked",          "who got advice",  "wer bekam rat",  "wer bat um rat und fragte",
        "qui a recu conseil", "qui a sollicite", "quien solicito", "quien recibio",
        "chi ha domandato",   "chi ha ricevuto", "wie kreeg raad", "quem recebeu",
        "wer erhielt hilfe" };
  static const char *const gives[]
    = { "wer kommentierte", "who taught", "qui a aide", "quien ayudo", "chi ha aiutato" };
  for (guint i = 0; i < G_N_ELEMENTS (takes); i++)
    {
      g_auto (GStrv) word = g_strsplit (takes[i], " ", -1);
      if (part_of_doer (word) != ANSWER_TAKES || !words_say_taking (takes[i]))
        g_error ("\"%s\" does not take everywhere", takes[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (gives); i++)
    if (words_say_taking (gives[i]))
      g_error ("\"%s\" takes", gives[i]);
}

static void
a_day_that_nobody_knows_is_empty (void)
{
  static const char *const days[]
    = { "inconnu", "desconocido", "Unbekannt", "sconosciuto", "onbekend", "n/a",
        "TBD",     "?",           "-",         "undatiert",   "n.v.t." };
  struct date_text read;
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (!date_moment_read (days[i], &read) || read.shape != DATE_SHAPE_EMPTY)
      g_error ("\"%s\" is a day", days[i]);
}

static void
a_code_below_zero_is_no_answer (void)
{
  static const char *const missing[] = { "-9", "-97", "-98", "-777", "-888", "-9999", "99", "NA" };
  static const char *const values[] = { "88", "77", "-2", "-10", "9", "0", "never", "" };
  for (guint i = 0; i < G_N_ELEMENTS (missing); i++)
    if (!text_is_missing (missing[i]))
      g_error ("\"%s\" is an answer", missing[i]);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (text_is_missing (values[i]))
      g_error ("\"%s\" is no answer", values[i]);
}

static void
an_address_holds_a_name_with_dots_and_short_names (void)
{
  static const struct
  {
    const char *address, *name;
    gboolean holds;
  } pairs[] = { { "jo@guild.example", "Jo Li", TRUE },
                { "j.o.harris@guild.example", "Harris, J. O.", TRUE },
                { "d'angelo@guild.example", "Rita D'Angelo", TRUE },
                { "m.lopez-ruiz@guild.example", "Mar López-Ruiz", TRUE },
                { "van.den.berg@guild.example", "Piet Vandenberg", TRUE },
                { "@mara_lindt", "Mara Lindt", TRUE },
                { "info@guild.example", "Jo Li", FALSE },
                { "joli@guild.example", "Jo Xu", FALSE } };
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (address_holds_name (pairs[i].address, pairs[i].name) != pairs[i].holds)
      g_error ("\"%s\" and \"%s\"", pairs[i].address, pairs[i].name);
}

static void
what_was_done_by_somebody_is_said_before_by (void)
{
  static const char *const done[]
    = { "Approved by",       "Edited by the office", "Last changed by", "Zuletzt geändert von",
        "Abgeschlossen von", "Pagado por",           "Booked by",       "Cancelled",
        "Abgesagt" };
  static const char *const met[]
    = { "Representative", "Presenter", "Reader",      "Thread",    "Facebook",
        "Border",         "Present",   "Credited by", "Spread by", "Led by the editor" };
  for (guint i = 0; i < G_N_ELEMENTS (done); i++)
    if (!header_tells_no_contact (done[i]))
      g_error ("\"%s\" may be contact", done[i]);
  for (guint i = 0; i < G_N_ELEMENTS (met); i++)
    if (header_tells_no_contact (met[i]))
      g_error ("\"%s\" is never contact", met[i]);
  if (header_person_kind ("Spread by") != HEADER_LEADS)
    g_error ("whoever spreads something only reads it");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/called-off", a_meeting_called_off_is_a_state_a_subject_and_a_note);
  g_test_add_func ("/words/not-come", a_person_who_did_not_come_is_a_state_and_a_note);
  g_test_add_func ("/words/no-absence", names_and_remarks_are_no_absence);
  g_test_add_func ("/words/nobody-in-a-sentence", a_sentence_in_the_place_of_a_name_is_nobody);
  g_test_add_func ("/words/negations",
                   a_negation_denies_an_answer_a_sentence_a_header_and_another_answer);
  g_test_add_func ("/words/guides", whoever_guides_or_learns_does_so_in_lists_and_in_pairs);
  g_test_add_func ("/words/messages", a_header_of_messages_or_accounts_is_known_to_all);
  g_test_add_func ("/words/writer", a_header_speaks_of_its_writer_or_to_its_reader);
  g_test_add_func ("/words/others", others_are_counted_by_one_list);
  g_test_add_func ("/words/takes", whoever_takes_does_so_in_one_header_and_in_two);
  g_test_add_func ("/words/unknown-days", a_day_that_nobody_knows_is_empty);
  g_test_add_func ("/words/missing-codes", a_code_below_zero_is_no_answer);
  g_test_add_func ("/words/addresses", an_address_holds_a_name_with_dots_and_short_names);
  g_test_add_func ("/words/by", what_was_done_by_somebody_is_said_before_by);
  return g_test_run ();
}
