/* Clusters that come from many days of contact or from a single one, and people near two. */
#include <math.h>
#include "found_measures.h"

static const char *const often = "Ana Ben Cai Dee", *const once = "Eve Fay Gus Hal Ida";

static void
find (struct found *found, double resolution)
{
  const struct measure_options options = { .seed = 1, .resolution = resolution };
  found_measure (found, notebook_log (found->book), NULL, &options);
}

/* A circle that met on twenty days is certain; one known from a conference day is not. */
static void
one_conference_is_not_certain (void)
{
  struct found found = { .book = notebook_new () };
  for (gint32 day = 0; day < 20; day++)
    note_gathering (found.book, 16000 + 7 * day, often, FALSE);
  note_gathering (found.book, 16140, once, FALSE);
  find (&found, 0);
  const struct clusters *clusters = &found.measures->clusters;
  g_assert_cmpuint (clusters->count, ==, 2);
  g_assert_cmpfloat (clusters->stability[person (&found, "Ana")], ==, 1);
  g_assert_cmpfloat (clusters->stability[person (&found, "Eve")], <, 1);
  g_assert_cmpfloat (clusters->stability[person (&found, "Eve")], >, .5);
  forget (&found);
}

/* Dee meets both circles, the first a little more; Ana only one. */
static void
second_circle_is_named (void)
{
  struct found found = { .book = notebook_new () };
  for (gint32 day = 0; day < 20; day++)
    note_gathering (found.book, 16000 + 7 * day, often, FALSE);
  for (gint32 day = 0; day < 20; day++)
    note_gathering (found.book, 16001 + 7 * day, once, FALSE);
  for (gint32 day = 0; day < 8; day++)
    note_names (found.book, 16002 + 7 * day, "Dee", "Eve");
  for (gint32 day = 0; day < 8; day++)
    note_names (found.book, 16003 + 7 * day, "Dee", "Fay");
  find (&found, 0);
  const struct clusters *clusters = &found.measures->clusters;
  g_assert_cmpuint (clusters->count, ==, 2);
  g_assert_cmpuint (clusters->also_near[person (&found, "Dee")], ==,
                    clusters->of[person (&found, "Eve")]);
  g_assert_cmpuint (clusters->also_near[person (&found, "Ana")], ==, NONE);
  g_assert_cmpuint (clusters->also_near[person (&found, "Gus")], ==, NONE);
  forget (&found);
}

static void
resolution_decides_on_size (void)
{
  static const double resolution[] = { .01, 1 };
  guint32 count[2];
  for (int i = 0; i < 2; i++)
    {
      struct found found = { .book = notebook_new () };
      note_gathering (found.book, 16000, often, FALSE);
      note_gathering (found.book, 16001, once, FALSE);
      note_names (found.book, 16002, "Dee", "Eve");
      find (&found, resolution[i]);
      count[i] = found.measures->clusters.count;
      forget (&found);
    }
  g_assert_cmpuint (count[0], ==, 1);
  g_assert_cmpuint (count[1], ==, 2);
}

/* Two circles of six. So many of the first are in Basel, and so many of the second. */
static char *
name_of_first_circle (guint32 in_first, guint32 in_second)
{
  static const char *const first[] = { "Ana", "Ben", "Cai", "Dee", "Eli", "Fay" };
  static const char *const second[] = { "Gus", "Hal", "Ida", "Jon", "Kim", "Lea" };
  struct found found = { .book = notebook_new () };
  for (gint32 day = 0; day < 9; day++)
    {
      note_gathering (found.book, 16000 + 7 * day, "Ana Ben Cai Dee Eli Fay", FALSE);
      note_gathering (found.book, 16001 + 7 * day, "Gus Hal Ida Jon Kim Lea", FALSE);
    }
  for (guint32 i = 0; i < in_first; i++)
    note_contact (found.book, note_mention (found.book, first[i], NULL, NULL), ATTRIBUTE_PLACE,
                  "Basel");
  for (guint32 i = 0; i < in_second; i++)
    note_contact (found.book, note_mention (found.book, second[i], NULL, NULL), ATTRIBUTE_PLACE,
                  "Basel");
  find (&found, 0);
  const struct clusters *clusters = &found.measures->clusters;
  g_assert_cmpuint (clusters->count, ==, 2);
  char *name = g_strdup (clusters->cluster[clusters->of[person (&found, "Ana")]].name);
  forget (&found);
  return name;
}

/* Most of a circle are in Basel by chance, if others are there too. */
static void
chance_names_no_circle (void)
{
  g_autofree char *all = name_of_first_circle (6, 0), *most = name_of_first_circle (4, 1);
  g_assert_cmpstr (all, ==, "Basel");
  g_assert_true (g_str_has_prefix (most, "around "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/circles/conference", one_conference_is_not_certain);
  g_test_add_func ("/circles/second", second_circle_is_named);
  g_test_add_func ("/circles/resolution", resolution_decides_on_size);
  g_test_add_func ("/circles/chance", chance_names_no_circle);
  return g_test_run ();
}
