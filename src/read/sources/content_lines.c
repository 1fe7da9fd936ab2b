/* Folded lines of properties. */
#include <string.h>
#include "read/input/stop.h"
#include "read/sources/content_lines.h"

enum
{
  KEPT_MOST = 1 << 16,       /* bytes of a line that are kept */
  LINE_BYTES_MOST = 64 << 20 /* bytes that a line may have */
};

struct content_lines
{
  struct line_reader *reader;
  const char *title;
  GString *text, *next;        /* the present line, and the start of the one after */
  guint64 number, next_number; /* of their first lines of text */
  gboolean ended;
};

struct content_lines *
content_lines_open (const struct table_source *source, const char *encoding, GError **error)
{
  struct byte_source *bytes = table_source_bytes (source, error);
  struct line_reader *reader
    = bytes != NULL ? line_reader_new (bytes, source->title, encoding, error) : NULL;
  if (reader == NULL)
    return NULL;
  struct content_lines *lines = g_new0 (struct content_lines, 1);
  lines->reader = reader;
  lines->title = source->title;
  lines->text = g_string_new (NULL);
  lines->next = g_string_new (NULL);
  return lines;
}

void
content_lines_free (struct content_lines *lines)
{
  if (lines == NULL)
    return;
  line_reader_free (lines->reader);
  g_string_free (lines->text, TRUE);
  g_string_free (lines->next, TRUE);
  g_free (lines);
}

static void
append_limited (GString *text, const char *piece, gsize length)
{
  if (text->len < KEPT_MOST)
    g_string_append_len (text, piece, (gssize)MIN (length, KEPT_MOST - text->len));
}

/* One line of text into `next`, without its end. FALSE at the end, and on errors. */
static gboolean
read_text (struct content_lines *lines, guint64 *bytes, GError **error)
{
  struct line line;
  gboolean any = FALSE;
  g_string_truncate (lines->next, 0);
  do
    {
      if (!line_reader_read_line (lines->reader, &line, error))
        return any;
      lines->next_number = any ? lines->next_number : line.number;
      any = TRUE;
      *bytes += line.length;
      gsize length = line.length;
      while (length > 0 && (line.text[length - 1] == '\n' || line.text[length - 1] == '\r'))
        length--;
      append_limited (lines->next, line.text, length);
      if (*bytes > LINE_BYTES_MOST)
        return stop (error, PLN_ERROR_DATA,
                     "%s, line %" G_GUINT64_FORMAT
                     ": the line is longer than 64 MiB; export the file again",
                     lines->title, MAX (lines->number, 1));
    }
  while (!line.ends);
  return TRUE;
}

/* Quoted-printable text of vCard 2.1 goes on after "=" at the end of a line. */
static gboolean
is_continued (const GString *text)
{
  if (text->len == 0 || text->str[text->len - 1] != '=')
    return FALSE;
  const char *colon = strchr (text->str, ':');
  if (colon == NULL)
    return FALSE;
  g_autofree char *head = g_ascii_strup (text->str, colon - text->str);
  return strstr (head, "QUOTED-PRINTABLE") != NULL;
}

/* The whole line into `text`. */
static gboolean
unfold (struct content_lines *lines, guint64 *number, GError **error)
{
  GError *problem = NULL;
  guint64 bytes = 0;
  if (lines->next_number == 0 && !read_text (lines, &bytes, error))
    return FALSE;
  if (lines->ended)
    return FALSE;
  GString *text = lines->next;
  lines->next = lines->text;
  lines->text = text;
  *number = lines->number = lines->next_number;
  for (;;)
    {
      lines->ended = !read_text (lines, &bytes, &problem);
      if (problem != NULL)
        {
          g_propagate_error (error, problem);
          return FALSE;
        }
      const char *next = lines->next->str;
      gboolean folded = *next == ' ' || *next == '\t', soft = is_continued (lines->text);
      if (lines->ended || (!folded && !soft))
        return TRUE;
      if (soft)
        g_string_truncate (lines->text, lines->text->len - 1);
      append_limited (lines->text, next + folded, lines->next->len - folded);
    }
}

/* Where the value begins: after the first colon that is not in quotation marks. */
static char *
find_value (char *text)
{
  gboolean quoted = FALSE;
  for (char *at = text; *at != '\0'; at++)
    {
      quoted ^= *at == '"';
      if (*at == ':' && !quoted)
        return at;
    }
  return NULL;
}

gboolean
content_lines_next (struct content_lines *lines, struct content_line *line, GError **error)
{
  while (unfold (lines, &line->line, error))
    {
      char *text = lines->text->str, *colon = find_value (text);
      if (colon == NULL)
        continue;
      *colon = '\0';
      line->value = colon + 1;
      char *semicolon = strchr (text, ';');
      line->parameters = semicolon != NULL ? semicolon + 1 : "";
      if (semicolon != NULL)
        *semicolon = '\0';
      char *dot = strrchr (text, '.');
      line->name = dot != NULL ? dot + 1 : text;
      for (char *at = text; *at != '\0'; at++)
        if (*at >= 'a' && *at <= 'z')
          *at = g_ascii_toupper (*at);
      return TRUE;
    }
  return FALSE;
}

/* The end of the parameter at `at`: a semicolon outside quotation marks. */
static const char *
end_of_parameter (const char *at)
{
  gboolean quoted = FALSE;
  for (; *at != '\0' && (*at != ';' || quoted); at++)
    quoted ^= *at == '"';
  return at;
}

char *
content_parameter (const struct content_line *line, const char *name)
{
  gsize length = strlen (name);
  gboolean is_type = strcmp (name, "TYPE") == 0; /* its name may be left out in vCard 2.1 */
  GString *found = NULL;
  for (const char *at = line->parameters, *end; *at != '\0'; at = *end == ';' ? end + 1 : end)
    {
      end = end_of_parameter (at);
      gboolean named = (gsize)(end - at) > length && at[length] == '='
                       && g_ascii_strncasecmp (at, name, length) == 0;
      if (!named && (!is_type || memchr (at, '=', (gsize)(end - at)) != NULL))
        continue;
      const char *value = named ? at + length + 1 : at;
      if (found == NULL)
        found = g_string_new (NULL);
      else
        g_string_append_c (found, ',');
      for (; value < end; value++)
        if (*value != '"')
          g_string_append_c (found, *value);
    }
  return found != NULL ? g_string_free (found, FALSE) : NULL;
}

gboolean
content_parameter_is (const struct content_line *line, const char *name, const char *value)
{
  g_autofree char *text = content_parameter (line, name);
  g_auto (GStrv) part = text != NULL ? g_strsplit (text, ",", -1) : NULL;
  for (char **one = part; one != NULL && *one != NULL; one++)
    if (g_ascii_strcasecmp (g_strstrip (*one), value) == 0)
      return TRUE;
  return FALSE;
}

static void
append_plain (GString *out, const char **at)
{
  if (**at == '\\' && (*at)[1] != '\0')
    {
      ++*at;
      g_string_append_c (out, **at == 'n' || **at == 'N' ? '\n' : **at);
    }
  else
    g_string_append_c (out, **at);
  ++*at;
}

char *
content_text (const char *value)
{
  if (strchr (value, '\\') == NULL)
    return g_strstrip (g_strdup (value));
  GString *text = g_string_new (NULL);
  while (*value != '\0')
    append_plain (text, &value);
  return g_strstrip (g_string_free (text, FALSE));
}

char **
content_parts (const char *value, char separator)
{
  GPtrArray *parts = g_ptr_array_new ();
  for (;;)
    {
      GString *text = g_string_new (NULL);
      while (*value != '\0' && *value != separator)
        append_plain (text, &value);
      g_ptr_array_add (parts, g_strstrip (g_string_free (text, FALSE)));
      if (*value == '\0')
        break;
      value++;
    }
  g_ptr_array_add (parts, NULL);
  return (char **)g_ptr_array_free (parts, FALSE);
}
