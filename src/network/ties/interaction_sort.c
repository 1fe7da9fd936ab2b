/* Sorts the rows with two people, or with one who shares, in place.
 *
 * Usually a row fits into a 64-bit key, with as many bits per field as this log needs:
 *
 *   |  day  |  a  |  b  |  context rank  |
 *
 * Keys are partitioned by their highest 8 bits. Threads sort the parts independently. Then the
 * keys become rows again, in the memory of the log's records.
 *
 * Memory: 8 bytes per row in addition. Rows that need more than 64 bits are sorted with 32
 * bytes per row. */
#include <string.h>
#include "network/ties/interaction_sort.h"
#include "pln/hash.h"
#include "pln/parallel_loop.h"
#include "pln/radix_sort.h"

enum
{
  PART_BITS = 8,
  PARTS = 1 << PART_BITS,
  FEW_ROWS = 1 << 14, /* not worth a second thread */
  MOST_THREADS = 16   /* each has its own counts */
};

struct form /* layout of a key */
{
  gint32 first_day; /* day 1; 0: undated */
  guint32 nobody;   /* replaces b = NONE: sorts after everybody */
  guint b_shift, a_shift, day_shift, bits;
  guint part_shift;
};

struct rows
{
  const struct interaction_sort *sort;
  struct form form;
  guint64 *key;            /* n keys; each thread writes from the start of its slice */
  guint64 *by_part;        /* the same by parts */
  gsize start[PARTS + 1];  /* of each part */
  struct interaction *row; /* in the place of by_part */
  guint threads;
  struct slice
  {
    gsize first, end, kept; /* range of records; number of keys written from first on */
    gsize next[PARTS];      /* first counts, then indices */
  } * slice;
};

static struct form
form_of (const struct interaction_sort *sort)
{
  gboolean dated = sort->last_day != DAY_NONE;
  struct form form = { .first_day = dated ? sort->first_day : 0, .nobody = sort->n_people };
  guint person = bit_width (sort->n_people);
  form.b_shift = bit_width (sort->n_ranks > 0 ? sort->n_ranks - 1 : 0);
  form.a_shift = form.b_shift + person;
  form.day_shift = form.a_shift + person;
  form.bits = form.day_shift
              + (dated ? bit_width ((guint64)((gint64)sort->last_day - sort->first_day) + 1) : 0);
  form.part_shift = form.bits > PART_BITS ? form.bits - PART_BITS : 0;
  return form;
}

static guint64
key_of_row (const struct form *form, const struct interaction *row)
{
  guint64 day = row->day == DAY_NONE ? 0 : (guint64)((gint64)row->day - form->first_day) + 1;
  guint64 b = row->b == NONE ? form->nobody : row->b;
  guint64 day_bits = form->day_shift < 64 ? day << form->day_shift : 0;
  return day_bits | (guint64)row->a << form->a_shift | b << form->b_shift | row->context;
}

static struct interaction
row_of_key (const struct form *form, guint64 key, const guint32 *context)
{
  guint64 day = form->day_shift < 64 ? key >> form->day_shift : 0;
  guint64 person = (G_GUINT64_CONSTANT (1) << (form->a_shift - form->b_shift)) - 1;
  guint32 b = (guint32)(key >> form->b_shift & person);
  return (struct interaction){ .day
                               = day == 0 ? DAY_NONE : (gint32)(form->first_day + (gint64)day - 1),
                               .a = (guint32)(key >> form->a_shift & person),
                               .b = b == form->nobody ? NONE : b,
                               .context
                               = context[key & ((G_GUINT64_CONSTANT (1) << form->b_shift) - 1)] };
}

/* Converts a slice of the records into keys. */
static void
make_keys (const struct rows *rows, struct slice *slice)
{
  const struct interaction_sort *sort = rows->sort;
  gsize at = slice->first;
  for (gsize i = slice->first; i < slice->end; i++)
    {
      struct interaction row;
      if (!sort->resolve (&sort->record[i], &row, sort->data))
        continue;
      guint64 key = key_of_row (&rows->form, &row);
      slice->next[key >> rows->form.part_shift]++;
      rows->key[at++] = key;
    }
  slice->kept = at - slice->first;
}

/* Turns counts into start indices, part by part and, within a part, slice by slice. */
static void
place_parts (struct rows *rows)
{
  gsize sum = 0;
  for (guint part = 0; part < PARTS; part++)
    {
      rows->start[part] = sum;
      for (guint t = 0; t < rows->threads; t++)
        {
          gsize here = rows->slice[t].next[part];
          rows->slice[t].next[part] = sum;
          sum += here;
        }
    }
  rows->start[PARTS] = sum;
}

static void
make_keys_share (struct loop_share *share, gpointer data)
{
  const struct rows *rows = data;
  for (guint32 t; loop_next (share, &t);)
    make_keys (rows, &rows->slice[t]);
}

static void
part_keys_share (struct loop_share *share, gpointer data)
{
  const struct rows *rows = data;
  for (guint32 t; loop_next (share, &t);)
    {
      struct slice *slice = &rows->slice[t];
      for (gsize i = slice->first; i < slice->first + slice->kept; i++)
        rows->by_part[slice->next[rows->key[i] >> rows->form.part_shift]++] = rows->key[i];
    }
}

static void
sort_parts_share (struct loop_share *share, gpointer data)
{
  const struct rows *rows = data;
  for (guint32 part; loop_next (share, &part);)
    {
      gsize start = rows->start[part], count = rows->start[part + 1] - start;
      sort_numbers (rows->by_part + start, rows->key + start, count);
      memcpy (rows->key + start, rows->by_part + start, count * sizeof *rows->key);
    }
}

static void
make_rows_share (struct loop_share *share, gpointer data)
{
  const struct rows *rows = data;
  for (guint32 part; loop_next (share, &part);)
    for (gsize i = rows->start[part]; i < rows->start[part + 1]; i++)
      rows->row[i] = row_of_key (&rows->form, rows->key[i], rows->sort->context);
}

static gsize
sort_by_keys (struct rows *rows)
{
  guint threads = rows->threads;
  loop_run (threads, 1, (int)threads, make_keys_share, rows);
  place_parts (rows);
  loop_run (threads, 1, (int)threads, part_keys_share, rows);
  loop_run (PARTS, 1, (int)threads, sort_parts_share, rows);
  loop_run (PARTS, 1, (int)threads, make_rows_share, rows);
  return rows->start[PARTS];
}

/* Maps days to numbers that sort in the same order, undated first. */
static guint64
day_to_number (gint32 day)
{
  return (guint32)day ^ 0x80000000u;
}

static gsize
sort_wide_rows (const struct interaction_sort *sort, struct interaction *sorted)
{
  g_autofree struct sortable *item = g_new (struct sortable, MAX (sort->n_records, 1));
  gsize n = 0;
  for (gsize i = 0; i < sort->n_records; i++)
    {
      struct interaction row;
      if (!sort->resolve (&sort->record[i], &row, sort->data))
        continue;
      item[n].major = day_to_number (row.day) << 32 | row.a;
      item[n++].minor = (guint64)row.b << 32 | row.context;
    }
  sort_by_major_and_minor (item, n);
  for (gsize i = 0; i < n; i++)
    sorted[i] = (struct interaction){ .day = (gint32)((guint32)(item[i].major >> 32) ^ 0x80000000u),
                                      .a = (guint32)item[i].major,
                                      .b = (guint32)(item[i].minor >> 32),
                                      .context = sort->context[(guint32)item[i].minor] };
  return n;
}

gsize
interactions_sort (const struct interaction_sort *sort)
{
  /* Rows overwrite the records. When rows are written, all records have been read. */
  G_STATIC_ASSERT (sizeof (struct interaction) == sizeof (struct record));
  struct interaction *row = (struct interaction *)(gpointer)sort->record;
  struct rows rows
    = { .sort = sort, .form = form_of (sort), .by_part = (guint64 *)(gpointer)row, .row = row };
  gsize n = sort->n_records;

  if (n == 0)
    return 0;
  if (rows.form.bits > 64)
    return sort_wide_rows (sort, row);
  rows.threads = n < FEW_ROWS ? 1 : (guint)CLAMP (sort->threads, 1, MOST_THREADS);
  g_autofree struct slice *slice = rows.slice = g_new0 (struct slice, rows.threads);
  g_autofree guint64 *key = rows.key = pages_new (n * sizeof *key);
  for (guint t = 0; t < rows.threads; t++)
    {
      slice[t].first = n / rows.threads * t;
      slice[t].end = t + 1 == rows.threads ? n : n / rows.threads * (t + 1);
    }
  return sort_by_keys (&rows);
}
