/* Sociograms also ask whom pupils reject. */
#include <string.h>
#include "pln/text.h"
#include "read/understand/rejections.h"

gboolean
header_names_rejected (const char *header)
{
  /* Beginnings of words, in folded text. */
  static const char *const parts[]
    = { "reject",         "dislike",       "rather not",      "do not like",   "not want to",
        "not like to",    "not work with", "not sit ",        "least like",    "the least",
        "not choose",     "not chosen",    "prefer not to w", "avoid",         "negative choice",
        "negative nom",   "ablehnung",     "abgelehnt",       "lehnst du ab",  "lieber nicht",
        "nicht gern",     "nicht neben",   "nicht mit ",      "am wenigsten",  "auf keinen fall",
        "negative wahl",  "negativwahl",   "rejet",           "n'aime",        "n aime",
        "ne voudra",      "ne veux",       "ne veut",         "ne souhaite",   "ne pas ",
        "le moins",       "choix negatif", "evite",           "rechaz",        "no te gust",
        "no quier",       "no quisiera",   "no trabajar",     "no elegir",     "que menos",
        "eleccion negat", "evitas",        "rifiut",          "non vorresti",  "non vuoi",
        "non ti piac",    "non sceglier",  "di meno",         "scelta negat",  "rejeic",
        "rejeit",         "nao gost",      "nao quer",        "nao trabalh",   "nao escolh",
        "escolha negat",  "afwijz",        "afgewezen",       "liever niet",   "niet graag",
        "niet naast",     "niet met ",     "het minst",       "negatieve keu", NULL };
  g_autofree char *folded = header_fold (header);
  for (const char *const *part = parts; *part != NULL; part++)
    {
      const char *at = strstr (folded, *part);
      if (at != NULL && (at == folded || !g_ascii_isalpha (at[-1])))
        return TRUE;
    }
  return FALSE;
}
