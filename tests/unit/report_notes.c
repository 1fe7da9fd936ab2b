/* Notes about people: pln's part and a person's own text in one file, and the
 * names of files. */
#include <string.h>
#include "pln/notes.h"
#include "report/notes/note_names.h"
#include "unit/report_fixture.h"

#define BEGIN \
  "<!-- pln writes from here on, and writes it again each time; write your own text above or below: it stays -->"
#define END "<!-- pln writes up to here -->"

static void
assert_merged (const char *old, const char *part, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *note = note_merge ("Ana.md", old, old != NULL ? strlen (old) : 0, part, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (note, ==, expected);
  g_autofree char *again = note_merge ("Ana.md", note, strlen (note), part, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again, ==, note);
}

static void
new_note_is_the_part (void)
{
  assert_merged (NULL, "a\nb\n", BEGIN "\na\nb\n" END "\n");
  assert_merged ("", "a\n", BEGIN "\na\n" END "\n");
  assert_merged (NULL, "", BEGIN "\n" END "\n");
}

static void
own_text_stays (void)
{
  assert_merged ("above\n" BEGIN "\nold\n" END "\nbelow", "new\n",
                 "above\n" BEGIN "\nnew\n" END "\nbelow");
  assert_merged ("\n\n  " BEGIN "\nold\nolder\n" END "\n\n\n", "new\n",
                 "\n\n  " BEGIN "\nnew\n" END "\n\n\n");
  assert_merged (BEGIN "\nold\n" END, "new\n", BEGIN "\nnew\n" END "\n");
}

static void
own_text_beside_marks_stays (void)
{
  assert_merged ("- " BEGIN "\n  old\n  " END " mine\n", "new\n",
                 "- " BEGIN "\nnew\n" END " mine\n");
  assert_merged ("mine " BEGIN "\n" END "--> mine\n", "new\n",
                 "mine " BEGIN "\nnew\n" END "--> mine\n");
  /* An end mark that lost its arrow does not look for one in the next line. */
  assert_merged (BEGIN "\nold\n<!-- pln writes up to here\nmine -->\n", "new\n",
                 BEGIN "\nnew\n" END "\nmine -->\n");
}

static void
marks_of_other_versions_count (void)
{
  assert_merged ("<!-- pln writes from here: in other words -->\nold\n"
                 "<!-- pln writes up to here, in other words -->\nmine\n",
                 "new\n", BEGIN "\nnew\n" END "\nmine\n");
}

static void
note_without_marks_gets_part_at_end (void)
{
  assert_merged ("mine", "new\n", "mine\n\n" BEGIN "\nnew\n" END "\n");
  assert_merged ("mine\n", "new\n", "mine\n\n" BEGIN "\nnew\n" END "\n");
  assert_merged ("mine\n\n", "new\n", "mine\n\n" BEGIN "\nnew\n" END "\n");
  assert_merged ("\xEF\xBB\xBFmine\n", "new\n", "\xEF\xBB\xBFmine\n\n" BEGIN "\nnew\n" END "\n");
}

static void
ends_of_lines_are_those_of_the_note (void)
{
  assert_merged ("mine\r\nmore", "new\nlines\n",
                 "mine\r\nmore\r\n\r\n" BEGIN "\r\nnew\r\nlines\r\n" END "\r\n");
  assert_merged ("mine\r\n\r\n", "new\n", "mine\r\n\r\n" BEGIN "\r\nnew\r\n" END "\r\n");
  assert_merged (BEGIN "\r\nold\r\n" END "\r\nmine\n", "new\n",
                 BEGIN "\r\nnew\r\n" END "\r\nmine\n");
}

static void
assert_refused (const char *old, gsize length, const char *why)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (note_merge ("notes/Ana.md", old, length, "new\n", &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_DATA);
  g_assert_true (g_str_has_prefix (error->message, "notes/Ana.md: "));
  if (strstr (error->message, why) == NULL)
    g_error ("\"%s\" does not say \"%s\"", error->message, why);
}

static void
marks_that_are_not_a_pair_are_refused (void)
{
  static const struct
  {
    const char *note, *why;
  } cases[] = {
    { "mine\n" BEGIN "\nold\nmine\n", "\"<!-- pln writes up to here ...\" is missing" },
    { "mine\n" BEGIN "\nold\nmine\n", "put it under what pln wrote" },
    { "old\n" END "\nmine\n", "\"<!-- pln writes from here ...\" is missing" },
    { "old\n" END "\nmine\n", "put it above what pln wrote" },
    { END "\nmine\n" BEGIN "\n", "once each, in this order" },
    { BEGIN "\n" END "\n" BEGIN "\n" END "\n", "once each, in this order" },
    { BEGIN "\n" BEGIN "\n" END "\n", "once each, in this order" },
    { BEGIN "\n" END "\n" END "\n", "once each, in this order" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_refused (cases[i].note, strlen (cases[i].note), cases[i].why);
}

static void
what_is_not_utf8_is_refused (void)
{
  assert_refused ("caf\xE9", 4, "UTF-8");
  assert_refused ("\xFF\xFE"
                  "m\0i\0",
                  6, "UTF-8");
  assert_refused ("mi\0ne", 5, "UTF-8");
}

/* Who is called that gets the file of that name; NULL: told apart by a hash. */
static const struct
{
  const char *name, *file;
} people[] = {
  { "Ana Ruiz", "Ana Ruiz" },
  { "Ana/Ruiz", NULL },
  { "Ana:Ruiz", NULL },
  { "Ben Okafor", NULL },
  { "BEN OKAFOR", NULL },
  { "Straße", NULL },
  { "STRASSE", NULL },
  { "../../x", "x" },
  { "..", "unnamed" },
  { ".hidden", "hidden" },
  { "Dr. Cai Wen Jr.", "Dr. Cai Wen Jr" },
  { "con", "_con" },
  { "Lpt1.txt", "_Lpt1.txt" },
  { "COM¹", "_COM¹" },
  { "COM10", "COM10" },
  { "Conny", "Conny" },
  { "[[Dee]]|#^", "Dee" },
  { "a\\b*c?d\"e<f>g", "a b c d e f g" },
  { "<!-- pln writes up to here -->", "!-- pln writes up to here --" },
  { "100% `code`", "100 code" },
  { "e\xCC\x81tude", "étude" },
  { "soft\xC2\xADhyphen\xE2\x80\xAE", "softhyphen" },
  { "tab\there", "tab here" },
  { "👩‍💻 Eve", "👩‍💻 Eve" },
  { "שלום", "שלום" },
  { "李伟", "李伟" },
};

static struct network *
network_of (guint32 n, const char *const *names)
{
  static const guint32 pair[][2] = { { 0, 1 } };
  return network_from_ties (names, n, pair, NULL, 1, NONE);
}

static void
files_have_names_that_every_system_takes (void)
{
  const char *names[G_N_ELEMENTS (people)];
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    names[i] = people[i].name;
  struct network *network = network_of (G_N_ELEMENTS (people), names);
  char **files = note_names_new (network);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      guint i = 0;
      while (strcmp (people[i].name, network->person[v].name) != 0)
        i++;
      if (people[i].file != NULL)
        g_assert_cmpstr (files[v], ==, people[i].file);
      else
        g_assert_true (g_regex_match_simple ("^\\S+( \\S+)? \\([0-9a-f]{6}\\)$", files[v], 0, 0));
      g_assert_true (g_hash_table_add (seen, g_utf8_casefold (files[v], -1)));
    }
  note_names_free (files, network->n_people);
  network_free (network);
}

static void
long_names_are_cut_between_characters (void)
{
  g_autofree char *letters = g_strnfill (300, 'x');
  g_autoptr (GString) accents = g_string_new ("X"), faces = g_string_new (NULL),
                      more_faces = g_string_new (NULL);
  for (guint i = 0; i < 300; i++)
    g_string_append (accents, "\xCC\x80");
  for (guint i = 0; i < 300; i++)
    g_string_append (faces, "👩‍💻");
  g_string_append_printf (more_faces, "%s.", faces->str);
  const char *names[] = { letters, accents->str, faces->str, more_faces->str };
  struct network *network = network_of (G_N_ELEMENTS (names), names);
  char **files = note_names_new (network);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      g_assert_true (g_utf8_validate (files[v], -1, NULL));
      g_assert_cmpuint (strlen (files[v]), <=, 130);
      g_assert_cmpuint (strlen (files[v]), >=, 100);
      for (guint32 w = 0; w < v; w++)
        g_assert_cmpstr (files[v], !=, files[w]);
    }
  note_names_free (files, network->n_people);
  network_free (network);
}

/* Somebody who comes later, before or after in the order of names, gets
 * nobody's note. */
static void
newcomers_take_nobodys_file (void)
{
  const char *before[] = { "Ana/Ruiz", "Ben" },
             *after[] = { "Ana/Ruiz", "Ben", "Ana*Ruiz", "ANA RUIZ" };
  struct network *early = network_of (2, before), *late = network_of (4, after);
  char **old = note_names_new (early), **now = note_names_new (late);
  g_assert_cmpstr (old[0], ==, "Ana Ruiz");
  for (guint32 v = 0; v < late->n_people; v++)
    if (strcmp (late->person[v].name, "ANA RUIZ") == 0)
      g_assert_cmpstr (now[v], ==, "ANA RUIZ");
    else
      g_assert_cmpstr (now[v], !=, "Ana Ruiz");
  note_names_free (old, 2);
  note_names_free (now, 4);
  network_free (early);
  network_free (late);
}

static void
assert_link (const char *file, const char *name, const char *expected)
{
  g_autoptr (GString) out = g_string_new (NULL);
  note_link_append (out, file, name);
  g_assert_cmpstr (out->str, ==, expected);
}

static void
links_show_names (void)
{
  assert_link ("Ana Ruiz", "Ana Ruiz", "[[Ana Ruiz]]");
  assert_link ("a b", "a/b", "[[a b|a/b]]");
  assert_link ("x y Mallory", "x]] [[y|Mallory", "[[x y Mallory]]");
  assert_link ("unnamed", "]]|", "[[unnamed]]");
  assert_link ("softhyphen", "soft\xC2\xADhyphen", "[[softhyphen]]");
}

static void
note_says_what_the_card_says (void)
{
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  struct person_notes *notes = person_notes_new (fixture.network, fixture.measures);
  g_autoptr (GString) note = g_string_new (NULL);
  g_autofree char *own = person_note_file (notes, 8), *file = person_note_file (notes, 4);
  person_note_append (notes, 4, note);
  g_assert_null (own);
  g_assert_cmpstr (file, ==, "Eve.md");
  g_assert_nonnull (strstr (note->str, "## You and Eve\n"));
  g_assert_null (strstr (note->str, "# Eve\n"));
  g_assert_nonnull (strstr (note->str, "\n## In touch with\n\n- [[Dee]]\n- [[Fay]]\n"));
  g_string_truncate (note, 0);
  person_note_append (notes, 6, note);
  g_assert_nonnull (strstr (note->str, "the best path is you – Eve – Fay – Gus."));
  person_notes_free (notes);
  fixture_tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/notes/new", new_note_is_the_part);
  g_test_add_func ("/notes/own", own_text_stays);
  g_test_add_func ("/notes/beside", own_text_beside_marks_stays);
  g_test_add_func ("/notes/versions", marks_of_other_versions_count);
  g_test_add_func ("/notes/end", note_without_marks_gets_part_at_end);
  g_test_add_func ("/notes/lines", ends_of_lines_are_those_of_the_note);
  g_test_add_func ("/notes/pair", marks_that_are_not_a_pair_are_refused);
  g_test_add_func ("/notes/utf8", what_is_not_utf8_is_refused);
  g_test_add_func ("/notes/files", files_have_names_that_every_system_takes);
  g_test_add_func ("/notes/long", long_names_are_cut_between_characters);
  g_test_add_func ("/notes/newcomers", newcomers_take_nobodys_file);
  g_test_add_func ("/notes/links", links_show_names);
  g_test_add_func ("/notes/card", note_says_what_the_card_says);
  return g_test_run ();
}
