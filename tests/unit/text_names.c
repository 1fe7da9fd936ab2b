/* Words that stand with names, and names folded without them. */
#include <string.h>
#include "pln/text.h"

static gboolean
says (gboolean (*test) (const char *, gsize), const char *text)
{
  return test (text, strlen (text));
}

static void
assert_all (gboolean (*test) (const char *, gsize), const char *const *words, gboolean expected)
{
  for (; *words != NULL; words++)
    if (says (test, *words) != expected)
      g_error ("'%s' should %s", *words, expected ? "count" : "not count");
}

static void
titles_stand_in_front (void)
{
  static const char *const titles[]
    = { "Dr",       "dr.",     "Prof.", "Mrs",  "Miss", "Herr",        "Frau",
        "Mme",      "Mx.",     "Ing.",  "Drs.", "Sra.", "Se\u00f1ora", "Sen\u0303or",
        "Dott.ssa", "Mevrouw", "Dhr.",  "Rev",  NULL };
  static const char *const others[] = { "Ing", "Mag", "Ana", "Don", "Drake", "", ".", NULL };
  assert_all (is_person_title, titles, TRUE);
  assert_all (is_person_title, others, FALSE);
}

static void
degrees_stand_behind (void)
{
  static const char *const degrees[]
    = { "PhD",  "Ph.D.", "phd",   "Dr. rer. nat.", "Dipl.-Ing.", "PhD candidate", "MA",
        "M.A.", "MEng",  "M.Ed.", "m.ed.",         "SHRM-CP",    "shrm-scp",      "EMBA",
        "ACCA", "FHEA",  "PGDip", "CISSP",         "Esq.",       "Prof.",         NULL };
  static const char *const names[]
    = { "Ma", "ma", "Meng", "Med", "Md", "Eng", "Edd", "Ana", "Sa", "Jr.", "III", "Inc.", NULL };
  static const char *const suffixes[]
    = { "PhD", "Jr.", "Sr", "III", "Inc.", "GmbH", "SA", "S.A.", "B.V.", "MBA", NULL };
  static const char *const first_names[] = { "Meng", "Ma", "Md", "Sa", "Ana", "Jo", NULL };
  assert_all (is_degree, degrees, TRUE);
  assert_all (is_degree, names, FALSE);
  assert_all (is_name_suffix, suffixes, TRUE);
  assert_all (is_name_suffix, first_names, FALSE);
}

static void
marks_are_no_names (void)
{
  static const char *const marks[] = { "External",
                                       "Guest",
                                       "GAST",
                                       "Invit\u00e9e",
                                       "Invite\u0301",
                                       "Convidada",
                                       "Ospite",
                                       "co-host",
                                       "Co host",
                                       "Host, me",
                                       "Host, ich",
                                       "she/her",
                                       "she / her",
                                       "they/them/theirs",
                                       "el/\u00e9l",
                                       "\u00e9l/ella",
                                       "sie/ihr",
                                       "elle/lui",
                                       "hen/hun",
                                       "ele/dele",
                                       "he",
                                       "Me",
                                       "Unverified",
                                       "Not verified",
                                       "Nicht verifiziert",
                                       "Unbest\u00e4tigt",
                                       NULL };
  static const char *const names[] = { "Lei",    "Ella",    "Elle",     "Il",  "Io", "Ben",
                                       "iPhone", "she/Ben", "Host Ben", "PhD", "",   NULL };
  static const char *const says_nothing[] = { "PhD", "she/her, PhD", "Guest; MBA", "MSc.", NULL };
  assert_all (is_attendee_mark, marks, TRUE);
  assert_all (is_attendee_mark, names, FALSE);
  assert_all (says_nothing_of_person, says_nothing, TRUE);
  assert_all (says_nothing_of_person, marks, TRUE);
}

static void
nobody_is_named (void)
{
  static const char *const nobody[] = {
    "",          "-",           "--",       "?",       "n/a",   "N.A.",    "None", "no one",
    "unknown",   "everyone",    "Todos",    "Niemand", "aucun", "nessuno", "geen", "Ningu\u00e9m",
    "unbekannt", "desconocido", "onbekend", "-----",   "\u2013"
  };
  static const char *const somebody[] = {
    "Ana", "Na Li", "Nil Ruiz", "self", "me", "\u738b", "\U0001f331\U0001f331\U0001f331\U0001f331"
  };
  for (guint i = 0; i < G_N_ELEMENTS (nobody); i++)
    if (!is_placeholder_name (nobody[i]))
      g_error ("'%s' names nobody", nobody[i]);
  for (guint i = 0; i < G_N_ELEMENTS (somebody); i++)
    if (is_placeholder_name (somebody[i]))
      g_error ("'%s' names somebody", somebody[i]);
}

static void
writers_name_themselves (void)
{
  static const char *const me[] = { "me", "i", "myself", "ich", "moi", "yo", "ik", "io", "eu" };
  for (guint i = 0; i < G_N_ELEMENTS (me); i++)
    g_assert_true (name_means_me (me[i]));
  g_assert_false (name_means_me ("m.e"));
  g_assert_false (name_means_me ("m e"));
  g_assert_false (name_means_me ("you"));
  g_assert_false (name_means_me (""));
}

/* What reading takes off and what folding takes off are one list. */
static void
folding_knows_the_same_words (void)
{
  static const struct
  {
    const char *name, *folded;
  } row[] = {
    { "Miss Ana Ruiz", "ana ruiz" },
    { "Se\u00f1ora Ana Ruiz", "ana ruiz" },
    { "Ana Ruiz, CISSP", "ana ruiz" },
    { "Ana Ruiz EMBA", "ana ruiz" },
    { "Ana Ruiz (attendee)", "ana ruiz" },
    { "Ana Ruiz (Invit\u00e9e)", "ana ruiz" },
    { "Ana Ruiz (it/its)", "ana ruiz" },
    { "Ana Ruiz (PhD)", "ana ruiz" },
    { "Ana Ruiz \uff30\uff48\uff24", "ana ruiz" },
    { "Li Wei Meng", "li wei meng" },
    { "Li Wei MEng", "li wei" },
    { "Rahman, Md", "rahman md" },
    { "Zhang Wei (Lei)", "zhang wei (lei)" },
    { "Mina (Ms.) Sato", "mina (ms.) sato" },
    { "Sam Lee Jr.", "sam lee jr" },
    { "Sam Lee, Jr.", "sam lee jr" },
    { "Acme Tools Inc.", "acme tools inc" },
  };
  g_autoptr (GString) folded = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      name_fold (row[i].name, folded);
      g_assert_cmpstr (folded->str, ==, row[i].folded);
    }
}

/* Any text, not only names: what a topic or a channel is found by. */
static void
texts_are_folded (void)
{
  static const char *const row[][2] = {
    { " Jazz  Night ", "jazz night" },
    { "JAZZ\tnight\n", "jazz night" },
    { "S\u00f8ren ", "soren" },
    { "\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd", "\u05e9\u05dc\u05d5\u05dd" },
    { "Caf\u00e9\u00a0", "cafe" },
    { "  ", "" },
    { "\u00a0", "" },
    { "`a\u2019", "'a'" },
  };
  g_autoptr (GString) folded = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      text_fold (row[i][0], folded);
      g_assert_cmpstr (folded->str, ==, row[i][1]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/titles", titles_stand_in_front);
  g_test_add_func ("/names/degrees", degrees_stand_behind);
  g_test_add_func ("/names/marks", marks_are_no_names);
  g_test_add_func ("/names/nobody", nobody_is_named);
  g_test_add_func ("/names/me", writers_name_themselves);
  g_test_add_func ("/names/texts", texts_are_folded);
  g_test_add_func ("/names/folding", folding_knows_the_same_words);
  return g_test_run ();
}
