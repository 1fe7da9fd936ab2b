/* Sociograms also ask who pupils reject.
 *
 * Beginnings of words tell it; in a header above people, a negation in its first sentence does. */
#include <string.h>
#include "pln/text.h"
#include "read/people/negation.h"
#include "read/people/rejection_words.h"
#include "read/vocabulary/concepts.h"

enum
{
  LABEL_BYTES = 60,
  SENTENCE_WORDS = 2 /* a shorter one numbers the question */
};

gboolean
text_says_rejection (const char *text)
{
  /* Beginnings of words, in folded text. */
  static const char *const parts[]
    = { "reject",          "dislike",       "rather not",      "do not like",   "not want to",
        "not like to",     "not work with", "not sit ",        "least like",    "the least",
        "like least",      "liked least",   "least prefer",    "not choose",    "not chosen",
        "prefer not to w", "avoid",         "negative choice", "negative nom",  "enemy",
        "enemies",         "conflict with", "conflicts with",  "quarrel",       "argues with",
        "ablehnung",       "abgelehnt",     "lehnst du ab",    "lieber nicht",  "nicht gern",
        "ungern",          "nicht neben",   "nicht mit ",      "am wenigsten",  "auf keinen fall",
        "negative wahl",   "negativwahl",   "streit mit",      "streitet",      "konflikt mit",
        "feind",           "rejet",         "n'aime",          "n aime",        "ne voudra",
        "ne veux",         "ne veut",       "ne souhaite",     "ne pas ",       "le moins",
        "choix negatif",   "evite",         "se dispute",      "conflit avec",  "ennemi",
        "rechaz",          "no te gust",    "no quier",        "no quisiera",   "no trabajar",
        "no elegir",       "que menos",     "eleccion negat",  "evitas",        "se pelea",
        "conflicto con",   "enemig",        "rifiut",          "non vorresti",  "non vuoi",
        "non ti piac",     "non sceglier",  "di meno",         "scelta negat",  "litiga",
        "conflitto con",   "nemic",         "rejeic",          "rejeit",        "nao gost",
        "nao quer",        "nao trabalh",   "nao escolh",      "escolha negat", "briga com",
        "conflito com",    "inimig",        "afwijz",          "afgewezen",     "liever niet",
        "niet graag",      "niet naast",    "niet met ",       "het minst",     "minst leuk",
        "negatieve keu",   "ruzie",         "conflict met",    "vijand",        NULL };
  g_autofree char *folded = header_fold (text);
  for (const char *const *part = parts; *part != NULL; part++)
    {
      const char *at = strstr (folded, *part);
      if (at != NULL && (at == folded || !g_ascii_isalpha (at[-1])))
        return TRUE;
    }
  return FALSE;
}

/* "never worked with", "nie getroffen": more words than the rank of a tie. */
static gboolean
says_never (const char *folded)
{
  gsize length = text_begins_with (WORDS_NEVER_DID, folded);
  return length > 0 && folded[length] == ' ';
}

gboolean
label_says_rejection (const char *label)
{
  if (*label == '\0' || strlen (label) > LABEL_BYTES)
    return FALSE;
  g_autofree char *folded = header_fold (label);
  return strcmp (label, "-") == 0 || strcmp (label, "\xE2\x88\x92") == 0
         || text_means (WORDS_NEGATIVE_TIE, folded) || text_says_rejection (label)
         || says_never (folded);
}

gboolean
text_says_no_answer (const char *text)
{
  if (*text == '\0' || strlen (text) > LABEL_BYTES)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_NOBODY_ANSWERED, folded);
}

/* "no" is a number in English and a negation in Spanish. */
static gboolean
word_is_spanish (const char *word)
{
  return text_means (WORDS_BEHIND_NOT, word);
}

/* So it is before "visité": in Spanish the end of a verb says that the writer did it. */
static gboolean
header_has_spanish_verb (const char *header)
{
  g_auto (GStrv) word = g_strsplit (header, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (g_str_has_suffix (*one, "\xC3\xA9") || g_str_has_suffix (*one, "\xC3\xAD"))
      return TRUE;
  return FALSE;
}

/* Two denials make one assertion. */
static gboolean
word_takes_denial_back (const char *word)
{
  return word_is_without (word) || text_means (WORDS_ONLY, word);
}

/* "when you don't know", "wenn Sie nicht weiterwissen": what is denied there is not the tie. */
static gboolean
word_starts_condition (const char *word)
{
  return text_means (WORDS_WHEN_OR_IF, word);
}

/* The first sentence of a header, without what stands in brackets; free with g_free. */
static char *
first_sentence (const char *header)
{
  g_auto (GStrv) sentence = g_strsplit_set (header, ".?!;:([", -1);
  for (char **one = sentence; *one != NULL; one++)
    {
      g_autofree char *folded = header_fold (g_strstrip (*one));
      g_auto (GStrv) word = g_strsplit (folded, " ", -1);
      if (g_strv_length (word) >= SENTENCE_WORDS)
        return g_steal_pointer (&folded);
    }
  return g_strdup ("");
}

gboolean
header_denies_people (const char *header)
{
  if (text_says_rejection (header))
    return TRUE;
  g_autofree char *sentence = first_sentence (header);
  g_auto (GStrv) word = g_strsplit (sentence, " ", -1);
  gboolean denied = FALSE, without = FALSE, no = FALSE, condition = FALSE;
  gboolean spanish = header_has_spanish_verb (header);
  for (char **one = word; *one != NULL; one++)
    {
      gboolean last = g_str_has_suffix (*one, ",");
      g_strdelimit (*one, ",", '\0');
      condition |= word_starts_condition (*one);
      if (condition)
        {
          condition = !last;
          continue;
        }
      denied |= word_is_negation (*one) && word[1] != NULL;
      without |= word_takes_denial_back (*one);
      no |= strcmp (*one, "no") == 0 && one[1] != NULL;
      spanish |= word_is_spanish (*one);
    }
  return (denied || (no && spanish)) && !without;
}
