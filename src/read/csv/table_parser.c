/* The only door to libcsv.
 *
 * One physical line is fed at a time, so that every row knows its line.  A
 * line that ends inside a quoted cell is kept until the row is whole; if the
 * row breaks instead, only its first line is rejected and the kept lines are
 * read again as rows of their own. */
#include <csv.h>
#include <string.h>
#include "pln/base.h"
#include "read/csv/unescape.h"
#include "read/csv/split_lenient.h"
#include "read/csv/split_unquoted.h"
#include "read/csv/row_buffer.h"
#include "read/csv/table_parser.h"

enum
{
  NO_QUOTE = 0x01, /* a quote character that text never holds */
  CSV_GROWTH = 1 << 12,
  MAX_CELLS = 1 << 16,
  MAX_ROW = 16 << 20,
  PLAIN_LENGTH = 1 << 16,
  PLAIN_CELLS = 256,
  SHOWN = 80
};

struct table_parser
{
  const char *title;
  struct dialect dialect;
  gsize cell_limit;
  struct row_handler handler;
  struct csv_parser parser;
  gboolean unescape; /* lines are rewritten before libcsv sees them */

  struct row_buffer row; /* in hand */
  GString *form;         /* a rewritten line */

  GByteArray *kept; /* lines of a row that is not whole */
  GArray *kept_length;
  guint64 row_line;   /* where the row started */
  guint64 quote_line; /* where its open quote is */
  gboolean row_plain;
  gboolean after_blank;
  gboolean skipping; /* the rest of a broken line is passed over */
  gboolean again;    /* reading kept lines again */
  guint32 expected;
  guint fields_of_line; /* cells ended in this line */
  const char *too_long; /* which limit the row went over; NULL: none */
  guint32 long_cell;    /* and in which cell, from 1; 0: all of them together */
  gboolean stopped;
  GError *error; /* of the handler */
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

static void
restart_parser (struct table_parser *table)
{
  csv_free (&table->parser);
  start_parser (table);
}

static void
clear_row (struct table_parser *table)
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
  clear_row (table);
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
table_parser_expect (struct table_parser *table, guint32 n_cells)
{
  table->expected = n_cells;
}

static const char row_too_long[] = "the row is longer than 16 MiB; split it into several";
static const char cell_too_long[]
  = "the cell is longer than may be; --limit cell=BYTES takes longer ones";

static void
take_cell (void *text, size_t length, void *data)
{
  struct table_parser *table = data;

  table->fields_of_line++;
  if (table->too_long != NULL)
    return;
  if (length > table->cell_limit)
    {
      table->too_long = cell_too_long;
      table->long_cell = table->row.count + 1;
    }
  else if (table->row.used + length > MAX_ROW)
    table->too_long = row_too_long;
  else if (table->row.count >= MAX_CELLS)
    table->too_long = "the row has more than 65,536 cells; leave columns out";
  if (table->too_long != NULL)
    return;
  row_buffer_append (&table->row, text, length);
}

static void
hand_row (struct table_parser *table, const struct row *row)
{
  table->stopped = !table->handler.row (row, table->handler.data, &table->error);
  table->after_blank = FALSE;
}

static void
take_row (int end, void *data)
{
  struct table_parser *table = data;
  row_buffer_place (&table->row);
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
    hand_row (table, &row);
  clear_row (table);
}

static gboolean
is_open (const struct table_parser *table)
{
  return table->parser.pstate != 0; /* libcsv: between rows */
}

static gboolean
is_in_quotes (const struct table_parser *table)
{
  return table->parser.pstate == 2 && table->parser.quoted; /* libcsv: inside a cell */
}

static void
keep_line (struct table_parser *table, const char *text, gsize length)
{
  g_byte_array_append (table->kept, (const guint8 *)text, (guint)length);
  g_array_append_val (table->kept_length, length);
}

/* A cell, or a row, that has no end within its limit. */
static gboolean
refuse_long_cell (struct table_parser *table, GError **error)
{
  gboolean cell = table->parser.entry_pos > table->cell_limit;
  if (is_in_quotes (table))
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT
                 ", column %u: the quote that opens here is not closed within %" G_GSIZE_FORMAT
                 " bytes; put the missing quote in%s",
                 table->title, table->quote_line, table->row.count + 1,
                 cell ? table->cell_limit : (gsize)MAX_ROW,
                 cell ? ", or take longer cells with --limit cell=BYTES" : "");
  table->handler.broken (table->row_line, cell ? table->row.count + 1 : 0, NULL,
                         cell ? cell_too_long : row_too_long, table->handler.data);
  restart_parser (table);
  clear_row (table);
  return TRUE;
}

/* The handler wants no more. */
static gboolean
stop (struct table_parser *table, GError **error)
{
  if (table->error != NULL)
    g_propagate_error (error, g_steal_pointer (&table->error));
  return FALSE;
}

static gboolean break_row (struct table_parser *table, const char *text, gsize length,
                           const char *reason, GError **error);

/* A whole line that libcsv refuses, where its quotes can only be text: "5" pipe".
 * FALSE: it is no such line. */
static gboolean
take_loose_line (struct table_parser *table, const char *text, gsize length)
{
  guint32 bare;
  if (table->unescape || table->kept->len > 0 || length > MIN (PLAIN_LENGTH, table->cell_limit)
      || table->dialect.quote == 0)
    return FALSE;
  length = length_without_ends (text, length);
  row_buffer_set_line (&table->row, text, length, 1, PLAIN_CELLS);
  guint32 count
    = split_lenient (table->row.text, length, &table->dialect, table->row.cell, PLAIN_CELLS, &bare);
  if (count == 0 || (table->expected > 0 && count != table->expected))
    return FALSE;
  /* Not plain, so that the rare row is looked at, and counted. */
  const struct row row = { .cell = table->row.cell,
                           .n_cells = count,
                           .bare = bare,
                           .line = table->row_line,
                           .after_blank = table->after_blank };
  restart_parser (table);
  hand_row (table, &row);
  table->fields_of_line = count;
  clear_row (table);
  return TRUE;
}

/* Gives one line, or a piece of one, to libcsv. */
static gboolean
parse_line (struct table_parser *table, const char *text, gsize length, gboolean ends,
            GError **error)
{
  gsize fed = length;
  const char *bytes = text;

  if (table->unescape)
    {
      line_rewrite (&table->dialect, text, length, is_in_quotes (table), table->form);
      bytes = table->form->str;
      fed = table->form->len;
    }
  table->fields_of_line = 0;
  gsize done = csv_parse (&table->parser, bytes, fed, take_cell, take_row, table);
  if (table->stopped)
    return stop (table, error);
  if (done < fed)
    {
      if (csv_error (&table->parser) == CSV_ENOMEM)
        return fail (error, PLN_ERROR_SYSTEM, "%s: out of memory", table->title);
      if (ends && take_loose_line (table, text, length))
        return !table->stopped || stop (table, error);
      gboolean going_on = break_row (table, text, length,
                                     "has a quote in the wrong place; write \"\" for a quote "
                                     "inside a quoted cell, or leave it out",
                                     error);
      table->skipping = !ends;
      return going_on;
    }
  if (table->parser.entry_pos <= table->cell_limit)
    return TRUE;
  gboolean going_on = refuse_long_cell (table, error);
  table->skipping = !ends;
  return going_on;
}

static gboolean
passes_over (const struct table_parser *table, const char *text, gsize length, guint64 line)
{
  if (dialect_is_comment (&table->dialect, text))
    table->handler.comments (line, table->handler.data);
  return dialect_skips_line (&table->dialect, text, length, line);
}

/* The lines after the first that a broken row had swallowed, each on its own. */
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
      if (passes_over (table, text, length, line + i))
        continue;
      table->row_line = line + i;
      table->row_plain = FALSE;
      if (!parse_line (table, text, length, TRUE, error))
        return FALSE;
      if (is_open (table))
        restart_parser (table);
      clear_row (table);
    }
  table->again = FALSE;
  return TRUE;
}

/* Rejects the row at its first line and reads the lines it had swallowed, and
 * this one, again.  They hold no open quote of their own, or are given up. */
static gboolean
break_row (struct table_parser *table, const char *text, gsize length, const char *reason,
           GError **error)
{
  g_autoptr (GByteArray) kept = table->kept;
  g_autoptr (GArray) lengths = table->kept_length;
  guint64 line = table->row_line;
  const char *first = kept->len > 0 ? (const char *)kept->data : text;
  gsize first_length = lengths->len > 0 ? g_array_index (lengths, gsize, 0) : length;
  g_autofree char *shown = g_strndup (first, MIN (first_length, SHOWN));

  table->kept = g_byte_array_new ();
  table->kept_length = g_array_new (FALSE, FALSE, sizeof (gsize));
  if (!table->again)
    table->handler.broken (line, 0, g_strchomp (shown), reason, table->handler.data);
  restart_parser (table);
  clear_row (table);
  if (table->again || lengths->len == 0)
    return TRUE;

  if (text != NULL)
    {
      g_byte_array_append (kept, (const guint8 *)text, (guint)length);
      g_array_append_val (lengths, length);
    }
  return read_again (table, kept, lengths, line, error);
}

/* A whole line without quotes needs no parser.  FALSE: it is no such line. */
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
  const struct row row = { .cell = table->row.cell,
                           .n_cells = count,
                           .line = line->number,
                           .after_blank = table->after_blank,
                           .plain = line->plain };
  if (count > 0)
    hand_row (table, &row);
  else
    table->after_blank = TRUE;
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
  gboolean was_open = is_open (table);
  if (!was_open && line->starts && passes_over (table, line->text, line->length, line->number))
    {
      table->skipping = !line->ends;
      return TRUE;
    }
  if (!was_open && take_plain_line (table, line))
    return !table->stopped || stop (table, error);
  if (!was_open)
    {
      table->row_line = line->number;
      table->row_plain = TRUE;
      table->quote_line = line->number;
    }
  table->row_plain &= line->plain;
  if (!parse_line (table, line->text, line->length, line->ends, error))
    return FALSE;
  if (table->skipping)
    return TRUE;
  if (!is_open (table))
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
  return refuse_long_cell (table, error);
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
  return !is_open (table) && !table->skipping;
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
  return is_in_quotes (table) ? table->quote_line : 0;
}

gboolean
table_parser_finish (struct table_parser *table, GError **error)
{
  if (!is_open (table))
    return TRUE;
  if (is_in_quotes (table))
    return break_row (table, NULL, 0, "opens a quote that is never closed", error);
  csv_fini (&table->parser, take_cell, take_row, table);
  return !table->stopped || stop (table, error);
}
