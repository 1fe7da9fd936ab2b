/* Comparison functions that sort numbers and strings in ascending order, and the median. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"

int
compare_double (const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int
compare_guint32 (const void *a, const void *b)
{
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  return (x > y) - (x < y);
}

int
compare_gint32 (const void *a, const void *b)
{
  gint32 x = *(const gint32 *)a, y = *(const gint32 *)b;
  return (x > y) - (x < y);
}

int
compare_strings (const void *one, const void *other)
{
  return strcmp (*(const char *const *)one, *(const char *const *)other);
}

double
median_of (double *value, gsize count)
{
  if (count == 0)
    return NAN;
  qsort (value, count, sizeof *value, compare_double);
  return count % 2 == 1 ? value[count / 2] : (value[count / 2 - 1] + value[count / 2]) / 2;
}
