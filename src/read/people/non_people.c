/* Programs, rooms, devices and answers that name nobody. */
#include <string.h>
#include "pln/text.h"
#include "read/people/meeting_rooms.h"
#include "read/people/non_people.h"

static gboolean
is_one_of (const char *text, const char *const *list)
{
  for (; *list != NULL; list++)
    if (strcmp (*list, text) == 0)
      return TRUE;
  return FALSE;
}

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
  static const char *const parts[] = { "notetaker",
                                       "note taker",
                                       "otter ai",
                                       "otterpilot",
                                       "fireflies",
                                       "read ai",
                                       "fathom ",
                                       "tl;dv",
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
                                       "[bot]",
                                       "dependabot",
                                       "github actions",
                                       "mailer daemon",
                                       "noreply",
                                       "no reply",
                                       "zapier",
                                       "slackbot",
                                       "protokollbot",
                                       NULL };
  gsize length = strlen (folded);
  return holds_one_of (folded, parts) || (length > 4 && strcmp (folded + length - 4, " bot") == 0);
}

static gboolean
is_program_address (const char *email)
{
  static const char *const starts[]
    = { "noreply",       "no-reply",       "no_reply",      "donotreply", "do-not-reply",
        "mailer-daemon", "notifications@", "notification@", "bounce",     NULL };
  static const char *const hosts[]
    = { "@otter.ai", "@fireflies.ai", "@read.ai", "@fathom.video", "@tldv.io", NULL };
  for (const char *const *start = starts; *start != NULL; start++)
    if (g_str_has_prefix (email, *start))
      return TRUE;
  return holds_one_of (email, hosts);
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

static gboolean
is_device (const char *folded)
{
  static const char *const devices[]
    = { "iphone",  "ipad",        "android",           "galaxy",    "samsung",
        "macbook", "macbook pro", "macbook air",       "imac",      "call in user",
        "caller",  "phone user",  "telefonteilnehmer", "zoom user", NULL };
  return is_one_of (folded, devices) || g_str_has_prefix (folded, "call in user")
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
  if (email == NULL && is_room_name (name))
    return KIND_ROOM;
  g_autofree char *folded = header_fold (name);
  if (is_program_name (folded))
    return KIND_PROGRAM;
  return email == NULL && is_device (folded) ? KIND_UNNAMED : KIND_PERSON;
}

static const char *const nobody[] = { "none of these",
                                      "total",
                                      "totals",
                                      "grand total",
                                      "sum",
                                      "summe",
                                      "gesamt",
                                      "gesamtsumme",
                                      "insgesamt",
                                      "somme",
                                      "suma",
                                      "totaal",
                                      "totale",
                                      "somma",
                                      "soma",
                                      "mean",
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
  if (*text == '\0' || strlen (text) > 40)
    return FALSE;
  /* As pandas and R write an empty cell; Nan is a name. */
  if (strcmp (text, "NaN") == 0)
    return TRUE;
  g_autofree char *folded = header_fold (text);
  return is_one_of (folded, nobody);
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
  return is_one_of (folded, words);
}
