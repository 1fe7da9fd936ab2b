/* What headers say of two people: how often, how strongly, alike, apart. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/tie_headers.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

/* "Stärke der Beziehung", "Force du lien", "How close": the words for strength in seven languages. */
static gboolean
header_asks_how_strong (const char *header)
{
  g_autofree char *split = header_split (header);
  g_autofree char *padded = g_strconcat (" ", split, " ", NULL);
  return text_has_part (WORDS_STRENGTH_PART, padded);
}

/* "papers" of two authors, "calls", "Anzahl Treffen": how often the two did something together. */
gboolean
header_counts_contacts (const char *header)
{
  return header_has_word (header, WORDS_MEETINGS_COUNTED);
}

/* "talks_per_month", "Stunden pro Woche", "fois par mois": how often two people do something. */
gboolean
header_gives_rate (const char *header)
{
  g_auto (GStrv) part = g_strsplit (header, "/", -1);
  g_autofree char *joined = g_strjoinv (" per ", part), *split = header_split (joined);
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  for (char **one = word; one[0] != NULL && one[1] != NULL; one++)
    if (text_means (WORDS_PER, *one) && text_means (WORDS_PERIOD, one[1]))
      return TRUE;
  return FALSE;
}

gboolean
header_says_how_often (const char *header)
{
  return header_gives_rate (header) || header_counts_contacts (header)
         || header_has_word (header, WORDS_FREQUENCY);
}

/* "nb_projets", "Anzahl gemeinsamer Projekte": between two ends without a day, how much the two have
 * in common; a number of people is something else. */
gboolean
header_counts_shared (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  if (!text_means (WORDS_HOW_MANY, word[0] != NULL ? word[0] : "")
      && !g_str_has_prefix (split, "number of "))
    return FALSE;
  for (char **one = word; *one != NULL; one++)
    if (word_is_for_people (*one) || header_lists_those_present (*one))
      return FALSE;
  return TRUE;
}

static gboolean
is_rating (const char *folded)
{
  static const char *const words[] = { "rating",        "score",
                                       "trust",         "bewertung",
                                       "note",          "puntuacion",
                                       "valutazione",   "avaliacao",
                                       "sign",          "tie",
                                       "edge",          "value",
                                       "intensity",     "closeness",
                                       "freq",          "frequency",
                                       "advice",        "friend",
                                       "friendship",    "contact",
                                       "strength",      "haufigkeit",
                                       "frequence",     "frecuencia",
                                       "freundschaft",  "vertrauen",
                                       "kontakt",       "hilfe",
                                       "beratung",      "amitie",
                                       "confiance",     "conseil",
                                       "entraide",      "amistad",
                                       "confianza",     "consejo",
                                       "ayuda",         "amicizia",
                                       "fiducia",       "consiglio",
                                       "aiuto",         "amizade",
                                       "confianca",     "conselho",
                                       "ajuda",         "vriendschap",
                                       "vertrouwen",    "advies",
                                       "hulp",          "support",
                                       "collaboration", "zusammenarbeit",
                                       "colaboracion",  "collaborazione",
                                       "colaboracao",   "samenwerking",
                                       "vote",          "vot",
                                       "stimme",

                                       "voto",          NULL };
  for (const char *const *word = words; *word != NULL; word++)
    if (strcmp (*word, folded) == 0 || g_str_has_suffix (folded, *word)
        || (strlen (*word) > 3 && strstr (folded, *word) != NULL))
      return TRUE;
  return FALSE;
}

gboolean
header_says_alike (const char *header)
{
  return header_has_word (header, WORDS_SAME);
}

/* "age_gap", "distance_m", "Altersunterschied": how far apart the two are, which is not a tie. */
gboolean
header_says_apart (const char *header)
{
  g_autofree char *split = header_split (header);
  g_autofree char *padded = g_strconcat (" ", split, " ", NULL);
  return text_has_part (WORDS_DISTANCE_PART, padded);
}

/* Does the header say that the column rates or counts what two people have between them? */
gboolean
header_names_tie_value (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return is_rating (folded) || header_asks_how_strong (header) || header_says_how_often (header);
}
