/* What transcripts and plans of rounds write where nobody speaks or plays, in seven languages. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/stage_directions.h"
#include "read/vocabulary/concepts.h"

enum
{
  DIRECTION_BYTES = 48
};

/* Noises, silence, all at once. */
static const char *const heard[] = { "laughter",
                                     "laughs",
                                     "laughing",
                                     "applause",
                                     "silence",
                                     "inaudible",
                                     "unintelligible",
                                     "crosstalk",
                                     "coughs",
                                     "coughing",
                                     "sighs",
                                     "music",
                                     "noise",
                                     "audience",
                                     "audience member",
                                     "unidentified speaker",
                                     "unknown speaker",
                                     "multiple speakers",
                                     "several speakers",
                                     "all speakers",
                                     "gelachter",
                                     "lachen",
                                     "lacht",
                                     "applaus",
                                     "beifall",
                                     "stille",
                                     "schweigen",
                                     "unverstandlich",
                                     "publikum",
                                     "zwischenruf",
                                     "musik",
                                     "alle sprecher",
                                     "unbekannter sprecher",
                                     "rires",
                                     "rire",
                                     "applaudissements",
                                     "brouhaha",
                                     "musique",
                                     "bruit",
                                     "la salle",
                                     "intervenant inconnu",
                                     "risas",
                                     "rie",
                                     "aplausos",
                                     "silencio",
                                     "ininteligible",
                                     "musica",
                                     "ruido",
                                     "publico",
                                     "orador desconocido",
                                     "risate",
                                     "ride",
                                     "applausi",
                                     "silenzio",
                                     "incomprensibile",
                                     "rumore",
                                     "pubblico",
                                     "risos",
                                     "silencio prolongado",
                                     "inaudivel",
                                     "barulho",
                                     "gelach",
                                     "stilte",
                                     "onverstaanbaar",
                                     "publiek",
                                     "muziek",
                                     "onbekende spreker",
                                     NULL };

/* A round without a partner, a break. */
static const char *const rests[]
  = { "pause",        "break",           "bye",       "lunch",        "lunch break",
      "coffee break", "no partner",      "sits out",  "freilos",      "spielfrei",
      "mittagspause", "kaffeepause",     "aussetzen", "setzt aus",    "ohne partner",
      "pausiert",     "exempt",          "exempte",   "repos",        "dejeuner",
      "pause cafe",   "sans partenaire", "descanso",  "descansa",     "pausa",
      "sin pareja",   "riposo",          "riposa",    "pausa pranzo", "senza partner",
      "folga",        "sem par",         "pauze",     "lunchpauze",   "rust",
      "vrijloting",   "geen partner",    NULL };

/* The text between brackets or stars around the whole cell; NULL: there are none. */
static char *
between_brackets (const char *name)
{
  static const char *const pairs[] = { "()", "[]", "{}", "<>", "**", "__", NULL };
  gsize length = strlen (name);
  for (const char *const *pair = pairs; *pair != NULL && length > 2; pair++)
    if (*name == (*pair)[0] && name[length - 1] == (*pair)[1]
        && memchr (name + 1, (*pair)[1], length - 2) == NULL)
      return g_strndup (name + 1, length - 2);
  return NULL;
}

static gboolean
has_capital_or_sign (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isupper (g_utf8_get_char (text)) || strchr ("@0123456789", *text) != NULL)
      return TRUE;
  return FALSE;
}

enum stage_direction
stage_direction_of (const char *name)
{
  static struct phrase_set noises = PHRASE_SET (heard), breaks = PHRASE_SET (rests);
  if (strlen (name) > DIRECTION_BYTES)
    return STAGE_NOTHING;
  g_autofree char *inside = between_brackets (name);
  g_autofree char *folded = header_fold (inside != NULL ? inside : name);
  gboolean is_free = g_ascii_islower (*name) && text_means (WORDS_FREE, folded);
  gboolean noise = phrase_set_has (&noises, folded), rest = phrase_set_has (&breaks, folded);
  if (inside != NULL && (noise || rest))
    return STAGE_SURE;
  return noise || rest || is_free || (inside != NULL && !has_capital_or_sign (inside))
           ? STAGE_LIKELY
           : STAGE_NOTHING;
}
