/* Computes the wanted measures by calling the functions of the registry. */
#include "pln/parallel_loop.h"
#include "pln/learning.h"
#include "measure/measure_internal.h"

enum
{
  SMALL = 1000 /* with fewer ties, another thread does not pay off */
};

/* The member of struct measures that points to the array of a measure too. */
static gpointer *
member_of (const struct measure *measure, struct measures *measures)
{
  return &G_STRUCT_MEMBER (gpointer, measures, measure->array);
}

static gpointer
array_new (const struct measure *measure, const struct network *network)
{
  gsize rows = measure->whose == MEASURE_PER_PERSON ? network->n_people : network->n_ties;
  switch (measure->format)
    {
    case MEASURE_REAL:
      return g_new0 (double, rows);
    case MEASURE_COUNT:
      return g_new0 (guint32, rows);
    default:
      return g_new0 (guint8, rows);
    }
}

static void
arrays_make (const struct measure_plan *plan, struct measures *measures)
{
  measures->array = g_new0 (gpointer, measure_count ());
  for (guint i = 0; i < measure_count (); i++)
    {
      const struct measure *one = &measure_table[i];
      if (!measure_has_array (one) || one->made || !measure_plan_has (plan, one))
        continue;
      measures->array[i] = array_new (one, measures->network);
      if (one->array != 0)
        *member_of (one, measures) = measures->array[i];
    }
}

/* Takes over arrays that functions made or replaced. */
static void
arrays_take (struct measures *measures)
{
  for (guint i = 0; i < measure_count (); i++)
    if (measure_table[i].array != 0)
      measures->array[i] = *member_of (&measure_table[i], measures);
}

static void
functions_call (const GPtrArray *function, struct measuring *measuring)
{
  for (guint i = 0; i < function->len && measuring->error == NULL; i++)
    ((void (*) (struct measuring *))function->pdata[i]) (measuring);
}

struct side_lane
{
  const struct measure_plan *plan;
  struct measuring *measuring;
};

static gpointer
side_run (gpointer data)
{
  const struct side_lane *side = data;
  for (guint i = 0; i < side->plan->side->len; i++)
    ((void (*) (struct measuring *))side->plan->side->pdata[i]) (side->measuring);
  return NULL;
}

/* igraph is not thread-safe, so only this thread calls it. */
static void
plan_run (const struct measure_plan *plan, struct measuring *measuring)
{
  struct side_lane side = { plan, measuring };
  gboolean beside = measuring->threads > 1 && plan->side->len > 0 && plan->searches->len > 0;
  measuring->side_threads = beside ? 1 : measuring->threads;
  functions_call (plan->first, measuring);
  GThread *thread = beside ? g_thread_try_new ("side", side_run, &side, NULL) : NULL;
  functions_call (plan->searches, measuring);
  if (thread != NULL)
    g_thread_join (thread);
  else
    side_run (&side);
  functions_call (plan->last, measuring);
}

static void
measuring_clear (struct measuring *measuring)
{
  if (measuring->has_components)
    components_clear (&measuring->components);
  if (measuring->has_blocks)
    biconnected_components_clear (&measuring->blocks);
  if (measuring->has_known)
    known_graph_clear (&measuring->known);
  g_free (measuring->row_strength);
  g_free (measuring->strength);
}

struct measures *
measures_compute (const struct network *network, const struct measure_options *options,
                  GError **error)
{
  struct measures *measures = g_new0 (struct measures, 1);
  int threads = threads_or_all (options->threads);
  struct measuring measuring = { .network = network,
                                 .options = options,
                                 .threads = network->n_ties > SMALL ? threads : 1,
                                 .measures = measures };
  struct measure_plan plan;

  measures->network = network;
  measures->seed = options->seed;
  measures->weighted_paths = options->weighted_paths;
  measures->goals = options->goals;
  measure_plan_make (options, network->me != NONE, &plan);
  arrays_make (&plan, measures);
  measuring.strength = g_new (double, network->n_ties);
  for (guint32 e = 0; e < network->n_ties; e++)
    measuring.strength[e] = network_tie_weight (network, e);
  plan_run (&plan, &measuring);
  arrays_take (measures);
  measuring_clear (&measuring);
  measure_plan_clear (&plan);
  if (measuring.error != NULL)
    {
      g_propagate_error (error, measuring.error);
      g_clear_pointer (&measures, measures_free);
    }
  return measures;
}

void
measures_free (struct measures *measures)
{
  if (measures == NULL)
    return;
  for (guint i = 0; measures->array != NULL && i < measure_count (); i++)
    g_free (measures->array[i]);
  g_free (measures->array);
  for (guint32 c = 0; c < measures->clusters.count; c++)
    g_free (measures->clusters.cluster[c].name);
  g_free (measures->clusters.cluster);
  brokerage_free (measures->brokerage);
  g_free (measures->profile);
  g_free (measures->novelty.source);
  g_free (measures->channel_hold);
  g_free (measures->sureness);
  g_free (measures->track_record);
  g_free (measures->overview.cut_off);
  g_free (measures->overview.largest);
  g_free (measures->overview.parts);
  g_free (measures->time_spent.person);
  g_free (measures->time_spent.topic);
  learning_free (measures->learning);
  g_free (measures);
}
