/* Detects the encoding of a text.
 *
 * Valid UTF-8 is UTF-8.  A text with invalid bytes still counts as UTF-8 if it has
 * at least as many valid multi-byte characters as invalid ones, because a text in
 * Windows-1252 hardly ever contains a valid one.  If it is neither UTF-8 nor
 * UTF-16, encoding_guess.c guesses from its words. */
#include <string.h>
#include "read/input/encoding.h"
#include "read/input/encoding_guess.h"

enum
{
  UTF16_SAMPLE = 4096
};

gsize
plain_length (const guint8 *bytes, gsize length)
{
  gsize at = 0;

  for (; at + 8 <= length; at += 8)
    {
      guint64 word;
      memcpy (&word, bytes + at, 8);
      guint64 zero = (word - 0x0101010101010101u) & ~word;
      if (((word | zero) & 0x8080808080808080u) != 0)
        break;
    }
  while (at < length && bytes[at] != 0 && bytes[at] < 0x80)
    at++;
  return at;
}

static void
count_utf8 (const guint8 *bytes, gsize length, gsize *whole, gsize *broken)
{
  const char *at = (const char *)bytes, *end = at + length;

  *whole = *broken = 0;
  while (at < end)
    {
      at += plain_length ((const guint8 *)at, (gsize)(end - at));
      if (at >= end)
        break;
      gunichar c = g_utf8_get_char_validated (at, end - at);
      if (c == (gunichar)-2 && end - at < 4) /* cut off at the end of the sample */
        break;
      if (c == (gunichar)-1 || c == (gunichar)-2)
        {
          ++*broken;
          at++;
          continue;
        }
      /* Private-use characters do not count: nobody writes them, and two characters of
       * a Chinese code page look like one. */
      *whole += c >= 0x80 && g_unichar_type (c) != G_UNICODE_PRIVATE_USE;
      at = g_utf8_next_char (at);
    }
}

/* Excel for Mac ends lines with CR alone and writes Mac Roman, whose accented
 * letters have the codes of quotes and dashes in Windows-1252. */
static gboolean
is_macintosh (const guint8 *bytes, gsize length)
{
  gsize letters = 0;
  if (memchr (bytes, '\r', length) == NULL || memchr (bytes, '\n', length) != NULL)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (bytes[i] >= 0x80 && bytes[i] <= 0x9F)
      letters++;
    else if (bytes[i] > 0x9F && bytes[i] != 0xA7) /* sharp s */
      return FALSE;
  return letters > 0;
}

struct encoding
encoding_of_tail (const guint8 *bytes, gsize length)
{
  gsize whole, broken;
  count_utf8 (bytes, length, &whole, &broken);
  if (broken > whole && is_macintosh (bytes, length))
    return (struct encoding){
      .iconv_name = "MACINTOSH", .title = "Mac Roman", .unit = 1, .guessed = TRUE
    };
  if (broken > whole)
    {
      struct encoding_name name = { "WINDOWS-1252", "Windows-1252" };
      encoding_guess (bytes, length, &name);
      return (struct encoding){
        .iconv_name = name.iconv_name, .title = name.title, .unit = 1, .guessed = TRUE
      };
    }
  return (struct encoding){ .title = "UTF-8", .unit = 1, .open = whole == 0 };
}

/* In UTF-16 nearly every second byte is zero if the text is mostly ASCII, and in a
 * table the delimiters and digits make sure that it is. */
static const char *
utf16_without_mark (const guint8 *bytes, gsize length)
{
  gsize zero[2] = { 0, 0 }, pairs = MIN (length, UTF16_SAMPLE) / 2;
  for (gsize i = 0; i < 2 * pairs; i++)
    zero[i & 1] += bytes[i] == 0;
  if (pairs >= 2 && zero[1] * 10 > pairs * 6 && zero[0] * 10 < pairs)
    return "UTF-16LE";
  if (pairs >= 2 && zero[0] * 10 > pairs * 6 && zero[1] * 10 < pairs)
    return "UTF-16BE";
  return NULL;
}

static gboolean
starts_with (const guint8 *bytes, gsize length, const char *mark, gsize mark_length)
{
  return length >= mark_length && memcmp (bytes, mark, mark_length) == 0;
}

struct encoding
encoding_detect (const guint8 *bytes, gsize length)
{
  if (starts_with (bytes, length, "\xEF\xBB\xBF", 3))
    return (struct encoding){ .title = "UTF-8 with BOM", .bom_length = 3, .unit = 1 };
  if (starts_with (bytes, length, "\xFF\xFE\0\0", 4))
    return (
      struct encoding){ .iconv_name = "UTF-32LE", .title = "UTF-32LE", .bom_length = 4, .unit = 4 };
  if (starts_with (bytes, length, "\xFF\xFE", 2))
    return (
      struct encoding){ .iconv_name = "UTF-16LE", .title = "UTF-16LE", .bom_length = 2, .unit = 2 };
  if (starts_with (bytes, length, "\xFE\xFF", 2))
    return (
      struct encoding){ .iconv_name = "UTF-16BE", .title = "UTF-16BE", .bom_length = 2, .unit = 2 };

  const char *utf16 = utf16_without_mark (bytes, length);
  if (utf16 != NULL)
    return (struct encoding){ .iconv_name = utf16, .title = utf16, .unit = 2 };
  return encoding_of_tail (bytes, length);
}

static guint
unit_of (const char *name)
{
  if (g_ascii_strncasecmp (name, "UTF-16", 6) == 0 || g_ascii_strncasecmp (name, "UCS-2", 5) == 0)
    return 2;
  return g_ascii_strncasecmp (name, "UTF-32", 6) == 0 || g_ascii_strncasecmp (name, "UCS-4", 5) == 0
           ? 4
           : 1;
}

gboolean
encoding_named (const char *name, const guint8 *bytes, gsize length, struct encoding *encoding)
{
  struct encoding seen = encoding_detect (bytes, length);
  gboolean utf8 = g_ascii_strcasecmp (name, "UTF-8") == 0 || g_ascii_strcasecmp (name, "UTF8") == 0;

  GIConv test = g_iconv_open ("UTF-8", name);
  if (test == (GIConv)-1)
    return FALSE;
  g_iconv_close (test);
  *encoding = (struct encoding){ .iconv_name = utf8 ? NULL : name,
                                 .title = utf8 ? "UTF-8" : name,
                                 .unit = unit_of (name) };
  if (seen.bom_length > 0 && seen.unit == encoding->unit)
    encoding->bom_length = seen.bom_length;
  return TRUE;
}
