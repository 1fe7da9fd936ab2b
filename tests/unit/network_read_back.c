/* Tables of ties, read back: alone, in parts, and beside rows. */
#include "unit/network_log.h"

/* Puts the ties of a network into a book, as a table of ties would. */
static void
note_table (struct notebook *book, const struct network *network, guint32 from, guint32 to)
{
  for (guint32 e = from; e < to; e++)
    {
      const struct tie *tie = &network->tie[e];
      struct ready_tie ready
        = { note_mention (book, g_intern_string (network->person[tie->a].name), NULL, NULL),
            note_mention (book, g_intern_string (network->person[tie->b].name), NULL, NULL),
            tie->strength,
            tie->interactions,
            tie->first,
            tie->last,
            tie->evidence,
            tie->state };
      g_array_append_val (book->ready, ready);
    }
}

static struct log
with_ready_as_of (struct notebook *book, gint32 day)
{
  struct log log = *notebook_log (book);
  log.has_ready_as_of = TRUE;
  log.ready_as_of = day;
  return log;
}

static void
assert_same_ties (const struct network *one, const struct network *other, double error)
{
  g_assert_cmpuint (one->n_people, ==, other->n_people);
  g_assert_cmpuint (one->n_ties, ==, other->n_ties);
  for (guint32 v = 0; v < one->n_people; v++)
    {
      g_assert_cmpstr (one->person[v].name, ==, other->person[v].name);
      g_assert_cmpint (one->person[v].last, ==, other->person[v].last);
    }
  for (guint32 e = 0; e < one->n_ties; e++)
    {
      const struct tie *a = &one->tie[e], *b = &other->tie[e];
      g_assert_true (a->a == b->a && a->b == b->b);
      g_assert_cmpfloat_with_epsilon (a->strength, b->strength, error);
      g_assert_cmpfloat (a->interactions, ==, b->interactions);
      g_assert_true (a->first == b->first && a->last == b->last);
      g_assert_cmpuint (a->evidence, ==, b->evidence);
      g_assert_cmpuint (a->state, ==, b->state);
    }
}

static struct notebook *
busy_book (guint from, guint to)
{
  static const char *const name[] = { "Ana", "Ben", "Cai", "Dee", "Eve" };
  struct notebook *book = notebook_new ();
  for (guint i = from; i < to; i++)
    if (i % 5 != i / 3 % 5)
      note_names (book, (gint32)(i * 17 % 900), name[i % 5], name[i / 3 % 5]);
  if (from == 0)
    note_gathering (book, 40, "Ana Ben Cai Dee", FALSE);
  if (from == 0)
    note_contact (book, note_mention (book, "Eve", NULL, NULL), ATTRIBUTE_KNOWS, "Fay");
  return book;
}

static void
tables_read_back (void)
{
  struct network_options options = no_options ();
  options.as_of = 900;
  struct notebook *whole = busy_book (0, 200), *table = notebook_new ();
  struct network *expected = load_book (whole, options);
  note_table (table, expected, expected->n_ties / 2, expected->n_ties); /* in two halves */
  note_table (table, expected, 0, expected->n_ties / 2);
  struct log log = with_ready_as_of (table, 890);
  struct network *back = network_load (&log, &options, NULL);
  assert_same_ties (back, expected, 1e-99);
  network_free (back);
  network_free (expected);
  notebook_free (whole);
  notebook_free (table);
}

static void
parts_add_up_to_the_whole (void)
{
  struct network_options options = no_options ();
  options.as_of = 900;
  struct notebook *whole = busy_book (0, 200), *early = busy_book (0, 90),
                  *late = busy_book (90, 200);
  struct network *expected = load_book (whole, options), *part = load_book (early, options);
  note_table (late, part, 0, part->n_ties); /* a table beside a log */
  struct log log = with_ready_as_of (late, 900);
  struct network *sum = network_load (&log, &options, NULL);
  for (guint32 e = 0; e < sum->n_ties; e++) /* rhythms need all days: not compared */
    sum->tie[e].state = expected->tie[e].state;
  assert_same_ties (sum, expected, 1e-12);
  network_free (sum);
  network_free (part);
  network_free (expected);
  notebook_free (whole);
  notebook_free (early);
  notebook_free (late);
}

static void
note_ready (struct notebook *book, double strength, gint32 last, enum tie_state state)
{
  struct ready_tie ready = { note_mention (book, "Ana", NULL, NULL),
                             note_mention (book, "Ben", NULL, NULL),
                             strength,
                             1,
                             10,
                             last,
                             EVIDENCE_DIRECT,
                             state };
  g_array_append_val (book->ready, ready);
}

/* The state of Ana and Ben by tables of ties in either order, and a row on a day (DAY_NONE: no row). */
static void
assert_state_by_tables (gint32 row, enum tie_state expected)
{
  for (int turned = 0; turned < 2; turned++)
    {
      struct network_options options = no_options ();
      struct notebook *book = notebook_new ();
      options.as_of = 102;
      note_ready (book, 0.25, 50, STATE_HISTORIC);
      note_ready (book, 0.5, 100, turned ? STATE_DORMANT : STATE_COOLING);
      note_ready (book, 0.5, 100, turned ? STATE_COOLING : STATE_DORMANT);
      if (row != DAY_NONE)
        note_names (book, row, "Ana", "Ben");
      struct log log = with_ready_as_of (book, 100);
      struct network *network = network_load (&log, &options, NULL);
      g_assert_cmpuint (network->n_ties, ==, 1);
      g_assert_cmpuint (network->tie[0].state, ==, expected);
      g_assert_cmpfloat (network->tie[0].interactions, ==, row != DAY_NONE ? 4 : 3);
      if (row == DAY_NONE)
        g_assert_cmpfloat (network->tie[0].strength, ==, 1.25);
      network_free (network);
      notebook_free (book);
    }
}

/* Of several tables the one with the latest contact says the state, then the most active one; rows
 * with a later contact overrule them. */
static void
the_latest_table_says_the_state (void)
{
  assert_state_by_tables (DAY_NONE, STATE_COOLING);
  assert_state_by_tables (99, STATE_COOLING);
  assert_state_by_tables (100, STATE_COOLING);
  assert_state_by_tables (101, STATE_ACTIVE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ties/state-by-tables", the_latest_table_says_the_state);
  g_test_add_func ("/ties/read-back", tables_read_back);
  g_test_add_func ("/ties/parts", parts_add_up_to_the_whole);
  return g_test_run ();
}
