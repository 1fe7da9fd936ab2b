/* Width in terminal columns by code point: binary search in two tables of ranges. On top of that,
 * sequences that join code points to one visible character: accents, emoji joined by U+200D, skin
 * tones, emoji presentation, flags. */
#include <string.h>
#include "pln/unicode.h"
#include "pln/display_width.h"

#define JOINER 0x200d
#define EMOJI_SELECTOR 0xfe0f
#define SHOWN_COLUMNS 60

static gboolean
ranges_hold (const struct width_range *range, guint count, guint32 c)
{
  guint low = 0, high = count;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (range[middle].last < c)
        low = middle + 1;
      else
        high = middle;
    }
  return low < count && range[low].first <= c;
}

static int
char_width (gunichar c)
{
  if (c < 0x20 || c == 0x7f)
    return 0;
  if (c < 0x300)
    return 1;
  if (ranges_hold (width_zero, width_zero_count, c))
    return 0;
  return ranges_hold (width_wide, width_wide_count, c) ? 2 : 1;
}

static gboolean
is_skin_tone (gunichar c)
{
  return c >= 0x1f3fb && c <= 0x1f3ff;
}

static gboolean
is_flag_letter (gunichar c)
{
  return c >= 0x1f1e6 && c <= 0x1f1ff;
}

static gboolean
is_pictograph (gunichar c)
{
  return (c >= 0x2190 && c <= 0x2bff) || c >= 0x1f000 || c == 0x203c || c == 0x2049 || c == 0x2122
         || c == 0x2139 || c == 0x3030 || c == 0x303d;
}

/* Skips code points that extend the character before them. They change its width only if they
 * request the emoji form. */
static const char *
extension_next (const char *text, gunichar base, int *columns)
{
  gunichar c = g_utf8_get_char (text);
  const char *after = g_utf8_next_char (text);
  if (c == EMOJI_SELECTOR && is_pictograph (base))
    *columns = 2;
  if (c == JOINER && is_pictograph (base) && *after != '\0'
      && is_pictograph (g_utf8_get_char (after)))
    return g_utf8_next_char (after);
  if (is_skin_tone (c) && *columns == 2)
    return after;
  return c >= 0x80 && char_width (c) == 0 ? after : text;
}

const char *
text_next (const char *text, int *columns)
{
  gunichar base = g_utf8_get_char (text);
  const char *end = g_utf8_next_char (text);

  *columns = char_width (base);
  if (is_flag_letter (base) && is_flag_letter (g_utf8_get_char (end)))
    {
      *columns = 2;
      return g_utf8_next_char (end);
    }
  while (*end != '\0')
    {
      const char *further = extension_next (end, base, columns);
      if (further == end)
        break;
      end = further;
    }
  return end;
}

/* How many bytes from here on are printable ASCII: most names are, and need no look at each letter. */
static gsize
plain_length (const char *text)
{
  gsize length = 0;
  while (text[length] >= ' ' && text[length] < 0x7f)
    length++;
  return length;
}

int
text_width (const char *text)
{
  int width = 0, columns;
  gsize plain = plain_length (text);
  if (text[plain] == '\0')
    return (int)plain;
  while (*text != '\0')
    {
      text = text_next (text, &columns);
      width += columns;
    }
  return width;
}

gsize
text_fit (const char *text, int columns)
{
  const char *end = text;
  int taken = 0, more;
  while (*end != '\0')
    {
      const char *next = text_next (end, &more);
      if (taken + more > columns)
        break;
      taken += more;
      end = next;
    }
  return (gsize)(end - text);
}

/* If the text is cut inside an isolate, the isolate must still be closed. */
static void
isolates_close (GString *out, const char *part, gsize length)
{
  int open = 0;
  for (const char *at = part; at < part + length; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      open += c == FIRST_STRONG_ISOLATE ? 1 : c == POP_DIRECTIONAL_ISOLATE ? -1 : 0;
    }
  for (; open > 0; open--)
    g_string_append_unichar (out, POP_DIRECTIONAL_ISOLATE);
}

void
text_append_cut (GString *out, const char *text, int columns)
{
  if (columns <= 0)
    return;
  if (text_width (text) <= columns)
    {
      g_string_append (out, text);
      return;
    }
  gsize fit = text_fit (text, columns - 1);
  while (fit > 0 && text[fit - 1] == ' ')
    fit--;
  g_string_append_len (out, text, (gssize)fit);
  g_string_append (out, "…");
  isolates_close (out, text, fit);
}

static gboolean
has_isolates (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_utf8_get_char (text) == FIRST_STRONG_ISOLATE)
      return TRUE;
  return FALSE;
}

/* The end of the text that fits into the columns. */
static const char *
text_fit_end (const char *text, int columns)
{
  int over = text_width (text) - columns, more;
  while (over > 0 && *text != '\0')
    {
      text = text_next (text, &more);
      over -= more;
    }
  return text;
}

void
text_append_cut_middle (GString *out, const char *text, int columns)
{
  int left = (columns - 1) / 2;
  if (text_width (text) <= columns || left < 1 || has_isolates (text))
    {
      text_append_cut (out, text, columns);
      return;
    }
  g_string_append_len (out, text, (gssize)text_fit (text, left));
  g_string_append (out, "…");
  g_string_append (out, text_fit_end (text, columns - 1 - left));
}

void
text_append_spaces (GString *out, int count)
{
  for (; count > 0; count--)
    g_string_append_c (out, ' ');
}

void
text_append_padded (GString *out, const char *text, int columns, gboolean right)
{
  g_autoptr (GString) cut = g_string_new (NULL);
  text_append_cut (cut, text, columns);
  int missing = columns - text_width (cut->str);
  if (right)
    text_append_spaces (out, missing);
  g_string_append (out, cut->str);
  if (!right)
    text_append_spaces (out, missing);
}

/* The isolates that text_shown adds. */
static gboolean
is_isolate (gunichar c)
{
  return c == FIRST_STRONG_ISOLATE || c == POP_DIRECTIONAL_ISOLATE;
}

void
text_append_safe (GString *out, const char *text, gboolean isolates)
{
  gsize plain = plain_length (text);
  g_string_append_len (out, text, (gssize)plain);
  if (text[plain] == '\0')
    return;
  g_autofree char *valid = g_utf8_make_valid (text + plain, -1);
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029)
        g_string_append_c (out, ' ');
      else if (character_is_control (c))
        g_string_append_unichar (out, 0xfffd);
      else if (!character_is_invisible (c) || (isolates && is_isolate (c)))
        g_string_append_unichar (out, c);
    }
}

char *
text_shown (const char *text)
{
  g_autoptr (GString) safe = g_string_new (NULL);
  GString *shown = g_string_new (NULL);
  text_append_safe (safe, text, FALSE);
  gboolean apart = text_runs_from_right (safe->str);
  if (apart)
    g_string_append_unichar (shown, FIRST_STRONG_ISOLATE);
  text_append_cut_middle (shown, safe->str, SHOWN_COLUMNS);
  if (apart)
    g_string_append_unichar (shown, POP_DIRECTIONAL_ISOLATE);
  return g_string_free (shown, FALSE);
}
