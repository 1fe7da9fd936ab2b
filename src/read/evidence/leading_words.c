/* Words for who leads, guides or serves others, and for those others, in seven languages. */
#include <glib.h>
#include <string.h>
#include "read/evidence/leading_words.h"
#include "read/vocabulary/concepts.h"

static enum leading
leading_of_word (const char *word)
{
  static const struct
  {
    enum concept words;
    enum leading kind;
  } known[] = { { WORDS_LEADS, LEADING_LEADS },   { WORDS_GUIDES, LEADING_GUIDES },
                { WORDS_SECOND, LEADING_SECOND }, { WORDS_GUIDES_IN_PAIRS, LEADING_COMPANION },
                { WORDS_LED, LEADING_LED },       { WORDS_LEARNS, LEADING_LEARNS } };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (text_means (known[i].words, word))
      return known[i].kind;
  return LEADING_UNSAID;
}

/* "tutorado", "mentorizada", "formando": what is done to them is what a tutor, mentor or formador does. */
static gboolean
is_passive_of_guide (const char *phrase)
{
  static const char *const endings[] = { "izado", "izada", "ado", "ada", "ando", "anda", NULL };
  for (const char *const *ending = endings; *ending != NULL; ending++)
    if (g_str_has_suffix (phrase, *ending))
      {
        g_autofree char *stem = g_strndup (phrase, strlen (phrase) - strlen (*ending));
        g_autofree char *agent = g_strconcat (stem, "ador", NULL);
        return leading_of_word (stem) == LEADING_GUIDES
               || leading_of_word (agent) == LEADING_GUIDES;
      }
  return FALSE;
}

enum leading
leading_of_phrase (const char *phrase)
{
  static const struct
  {
    const char *ending, *instead;
  } endings[] = { { " name", "" }, { " username", "" }, { " login", "" }, { " handle", "" },
                  { "", "" },      { "s", "" },         { "i", "e" },     { "i", "o" },
                  { "innen", "" }, { "in", "" },        { "en", "" },     { "es", "" },
                  { "ies", "y" },  { " in", "" },       { " innen", "" } };
  gsize length = strlen (phrase);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      gsize off = strlen (endings[i].ending);
      if (length < (off == 0 ? 2 : off + 3) || !g_str_has_suffix (phrase, endings[i].ending))
        continue;
      g_autofree char *stem = g_strndup (phrase, length - off);
      g_autofree char *word = g_strconcat (stem, endings[i].instead, NULL);
      enum leading kind = leading_of_word (word);
      if (kind != LEADING_UNSAID)
        return kind;
      if (is_passive_of_guide (word))
        return LEADING_LEARNS;
    }
  return LEADING_UNSAID;
}

/* "Host supervisor", "PhD student": English, German and Dutch put last what the others describe. Those who
 * learn are as much somebody's as those who guide; "last contact" and "pet owner" are not, nor are a "style guide",
 * a "railway coach", and whoever is proposed or liked. */
static enum leading
leading_of_last_word (const char *phrase)
{
  const char *last = strrchr (phrase, ' ');
  enum leading kind = last != NULL ? leading_of_phrase (last + 1) : LEADING_UNSAID;
  if ((kind != LEADING_GUIDES && kind != LEADING_LEARNS)
      || text_means (WORDS_LEADS_OR_THING, last + 1)
      || text_means (WORDS_NAMES_THING_LAST, last + 1))
    return LEADING_UNSAID;
  g_autofree char *first = g_strndup (phrase, strcspn (phrase, " "));
  return text_means (WORDS_ONLY_THOUGHT_OF, first) ? LEADING_UNSAID : kind;
}

enum leading
leading_of_head (const char *phrase)
{
  enum
  {
    MOST_BLANKS = 2
  };
  guint blanks = 0;
  enum leading kind = leading_of_phrase (phrase);
  for (const char *at = phrase; *at != '\0'; at++)
    blanks += *at == ' ';
  return kind != LEADING_UNSAID || blanks > MOST_BLANKS || strpbrk (phrase, "?!,;:") != NULL
           ? kind
           : leading_of_last_word (phrase);
}
