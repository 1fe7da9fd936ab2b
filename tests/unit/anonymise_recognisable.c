/* At least k people show the same, whatever they are like. */
#include "anonymise/recognisable.h"
#include "pln/base.h"

enum
{
  PEOPLE_MOST = 40
};

static gboolean
people_look_alike (const struct shown_person *a, const struct shown_person *b)
{
  return a->degree == b->degree && a->interactions == b->interactions && a->first == b->first
         && a->last == b->last && g_strcmp0 (a->field, b->field) == 0
         && g_strcmp0 (a->place, b->place) == 0;
}

static guint32
count_alike (const struct shown_person *people, guint32 n, guint32 of)
{
  guint32 count = 0;
  for (guint32 v = 0; v < n; v++)
    count += people_look_alike (&people[v], &people[of]);
  return count;
}

/* Few values, so that many are the same and cuts are hard to find. */
static void
people_draw (struct shown_person *people, guint32 n, struct rng *rng)
{
  static const char *const field[] = { NULL, "Health", "Museums", "Law" };
  static const char *const place[]
    = { NULL, "Turku, Southwest, Finland", "Oulu, Finland", "Lyon, France" };
  guint32 variety = 1 + rng_below (rng, 4);
  for (guint32 v = 0; v < n; v++)
    people[v] = (struct shown_person){ .degree = rng_below (rng, variety),
                                       .interactions = rng_below (rng, variety),
                                       .first = (gint32)rng_below (rng, variety) * 91,
                                       .last = (gint32)(400 + rng_below (rng, variety) * 91),
                                       .field = field[rng_below (rng, variety)],
                                       .place = place[rng_below (rng, variety)] };
}

static void
nobody_is_alone (void)
{
  struct shown_person people[PEOPLE_MOST];
  struct rng rng;
  rng_seed (&rng, 1);
  for (guint32 times = 0; times < 3000; times++)
    {
      guint32 n = rng_below (&rng, PEOPLE_MOST + 1), k = 2 + rng_below (&rng, 4);
      people_draw (people, n, &rng);
      shown_people_coarsen (people, n, k);
      for (guint32 v = 0; v < n; v++)
        g_assert_cmpuint (count_alike (people, n, v), >=, MIN (k, n));
    }
}

/* Groups of k stay as they are: no more is taken away than must be. */
static void
groups_large_enough_stay (void)
{
  struct shown_person people[6];
  for (guint32 v = 0; v < 6; v++)
    people[v]
      = (struct shown_person){ .degree = v < 3 ? 2 : 9,
                               .interactions = v < 3 ? 4 : 50,
                               .first = 91,
                               .last = 400,
                               .field = v < 3 ? "Law" : "Health",
                               .place = v == 0 ? "Oulu, Finland" : "Turku, South, Finland" };
  shown_people_coarsen (people, 6, 3);
  g_assert_cmpuint (people[0].degree, ==, 2);
  g_assert_cmpuint (people[5].degree, ==, 9);
  g_assert_cmpstr (people[2].field, ==, "Law");
  g_assert_cmpstr (people[3].field, ==, "Health");
  g_assert_cmpstr (people[1].place, ==, "Finland"); /* the country, which all three share */
  g_assert_cmpstr (people[4].place, ==, "Turku, South, Finland");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/recognisable/alone", nobody_is_alone);
  g_test_add_func ("/recognisable/groups", groups_large_enough_stay);
  return g_test_run ();
}
