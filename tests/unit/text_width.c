/* Columns of text in many scripts; text made safe. */
#include "pln/display_width.h"

static void
columns_are_counted (void)
{
  static const struct
  {
    const char *text;
    int width;
  } row[] = {
    { "", 0 },
    { "Ana", 3 },
    { "Zoë", 3 },
    { "Zoe\xcc\x88", 3 }, /* e, combining diaeresis */
    { "李小龍", 6 },
    { "김철수", 6 },
    { "\xe1\x84\x80\xe1\x85\xa1", 2 }, /* conjoining Hangul */
    { "محمد", 4 },
    { "مُحَمَّد", 4 }, /* vowel marks take none */
    { "नमस्ते", 4 },
    { "ＡＢ", 4 },
    { "ｱｲ", 2 },
    { "👩", 2 },
    { "👩🏽", 2 },
    { "👩‍🏫", 2 },
    { "👨‍👩‍👧‍👦", 2 },
    { "🇩🇪", 2 },
    { "🇩🇪🇫🇷", 4 },
    { "❤", 1 },
    { "❤️", 2 },
    { "–", 1 },
    { "→", 1 },
    { "▃", 1 },
    { "a\xe2\x80\x8b"
      "b",
      2 },
    { "\xe2\x81\xa8"
      "x"
      "\xe2\x81\xa9",
      1 }, /* invisible ones */
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    if (text_width (row[i].text) != row[i].width)
      g_error ("'%s' has %d columns, not %d", row[i].text, text_width (row[i].text), row[i].width);
}

static void
tables_are_ascending (void)
{
  for (guint i = 1; i < width_zero_count; i++)
    g_assert_cmpuint (width_zero[i - 1].last, <, width_zero[i].first);
  for (guint i = 1; i < width_wide_count; i++)
    g_assert_cmpuint (width_wide[i - 1].last, <, width_wide[i].first);
}

/* Divination's figures: one column until Unicode 16, two since. */
static gboolean
is_undecided (gunichar c)
{
  return (c >= 0x2630 && c <= 0x2637) || (c >= 0x268a && c <= 0x268f)
         || (c >= 0x4dc0 && c <= 0x4dff) || (c >= 0x1d300 && c <= 0x1d376);
}

/* GLib has tables of its own, by another reading of the same database. */
static void
wide_agrees_with_glib (void)
{
  guint differ = 0;
  for (gunichar c = 0x300; c < 0x30000; c++)
    {
      char text[8] = "";
      if ((c >= 0xd800 && c < 0xe000) || is_undecided (c) || !g_unichar_isdefined (c)
          || g_unichar_iszerowidth (c))
        continue;
      text[g_unichar_to_utf8 (c, text)] = '\0';
      differ += (text_width (text) == 2) != g_unichar_iswide (c);
    }
  g_assert_cmpuint (differ, <, 40); /* the edges of two versions of Unicode */
}

static void
cuts_keep_characters_whole (void)
{
  static const struct
  {
    const char *text;
    int columns;
    const char *cut;
  } row[] = {
    { "Ana Ruiz", 8, "Ana Ruiz" },
    { "Ana Ruiz", 7, "Ana Ru…" },
    { "Ana Ruiz", 5, "Ana…" },
    { "李小龍", 4, "李…" },
    { "Zoe\xcc\x88lie", 4, "Zoe\xcc\x88…" },
    { "👨‍👩‍👧‍👦ab", 3, "👨‍👩‍👧‍👦…" },
    { "👨‍👩‍👧‍👦ab", 2, "…" },
    { "Ana", 0, "" },
    { "\xe2\x81\xa8"
      "abcdef"
      "\xe2\x81\xa9",
      4,
      "\xe2\x81\xa8"
      "abc…"
      "\xe2\x81\xa9" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      text_append_cut (out, row[i].text, row[i].columns);
      g_assert_cmpstr (out->str, ==, row[i].cut);
    }
}

static void
padding_fills_columns (void)
{
  static const char *const text[]
    = { "Ana", "李小龍", "مُحَمَّد", "👩‍🏫 Kim", "a much longer name than fits" };
  for (guint i = 0; i < G_N_ELEMENTS (text); i++)
    for (int right = 0; right < 2; right++)
      {
        g_autoptr (GString) out = g_string_new (NULL);
        text_append_padded (out, text[i], 12, right);
        g_assert_cmpint (text_width (out->str), ==, 12);
      }
}

static void
controls_are_disarmed (void)
{
  static const struct
  {
    const char *text, *safe;
  } row[] = {
    { "a\x1b[31mb", "a\xef\xbf\xbd[31mb" },
    { "a\nb\tc\rd", "a b c d" },
    { "a\xc2\x9b"
      "31m",
      "a\xef\xbf\xbd"
      "31m" },
    { "\x07\x7f", "\xef\xbf\xbd\xef\xbf\xbd" },
    { "a\xe2\x80\xae"
      "b\xe2\x81\xa6"
      "c\xe2\x80\x8f",
      "abc" }, /* override, isolate, mark */
    { "a\xff"
      "b",
      "a\xef\xbf\xbd"
      "b" },
    { "👩‍🏫", "👩‍🏫" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      text_append_safe (out, row[i].text, FALSE);
      g_assert_cmpstr (out->str, ==, row[i].safe);
    }
}

static void
foreign_words_are_set_apart (void)
{
  g_autofree char *latin = text_shown ("Ana\n"), *arabic = text_shown ("محمد");
  g_autofree char *long_name = g_strnfill (500, 'x'), *cut = text_shown (long_name);
  g_assert_cmpstr (latin, ==, "Ana ");
  g_assert_cmpstr (arabic, ==,
                   "\xe2\x81\xa8"
                   "محمد"
                   "\xe2\x81\xa9");
  g_assert_cmpint (text_width (cut), ==, 60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/width/columns", columns_are_counted);
  g_test_add_func ("/width/tables", tables_are_ascending);
  g_test_add_func ("/width/glib", wide_agrees_with_glib);
  g_test_add_func ("/width/cut", cuts_keep_characters_whole);
  g_test_add_func ("/width/padded", padding_fills_columns);
  g_test_add_func ("/width/safe", controls_are_disarmed);
  g_test_add_func ("/width/shown", foreign_words_are_set_apart);
  return g_test_run ();
}
