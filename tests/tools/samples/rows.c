/* Two years pass: tables become rows. */
#include <stdio.h>
#include <string.h>
#include "pln/hash.h"
#include "samples.h"

gint32
day_of (const char *iso)
{
  int year, month, day;
  if (sscanf (iso, "%d-%d-%d", &year, &month, &day) != 3)
    g_error ("'%s' in a table of the samples is not a valid date", iso);
  return day_from_date (year, month, day);
}

const struct person *
person_find (const char *name)
{
  for (const struct person *person = people; person->name != NULL; person++)
    if (strcmp (person->name, name) == 0)
      return person;
  if (strcmp (name, OWNER) != 0)
    g_error ("'%s' in a table of the samples is nobody in people.c", name);
  return NULL;
}

/* A stream for each line of a table: FNV-1a of what it says. */
static void
stream_seed (struct rng *rng, const char *a, const char *b, const char *c)
{
  const char *const parts[] = { a, b, c };
  guint64 hash = FNV_START;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    hash = fnv_add (hash, parts[i], strlen (parts[i]) + 1);
  rng_seed (rng, hash);
}

/* One of "a;b;c". */
static char *
word_draw (struct rng *rng, const char *words)
{
  g_auto (GStrv) word = g_strsplit (words, ";", -1);
  guint n = g_strv_length (word);
  return g_strdup (n > 0 ? word[rng_below (rng, n)] : "");
}

static gboolean
channel_is_one_to_one (const char *channel)
{
  return g_str_has_suffix (channel, "coffee") || strcmp (channel, "call") == 0
         || strcmp (channel, "lunch") == 0;
}

static gboolean
day_is_weekend (gint32 day)
{
  return (day + 3) % 7 >= 5; /* 1 January 1970 was a Thursday */
}

static int
minutes_draw (struct rng *rng, const char *channel)
{
  if (!channel_is_one_to_one (channel))
    return 0;
  return strcmp (channel, "call") == 0 ? 15 + 5 * (int)rng_below (rng, 6)
                                       : 30 + 15 * (int)rng_below (rng, 5);
}

static struct row *
row_add (GPtrArray *rows, gint32 day, const char *from, const char *to)
{
  struct row *row = g_new0 (struct row, 1);
  row->day = day;
  row->order = rows->len;
  row->from = g_strdup (from);
  row->to = g_strdup (to);
  row->event = row->channel = row->direction = row->introduced_by = "";
  g_ptr_array_add (rows, row);
  return row;
}

static void
row_free (gpointer data)
{
  struct row *row = data;
  g_free (row->from);
  g_free (row->to);
  g_free (row->topic);
  g_free (row);
}

static const char *
tags_of (const char *name)
{
  const struct person *person = person_find (name);
  return person != NULL ? person->tags : "working out loud;instructional design;facilitation";
}

/* Talks go both ways and are written down by a; the rest has a giver. */
static void
contact_add (GPtrArray *rows, struct rng *rng, const struct habit *habit, gint32 day,
             gboolean b_gives)
{
  g_autofree char *channel = word_draw (rng, habit->channels);
  gboolean talk = channel_is_one_to_one (channel);
  const char *giver = b_gives ? habit->b : habit->a;
  struct row *row = row_add (rows, day, talk || !b_gives ? habit->a : habit->b,
                             talk || !b_gives ? habit->b : habit->a);
  row->channel = g_intern_string (channel);
  row->direction = !talk ? "" : rng_below (rng, 3) > 0 ? "both" : b_gives ? "take" : "give";
  row->topic = word_draw (rng, habit->topics != NULL ? habit->topics : tags_of (giver));
  row->minutes = minutes_draw (rng, channel);
}

/* The stranger writes first where much is taken; after that by chance, at gaps
 * between two fifths and eight fifths of the usual. */
static void
habit_add (GPtrArray *rows, const struct habit *habit)
{
  struct rng rng;
  gint32 day = day_of (habit->first), last = day_of (habit->last);
  gboolean goes_on = strcmp (habit->last, LAST_DAY) == 0;
  gboolean b_gives = habit->taken_percent > 50;

  stream_seed (&rng, habit->a, habit->b, habit->first);
  person_find (habit->a);
  person_find (habit->b);
  while (day < last)
    {
      contact_add (rows, &rng, habit, day, b_gives);
      day += MAX (1, (gint32)(habit->gap_days * (.4 + 1.2 * rng_unit (&rng))));
      if (day_is_weekend (day))
        day += 2;
      b_gives = rng_below (&rng, 100) < (guint32)habit->taken_percent;
    }
  if (!goes_on)
    contact_add (rows, &rng, habit, last, b_gives);
}

static void
fellowship_add (GPtrArray *rows, const struct fellowship *fellowship)
{
  const struct person *before = NULL;
  struct rng rng;
  for (const struct person *b = people; b->name != NULL; b++)
    {
      if (b->group != fellowship->group)
        continue;
      for (const struct person *a = people; a < b; a++)
        {
          if (a->group != fellowship->group)
            continue;
          stream_seed (&rng, a->name, b->name, "fellows");
          if (rng_below (&rng, 100) >= (guint32)fellowship->tied_percent && a != before)
            continue;
          g_autoptr (GString) first = g_string_new (NULL);
          day_append_iso (first, day_of (fellowship->first) + (gint32)rng_below (&rng, 300));
          habit_add (rows, &(struct habit){ a->name, b->name, first->str, fellowship->last,
                                            fellowship->gap_days, 50, fellowship->channels });
        }
      before = b;
    }
}

static gboolean
person_is_in_dyad_event_with_jo (const struct person *person, gint32 day)
{
  for (const struct habit *habit = habits; habit->a != NULL; habit++)
    if (strcmp (habit->a, OWNER) == 0 && strcmp (habit->b, person->name) == 0
        && day_of (habit->first) <= day && day <= day_of (habit->last))
      return TRUE;
  return FALSE;
}

/* Who of the group comes, in a random order. */
static GPtrArray *
guests_draw (struct rng *rng, const struct series *series, gint32 day)
{
  GPtrArray *guests = g_ptr_array_new ();
  for (const struct person *person = people; person->name != NULL; person++)
    if (person->group == series->group
        && (series->company == WITHOUT_JO || person_is_in_dyad_event_with_jo (person, day)))
      g_ptr_array_add (guests, (gpointer)person->name);
  for (guint i = guests->len; i > 1; i--)
    {
      guint j = rng_below (rng, i);
      gpointer name = guests->pdata[i - 1];
      guests->pdata[i - 1] = guests->pdata[j];
      guests->pdata[j] = name;
    }
  guint come = series->least + rng_below (rng, series->most - series->least + 1);
  g_ptr_array_set_size (guests, MIN (come, guests->len));
  return guests;
}

static void
series_add (GPtrArray *rows, const struct series *series)
{
  struct rng rng;
  stream_seed (&rng, series->event, series->topics, series->first);
  for (gint32 day = day_of (series->first); day <= day_of (series->last); day += series->every_days)
    {
      g_autoptr (GPtrArray) guests = guests_draw (&rng, series, day);
      const char *host = OWNER;
      if (guests->len < (guint)series->least)
        continue;
      if (series->company == WITHOUT_JO)
        host = g_ptr_array_steal_index (guests, 0);
      g_ptr_array_add (guests, NULL);
      g_autofree char *to = g_strjoinv (";", (char **)guests->pdata);
      struct row *row = row_add (rows, day, host, to);
      row->event = series->event;
      row->channel = series->channel;
      row->topic = word_draw (&rng, series->topics);
      row->minutes = *series->event != '\0' ? 60 + 30 * (int)rng_below (&rng, 3) : 0;
    }
}

static void
occasions_add (GPtrArray *rows)
{
  for (const struct occasion *occasion = occasions; occasion->date != NULL; occasion++)
    {
      g_auto (GStrv) guest = g_strsplit (occasion->guests, ";", -1);
      for (guint i = 0; guest[i] != NULL; i++)
        person_find (guest[i]);
      struct row *row = row_add (rows, day_of (occasion->date), occasion->host, occasion->guests);
      row->event = occasion->event;
      row->channel = "event";
      row->topic = g_strdup (occasion->topic);
    }
}

static void
shares_add (GPtrArray *rows)
{
  for (const struct share *share = shares; share->date != NULL; share++)
    {
      struct row *row = row_add (rows, day_of (share->date), OWNER, "");
      row->channel = "post";
      row->topic = g_strdup (share->topic);
    }
}

static int
compare_rows (gconstpointer x, gconstpointer y)
{
  const struct row *a = *(const struct row *const *)x, *b = *(const struct row *const *)y;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  return a->order < b->order ? -1 : a->order > b->order;
}

/* The first row of Jo with somebody who was introduced says by whom. */
static void
introductions_mark (GPtrArray *rows)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < rows->len; i++)
    {
      struct row *row = rows->pdata[i];
      const char *other = strcmp (row->from, OWNER) == 0 ? row->to : row->from;
      if (strchr (row->to, ';') != NULL || *other == '\0'
          || (other == row->from && strcmp (row->to, OWNER) != 0)
          || !g_hash_table_add (seen, (gpointer)other))
        continue;
      const struct person *person = person_find (other);
      if (person->introduced_by != NULL)
        row->introduced_by = person->introduced_by;
    }
}

/* In a cell that names one person alone. */
static void
spelling_apply (GPtrArray *rows, const struct spelling *spelling)
{
  int count = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      struct row *row = rows->pdata[i];
      char **cell[] = { &row->from, &row->to };
      for (guint c = 0; c < G_N_ELEMENTS (cell); c++)
        if (strcmp (*cell[c], spelling->name) == 0 && ++count % spelling->every == 0)
          {
            g_free (*cell[c]);
            *cell[c] = g_strdup (spelling->written);
          }
    }
}

GPtrArray *
rows_make (void)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (row_free);
  for (const struct habit *habit = habits; habit->a != NULL; habit++)
    habit_add (rows, habit);
  for (const struct fellowship *fellowship = fellowships; fellowship->channels != NULL;
       fellowship++)
    fellowship_add (rows, fellowship);
  for (const struct series *series = all_series; series->event != NULL; series++)
    series_add (rows, series);
  occasions_add (rows);
  shares_add (rows);
  g_ptr_array_sort (rows, compare_rows);
  introductions_mark (rows);
  for (const struct spelling *spelling = spellings; spelling->name != NULL; spelling++)
    spelling_apply (rows, spelling);
  return rows;
}
