/* Ties as a square table: "from" in rows, "to" in columns. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/people/missing_codes.h"
#include "read/sniff/matrix_detection.h"

gboolean
matrix_value (const char *text, double *value)
{
  static const char *const missing[]
    = { "-",   "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x88\x92", ".", "na",
        "nan", "n/a",          "null",         "none",         NULL };
  *value = 0;
  if (*text == '\0')
    return TRUE;
  for (const char *const *word = missing; *word != NULL; word++)
    if (g_ascii_strcasecmp (*word, text) == 0)
      return TRUE;
  return cell_number_parse (text, FALSE, value);
}

/* Codes for missing answers, above any value on a scale: 77, 88, 99, 999. */
static gboolean
is_code (double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  return value > 10
         && digits_are_missing_code (g_ascii_formatd (digits, sizeof digits, "%.15g", value));
}

/* RSiena writes 9 for a missing answer, 10 for a tie that cannot be and 11 for one that must be. */
static gboolean
is_siena_code (double value)
{
  return value == 9 || value == 10 || value == 11;
}

guint
matrix_codes_find (const GArray *rows, guint64 first_line, guint32 first_column)
{
  gboolean binary = TRUE, siena = FALSE, high = FALSE, negative = FALSE;
  double most = 0, value;
  for (guint i = 0; i < rows->len; i++)
    for (guint32 c = first_column; c < sample_row_at (rows, i)->count; c++)
      {
        if (sample_row_at (rows, i)->line < first_line
            || !matrix_value (sample_row_at (rows, i)->cell[c], &value))
          continue;
        binary &= value == 0 || value == 1 || is_siena_code (value);
        siena |= is_siena_code (value);
        negative |= value < 0;
        gboolean code = is_code (value);
        high |= code;
        most = code ? most : MAX (most, value);
      }
  return (binary && siena ? MATRIX_CODES_SIENA : 0) | (high && most <= 10 ? MATRIX_CODES_HIGH : 0)
         | (negative ? MATRIX_CODES_NEGATIVE : 0);
}

double
matrix_weight (double value, guint codes)
{
  if (value <= 0)
    return 0;
  if ((codes & MATRIX_CODES_SIENA) != 0 && is_siena_code (value))
    return value == 11 ? 1 : 0;
  return (codes & MATRIX_CODES_HIGH) != 0 && is_code (value) ? 0 : value;
}

/* R writes V or X before names that are numbers. */
static const char *
unprefixed (const char *header)
{
  gboolean number = (*header == 'V' || *header == 'X') && header[1] != '\0'
                    && header[1 + strspn (header + 1, "0123456789")] == '\0';
  return number ? header + 1 : header;
}

/* R writes "Seán.O.Brien" for "Seán O'Brien": only letters and digits count. */
static gboolean
names_are_alike (const char *row, const char *header)
{
  if (strcmp (row, header) == 0 || strcmp (row, unprefixed (header)) == 0)
    return TRUE;
  g_autoptr (GString) dotted = g_string_new (NULL);
  for (const char *at = row; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      g_string_append_len (dotted, at, g_utf8_next_char (at) - at);
    else
      g_string_append_c (dotted, '.');
  return strcmp (dotted->str, header) == 0;
}

gboolean
matrix_column_adds_up (const GArray *rows, guint32 column)
{
  guint sums = 0;
  for (guint i = 1; i < rows->len; i++)
    {
      double value, sum = 0, ties = 0, total;
      if (column >= sample_row_at (rows, i)->count
          || !matrix_value (sample_row_at (rows, i)->cell[column], &total))
        return FALSE;
      for (guint32 c = 1; c < column; c++)
        if (c != i && matrix_value (sample_row_at (rows, i)->cell[c], &value))
          {
            sum += value;
            ties += value > 0;
          }
      if (total != sum && total != ties)
        return FALSE;
      sums += total > 0;
    }
  return sums > 1;
}

/* Is there a row with this name, or are there only numbers in the column, and at least one? */
static gboolean
belongs_to_square (const GArray *rows, guint32 column)
{
  const char *name = sample_row_at (rows, 0)->cell[column];
  guint filled = 0;
  double value;
  for (guint i = 1; i < rows->len; i++)
    if (strcmp (sample_row_at (rows, i)->cell[0], name) == 0)
      return TRUE;
  for (guint i = 1; i < rows->len; i++)
    {
      const char *text
        = column < sample_row_at (rows, i)->count ? sample_row_at (rows, i)->cell[column] : "";
      if (!matrix_value (text, &value))
        return FALSE;
      filled += *text != '\0';
    }
  return filled > 0 && !matrix_column_adds_up (rows, column);
}

guint32
matrix_width (const GArray *rows)
{
  guint32 width = sample_row_at (rows, 0)->count;
  while (width > 3 && !belongs_to_square (rows, width - 1))
    width--;
  return width;
}

static gboolean
rows_are_named_like_columns (const GArray *rows, guint32 width)
{
  const struct sample_row *header = sample_row_at (rows, 0);
  double value;
  for (guint i = 1; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->count != header->count || i >= width
          || !names_are_alike (row->cell[0], header->cell[i])
          || (cell_number_parse (row->cell[0], FALSE, &value)
              && cell_number_parse (header->cell[0], FALSE, &value))
          || *row->cell[0] == '\0')
        return FALSE;
      for (guint32 c = 1; c < width; c++)
        if (c != i && !matrix_value (row->cell[c], &value))
          return FALSE; /* any sign may stand on the diagonal */
    }
  return TRUE;
}

static gboolean
is_symmetric (const GArray *rows)
{
  double one, other;
  for (guint i = 1; i < rows->len; i++)
    for (guint k = 1; k < i; k++)
      if (!matrix_value (sample_row_at (rows, i)->cell[k], &one)
          || !matrix_value (sample_row_at (rows, k)->cell[i], &other) || one != other)
        return FALSE;
  return TRUE;
}

const struct profile *
matrix_find (const GArray *rows)
{
  if (rows->len < 3 || sample_row_at (rows, 0)->count < 3)
    return NULL;
  guint32 width = matrix_width (rows);
  if (!rows_are_named_like_columns (rows, width))
    return NULL;
  gboolean whole = rows->len == width;
  return profile_by_name (whole && is_symmetric (rows) ? "symmetric-matrix" : "matrix");
}

void
matrix_plan (struct columns *columns, const GArray *rows, guint32 width)
{
  for (guint32 c = 1; rows != NULL && c < MIN (columns->count, rows->len); c++)
    {
      const char *row = sample_row_at (rows, c)->cell[0], *header = columns->column[c].name;
      if (strcmp (row, header) == 0 || !names_are_alike (row, header))
        continue;
      char *name = g_ref_string_new (row);
      g_ref_string_release (columns->column[c].name);
      columns->column[c].name = name;
    }
  for (guint32 c = 1; c < columns->count; c++)
    columns->column[c].role = c < width ? ROLE_TO : ROLE_NONE;
  columns_set_role (columns, 0, ROLE_FROM);
}
