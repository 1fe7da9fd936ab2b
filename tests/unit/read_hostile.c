/* Tables of hostile shapes: thousands of columns, equal headers, questions with a thousand answers,
 * huge cells. Understanding them takes time in proportion to their size, and a small file takes
 * less than 5 ms. */
#include <glib/gstdio.h>
#include <string.h>
#include <time.h>
#include "pln/base.h"
#include "pln/read.h"

enum
{
  ROWS = 10,
  TRIES = 12,
  COLUMNS = 900, /* and twice as many */
  CROWD = 10000, /* people in a cell, and four times as many */
  CELL = 20000   /* bytes, and four times as many */
};

/* Sanitizers slow everything down. */
#ifdef __SANITIZE_ADDRESS__
#  define SMALL_SECONDS 0.1
#else
#  define SMALL_SECONDS 0.005
#endif

static const char *const people[]
  = { "Ana Ruiz", "Ben Okafor", "Chen Wei", "Dee Fox",  "Eli Gray",  "Flo Hart",
      "Guy Iles", "Hal Oy",     "Ida Kern", "Jo Marin", "Kim Vance", "Lou Ash" };

static const char *
somebody (struct rng *rng)
{
  return people[rng_below (rng, G_N_ELEMENTS (people))];
}

/* A header with one column repeated, each with its number or letters; rows of people, ids, marks
 * or numbers. */
struct shape
{
  const char *name, *first, *column; /* %u: the column; %s: a person */
  char cells;                        /* p, i, m, n */
};

static const struct shape shapes[] = {
  { "equal-headers", "Name", "Name", 'p' },
  { "numbered-people", "Name", "Friend %u", 'p' },
  { "parallel-ids", "Project", "Collab%c%c_PersonId", 'i' },
  { "duties", "Date", "Duty %c%c", 'p' },
  { "choices", "Your name", "Who helps you? [%s]", 'm' },
  { "numbers", "Name", "Column %u", 'n' },
  { "replies", "Id", "In reply to %u", 'i' },
  { "managers", "Name", "Manager %c%c", 'p' },
  { "no-header", "x", "x", 'p' },
};

static void
append_header (GString *text, const struct shape *shape, guint column, struct rng *rng)
{
  const char *pattern = column == 0 ? shape->first : shape->column;
  if (column > 0)
    g_string_append_c (text, ',');
  for (const char *at = pattern; *at != '\0'; at++)
    if (*at != '%')
      g_string_append_c (text, *at);
    else if (*++at == 'u')
      g_string_append_printf (text, "%u", column);
    else if (*at == 's')
      g_string_append (text, somebody (rng));
    else
      g_string_append_c (text, (char)('a' + column / (at[1] == '%' ? 26 : 1) % 26));
}

static void
append_cell (GString *text, const struct shape *shape, guint row, guint column, struct rng *rng)
{
  if (column > 0)
    g_string_append_c (text, ',');
  if (column == 0 && strcmp (shape->first, "Date") == 0)
    g_string_append_printf (text, "2024-03-%02u", row + 1);
  else if (column == 0)
    g_string_append_printf (text, "%s", people[row % G_N_ELEMENTS (people)]);
  else if (shape->cells == 'p')
    g_string_append (text, somebody (rng));
  else if (shape->cells == 'm')
    g_string_append (text, rng_below (rng, 2) == 0 ? "Yes" : "No");
  else
    g_string_append_printf (text, "%s%u", shape->cells == 'i' ? "p" : "", rng_below (rng, 99));
}

static char *
wide_table (const struct shape *shape, guint columns)
{
  GString *text = g_string_new (NULL);
  struct rng seeded, *rng = &seeded;
  rng_seed (rng, columns);
  for (guint c = 0; c < columns && *shape->first != 'x'; c++)
    append_header (text, shape, c, rng);
  g_string_append_c (text, '\n');
  for (guint r = 0; r < ROWS; r++)
    {
      for (guint c = 0; c < columns; c++)
        append_cell (text, shape, r, c, rng);
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}

/* A log whose notes, or whose people, are one huge cell each. */
static char *
huge_cells (const char *part, gsize bytes)
{
  GString *text = g_string_new ("date,with,note\n");
  for (guint r = 0; r < ROWS; r++)
    {
      g_string_append_printf (text, "2024-03-%02u,%s,\"", r + 1, people[r]);
      for (gsize start = text->len; text->len < start + bytes;)
        g_string_append (text, part);
      g_string_append (text, "\"\n");
    }
  return g_string_free (text, FALSE);
}

static double
cpu_seconds (void)
{
  struct timespec now;
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Seconds of the processor; the table may be read, asked about or refused. */
static double
time_to_read (const char *text)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  int file = g_file_open_tmp ("pln-hostile-XXXXXX", &path, NULL);
  g_assert_cmpint (file, >=, 0);
  g_close (file, NULL);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  const char *const files[] = { path, NULL };
  const struct read_options options = { .files = files, .threads = 1 };
  double start = cpu_seconds ();
  struct log *log = log_read (&options, &error);
  double seconds = cpu_seconds () - start;
  g_assert_true ((log == NULL) == (error != NULL));
  if (log != NULL)
    log_free (log);
  g_unlink (path);
  return seconds;
}

/* Reads both tables in turn, no more often than it takes. A processor that others use too runs at
 * half its speed now and then, for longer than a short table takes and shorter than a long one: the
 * least of the short ones is luck that the long ones do not have. So either the least or the sums
 * must keep to the bar; a time that grows with the square has twice as much in both. */
static void
assert_grows_less_than (const char *small, const char *large, double times)
{
  double least = G_MAXDOUBLE, least_more = G_MAXDOUBLE, all = 0, all_more = 0;
  gboolean grows_less = FALSE;
  for (guint i = 0; i < TRIES && !grows_less; i++)
    {
      double one = time_to_read (small), more = time_to_read (large);
      least = MIN (least, one);
      least_more = MIN (least_more, more);
      all += one;
      all_more += more;
      grows_less = least_more < times * least + 0.02 || all_more < times * all;
    }
  g_test_message ("%.1f and %.1f ms", least * 1000, least_more * 1000);
  g_assert_true (grows_less);
}

static void
test_wide (gconstpointer data)
{
  const struct shape *shape = data;
  g_autofree char *small = wide_table (shape, COLUMNS), *large = wide_table (shape, 2 * COLUMNS);
  assert_grows_less_than (small, large, 2.5);
}

static void
test_huge_cells (gconstpointer part)
{
  g_autofree char *small = huge_cells (part, CELL), *large = huge_cells (part, 4 * CELL);
  assert_grows_less_than (small, large, 5);
}

/* One meeting of so many different people. */
static char *
crowded_cell (guint n_people)
{
  GString *text = g_string_new ("date,with\n2024-03-04,\"");
  for (guint i = 0; i < n_people; i++)
    g_string_append_printf (text, "Given%06u Family%06u; ", i, i);
  g_string_append (text, "\"\n");
  return g_string_free (text, FALSE);
}

static void
test_crowded_cell (void)
{
  g_autofree char *small = crowded_cell (CROWD), *large = crowded_cell (4 * CROWD);
  assert_grows_less_than (small, large, 5);
}

static void
test_small (void)
{
  static const char text[] = "Date,From,To,Channel,Topic\n"
                             "2024-03-04,Ana Ruiz,Ben Okafor,mail,jazz\n"
                             "2024-03-05,Ben Okafor,Chen Wei,call,blues\n"
                             "2024-03-11,Chen Wei,Ana Ruiz,mail,jazz\n"
                             "2024-03-12,Ana Ruiz,Dee Fox,coffee,tea\n";
  static const char people_of_days[]
    = "Name,Event,Response\nAna Ruiz,Picnic,Going\nBen Okafor,Picnic,Yes\n"
      "Chen Wei,Picnic,Not going\nDee Fox,Walk,Going\nEli Gray,Walk,Yes\n";
  double slower = G_MAXDOUBLE;
  for (guint i = 0; i < TRIES && slower >= SMALL_SECONDS; i++)
    slower = MIN (slower, MAX (time_to_read (text), time_to_read (people_of_days)));
  g_test_message ("%.2f ms", slower * 1000);
  g_assert_cmpfloat (slower, <, SMALL_SECONDS);
}

int
main (int argc, char **argv)
{
  static const char *const parts[]
    = { "x", "Ana Ruiz; ", "[y](z) [[Ana]] ", "12/3/2024 ", "\"\"a\"\", ", "a@b.example, " };
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hostile/small", test_small);
  g_test_add_func ("/hostile/crowded-cell", test_crowded_cell);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strconcat ("/hostile/wide/", shapes[i].name, NULL);
      g_test_add_data_func (path, &shapes[i], test_wide);
    }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/hostile/cells/%u", i);
      g_test_add_data_func (path, parts[i], test_huge_cells);
    }
  return g_test_run ();
}
