/* Lines of plain text: wrapped at a width, without blanks at their end. */
#include <string.h>
#include "report/writers/text_lines.h"
#include "pln/display_width.h"

/* Ends a line without trailing spaces. */
void
text_line_end (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

/* Length of the next word; a number and the per cent sign after a space count as one. */
static gsize
word_length (const char *text)
{
  gsize length = strcspn (text, " ");
  if (length > 0 && strncmp (text + length, " %", 2) == 0)
    length += 1 + strcspn (text + length + 1, " ");
  return length;
}

/* Appends text from column `start` (already reached), broken between words at `width`; further
 * lines begin at column `hang`. A word longer than a line is broken between characters. */
void
text_wrap (GString *out, const char *text, int start, int hang, int width)
{
  int column = start;
  gboolean fresh = TRUE;
  while (*text != '\0')
    {
      text += strspn (text, " ");
      gsize length = word_length (text);
      g_autofree char *word = g_strndup (text, length);
      int needed = text_width (word);
      if (!fresh && column + 1 + needed > width)
        {
          text_line_end (out);
          text_append_spaces (out, hang);
          column = hang;
          fresh = TRUE;
        }
      if (fresh && column + needed > width)
        {
          length = MAX (text_fit (text, width - column), 1);
          length = MAX (length, (gsize)(g_utf8_next_char (text) - text));
          g_free (word);
          word = g_strndup (text, length);
          needed = width;
        }
      if (!fresh)
        g_string_append_c (out, ' ');
      g_string_append (out, word);
      column += needed + (fresh ? 0 : 1);
      fresh = FALSE;
      text += length;
    }
  text_line_end (out);
}
