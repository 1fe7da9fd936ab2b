/* Names that may be one person. */
#include "network/identity/name_similarity.h"
#include "unit/network_log.h"

static struct notebook *
book_of_names (const char *const *names)
{
  struct notebook *book = notebook_new ();
  for (; *names != NULL; names++)
    note_names (book, 0, *names, "Hub Person");
  return book;
}

/* The pair's likeness, or N_LIKENESSES if it is not listed. */
static guint32
likeness_of (const struct network *network, const char *a, const char *b)
{
  guint32 count, likeness = N_LIKENESSES;
  g_autofree struct lookalike *pair = network_lookalikes (network, &count);
  guint32 one = person_called (network, a), other = person_called (network, b);
  for (guint32 i = 0; i < count; i++)
    if ((pair[i].person == one && pair[i].other == other)
        || (pair[i].person == other && pair[i].other == one))
      {
        g_assert_cmpuint (likeness, ==, N_LIKENESSES); /* once alone */
        likeness = pair[i].likeness;
      }
  return likeness;
}

static void
alike_or_not (void)
{
  static const struct
  {
    const char *one, *other;
    guint32 likeness;
  } row[] = {
    { "Ana Ruiz", "Anna Ruiz", LIKE_ONE_LETTER },
    { "Ben Okafor", "Ben Okafro", LIKE_ONE_LETTER },
    { "Zoltan", "Zoltann", LIKE_ONE_LETTER },
    { "Katarzyna Kowalska", "Katarzina Kovalska", LIKE_TWO_LETTERS },
    { "Katarzyna Kowalska", "Katarzyna Kovalsca", LIKE_TWO_LETTERS },
    { "Ana Ruiz", "Ruiz Ana", LIKE_ORDER },
    { "Marie-Claire Du Pont", "Marie Claire Dupont", LIKE_LETTERS },
    { "Jurgen Muller", "Juergen Mueller", LIKE_UMLAUTS },
    { "Soren Agard", "Soeren Aagaard", LIKE_UMLAUTS },
    { "A. Ruiz", "Ana Ruiz", LIKE_INITIALS },
    { "Ana R.", "Ana Ruiz", LIKE_INITIALS },
    { "J. P. Smith", "John Peter Smith", LIKE_INITIALS },
    { "Ana Mar\u00eda Ruiz", "Ana Ruiz", LIKE_MIDDLE },
    { "John P. Smith", "John Smith", LIKE_MIDDLE },
    { "Kim Lee - Contoso", "Kim Lee", LIKE_TAIL },
    { "Kim Lee", "Kim Lee (Contoso)", LIKE_TAIL },
    { "Kim Lee \u2013 Contoso Ltd.", "KIM LEE", LIKE_TAIL },
    { "Kim Lee - Contoso", "Kim Lee - Acme", N_LIKENESSES },
    { "Kim (Contoso)", "Kim", LIKE_PART },
    { "Chris Hall", "Christopher Hall", LIKE_SHORT_NAME },
    { "Zelda", "Zelda Quine", LIKE_PART },
    { "Quine", "Zelda Quine", LIKE_PART },
    { "anaruiz@x.org", "Ana Ruiz", LIKE_ADDRESS },
    { "ana.ruiz@x.org", "ana_ruiz@y.org", LIKE_MAILBOX },
    { "John Peter Smith", "John Paul Smith", N_LIKENESSES },
    { "John Paul Smith", "J. R. Smith", N_LIKENESSES },
    { "Ana Ruiz", "Eva Ruiz", N_LIKENESSES },
    { "Jon", "Jan", N_LIKENESSES },
    { "user 123", "user 124", N_LIKENESSES },
    { "Workstation 12", "Workstatoin 12", LIKE_ONE_LETTER },
    { "Workstation 12", "Workstation 13", N_LIKENESSES },
    { "Workstation 12", "Workstation 123", N_LIKENESSES },
    { "Ana Bea Cai Dora Eva Fay Gus Hal Ida Jon", "Ana Bea Cai Dora Eva Fay Gus Hal Ida Jom",
      LIKE_ONE_LETTER },
    { "Room 2.14", "Room 2.41", N_LIKENESSES },
    { "A", "B", N_LIKENESSES },
    { "info@x.org", "info@y.org", N_LIKENESSES },
    { "katarzyna@x.org", "katarzyna@y.org", N_LIKENESSES },
    { "Tim Berg", "Tom Borg", N_LIKENESSES },
    { "\u738b\u5c0f\u660e", "\u738b\u5c0f\u7ea2", N_LIKENESSES },
    { "\u0410\u043d\u0434\u0440\u0435\u0439", "\u0410\u043d\u0434\u0440\u0435\u0435\u0439",
      LIKE_ONE_LETTER },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      const char *const names[] = { row[i].one, row[i].other, NULL };
      struct notebook *book = book_of_names (names);
      struct network *network = load_book (book, no_options ());
      guint32 likeness = likeness_of (network, row[i].one, row[i].other);
      if (likeness != row[i].likeness)
        g_test_message ("%s, %s: %u", row[i].one, row[i].other, likeness);
      g_assert_cmpuint (likeness, ==, row[i].likeness);
      network_free (network);
      notebook_free (book);
    }
}

static void
namesakes_are_offered (void)
{
  struct notebook *book = notebook_new ();
  guint32 hub = note_mention (book, "Hub Person", NULL, NULL);
  note_row (book, 0, note_mention (book, "Ana Ruiz", "ana@x.org", NULL), hub, plain_context ());
  note_row (book, 0, note_mention (book, "Ana Ruiz", "ana@y.org", NULL), hub, plain_context ());
  note_row (book, 0, note_mention (book, NULL, NULL, "linkedin.com/in/hub-person-3b2a91"), hub,
            plain_context ());
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (likeness_of (network, "Ana Ruiz (ana@x.org)", "Ana Ruiz (ana@y.org)"), ==,
                    LIKE_SAME_NAME);
  network_free (network);
  notebook_free (book);
}

/* Who talked with each other are two people, however alike. */
static void
who_met_are_two (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, 0, "Ana Ruiz", "Anna Ruiz");
  note_names (book, 0, "Ben Okafor", "Hub Person");
  note_names (book, 0, "Ben Okafer", "Hub Person");
  struct network *network = load_book (book, no_options ());
  guint32 count;
  g_autofree struct lookalike *pair = network_lookalikes (network, &count);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpstr (network->person[pair[0].other].name, ==, "Ben Okafor");
  g_assert_cmpuint (pair[0].shared, ==, 1);
  network_free (network);
  notebook_free (book);
}

/* An initial that fits many says nothing, and a first name that several bear. */
static void
vague_names_are_left (void)
{
  static const char *const names[] = { "A. Smith",   "Ana Smith", "Abel Smith", "Amos Smith",
                                       "Aron Smith", "Ana",       "Ana Zorn",   NULL };
  struct notebook *book = book_of_names (names);
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (likeness_of (network, "A. Smith", "Ana Smith"), ==, N_LIKENESSES);
  g_assert_cmpuint (likeness_of (network, "Ana", "Ana Smith"), ==, N_LIKENESSES);
  g_assert_cmpuint (likeness_of (network, "Ana", "Ana Zorn"), ==, N_LIKENESSES);
  network_free (network);
  notebook_free (book);
}

/* The better name comes first: from the contacts file, then the fuller, then
 * the more frequent. */
static void
better_name_first (void)
{
  static const char *const names[] = { "Anna Ruiz", "Ana Ruiz",   "Ana Ruiz",  "A. Stone",
                                       "Ada Stone", "Bea Thorne", "Bea Thorn", NULL };
  struct notebook *book = book_of_names (names);
  note_contact (book, note_mention (book, "Bea Thorne", NULL, NULL), ATTRIBUTE_ORG, "Contoso");
  struct network *network = load_book (book, no_options ());
  guint32 count;
  g_autofree struct lookalike *pair = network_lookalikes (network, &count);
  g_assert_cmpuint (count, ==, 3);
  g_assert_cmpstr (network->person[pair[0].person].name, ==, "Ana Ruiz");
  g_assert_cmpstr (network->person[pair[1].person].name, ==, "Bea Thorne");
  g_assert_cmpstr (network->person[pair[2].person].name, ==, "Ada Stone");
  network_free (network);
  notebook_free (book);
}

/* Every two names one step apart are found: beside all comparisons. */
static void
slips_are_all_found (void)
{
  struct rng rng;
  rng_seed (&rng, 5);
  for (int turn = 0; turn < 60; turn++)
    {
      struct notebook *book = notebook_new ();
      char names[40][16];
      for (int i = 0; i < 40; i++)
        {
          char *name = names[i];
          guint length = 5 + rng_below (&rng, 3);
          for (guint k = 0; k < length; k++)
            name[k] = (char)("abc d7"[k == 0 || k + 1 == length ? rng_below (&rng, 3)
                                                                : rng_below (&rng, 6)]);
          name[length] = '\0';
          note_names (book, 0, name, "Hub Person");
        }
      struct network *network = load_book (book, no_options ());
      struct forms forms;
      guint32 count, slips = 0, found = 0;
      g_autofree struct lookalike *pair = network_lookalikes (network, &count);
      forms_list (&forms, network);
      g_autofree guint8 *listed = g_new0 (guint8, (gsize)network->n_people * network->n_people);
      for (guint32 i = 0; i < count; i++)
        listed[MIN (pair[i].person, pair[i].other) * network->n_people
               + MAX (pair[i].person, pair[i].other)]
          = 1;
      for (guint32 i = 0; i < forms.n; i++)
        for (guint32 j = i + 1; j < forms.n; j++)
          if (forms_typing_distance (&forms.form[i], &forms.form[j], 1) <= 1)
            {
              slips++;
              found += listed[MIN (forms.form[i].person, forms.form[j].person) * network->n_people
                              + MAX (forms.form[i].person, forms.form[j].person)];
            }
      g_assert_cmpuint (found, ==, slips);
      forms_clear (&forms);
      network_free (network);
      notebook_free (book);
    }
}

/* Hostile to a search by pairs: everybody has one name, or one pattern. */
static void
crowds_are_quick (void)
{
  enum
  {
    PEOPLE = 30000
  };
  for (int kind = 0; kind < 3; kind++)
    {
      struct notebook *book = notebook_new ();
      GStringChunk *text = g_string_chunk_new (4096);
      for (guint i = 0; i < PEOPLE; i++)
        {
          char name[48], email[48];
          g_snprintf (email, sizeof email, "john.smith.%u@x.org", i);
          if (kind == 0)
            g_strlcpy (name, "John Smith", sizeof name);
          else if (kind == 1)
            g_snprintf (name, sizeof name, "person %u", i);
          else
            g_snprintf (name, sizeof name, "Maria %c%c%c%c", 'a' + i % 26, 'a' + i / 26 % 26,
                        'a' + i / 676 % 26, 'a' + i / 17576 % 26);
          struct mention mention = { g_string_chunk_insert (text, name),
                                     kind == 0 ? g_string_chunk_insert (text, email) : NULL };
          g_array_append_val (book->mention, mention);
          note_contact (book, i, NONE, NULL);
        }
      struct network *network = load_book (book, no_options ());
      guint32 count;
      g_assert_cmpuint (network->n_people, ==, PEOPLE);
      g_free (network_lookalikes (network, &count));
      g_assert_cmpuint (count, <, 20 * PEOPLE);
      network_free (network);
      notebook_free (book);
      g_string_chunk_free (text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lookalikes/pairs", alike_or_not);
  g_test_add_func ("/lookalikes/namesakes", namesakes_are_offered);
  g_test_add_func ("/lookalikes/met", who_met_are_two);
  g_test_add_func ("/lookalikes/vague", vague_names_are_left);
  g_test_add_func ("/lookalikes/better", better_name_first);
  g_test_add_func ("/lookalikes/slips", slips_are_all_found);
  g_test_add_func ("/lookalikes/crowds", crowds_are_quick);
  return g_test_run ();
}
