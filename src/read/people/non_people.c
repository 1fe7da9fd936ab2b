/* Recognises programs, rooms, devices and answers that do not name a person. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/device_names.h"
#include "read/people/further_people.h"
#include "read/people/formula_errors.h"
#include "read/people/meeting_rooms.h"
#include "read/people/non_people.h"
#include "read/people/placeholder_names.h"
#include "read/people/status_words.h"
#include "read/people/program_names.h"
#include "read/people/stage_directions.h"

static gboolean
is_telephone (const char *name)
{
  guint digits = 0;
  gsize length = strlen (name);
  for (const char *at = name; *at != '\0'; at++)
    digits += g_ascii_isdigit (*at) != 0;
  return digits >= 9 && digits <= 15 && strspn (name, "0123456789 +-().*xX") == length
         && (*name == '+' || digits >= 10);
}

/* A caller whose name the meeting did not know. */
static gboolean
is_unnamed_caller (const char *folded)
{
  static const char *const callers[]
    = { "galaxy",     "samsung",           "call in user", "caller",
        "phone user", "telefonteilnehmer", "zoom user",    NULL };
  static struct phrase_set set = PHRASE_SET (callers);
  return phrase_set_has (&set, folded) || name_is_numbered_voice (folded)
         || g_str_has_prefix (folded, "call in user") || g_str_has_prefix (folded, "user ");
}

/* "/r/teachers", "r/teachers", "#general": where people talk. */
static gboolean
is_community (const char *name)
{
  if (*name == '#')
    return g_ascii_islower (name[1]);
  name += *name == '/';
  return g_str_has_prefix (name, "r/") && g_ascii_isalnum (name[2]) && strchr (name, ' ') == NULL;
}

/* "info@x.org" */
static gboolean
address_is_office (const char *email)
{
  const char *at = strchr (email, '@');
  return at != NULL && mailbox_is_office (email, (gsize)(at - email));
}

enum person_kind
person_kind_of (const char *name, const char *email)
{
  if (email != NULL && address_is_room (email))
    return KIND_ROOM;
  if (email != NULL && address_is_program (email))
    return KIND_PROGRAM;
  if (name == NULL)
    return email == NULL                     ? KIND_PERSON
           : address_is_mailing_list (email) ? KIND_ROOM
           : address_is_office (email)       ? KIND_OFFICE
                                             : KIND_PERSON;
  if (is_telephone (name))
    return KIND_UNNAMED;
  g_autofree char *folded = header_fold (name);
  if (email != NULL ? name_is_meeting_room (folded) : is_room_name (folded) || is_community (name))
    return KIND_ROOM;
  if ((email == NULL && text_hides_person (name)) || text_is_vacant_post (name))
    return KIND_NOBODY;
  enum stage_direction direction = email == NULL ? stage_direction_of (name) : STAGE_NOTHING;
  if (direction == STAGE_SURE)
    return KIND_NOBODY;
  if (direction == STAGE_LIKELY || (email == NULL && name_says_status (name)))
    return KIND_STATUS;
  if (name_is_program (name, folded) || (email == NULL && name_is_voicemail (folded)))
    return KIND_PROGRAM;
  if (name_is_office (folded))
    return KIND_OFFICE;
  return name_may_be_placeholder (folded) ? KIND_PLACEHOLDER
         : email == NULL && (is_unnamed_caller (folded) || text_names_device (name)) ? KIND_UNNAMED
                                                                                     : KIND_PERSON;
}

/* clang-format off */
static const char *const nobody[] = {
  "none of these", "bye", "spielfrei", "freilos", "exempt", "exempte", "riposa", "descansa", "folga",
  "vrijgeloot", "@channel", "@here", "@everyone", "@all", "all staff", "all hands", "everybody",
  "the whole team", "alle zusammen", "alle anwesenden", "ganzes team", "das ganze team", "tout le monde",
  "toute l'equipe", "todo el mundo", "todo el equipo", "toda a equipe", "toda a gente", "tutti quanti",
  "tutta la squadra", "iedereen", "allemaal", "everyone", "tutti", "todos", "tous", "toutes", "todas",
  "het hele team", "ghost user", "former user", "deactivated user", "geloschter benutzer",
  "utilisateur supprime", "usuario eliminado", "usuario excluido", "utente eliminato",
  "verwijderde gebruiker", "total", "totals", "grand total", "points possible", "summe", "gesamt",
  "gesamtsumme", "insgesamt", "somme", "totaal", "totale", "average", "durchschnitt", "mittelwert",
  "moyenne", "promedio", "gemiddelde", "[deleted]", "[removed]", "deleted", "[geloscht]", "[supprime]",
  "[eliminado]", "none of the above", "no one", "nobody", "no one else", "anonymous", "anonym",
  "anonymous user", "anonymous guest", "prefer not to say", "no answer", "no response", "not applicable",
  "i prefer not to say", "other", "unknown", "unknown user", "unnamed", "missing", "refused",
  "don t know", "don't know", "deleted user", "deleted account", "former member", "et al", "et al.",
  "niemand", "keiner", "keine", "keine angabe", "k a", "keine antwort", "niemand davon",
  "niemand von diesen", "nichts davon", "keine dieser personen", "keiner von diesen", "unbekannt",
  "sonstige", "sonstiges", "someone else", "somebody else", "jemand anderes", "jemand anders",
  "quelqu'un d'autre", "otra persona", "altra persona", "outra pessoa", "iemand anders", "andere",
  "geloschter nutzer", "personne", "aucun", "aucune", "aucun de ces choix", "aucune reponse",
  "sans reponse", "anonyme", "inconnu", "inconnue", "autre", "non precise", "aucune de ces personnes",
  "aucun d'entre eux", "nadie", "ninguno", "ninguna", "ninguno de estos", "ninguno de los anteriores",
  "anonimo", "anonima", "desconocido", "desconocida", "sin respuesta", "otro", "otra", "no contesta",
  "ninguna de las anteriores", "geen", "geen van deze", "geen van bovenstaande", "anoniem", "onbekend",
  "geen antwoord", "anders", "niemand van deze", "nessuno", "nessuna", "nessuno di questi",
  "nessuno dei precedenti", "sconosciuto", "sconosciuta", "nessuna risposta", "altro", "altra", "ninguem",
  "nenhum", "nenhuma", "nenhum destes", "nenhuma das anteriores", "nenhuma das opcoes", "desconhecido",
  "desconhecida", "sem resposta", "outro", "outra", "nenhum dos anteriores", "whole team", "entire team",
  "the team", "all employees", "all members", "all participants", "everyone else", "alle mitarbeitenden",
  "alle mitarbeiter", "alle mitarbeiterinnen", "alle mitglieder", "alle teilnehmer", "alle teilnehmenden",
  "alle beteiligten", "tout le personnel", "tous les membres", "tous les participants",
  "todo el personal", "todos los miembros", "todos los participantes", "tutto lo staff",
  "tutto il personale", "tutti i membri", "tutti i partecipanti", "todo o pessoal", "todos os membros",
  "todos os participantes", "alle medewerkers", "alle leden", "alle deelnemers", "someone", "somebody",
  "various", "various people", "several", "several people", "misc", "jemand", "verschiedene", "diverse",
  "quelqu'un", "divers", "plusieurs", "alguien", "varios", "varias", "varias personas", "qualcuno",
  "varie persone", "alguem", "varias pessoas", "iemand", "verschillende", "placeholder", "platzhalter",
  "xxx", "xx", "nader te bepalen", "test", "test user", "test student", "student test", "testschuler",
  "test test", "testuser", "test person", "testperson", "testbenutzer", "testnutzer", "utilisateur test",
  "utilisateur de test", "essai", "usuario de prueba", "prueba", "utente di prova", "utente test",
  "prova", "usuario de teste", "utilizador de teste", "teste", "testgebruiker", "mailing list",
  "newsletter", "verteiler", "verteilerliste", "mailingliste", "liste de diffusion", "lista de correo",
  "lista di distribuzione", "lista de distribuicao", "mailinglijst", "nieuwsbrief", "alone", "by myself",
  "allein", "alleine", "seul", "seule", "solo", "sola", "a solas", "da solo", "da sola", "sozinho",
  "sozinha", "alleen", "\xE5\x8C\xBF\xE5\x90\x8D", NULL
};
/* clang-format on */

gboolean
text_names_nobody (const char *text)
{
  static struct phrase_set set = PHRASE_SET (nobody);
  if (*text == '\0' || strlen (text) > 40)
    return FALSE;
  if (text_is_formula_error (text))
    return TRUE;
  if (strcmp (text, "ghost") == 0) /* a forge's name for accounts that are gone */
    return TRUE;
  /* pandas and R write an empty cell like this; "Nan" is a name. */
  if (strcmp (text, "NaN") == 0)
    return TRUE;
  g_autofree char *folded = header_fold (text);
  if (strcmp (folded, "nan") == 0)
    return strcmp (text, "nan") == 0; /* as programs write it; "Nan" is a name */
  if (phrase_set_has (&set, folded) || text_hides_recipients (folded)
      || text_means_further_people (folded))
    return TRUE;
  gsize length = strlen (folded);
  if (length < 3 || (*folded != '(' && *folded != '[' && *folded != '<'))
    return FALSE;
  folded[length - 1] = '\0'; /* "(Unknown)", "[deleted]" */
  return phrase_set_has (&set, g_strstrip (folded + 1));
}

gboolean
word_means_program (const char *text)
{
  static const char *const words[] = { "bot",
                                       "bots",
                                       "robot",
                                       "robots",
                                       "roboter",
                                       "chatbot",
                                       "bot user",
                                       "app bot",
                                       "service account",
                                       "service user",
                                       "dienstkonto",
                                       "compte robot",
                                       "automata",
                                       "usuario bot",
                                       "integration",
                                       "webhook",
                                       "system account",
                                       "automaton",
                                       "automated account",
                                       "bot message",
                                       "app message",
                                       NULL };
  g_autofree char *folded = header_fold (text);
  return g_strv_contains (words, folded) || word_means_system (text);
}

gboolean
word_means_system (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return phrase_is_listed (folded, "|system|systeem|systeme|sistema|service message|system message|"
                                   "systemnachricht|message systeme|mensaje del sistema|"
                                   "messaggio di sistema|mensagem do sistema|systeembericht|");
}

gboolean
word_means_app (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return phrase_is_listed (folded,
                           "|app|apps|application|anwendung|aplicacion|applicazione|"
                           "aplicativo|aplicacao|applicatie|workflow|automation|automated|");
}

gboolean
word_means_account (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return word_means_person (text)
         || phrase_is_listed (
           folded,
           "|user|users|guest|admin|owner|moderator|regular|normal|benutzer|nutzer|mitglied|"
           "gast|utilisateur|membre|invite|usuario|miembro|invitado|utente|membro|"
           "ospite|utilizador|convidado|gebruiker|lid|");
}
