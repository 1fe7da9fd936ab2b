/* Files of aliases in whatever dialect and encoding. */
#include <glib/gstdio.h>
#include "pln/read.h"

static struct aliases *
read_bytes (const char *bytes, gsize length, const char *encoding, GError **error)
{
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("pln-aliases-XXXXXX", &path, NULL);
  g_assert_cmpint (file, >=, 0);
  close (file);
  g_assert_true (g_file_set_contents (path, bytes, (gssize)length, NULL));
  struct aliases *aliases = aliases_read (path, encoding, error);
  g_unlink (path);
  return aliases;
}

/* "2: Ana Ruiz = ARuiz; ..." */
static char *
text_of (const struct aliases *aliases)
{
  GString *text = g_string_new (NULL);
  for (guint32 i = 0; i < aliases->n_rows; i++)
    {
      const struct alias_row *row = &aliases->row[i];
      g_string_append_printf (text, "%s%" G_GUINT64_FORMAT ": ", i > 0 ? "; " : "", row->line);
      for (guint32 k = 0; k < row->count; k++)
        g_string_append_printf (text, "%s%s", k > 0 ? " = " : "", aliases->name[row->first + k]);
    }
  return g_string_free (text, FALSE);
}

static void
assert_aliases (const char *bytes, gsize length, const char *encoding, const char *expected)
{
  g_autoptr (GError) error = NULL;
  struct aliases *aliases = read_bytes (bytes, length, encoding, &error);
  g_assert_no_error (error);
  g_autofree char *text = text_of (aliases);
  g_assert_cmpstr (text, ==, expected);
  aliases_free (aliases);
}

static void
dialects_are_found (void)
{
  static const struct
  {
    const char *text, *expected;
  } row[] = {
    { "Ana Ruiz,ARuiz,ana@x.org\n", "1: Ana Ruiz = ARuiz = ana@x.org" },
    { "Ana Ruiz, ARuiz", "1: Ana Ruiz = ARuiz" },
    { "name;alias\r\nAna Ruiz; ARuiz ;ana@x.org\r\n", "2: Ana Ruiz = ARuiz = ana@x.org" },
    { "name\talias\nAna Ruiz\tARuiz\n", "2: Ana Ruiz = ARuiz" },
    { "name|alias\nAna Ruiz|ARuiz|ana@x.org\n", "2: Ana Ruiz = ARuiz = ana@x.org" },
    { "sep=;\nAna Ruiz;ARuiz\n", "2: Ana Ruiz = ARuiz" },
    { "Ruiz, Ana;ARuiz\nLee, Kim;kim lee\n", "1: Ana Ruiz = ARuiz; 2: Kim Lee = kim lee" },
    { "\"Ruiz, Ana\",\"A. \"\"Annie\"\" Ruiz\"\n", "1: Ana Ruiz = A. \"Annie\" Ruiz" },
    { "\xef\xbb\xbf# who is who\n\nname,alias\n\"Ana Ruiz\",ARuiz\n# more\n,,\nBen,B\n",
      "4: Ana Ruiz = ARuiz; 7: Ben = B" },
    { "name,aliases\nAna Ruiz,ARuiz; ana@x.org\n", "2: Ana Ruiz = ARuiz = ana@x.org" },
    { "name,alias,reason,shared\nAna Ruiz,Anna Ruiz,one slip,3\n", "2: Ana Ruiz = Anna Ruiz" },
    { "name,alias,alias 2,\nAna,A,B,C\n", "2: Ana = A = B = C" },
    { "Name;Spitzname;Alias\nx;y;z\n", "2: x = y = z" },
    { "nom;alias\nAna;A\n", "2: Ana = A" },
    { "alias,name\nA,Ana\n", "2: Ana = A" },
    { "No.,name,alias\n1,Ana,A\n", "2: Ana = A" },
    { "Ana,'=A\n", "1: Ana = =A" },
    { "Ana Ruiz,https://www.linkedin.com/in/ana-ruiz/?trk=x\n",
      "1: Ana Ruiz = https://www.linkedin.com/in/ana-ruiz/?trk=x" },
    { "Ana Ruiz,A\nana ruiz,A\n", "1: Ana Ruiz = A; 2: ana ruiz = A" },
    { "Ana;A\nBen;B;Bennie;Benjamin\n", "1: Ana = A; 2: Ben = B = Bennie = Benjamin" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    assert_aliases (row[i].text, strlen (row[i].text), NULL, row[i].expected);
}

static void
encodings_are_found (void)
{
  static const char text[] = "name;alias\nJos\xc3\xa9 Mu\xc3\xb1oz;Jos\xc3\xa9 M.\n";
  static const char *const names[] = { "UTF-16LE", "UTF-16BE", "WINDOWS-1252", "UTF-16" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gsize length;
      g_autofree char *bytes = g_convert (text, -1, names[i], "UTF-8", NULL, &length, NULL);
      g_assert_nonnull (bytes);
      assert_aliases (bytes, length, NULL, "2: Jos\xc3\xa9 Mu\xc3\xb1oz = Jos\xc3\xa9 M.");
    }
}

/* The option is for files that are not UTF-8; this one may be. */
static void
a_named_encoding_counts_where_it_must (void)
{
  static const char polish[] = "\xc5\x81ukasz \xc5\xbb,Lukasz\n";
  gsize length;
  g_autofree char *bytes = g_convert (polish, -1, "CP1250", "UTF-8", NULL, &length, NULL);
  assert_aliases (bytes, length, "CP1250", "1: \xc5\x81ukasz \xc5\xbb = Lukasz");
  assert_aliases (polish, strlen (polish), "CP1250", "1: \xc5\x81ukasz \xc5\xbb = Lukasz");
}

static void
bad_files_say_where (void)
{
  static const struct
  {
    const char *text, *part;
  } row[] = {
    { "Ana,Ben\nCarla\n", "line 2: there is only one name" },
    { "Ana|Ben\nCarla|\n", "line 2: there is only one name" },
    { "Ana,Bo\nCarla,Bo\n", "line 2: \"Bo\" is already another name of \"Ana\" (line 1)" },
    { "Ana,\"Ben\n\n", "line 1: the row opens a quote that is never closed" },
    { "# nothing\n", "it does not contain any aliases" },
    { "name,alias\n", "it does not contain any aliases" },
    { "", "is empty" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (read_bytes (row[i].text, strlen (row[i].text), NULL, &error));
      g_assert_error (error, PLN_ERROR, PLN_ERROR_DATA);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, row[i].part));
    }
  g_autoptr (GError) error = NULL;
  g_assert_null (aliases_read ("/nowhere/aliases.csv", NULL, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aliases/dialects", dialects_are_found);
  g_test_add_func ("/aliases/encodings", encodings_are_found);
  g_test_add_func ("/aliases/named-encoding", a_named_encoding_counts_where_it_must);
  g_test_add_func ("/aliases/bad", bad_files_say_where);
  return g_test_run ();
}
