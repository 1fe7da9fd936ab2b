/* Runs of lines whose numbers ascend with them. */
#include <string.h>
#include "read/sources/row_numbers.h"

struct number_run
{
  guint64 line, number; /* of the first line */
};

struct row_numbers
{
  const char *word;
  GArray *run;
};

struct row_numbers *
row_numbers_new (const char *word)
{
  struct row_numbers *numbers = g_new (struct row_numbers, 1);
  numbers->word = word;
  numbers->run = g_array_new (FALSE, FALSE, sizeof (struct number_run));
  return numbers;
}

void
row_numbers_free (struct row_numbers *numbers)
{
  if (numbers == NULL)
    return;
  g_array_unref (numbers->run);
  g_free (numbers);
}

/* The last run that begins at or before the line; NULL: there is none. */
static const struct number_run *
run_of_line (const struct row_numbers *numbers, guint64 line)
{
  guint low = 0, high = numbers->run->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (g_array_index (numbers->run, struct number_run, middle).line <= line)
        low = middle + 1;
      else
        high = middle;
    }
  return low > 0 ? &g_array_index (numbers->run, struct number_run, low - 1) : NULL;
}

guint64
row_numbers_of_line (const struct row_numbers *numbers, guint64 line)
{
  const struct number_run *run = run_of_line (numbers, line);
  return run != NULL ? run->number + (line - run->line) : line;
}

void
row_numbers_note (struct row_numbers *numbers, guint64 line, guint64 number)
{
  if (row_numbers_of_line (numbers, line) == number)
    return;
  struct number_run run = { line, number };
  g_array_append_val (numbers->run, run);
}

char *
row_numbers_reword (const struct row_numbers *numbers, const char *text)
{
  static const char line[] = "line ";
  gsize length = sizeof line - 1;
  GString *out = g_string_new (NULL);
  gboolean quoted = FALSE;
  for (const char *at = text; *at != '\0';)
    {
      gboolean begins = at == text || !g_ascii_isalpha (at[-1]);
      quoted ^= *at == '"';
      if (quoted || !begins || strncmp (at, line, length) != 0 || !g_ascii_isdigit (at[length]))
        {
          g_string_append_c (out, *at++);
          continue;
        }
      char *end;
      guint64 number = g_ascii_strtoull (at + length, &end, 10);
      g_string_append (out, numbers->word);
      g_string_append_printf (out, " %" G_GUINT64_FORMAT, row_numbers_of_line (numbers, number));
      at = end;
    }
  return g_string_free (out, FALSE);
}
