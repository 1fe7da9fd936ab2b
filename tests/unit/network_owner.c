/* Whose network it is. */
#include <glib/gstdio.h>
#include "network/identity/identity.h"
#include "unit/network_log.h"

static void
rows_that_leave_me_out_imply_me (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  note_names (book, 0, ME_WORD, "Ana");
  note_names (book, 0, ME_WORD, "Ben");
  note_gathering (book, 0, ME_WORD " Ana Cai", FALSE);
  struct network *network = load_book (book, options);
  g_assert_cmpint (network->owner_source, ==, OWNER_IMPLIED);
  g_assert_cmpstr (network->person[network->me].name, ==, "me");
  g_assert_cmpuint (network_person (network, "I"), ==, network->me);
  g_assert_false (network->star); /* Ana and Cai met */
  network_free (network);

  options.me = "Kate Pike"; /* nobody else bears that name: it is mine */
  network = load_book (book, options);
  g_assert_cmpint (network->owner_source, ==, OWNER_NAMED);
  g_assert_cmpstr (network->person[network->me].name, ==, "Kate Pike");
  g_assert_cmpuint (network->n_people, ==, 4);
  network_free (network);

  options.me = "cai"; /* somebody in the data: the same person */
  network = load_book (book, options);
  g_assert_cmpstr (network->person[network->me].name, ==, "Cai");
  g_assert_cmpuint (network->n_people, ==, 3);
  network_free (network);
  notebook_free (book);
}

static void
no_me_means_nobody (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.no_me = TRUE;
  note_gathering (book, 0, ME_WORD " Ana Cai Dee", FALSE);
  note_gathering (book, 0, ME_WORD " Ana Cai", FALSE);
  note_names (book, 0, ME_WORD, "Ben");
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->me, ==, NONE);
  g_assert_cmpuint (network->n_people, ==, 4);
  g_assert_cmpuint (network->n_ties, ==, 3);
  g_assert_cmpfloat (tie_of (network, "Ana", "Cai")->strength, ==, 1); /* one day */
  g_assert_cmpuint (tie_of (network, "Ana", "Cai")->evidence, ==, EVIDENCE_DIRECT | EVIDENCE_EVENT);
  network_free (network);
  notebook_free (book);
}

static void
words_mean_me (void)
{
  static const char *const word[] = { "me", "I", "Myself", "ich", "MOI", "yo", "ik", "io", "eu" };
  for (guint i = 0; i < G_N_ELEMENTS (word); i++)
    {
      struct notebook *book = notebook_new ();
      note_names (book, 0, word[i], "Anna");
      note_names (book, 0, "Berta", word[i]);
      struct network *network = load_book (book, no_options ());
      g_assert_cmpint (network->owner_source, ==, OWNER_IMPLIED);
      g_assert_cmpuint (network->n_people, ==, 3);
      g_assert_true (network->star);
      network_free (network);
      notebook_free (book);
    }
}

static void
letters_and_codes_are_not_me (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, 0, "H", "I");
  note_names (book, 0, "I", "J");
  note_names (book, 0, "J", "K");
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->me, ==, NONE);
  network_free (network);
  notebook_free (book);
}

static void
owners_are_found (void)
{
  static const char *const other[] = { "Ana", "Ben", "Cai", "Dee", "Eve" };
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  for (guint i = 0; i < 4; i++)
    note_names (book, 0, "Kate", other[i]);
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->me, ==, NONE); /* four rows are too few */
  network_free (network);

  note_names (book, 0, "Kate", other[4]);
  note_names (book, 0, "Ana", "Ben");
  network = load_book (book, options);
  g_assert_cmpint (network->owner_source, ==, OWNER_DETECTED);
  g_assert_cmpstr (network->person[network->me].name, ==, "Kate");
  g_assert_cmpfloat_with_epsilon (network->owner_share, 5. / 6, 1e-15);
  network_free (network);

  options.no_me = TRUE;
  network = load_book (book, options);
  g_assert_cmpuint (network->me, ==, NONE);
  network_free (network);

  options.no_me = FALSE;
  note_names (book, 0, "Ana", "Cai"); /* Ana: 3 of 7; twice that is more than 5 */
  network = load_book (book, options);
  g_assert_cmpuint (network->me, ==, NONE);
  network_free (network);
  notebook_free (book);
}

/* Gatherings count among all rows, those without the person too. */
static void
gatherings_without_somebody_count (void)
{
  static const char *const other[] = { "Ana", "Ben", "Cai", "Dee", "Eve", "Fay" };
  static const char *const gathering[]
    = { "Gil Hal Ida", "Jon Kim Lou", "Max Ned Ola", "Pat Quy Rob" };
  struct notebook *book = notebook_new ();
  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    note_names (book, 0, "Kate", other[i]);
  for (guint i = 0; i < G_N_ELEMENTS (gathering); i++)
    note_gathering (book, 0, gathering[i], FALSE);
  struct network *network = load_book (book, no_options ());
  g_assert_cmpint (network->owner_source, ==, OWNER_DETECTED);
  g_assert_cmpstr (network->person[network->me].name, ==, "Kate");
  g_assert_cmpfloat_with_epsilon (network->owner_share, 6. / 10, 1e-15);
  network_free (network);

  note_gathering (book, 0, "Sam Tom Una", FALSE); /* 6 of 11 */
  network = load_book (book, no_options ());
  g_assert_cmpuint (network->me, ==, NONE);
  network_free (network);
  notebook_free (book);
}

/* Rows of each person, of all, and who comes of it: 60%, five rows, and twice as many as anybody. */
static void
shares_decide (void)
{
  static const struct
  {
    guint64 rows[3], all;
    guint32 owner;
  } known[] = {
    { { 6, 2, 2 }, 10, 0 },    { { 59, 2, 2 }, 100, NONE }, { { 60, 2, 2 }, 100, 0 },
    { { 1, 60, 2 }, 100, 1 },  { { 4, 0, 0 }, 4, NONE },    { { 5, 0, 0 }, 5, 0 },
    { { 9, 4, 5 }, 10, NONE }, { { 10, 5, 4 }, 10, 0 },     { { 5, 9, 0 }, 10, NONE },
    { { 2, 5, 8 }, 10, NONE }, { { 4, 2, 8 }, 10, 2 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    g_assert_cmpuint (owner_of_rows (known[i].rows, 3, known[i].all, 2), ==, known[i].owner);
  g_assert_cmpuint (owner_of_rows (known[0].rows, 0, 0, 2), ==, NONE);
}

/* An address finds its person however a browser, a phone or a mail program gives it. */
static const char *const ways_to_write[][2] = {
  { "https://www.linkedin.com/in/ana-ruiz/?x=1", "Ana Ruiz" },
  { "http://linkedin.com/in/ana-ruiz", "Ana Ruiz" },
  { "HTTPS://WWW.LINKEDIN.COM/IN/ANA-RUIZ/", "Ana Ruiz" },
  { "https://m.linkedin.com/in/ana-ruiz#top", "Ana Ruiz" },
  { "de.linkedin.com/in/ana-ruiz//", "Ana Ruiz" },
  { "https://pt.linkedin.com/in/Ana-Ruiz/en", "Ana Ruiz" },
  { " https://www.linkedin.com/in/ana%2Druiz/details/skills/ ", "Ana Ruiz" },
  { "Ana (https://www.linkedin.com/in/ana-ruiz/)", "Ana Ruiz" },
  { "<https://linkedin.com/in/ana-ruiz>", "Ana Ruiz" },
  { "https://Pine.example/@ben", "Ben Okafor" },
  { "pine.example/@ben/", "Ben Okafor" },
  { "https://www.cai-wen.example/", "Cai Wen" },
  { "Dee@Example.org", "Dee Ito" },
  { "mailto:dee@example.org", "Dee Ito" },
  { "<dee@example.org>", "Dee Ito" },
  { "Ito, Dee <Dee@example.org>", "Dee Ito" },
  { "Dee Ito (dee@example.org)", "Dee Ito" },
  { "eve@intranet", "Eve Li" },
};

static struct notebook *
note_addresses (void)
{
  struct notebook *book = notebook_new ();
  note_mention (book, "Ana Ruiz", NULL, "linkedin.com/in/ana-ruiz");
  note_mention (book, "Ben Okafor", NULL, "pine.example/@ben");
  note_mention (book, "Cai Wen", NULL, "cai-wen.example");
  note_mention (book, "Dee Ito", "dee@example.org", NULL);
  note_mention (book, "Eve Li", "eve@intranet", NULL);
  static const char *const name[] = { "Ana Ruiz", "Ben Okafor", "Cai Wen", "Dee Ito", "Eve Li" };
  for (guint i = 0; i < 5; i++)
    note_names (book, 0, name[i], name[(i + 1) % 5]);
  return book;
}

static void
owners_are_named_by_address (void)
{
  struct notebook *book = note_addresses ();
  for (guint i = 0; i < G_N_ELEMENTS (ways_to_write); i++)
    {
      g_autoptr (GError) error = NULL;
      struct network_options options = no_options ();
      options.me = ways_to_write[i][0];
      struct network *network = network_load (notebook_log (book), &options, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (network->person[network->me].name, ==, ways_to_write[i][1]);
      guint32 asked = network_person (network, ways_to_write[i][0]);
      g_assert_cmpuint (asked, ==, network->me);
      network_free (network);
    }
  notebook_free (book);
}

static void
aliases_are_addresses (void)
{
  struct notebook *book = note_addresses ();
  for (guint i = 0; i < G_N_ELEMENTS (ways_to_write); i++)
    {
      g_autoptr (GError) error = NULL;
      struct network_options options = no_options ();
      const char *names[] = { "Somebody Else", ways_to_write[i][0] };
      struct alias_row row = { .line = 1, .first = 0, .count = 2 };
      const struct aliases aliases
        = { .title = "aliases.csv", .name = names, .n_names = 2, .row = &row, .n_rows = 1 };
      options.aliases = &aliases;
      struct network *network = network_load (notebook_log (book), &options, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (network->n_people, ==, 5);
      g_assert_cmpuint (network_person (network, "Somebody Else"), !=, NONE);
      g_assert_cmpuint (network_person (network, ways_to_write[i][1]), ==,
                        network_person (network, "Somebody Else"));
      network_free (network);
    }
  notebook_free (book);
}

static void
wrong_names_get_help (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  g_autoptr (GError) error = NULL;
  note_names (book, 0, "Katharina Pike", "Ben Okafor");
  options.me = "katharina pyke";
  g_assert_null (network_load (notebook_log (book), &options, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "\"Katharina Pike\""));
  g_clear_error (&error);

  options.me = "Zoe";
  g_assert_null (network_load (notebook_log (book), &options, &error));
  g_assert_null (strstr (error->message, "Katharina"));
  notebook_free (book);
}

static void
namesakes_need_more (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  g_autoptr (GError) error = NULL;
  guint32 ben = note_mention (book, "Ben", NULL, NULL);
  note_row (book, 0, note_mention (book, "Ana", "a@x.org", NULL), ben, plain_context ());
  note_row (book, 0, note_mention (book, "Ana", "a@y.org", NULL), ben, plain_context ());
  options.me = "Ana";
  g_assert_null (network_load (notebook_log (book), &options, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);

  static const char *const name[] = { "a@y.org", "Ana (a@y.org)" };
  for (guint i = 0; i < G_N_ELEMENTS (name); i++)
    {
      options.me = name[i];
      struct network *network = load_book (book, options);
      g_assert_cmpstr (network->person[network->me].name, ==, "Ana (a@y.org)");
      network_free (network);
    }
  notebook_free (book);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/owner/implied", rows_that_leave_me_out_imply_me);
  g_test_add_func ("/owner/no-me", no_me_means_nobody);
  g_test_add_func ("/owner/words", words_mean_me);
  g_test_add_func ("/owner/codes", letters_and_codes_are_not_me);
  g_test_add_func ("/owner/found", owners_are_found);
  g_test_add_func ("/owner/gatherings", gatherings_without_somebody_count);
  g_test_add_func ("/owner/shares", shares_decide);
  g_test_add_func ("/owner/address", owners_are_named_by_address);
  g_test_add_func ("/owner/alias-address", aliases_are_addresses);
  g_test_add_func ("/owner/wrong", wrong_names_get_help);
  g_test_add_func ("/owner/namesakes", namesakes_need_more);
  return g_test_run ();
}
