/* Recognises programs, rooms, devices and answers that do not name a person. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/device_names.h"
#include "read/people/meeting_rooms.h"
#include "read/people/non_people.h"
#include "read/people/status_words.h"

enum
{
  SHORTEST_STEM = 5
};

static gboolean
holds_one_of (const char *text, const char *const *list)
{
  for (; *list != NULL; list++)
    if (strstr (text, *list) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
is_program_name (const char *folded)
{
  static const char *const words[] = { "note taker",
                                       "otter ai",
                                       "fireflies",
                                       "read ai",
                                       "tldv",
                                       "meetgeek",
                                       "sembly",
                                       "avoma",
                                       "meeting notes",
                                       "ai assistant",
                                       "ai companion",
                                       "copilot",
                                       "gong recorder",
                                       "chorus recorder",
                                       "recorder bot",
                                       "dependabot",
                                       "zapier",
                                       "github actions",
                                       "mailer daemon",
                                       "no reply",
                                       "meeting assistant",
                                       "meeting recorder",
                                       "meeting summary",
                                       "ai notes",
                                       "ai recorder",
                                       "ai scribe",
                                       "automoderator",
                                       "protokollbot",
                                       "mail delivery",
                                       "slackbot",
                                       NULL };
  /* Also as a part of a longer word. */
  static const char *const parts[]
    = { "notetaker", "otterpilot", "fathom ", "tl;dv", "[bot]", "noreply", NULL };
  static struct phrase_set set = PHRASE_SET (words);
  gsize length = strlen (folded);
  return phrase_set_find (&set, folded) != NULL || holds_one_of (folded, parts)
         || (length > 4 && strcmp (folded + length - 4, " bot") == 0);
}

/* "Otter.ai", "Krisp AI", but not "KIM AI". */
static gboolean
ends_as_service (const char *name)
{
  gsize length = strlen (name);
  if (length > 4 && g_ascii_strcasecmp (name + length - 3, ".ai") == 0)
    return strchr (name, ' ') == NULL;
  if (length < 5 || strcmp (name + length - 3, " AI") != 0)
    return FALSE;
  for (gsize i = 0; i + 3 < length; i++)
    if (g_ascii_islower (name[i]))
      return TRUE;
  return FALSE;
}

/* "RemindMeBot", "stale-bot", "bot_42", "guildbot", but not "Talbot", "Abbot" or "Guilbot": family
 * names have short stems. */
static gboolean
is_bot_handle (const char *name)
{
  static const char *const bots
    = "|renovatebot|stalebot|mergebot|allcontributors|codecov|probot|snykbot|greenkeeper|travisbot|"
      "matterbot|statbot|botfather|notifications|notification|mailer|mailerdaemon|postmaster|webhook|"
      "automod|wikibot|cluebot|";
  gsize length = strlen (name);
  if (strchr (name, ' ') != NULL)
    return FALSE;
  if (length > 3 && length < 40 && g_ascii_strcasecmp (name + length - 3, "bot") == 0)
    {
      char before = name[length - 4];
      gboolean camel
        = name[length - 3] == 'B' && name[length - 1] == 't' && g_ascii_islower (before);
      gboolean plain = g_ascii_isalpha (before) && length - 3 >= SHORTEST_STEM;
      if (camel || plain || strchr ("-_.", before) != NULL || g_ascii_isdigit (before))
        return TRUE;
    }
  if (g_ascii_strncasecmp (name, "bot", 3) == 0 && strchr ("-_", name[3]) != NULL
      && name[3] != '\0')
    return TRUE;
  if (length >= 40)
    return FALSE;
  g_autofree char *small = g_ascii_strdown (name, -1);
  return phrase_is_listed (small, bots);
}

static gboolean
is_program_address (const char *email)
{
  static const char *const starts[] = { "noreply",
                                        "no-reply",
                                        "no_reply",
                                        "donotreply",
                                        "do-not-reply",
                                        "mailer-daemon",
                                        "notifications@",
                                        "notification@",
                                        "bounce",
                                        "postmaster@",
                                        "notify@",
                                        "alerts@",
                                        "automod",
                                        "calendar-notification",
                                        NULL };
  static const char *const hosts[]
    = { "@otter.ai", "@fireflies.ai", "@read.ai", "@fathom.video", "@tldv.io", NULL };
  for (const char *const *start = starts; *start != NULL; start++)
    if (g_str_has_prefix (email, *start))
      return TRUE;
  return holds_one_of (email, hosts) || strstr (email, "[bot]@") != NULL
         || strstr (email, "-bot@") != NULL || g_str_has_prefix (email, "bot@");
}

static gboolean
is_room_address (const char *email)
{
  static const char *const hosts[]
    = { "@resource.calendar.google.com", "@group.calendar.google.com",
        "@import.calendar.google.com", "@chatroom", NULL };
  return holds_one_of (email, hosts);
}

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
  return phrase_set_has (&set, folded) || g_str_has_prefix (folded, "call in user")
         || g_str_has_prefix (folded, "user ");
}

enum person_kind
person_kind_of (const char *name, const char *email)
{
  if (email != NULL && is_room_address (email))
    return KIND_ROOM;
  if (email != NULL && is_program_address (email))
    return KIND_PROGRAM;
  if (name == NULL)
    return KIND_PERSON;
  if (is_telephone (name))
    return KIND_UNNAMED;
  g_autofree char *folded = header_fold (name);
  if (email == NULL && is_room_name (folded))
    return KIND_ROOM;
  if ((email == NULL && text_hides_person (name)) || text_is_vacant_post (name))
    return KIND_NOBODY;
  if (email == NULL && name_says_status (name))
    return KIND_STATUS;
  if (is_program_name (folded) || (email == NULL && name_is_voicemail (folded))
      || ends_as_service (name) || is_bot_handle (*name == '@' ? name + 1 : name))
    return KIND_PROGRAM;
  return email == NULL && (is_unnamed_caller (folded) || text_names_device (name)) ? KIND_UNNAMED
                                                                                   : KIND_PERSON;
}

static const char *const nobody[] = { "none of these",
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
                                      "\xE5\x8C\xBF\xE5\x90\x8D",
                                      NULL };

gboolean
text_names_nobody (const char *text)
{
  static struct phrase_set set = PHRASE_SET (nobody);
  if (*text == '\0' || strlen (text) > 40)
    return FALSE;
  if (strcmp (text, "ghost") == 0) /* a forge's name for accounts that are gone */
    return TRUE;
  /* pandas and R write an empty cell like this; "Nan" is a name. */
  if (strcmp (text, "NaN") == 0)
    return TRUE;
  g_autofree char *folded = header_fold (text);
  if (strcmp (folded, "nan") == 0)
    return strcmp (text, "nan") == 0; /* as programs write it; "Nan" is a name */
  if (phrase_set_has (&set, folded))
    return TRUE;
  gsize length = strlen (folded);
  if (length < 3 || (*folded != '(' && *folded != '[' && *folded != '<'))
    return FALSE;
  folded[length - 1] = '\0'; /* "(Unknown)", "[deleted]" */
  return phrase_set_has (&set, g_strstrip (folded + 1));
}

gboolean
word_means_person (const char *text)
{
  static const char *const words[]
    = { "person",   "people",    "persons",  "individual", "human",     "contact",   "member",
        "mensch",   "menschen",  "personen", "personne",   "personnes", "individu",  "persona",
        "personas", "individuo", "persoon",  "mens",       "persone",   "individuo", "pessoa",
        "pessoas",  "student",   "employee", "actor",      NULL };
  g_autofree char *folded = header_fold (text);
  return g_strv_contains (words, folded);
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
                                       "system",
                                       "systeem",
                                       "systeme",
                                       "sistema",
                                       "system account",
                                       "automaton",
                                       "automated account",
                                       NULL };
  g_autofree char *folded = header_fold (text);
  return g_strv_contains (words, folded);
}
