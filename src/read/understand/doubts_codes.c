/* Doubts about numbers among people that may stand for nobody. */
#include <string.h>
#include "read/people/missing_codes.h"
#include "read/understand/doubt.h"

enum
{
  FAR = 3,   /* times the largest number of the others */
  OFTEN = 2, /* one person may be outside the list, who is named once */
  LONGEST = 9
};

/* The largest number of both ends that is not a code; FALSE: some are not numbers, or too long. */
static gboolean
find_largest (const struct doubt_view *view, guint32 from, guint32 to, gint64 *largest)
{
  const struct sample_row *row;
  *largest = 0;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    for (guint end = 0; end < 2; end++)
      {
        const char *text = sample_cell (row, end == 0 ? from : to);
        if (strspn (text, "0123456789") != strlen (text) || strlen (text) > LONGEST)
          return FALSE;
        if (!digits_are_missing_code (text))
          *largest = MAX (*largest, g_ascii_strtoll (text, NULL, 10));
      }
  return *largest > 0;
}

/* How often a code is chosen; 0: it is also one who chooses. */
static guint
times_chosen (const struct doubt_view *view, guint32 from, guint32 to, const char *code)
{
  const struct sample_row *row;
  guint times = 0;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      if (strcmp (sample_cell (row, from), code) == 0)
        return 0;
      times += strcmp (sample_cell (row, to), code) == 0;
    }
  return times;
}

gboolean
code_may_be_nobody (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 from = view->columns->of_role[ROLE_FROM], to = view->columns->of_role[ROLE_TO];
  const struct sample_row *row;
  gint64 largest;
  if (from == NO_COLUMN || to == NO_COLUMN || view->layout->profile->signature != NULL
      || view->options->contacts != NULL || column_is_told (view, to)
      || !find_largest (view, from, to, &largest))
    return FALSE;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      const char *code = sample_cell (row, to);
      if (!digits_are_missing_code (code) || g_ascii_strtoll (code, NULL, 10) < FAR * largest
          || times_chosen (view, from, to, code) < OFTEN)
        continue;
      doubt->row = row;
      doubt->column = to;
      doubt->question = g_strdup_printf (
        "%s is far from all other numbers and chooses nobody, so it may mean \"no answer\" or \"somebody "
        "else\"; if so, leave such lines out of the file; if it is a person, add --column to=\"%s\"",
        code, view->columns->column[to].name);
      return TRUE;
    }
  return FALSE;
}
