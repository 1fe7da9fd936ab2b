/* concepts.h - the words that tables are read by, in seven languages: one concept, one list. What each
 * concept means stands above its list, in words_*.h. */
#ifndef READ_CONCEPTS_H
#define READ_CONCEPTS_H

#include <glib.h>

enum concept
{
  /* words_nobody.h: nobody in particular: none, all, gone, hidden, programs */
  WORDS_UNNAMED_COMPANION,
  WORDS_CALLER_NOUN,
  WORDS_HIDDEN_NUMBER,
  WORDS_UNKNOWN_CALLER,
  WORDS_SPEAKER_NOUN,
  WORDS_HIDDEN_RECIPIENTS,
  WORDS_GONE,
  WORDS_ACCOUNT,
  WORDS_SOMEBODY_TO_HAVE,
  WORDS_NOBODY_PRONOUN,
  WORDS_WITH_NOBODY,
  WORDS_NO_PREFERENCE,
  WORDS_ALL,
  WORDS_WHOLE_GROUP,
  WORDS_GONE_ACCOUNT,
  WORDS_ALL_AS_NAMES,
  WORDS_ALL_OR_NOBODY,
  WORDS_MET_NOBODY,
  WORDS_ALONE,
  WORDS_NOTHING,
  WORDS_NOBODY_OR_NAME,
  WORDS_SYSTEM,
  WORDS_APPLICATION,
  WORDS_LEVEL_OF_ACCOUNT,
  WORDS_PROGRAM_INTERFACE,
  WORDS_ASSISTANT,
  WORDS_SERVICE_WITH_ASSISTANT,
  WORDS_UNWANTED,
  /* words_people.h: roles of people in a row: who leads, learns, came, belongs, is related */
  WORDS_HINTS_AT_OTHERS,
  WORDS_AUDIENCE,
  WORDS_COMPANY_OF_SOMEBODY,
  WORDS_OTHERS,
  WORDS_BEFORE_FORMER_NAME,
  /* words_presence.h: who was there, who was not, and answers that say so */
  WORDS_OF_A_NOTE_CALLED_OFF,
  WORDS_WHERE_INSTEAD,
  WORDS_DENIED_VERB,
  WORDS_VERB_BEFORE_NEGATION,
  WORDS_NONE,
  WORDS_PRESENCE_NOUN,
  WORDS_CALL_WENT_WELL,
  /* words_time.h: days, times, periods */
  WORDS_WEEK_NUMBER,
  WORDS_HOLIDAYS,
  WORDS_DAY_OFF,
  WORDS_FEAST,
  WORDS_NO_MEETING_TODAY,
  WORDS_OF_A_LIFE,
  WORDS_FREE,
  /* words_ties.h: meeting, talking, giving, choosing */
  WORDS_NEGATIVE_TIE,
  /* words_things.h: things, organisations, places, tasks, messages */
  WORDS_MODEL,
  WORDS_DRAFT,
  WORDS_ROOM_BEFORE_NUMBER,
  WORDS_ROOM_BEHIND_NAME,
  WORDS_THING,
  /* words_columns.h: what a column gives: names, ids, texts, numbers, kinds */
  WORDS_SLOT_NAME,
  WORDS_NAME_KEY,
  WORDS_EMAIL_KEY,
  WORDS_ANSWER_KEY,
  WORDS_RESULT,
  /* words_grammar.h: pronouns, prepositions, negations, verbs without a meaning of their own */
  WORDS_UNTIL_WHEN,
  WORDS_AND,
  WORDS_OF_A_DEVICE,
  WORDS_WITHOUT_NUMBER,
  WORDS_NO_OR_EVER,
  WORDS_WITHOUT,
  WORDS_LACK,
  WORDS_ARTICLE,
  WORDS_NONE_FIRST,
  WORDS_I_OR_WE,
  WORDS_VERB_OF_NOBODY,
  WORDS_NEGATION_OR_NAME,
  WORDS_OF_A_GUEST,
  WORDS_OF_A_PROGRAM,
  WORDS_BEHIND_NOT,
  WORDS_ONLY,
  WORDS_WHEN_OR_IF,
  N_CONCEPTS
};

/* Questions about a folded text (pln/text.h). Nothing is allocated; the first question about a concept
 * builds its index, in any thread. */

/* Is the whole text one of the phrases? O(length of the longest phrase). */
gboolean text_means (enum concept concept, const char *folded);
/* Does the text hold one of them as whole words? O(words of the text x length of the longest). */
gboolean text_mentions (enum concept concept, const char *folded);
/* The length of the longest phrase that the text begins with, as whole words or, of a stem, up to any
 * letter; 0 if there is none. As fast as text_means. */
gsize text_begins_with (enum concept concept, const char *folded);
gsize text_has_stem (enum concept concept, const char *folded);
/* Is each word of the text one of the phrases, and is there one? */
gboolean words_mean (enum concept concept, const char *folded);
/* Is one of the words a phrase? word: NULL-terminated. */
gboolean some_word_means (enum concept concept, char **word);

#endif
