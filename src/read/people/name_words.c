/* Degrees, marks of guests, pronouns. */
#include <string.h>
#include "read/people/name_words.h"

#define LONGEST_WORD 40

/* Lower case letters and '/' alone; FALSE if too long. */
static gboolean
squeeze (const char *text, gsize length, char out[LONGEST_WORD])
{
  gsize n = 0;
  for (gsize i = 0; i < length; i++)
    {
      guchar c = (guchar)text[i];
      if (n + 1 >= LONGEST_WORD)
        return FALSE;
      if (g_ascii_isalnum (c) || c == '/' || c >= 0x80)
        out[n++] = g_ascii_tolower ((char)c);
    }
  out[n] = '\0';
  return TRUE;
}

static gboolean
is_listed (const char *const *list, const char *word)
{
  for (; *list != NULL; list++)
    if (strcmp (*list, word) == 0)
      return TRUE;
  return FALSE;
}

gboolean
is_degree (const char *text, gsize length)
{
  static const char *const degrees[]
    = { "phd",      "dphil",   "md",    "mba",   "emba",   "msc",          "bsc",   "ma",
        "ba",       "ms",      "bs",    "mphil", "med",    "edd",          "eng",   "meng",
        "beng",     "llm",     "llb",   "jd",    "dds",    "dvm",          "rn",    "cpa",
        "cfa",      "pmp",     "esq",   "jr",    "sr",     "ii",           "iii",   "iv",
        "dr",       "prof",    "mr",    "mrs",   "frsa",   "fcipd",        "mcipd", "cipd",
        "cptd",     "cplp",    "sphr",  "phr",   "shrmcp", "shrmscp",      "pcc",   "acc",
        "mcc",      "dba",     "mpa",   "mph",   "mfa",    "bfa",          "psyd",  "drphil",
        "drrernat", "dipling", "cissp", "pe",    "inc",    "ltd",          "llc",   "gmbh",
        "ag",       "sl",      "sa",    "bv",    "phdc",   "phdcandidate", "pgce",  "obe",
        "mbe",      "cbe",     NULL };
  char word[LONGEST_WORD];
  return squeeze (text, length, word) && word[0] != '\0' && is_listed (degrees, word);
}

gboolean
is_title (const char *text, gsize length)
{
  static const char *const titles[]
    = { "dr", "dr.", "prof", "prof.", "mr",   "mr.",  "mrs",  "mrs.",
        "ms", "ms.", "mx",   "mx.",   "miss", "herr", "frau", NULL };
  g_autofree char *word = g_ascii_strdown (text, (gssize)length);
  return is_listed (titles, word);
}

static gboolean
is_pronouns (char *word)
{
  static const char *const pronouns[]
    = { "she",  "her",  "hers", "he",  "him",  "his", "they", "them", "theirs", "ze",
        "hir",  "zir",  "xe",   "xem", "it",   "its", "sie",  "ihr",  "er",     "ihm",
        "elle", "lui",  "il",   "iel", "ella", "él",  "elle", "ela",  "ele",    "lei",
        "zij",  "haar", "hij",  "hem", "any",  "all", NULL };
  gboolean several = FALSE;
  for (char *end; (end = strchr (word, '/')) != NULL; word = end + 1, several = TRUE)
    {
      *end = '\0';
      if (!is_listed (pronouns, word))
        return FALSE;
    }
  return several && is_listed (pronouns, word);
}

gboolean
is_bracket_mark (const char *text, gsize length)
{
  static const char *const marks[]
    = { "external",    "ext",       "guest",     "unverified", "host",     "cohost",  "me",
        "you",         "organizer", "organiser", "presenter",  "attendee", "extern",  "gast",
        "unbestätigt", "externe",   "invité",    "invitée",    "externo",  "externa", "invitado",
        "invitada",    "esterno",   "ospite",    "convidado",  "she",      "he",      "they",
        "away",        "he/him",    NULL };
  char word[LONGEST_WORD];
  return squeeze (text, length, word) && (is_listed (marks, word) || is_pronouns (word));
}

gboolean
is_placeholder_name (const char *text)
{
  static const char *const nobody[]
    = { "",      "n/a",     "na",    "none",     "null",      "nil",      "nobody",
        "noone", "unknown", "tbd",   "everyone", "everybody", "all",      "alle",
        "tous",  "toutes",  "todos", "todas",    "tutti",     "iedereen", NULL };
  char word[LONGEST_WORD];
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      return squeeze (text, strlen (text), word) && strlen (word) < 10 && is_listed (nobody, word);
  return g_utf8_strlen (text, -1) <= 3 || strspn (text, "-?. _") == strlen (text);
}
