/* How old the news is that can reach me: a log worked by hand, and random logs whose paths are
 * all listed. */
#include "found_measures.h"
#include "pln/measure_table.h"

static void
find (struct found *found, const char *me)
{
  struct measure_set wanted = { { 0 } };
  const struct measure_options options = { .seed = 1, .wanted = &wanted };
  measure_set_add (&wanted, "news_age");
  found_measure (found, notebook_log (found->book), me, &options);
}

static void
assert_news (const struct found *found, const char *name, gint32 day, const char *via,
             guint32 steps)
{
  const struct news_reach *news = &found->measures->news;
  guint32 person = network_person (found->network, name);
  g_assert_cmpint (news->day[person], ==, day);
  g_assert_cmpuint (news->steps[person], ==, steps);
  g_assert_cmpuint (news->via[person], ==,
                    via == NULL ? NONE : network_person (found->network, via));
}

/* By hand, days from 100:
 *   Ana - Jo 100 and 105     direct: 105
 *   Ben - Ana 103            before Ana's 105: 103, through Ana
 *   Cai - Ben 101            before Ben's 103: 101, through Ana
 *   Dee - Cai 100            four hand-overs: never
 *   Eve - Ana 108            after Ana's last: never
 *   Fay - Gus 104, Gus - Jo 104    the same day: 104, through Gus
 *   Eve - Hal 90, Hal - Jo 95      Eve: 90, through Hal */
static void
worked_by_hand (void)
{
  static const struct
  {
    gint32 day;
    const char *a, *b;
  } row[]
    = { { 100, "Ana", "Jo" },  { 105, "Ana", "Jo" },  { 103, "Ben", "Ana" }, { 101, "Cai", "Ben" },
        { 100, "Dee", "Cai" }, { 108, "Eve", "Ana" }, { 104, "Fay", "Gus" }, { 104, "Gus", "Jo" },
        { 90, "Eve", "Hal" },  { 95, "Hal", "Jo" } };
  struct found found = { .book = notebook_new () };
  for (gsize i = 0; i < G_N_ELEMENTS (row); i++)
    note_names (found.book, row[i].day, row[i].a, row[i].b);
  find (&found, "Jo");
  assert_news (&found, "Ana", 105, "Ana", 1);
  assert_news (&found, "Ben", 103, "Ana", 2);
  assert_news (&found, "Cai", 101, "Ana", 3);
  assert_news (&found, "Dee", DAY_NONE, NULL, 0);
  assert_news (&found, "Eve", 90, "Hal", 2);
  assert_news (&found, "Fay", 104, "Gus", 2);
  assert_news (&found, "Jo", DAY_NONE, NULL, 0);
  /* The last day is 108: within 7 days Ana 3, Ben 5, Cai 7, Fay and Gus 4. */
  g_assert_cmpuint (found.measures->news.people[0], ==, 5);
  g_assert_cmpuint (found.measures->news.people[1], ==, 7);
  g_assert_cmpuint (found.measures->news.people[3], ==, 7);
  forget (&found);
}

/* A message to several and a gathering pass news on as contacts of two do. */
static void
gatherings_count (void)
{
  struct found found = { .book = notebook_new () };
  note_gathering (found.book, 100, "Ana Ben Cai", FALSE);
  note_gathering (found.book, 102, "Cai Jo Dee", TRUE);
  find (&found, "Jo");
  assert_news (&found, "Cai", 102, "Cai", 1);
  assert_news (&found, "Ana", 100, "Cai", 2);
  assert_news (&found, "Dee", 102, "Cai", 2);
  forget (&found);
}

enum
{
  PEOPLE = 9,
  ROWS = 22
};

struct row
{
  gint32 day;
  guint32 a, b;
};

/* Does any path of at most `left` contacts lead from x, on `day` or later, to person 0? */
static gboolean
arrives (const struct row *row, guint32 x, gint32 day, int left)
{
  for (int i = 0; i < ROWS && left > 0; i++)
    if (row[i].day >= day && (row[i].a == x || row[i].b == x))
      {
        guint32 y = row[i].a == x ? row[i].b : row[i].a;
        if (y == 0 || arrives (row, y, row[i].day, left - 1))
          return TRUE;
      }
  return FALSE;
}

/* The latest day of a contact of x from which a path leads to person 0. */
static gint32
freshest_by_listing (const struct row *row, guint32 x)
{
  gint32 best = DAY_NONE;
  for (int i = 0; i < ROWS; i++)
    if (row[i].day > best && (row[i].a == x || row[i].b == x))
      {
        guint32 y = row[i].a == x ? row[i].b : row[i].a;
        if (y == 0 || arrives (row, y, row[i].day, NEWS_HANDOVERS - 1))
          best = row[i].day;
      }
  return best;
}

static void
as_all_paths_listed (void)
{
  static const char *const name[PEOPLE] = { "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8" };
  struct rng rng;
  rng_seed (&rng, 97);
  for (int k = 0; k < 400; k++)
    {
      struct found found = { .book = notebook_new () };
      struct row row[ROWS];
      for (int i = 0; i < ROWS; i++)
        {
          row[i].day = 1000 + (gint32)rng_below (&rng, 12);
          row[i].a = i == 0 ? 0 : rng_below (&rng, PEOPLE);
          row[i].b = (row[i].a + 1 + rng_below (&rng, PEOPLE - 1)) % PEOPLE;
          note_names (found.book, row[i].day, name[row[i].a], name[row[i].b]);
        }
      find (&found, "p0");
      const struct news_reach *news = &found.measures->news;
      for (guint32 x = 1; x < PEOPLE; x++)
        {
          guint32 person = network_person (found.network, name[x]);
          gint32 expected = freshest_by_listing (row, x);
          if (person == NONE)
            continue;
          g_assert_cmpint (news->day[person], ==, expected);
          if (expected == DAY_NONE)
            continue;
          g_assert_cmpint (expected, <=, found.network->person[person].last);
          g_assert_cmpint (expected, <=, found.network->person[news->via[person]].last);
        }
      forget (&found);
    }
}

/* Without dates or without an owner there is nothing to say. */
static void
silent_without_dates (void)
{
  struct found found = { .book = notebook_new () };
  note_names (found.book, DAY_NONE, "Ana", "Jo");
  note_names (found.book, DAY_NONE, "Ana", "Ben");
  find (&found, "Jo");
  g_assert_null (found.measures->news.day);
  forget (&found);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/news/by-hand", worked_by_hand);
  g_test_add_func ("/news/gatherings", gatherings_count);
  g_test_add_func ("/news/all-paths", as_all_paths_listed);
  g_test_add_func ("/news/silent", silent_without_dates);
  return g_test_run ();
}
