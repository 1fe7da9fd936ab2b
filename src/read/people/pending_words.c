/* Tasks by their grammar: a small word and a verb of planning, "à planifier", "da inviare", "te versturen". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/pending_words.h"

/* The small word, as it is written, and how verbs of planning begin. What is to be continued or repeated
 * has happened. */
static const struct
{
  const char *word;
  const char *verbs;
} tasks[] = {
  { "to be",
    "plan|schedul|arrang|confirm|done|agree|contact|sen|invit|book|fix|organi|decid|set|held|met|call" },
  { "still to", "" },
  { "yet to", "" },
  { "zu",
    "schreib|plan|vereinb|klar|bestat|termin|kontakt|send|schick|verschick|verabred|festl|organis|einlad|mach|"
    "erledig|ruf|treff|anruf" },
  { "\xC3\xA0",
    "ecri|planif|organis|fix|confirm|contact|envoy|prevoir|program|faire|invit|defin|conven|cal|appel|"
    "voir|rencontr" },
  { "a", "escrev|planif|plane|organiz|fix|confirm|contact|envi|program|agend|marc|combin|defin" },
  { "por",
    "escrev|escrib|planif|organiz|fij|confirm|contact|envi|program|agend|marc|combin|defin|hac|faz|concret|acord|"
    "llam|reali" },
  { "da",
    "scriv|planif|pianif|organiz|fiss|conferm|contatt|invi|programm|defin|fare|concord|sped|chiam|incontr" },
  { "te",
    "schrijv|plan|inplan|organis|bevestig|contact|benader|verstur|stur|doen|regel|afspreken|boek|bell" },
};

/* The text behind "noch", "encore", "ancora" and the like, which only stress that it is still to do. */
static const char *
behind_still (const char *words)
{
  gsize length = strcspn (words, " ");
  g_autofree char *first = g_strndup (words, length);
  return words[length] == ' '
             && phrase_is_listed (first, "noch|nog|encore|ancora|ainda|todav\xC3\xAD"
                                         "a|a\xC3\xBAn")
           ? words + length + 1
           : words;
}

static gboolean
begins_with_one_of (const char *verb, const char *beginnings)
{
  g_autofree char *folded = header_fold (verb);
  g_auto (GStrv) beginning = g_strsplit (beginnings, "|", -1);
  for (char **one = beginning; *one != NULL; one++)
    if (g_str_has_prefix (folded, *one))
      return TRUE;
  return *beginnings == '\0';
}

gboolean
text_says_still_to_do (const char *text)
{
  enum
  {
    LONGEST = 40,
    SHORTEST_VERB = 4
  };
  const char *last = strlen (text) <= LONGEST ? strrchr (text, ' ') : NULL;
  if (last == NULL || !g_unichar_islower (g_utf8_get_char (last + 1)))
    return FALSE; /* "Da Mare" is a name */
  g_autofree char *small = g_utf8_strdown (text, -1);
  const char *words = behind_still (g_strstrip (small));
  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    {
      gsize length = strlen (tasks[i].word);
      const char *verb = words + length + 1;
      if (strncmp (words, tasks[i].word, length) == 0 && words[length] == ' '
          && strchr (verb, ' ') == NULL && strlen (verb) >= SHORTEST_VERB
          && begins_with_one_of (verb, tasks[i].verbs))
        return TRUE;
    }
  return FALSE;
}
