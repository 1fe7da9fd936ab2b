/* Recognises chats and transcripts that programs save as text, by the way they begin a message. */
#include <string.h>
#include "read/input/chat_text.h"

enum
{
  START_BYTES = 2000,
  LINES = 12 /* a title, the day it was saved, a day, and two messages */
};

/* Compiles the pattern once. */
static gboolean
line_matches (GRegex **regex, const char *pattern, const char *line)
{
  if (g_once_init_enter (regex))
    g_once_init_leave (regex, g_regex_new (pattern, 0, 0, NULL));
  return g_regex_match (*regex, line, 0, NULL);
}

/* "[04/03/25, 14:05:09] Ana: hi", "3/4/25, 2:05 PM - Ana: hi", "[09:12] <ana> hi", "[Ana] [9:12 AM] hi",
 * "Ana — 03/04/2024 9:12 AM", "09:12:10  From Ana to Everyone : hi". */
static gboolean
starts_message (const char *line)
{
  static GRegex *regex;
  static const char *const pattern
    = "^[\\x{200E}\\x{FEFF}]*\\[\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}[:.]\\d{2}.{0,9}\\] ?[^:]{1,60}: |"
      "^[\\x{200E}\\x{FEFF}]*\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}\\.? \\d{1,2}:\\d{2}(:\\d{2})? [^:]{1,60}: |"
      "^[\\x{200E}\\x{FEFF}]*\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? (klo )?\\d{1,2}[:.]\\d{2}.{0,8} - |"
      "^(\\[?[\\d:. T/-]{5,20}\\]?\\s+)?<[^<>@\\s]{1,40}>\\s+\\S|"
      "^\\[[^\\]]{1,40}\\] \\[[^\\]]{0,8}\\d{1,2}:\\d{2}[^\\]]{0,6}\\] |"
      "^[^,;\\t]{1,40} \\x{2014} [^,;\\t]{0,14}\\d{1,2}[/.]\\d{1,2}.{0,8} \\d{1,2}:\\d{2}.{0,6}$|"
      "^\\d{1,2}:\\d{2}:\\d{2}\\s+(From|Von|De|Da|Van) .{1,60} (to|an|a|à|para|aan) .{1,60}:";
  return line_matches (&regex, pattern, line);
}

/* "09:12  Ana  hi", with tabs: in a table, the first line would have tabs as well. */
static gboolean
starts_message_with_tabs (const char *line)
{
  static GRegex *regex;
  static const char *const pattern
    = "^\\d{1,2}:\\d{2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?\\t[^\\t]{1,60}\\t";
  return line_matches (&regex, pattern, line);
}

/* "00:00:01.000 --> 00:00:04.000" */
static gboolean
times_speech (const char *line)
{
  static GRegex *regex;
  static const char *const pattern = "^\\d{2}:\\d{2}(:\\d{2})?[.,]\\d{3} --> \\d{2}:\\d{2}";
  return line_matches (&regex, pattern, line);
}

/* The first lines; an incomplete letter at their end is cut off. Free with g_strfreev. */
static char **
first_lines (const char *text, gsize length)
{
  g_autofree char *start = g_strndup (text, MIN (length, START_BYTES));
  const char *end;
  if (!g_utf8_validate (start, -1, &end))
    start[end - start] = '\0';
  return g_strsplit (start, "\n", LINES + 1);
}

gboolean
text_is_chat (const char *text, gsize length)
{
  g_auto (GStrv) lines = first_lines (text, length);
  gboolean tabs
    = lines[0] != NULL && (strchr (lines[0], '\t') == NULL || starts_message_with_tabs (lines[0]));
  guint hits = 0;
  for (guint i = 0; lines[i] != NULL && i < LINES; i++)
    hits += starts_message (lines[i]) || (tabs && starts_message_with_tabs (lines[i]));
  return hits >= 2 || (hits == 1 && (lines[1] == NULL || *lines[1] == '\0'));
}

gboolean
text_is_transcript (const char *text, gsize length)
{
  g_auto (GStrv) lines = first_lines (text, length);
  for (guint i = 0; lines[i] != NULL && i < LINES; i++)
    if (times_speech (lines[i]))
      return TRUE;
  return FALSE;
}
