/* The width of the terminal, and messages with unsafe characters escaped. */
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <glib.h>
#include "pln/unicode.h"
#include "cli/terminal.h"

enum
{
  NARROWEST = 60,
  WIDEST = 100,
  USUAL = 80
};

int
terminal_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  guint64 wanted;
  struct winsize size;
  if (!isatty (STDOUT_FILENO))
    return USUAL;
  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, 1, G_MAXINT, &wanted, NULL))
    return (int)CLAMP (wanted, NARROWEST, WIDEST);
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return USUAL;
  return CLAMP (size.ws_col, NARROWEST, WIDEST);
}

gboolean
terminal_has_colour (enum colour_when when)
{
  const char *refused = g_getenv ("NO_COLOR"), *type = g_getenv ("TERM");
  if (when != COLOUR_AUTO)
    return when == COLOUR_ALWAYS;
  return isatty (STDOUT_FILENO) && (refused == NULL || *refused == '\0') && type != NULL
         && *type != '\0' && strcmp (type, "dumb") != 0;
}

char *
terminal_escape (const char *message)
{
  g_autofree char *valid = g_utf8_make_valid (message, -1);
  GString *out = g_string_new (NULL);
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        g_string_append_printf (out, "\\x%02X", c);
      else if (character_is_invisible (c) || character_is_joiner (c))
        g_string_append_printf (out, "\\u%04X", c);
      else
        g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}

/* Puts a long list on lines of its own, which is easier to read; a sentence stays on one line, as
 * programs expect. */
static void
wrap_long (char *message)
{
  enum
  {
    LONG = 400,
    WIDTH = 80
  };
  char *blank = NULL, *line = message;
  if (strlen (message) < LONG)
    return;
  for (char *at = message; *at != '\0'; at++)
    {
      blank = *at == ' ' ? at : blank;
      if (at - line < WIDTH || blank == NULL)
        continue;
      *blank = '\n';
      line = blank + 1;
      blank = NULL;
    }
}

void
print_error (const char *message)
{
  g_autofree char *escaped = terminal_escape (message);
  g_autofree char *line = g_strdup_printf ("pln: %s\n", escaped);
  wrap_long (line);
  gsize length = strlen (line);
  for (gsize done = 0; done < length;)
    {
      ssize_t written = write (STDERR_FILENO, line + done, length - done);
      if (written <= 0)
        return;
      done += (gsize)written;
    }
}
