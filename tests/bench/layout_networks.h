/* layout_networks.h - the networks whose layouts are scored: read from a list of ties, or made
 * here. */
#ifndef LAYOUT_NETWORKS_H
#define LAYOUT_NETWORKS_H

#include <stdlib.h>
#include "unit/layout_check.h"

struct subject
{
  char *title;
  guint32 n, count;
  guint32 (*tie)[2]; /* none twice, a < b */
};

static int
compare_ties (const void *p, const void *q)
{
  const guint32 *a = p, *b = q;
  if (a[0] != b[0])
    return a[0] < b[0] ? -1 : 1;
  return (a[1] > b[1]) - (a[1] < b[1]);
}

/* Takes the ties; loops and second mentions fall away. */
static struct subject
subject_new (const char *title, struct ties ties)
{
  struct subject subject = { g_strdup (title), ties.n_people, 0, NULL };
  guint all = ties.pair->len;
  guint32 (*tie)[2] = (guint32 (*)[2]) (gpointer)g_array_free (ties.pair, FALSE);
  for (guint e = 0; e < all; e++)
    if (tie[e][0] > tie[e][1])
      {
        guint32 swap = tie[e][0];
        tie[e][0] = tie[e][1];
        tie[e][1] = swap;
      }
  if (all > 0)
    qsort (tie, all, sizeof *tie, compare_ties);
  for (guint e = 0; e < all; e++)
    if (tie[e][0] != tie[e][1] && (e == 0 || compare_ties (tie[e], tie[e - 1]) != 0))
      memmove (tie[subject.count++], tie[e], sizeof *tie);
  subject.tie = tie;
  return subject;
}

static void
subject_clear (struct subject *subject)
{
  g_free (subject->title);
  g_free (subject->tie);
}

static guint32
intern (GHashTable *index, const char *name)
{
  gpointer found;
  if (g_hash_table_lookup_extended (index, name, NULL, &found))
    return GPOINTER_TO_UINT (found);
  guint32 number = g_hash_table_size (index);
  g_hash_table_insert (index, g_strdup (name), GUINT_TO_POINTER (number));
  return number;
}

static struct subject
subject_read (const char *path)
{
  g_autofree char *text = NULL, *title = g_path_get_basename (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  struct ties ties = ties_new (0);
  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) cell = g_strsplit_set (g_strstrip (*line), " ,\t", 3);
      if (g_strv_length (cell) >= 2)
        ties_add (&ties, intern (index, cell[0]), intern (index, cell[1]));
    }
  ties.n_people = g_hash_table_size (index);
  return subject_new (title, ties);
}

/* Groups of so many people: ties inside them, and some between. */
static struct subject
subject_groups (guint32 n, guint32 size, guint32 inside, guint32 between)
{
  struct ties ties = ties_new (n);
  struct rng rng;
  rng_seed (&rng, n);
  for (guint32 i = 0; i < inside; i++)
    {
      guint32 a = rng_below (&rng, n), b = a / size * size + rng_below (&rng, size);
      ties_add (&ties, a, MIN (b, n - 1));
    }
  for (guint32 i = 0; i < between; i++)
    ties_add (&ties, rng_below (&rng, n), rng_below (&rng, n));
  g_autofree char *title = g_strdup_printf ("groups-%u", n);
  return subject_new (title, ties);
}

/* Newcomers tie to people by how many ties these have, and to one of their
 * neighbours (Holme and Kim 2002). */
static struct subject
subject_popular (guint32 n, guint32 each)
{
  struct ties ties = ties_new (n);
  struct rng rng;
  rng_seed (&rng, n);
  ties_add (&ties, 0, 1);
  for (guint32 v = 2; v < n; v++)
    for (guint32 i = 0; i < each; i += 2)
      {
        const guint32 (*pair)[2] = (const guint32 (*)[2]) (gpointer)ties.pair->data;
        guint32 e = rng_below (&rng, ties.pair->len), a = pair[e][0], b = pair[e][1];
        ties_add (&ties, v, a);
        if (i + 1 < each)
          ties_add (&ties, v, b);
      }
  g_autofree char *title = g_strdup_printf ("popular-%u", n);
  return subject_new (title, ties);
}

/* A circle of neighbours with some far ties (Watts and Strogatz 1998). */
static struct subject
subject_small_world (guint32 n)
{
  struct ties ties = ties_new (n);
  struct rng rng;
  rng_seed (&rng, n);
  for (guint32 v = 0; v < n; v++)
    for (guint32 d = 1; d <= 3; d++)
      ties_add (&ties, v, rng_below (&rng, 12) > 0 ? (v + d) % n : rng_below (&rng, n));
  g_autofree char *title = g_strdup_printf ("small-world-%u", n);
  return subject_new (title, ties);
}

/* Neighbours in a row: 0 crossings are possible. */
static struct subject
subject_path (guint32 n)
{
  struct ties ties = ties_new (n);
  for (guint32 v = 0; v + 1 < n; v++)
    ties_add (&ties, v, v + 1);
  g_autofree char *title = g_strdup_printf ("path-%u", n);
  return subject_new (title, ties);
}

static struct subject
subject_binary_tree (guint32 n)
{
  struct ties ties = ties_new (n);
  for (guint32 v = 1; v < n; v++)
    ties_add (&ties, v, (v - 1) / 2);
  g_autofree char *title = g_strdup_printf ("binary-tree-%u", n);
  return subject_new (title, ties);
}

#endif
