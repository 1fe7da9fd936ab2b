/* Answers that name nobody, and words for everybody or somebody, in seven languages. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/formula_errors.h"
#include "read/people/full_names.h"
#include "read/people/further_people.h"
#include "read/people/nobody_phrases.h"
#include "read/people/non_people.h"
#include "read/people/remark_behind.h"
#include "read/vocabulary/concepts.h"

static const char *const nobody[] = { "none of these",
                                      "bye",
                                      "spielfrei",
                                      "freilos",
                                      "exempt",
                                      "exempte",
                                      "riposa",
                                      "descansa",
                                      "folga",
                                      "vrijgeloot",
                                      "@channel",
                                      "@here",
                                      "@everyone",
                                      "@all",
                                      "all staff",
                                      "all hands",
                                      "everybody",
                                      "the whole team",
                                      "alle zusammen",
                                      "alle anwesenden",
                                      "ganzes team",
                                      "das ganze team",
                                      "tout le monde",
                                      "toute l'equipe",
                                      "todo el mundo",
                                      "todo el equipo",
                                      "toda a equipe",
                                      "toda a gente",
                                      "tutti quanti",
                                      "tutta la squadra",
                                      "iedereen",
                                      "allemaal",
                                      "everyone",
                                      "tutti",
                                      "todos",
                                      "tous",
                                      "toutes",
                                      "todas",
                                      "het hele team",
                                      "ghost user",
                                      "former user",
                                      "deactivated user",
                                      "geloschter benutzer",
                                      "utilisateur supprime",
                                      "usuario eliminado",
                                      "usuario excluido",
                                      "utente eliminato",
                                      "verwijderde gebruiker",
                                      "total",
                                      "totals",
                                      "grand total",
                                      "points possible",
                                      "summe",
                                      "gesamt",
                                      "gesamtsumme",
                                      "insgesamt",
                                      "somme",
                                      "totaal",
                                      "totale",
                                      "average",
                                      "durchschnitt",
                                      "mittelwert",
                                      "moyenne",
                                      "promedio",
                                      "gemiddelde",
                                      "[deleted]",
                                      "[removed]",
                                      "deleted",
                                      "[geloscht]",
                                      "[supprime]",
                                      "[eliminado]",
                                      "none of the above",
                                      "no one",
                                      "nobody",
                                      "no one else",
                                      "anonymous",
                                      "anonym",
                                      "anonymous user",
                                      "anonymous guest",
                                      "prefer not to say",
                                      "no answer",
                                      "no response",
                                      "not applicable",
                                      "i prefer not to say",
                                      "other",
                                      "unknown",
                                      "unknown user",
                                      "unnamed",
                                      "missing",
                                      "refused",
                                      "don t know",
                                      "don't know",
                                      "deleted user",
                                      "deleted account",
                                      "former member",
                                      "et al",
                                      "et al.",
                                      "niemand",
                                      "keiner",
                                      "keine",
                                      "keine angabe",
                                      "k a",
                                      "keine antwort",
                                      "niemand davon",
                                      "niemand von diesen",
                                      "nichts davon",
                                      "keine dieser personen",
                                      "keiner von diesen",
                                      "unbekannt",
                                      "sonstige",
                                      "sonstiges",
                                      "someone else",
                                      "somebody else",
                                      "jemand anderes",
                                      "jemand anders",
                                      "quelqu'un d'autre",
                                      "otra persona",
                                      "altra persona",
                                      "outra pessoa",
                                      "iemand anders",
                                      "andere",
                                      "geloschter nutzer",
                                      "personne",
                                      "aucun",
                                      "aucune",
                                      "aucun de ces choix",
                                      "aucune reponse",
                                      "sans reponse",
                                      "anonyme",
                                      "inconnu",
                                      "inconnue",
                                      "autre",
                                      "non precise",
                                      "aucune de ces personnes",
                                      "aucun d'entre eux",
                                      "nadie",
                                      "ninguno",
                                      "ninguna",
                                      "ninguno de estos",
                                      "ninguno de los anteriores",
                                      "anonimo",
                                      "anonima",
                                      "desconocido",
                                      "desconocida",
                                      "sin respuesta",
                                      "otro",
                                      "otra",
                                      "no contesta",
                                      "ninguna de las anteriores",
                                      "geen",
                                      "geen van deze",
                                      "geen van bovenstaande",
                                      "anoniem",
                                      "onbekend",
                                      "geen antwoord",
                                      "anders",
                                      "niemand van deze",
                                      "nessuno",
                                      "nessuna",
                                      "nessuno di questi",
                                      "nessuno dei precedenti",
                                      "sconosciuto",
                                      "sconosciuta",
                                      "nessuna risposta",
                                      "altro",
                                      "altra",
                                      "ninguem",
                                      "nenhum",
                                      "nenhuma",
                                      "nenhum destes",
                                      "nenhuma das anteriores",
                                      "nenhuma das opcoes",
                                      "desconhecido",
                                      "desconhecida",
                                      "sem resposta",
                                      "outro",
                                      "outra",
                                      "nenhum dos anteriores",
                                      "whole team",
                                      "entire team",
                                      "the team",
                                      "all employees",
                                      "all members",
                                      "all participants",
                                      "everyone else",
                                      "alle mitarbeitenden",
                                      "alle mitarbeiter",
                                      "alle mitarbeiterinnen",
                                      "alle mitglieder",
                                      "alle teilnehmer",
                                      "alle teilnehmenden",
                                      "alle beteiligten",
                                      "tout le personnel",
                                      "tous les membres",
                                      "tous les participants",
                                      "todo el personal",
                                      "todos los miembros",
                                      "todos los participantes",
                                      "tutto lo staff",
                                      "tutto il personale",
                                      "tutti i membri",
                                      "tutti i partecipanti",
                                      "todo o pessoal",
                                      "todos os membros",
                                      "todos os participantes",
                                      "alle medewerkers",
                                      "alle leden",
                                      "alle deelnemers",
                                      "someone",
                                      "somebody",
                                      "various",
                                      "various people",
                                      "several",
                                      "several people",
                                      "misc",
                                      "jemand",
                                      "verschiedene",
                                      "diverse",
                                      "quelqu'un",
                                      "divers",
                                      "plusieurs",
                                      "alguien",
                                      "varios",
                                      "varias",
                                      "varias personas",
                                      "qualcuno",
                                      "varie persone",
                                      "alguem",
                                      "varias pessoas",
                                      "iemand",
                                      "verschillende",
                                      "placeholder",
                                      "platzhalter",
                                      "xxx",
                                      "xx",
                                      "nader te bepalen",
                                      "test",
                                      "test user",
                                      "test student",
                                      "student test",
                                      "testschuler",
                                      "test test",
                                      "testuser",
                                      "test person",
                                      "testperson",
                                      "testbenutzer",
                                      "testnutzer",
                                      "utilisateur test",
                                      "utilisateur de test",
                                      "essai",
                                      "usuario de prueba",
                                      "prueba",
                                      "utente di prova",
                                      "utente test",
                                      "prova",
                                      "usuario de teste",
                                      "utilizador de teste",
                                      "teste",
                                      "testgebruiker",
                                      "mailing list",
                                      "newsletter",
                                      "verteiler",
                                      "verteilerliste",
                                      "mailingliste",
                                      "liste de diffusion",
                                      "lista de correo",
                                      "lista di distribuzione",
                                      "lista de distribuicao",
                                      "mailinglijst",
                                      "nieuwsbrief",
                                      "alone",
                                      "by myself",
                                      "allein",
                                      "alleine",
                                      "seul",
                                      "seule",
                                      "solo",
                                      "sola",
                                      "a solas",
                                      "da solo",
                                      "da sola",
                                      "sozinho",
                                      "sozinha",
                                      "alleen",
                                      "niemanden",
                                      "niemandem",
                                      "niemands",
                                      "keinen",
                                      "keinem",
                                      "nobody else",
                                      "niemand sonst",
                                      "sonst niemand",
                                      "personne d'autre",
                                      "nadie mas",
                                      "nessun altro",
                                      "mais ninguem",
                                      "niemand anders",
                                      "has none",
                                      "hat keinen",
                                      "hat keine",
                                      "n'en a pas",
                                      "no tiene",
                                      "non ha",
                                      "nao tem",
                                      "heeft geen",
                                      "undefined",
                                      "instagram user",
                                      "facebook user",
                                      "linkedin member",
                                      "discord user",
                                      "reddit user",
                                      "slack user",
                                      "teams user",
                                      "google user",
                                      "a google user",
                                      "utilisateur facebook",
                                      "utilisateur instagram",
                                      "usuario de facebook",
                                      "usuario de instagram",
                                      "utente di facebook",
                                      "utente di instagram",
                                      "facebook nutzer",
                                      "instagram nutzer",
                                      "facebook gebruiker",
                                      "instagram gebruiker",
                                      "utilizador do facebook",
                                      "utilizador do instagram",
                                      "\xE5\x8C\xBF\xE5\x90\x8D",
                                      NULL };

/* Words of lack in small letters: with a capital they are names. */
static gboolean
is_small_word_of_lack (const char *text)
{
  return g_ascii_islower (*text) && text_means (WORDS_NOTHING, text);
}

/* "Nobody", "(Unknown)", "[deleted]"; folded is changed. */
static gboolean
folded_names_nobody (char *folded)
{
  static struct phrase_set set = PHRASE_SET (nobody);
  if (phrase_set_has (&set, folded) || text_hides_recipients (folded)
      || text_means_further_people (folded) || phrase_names_nobody (folded))
    return TRUE;
  gsize length = strlen (folded);
  if (length < 3 || (*folded != '(' && *folded != '[' && *folded != '<'))
    return FALSE;
  folded[length - 1] = '\0';
  return phrase_set_has (&set, g_strstrip (folded + 1));
}

/* "keine(r)", "aucun/e", "Nobody!", "** niemand **": without the marks around a word and the letters of
 * its other ending; NULL: it has none. g_free. */
static char *
without_marks (const char *text)
{
  g_autofree char *bare = g_strdup (text + strspn (text, "*~!-. "));
  gsize length = strlen (bare);
  while (length > 0 && strchr ("*~!-. ", bare[length - 1]) != NULL)
    length--;
  bare[length] = '\0';
  gsize word = strcspn (bare, "(/ "), behind = length - word;
  if (word >= 4 && behind >= 2 && behind <= 4 && bare[word] != ' '
      && g_ascii_islower (bare[word + 1]))
    bare[word] = '\0';
  return strcmp (bare, text) != 0 ? g_steal_pointer (&bare) : NULL;
}

static gboolean
names_nobody_in_marks (const char *text)
{
  g_autofree char *bare = without_marks (text);
  g_autofree char *folded = bare != NULL ? header_fold (bare) : NULL;
  return folded != NULL && folded_names_nobody (folded);
}

/* "nobody (end of the chain)", "niemand – Ende", not "Other (Ana Ruiz)". */
static gboolean
names_nobody_before_remark (const char *text)
{
  gsize length = length_before_remark (text);
  const char *remark = text + length + strspn (text + length, " ([-\xE2\x80\x93\x94");
  if (*remark == '\0' || name_look_of (remark) == LOOKS_LIKE_PERSON)
    return FALSE;
  g_autofree char *folded_remark = header_fold (remark);
  g_strdelimit (folded_remark, ")]", '\0');
  if (word_is_given_name (folded_remark))
    return FALSE;
  g_autofree char *word = g_strndup (text, length);
  g_autofree char *folded = header_fold (word);
  /* Names, too. */
  return !text_means (WORDS_NOBODY_OR_NAME, folded) && folded_names_nobody (folded);
}

gboolean
text_names_nobody (const char *text)
{
  if (*text == '\0' || strlen (text) > 40)
    return FALSE;
  if (text_is_formula_error (text))
    return TRUE;
  if (strcmp (text, "ghost") == 0) /* a forge's name for accounts that are gone */
    return TRUE;
  if (is_small_word_of_lack (text))
    return TRUE;
  /* pandas and R write an empty cell like this; "Nan" is a name. */
  if (strcmp (text, "NaN") == 0)
    return TRUE;
  g_autofree char *folded = header_fold (text);
  if (strcmp (folded, "nan") == 0)
    return strcmp (text, "nan") == 0; /* as programs write it; "Nan" is a name */
  /* A name begins with a capital. */
  return folded_names_nobody (folded) || names_nobody_in_marks (text)
         || names_nobody_before_remark (text)
         || (g_ascii_islower (*text) && text_speaks_of_all (folded)
             && name_look_of (text) != LOOKS_LIKE_PERSON);
}

gboolean
account_names_nobody (const char *text)
{
  gboolean sound = FALSE;
  for (const char *at = text; *at != '\0' && !sound; at = g_utf8_next_char (at))
    sound = g_unichar_isalnum (g_utf8_get_char (at));
  if (!sound)
    return TRUE;
  g_autofree char *words = g_strdelimit (g_strdup (text), "_-.", ' ');
  for (gsize length = strlen (words); length > 0 && strchr ("0123456789 ", words[length - 1]);)
    words[--length] = '\0';
  return is_placeholder_name (text) || text_names_nobody (text) || text_names_nobody (words)
         || strcmp (text, "x") == 0;
}
