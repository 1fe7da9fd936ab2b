/* Invisible characters; ranges from the Unicode Character Database 14. */
#include "pln/unicode.h"

struct code_points
{
  gunichar first, last;
};

static gboolean
is_among (gunichar c, const struct code_points *range, guint count)
{
  for (guint i = 0; i < count && range[i].first <= c; i++)
    if (c <= range[i].last)
      return TRUE;
  return FALSE;
}

gboolean
character_is_control (gunichar c)
{
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0xd800 && c < 0xe000)
         || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

gboolean
character_is_invisible (gunichar c)
{
  static const struct code_points invisible[] = {
    { 0x00ad, 0x00ad },   { 0x061c, 0x061c },   { 0x180e, 0x180e },   { 0x200b, 0x200b },
    { 0x200e, 0x200f },   { 0x2028, 0x202e },   { 0x2060, 0x206f },   { 0xfeff, 0xfeff },
    { 0xfff9, 0xfffb },   { 0x1bca0, 0x1bca3 }, { 0x1d173, 0x1d17a }, { 0xe0000, 0xe00ff },
    { 0xe01f0, 0xe0fff },
  };
  return c >= 0xad && is_among (c, invisible, G_N_ELEMENTS (invisible));
}

gboolean
character_is_joiner (gunichar c)
{
  return c == 0x200c || c == 0x200d;
}

gboolean
character_is_variation_selector (gunichar c)
{
  return (c >= 0x180b && c <= 0x180d) || (c >= 0xfe00 && c <= 0xfe0f)
         || (c >= 0xe0100 && c <= 0xe01ef);
}

gboolean
text_runs_from_right (const char *text)
{
  static const struct code_points from_right[] = { { 0x590, 0x8ff },
                                                   { 0xfb1d, 0xfdff },
                                                   { 0xfe70, 0xfeff },
                                                   { 0x10800, 0x10fff },
                                                   { 0x1e800, 0x1efff } };
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if ((guchar)*text >= 0x80
        && is_among (g_utf8_get_char (text), from_right, G_N_ELEMENTS (from_right)))
      return TRUE;
  return FALSE;
}

/* Is the text printable ASCII with single blanks inside, so that it needs no cleaning? */
static gboolean
is_ascii_plain (const char *text)
{
  gboolean blank_before = TRUE;
  for (; *text != '\0'; text++)
    {
      if ((guchar)*text >= 0x80 || (guchar)*text < ' ' || *text == 0x7f
          || (*text == ' ' && blank_before))
        return FALSE;
      blank_before = *text == ' ';
    }
  return !blank_before;
}

/* Marks, and the inner letters of Korean syllables, join the character before them. */
static gboolean
begins_piece (gunichar c)
{
  enum
  {
    INNER_LETTERS = 0x1160,
    LAST_INNER_LETTER = 0x11ff
  };
  return !g_unichar_ismark (c) && g_unichar_combining_class (c) == 0
         && (c < INNER_LETTERS || c > LAST_INNER_LETTER);
}

/* Composes a text (NFC) in pieces, because GLib takes the square of the length. NULL if it is not
 * UTF-8 (g_free). */
static char *
compose (const char *text)
{
  enum
  {
    PIECE_BYTES = 1024
  };
  gsize length = strlen (text);
  if (length <= PIECE_BYTES)
    return g_utf8_normalize (text, (gssize)length, G_NORMALIZE_NFC);
  if (!g_utf8_validate (text, (gssize)length, NULL))
    return NULL;
  GString *out = g_string_sized_new (length);
  for (const char *from = text, *to = text; *from != '\0'; from = to)
    {
      while (*to != '\0' && (to < from + PIECE_BYTES || !begins_piece (g_utf8_get_char (to))))
        to = g_utf8_next_char (to);
      g_autofree char *piece = g_utf8_normalize (from, to - from, G_NORMALIZE_NFC);
      g_string_append (out, piece);
    }
  return g_string_free (out, FALSE);
}

char *
text_clean (const char *text)
{
  if (is_ascii_plain (text))
    return g_strdup (text);
  g_autofree char *composed = compose (text);
  GString *out = g_string_new (NULL);
  for (const char *at = composed; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_isspace (c) || (c < 0xa0 && character_is_control (c)))
        {
          if (out->len > 0 && out->str[out->len - 1] != ' ')
            g_string_append_c (out, ' ');
        }
      else if (!character_is_invisible (c))
        g_string_append_unichar (out, c);
    }
  if (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}
