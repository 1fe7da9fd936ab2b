/* Strength, evidence and stated ties: hand-worked values. */
#include <math.h>
#include "network/chance/decay.h"
#include "network/ties/ties.h"
#include "unit/network_log.h"

static void
near (double value, double expected)
{
  g_assert_cmpfloat_with_epsilon (value, expected, 1e-12 * MAX (1, fabs (expected)));
}

static void
halving_is_exact (void)
{
  g_assert_cmpfloat (halve (0), ==, 1);
  g_assert_cmpfloat (halve (1), ==, .5);
  g_assert_cmpfloat (halve (10), ==, 0x1p-10);
  g_assert_cmpfloat (halve (1e9), >, 0);
  for (double x = 0; x < 300; x += 0.0371)
    g_assert_cmpfloat_with_epsilon (halve (x) / exp2 (-x), 1, 5e-16);
}

static void
test_decay_between_days (void)
{
  const struct network halves = { .half_life_days = 10 }, keeps = { .half_life_days = 0 };
  g_assert_cmpfloat (network_decay (&halves, 100, 120), ==, .25);
  g_assert_cmpfloat (network_decay (&halves, 120, 100), ==, 1);
  g_assert_cmpfloat (network_decay (&halves, DAY_NONE, 120), ==, 1);
  g_assert_cmpfloat (network_decay (&halves, 100, DAY_NONE), ==, 1);
  g_assert_cmpfloat (network_decay (&keeps, 100, 120), ==, 1);
}

static struct network *
load_ages (const gint32 *age, guint n)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.as_of = 1000;
  for (guint i = 0; i < n; i++)
    note_names (book, 1000 - age[i], i % 2 ? "Ana" : "Ben", i % 2 ? "Ben" : "Ana");
  struct network *network = load_book (book, options);
  network->log = NULL; /* its book goes first */
  notebook_free (book);
  return network;
}

static void
strengths_have_known_values (void)
{
  static const struct
  {
    gint32 age[3];
    guint n;
    double strength, error;
  } row[] = {
    { { 0 }, 1, 1, 1e-99 },
    { { 90 }, 1, .5, 1e-99 },
    { { 180 }, 1, .25, 1e-99 },
    { { 180, 0, 90 }, 3, 1.75, 1e-99 },
    { { 30, 400 }, 2, .8396297, 5e-8 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct network *network = load_ages (row[i].age, row[i].n);
      g_assert_cmpfloat_with_epsilon (network->tie[0].strength, row[i].strength, row[i].error);
      g_assert_cmpfloat (network->tie[0].interactions, ==, row[i].n);
      near (network->tie[0].given + network->tie[0].taken, network->tie[0].strength);
      network_free (network);
    }
}

static void
undated_rows_do_not_decay (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, DAY_NONE, "Ana", "Ben");
  note_names (book, 0, "Ana", "Ben");
  note_names (book, 90, "Cai", "Ben");
  struct network *network = load_book (book, no_options ());
  near (tie_of (network, "Ana", "Ben")->strength, 1.5);
  g_assert_cmpint (tie_of (network, "Ana", "Ben")->first, ==, 0);
  network_free (network);

  struct network_options options = no_options ();
  options.half_life_days = 0;
  network = load_book (book, options);
  near (tie_of (network, "Ana", "Ben")->strength, 2);
  network_free (network);
  notebook_free (book);
}

static void
gatherings_share_one (void)
{
  struct notebook *book = notebook_new ();
  note_gathering (book, 0, "Ana Ben Cai Dee Eve", FALSE);
  note_gathering (book, 0, "Ana Fay Gus", TRUE);
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_ties, ==, 12);
  near (tie_of (network, "Dee", "Ben")->strength, .25);
  g_assert_cmpuint (tie_of (network, "Dee", "Ben")->evidence, ==, EVIDENCE_EVENT);
  g_assert_cmpfloat (tie_of (network, "Dee", "Ben")->direct_strength, ==, 0);
  near (tie_of (network, "Ana", "Gus")->strength, .5);
  near (tie_of (network, "Ana", "Gus")->given, .5);
  g_assert_cmpfloat (tie_of (network, "Ana", "Gus")->taken, ==, 0);
  g_assert_cmpuint (tie_of (network, "Ana", "Gus")->evidence, ==, EVIDENCE_DIRECT);
  g_assert_null (tie_of (network, "Fay", "Gus"));
  g_assert_cmpuint (network->n_meetings, ==, 2);
  network_free (network);
  notebook_free (book);
}

static void
big_events_make_no_ties (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.big_event = 3;
  options.half_life_days = 0;
  note_gathering (book, 0, "Ana Ben Cai Dee Eve", FALSE);
  note_names (book, 1, "Ana", "Cai");
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 1);
  g_assert_cmpuint (network->n_people, ==, 5);
  g_assert_cmpuint (network->big_events, ==, 1);
  near (network->tie[0].strength, 1.25);
  near (network->tie[0].direct_strength, 1);
  g_assert_cmpuint (network->tie[0].evidence, ==, EVIDENCE_DIRECT | EVIDENCE_EVENT);
  network_free (network);
  notebook_free (book);
}

/* A message to more people than make ties counts for the ties of its sender only. */
static void
big_messages_add_to_the_sender (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.big_event = 3;
  note_gathering (book, 0, "Ben Ana Cai Dee", TRUE);
  note_names (book, 0, "Ana", "Ben");
  note_names (book, 0, "Ana", "Cai");
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 2);
  g_assert_cmpfloat (tie_of (network, "Ana", "Ben")->interactions, ==, 2);
  g_assert_cmpfloat (tie_of (network, "Ana", "Cai")->interactions, ==, 1);
  network_free (network);
  notebook_free (book);
}

/* At the limit a meeting still makes ties; a meeting of two is direct contact. */
static void
small_meetings_make_ties (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.big_event = 3;
  note_gathering (book, 0, "Ana Ben Cai", FALSE);
  note_gathering (book, 0, "Dee Eve", FALSE);
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 4);
  g_assert_cmpuint (network->big_events, ==, 0);
  g_assert_cmpuint (tie_of (network, "Ana", "Cai")->evidence, ==, EVIDENCE_EVENT);
  g_assert_cmpuint (tie_of (network, "Dee", "Eve")->evidence, ==, EVIDENCE_DIRECT);
  near (tie_of (network, "Dee", "Eve")->direct_strength, 1);
  network_free (network);
  notebook_free (book);
}

static void
directions_part_strength (void)
{
  static const struct
  {
    guint8 direction;
    double given;
  } row[] = {
    { DIRECTION_NONE, .5 },
    { DIRECTION_BOTH, .5 },
    { DIRECTION_FORWARD, 0 },
    { DIRECTION_BACKWARD, 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct notebook *book = notebook_new ();
      struct interaction_context context = plain_context ();
      context.direction = row[i].direction;
      note_row (book, 0, note_mention (book, "Zoe", NULL, NULL), /* from Zoe, person 1 */
                note_mention (book, "Ana", NULL, NULL), context);
      struct network *network = load_book (book, no_options ());
      g_assert_cmpfloat (network->tie[0].given, ==, row[i].given);
      g_assert_cmpfloat (network->tie[0].taken, ==, 1 - row[i].given);
      network_free (network);
      notebook_free (book);
    }
}

static void
weights_count (void)
{
  static const char *const weights[] = { "Call=2", NULL };
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  struct interaction_context context = plain_context ();
  options.channel_weights = weights;
  context.channel = note_text (book->channel, "call");
  context.weight = 3;
  note_row (book, 0, note_mention (book, "Ana", NULL, NULL), note_mention (book, "Ben", NULL, NULL),
            context);
  struct network *network = load_book (book, options);
  g_assert_cmpfloat (network->tie[0].strength, ==, 6);
  g_assert_cmpfloat (network->tie[0].interactions, ==, 3);
  network_free (network);

  static const char *const bad[][2]
    = { { "call", NULL }, { "call=x", NULL }, { "call=-1", NULL }, { "tea=1", NULL } };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      options.channel_weights = bad[i];
      g_assert_null (network_load (notebook_log (book), &options, &error));
      g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
    }
  notebook_free (book);
}

static void
windows_leave_out (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  for (gint32 day = 0; day < 10; day++)
    note_names (book, day, "Ana", day == 9 ? "Cai" : "Ben");
  options.since = 2;
  options.as_of = 7;
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->rows_outside, ==, 4);
  g_assert_cmpuint (network->n_interactions, ==, 6);
  g_assert_cmpuint (network->n_people, ==, 2);
  g_assert_cmpint (network->first_day, ==, 2);
  g_assert_cmpint (network->last_day, ==, 7);
  g_assert_cmpint (network->as_of, ==, 7);
  network_free (network);

  g_autoptr (GError) error = NULL;
  options.since = 100;
  options.as_of = 200;
  g_assert_null (network_load (notebook_log (book), &options, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_DATA);
  notebook_free (book);
}

static void
stated_ties_stand_alone (void)
{
  struct notebook *book = notebook_new ();
  guint32 ana = note_mention (book, "Ana", NULL, NULL);
  note_names (book, 0, "Ana", "Ben");
  note_contact (book, ana, ATTRIBUTE_KNOWS, "Ben");
  note_contact (book, ana, ATTRIBUTE_KNOWS, "Cai");
  note_contact (book, ana, ATTRIBUTE_INTRODUCED_BY, "Dee");
  static const char *const nobody[]
    = { "n/a", "everyone", "Niemand", "nessuno", "tbd", "N.A.", "self" };
  for (guint i = 0; i < G_N_ELEMENTS (nobody); i++)
    note_contact (book, ana, ATTRIBUTE_INTRODUCED_BY, nobody[i]);
  note_contact (book, ana, ATTRIBUTE_KNOWS, "Ana");
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 4);
  g_assert_cmpuint (network->n_ties, ==, 3);
  g_assert_cmpfloat (tie_of (network, "Ana", "Ben")->strength, ==, 1);
  g_assert_cmpuint (tie_of (network, "Ana", "Ben")->evidence, ==,
                    EVIDENCE_DIRECT | EVIDENCE_STATED);
  g_assert_cmpfloat (tie_of (network, "Ana", "Cai")->strength, ==, 0);
  g_assert_cmpint (tie_of (network, "Ana", "Cai")->state, ==, STATE_NONE);
  g_assert_cmpfloat (tie_of (network, "Ana", "Cai")->interactions, ==, 0);
  g_assert_cmpint (tie_of (network, "Ana", "Cai")->first, ==, DAY_NONE);
  g_assert_cmpuint (tie_of (network, "Ana", "Dee")->evidence, ==, EVIDENCE_INTRODUCED);
  network_free (network);
  notebook_free (book);
}

/* Half-life 10, as of day 20, by hand. Day 10: two messages of Jo, one of Ben and a coffee of three
 * are 3.5, of which 1 counts; Jo gave 2 + .25. Day 20: a call (2 by option) and a message are 3, of
 * which 2 count; a row worth 5 counts in full beside them. Two undated rows are 2. */
static void
days_count_once (void)
{
  static const char *const weights[] = { "call=2", NULL };
  struct notebook *book = notebook_new ();
  struct interaction_context sent = plain_context (), call = plain_context (), five = sent;
  struct network_options options = no_options ();
  guint32 jo = note_mention (book, "Jo", NULL, NULL);
  guint32 ben = note_mention (book, "Ben", NULL, NULL);
  sent.direction = DIRECTION_FORWARD;
  call.channel = note_text (book->channel, "call");
  five.weight = 5;
  options.half_life_days = 10;
  options.channel_weights = weights;
  note_row (book, 20, ben, jo, call);
  note_row (book, 10, jo, ben, sent);
  note_row (book, 20, jo, ben, sent);
  note_row (book, 10, jo, ben, sent);
  note_row (book, 10, ben, jo, sent);
  note_row (book, DAY_NONE, ben, jo, sent);
  note_row (book, DAY_NONE, ben, jo, sent);
  note_row (book, 20, jo, ben, five);
  note_gathering (book, 10, "Jo Ben Cai", FALSE);
  struct network *network = load_book (book, options);

  const struct tie *tie = tie_of (network, "Ben", "Jo");
  g_assert_cmpfloat_with_epsilon (tie->strength, .5 + 2 + 5 + 2, 1e-12);
  g_assert_cmpfloat_with_epsilon (tie->taken, .5 * 2.25 / 3.5 + 2 * 2 / 3. + 2.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (tie->given + tie->taken, tie->strength, 1e-12);
  g_assert_cmpfloat_with_epsilon (tie->direct_strength, .5 * 3 / 3.5 + 2 + 5 + 2, 1e-12);
  g_assert_cmpfloat (tie->interactions, ==, 13);
  g_assert_cmpfloat_with_epsilon (tie_of (network, "Cai", "Jo")->strength, .25, 1e-12);
  network_free (network);
  notebook_free (book);
}

static double
weight_of (const struct network *network, const char *a, const char *b)
{
  return network_tie_weight (network, (guint32)(tie_of (network, a, b) - network->tie));
}

/* A connection and messages between the same two are one tie, and only the messages count. */
static void
connections_are_not_contact (void)
{
  struct notebook *book = notebook_new ();
  guint32 ben = note_mention (book, "Ben", NULL, NULL),
          cai = note_mention (book, "Cai", NULL, NULL);
  guint32 dee = note_mention (book, "Dee", NULL, NULL),
          eve = note_mention (book, "Eve", NULL, NULL);
  struct network_options options = no_options ();
  struct interaction_context connected = plain_context (), answer = plain_context ();
  connected.evidence = answer.evidence = EVIDENCE_STATED;
  connected.weight = 0;
  answer.weight = 4; /* of a survey: "weekly" */
  options.half_life_days = 0;
  note_row (book, 0, MENTION_ME, ben, connected);
  note_row (book, 100, MENTION_ME, ben, plain_context ());
  note_row (book, 110, ben, MENTION_ME, plain_context ());
  note_row (book, 70, MENTION_ME, cai, connected);
  note_row (book, 50, MENTION_ME, cai, connected);
  note_row (book, DAY_NONE, dee, eve, answer);
  note_row (book, 20, ben, dee, connected);
  struct network *network = load_book (book, options);

  const struct tie *met = tie_of (network, "me", "Ben"), *known = tie_of (network, "me", "Cai");
  g_assert_cmpfloat (met->strength, ==, 2);
  g_assert_cmpfloat (met->interactions, ==, 2);
  g_assert_cmpint (met->first, ==, 100);
  g_assert_cmpint (met->last, ==, 110);
  g_assert_cmpint (met->state, ==, STATE_ACTIVE);
  g_assert_cmpuint (met->evidence, ==, EVIDENCE_DIRECT | EVIDENCE_STATED);
  g_assert_cmpfloat (known->strength, ==, 0);
  g_assert_cmpfloat (known->interactions, ==, 0);
  g_assert_cmpfloat (known->given + known->taken, ==, 0);
  g_assert_cmpint (known->first, ==, 50);
  g_assert_cmpint (known->last, ==, DAY_NONE);
  g_assert_cmpint (known->state, ==, STATE_NONE);
  g_assert_cmpuint (known->evidence, ==, EVIDENCE_STATED);
  g_assert_cmpfloat (tie_of (network, "Dee", "Eve")->strength, ==, 4);

  g_assert_cmpfloat (network->median_strength, ==, 3); /* of 2 and 4 */
  g_assert_cmpfloat (weight_of (network, "me", "Ben"), ==, 2);
  g_assert_cmpfloat (weight_of (network, "Ben", "Dee"), ==, 1.5);
  g_assert_cmpfloat (weight_of (network, "me", "Cai"), >, 0);
  g_assert_cmpfloat (weight_of (network, "me", "Cai"), <, 1e-8);
  network_free (network);
  notebook_free (book);
}

/* If nobody has contact with anybody, all ties are alike. */
static void
stated_ties_alone_are_alike (void)
{
  struct notebook *book = notebook_new ();
  struct interaction_context connected = plain_context ();
  connected.evidence = EVIDENCE_STATED;
  connected.weight = 0;
  note_row (book, 3, MENTION_ME, note_mention (book, "Ben", NULL, NULL), connected);
  note_row (book, 3, note_mention (book, "Cai", NULL, NULL), note_mention (book, "Ben", NULL, NULL),
            connected);
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_ties, ==, 2);
  g_assert_cmpfloat (weight_of (network, "me", "Ben"), ==, 1);
  g_assert_cmpfloat (weight_of (network, "Cai", "Ben"), ==, 1);
  network_free (network);
  notebook_free (book);
}

static void
introducers_tie (void)
{
  struct notebook *book = notebook_new ();
  struct interaction_context context = plain_context ();
  context.introducer = note_mention (book, "Eve", NULL, NULL);
  note_row (book, 0, note_mention (book, "Ana", NULL, NULL), note_mention (book, "Ben", NULL, NULL),
            context);
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_ties, ==, 3);
  g_assert_cmpuint (tie_of (network, "Eve", "Ben")->evidence, ==, EVIDENCE_INTRODUCED);
  g_assert_cmpuint (tie_of (network, "Eve", "Ana")->evidence, ==, EVIDENCE_INTRODUCED);
  network_free (network);
  notebook_free (book);
}

static void
shared_attributes_tie_if_asked (void)
{
  static const char *const names[] = { "org", NULL }, *const wrong[] = { "shoe", NULL };
  static const char *const who[] = { "Ana", "Ben", "Cai", "Dee" };
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  note_names (book, 0, "Ana", "Ben");
  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    note_contact (book, note_mention (book, who[i], NULL, NULL), ATTRIBUTE_ORG,
                  i == 3   ? "Northwind"
                  : i == 1 ? "CONTOSO"
                           : "Contoso");
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 1);
  network_free (network);

  options.infer = names;
  network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 3);
  g_assert_cmpuint (tie_of (network, "Ana", "Ben")->evidence, ==, EVIDENCE_DIRECT);
  g_assert_cmpuint (tie_of (network, "Ana", "Cai")->evidence, ==, EVIDENCE_INFERRED);
  g_assert_cmpfloat (tie_of (network, "Ana", "Cai")->strength, ==, 0);
  network_free (network);

  options.big_event = 2;
  network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 1);
  network_free (network);

  g_autoptr (GError) error = NULL;
  options.infer = wrong;
  g_assert_null (network_load (notebook_log (book), &options, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
  notebook_free (book);
}

/* A mistyped year: one row of sixty is decades before the rest. With fewer rows, no two in a hundred are
 * one row, and nothing is set aside. */
static void
rows_far_from_the_rest_are_set_aside (void)
{
  for (int rows = 20; rows <= 60; rows += 40)
    {
      struct notebook *book = notebook_new ();
      note_names (book, 0, "Ana", "Ben");
      for (int i = 1; i < rows; i++)
        note_names (book, 10000 + i, "Ana", "Cai");
      struct network *network = load_book (book, no_options ());
      g_assert_cmpuint (network->rows_astray, ==, rows == 60);
      g_assert_cmpint (network->first_day, ==, rows == 60 ? 10001 : 0);
      g_assert_cmpuint (network->n_ties, ==, rows == 60 ? 1 : 2);
      g_assert_cmpuint (network->rows_outside, ==, 0);
      network_free (network);
      notebook_free (book);
    }
}

static void
tiny_half_lives_keep_ties (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.half_life_days = 0.001;
  options.as_of = 100000;
  note_names (book, 0, "Ana", "Ben");
  struct network *network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 1);
  g_assert_cmpfloat (network->tie[0].strength, >, 0);
  g_assert_cmpfloat (network->tie[0].strength * network->tie[0].strength, >, 0);
  network_free (network);

  options.min_strength = .5;
  network = load_book (book, options);
  g_assert_cmpuint (network->n_ties, ==, 0);
  g_assert_cmpuint (network->n_people, ==, 2);
  network_free (network);
  notebook_free (book);
}

static void
fixture_is_the_fixture (void)
{
  static const char *const pair[][2] = {
    { "me", "Ana" },  { "me", "Ben" },  { "me", "Cai" },  { "me", "Dee" },
    { "me", "Eve" },  { "Ana", "Ben" }, { "Ana", "Cai" }, { "Ben", "Cai" },
    { "Dee", "Eve" }, { "Eve", "Fay" }, { "Fay", "Gus" },
  };
  static const struct
  {
    const char *name;
    guint32 degree;
  } row[] = {
    { "me", 5 },  { "Ana", 3 }, { "Ben", 3 }, { "Cai", 3 }, { "Dee", 2 },
    { "Eve", 3 }, { "Fay", 2 }, { "Gus", 1 }, { "Hal", 0 },
  };
  struct notebook *book = notebook_new ();
  for (guint i = 0; i < G_N_ELEMENTS (pair); i++)
    note_names (book, DAY_NONE, pair[i][0], pair[i][1]);
  note_contact (book, note_mention (book, "Hal", NULL, NULL), NONE, NULL);
  struct network *network = load_book (book, no_options ());
  g_assert_cmpuint (network->n_people, ==, 9);
  g_assert_cmpuint (network->n_ties, ==, 11);
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      guint32 v = person_called (network, row[i].name);
      g_assert_cmpuint (network->graph.offset[v + 1] - network->graph.offset[v], ==, row[i].degree);
    }
  g_assert_cmpuint (network->me, ==, person_called (network, "me"));
  g_assert_cmpint (network->owner_source, ==, OWNER_IMPLIED);
  g_assert_false (network->dated);
  g_assert_false (network->star);
  g_assert_cmpint (network->as_of, ==, DAY_NONE);
  network_free (network);
  notebook_free (book);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/network/decay-between-days", test_decay_between_days);
  g_test_add_func ("/ties/halving", halving_is_exact);
  g_test_add_func ("/ties/strength", strengths_have_known_values);
  g_test_add_func ("/ties/undated", undated_rows_do_not_decay);
  g_test_add_func ("/ties/gatherings", gatherings_share_one);
  g_test_add_func ("/ties/big-events", big_events_make_no_ties);
  g_test_add_func ("/ties/big-messages", big_messages_add_to_the_sender);
  g_test_add_func ("/ties/small-meetings", small_meetings_make_ties);
  g_test_add_func ("/ties/directions", directions_part_strength);
  g_test_add_func ("/ties/weights", weights_count);
  g_test_add_func ("/ties/windows", windows_leave_out);
  g_test_add_func ("/ties/days_count_once", days_count_once);
  g_test_add_func ("/ties/set_aside", rows_far_from_the_rest_are_set_aside);
  g_test_add_func ("/ties/claims", stated_ties_stand_alone);
  g_test_add_func ("/ties/connections_are_not_contact", connections_are_not_contact);
  g_test_add_func ("/ties/stated_ties_alone_are_alike", stated_ties_alone_are_alike);
  g_test_add_func ("/ties/introducers", introducers_tie);
  g_test_add_func ("/ties/infer", shared_attributes_tie_if_asked);
  g_test_add_func ("/ties/tiny-half-life", tiny_half_lives_keep_ties);
  g_test_add_func ("/ties/fixture", fixture_is_the_fixture);
  return g_test_run ();
}
