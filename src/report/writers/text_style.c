/* Bold headings, coloured marks and dim small print, by the codes of ECMA-48 that every terminal
 * knows. They stand around what is written already, so they take no part in its width; each line
 * begins and ends its own, for pagers that show a page from the middle. */
#include <string.h>
#include "report/writers/text_style.h"

#define CODE_END "\033[0m"

static const char *const codes[] = {
  [STYLE_HEADING] = "\033[1m",
  [STYLE_MARK] = "\033[36m", /* cyan: readable on light and dark */
  [STYLE_SMALL] = "\033[2m",
};

/* Copies a line with the code around bytes [begin, end). */
static void
line_append (GString *out, const char *line, gsize length, gsize begin, gsize end,
             enum text_style style)
{
  g_string_append_len (out, line, (gssize)begin);
  if (end > begin)
    {
      g_string_append (out, codes[style]);
      g_string_append_len (out, line + begin, (gssize)(end - begin));
      g_string_append (out, CODE_END);
    }
  g_string_append_len (out, line + end, (gssize)(length - end));
}

/* The part of a line that has the style: all but the indent; of a list, its mark alone. */
static void
line_style (GString *out, const char *line, gsize length, gsize indent, enum text_style style)
{
  gsize begin = MIN (strspn (line, " "), length), end = length;
  if (style == STYLE_MARK && begin != indent) /* a line that goes on */
    end = begin;
  else if (style == STYLE_MARK)
    end = begin + (line[begin] == '[' ? strlen ("[ ]") : strspn (line + begin, "0123456789"));
  line_append (out, line, length, begin, MIN (end, length), style);
}

void
text_style_from (GString *out, gsize from, gsize indent, enum text_style style)
{
  g_autofree char *plain = g_strdup (out->str + from);
  g_string_truncate (out, from);
  for (const char *line = plain; *line != '\0';)
    {
      gsize length = strcspn (line, "\n");
      line_style (out, line, length, indent, style);
      if (line[length] == '\n')
        g_string_append_c (out, line[length++]);
      line += length;
    }
}
