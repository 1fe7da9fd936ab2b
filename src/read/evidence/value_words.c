/* Words for the direction and the strength of a tie. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/missing_codes.h"
#include "read/sniff/roles.h"
#include "read/sniff/profile.h"
#include "read/evidence/value_words.h"
#include "read/people/presence_words.h"

/* "Incoming call", "Eingehender Anruf", "Llamada entrante": the word without the one for a call. */
static char *
word_of_way (const char *text)
{
  g_autofree char *folded = header_fold (text);
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  GString *left = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    if (!phrase_is_listed (*one, "|call|calls|sms|text|message|anruf|anrufe|nachricht|appel|appels|"
                                 "llamada|llamadas|mensaje|chiamata|chiamate|messaggio|chamada|"
                                 "chamadas|ligacao|mensagem|mail|oproep|gesprek|bericht|"))
      g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
  return g_string_free (left, FALSE);
}

enum way
way_of_text (const char *text)
{
  static const char *const in[]
    = { "incoming",     "inbound",       "received",  "receive",  "eingehend",  "eingehender",
        "eingehende",   "eingang",       "empfangen", "erhalten", "angenommen", "entrant",
        "entrante",     "recu",          "recus",     "recibido", "recibida",   "recibidas",
        "binnenkomend", "binnenkomende", "ankommend", "inkomend", "inkomende",  "ontvangen",
        "in arrivo",    "ricevuto",      "ricevuta",  "ricevute", "in entrata", "recebido",
        "recebida",     "recebidas",     "answered",  NULL };
  static const char *const out[]
    = { "outgoing",   "outbound",   "sent",       "abgehend",   "marcada",     "gebeld",
        "dialed",     "dialled",    "placed",     "ausgehend",  "ausgehender", "ausgehende",
        "ausgang",    "gesendet",   "gewahlt",    "sortant",    "envoye",      "saliente",
        "enviado",    "enviada",    "realizada",  "realizadas", "realizado",   "efectuada",
        "uitgaand",   "uitgaande",  "verzonden",  "gekozen",    "in uscita",   "inviato",
        "inviata",    "effettuata", "effettuate", "saida",      "efetuada",    "efetuadas",
        "efectuadas", "emis",       "compose",    NULL };
  if (*text == '\0' || strlen (text) > 24)
    return WAY_UNKNOWN;
  g_autofree char *word = word_of_way (text);
  return g_strv_contains (in, word) ? WAY_IN : g_strv_contains (out, word) ? WAY_OUT : WAY_UNKNOWN;
}

enum way
way_of_code (const char *text)
{
  return strcmp (text, "1") == 0 ? WAY_IN : strcmp (text, "2") == 0 ? WAY_OUT : WAY_UNKNOWN;
}

/* "1 = never", "0: nie", "jamais (1)": the word without the number that codes it; free with
 * g_free. */
static char *
without_code (const char *text)
{
  gsize digits = strspn (text, "0123456789");
  const char *start = digits > 0 ? text + digits + strspn (text + digits, " =:.)-") : text;
  const char *bracket = strrchr (start, '(');
  gsize length = strlen (start);
  if (bracket != NULL && bracket > start && strspn (bracket + 1, "0123456789") > 0
      && bracket[1 + strspn (bracket + 1, "0123456789")] == ')')
    length = (gsize)(bracket - start);
  return g_strstrip (g_strndup (start, length));
}

/* How strong, and how often. */
static const char *const weak[] = {
  "hardly ever", "almost never", "seldom",      "fast nie",     "kaum",         "presque jamais",
  "casi nunca",  "rara vez",     "quase nunca", "quasi mai",    "bijna nooit",  "weak",
  "low",         "rarely",       "schwach",     "gering",       "selten",       "faible",
  "rarement",    "debil",        "baja",        "bajo",         "raramente",    "zwak",
  "laag",        "zelden",       "debole",      "bassa",        "basso",        "fraco",
  "fraca",       "baixa",        "baixo",       "acquaintance", "slight",       "loose",
  "distant",     "very weak",    "very low",    "niedrig",      "lose",         "locker",
  "fluchtig",    "sehr schwach", "sehr gering", "lache",        "distante",     "tres faible",
  "muy debil",   "muy baja",     "lejana",      "lejano",       "molto debole", "molto bassa",
  "lontana",     "lontano",      "muito fraca", "muito fraco",  "muito baixa",  "zeer zwak",
  "heel zwak",   "los",          "losse",       "oppervlakkig", "afstandelijk", NULL
};
static const char *const medium[]
  = { "medium",      "moderate", "middle",   "average",   "sometimes",   "mittel",
      "manchmal",    "moyen",    "moyenne",  "parfois",   "media",       "medio",
      "mediana",     "a veces",  "middel",   "gemiddeld", "soms",        "qualche volta",
      "medi",        "as vezes", "massig",   "moderat",   "mittelstark", "modere",
      "moderee",     "moderada", "moderado", "moderata",  "moderato",    "matig",
      "middelmatig", NULL };
static const char *const strong[]
  = { "strong", "high",    "often",   "stark",          "hoch",     "oft",     "haufig",   "fort",
      "forte",  "elevee",  "souvent", "fuerte",         "alta",     "alto",    "a menudo", "sterk",
      "hoog",   "vaak",    "spesso",  "frequentemente", "close",    "eng",     "etroite",  "etroit",
      "proche", "cercana", "cercano", "estrecha",       "estrecho", "stretta", "stretto",  "vicina",
      "vicino", "proxima", "proximo", "estreita",       "estreito", "hecht",   "nauw",     NULL };
static const char *const strongest[] = {
  "very strong",   "very high",     "very often", "daily",         "sehr stark",   "sehr hoch",
  "sehr oft",      "tres fort",     "tres forte", "muy fuerte",    "zeer sterk",   "molto forte",
  "muito forte",   "very close",    "sehr eng",   "tres proche",   "tres etroite", "muy cercana",
  "muy cercano",   "muy estrecha",  "muy alta",   "molto stretta", "molto vicina", "molto alta",
  "muito proxima", "muito proximo", "muito alta", "zeer hecht",    "heel sterk",   "zeer nauw",
  "zeer hoog",     "tres elevee",   NULL
};
static const char *const never[] = { "never",
                                     "not at all",
                                     "nie",
                                     "niemals",
                                     "gar nicht",
                                     "uberhaupt nicht",
                                     "jamais",
                                     "pas du tout",
                                     "nunca",
                                     "para nada",
                                     "en absoluto",
                                     "nooit",
                                     "helemaal niet",
                                     "mai",
                                     "per niente",
                                     "de modo nenhum",
                                     "none",
                                     "keine",
                                     "keiner",
                                     "aucun",
                                     "aucune",
                                     "ninguna",
                                     "ninguno",
                                     "nessuna",
                                     "nessuno",
                                     "nenhuma",
                                     "nenhum",
                                     "geen",
                                     "no tie",
                                     "no relationship",
                                     "keine beziehung",
                                     "pas de lien",
                                     "aucun lien",
                                     "aucune relation",
                                     "sin relacion",
                                     "sin vinculo",
                                     "nessun legame",
                                     "nessuna relazione",
                                     "sem relacao",
                                     "sem vinculo",
                                     "geen relatie",
                                     "geen band",
                                     "no contact",
                                     "kein kontakt",
                                     "pas de contact",
                                     "aucun contact",
                                     "sin contacto",
                                     "nessun contatto",
                                     "sem contato",
                                     "geen contact",
                                     "i do not know this person",
                                     "i don't know this person",
                                     "i do not know them",
                                     "i don't know them",
                                     "kenne ich nicht",
                                     "ich kenne sie nicht",
                                     "ich kenne ihn nicht",
                                     "je ne la connais pas",
                                     "je ne le connais pas",
                                     "no la conozco",
                                     "no lo conozco",
                                     "non la conosco",
                                     "non lo conosco",
                                     "nao conheco",
                                     "ken ik niet",
                                     NULL };
static const char *const yearly[]
  = { "yearly",    "once a year", "annually",           "jahrlich",          "annuel", "anualmente",
      "jaarlijks", "annualmente", "a few times a year", "less than monthly", NULL };
static const char *const monthly[]
  = { "monthly", "once a month", "monatlich",   "mensuel", "mensuellement",
      "mensual", "mensualmente", "maandelijks", "mensile", "mensilmente",
      "mensal",  "mensalmente",  "chaque mois", NULL };
static const char *const weekly[] = { "weekly",
                                      "once a week",
                                      "wochentlich",
                                      "hebdomadaire",
                                      "semanal",
                                      "semanalmente",
                                      "wekelijks",
                                      "settimanale",
                                      "settimanalmente",
                                      "chaque semaine",
                                      "several times a week",
                                      NULL };
static const char *const daily[] = {
  "todos los dias", "cada dia",    "tutti i giorni", "todos os dias", "iedere dag",      "elke dag",
  "jeden tag",      "every day",   "taglich",        "quotidien",     "tous les jours",  "a diario",
  "diario",         "diariamente", "dagelijks",      "ogni giorno",   "quotidianamente", NULL
};

enum
{
  WORD_BYTES = 32 /* a longer text describes something */
};

int
rank_of_word (const char *text)
{
  if (*text == '\0' || strlen (text) > WORD_BYTES)
    return 0;
  g_autofree char *uncoded = without_code (text);
  g_autofree char *folded = header_fold (uncoded);
  static struct phrase_set sets[]
    = { PHRASE_SET (never),  PHRASE_SET (weak),      PHRASE_SET (yearly),
        PHRASE_SET (medium), PHRASE_SET (monthly),   PHRASE_SET (strong),
        PHRASE_SET (weekly), PHRASE_SET (strongest), PHRASE_SET (daily) };
  static const int ranks[G_N_ELEMENTS (sets)] = { RANK_NEVER, 1, 1, 2, 2, 3, 3, 4, 4 };
  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    if (phrase_set_has (&sets[i], folded))
      return ranks[i];
  return 0;
}

gboolean
text_says_never (const char *text)
{
  g_autofree char *folded = header_fold (text);
  enum presence_word presence = presence_of_text (text);
  return presence == PRESENCE_NO || presence == PRESENCE_PLANNED
         || rank_of_word (text) == RANK_NEVER || strspn (text, "-?. ") == strlen (text)
         || strcmp (text, "\xE2\x80\x93") == 0 || strcmp (text, "\xE2\x80\x94") == 0
         || header_matches (
           "not yet|never yet|not so far|noch nicht|noch nie|bisher nicht|bisher nie|"
           "pas encore|jamais encore|todavia no|aun no|nog niet|nog nooit|"
           "non ancora|ancora no|ancora mai|ainda nao|ainda nunca",
           folded);
}

gboolean
text_is_missing (const char *text)
{
  static const char *const codes[] = { "na", "n/a", "nan", "null", ".", "-1", "-9", NULL };
  g_autofree char *folded = g_ascii_strdown (text, -1);
  gsize digits = *folded == '-' ? 1 : 0;
  /* 77 and 88 may be values; below zero nothing is. */
  gboolean code = digits == 1 || folded[strspn (folded, "9")] == '\0';
  return g_strv_contains (codes, folded) || (code && digits_are_missing_code (folded + digits));
}
