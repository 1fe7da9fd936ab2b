/* Text inside markup and tables, and numbers as people write them. */
#include "pln/escape.h"
#include "pln/format.h"

static void
markup_is_escaped (void)
{
  static const struct
  {
    const char *text, *escaped;
  } row[] = {
    { "a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;" },
    { "one\ttwo\nthree\r", "one&#9;two&#10;three&#13;" },
    { "\x01\x1f\x7f\ufffe\uffff", "\x7f" },
    { "In\u00eas \u738b \U0001f331", "In\u00eas \u738b \U0001f331" },
    { "", "" },
  };
  g_autoptr (GString) out = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_string_truncate (out, 0);
      xml_append (out, row[i].text);
      g_assert_cmpstr (out->str, ==, row[i].escaped);
    }
}

static void
words_are_quoted_for_the_shell (void)
{
  static const char *const words[][3] = {
    { "Mentor", "\"Mentor\"", "Mentor" },
    { "my log.csv", "\"my log.csv\"", "\"my log.csv\"" },
    { "O'Neil", "\"O'Neil\"", "\"O'Neil\"" },
    { "$(x) y's", "'$(x) y'\\''s'", "'$(x) y'\\''s'" },
    { "a\nb", "\"a b\"", "\"a b\"" },
    { "wow!", "'wow!'", "'wow!'" },
    { "-x", "\"-x\"", "\"-x\"" },
    { "", "\"\"", "\"\"" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *quoted = shell_quote (words[i][0]), *word = shell_word (words[i][0]);
      g_assert_cmpstr (quoted, ==, words[i][1]);
      g_assert_cmpstr (word, ==, words[i][2]);
    }
}

/* Where commas are decimal marks, a spreadsheet splits cells at semicolons and tabs. */
static void
parts_of_cells_do_not_run (void)
{
  static const char *const cells[][2]
    = { { "Ana;=1+1", "Ana;'=1+1" }, { "Ana\t@sum", "Ana\t'@sum" }, { "a; =1", "a;' =1" },
        { "a;;+1;b", "a;;'+1;b" },   { "a;'=1", "a;''=1" },         { "=1;=2", "'=1;'=2" },
        { "a;b;'c", "a;b;'c" } };
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      csv_append (out, cells[i][0]);
      g_assert_cmpstr (out->str, ==, cells[i][1]);
      csv_remove_inner_guards (out->str);
      g_assert_cmpstr (csv_skip_guard (out->str), ==, cells[i][0]);
      g_string_truncate (out, 0);
      csv_append_quoted (out, cells[i][0]);
      g_assert_cmpint (out->len, ==, strlen (cells[i][1]) + 2);
    }
}

static void
formulas_do_not_run (void)
{
  static const char *const dangerous[]
    = { "=1+1",         "+49 30",       "-2",        "@SUM(A1)",  "\t=1",         "\r=1",
        " =1",          "\u00a0=1",     "\u3000+1",  "\uff1d1+1", "\uff0b1",      "\uff0d1",
        "\uff20SUM(1)", "\n\n \t@user", "-- nobody", "=a,b\"c\"", "=HYPERLINK(1)" };
  static const char *const harmless[]
    = { "", "Ana Ruiz", "a=b", "'quoted'", "\u2212 3", "1-2", " ", "caf\u00e9 +1", "#1" };
  g_autoptr (GString) out = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (dangerous); i++)
    {
      g_autofree char *guarded = g_strconcat ("'", dangerous[i], NULL);
      g_assert_true (runs_as_formula (dangerous[i]));
      g_assert_cmpstr (csv_skip_guard (guarded), ==, dangerous[i]);
      g_string_truncate (out, 0);
      csv_append (out, dangerous[i]);
      g_assert_true (g_str_has_prefix (out->str, "'") || g_str_has_prefix (out->str, "\"'"));
    }
  for (guint i = 0; i < G_N_ELEMENTS (harmless); i++)
    {
      g_assert_false (runs_as_formula (harmless[i]));
      g_assert_cmpstr (csv_skip_guard (harmless[i]), ==, harmless[i]);
    }
}

static void
cells_are_quoted (void)
{
  static const struct
  {
    const char *text, *cell, *quoted;
  } row[] = {
    { "Ana Ruiz", "Ana Ruiz", "\"Ana Ruiz\"" },
    { "Ruiz, Ana", "\"Ruiz, Ana\"", "\"Ruiz, Ana\"" },
    { "Ana \"Ani\" Ruiz", "\"Ana \"\"Ani\"\" Ruiz\"", "\"Ana \"\"Ani\"\" Ruiz\"" },
    { " Ana", "\" Ana\"", "\" Ana\"" },
    { "Ana ", "\"Ana \"", "\"Ana \"" },
    { "a\nb", "\"a\nb\"", "\"a\nb\"" },
    { "=1", "'=1", "\"'=1\"" },
    { "=1,2", "\"'=1,2\"", "\"'=1,2\"" },
    { "", "", "\"\"" },
  };
  g_autoptr (GString) out = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_string_truncate (out, 0);
      csv_append (out, row[i].text);
      g_assert_cmpstr (out->str, ==, row[i].cell);
      g_string_truncate (out, 0);
      csv_append_quoted (out, row[i].text);
      g_assert_cmpstr (out->str, ==, row[i].quoted);
    }
}

static void
thousands_stand_apart (void)
{
  static const struct
  {
    guint64 count;
    const char *text;
  } row[] = {
    { 0, "0" },          { 999, "999" },           { 1000, "1,000" },
    { 12345, "12,345" }, { 1234567, "1,234,567" }, { G_MAXUINT64, "18,446,744,073,709,551,615" }
  };
  static const struct
  {
    const char *number, *text;
  } decimal[] = { { "-4112.50", "-4,112.50" },     { "-100", "-100" }, { ".61", ".61" },
                  { "1234.56789", "1,234.56789" }, { "inf", "inf" },   { "", "" } };
  g_autoptr (GString) out = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_string_assign (out, "n: ");
      count_append (out, row[i].count);
      g_assert_cmpstr (out->str + 3, ==, row[i].text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (decimal); i++)
    {
      g_string_truncate (out, 0);
      number_append_grouped (out, decimal[i].number);
      g_assert_cmpstr (out->str, ==, decimal[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/escape/markup", markup_is_escaped);
  g_test_add_func ("/escape/formulas", formulas_do_not_run);
  g_test_add_func ("/escape/parts-of-cells", parts_of_cells_do_not_run);
  g_test_add_func ("/escape/shell", words_are_quoted_for_the_shell);
  g_test_add_func ("/escape/cells", cells_are_quoted);
  g_test_add_func ("/format/thousands", thousands_stand_apart);
  return g_test_run ();
}
