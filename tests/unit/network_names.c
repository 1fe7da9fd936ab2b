/* Names folded for comparison, and who is who. */
#include <glib/gstdio.h>
#include <unistd.h>
#include "pln/text.h"
#include "unit/network_log.h"

static void
names_fold (void)
{
  static const struct
  {
    const char *name, *folded;
  } row[] = {
    { "Ana Ruiz", "ana ruiz" },
    { "  ANA\tRUIZ ", "ana ruiz" },
    { "Ana\u00a0 Ruiz", "ana ruiz" },
    { "\u200eAna Ruiz\ufe0f \U0001f331", "ana ruiz" },
    { "Jos\u00e9 Nu\u00f1ez", "jose nunez" },
    { "Jose\u0301 Nun\u0303ez", "jose nunez" },
    { "\u0141ukasz Stra\u00dfe \u00d8rn", "lukasz strasse orn" },
    { "\uff21\uff4e\uff41 Ruiz", "ana ruiz" },
    { "Dr. Ana Ruiz", "ana ruiz" },
    { "Prof. Dr. Ana Ruiz, PhD", "ana ruiz" },
    { "Mina Sato, Ph.D.", "mina sato" },
    { "Ana Ruiz MBA FCIPD", "ana ruiz" },
    { "Ana Ruiz MA", "ana ruiz" },
    { "Ana Ruiz, SHRM-SCP, CPLP", "ana ruiz" },
    { "Jack Ma", "jack ma" },
    { "JACK MA", "jack ma" },
    { "Yo-Yo Ma", "yo-yo ma" },
    { "Ben Okafor (External)", "ben okafor" },
    { "Ben Okafor (Guest)", "ben okafor" },
    { "Ben Okafor (he/him)", "ben okafor" },
    { "Ben Okafor (Host, me)", "ben okafor" },
    { "Ben Okafor she/her", "ben okafor" },
    { "Ben Okafor | they/them", "ben okafor" },
    { "Kim Dr. Lee", "kim lee" },
    { "Sin\u00e9ad she/her O\u2019Neil", "sinead o'neil" },
    { "Mina (Ms.) Sato", "mina (ms.) sato" },
    { "iPhone (Ben)", "iphone (ben)" },
    { "J. Pike", "j pike" },
    { "O\u2019Brien", "o'brien" },
    { "~\u202fPedro Santos", "pedro santos" },
    { "@pedro", "pedro" },
    { "@pedro@pine.example", "@pedro@pine.example" },
    { "Dr", "dr" },
    { "PhD", "phd" },
    { "\u738b\u5c0f\u660e", "\u738b\u5c0f\u660e" },
    { "\u0410\u043d\u0434\u0440\u0435\u0439", "\u0430\u043d\u0434\u0440\u0435\u0438" },
    { "\U0001f98a", "\U0001f98a" },
    { "", "" },
  };
  g_autoptr (GString) folded = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      name_fold (row[i].name, folded);
      g_assert_cmpstr (folded->str, ==, row[i].folded);
    }
}

static void
folding_again_changes_nothing (void)
{
  static const char *const name[]
    = { "Dr. Ana Ruiz, PhD", "Ben (Guest)",    "\u0130stanbul \u1e9e", "A. B. C.",
        "x, MA, MA",         "\ufb01le (she)", "Mr. Mr. Mr." };
  g_autoptr (GString) once = g_string_new (NULL), twice = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (name); i++)
    {
      name_fold (name[i], once);
      name_fold (once->str, twice);
      g_assert_cmpstr (once->str, ==, twice->str);
    }
}

static void
spellings_are_one_person (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, 0, "Ana Ruiz", "Ben");
  note_names (book, 1, "Ana Ruiz", "Ben");
  note_names (book, 2, "ana  ru\u00edz", "Ben");
  note_names (book, 3, "Dr Ana Ruiz", "Ben");
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 2);
  g_assert_cmpuint (network->merged_mentions, ==, 2);
  g_assert_cmpstr (network->person[0].name, ==, "Ana Ruiz");
  g_assert_cmpfloat (tie_of (network, "Ana Ruiz", "Ben")->interactions, ==, 4);
  g_assert_cmpuint (network_person (network, "ANA RUIZ"), ==, 0);
  g_assert_cmpuint (network_person (network, "Carla"), ==, NONE);
  network_free (network);
  notebook_free (book);
}

static void
identifiers_join (void)
{
  struct notebook *book = notebook_new ();
  guint32 hub = note_mention (book, "Hub", NULL, NULL);
  note_row (book, 0, note_mention (book, "Ana Ruiz", "ana@x.org", NULL), hub, plain_context ());
  note_row (book, 0, note_mention (book, "A. Ruiz", "ana@x.org", NULL), hub, plain_context ());
  note_row (book, 0, note_mention (book, NULL, "ana@x.org", NULL), hub, plain_context ());
  note_row (book, 0, note_mention (book, "Ana Ruiz", NULL, "linkedin.com/in/ana"), hub,
            plain_context ());
  note_row (book, 0, note_mention (book, "ana ruiz", NULL, NULL), hub, plain_context ());
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 2);
  g_assert_cmpstr (network->person[0].name, ==, "Ana Ruiz");
  g_assert_cmpstr (network->person[0].email, ==, "ana@x.org");
  g_assert_cmpstr (network->person[0].profile, ==, "linkedin.com/in/ana");
  g_assert_cmpuint (network_person (network, "ANA@X.org"), ==, 0);
  g_assert_cmpuint (network_person (network, "https://www.linkedin.com/in/ana/"), ==, 0);
  g_assert_cmpuint (network_person (network, "a ruiz"), ==, 0);
  network_free (network);
  notebook_free (book);
}

static void
namesakes_stay_two (void)
{
  struct notebook *book = notebook_new ();
  guint32 hub = note_mention (book, "Hub", NULL, NULL);
  note_row (book, 0, note_mention (book, "Ana Ruiz", "ana@y.org", NULL), hub, plain_context ());
  note_row (book, 0, note_mention (book, "Ana Ruiz", "ana@x.org", NULL), hub, plain_context ());
  note_row (book, 0, note_mention (book, "Ana Ruiz", NULL, NULL), hub, plain_context ());
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 4);
  g_assert_cmpstr (network->person[0].name, ==, "Ana Ruiz");
  g_assert_cmpstr (network->person[1].name, ==, "Ana Ruiz (ana@x.org)");
  g_assert_cmpstr (network->person[2].name, ==, "Ana Ruiz (ana@y.org)");
  g_assert_cmpuint (network_person (network, "Ana Ruiz"), ==, 0);
  g_assert_cmpuint (network_person (network, "ana ruiz"), ==, NONE);
  g_assert_cmpuint (network_person (network, "ana@y.org"), ==, 2);
  network_free (network);
  notebook_free (book);
}

static void
shown_names_read_back (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, 0, "Ana Ruiz (ana@x.org)", "Hub");
  note_names (book, 0, "Ana Ruiz (ana@y.org)", "Hub");
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 3);
  g_assert_cmpstr (network->person[0].name, ==, "Ana Ruiz (ana@x.org)");
  g_assert_cmpstr (network->person[0].email, ==, "ana@x.org");
  g_assert_cmpstr (network->person[1].name, ==, "Ana Ruiz (ana@y.org)");
  network_free (network);
  notebook_free (book);
}

static void
scopes_keep_names_apart (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, 0, "Ana", "Ben");
  struct mention other[2] = { { "Ana", NULL, NULL, 0, 7 }, { "Cai", NULL, NULL, 0, 7 } };
  g_array_append_vals (book->mention, other, 2);
  note_row (book, 0, 2, 3, plain_context ());
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 4);
  g_assert_cmpstr (network->person[0].name, ==, "Ana");
  g_assert_cmpstr (network->person[1].name, ==, "Ana (2)");
  g_assert_nonnull (tie_of (network, "Ana", "Ben"));
  g_assert_nonnull (tie_of (network, "Ana (2)", "Cai"));
  network_free (network);
  notebook_free (book);
}

static void
contacts_name_and_alias (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, 0, "Annie", "Ben");
  note_names (book, 0, "Annie", "Ben");
  note_names (book, 0, "Ana R.", "Ben");
  note_contact (book, note_mention (book, "Ana Ruiz", NULL, NULL), ATTRIBUTE_ALIASES, "annie");
  note_contact (book, note_mention (book, "Ana Ruiz", NULL, NULL), ATTRIBUTE_ALIASES, "Ana R");
  note_contact (book, note_mention (book, "Ana Ruiz", NULL, NULL), ATTRIBUTE_ORG, "Contoso");
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 2);
  g_assert_cmpstr (network->person[0].name, ==, "Ana Ruiz");
  g_assert_cmpuint (network->person[0].contact, ==, 3);
  g_assert_cmpstr (network_attribute (network, 0, ATTRIBUTE_ORG), ==, "Contoso");
  g_assert_null (network_attribute (network, 1, ATTRIBUTE_ORG));
  struct attribute_walk walk = { 0, ATTRIBUTE_ALIASES };
  g_assert_nonnull (network_attribute_next (network, &walk));
  g_assert_nonnull (network_attribute_next (network, &walk));
  g_assert_null (network_attribute_next (network, &walk));
  g_assert_null (network_attribute_next (network, &walk));
  network_free (network);
  notebook_free (book);
}

/* One row of names, as aliases_read gives it. */
static struct network *
load_with_aliases (struct notebook *book, const char **names, guint32 count, GError **error)
{
  struct alias_row row = { .line = 1, .first = 0, .count = count };
  const struct aliases aliases
    = { .title = "aliases.csv", .name = names, .n_names = count, .row = &row, .n_rows = 1 };
  struct network_options options = no_options ();
  options.aliases = &aliases;
  return network_load (notebook_log (book), &options, error);
}

static void
aliases_join (void)
{
  const char *names[] = { "Ana Ruiz", "ARuiz", "ana@x.org" };
  struct notebook *book = notebook_new ();
  g_autoptr (GError) error = NULL;
  note_names (book, 0, "ARuiz", "Ben");
  note_row (book, 0, note_mention (book, "ana r", "ana@x.org", NULL),
            note_mention (book, "Ben", NULL, NULL), plain_context ());
  struct network *network = load_with_aliases (book, names, G_N_ELEMENTS (names), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (network->n_people, ==, 2);
  g_assert_cmpstr (network->person[0].name, ==, "Ana Ruiz");
  network_free (network);
  notebook_free (book);
}

static void
aliases_of_nobody_are_refused (void)
{
  const char *names[] = { "Zoe", "Zo" };
  struct notebook *book = notebook_new ();
  g_autoptr (GError) error = NULL;
  note_names (book, 0, "Ana", "Ben");
  g_assert_null (load_with_aliases (book, names, G_N_ELEMENTS (names), &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_DATA);
  g_assert_true (g_str_has_prefix (error->message, "aliases.csv: none of its names"));
  notebook_free (book);
}

static void
order_of_rows_is_nothing (void)
{
  static const char *const name[] = { "Ana Ruiz", "ana ruiz", "Ben", "Dr Ben", "Cai", "CAI" };
  g_autofree char *first = NULL;
  for (guint turn = 0; turn < 6; turn++)
    {
      struct notebook *book = notebook_new ();
      g_autoptr (GString) text = g_string_new (NULL);
      for (guint i = 0; i < 36; i++)
        {
          guint at = turn % 2 ? 35 - (i + turn * 5) % 36 : (i + turn * 7) % 36;
          if (at % 6 != at / 6)
            note_names (book, at % 5, name[at % 6], name[at / 6]);
        }
      struct network *network = load_book (book, no_options ());
      for (guint32 e = 0; e < network->n_ties; e++)
        g_string_append_printf (text, "%s %s %.17g\n", network->person[network->tie[e].a].name,
                                network->person[network->tie[e].b].name, network->tie[e].strength);
      g_assert_cmpuint (network->n_people, ==, 3);
      if (first == NULL)
        first = g_strdup (text->str);
      g_assert_cmpstr (text->str, ==, first);
      network_free (network);
      notebook_free (book);
    }
}

/* Plain ASCII takes a way of its own; an accent behind it sends it the long way. */
static void
ascii_folds_as_all_text (void)
{
  g_autoptr (GString) plain = g_string_new (NULL), accented = g_string_new (NULL);
  for (int c = 1; c < 0x80; c++)
    for (guint blanks = 0; blanks < 3; blanks++)
      {
        g_autofree char *text
          = g_strdup_printf ("%.*sA%c%c%.*sB`", (int)blanks, "  ", c, c, (int)blanks, "  ");
        g_autofree char *longer = g_strconcat (text, "É", NULL);
        text_fold (text, plain);
        text_fold (longer, accented);
        g_string_append_c (plain, 'e');
        g_assert_cmpstr (plain->str, ==, accented->str);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/fold", names_fold);
  g_test_add_func ("/names/fold-again", folding_again_changes_nothing);
  g_test_add_func ("/names/spellings", spellings_are_one_person);
  g_test_add_func ("/names/identifiers", identifiers_join);
  g_test_add_func ("/names/namesakes", namesakes_stay_two);
  g_test_add_func ("/names/read-back", shown_names_read_back);
  g_test_add_func ("/names/scopes", scopes_keep_names_apart);
  g_test_add_func ("/names/contacts", contacts_name_and_alias);
  g_test_add_func ("/names/aliases", aliases_join);
  g_test_add_func ("/names/aliases-of-nobody", aliases_of_nobody_are_refused);
  g_test_add_func ("/names/order", order_of_rows_is_nothing);
  g_test_add_func ("/names/ascii", ascii_folds_as_all_text);
  return g_test_run ();
}
