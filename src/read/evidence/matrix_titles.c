/* Lines above a square of people that say which way its ties go.
 *
 * Of "row" and "column", the one that comes first in a sentence does what the verb says.  A question for who
 * does it to which person ("Quem pede ajuda a quem?") is answered row by row. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/matrix_titles.h"
#include "read/people/inverted_marks.h"
#include "read/sniff/question_grammar.h"
#include "read/vocabulary/concepts.h"

enum matrix_part
{
  PART_NONE,
  PART_ROW,
  PART_COLUMN,
  PART_WHO
};

static enum matrix_part
part_of_word (const char *word)
{
  return text_means (WORDS_ROW, word)               ? PART_ROW
         : text_means (WORDS_COLUMN, word)          ? PART_COLUMN
         : text_means (WORDS_WHO_IN_ANY_CASE, word) ? PART_WHO
                                                    : PART_NONE;
}

/* Does the line say who of rows and columns does something to the other?  *subject: PART_ROW or
 * PART_COLUMN. */
static gboolean
line_names_subject (char **word, enum matrix_part *subject)
{
  enum matrix_part first = PART_NONE, last = PART_NONE;
  for (; *word != NULL; word++)
    {
      enum matrix_part part = part_of_word (*word);
      if (part == PART_NONE)
        continue;
      first = first == PART_NONE ? part : first;
      if (part == last && part != PART_WHO)
        continue;
      if (last != PART_NONE)
        {
          *subject = first == PART_COLUMN ? PART_COLUMN : PART_ROW;
          return (first == PART_WHO) == (part == PART_WHO);
        }
      last = part;
    }
  return FALSE;
}

/* The first clause without its signs, folded and split at blanks: "Wer hilft wem? Bitte ausfüllen" asks who
 * helps. */
static char **
words_of_line (const char *line)
{
  enum
  {
    CLAUSE_LEAST = 6 /* bytes */
  };
  gsize length = strcspn (line, "?(.");
  g_autofree char *clause = length < CLAUSE_LEAST ? g_strdup (line) : g_strndup (line, length);
  g_autofree char *folded = header_fold (clause);
  g_autofree char *plain
    = g_strdelimit (g_strdup (text_behind_inverted_mark (folded)), "?!.,;:()\"[]-=", ' ');
  return g_strsplit (plain, " ", -1);
}

gboolean
title_says_rows_take (const char *title)
{
  gboolean take = FALSE;
  g_auto (GStrv) line = g_strsplit (title != NULL ? title : "", "\n", -1);
  for (char **one = line; *one != NULL; one++)
    {
      enum matrix_part subject;
      g_auto (GStrv) word = words_of_line (*one);
      g_autofree char *words = g_strjoinv (" ", word);
      if (!line_names_subject (word, &subject))
        continue;
      enum answer_direction doer = part_of_doer (word);
      if (doer == ANSWER_UNSAID && words_say_taking (words))
        doer = ANSWER_TAKES;
      if (doer != ANSWER_UNSAID)
        take = (doer == ANSWER_TAKES) == (subject == PART_ROW);
    }
  return take;
}
