/* Notes that say nothing but that a meeting did not take place: "no-show", "Client cancelled", "hat
 * abgesagt, neuer Termin folgt".  The first clause consists of words for it, of small words, and of the
 * names of those who were to meet; a single other word makes it a remark: "flight cancelled". */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/presence_words.h"
#include "read/people/unmet_phrases.h"
#include "read/vocabulary/concepts.h"

enum
{
  NOTE_BYTES = 200,
  MOST_WORDS = 8,
  LONGEST_PHRASE = 5 /* words */
};

/* The French say "poser un lapin"; elsewhere it is a name. */
static enum unmet
unmet_of_words (const char *words)
{
  return strcmp (words, "lapin") == 0 ? UNMET_NOT_COME : unmet_of_phrase (words);
}

/* Words from `at` on that are one of the phrases; 0: none. */
static guint
length_of_phrase (char **word, guint at, guint count, enum unmet *said)
{
  for (guint n = MIN (LONGEST_PHRASE, count - at); n > 0; n--)
    {
      g_autoptr (GString) phrase = g_string_new (word[at]);
      for (guint i = 1; i < n; i++)
        g_string_append_printf (phrase, " %s", word[at + i]);
      enum unmet unmet = unmet_of_words (phrase->str);
      if (unmet != UNMET_UNSAID)
        {
          *said = unmet;
          return n;
        }
    }
  return 0;
}

static gboolean
is_word_of (const char *word, const char *people)
{
  g_autofree char *folded = header_fold (people);
  g_auto (GStrv) name = g_strsplit_set (folded, " ,;.", -1);
  return g_strv_contains ((const char *const *)name, word);
}

/* "no-show; neuer Termin" is the first clause of the note. */
static char *
first_clause (const char *text)
{
  gsize length = strcspn (text, ",;.:!(\n");
  const char *dash = strstr (text, " - ");
  if (dash != NULL && (gsize)(dash - text) < length)
    length = (gsize)(dash - text);
  return g_strndup (text, length);
}

/* "Chen ill" of somebody who is not in this row: a capital, and no word for what somebody is or does, or for
 * all of them: "Alle krank", "Team absent". */
static gboolean
may_be_stranger (const char *clause, const char *word)
{
  static const enum concept parts[]
    = { WORDS_PEOPLE, WORDS_TEACHER,   WORDS_PRESENTERS,      WORDS_LEADS, WORDS_GUIDES,
        WORDS_ALL,    WORDS_EVERYBODY, WORDS_EVERYBODY_THERE, WORDS_GROUP };
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (text_means (parts[i], word))
      return FALSE;
  g_auto (GStrv) written = g_strsplit (clause, " ", -1);
  for (char **one = written; *one != NULL; one++)
    {
      g_autofree char *folded = header_fold (*one);
      if (strcmp (folded, word) == 0)
        return g_unichar_isupper (g_utf8_get_char (*one));
    }
  return FALSE;
}

GStrv
note_absent_names (const char *text, const char *people, gboolean strangers)
{
  if (strlen (text) > NOTE_BYTES)
    return NULL;
  g_autofree char *clause = first_clause (text + strspn (text, " "));
  g_autofree char *folded = header_fold (clause);
  g_auto (GStrv) word = g_strsplit (folded, " ", MOST_WORDS + 1);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  guint count = g_strv_length (word);
  enum unmet said = UNMET_UNSAID;
  gboolean named = FALSE;
  for (guint at = 0, n; at < count && count <= MOST_WORDS; at += MAX (n, 1))
    {
      n = length_of_phrase (word, at, count, &said);
      if (n == 0 && presence_of_text (word[at]) == PRESENCE_NO)
        n = 1, said = UNMET_NOT_COME;
      gboolean known = n > 0 || text_means (WORDS_OF_A_NOTE_CALLED_OFF, word[at])
                       || text_means (WORDS_AND, word[at]);
      gboolean name = n == 0
                      && (is_word_of (word[at], people) || word_is_given_name (word[at])
                          || (!known && strangers && may_be_stranger (clause, word[at])));
      if (!known && !name)
        return NULL;
      if (name)
        g_strv_builder_add (names, word[at]);
      named |= name;
    }
  return named && said == UNMET_NOT_COME ? g_strv_builder_end (names) : NULL;
}

/* What the note says, if it says nothing else. */
static enum unmet
unmet_of_note (const char *text, const char *people)
{
  text += strspn (text, " ");
  if (*text == '\0' || strlen (text) > NOTE_BYTES)
    return UNMET_UNSAID;
  g_autofree char *clause = first_clause (text);
  g_autofree char *folded = header_fold (clause);
  g_auto (GStrv) word = g_strsplit (folded, " ", MOST_WORDS + 1);
  guint count = g_strv_length (word), at = 0, end = 0;
  enum unmet said = UNMET_UNSAID;
  while (at < count && count <= MOST_WORDS)
    {
      guint n = length_of_phrase (word, at, count, &said);
      if (n == 0 && said == UNMET_PUT_OFF && at == end && text_means (WORDS_UNTIL_WHEN, word[at]))
        return said;
      if (n == 0 && !text_means (WORDS_OF_A_NOTE_CALLED_OFF, word[at])
          && !is_word_of (word[at], people))
        return UNMET_UNSAID;
      at += MAX (n, 1);
      if (n > 0)
        end = at;
    }
  return count <= MOST_WORDS ? said : UNMET_UNSAID;
}

gboolean
note_says_called_off (const char *text, const char *people)
{
  enum unmet said = unmet_of_note (text, people);
  return said != UNMET_UNSAID && said != UNMET_NOT_REACHED;
}

gboolean
note_says_not_reached (const char *text, const char *people)
{
  return unmet_of_note (text, people) == UNMET_NOT_REACHED;
}
