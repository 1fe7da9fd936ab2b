/* Sorting by radix beside qsort, and rows in order for any number of threads. */
#include <stdlib.h>
#include <string.h>
#include "network/ties/interaction_sort.h"
#include "pln/radix_sort.h"

static int
compare_numbers (const void *x, const void *y)
{
  guint64 a = *(const guint64 *)x, b = *(const guint64 *)y;
  return (a > b) - (a < b);
}

/* Few or many numbers, with few or many bits of theirs in use. */
static void
numbers_as_qsort_does (void)
{
  static const gsize sizes[] = { 0, 1, 2, 31, 32, 33, 500, 5000 };
  static const guint64 masks[]
    = { 0, 1, 0xff, 0x10000f00, 0xff00000000000000, 0x8000000000000001, G_MAXUINT64 };
  struct rng rng;
  rng_seed (&rng, 5);
  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    for (guint m = 0; m < G_N_ELEMENTS (masks); m++)
      {
        gsize n = sizes[s];
        g_autofree guint64 *number = g_new (guint64, n + 1), *in_place = g_new (guint64, n + 1);
        g_autofree guint64 *wanted = g_new (guint64, n + 1), *capacity = g_new (guint64, n + 1);
        for (gsize i = 0; i < n; i++)
          number[i] = in_place[i] = wanted[i] = (rng_next (&rng) & masks[m]) | 0x20;
        qsort (wanted, n, sizeof *wanted, compare_numbers);
        if (n > 0)
          for (gsize k = 0; k < n; k += 1 + n / 7)
            {
              memcpy (capacity, in_place, n * sizeof *capacity);
              g_assert_cmpuint (select_number (capacity, n, k), ==, wanted[k]);
            }
        sort_numbers (number, capacity, n);
        sort_numbers_in_place (in_place, n);
        g_assert_cmpmem (number, n * sizeof *number, wanted, n * sizeof *wanted);
        g_assert_cmpmem (in_place, n * sizeof *number, wanted, n * sizeof *wanted);
      }
}

static int
compare_items (const void *x, const void *y)
{
  const struct text_item *a = x, *b = y;
  int order = strcmp (a->text, b->text);
  return order != 0 ? order : (a->value > b->value) - (a->value < b->value);
}

/* Short and long texts, many alike, many with one beginning. */
static void
texts_as_qsort_does (void)
{
  static const guint sizes[] = { 0, 1, 2, 24, 25, 3000 };
  struct rng rng;
  rng_seed (&rng, 6);
  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    for (guint start = 0; start < 40; start += 13)
      {
        guint n = sizes[s];
        g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
        g_autofree struct text_item *item = g_new (struct text_item, n + 1),
                                    *wanted = g_new (struct text_item, n + 1);
        for (guint i = 0; i < n; i++)
          {
            char *text = g_strnfill (start + 30, 'p');
            guint length = start + rng_below (&rng, 20);
            for (guint k = start; k < length; k++)
              text[k] = (char)(rng_below (&rng, 40) == 0 ? 0xc3 : 'a' + rng_below (&rng, 2));
            text[length] = '\0';
            g_ptr_array_add (texts, text);
            item[i] = wanted[i] = (struct text_item){ text, rng_below (&rng, 1000) };
          }
        qsort (wanted, n, sizeof *wanted, compare_items);
        sort_texts (item, n);
        for (guint i = 0; i < n; i++)
          {
            g_assert_cmpstr (item[i].text, ==, wanted[i].text);
            g_assert_cmpuint (item[i].value, ==, wanted[i].value);
          }
      }
}

/* Thirty texts of a megabyte that differ at their ends alone. */
static void
long_texts (void)
{
  enum
  {
    N = 30,
    LENGTH = 1 << 20
  };
  struct text_item item[N];
  for (guint i = 0; i < N; i++)
    {
      char *text = g_strnfill (LENGTH, 'x');
      text[LENGTH - 1] = (char)('a' + i * 7 % 26);
      item[i] = (struct text_item){ text, i };
    }
  sort_texts (item, N);
  for (guint i = 0; i < N; i++)
    g_assert_true (i == 0 || compare_items (&item[i - 1], &item[i]) < 0);
  for (guint i = 0; i < N; i++)
    g_free ((gpointer)item[i].text);
}

/* Every third record has no one to be with. */
static gboolean
leave_some_out (const struct record *record, struct interaction *row, gconstpointer data)
{
  const guint32 *rank = data;
  *row = (struct interaction){ record->day, record->a, record->b, rank[record->context] };
  return (record->a + record->context) % 3 != 0;
}

static int
compare_rows (const void *x, const void *y)
{
  const struct interaction *a = x, *b = y;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  if (a->a != b->a)
    return a->a < b->a ? -1 : 1;
  if (a->b != b->b)
    return a->b < b->b ? -1 : 1;
  return (a->context > b->context) - (a->context < b->context);
}

enum
{
  ROWS = 40000,
  PEOPLE = 300,
  CONTEXTS = 5
};

static const guint32 rank_of[CONTEXTS] = { 3, 1, 4, 0, 2 };

static void
rows_in_order (struct record *record, gint32 first, gint32 last, guint32 n_people, int threads)
{
  guint32 context[CONTEXTS];
  g_autofree struct interaction *wanted = g_new (struct interaction, ROWS);
  gsize n = 0;
  for (guint32 m = 0; m < CONTEXTS; m++)
    context[rank_of[m]] = m;
  for (gsize i = 0; i < ROWS; i++)
    n += leave_some_out (&record[i], &wanted[n], rank_of);
  qsort (wanted, n, sizeof *wanted, compare_rows);
  for (gsize i = 0; i < n; i++)
    wanted[i].context = context[wanted[i].context];

  const struct interaction_sort sort = { .record = record,
                                         .n_records = ROWS,
                                         .first_day = first,
                                         .last_day = last,
                                         .n_people = n_people,
                                         .n_ranks = CONTEXTS,
                                         .context = context,
                                         .threads = threads,
                                         .resolve = leave_some_out,
                                         .data = rank_of };
  g_assert_cmpuint (interactions_sort (&sort), ==, n);
  g_assert_cmpmem (record, n * sizeof *wanted, wanted, n * sizeof *wanted);
}

/* Days from span, or none at all; people as many as key bits are wanted for. */
static void
try_rows (gint32 first, gint32 last, gboolean dated, guint32 n_people)
{
  struct rng rng;
  rng_seed (&rng, 11);
  g_autofree struct record *record = g_new (struct record, ROWS),
                           *copy = g_new (struct record, ROWS);
  for (guint i = 0; i < ROWS; i++)
    {
      guint32 days = (guint32)(last - first) + 1;
      record[i].day
        = dated && rng_below (&rng, 9) > 0 ? first + (gint32)rng_below (&rng, days) : DAY_NONE;
      record[i].a = rng_below (&rng, PEOPLE);
      record[i].b = rng_below (&rng, 20) == 0 ? NONE : rng_below (&rng, PEOPLE);
      record[i].context = rng_below (&rng, CONTEXTS);
    }
  for (int threads = 1; threads <= 5; threads++)
    {
      memcpy (copy, record, ROWS * sizeof *copy);
      rows_in_order (copy, dated ? first : DAY_NONE, dated ? last : DAY_NONE, n_people, threads);
    }
}

static void
rows_of_any_width (void)
{
  try_rows (16000, 17000, TRUE, PEOPLE);
  try_rows (16000, 16000, TRUE, PEOPLE);
  try_rows (-700000, 2900000, TRUE, PEOPLE);
  try_rows (0, 0, FALSE, PEOPLE);
  try_rows (16000, 17000, TRUE, G_MAXUINT32 / 2); /* more than 64 bits */
  try_rows (0, 0, FALSE, G_MAXUINT32 / 2);        /* 65 */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sort/numbers", numbers_as_qsort_does);
  g_test_add_func ("/sort/texts", texts_as_qsort_does);
  g_test_add_func ("/sort/long-texts", long_texts);
  g_test_add_func ("/sort/rows", rows_of_any_width);
  return g_test_run ();
}
