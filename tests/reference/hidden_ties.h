/* hidden_ties.h - a network whose owner does not see the ties among their contacts, and learns some
 * of them by asking. */
#ifndef TEST_HIDDEN_TIES_H
#define TEST_HIDDEN_TIES_H

#include <math.h>
#include <stdlib.h>
#include "pln/questions.h"
#include "known_groups.h"

enum
{
  MOST_ASKED = 60
};

/* Errors against the network in which all is seen. */
struct errors
{
  double constraint, size, circles;
};

struct hidden
{
  const struct network *whole; /* no owner */
  guint32 ego;
  gboolean own_log; /* nothing but the ties of ego is seen */
  guint32 *contact, n;
  guint8 *truth; /* [i * n + j]: do the contacts know each other? */
  guint8 *asked; /* the same */
  double constraint, size;
  guint32 *circle; /* of each contact */
};

static inline guint32
contact_place (const struct hidden *hidden, guint32 person)
{
  for (guint32 i = 0; i < hidden->n; i++)
    if (hidden->contact[i] == person)
      return i;
  return NONE;
}

/* The network as it is seen: ties among contacts only if asked (all: as if all had been). Answers
 * are stated ties, without strength. */
static inline struct network *
hidden_network (const struct hidden *hidden, gboolean all)
{
  const struct network *whole = hidden->whole;
  g_autofree const char **name = g_new (const char *, whole->n_people);
  g_autofree guint32 (*pair)[2] = g_malloc_n (whole->n_ties, sizeof *pair);
  g_autofree double *strength = g_new (double, whole->n_ties);
  guint32 n = 0;
  for (guint32 v = 0; v < whole->n_people; v++)
    name[v] = whole->person[v].name;
  for (guint32 e = 0; e < whole->n_ties; e++)
    {
      const struct tie *tie = &whole->tie[e];
      guint32 i = contact_place (hidden, tie->a), j = contact_place (hidden, tie->b);
      gboolean among = i != NONE && j != NONE;
      gboolean own = tie->a == hidden->ego || tie->b == hidden->ego;
      if (among ? !all && !hidden->asked[i * hidden->n + j] : !own && hidden->own_log)
        continue;
      pair[n][0] = tie->a;
      pair[n][1] = tie->b;
      strength[n++] = among ? 0 : tie->strength;
    }
  struct network *network = network_from_ties (name, whole->n_people, (const guint32 (*)[2])pair,
                                               strength, n, hidden->ego);
  network->stranger = g_new (guint64, (gsize)hidden->n * hidden->n + 1);
  for (guint32 i = 0; i < hidden->n; i++)
    for (guint32 j = i + 1; j < hidden->n; j++)
      if (hidden->asked[i * hidden->n + j] && !hidden->truth[i * hidden->n + j])
        network->stranger[network->n_strangers++]
          = (guint64)hidden->contact[i] << 32 | hidden->contact[j];
  return network;
}

static inline void
hidden_measure (const struct hidden *hidden, gboolean all, double *constraint, double *size,
                guint32 *circle)
{
  struct network *network = hidden_network (hidden, all);
  struct measure_set wanted = { { 0 } };
  measure_set_add (&wanted, "constraint effective_size cluster");
  struct measure_options options = { .seed = 1, .leiden_runs = 4, .wanted = &wanted, .threads = 1 };
  g_autoptr (GError) error = NULL;
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  *constraint = measures->holes.constraint[hidden->ego];
  *size = measures->holes.effective_size[hidden->ego];
  guint32 alone = measures->clusters.count;
  for (guint32 i = 0; i < hidden->n; i++)
    {
      guint32 of = measures->clusters.of[hidden->contact[i]];
      circle[i] = of == NONE ? alone++ : of;
    }
  measures_free (measures);
  network_free (network);
}

static inline void
hidden_init (struct hidden *hidden, const struct network *whole, guint32 ego, gboolean own_log)
{
  const struct graph *graph = &whole->graph;
  guint32 first = graph->offset[ego], n = graph->offset[ego + 1] - first;
  *hidden = (struct hidden){ whole, ego, own_log, g_memdup2 (graph->target + first, n * 4), n };
  hidden->truth = g_new0 (guint8, (gsize)n * n);
  hidden->asked = g_new0 (guint8, (gsize)n * n);
  hidden->circle = g_new (guint32, n);
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = 0; j < n; j++)
      hidden->truth[i * n + j]
        = i != j && network_tie (whole, hidden->contact[i], hidden->contact[j]) != NONE;
  hidden_measure (hidden, TRUE, &hidden->constraint, &hidden->size, hidden->circle);
}

static inline void
hidden_clear (struct hidden *hidden)
{
  g_free (hidden->contact);
  g_free (hidden->truth);
  g_free (hidden->asked);
  g_free (hidden->circle);
}

static inline void
hidden_forget (struct hidden *hidden)
{
  memset (hidden->asked, 0, (gsize)hidden->n * hidden->n);
}

static inline void
hidden_answer (struct hidden *hidden, guint32 i, guint32 j)
{
  hidden->asked[i * hidden->n + j] = hidden->asked[j * hidden->n + i] = TRUE;
}

static inline struct errors
hidden_errors (const struct hidden *hidden)
{
  struct errors errors;
  double constraint, size;
  guint32 n = hidden->n;
  g_autofree guint32 *circle = g_new (guint32, n);
  hidden_measure (hidden, FALSE, &constraint, &size, circle);
  errors.constraint = fabs (constraint - hidden->constraint);
  errors.size = fabs (size - hidden->size);
  errors.circles = 1 - groups_agree (circle, hidden->circle, n);
  return errors;
}

/* Asks as pln does, this many questions at a time. */
static inline void
hidden_ask (struct hidden *hidden, guint32 questions, guint32 at_a_time)
{
  for (guint32 asked = 0; asked < questions;)
    {
      struct network *network = hidden_network (hidden, FALSE);
      guint64 open;
      g_autoptr (GArray) chosen
        = questions_choose (network, MIN (at_a_time, questions - asked), &open);
      for (guint k = 0; k < chosen->len; k++)
        {
          const struct pair_question *one = &g_array_index (chosen, struct pair_question, k);
          hidden_answer (hidden, contact_place (hidden, one->person),
                         contact_place (hidden, one->other));
        }
      network_free (network);
      if (chosen->len == 0)
        break;
      asked += chosen->len;
    }
}

static inline void
hidden_ask_at_random (struct hidden *hidden, guint32 questions, guint64 seed)
{
  guint32 n = hidden->n, pairs = n * (n - 1) / 2, count = 0;
  g_autofree guint32 (*pair)[2] = g_malloc_n (pairs + 1, sizeof *pair);
  struct rng rng;
  rng_seed (&rng, seed);
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = i + 1; j < n; j++)
      pair[count][0] = i, pair[count++][1] = j;
  for (guint32 k = 0; k < MIN (questions, pairs); k++)
    {
      guint32 other = k + rng_below (&rng, pairs - k), a = pair[other][0], b = pair[other][1];
      pair[other][0] = pair[k][0];
      pair[other][1] = pair[k][1];
      hidden_answer (hidden, a, b);
    }
}

#endif
