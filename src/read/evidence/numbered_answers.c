/* Answers of several people of a row, in a column for each person. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/numbered_answers.h"
#include "read/evidence/header_kinds.h"
#include "read/people/presence_words.h"

/* "Asistió 1", "invité2_présent" */
static gboolean
header_asks_of_one (const char *header)
{
  g_autofree char *base = header_without_number (header);
  g_autofree char *folded = header_fold (base);
  const char *last = strrchr (folded, ' ');
  return header_asks_presence (folded) || (last != NULL && header_asks_presence (last + 1));
}

/* Yes and no count below a header that asks for presence: "Guest 2 attended". */
static gboolean
holds_answers (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *column = &columns->column[i];
  if (column->told || column->role == ROLE_NAME || column_gives_names (column))
    return FALSE;
  return evidence->column[i].filled > 0
         && (evidence_share (evidence, i, CONTENT_PRESENCE) == 1
             || (header_asks_of_one (column->name)
                 && evidence_share (evidence, i, CONTENT_MARK) == 1));
}

/* The number in a header, or -1. */
static gint64
number_in_header (const char *header)
{
  const char *digits = strpbrk (header, "0123456789");
  return digits == NULL ? -1 : g_ascii_strtoll (digits, NULL, 10);
}

/* The first column of people from this one on, in their chain, with a number in its header. */
static guint32
next_numbered (const struct columns *columns, guint32 person)
{
  while (person != NO_COLUMN && number_in_header (columns->column[person].name) < 0)
    person = columns->column[person].next;
  return person;
}

struct column_subset
numbered_answers_find (const struct columns *columns, const struct table_evidence *evidence,
                       enum role role)
{
  struct column_subset answers = { 0 };
  guint32 first = next_numbered (columns, columns->of_role[role]), person = first, count = 0;
  for (guint32 i = first; i < columns->count && first != NO_COLUMN; i++)
    {
      gint64 number = number_in_header (columns->column[i].name);
      if (number < 0 || !holds_answers (columns, evidence, i))
        continue;
      if (person == NO_COLUMN || number != number_in_header (columns->column[person].name))
        return (struct column_subset){ 0 };
      column_subset_add (&answers, i);
      person = next_numbered (columns, columns->column[person].next);
      count++;
    }
  return count > 1 && person == NO_COLUMN ? answers : (struct column_subset){ 0 };
}

guint32
numbered_answer_of (const struct column_subset *answers, const struct columns *columns,
                    guint32 column)
{
  enum role role = columns->column[column].role;
  guint32 answer = column_subset_next (answers, 0);
  guint32 person = next_numbered (columns, columns->of_role[role]);
  while (person != column && person != NO_COLUMN && answer != NO_COLUMN)
    {
      person = next_numbered (columns, columns->column[person].next);
      answer = column_subset_next (answers, answer + 1);
    }
  return person == column ? answer : NO_COLUMN;
}

gboolean
numbered_answer_denies (const char *text)
{
  enum presence_word word = presence_of_text (text);
  return word == PRESENCE_NO || (word == PRESENCE_UNKNOWN && mark_of_text (text) == PRESENCE_NO);
}
