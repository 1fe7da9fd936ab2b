/* Any bytes as text for every sink: what comes out is harmless there, and
 * whatever an export escapes reads back. */
#include <string.h>
#include "cli/terminal.h"
#include "draw/svg_text.h"
#include "fuzz/target.h"
#include "pln/base.h"
#include "report/graph_files/graph_export.h"
#include "pln/display_width.h"

static gboolean
is_harmless (const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      if (c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || c == 0x2066
          || c == 0x2067 || c == 0x200e || c == 0x200f || c == 0x61c)
        return FALSE;
    }
  return TRUE;
}

/* Every isolate is closed. */
static gboolean
is_balanced (const char *text)
{
  int open = 0;
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      open += c == 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
      if (open < 0)
        return FALSE;
    }
  return open == 0;
}

static void
try_terminal (const char *text)
{
  g_autofree char *escaped = terminal_escape (text), *again = terminal_escape (escaped);
  g_assert_true (is_harmless (escaped));
  g_assert_cmpstr (escaped, ==, again);
}

static void
try_report (const char *text, int columns)
{
  g_autofree char *shown = text_shown (text);
  g_autoptr (GString) safe = g_string_new (NULL), cut = g_string_new (NULL),
                      padded = g_string_new (NULL);
  g_assert_true (is_harmless (shown));
  g_assert_true (is_balanced (shown));
  g_assert_cmpint (text_width (shown), <=, 60);

  text_append_safe (safe, text, FALSE);
  g_assert_true (is_harmless (safe->str));
  text_append_cut (cut, safe->str, columns);
  g_assert_cmpint (text_width (cut->str), <=, MAX (columns, 0));
  g_assert_true (g_utf8_validate (cut->str, -1, NULL));
  text_append_padded (padded, safe->str, columns, columns % 2 == 0);
  g_assert_cmpint (text_width (padded->str), ==, MAX (columns, 0));
}

/* GLib's own XML reader gets back what was written. */
static void
take_text (GMarkupParseContext *context G_GNUC_UNUSED, const char *text, gsize length,
           gpointer data, GError **error G_GNUC_UNUSED)
{
  g_string_append_len (data, text, (gssize)length);
}

static void
try_svg (const char *text)
{
  const GMarkupParser parser = { .text = take_text };
  g_autoptr (GString) svg = g_string_new ("<text"), back = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  svg_append_attribute (svg, "data-name", text);
  g_string_append_c (svg, '>');
  svg_append_text (svg, text);
  g_string_append (svg, "</text>");
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, back, NULL);
  g_assert_true (g_markup_parse_context_parse (context, svg->str, (gssize)svg->len, &error));
  g_assert_true (g_markup_parse_context_end_parse (context, &error));
  g_markup_parse_context_free (context);
  g_assert_true (is_harmless (back->str));
  g_assert_null (strchr (svg->str + 1, '<') == strstr (svg->str, "</text>") ? NULL : svg->str);
}

/* Numeric entities: ASCII alone, and the same text again. */
static void
try_entities (const char *valid)
{
  g_autoptr (GString) out = g_string_new (NULL), back = g_string_new (NULL);
  graph_append_entities (out, valid, "\"&");
  for (const char *at = out->str; *at != '\0'; at++)
    {
      g_assert_true (*at >= 0x20 && *at < 0x7f && *at != '"');
      if (*at != '&')
        {
          g_string_append_c (back, *at);
          continue;
        }
      char *end;
      g_assert_true (at[1] == '#');
      g_string_append_unichar (back, (gunichar)g_ascii_strtoull (at + 2, &end, 10));
      g_assert_true (*end == ';');
      at = end;
    }
  g_assert_cmpstr (back->str, ==, valid);
}

/* Eight bytes as a double: shortest text, same bits back. */
static void
try_number (const guint8 *bytes, gsize length)
{
  double value, back;
  if (length < sizeof value)
    return;
  memcpy (&value, bytes, sizeof value);
  g_autoptr (GString) out = g_string_new (NULL);
  number_append (out, value);
  if (!(value - value == 0))
    return;
  g_assert_true (number_parse (out->str, &back));
  g_assert_true (back == value);
  g_autoptr (GString) rounded = g_string_new (NULL);
  svg_append_number (rounded, value, 2);
  g_assert_true (number_parse (rounded->str, &back));
}

static void
try_input (const guint8 *bytes, gsize length)
{
  g_autofree char *text = text_of_bytes (bytes, length);
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  try_terminal (text);
  try_report (text, length > 0 ? bytes[0] % 90 : 0);
  try_svg (text);
  try_entities (valid);
  try_number (bytes, length);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 1, 5 }, try_input, bytes, length);
}
