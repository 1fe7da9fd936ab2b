/* Parses rows with libcsv.
 *
 * It is fed one physical line at a time, so that the line of every row is known.  A line
 * that ends inside a quoted cell is kept until the row is complete.  If the row turns
 * out to be malformed, only its first line is rejected, and the other kept lines are
 * parsed again as rows of their own (broken_rows.c). */
#include <string.h>
#include "pln/base.h"
#include "read/input/encoded_words.h"
#include "read/csv/parser_state.h"
#include "read/csv/split_unquoted.h"
#include "read/csv/unescape.h"

enum
{
  NO_QUOTE = 0x01, /* a quote character that never occurs in text */
  CSV_GROWTH = 1 << 12,
  MAX_CELLS = 1 << 16
};

static void
start_parser (struct table_parser *table)
{
  csv_init (&table->parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim (&table->parser, (unsigned char)table->dialect.delimiter);
  csv_set_quote (&table->parser,
                 (unsigned char)(table->dialect.quote != 0 ? table->dialect.quote : NO_QUOTE));
  csv_set_blk_size (&table->parser, CSV_GROWTH);
}

void
table_parser_restart (struct table_parser *table)
{
  csv_free (&table->parser);
  start_parser (table);
}

void
table_parser_clear_row (struct table_parser *table)
{
  row_buffer_empty (&table->row);
  if (table->kept->len > 0)
    {
      g_byte_array_set_size (table->kept, 0);
      g_array_set_size (table->kept_length, 0);
    }
  table->row_line = 0;
  table->row_plain = TRUE;
  table->after_blank = FALSE;
  table->too_long = NULL;
  table->long_cell = 0;
}

struct table_parser *
table_parser_new (const char *title, const struct dialect *dialect, gsize cell_limit,
                  const struct row_handler *handler)
{
  struct table_parser *table = g_new0 (struct table_parser, 1);
  table->title = title;
  table->dialect = *dialect;
  table->cell_limit = cell_limit;
  table->handler = *handler;
  table->unescape = dialect->backslash || dialect->delimiter == ' ';
  table->form = g_string_new (NULL);
  table->kept = g_byte_array_new ();
  table->kept_length = g_array_new (FALSE, FALSE, sizeof (gsize));
  start_parser (table);
  table_parser_clear_row (table);
  return table;
}

void
table_parser_free (struct table_parser *table)
{
  if (table == NULL)
    return;
  csv_free (&table->parser);
  row_buffer_clear (&table->row);
  g_string_free (table->form, TRUE);
  g_byte_array_unref (table->kept);
  g_array_unref (table->kept_length);
  g_clear_error (&table->error);
  g_free (table);
}

void
table_parser_expect (struct table_parser *table, guint32 n_cells, gboolean mends)
{
  table->mends = mends;
  table->expected = n_cells;
}

static void
take_cell (void *text, size_t length, void *data)
{
  struct table_parser *table = data;

  table->fields_of_line++;
  if (table->too_long != NULL)
    return;
  if (length > table->cell_limit)
    {
      table->too_long = table_cell_too_long;
      table->long_cell = table->row.count + 1;
    }
  else if (table->row.used + length > MAX_ROW)
    table->too_long = table_row_too_long;
  else if (table->row.count >= MAX_CELLS)
    table->too_long = "the row has more than 65,536 cells; leave columns out";
  if (table->too_long != NULL)
    return;
  row_buffer_append (&table->row, text, length);
}

void
table_parser_hand_row (struct table_parser *table, const struct row *row)
{
  table->stopped = !table->handler.row (row, table->handler.data, &table->error);
  table->after_blank = FALSE;
}

static void
take_row (int end G_GNUC_UNUSED, void *data)
{
  struct table_parser *table = data;
  row_buffer_place (&table->row);
  row_buffer_unwrap (&table->row, table->row.count);
  if (may_hold_encoded_word (table->row.text, table->row.used))
    row_buffer_decode (&table->row, table->row.count);
  const struct row row = { .cell = table->row.cell,
                           .n_cells = table->row.count,
                           .line = table->row_line,
                           .after_blank = table->after_blank,
                           .plain = table->row_plain };

  if (table->too_long != NULL)
    table->handler.broken (table->row_line, table->long_cell, NULL, table->too_long,
                           table->handler.data);
  else if (!table->stopped
           && (!table->again || table->expected == 0 || row.n_cells == table->expected))
    table_parser_hand_row (table, &row);
  table_parser_clear_row (table);
}

static void
keep_line (struct table_parser *table, const char *text, gsize length)
{
  g_byte_array_append (table->kept, (const guint8 *)text, (guint)length);
  g_array_append_val (table->kept_length, length);
}

gboolean
table_parser_stop (struct table_parser *table, GError **error)
{
  if (table->error != NULL)
    g_propagate_error (error, g_steal_pointer (&table->error));
  return FALSE;
}

gboolean
table_parser_skips (const struct table_parser *table, const char *text, gsize length, guint64 line)
{
  if (dialect_is_comment (&table->dialect, text))
    table->handler.comments (line, table->handler.data);
  return dialect_skips_line (&table->dialect, text, length, line);
}

gboolean
table_parser_parse_line (struct table_parser *table, const char *text, gsize length, gboolean ends,
                         GError **error)
{
  gsize fed = length;
  const char *bytes = text;

  if (table->unescape)
    {
      line_rewrite (&table->dialect, text, length, parser_is_in_quotes (table), table->form);
      bytes = table->form->str;
      fed = table->form->len;
    }
  table->fields_of_line = 0;
  gsize done = csv_parse (&table->parser, bytes, fed, take_cell, take_row, table);
  if (table->stopped)
    return table_parser_stop (table, error);
  if (done < fed)
    {
      if (csv_error (&table->parser) == CSV_ENOMEM)
        return fail (error, PLN_ERROR_SYSTEM, "%s: out of memory", table->title);
      if (ends && table_parser_take_lenient (table, text, length))
        return !table->stopped || table_parser_stop (table, error);
      gboolean going_on
        = table_parser_break_row (table, text, length,
                                  "has a quote in the wrong place; write \"\" for a quote "
                                  "inside a quoted cell, or leave it out",
                                  error);
      table->skipping = !ends;
      return going_on;
    }
  if (table->parser.entry_pos <= table->cell_limit)
    return TRUE;
  gboolean going_on = table_parser_refuse_long_cell (table, error);
  table->skipping = !ends;
  return going_on;
}

/* Splits a whole line without quotes, which does not need libcsv.  FALSE: it is not such
 * a line. */
static gboolean
take_plain_line (struct table_parser *table, const struct line *line)
{
  gsize length = line->length;

  if (table->unescape || !line->starts || length > MIN (PLAIN_LENGTH, table->cell_limit)
      || !is_line_end (line->text[length - 1])
      || memchr (line->text, table->parser.quote_char, length) != NULL)
    return FALSE;
  length = length_without_ends (line->text, length);
  row_buffer_set_line (&table->row, line->text, length, SPLIT_SLACK, PLAIN_CELLS);
  guint32 count = split_unquoted (table->row.text, length, table->dialect.delimiter,
                                  table->row.cell, PLAIN_CELLS);
  if (count > PLAIN_CELLS)
    return FALSE;
  if (may_hold_encoded_word (table->row.text, length))
    row_buffer_decode (&table->row, count);
  const struct row row = { .cell = table->row.cell,
                           .n_cells = count,
                           .line = line->number,
                           .after_blank = table->after_blank,
                           .plain = line->plain };
  if (count > 0)
    table_parser_hand_row (table, &row);
  else
    table->after_blank = TRUE;
  row_buffer_empty (&table->row);
  return TRUE;
}

gboolean
table_parser_feed (struct table_parser *table, const struct line *line, GError **error)
{
  if (table->skipping)
    {
      table->skipping = !line->ends;
      return TRUE;
    }
  gboolean was_open = parser_is_open (table);
  if (!was_open && line->starts
      && table_parser_skips (table, line->text, line->length, line->number))
    {
      table->skipping = !line->ends;
      return TRUE;
    }
  if (!was_open && take_plain_line (table, line))
    return !table->stopped || table_parser_stop (table, error);
  if (!was_open)
    {
      table->row_line = line->number;
      table->row_plain = TRUE;
      table->quote_line = line->number;
    }
  table->row_plain &= line->plain;
  if (!table_parser_parse_line (table, line->text, line->length, line->ends, error))
    return FALSE;
  if (table->skipping)
    return TRUE;
  if (!parser_is_open (table))
    {
      table->after_blank |= table->fields_of_line == 0 && !was_open;
      return TRUE;
    }
  if (table->fields_of_line > 0)
    table->quote_line = line->number;
  keep_line (table, line->text, line->length);
  if (table->kept->len <= MAX_ROW)
    return TRUE;
  table->skipping = !line->ends;
  return table_parser_refuse_long_cell (table, error);
}

gboolean
table_parser_takes_lines_as_they_are (const struct table_parser *table)
{
  return !table->unescape;
}

char
table_parser_quote (const struct table_parser *table)
{
  return (char)table->parser.quote_char;
}

gboolean
table_parser_is_idle (const struct table_parser *table)
{
  return !parser_is_open (table) && !table->skipping;
}

gboolean
table_parser_take_blank (struct table_parser *table)
{
  gboolean blank = table->after_blank;
  table->after_blank = FALSE;
  return blank;
}

guint64
table_parser_open_quote (const struct table_parser *table)
{
  return parser_is_in_quotes (table) ? table->quote_line : 0;
}

gboolean
table_parser_finish (struct table_parser *table, GError **error)
{
  if (!parser_is_open (table))
    return TRUE;
  if (parser_is_in_quotes (table))
    return table_parser_break_row (table, NULL, 0, "opens a quote that is never closed", error);
  csv_fini (&table->parser, take_cell, take_row, table);
  return !table->stopped || table_parser_stop (table, error);
}
