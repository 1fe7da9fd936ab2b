/* Malformed rows: too long, or with quotes in places where CSV does not allow them. */
#include <string.h>
#include "pln/base.h"
#include "read/input/encoded_words.h"
#include "read/csv/parser_state.h"
#include "read/csv/split_lenient.h"

enum
{
  SHOWN = 80
};

const char table_row_too_long[] = "the row is longer than 16 MiB; split it into several";
const char table_cell_too_long[]
  = "the cell is too long; allow longer cells with --limit cell=BYTES";

gboolean
table_parser_refuse_long_cell (struct table_parser *table, GError **error)
{
  gboolean cell = table->parser.entry_pos > table->cell_limit;
  if (parser_is_in_quotes (table))
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT
                 ", column %u: the quote that opens here is not closed within %" G_GSIZE_FORMAT
                 " bytes; add the missing quote%s",
                 table->title, table->quote_line, table->row.count + 1,
                 cell ? table->cell_limit : (gsize)MAX_ROW,
                 cell ? ", or allow longer cells with --limit cell=BYTES" : "");
  table->handler.broken (table->row_line, cell ? table->row.count + 1 : 0, NULL,
                         cell ? table_cell_too_long : table_row_too_long, table->handler.data);
  table_parser_restart (table);
  table_parser_clear_row (table);
  return TRUE;
}

/* Hands on a whole line, with its quotes read as they are meant; FALSE: that is not clear. */
static gboolean
take_line (struct table_parser *table, const char *text, gsize length, gboolean may_stay_open)
{
  guint32 bare;
  if (table->unescape || length > MIN (PLAIN_LENGTH, table->cell_limit)
      || table->dialect.quote == 0)
    return FALSE;
  length = length_without_ends (text, length);
  row_buffer_set_line (&table->row, text, length, 1, PLAIN_CELLS);
  guint32 count = split_lenient (table->row.text, length, &table->dialect, table->row.cell,
                                 PLAIN_CELLS, may_stay_open, &bare);
  if (count == 0 || (table->expected > 0 && count != table->expected))
    return FALSE;
  guint32 unwrapped = row_buffer_unwrap (&table->row, count);
  if (may_hold_encoded_word (table->row.text, length))
    row_buffer_decode (&table->row, count);
  bare -= MIN (bare, unwrapped);
  /* Not marked plain, so that this rare row is checked and counted. */
  const struct row row = { .cell = table->row.cell,
                           .n_cells = count,
                           .bare = bare,
                           .open_quote = may_stay_open,
                           .line = table->row_line,
                           .after_blank = table->after_blank };
  table_parser_restart (table);
  table_parser_hand_row (table, &row);
  table->fields_of_line = count;
  table_parser_clear_row (table);
  return TRUE;
}

gboolean
table_parser_take_lenient (struct table_parser *table, const char *text, gsize length)
{
  return table->kept->len == 0 && take_line (table, text, length, FALSE);
}

/* A line with a quote that is opened and never closed, and otherwise with a cell for each column. */
static gboolean
take_open_line (struct table_parser *table, const char *text, gsize length)
{
  return table->mends && take_line (table, text, length, TRUE);
}

/* Parses again, one by one, the lines after the first that a broken row swallowed. */
static gboolean
read_again (struct table_parser *table, const GByteArray *kept, const GArray *lengths, guint64 line,
            GError **error)
{
  gsize at = g_array_index (lengths, gsize, 0);

  table->again = TRUE;
  for (guint i = 1; i < lengths->len; i++)
    {
      const char *text = (const char *)kept->data + at;
      gsize length = g_array_index (lengths, gsize, i);
      at += length;
      if (table_parser_skips (table, text, length, line + i))
        continue;
      table->row_line = line + i;
      table->row_plain = FALSE;
      if (!table_parser_parse_line (table, text, length, TRUE, error))
        return FALSE;
      if (parser_is_open (table) && !take_open_line (table, text, length))
        table_parser_restart (table);
      if (table->stopped)
        return table_parser_stop (table, error);
      table_parser_clear_row (table);
    }
  table->again = FALSE;
  return TRUE;
}

gboolean
table_parser_break_row (struct table_parser *table, const char *text, gsize length,
                        const char *reason, GError **error)
{
  g_autoptr (GByteArray) kept = table->kept;
  g_autoptr (GArray) lengths = table->kept_length;
  guint64 line = table->row_line;
  const char *first = kept->len > 0 ? (const char *)kept->data : text;
  gsize first_length = lengths->len > 0 ? g_array_index (lengths, gsize, 0) : length;
  g_autofree char *shown = g_strndup (first, MIN (first_length, SHOWN));

  table->kept = g_byte_array_new ();
  table->kept_length = g_array_new (FALSE, FALSE, sizeof (gsize));
  table_parser_restart (table);
  gboolean taken = take_open_line (table, first, first_length);
  if (table->stopped)
    return table_parser_stop (table, error);
  if (!taken && !table->again)
    table->handler.broken (line, 0, g_strchomp (shown), reason, table->handler.data);
  table_parser_restart (table);
  table_parser_clear_row (table);
  if (table->again || lengths->len == 0)
    return TRUE;

  if (text != NULL)
    {
      g_byte_array_append (kept, (const guint8 *)text, (guint)length);
      g_array_append_val (lengths, length);
    }
  return read_again (table, kept, lengths, line, error);
}
