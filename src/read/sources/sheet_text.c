/* Texts of cells, of bounded length. */
#include <string.h>
#include "read/sources/sheet_text.h"

void
sheet_text_add (GString *text, const char *piece, gsize length)
{
  if (text->len + length <= SHEET_TEXT_MOST)
    g_string_append_len (text, piece, (gssize)length);
}

/* "_xHHHH_" (ECMA-376, 22.9.2.19), else -1. */
static gint
escaped_character (const char *at, const char *end)
{
  gint code = 0;
  if (end - at < 7 || at[0] != '_' || at[1] != 'x' || at[6] != '_')
    return -1;
  for (guint i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return -1;
      code = code * 16 + g_ascii_xdigit_value (at[i]);
    }
  return code < 0x80 ? code : -1;
}

void
sheet_text_unescape (const GString *text, GString *out)
{
  const char *at = text->str, *end = at + text->len;
  for (const char *mark; (mark = memchr (at, '_', (gsize)(end - at))) != NULL;)
    {
      gint code = escaped_character (mark, end);
      g_string_append_len (out, at, mark - at);
      g_string_append_c (out, code >= 0 ? (char)code : '_');
      at = mark + (code >= 0 ? 7 : 1);
    }
  g_string_append_len (out, at, end - at);
}
