/* Decides which functions to call for the wanted measures, and when. A measure comes after those it
 * needs: first what many measures need, then searches in parallel with local measures in another
 * thread, and last what needs both. */
#include "measure/measure_internal.h"

typedef void (*compute_function) (struct measuring *measuring);

/* Keeps function pointers in a list of data pointers, which POSIX allows. */
static gboolean
list_has (const GPtrArray *list, compute_function compute)
{
  for (guint i = 0; i < list->len; i++)
    if ((compute_function)list->pdata[i] == compute)
      return TRUE;
  return FALSE;
}

gboolean
measure_plan_has (const struct measure_plan *plan, const struct measure *measure)
{
  return list_has (plan->first, measure->compute) || list_has (plan->side, measure->compute)
         || list_has (plan->searches, measure->compute) || list_has (plan->last, measure->compute);
}

static const char *
needs_of (const struct measure *measure, const struct measure_options *options, gboolean owned)
{
  if (!owned && measure->needs_unowned != NULL)
    return measure->needs_unowned;
  if (options->weighted_paths && measure->needs_weighted != NULL)
    return measure->needs_weighted;
  return measure->needs;
}

/* Also TRUE if needed through another measure. */
static gboolean
needs_any (const char *needs, const GPtrArray *list)
{
  g_auto (GStrv) name = g_strsplit (needs != NULL ? needs : "", " ", -1);
  for (char **one = name; *one != NULL; one++)
    {
      const struct measure *need = &measure_table[measure_index (*one)];
      if (list_has (list, need->compute)
          || (need->compute == nothing_to_compute && needs_any (need->needs, list)))
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
part_of (const struct measure_plan *plan, const struct measure *measure, const char *needs)
{
  gboolean after_side = needs_any (needs, plan->side);
  gboolean after_searches = needs_any (needs, plan->searches);
  if (measure->cost == MEASURE_STRUCTURE)
    return plan->first;
  if (needs_any (needs, plan->last) || (after_side && after_searches)
      || (after_side && measure->cost == MEASURE_SEARCHES)
      || (after_searches && measure->cost != MEASURE_SEARCHES))
    return plan->last;
  return measure->cost == MEASURE_SEARCHES ? plan->searches : plan->side;
}

static void
plan_add (struct measure_plan *plan, guint index, const struct measure_options *options,
          gboolean owned)
{
  const struct measure *measure = &measure_table[index];
  const char *needs = needs_of (measure, options, owned);
  if (measure_plan_has (plan, measure))
    return;
  g_auto (GStrv) name = g_strsplit (needs != NULL ? needs : "", " ", -1);
  for (char **one = name; *one != NULL; one++)
    plan_add (plan, measure_index (*one), options, owned);
  /* What it needs may be computed by the same function. */
  if (measure->compute != nothing_to_compute && !measure_plan_has (plan, measure))
    g_ptr_array_add (part_of (plan, measure, needs), (gpointer)measure->compute);
}

void
measure_plan_make (const struct measure_options *options, gboolean owned, struct measure_plan *plan)
{
  struct measure_set wanted = { { 0 } };
  if (options->wanted != NULL)
    wanted = *options->wanted;
  else
    measure_set_add_all (&wanted);
  plan->first = g_ptr_array_new ();
  plan->side = g_ptr_array_new ();
  plan->searches = g_ptr_array_new ();
  plan->last = g_ptr_array_new ();
  for (guint i = 0; i < measure_count (); i++)
    if (measure_set_has (&wanted, i))
      plan_add (plan, i, options, owned);
  if (options->weighted_paths && list_has (plan->searches, distances_compute))
    plan_add (plan, measure_index ("betweenness"), options, owned);
}

void
measure_plan_clear (struct measure_plan *plan)
{
  g_ptr_array_unref (plan->first);
  g_ptr_array_unref (plan->side);
  g_ptr_array_unref (plan->searches);
  g_ptr_array_unref (plan->last);
}
