/* Rows as the bytes of a CSV table. */
#include <string.h>
#include "read/input/stop.h"
#include "read/sources/generated_table.h"

#define GENERATED_GIB_MOST 1
#define GENERATED_BYTES_MOST ((guint64)GENERATED_GIB_MOST << 30)

struct generated_bytes
{
  struct byte_source source;
  struct row_generator *generator;
};

static gssize
read_generated (struct byte_source *source, guint8 *into, gsize capacity, GError **error)
{
  struct row_generator *generator = ((struct generated_bytes *)source)->generator;
  GError *problem = NULL;
  while (generator->read == generator->text->len && !generator->ended)
    {
      g_string_truncate (generator->text, 0);
      generator->read = 0;
      generator->ended = !generator->next (generator, &problem);
      if (problem == NULL)
        continue;
      g_propagate_error (error, problem);
      return -1;
    }
  gsize length = MIN (generator->text->len - generator->read, capacity);
  generator->bytes += length;
  if (generator->bytes > GENERATED_BYTES_MOST)
    return stop (error, PLN_ERROR_DATA,
                 "a sheet, calendar or address book becomes a table of more than " G_STRINGIFY (
                   GENERATED_GIB_MOST) " GiB; export only the part that matters")
             ? 0
             : -1;
  memcpy (into, generator->text->str + generator->read, length);
  generator->read += length;
  return (gssize)length;
}

static void
clear_generated (struct byte_source *source)
{
  struct row_generator *generator = ((struct generated_bytes *)source)->generator;
  generator->clear (generator);
  g_string_free (generator->text, TRUE);
  g_free (generator);
}

struct byte_source *
generated_bytes_new (struct row_generator *generator)
{
  struct generated_bytes *bytes = g_new0 (struct generated_bytes, 1);
  generator->text = g_string_new (NULL);
  bytes->source.read = read_generated;
  bytes->source.clear = clear_generated;
  bytes->generator = generator;
  return &bytes->source;
}

void
generated_cell (struct row_generator *generator, const char *text, gsize length)
{
  GString *out = generator->text;
  if (generator->in_row)
    g_string_append_c (out, ',');
  else
    generator->row_line = generator->line + 1;
  generator->in_row = TRUE;
  static const gboolean is_special[256]
    = { ['\0'] = TRUE, ['"'] = TRUE, [','] = TRUE, ['\r'] = TRUE, ['\n'] = TRUE };
  gboolean plain = TRUE;
  for (gsize i = 0; i < length && plain; i++)
    plain = !is_special[(guchar)text[i]];
  if (plain)
    {
      g_string_append_len (out, text, (gssize)length);
      return;
    }
  g_string_append_c (out, '"');
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '\r' || text[i] == '\0') /* lines end alike everywhere */
        continue;
      if (text[i] == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, text[i]);
      generator->line += text[i] == '\n';
    }
  g_string_append_c (out, '"');
}

void
generated_text (struct row_generator *generator, const char *text)
{
  generated_cell (generator, text, strlen (text));
}

void
generated_row_end (struct row_generator *generator, guint64 number)
{
  guint64 first = generator->in_row ? generator->row_line : generator->line + 1;
  g_string_append_c (generator->text, '\n');
  generator->in_row = FALSE;
  generator->line++;
  if (generator->numbers != NULL)
    row_numbers_note (generator->numbers, first, number);
}
