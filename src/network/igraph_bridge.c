/* The interface to igraph: quiet handlers, error codes turned into GErrors, a network as an igraph
 * graph. */
#include <stdio.h>
#include <unistd.h>
#include "pln/graph.h"

/* igraph passes no user data to a handler, so its last message is kept per thread for
 * igraph_succeeded. If igraph 0.10.2 is told to stop when it asks whether to go on, it may free
 * what it has not made yet. A leak is better. */
static _Thread_local char last_reason[200];

static void
keep_reason (const char *reason, const char *file G_GNUC_UNUSED, int line G_GNUC_UNUSED,
             igraph_error_t code)
{
  if (reason != NULL && reason[0] != '\0') /* callers further up repeat it as "" */
    g_strlcpy (last_reason, reason, sizeof last_reason);
  if (code == IGRAPH_INTERRUPTED)
    IGRAPH_FINALLY_CLEAN (IGRAPH_FINALLY_STACK_SIZE ());
  else
    IGRAPH_FINALLY_FREE ();
}

static void
stay_quiet (const char *reason G_GNUC_UNUSED, const char *file G_GNUC_UNUSED,
            int line G_GNUC_UNUSED)
{
}

/* Must not return: igraph's own state is broken. */
static void
give_up (const char *reason, const char *file, int line)
{
  fprintf (stderr, "pln: igraph stopped at %s:%d: %s\n", file, line, reason);
  _exit (PLN_ERROR_SYSTEM);
}

void
igraph_quieten (void)
{
  igraph_set_error_handler (keep_reason);
  igraph_set_warning_handler (stay_quiet);
  igraph_set_fatal_handler (give_up);
}

gboolean
igraph_succeeded (igraph_error_t code, const char *doing, GError **error)
{
  if (code == IGRAPH_SUCCESS)
    return TRUE;

  g_autofree char *reason = g_strdup (last_reason);
  last_reason[0] = '\0';
  if (code == IGRAPH_ENOMEM)
    return fail (error, PLN_ERROR_SYSTEM, "not enough memory for %s", doing);
  return fail (error, PLN_ERROR_SYSTEM, "igraph failed at %s: %s (%s)", doing,
               igraph_strerror (code), reason[0] == '\0' ? "no reason given" : reason);
}

static gboolean
tie_is_kept (const struct tie *tie, guint32 exclude)
{
  return tie->a != exclude && tie->b != exclude;
}

/* Lists the ends of the kept ties in pairs, with their strength and index. */
static igraph_integer_t
list_kept_ties (const struct network *network, guint32 exclude, igraph_integer_t *end,
                double *strength, guint32 *tie_of)
{
  igraph_integer_t kept = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      if (!tie_is_kept (tie, exclude))
        continue;
      end[2 * kept] = tie->a;
      end[2 * kept + 1] = tie->b;
      strength[kept] = tie->strength;
      tie_of[kept++] = e;
    }
  return kept;
}

gboolean
network_to_igraph (const struct network *network, guint32 exclude, igraph_t *graph,
                   igraph_vector_t *weights, guint32 **tie_of, GError **error)
{
  gsize capacity = MAX (network->n_ties, 1);
  g_autofree igraph_integer_t *end = g_new (igraph_integer_t, 2 * capacity);
  g_autofree double *strength = g_new (double, capacity);
  g_autofree guint32 *index = g_new (guint32, capacity);
  igraph_integer_t kept = list_kept_ties (network, exclude, end, strength, index);
  igraph_vector_int_t edges;

  igraph_vector_int_view (&edges, end, 2 * kept);
  if (!igraph_succeeded (igraph_create (graph, &edges, network->n_people, IGRAPH_UNDIRECTED),
                         "building the graph", error))
    return FALSE;
  if (!igraph_succeeded (igraph_vector_init_array (weights, strength, kept),
                         "copying the strengths of ties", error))
    {
      igraph_destroy (graph);
      return FALSE;
    }
  if (tie_of != NULL)
    *tie_of = g_steal_pointer (&index);
  return TRUE;
}
