/* reference_ties.h - the published networks under tests/reference/data. */
#ifndef TEST_REFERENCE_TIES_H
#define TEST_REFERENCE_TIES_H

#include <math.h>
#include <string.h>
#include "pln/graph.h"

/* A name of one of them, or the path of another file. */
static inline char **
read_lines (const char *name)
{
  g_autofree char *text = NULL;
  g_autofree char *path = strchr (name, '/') != NULL
                            ? g_strdup (name)
                            : g_build_filename ("tests", "reference", "data", name, NULL);
  g_autoptr (GError) error = NULL;
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return g_strsplit (g_strchomp (text), "\n", -1);
}

static inline guint32
intern (GPtrArray *names, const char *name)
{
  for (guint i = 0; i < names->len; i++)
    if (strcmp (g_ptr_array_index (names, i), name) == 0)
      return i;
  g_ptr_array_add (names, g_strdup (name));
  return names->len - 1;
}

/* A third column, if present, is the weight: of ties, or in the search for clusters, where it is
 * ln(1 + strength) (logarithms). */
static inline struct network *
load_ties (const char *file, gboolean logarithms)
{
  g_auto (GStrv) line = read_lines (file);
  guint32 n_ties = g_strv_length (line) - 1;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint32 (*pair)[2] = g_malloc_n (n_ties, sizeof *pair);
  g_autofree double *strength = g_new (double, n_ties);
  for (guint32 i = 0; i < n_ties; i++)
    {
      g_auto (GStrv) cell = g_strsplit (line[i + 1], ",", -1);
      pair[i][0] = intern (names, cell[0]);
      pair[i][1] = intern (names, cell[1]);
      double weight = cell[2] == NULL ? 1 : g_ascii_strtod (cell[2], NULL);
      strength[i] = logarithms && cell[2] != NULL ? expm1 (weight) : weight;
    }
  return network_from_ties ((const char *const *)names->pdata, names->len,
                            (const guint32 (*)[2])pair, strength, n_ties, NONE);
}

#endif
