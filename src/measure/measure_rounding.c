/* Rounds what is measured, so that no figure is a fingerprint. */
#include <string.h>
#include "pln/learning.h"
#include "measure/measure_internal.h"

static void
array_round (const struct measure *measure, gpointer array, guint32 rows, guint32 me,
             gboolean coarse)
{
  double *real = array;
  guint32 *count = array;
  for (guint32 i = 0; i < rows; i++)
    {
      gboolean few = coarse && i != me;
      if (measure->format == MEASURE_REAL)
        real[i] = round_to_digits (real[i], few ? COARSE_DIGITS : FINE_DIGITS);
      else if (few && count[i] != NONE)
        count[i] = (guint32)round_to_digits (count[i], COARSE_DIGITS);
    }
}

static void
degrees_set (struct measures *measures, const guint32 *degree)
{
  gsize size = measures->network->n_people * sizeof *degree;
  if (measures->centrality.degree != NULL)
    memcpy (measures->centrality.degree, degree, size);
  if (measures->reach.within[0] != NULL)
    memcpy (measures->reach.within[0], degree, size);
}

static void
coarsen (double *value)
{
  *value = round_to_digits (*value, COARSE_DIGITS);
}

static void
coarsen_count (guint32 *count)
{
  *count = (guint32)round_to_digits (*count, COARSE_DIGITS);
}

/* What is told of single people beside the columns. */
static void
learning_coarsen (struct learning *learning)
{
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    {
      struct exchange *one = &learning->exchange[i];
      double *const values[]
        = { &one->given, &one->taken, &one->balance, &one->rows_given, &one->rows_taken };
      for (guint k = 0; k < G_N_ELEMENTS (values); k++)
        coarsen (values[k]);
    }
  for (guint32 i = 0; i < learning->n_sources; i++)
    {
      coarsen (&learning->source[i].times);
      coarsen (&learning->source[i].times_lately);
    }
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      struct closeness_step *one = &learning->step[i];
      coarsen (&one->alone);
      coarsen (&one->contacts);
      coarsen (&one->written);
      coarsen_count (&one->to_me);
      coarsen_count (&one->from_me);
    }
  for (guint32 i = 0; i < learning->n_advice; i++)
    coarsen (&learning->advice[i].number);
}

static void
others_coarsen (struct measures *measures)
{
  if (measures->learning != NULL)
    learning_coarsen (measures->learning);
  for (guint32 i = 0; i < measures->novelty.n_sources; i++)
    coarsen (&measures->novelty.source[i].contacts);
  for (guint32 i = 0; i < measures->time_spent.n_people; i++)
    coarsen (&measures->time_spent.person[i].minutes);
}

void
measures_round (struct measures *measures, const guint32 *degree)
{
  const struct network *network = measures->network;
  for (guint i = 0; i < measure_count (); i++)
    {
      const struct measure *one = &measure_table[i];
      gboolean people = one->whose == MEASURE_PER_PERSON;
      /* what a function makes of an array need not be what the array holds */
      gboolean numbers = (one->format == MEASURE_REAL || one->format == MEASURE_COUNT)
                         && one->text == NULL && one->number == NULL;
      if (measures->array[i] == NULL || !numbers || !measure_has_column (one, measures))
        continue;
      array_round (one, measures->array[i], people ? network->n_people : network->n_ties,
                   people ? network->me : NONE, degree != NULL && people);
    }
  if (degree == NULL)
    return;
  degrees_set (measures, degree);
  others_coarsen (measures);
}
