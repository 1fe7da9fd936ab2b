/* Answers to the questions of "pln ask": do the two people of a row know each other? */
#include <string.h>
#include "pln/escape.h"
#include "pln/vocabulary.h"
#include "read/people/people_cell.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_answer.h"

/* The name as pln wrote it, without the guard against spreadsheet formulas. */
static guint32
person_of (struct profile_row *row, enum role role)
{
  g_autofree char *name = csv_clean (row_text (row, role));
  return *name != '\0' ? builder_mention (row->import->builder, name, NULL, NULL, 0) : NONE;
}

/* "Yes, from the choir": what comes before the first comma or stop. Other words after a yes or no
 * may turn it round ("no idea"), so they do not count. */
static enum answer
answer_read (const char *text)
{
  g_autofree char *first = g_strndup (text, strcspn (text, ",;.!:("));
  return answer_of_text (first);
}

gboolean
row_add_answer (struct profile_row *row)
{
  struct answered_pair pair = { person_of (row, ROLE_FROM), person_of (row, ROLE_TO) };
  enum answer answer = answer_read (row_text (row, ROLE_KNOWS));
  if (pair.a == NONE || pair.b == NONE || pair.a == pair.b)
    {
      row_reject (row, ROLE_FROM, "does not name two people");
      return FALSE;
    }
  if (answer == ANSWER_OTHER)
    return row_leave_out (row, "questions without a yes or no, which pln will ask again");
  pair.know = answer == ANSWER_YES;
  g_array_append_val (row->import->builder->answer, pair);
  return TRUE;
}
