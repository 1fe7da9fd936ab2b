/* Rewrites lines into a form that libcsv can parse. */
#include <string.h>
#include "read/input/line_end.h"
#include "read/csv/unescape.h"

/* Length of the escape sequence at text ("\"" or "\\"); 0 if there is none. */
static gsize
append_escape (const struct dialect *dialect, const char *text, gsize left, GString *out)
{
  if (!dialect->backslash || *text != '\\' || left < 2)
    return 0;
  if (text[1] == dialect->quote)
    g_string_append_c (out, dialect->quote);
  else if (text[1] != '\\')
    return 0;
  g_string_append_c (out, text[1]);
  return 2;
}

static gsize
blank_run (const char *text, gsize left)
{
  gsize run = 0;
  while (run < left && (text[run] == ' ' || text[run] == '\t'))
    run++;
  return run;
}

void
line_rewrite (const struct dialect *dialect, const char *text, gsize length, gboolean inside,
              GString *out)
{
  gsize at = 0;

  g_string_truncate (out, 0);
  while (at < length)
    {
      gsize step = append_escape (dialect, text + at, length - at, out);
      gsize run = dialect->delimiter == ' ' && !inside ? blank_run (text + at, length - at) : 0;
      if (step == 0 && run > 0)
        {
          step = run;
          if (out->len > 0 && at + run < length && !is_line_end (text[at + run]))
            g_string_append_c (out, ' ');
        }
      else if (step == 0)
        {
          inside ^= dialect->quote != 0 && text[at] == dialect->quote;
          g_string_append_c (out, text[at]);
          step = 1;
        }
      at += step;
    }
}
