/* Opens a table wherever it is. */
#include <string.h>
#include "read/sources/calendar_outline.h"
#include "read/sources/table_source.h"

void
table_source_free (struct table_source *source)
{
  g_free (source->title);
  g_free (source->label);
  g_free (source->name);
  g_free (source->path);
  g_free (source->member);
  g_free (source->part);
  g_free (source->owner);
  archive_file_unref (source->within);
  g_clear_pointer (&source->content, g_bytes_unref);
  row_numbers_free (source->numbers);
  calendar_outline_free (source->outline);
  g_clear_pointer (&source->notes, g_ptr_array_unref);
  g_free (source);
}

void
table_source_note (const struct table_source *source, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_ptr_array_add (source->notes, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

struct byte_source *
table_source_bytes (const struct table_source *source, GError **error)
{
  if (source->content != NULL)
    return memory_bytes_new (source->content);
  if (source->within != NULL)
    return archive_member_open (source->within, source->member, source->title, error);
  return file_bytes_open (source->path, source->title, error);
}

struct line_reader *
table_source_open (struct table_source *source, const char *encoding, GError **error)
{
  const struct source_format *format = source->format;
  if (format == NULL)
    {
      struct byte_source *bytes = table_source_bytes (source, error);
      return bytes != NULL ? line_reader_new (bytes, source->title, encoding, error) : NULL;
    }
  g_clear_pointer (&source->notes, g_ptr_array_unref);
  source->notes = g_ptr_array_new_with_free_func (g_free);
  struct row_generator *generator = format->open (source, encoding, error);
  if (generator == NULL)
    return NULL;
  row_numbers_free (source->numbers);
  source->numbers = row_numbers_new (format->row_word);
  generator->numbers = source->numbers;
  return line_reader_new (generated_bytes_new (generator), source->title, "UTF-8", error);
}

const char *
table_source_row_word (const struct table_source *source)
{
  return source->format != NULL ? source->format->row_word : "line";
}

gboolean
table_source_is_called (const struct table_source *source, const char *name)
{
  return strcmp (source->name, name) == 0 || strcmp (source->title, name) == 0
         || g_strcmp0 (source->path, name) == 0 || g_strcmp0 (source->member, name) == 0;
}
