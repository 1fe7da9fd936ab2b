/* Who gave, as people write it in a cell: by a list of words, or by the grammar of a few words.
 *
 * The subject does what the verb says: "I asked her" takes, "he helped me" gives to me. Without a verb the
 * subject gives: "sie mir", "ich". Without a subject a preposition tells: "from me", "an mich". Between two people
 * the first is the subject: "is mentored by", "mentors". */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/giving_words.h"
#include "read/evidence/value_words.h"
#include "read/sniff/question_grammar.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_LETTERS = 40,
  MOST_WORDS = 5
};

enum person
{
  PERSON_NONE,
  PERSON_ME,
  PERSON_OTHER
};

static enum giving
giving_of_way (enum way way)
{
  return way == WAY_IN ? GIVING_PASSING : way == WAY_OUT ? GIVING_OUT : GIVING_UNSAID;
}

static enum giving
giving_of_word (const char *folded)
{
  static const struct
  {
    enum concept words;
    enum giving giving;
  } known[] = {
    { WORDS_GIVES, GIVING_OUT },
    { WORDS_TAKES, GIVING_IN },
    { WORDS_BOTH_WAYS, GIVING_BOTH },
    { WORDS_NEITHER_WAY, GIVING_NEITHER },
  };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (text_means (known[i].words, folded))
      return known[i].giving;
  return strcmp (folded, "in") == 0 ? GIVING_PASSING : GIVING_UNSAID;
}

static enum person
subject_of_word (const char *word)
{
  if (text_means (WORDS_I_ALONE, word))
    return PERSON_ME;
  if (text_means (WORDS_THEY, word))
    return PERSON_OTHER;
  return PERSON_NONE;
}

static enum person
object_of_word (const char *word)
{
  if (text_means (WORDS_ME_ALONE, word))
    return PERSON_ME;
  if (text_means (WORDS_THEM, word))
    return PERSON_OTHER;
  return PERSON_NONE;
}

static enum giving
giver_is (enum person person)
{
  return person == PERSON_ME ? GIVING_OUT : person == PERSON_OTHER ? GIVING_IN : GIVING_UNSAID;
}

static enum person
opposite_of (enum person person)
{
  return person == PERSON_ME ? PERSON_OTHER : person == PERSON_OTHER ? PERSON_ME : PERSON_NONE;
}

/* "von mir", "to her". */
static enum giving
giving_by_preposition (char **word)
{
  if (word[1] == NULL || word[2] != NULL)
    return GIVING_UNSAID;
  enum person object = object_of_word (word[1]);
  if (text_means (WORDS_FROM_OR_BY, word[0]))
    return giver_is (object);
  return text_means (WORDS_TO_OR_FOR, word[0]) ? giver_is (opposite_of (object)) : GIVING_UNSAID;
}

/* Who the verb makes the giver, of a subject before it: "gave" and "half" the subject, "got" the other. */
static enum giving
giving_by_verb (char **word, enum person subject)
{
  enum giving known = giving_of_word (word[0]);
  if (known == GIVING_OUT || known == GIVING_IN)
    return giver_is (known == GIVING_OUT ? subject : opposite_of (subject));
  char *alone[] = { word[0], NULL };
  enum answer_direction part = part_of_doer (alone);
  return part == ANSWER_GIVES   ? giver_is (subject)
         : part == ANSWER_TAKES ? giver_is (opposite_of (subject))
                                : GIVING_UNSAID;
}

/* "ich", "sie mir", "I got", "she helped me". */
static enum giving
giving_by_subject (char **word)
{
  enum person subject = subject_of_word (word[0]);
  if (subject == PERSON_NONE)
    return GIVING_UNSAID;
  if (word[1] == NULL)
    return giver_is (subject);
  for (guint i = 1; word[i] != NULL; i++)
    {
      enum giving giving = giving_by_verb (word + i, subject);
      if (giving != GIVING_UNSAID)
        return giving;
    }
  enum person object = object_of_word (word[1]);
  return object == opposite_of (subject) && word[2] == NULL ? giver_is (subject) : GIVING_UNSAID;
}

static enum giving
giving_by_grammar (const char *folded)
{
  g_auto (GStrv) word = g_strsplit_set (folded, " '", -1);
  guint count = g_strv_length (word);
  if (count == 0 || count > MOST_WORDS)
    return GIVING_UNSAID;
  enum giving giving = giving_by_preposition (word);
  return giving != GIVING_UNSAID ? giving : giving_by_subject (word);
}

/* "gets advice from", "apprend de" */
static gboolean
gets_from (const char *text)
{
  static const enum concept stems[] = { WORDS_LEARN_STEM, WORDS_RECEIVE_STEM, WORDS_GET_STEM };
  g_autofree char *folded = header_fold (text);
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  guint count = g_strv_length (word);
  if (count < 2 || !text_means (WORDS_FROM_AT_THE_END, word[count - 1]))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (stems); i++)
    if (some_word_has_stem (stems[i], word))
      return TRUE;
  return FALSE;
}

/* "is mentored by", "gives advice to": what the first of two people does to the other. */
static enum giving
giving_by_phrase (const char *text)
{
  enum answer_direction other = giving_header_of (text).part;
  return other == ANSWER_GIVES || gets_from (text) ? GIVING_IN
         : other == ANSWER_TAKES                   ? GIVING_OUT
                                                   : GIVING_UNSAID;
}

enum giving
giving_of_text (const char *text)
{
  if (*text == '\0' || strlen (text) > MOST_LETTERS)
    return GIVING_UNSAID;
  g_autofree char *folded = header_fold (text);
  enum giving giving = giving_of_word (folded);
  if (giving == GIVING_UNSAID)
    giving = giving_of_way (way_of_text (text));
  if (giving == GIVING_UNSAID)
    giving = giving_by_grammar (folded);
  return giving != GIVING_UNSAID ? giving : giving_by_phrase (text);
}

enum giving
giving_of_verb (const char *text)
{
  g_autofree char *folded = header_fold (text);
  char *word[] = { folded, NULL };
  enum giving giving = giving_of_text (text);
  if (giving != GIVING_UNSAID || strchr (folded, ' ') != NULL)
    return giving;
  enum answer_direction doer = part_of_doer (word);
  return doer == ANSWER_GIVES ? GIVING_OUT : doer == ANSWER_TAKES ? GIVING_IN : GIVING_UNSAID;
}

enum giving
giving_of_taker (const char *text)
{
  g_autofree char *folded = header_fold (text);
  enum person me_or_them = subject_of_word (folded);
  if (me_or_them == PERSON_NONE)
    me_or_them = object_of_word (folded);
  return me_or_them == PERSON_ME      ? GIVING_IN
         : me_or_them == PERSON_OTHER ? GIVING_OUT
                                      : giving_of_text (text);
}

enum giving
giving_of_code (const char *text)
{
  return giving_of_way (way_of_code (text));
}
