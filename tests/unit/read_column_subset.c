/* Sets of columns, at the borders of their words and beyond the last column. */
#include "read/sniff/column_subset.h"

static void
test_members (void)
{
  static const guint32 columns[] = { 0, 1, 63, 64, 65, 127, 128, COLUMNS_MOST - 1 };
  struct column_subset set = { 0 };
  g_assert_true (column_subset_is_empty (&set));
  g_assert_cmpuint (column_subset_next (&set, 0), ==, NO_COLUMN);
  for (guint i = G_N_ELEMENTS (columns); i-- > 0;)
    column_subset_add (&set, columns[i]);
  g_assert_false (column_subset_is_empty (&set));
  guint32 at = 0;
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++, at++)
    {
      g_assert_true (column_subset_has (&set, columns[i]));
      at = column_subset_next (&set, at);
      g_assert_cmpuint (at, ==, columns[i]);
    }
  g_assert_cmpuint (column_subset_next (&set, at), ==, NO_COLUMN);
  g_assert_false (column_subset_has (&set, 2));
  g_assert_false (column_subset_has (&set, 62));
  g_assert_false (column_subset_has (&set, 66));
  g_assert_false (column_subset_has (&set, 129));
}

static void
test_beyond_the_last_column (void)
{
  struct column_subset set = { 0 };
  column_subset_add (&set, COLUMNS_MOST);
  column_subset_add (&set, NO_COLUMN);
  g_assert_true (column_subset_is_empty (&set));
  column_subset_add (&set, COLUMNS_MOST - 1);
  g_assert_false (column_subset_has (&set, COLUMNS_MOST));
  g_assert_false (column_subset_has (&set, NO_COLUMN));
  g_assert_cmpuint (column_subset_next (&set, NO_COLUMN), ==, NO_COLUMN);
}

static void
test_copies_are_apart (void)
{
  struct column_subset one = { 0 };
  column_subset_add (&one, 70);
  struct column_subset other = one;
  column_subset_add (&other, 7);
  g_assert_false (column_subset_has (&one, 7));
  g_assert_true (column_subset_has (&other, 70));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/column_subset/members", test_members);
  g_test_add_func ("/column_subset/beyond_the_last_column", test_beyond_the_last_column);
  g_test_add_func ("/column_subset/copies_are_apart", test_copies_are_apart);
  return g_test_run ();
}
