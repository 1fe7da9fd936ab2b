/* Who gave, as people write it in a cell: by a list of words, or by the grammar of a few words.
 *
 * The subject does what the verb says: "I asked her" takes, "he helped me" gives to me. Without a verb the
 * subject gives: "sie mir", "ich". Without a subject a preposition tells: "from me", "an mich". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/evidence/giving_words.h"
#include "read/evidence/value_words.h"
#include "read/sniff/question_grammar.h"

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
    const char *words;
    enum giving giving;
  } known[] = {
    { "give|gave|given|out|gegeben|gab|geben|donne|donner|dado|dada|di|dar|gegeven|gaf|geven|dato|data|"
      "dare|dei|deu|taught|helped|explained|shared|geholfen|erklart|geteilt",
      GIVING_OUT },
    { "take|took|taken|get|got|gotten|genommen|nehmen|bekommen|bekam|pris|prendre|obtenu|tomado|tomada|"
      "tomar|recibi|genomen|nemen|gekregen|kreeg|preso|presa|prendere|avuto|recebi|learned|learnt|"
      "gelernt|appris|aprendido|aprendi|imparato|geleerd",
      GIVING_IN },
    { "in", GIVING_PASSING },
    { "both|both ways|mutual|two way|together|zusammen|ensemble|juntos|samen|insieme|beide|beides|"
      "beidseitig|gegenseitig|les deux|tous les deux|mutuel|mutuelle|reciproque|ambos|ambas|los dos|"
      "os dois|as duas|mutuo|mutua|reciproco|reciproca|allebei|alle twee|wederzijds|entrambi|"
      "entrambe|tutti e due|tutte e due",
      GIVING_BOTH },
    { "undirected|none|ungerichtet|non oriente|no dirigido|nao dirigido|ongericht|non orientato",
      GIVING_NEITHER },
  };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (phrase_is_listed (folded, known[i].words))
      return known[i].giving;
  return GIVING_UNSAID;
}

static enum person
subject_of_word (const char *word)
{
  if (phrase_is_listed (word, "i|ich|je|j|yo|eu|io|ik"))
    return PERSON_ME;
  if (phrase_is_listed (word,
                        "she|he|they|sie|er|elle|il|elles|ils|ella|el|ellas|ellos|lei|lui|loro|"
                        "ela|ele|elas|eles|zij|ze|hij"))
    return PERSON_OTHER;
  return PERSON_NONE;
}

static enum person
object_of_word (const char *word)
{
  if (phrase_is_listed (word, "me|m|mir|mich|moi|mi|mim|mij"))
    return PERSON_ME;
  if (phrase_is_listed (
        word, "her|him|them|ihr|ihm|ihn|ihnen|sie|elle|lui|leur|eux|elles|ella|el|le|les|lei|"
              "gli|loro|ela|ele|lhe|lhes|haar|hem|hun|hen"))
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
  if (phrase_is_listed (word[0], "from|von|de|da|van|by|durch|par|por|door"))
    return giver_is (object);
  return phrase_is_listed (word[0], "to|for|an|fur|zu|a|pour|para|per|aan|voor")
           ? giver_is (opposite_of (object))
           : GIVING_UNSAID;
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

enum giving
giving_of_text (const char *text)
{
  if (*text == '\0' || strlen (text) > MOST_LETTERS)
    return GIVING_UNSAID;
  g_autofree char *folded = header_fold (text);
  enum giving giving = giving_of_word (folded);
  if (giving == GIVING_UNSAID)
    giving = giving_of_way (way_of_text (text));
  return giving != GIVING_UNSAID ? giving : giving_by_grammar (folded);
}

enum giving
giving_of_code (const char *text)
{
  return giving_of_way (way_of_code (text));
}
