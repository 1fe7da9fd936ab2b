/* Characters that cannot be seen. */
#include "pln/display_width.h"
#include "pln/text.h"
#include "pln/unicode.h"

static void
invisible_characters_are_known (void)
{
  static const gunichar invisible[]
    = { 0xad,   0x61c,  0x180e, 0x200b, 0x200e, 0x200f,  0x2028,  0x202e,  0x2060,
        0x2066, 0x2069, 0x206f, 0xfeff, 0xfff9, 0x1d173, 0xe0001, 0xe0041, 0xe0fff };
  static const gunichar visible[]
    = { 'a',    ' ',    0xa0,   0x300,  0x600,   0x6dd,   0x200c, 0x200d,
        0x2010, 0x2070, 0xfe0f, 0xfffd, 0xe0100, 0xe01ef, 0x1f331 };
  static const gunichar controls[]
    = { 0, '\n', 0x1b, 0x7f, 0x85, 0x9b, 0x9f, 0xd800, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff };
  for (guint i = 0; i < G_N_ELEMENTS (invisible); i++)
    g_assert_true (character_is_invisible (invisible[i]));
  for (guint i = 0; i < G_N_ELEMENTS (visible); i++)
    {
      g_assert_false (character_is_invisible (visible[i]));
      g_assert_false (character_is_control (visible[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (controls); i++)
    g_assert_true (character_is_control (controls[i]));
}

/* All that Unicode gives as format characters, but for signs of numbers and verses,
 * which are seen, and the joiners. */
static void
format_characters_agree_with_glib (void)
{
  for (gunichar c = 0; c < 0x110000; c++)
    if (g_unichar_type (c) == G_UNICODE_FORMAT && !character_is_joiner (c)
        && !character_is_invisible (c))
      {
        gboolean seen = (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f
                        || (c >= 0x890 && c <= 0x891) || c == 0x8e2 || c == 0x110bd || c == 0x110cd
                        || (c >= 0x13430 && c <= 0x1345f);
        if (!seen)
          g_error ("U+%04X is invisible", c);
      }
}

/* Variation selectors choose between forms of one letter: kept where a name is shown,
 * gone where names are compared. */
static void
forms_of_letters_stay (void)
{
  static const char name[] = "\u845b\U000e0100\u57ce", plain[] = "\u845b\u57ce";
  g_autofree char *clean = text_clean (name);
  g_autofree char *shown = text_shown (name);
  g_autoptr (GString) one = g_string_new (NULL), other = g_string_new (NULL);
  g_assert_cmpstr (clean, ==, name);
  g_assert_cmpstr (shown, ==, name);
  g_assert_cmpint (text_width (name), ==, 4);
  name_fold (name, one);
  name_fold (plain, other);
  g_assert_cmpstr (one->str, ==, other->str);
}

static void
texts_are_cleaned (void)
{
  static const struct
  {
    const char *text, *clean;
  } row[] = {
    { "Ana Ruiz", "Ana Ruiz" },
    { "  Ana \t\u00a0\u3000 Ruiz\n", "Ana Ruiz" },
    { "Zoe\u0308", "Zo\u00eb" },
    { "\ufeffAna\u200b \u202eRuiz\u202c\u180e", "Ana Ruiz" },
    { "A\x01"
      "B",
      "A B" },
    { "\u0645\u06cc\u200c\u0634\u0648\u062f", "\u0645\u06cc\u200c\u0634\u0648\u062f" },
    { "\u0600 1", "\u0600 1" },
    { "\u2028", "" },
    { "", "" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autofree char *clean = text_clean (row[i].text);
      g_assert_cmpstr (clean, ==, row[i].clean);
    }
}

/* A long text is composed in pieces, and no piece begins within a character. */
static void
long_texts_are_composed_whole (void)
{
  static const char *const parts[]
    = { "e\u0301", "o\u0323\u0302", "\u1112\u1161\u11ab", "\u09c7\u09be", "x", "\u0915\u093c" };
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < 20000; i++)
    g_string_append (text, parts[(i * i + i / 7) % G_N_ELEMENTS (parts)]);
  g_autofree char *clean = text_clean (text->str);
  g_autofree char *whole = g_utf8_normalize (text->str, -1, G_NORMALIZE_NFC);
  g_assert_cmpstr (clean, ==, whole);
}

static void
nothing_hides_in_the_report (void)
{
  g_autoptr (GString) safe = g_string_new (NULL);
  text_append_safe (safe, "A\u180e\u202eB\u2068C\u2069\u2028D\x1b[1m\u200d", FALSE);
  g_assert_cmpstr (safe->str, ==, "ABC D\ufffd[1m\u200d");
  g_string_truncate (safe, 0);
  text_append_safe (safe, "A\u2068C\u2069\u2066D", TRUE);
  g_assert_cmpstr (safe->str, ==, "A\u2068C\u2069D");
}

static void
directions_are_known (void)
{
  g_assert_true (text_runs_from_right ("Ana \u05d0"));
  g_assert_true (text_runs_from_right ("\u0645"));
  g_assert_true (text_runs_from_right ("\U0001e900"));
  g_assert_false (text_runs_from_right ("Ana \u738b \u0928 \U0001f331"));
  g_assert_false (text_runs_from_right (""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unicode/invisible", invisible_characters_are_known);
  g_test_add_func ("/unicode/glib", format_characters_agree_with_glib);
  g_test_add_func ("/unicode/forms", forms_of_letters_stay);
  g_test_add_func ("/unicode/clean", texts_are_cleaned);
  g_test_add_func ("/unicode/long", long_texts_are_composed_whole);
  g_test_add_func ("/unicode/safe", nothing_hides_in_the_report);
  g_test_add_func ("/unicode/direction", directions_are_known);
  return g_test_run ();
}
