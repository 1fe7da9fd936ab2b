/* Neighbour embedding: people who are near in the network become near on the page.
 *
 * Each person i gives every other person j a share p of nearness that falls with the number of
 * steps d between them: p is proportional to w^(d^2), where w is chosen so that the shares of i
 * are spread over `crowd` people (their sum squared over the sum of squares). The page has such
 * shares too: q / Z with q = 1 / (1 + r^2) at distance r, and Z the sum of all q. Gradient
 * descent on their Kullback-Leibler divergence, with two more terms: the
 * whole is compressed a little, distances r follow a d (stress, a refitted each round), and in
 * the second half people are kept apart (entropy), otherwise those with the same neighbours end
 * up at one point. The coefficient along x_i - x_j is
 *
 *   4 (e p - q / Z) q + c / n^2 + s / n^2 (r - a d) / (r d^2) - t / n^2 / (r (r + 0.05))
 *
 * with e = 4 in the first eighth of the rounds, then 1.
 *
 * Shares are powers with whole exponents, so there is no exponential function whose last digit
 * depends on the machine.
 *
 * Source: Kruiger, Rauber, Martins, Kerren, Kobourov, Telea, "Graph layouts by t-SNE", EuroVis
 * 2017; the shares' spread is the inverse Simpson index instead of two to the entropy.
 *
 * Cost: O(rounds n^2), eight people at a time. */
#include <math.h>
#include "layout/placement/embedding.h"
#include "layout/placement/float8.h"
#include "layout/placement/nearby.h"

enum
{
  WIDTH_ROUNDS = 30,
  STEPS_MOST = 64 /* farther apart, people have no share of each other */
};
#define EARLY 4.0 /* exaggeration */
#define COMPRESSION 0.02
#define CORE 0.05f     /* distances below count as alike to the entropy */
#define STRIDE 0.3     /* step size, per person */
#define STEP_MOST 0.04 /* of the layout's radius */

struct embedding
{
  guint32 n, lanes; /* lanes: n rounded up to whole vectors */
  float *share;     /* n x lanes: p of the pair, sum 1; 0 up to the diagonal */
  const float *nearness;
  float *later; /* lanes: 1 for a person whose number is above the present one's */
  float *x, *y; /* lanes */
  float *force_x, *force_y;
  double *velocity;          /* x and y of each vertex */
  double step_length, total; /* a and Z of the round before */
};

/* Sums over the pairs of one vertex and later ones. */
struct pair_sums
{
  double total; /* of q */
  double squares, lengths;
};

struct round_weights
{
  float share, spread, stress, stretch, entropy, compression;
};

struct embedding_settings
embedding_settings_defaults (void)
{
  return (struct embedding_settings){
    .rounds = 150, .crowd = 8, .shares = 1, .stress = 0.3, .entropy = 1.5
  };
}

/* Adds the forces between i and later vertices to both. */
static ALWAYS_INLINE void
pairs_lanes (struct embedding *embedding, guint32 i, const struct round_weights *weights,
             gboolean with_entropy, struct pair_sums *sums)
{
  const octet *at_x = (const octet *)embedding->x, *at_y = (const octet *)embedding->y;
  const octet *later = (const octet *)embedding->later;
  const octet *share = (const octet *)(embedding->share + (gsize)i * embedding->lanes);
  const octet *nearness = (const octet *)(embedding->nearness + (gsize)i * embedding->lanes);
  octet *force_x = (octet *)embedding->force_x, *force_y = (octet *)embedding->force_y;
  float x = embedding->x[i], y = embedding->y[i];
  octet own_x = { 0 }, own_y = { 0 }, total = { 0 }, squares = { 0 }, lengths = { 0 };
  for (guint32 k = i / LANES; k < embedding->lanes / LANES; k++)
    {
      octet dx = x - at_x[k], dy = y - at_y[k], square = dx * dx + dy * dy;
      octet inverse = inverse_root (square + 1e-6f), u = nearness[k] * later[k];
      octet crowd = square + CORE * square * inverse + 1e-4f;
      octet both = 1 + square;
      if (with_entropy)
        both *= crowd;
      both = later[k] / both;
      octet q = both;
      if (with_entropy)
        q *= crowd;
      octet pull = (weights->share * share[k] - weights->spread * q) * q
                   + weights->compression * later[k]
                   + weights->stress * (u * u - weights->stretch * u * inverse);
      if (with_entropy)
        pull -= weights->entropy * both * (1 + square);
      own_x += pull * dx;
      own_y += pull * dy;
      force_x[k] += pull * dx;
      force_y[k] += pull * dy;
      octet length = square * inverse * u;
      total += q;
      lengths += length;
      squares += length * length;
    }
  embedding->force_x[i] -= (float)lanes_sum (own_x);
  embedding->force_y[i] -= (float)lanes_sum (own_y);
  sums->total += lanes_sum (total);
  sums->lengths += lanes_sum (lengths);
  sums->squares += lanes_sum (squares);
}

static ALWAYS_INLINE void
all_pairs_lanes (struct embedding *embedding, const struct round_weights *weights,
                 struct pair_sums *sums)
{
  for (guint32 i = 0; i < embedding->n; i++)
    {
      embedding->later[i] = 0;
      if (weights->entropy > 0)
        pairs_lanes (embedding, i, weights, TRUE, sums);
      else
        pairs_lanes (embedding, i, weights, FALSE, sums);
    }
}

#ifdef __x86_64__
__attribute__ ((target ("avx2"))) static void
all_pairs_wide (struct embedding *embedding, const struct round_weights *weights,
                struct pair_sums *sums)
{
  all_pairs_lanes (embedding, weights, sums);
}
#endif

static void
all_pairs (struct embedding *embedding, const struct round_weights *weights, struct pair_sums *sums)
{
#ifdef __x86_64__
  if (cpu_has_avx2 ())
    {
      all_pairs_wide (embedding, weights, sums);
      return;
    }
#endif
  all_pairs_lanes (embedding, weights, sums);
}

/* 0 for oneself and for people too far apart to matter. */
static guint32
steps_between (float nearness)
{
  guint32 steps = nearness > 0 ? (guint32)(1 / nearness + 0.5f) : 0;
  return steps < STEPS_MOST ? steps : 0;
}

/* The base w for which the shares are spread over `crowd` people. at: how many people are how
 * many steps away. */
static double
share_base (const guint32 *at, double crowd)
{
  double low = 0, high = 1;
  for (int round = 0; round < WIDTH_ROUNDS; round++)
    {
      double w = (low + high) / 2, power = w, odd = w * w * w, sum = 0, squares = 0;
      for (guint32 d = 1; d < STEPS_MOST; d++) /* w^(d^2), then times w^(2 d + 1) */
        {
          sum += at[d] * power;
          squares += at[d] * power * power;
          power *= odd;
          odd *= w * w;
        }
      if (sum * sum > crowd * squares)
        high = w;
      else
        low = w;
    }
  return high;
}

/* Row i of the shares, sum 1. */
static void
share_row_fill (struct embedding *embedding, guint32 i, double crowd)
{
  float *share = embedding->share + (gsize)i * embedding->lanes;
  const float *nearness = embedding->nearness + (gsize)i * embedding->lanes;
  guint32 at[STEPS_MOST] = { 0 };
  double power[STEPS_MOST] = { 0 }, sum = 0;
  for (guint32 j = 0; j < embedding->n; j++)
    at[steps_between (nearness[j])]++;
  at[0] = 0;
  double w = share_base (at, crowd), odd = w * w * w;
  power[1] = w;
  for (guint32 d = 1; d < STEPS_MOST; d++)
    {
      sum += at[d] * power[d];
      if (d + 1 < STEPS_MOST)
        power[d + 1] = power[d] * odd;
      odd *= w * w;
    }
  for (guint32 j = 0; j < embedding->n; j++)
    {
      double p = power[steps_between (nearness[j])] / sum;
      share[j] = p > 1e-12 ? (float)p : 0;
    }
}

static void
shares_fill (struct embedding *embedding, double crowd)
{
  guint32 n = embedding->n;
  gsize lanes = embedding->lanes;
  for (guint32 i = 0; i < n; i++)
    share_row_fill (embedding, i, MIN (crowd, (n - 1) * 0.5));
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = 0; j <= i; j++)
      {
        float both = (embedding->share[i * lanes + j] + embedding->share[j * lanes + i]) / 2 / n;
        embedding->share[i * lanes + j] = 0;
        embedding->share[j * lanes + i] = i == j ? 0 : both;
      }
}

static struct embedding *
embedding_new (const struct component *component, const float *nearness)
{
  struct embedding *embedding = g_new0 (struct embedding, 1);
  gsize n = component->n, lanes = nearness_lanes (component->n);
  embedding->n = (guint32)n;
  embedding->lanes = (guint32)lanes;
  embedding->nearness = nearness;
  embedding->share = g_aligned_alloc0 (n * lanes, sizeof (float), sizeof (octet));
  embedding->x = g_aligned_alloc0 (5 * lanes, sizeof (float), sizeof (octet));
  embedding->y = embedding->x + lanes;
  embedding->later = embedding->y + lanes;
  embedding->force_x = embedding->later + lanes;
  embedding->force_y = embedding->force_x + lanes;
  embedding->velocity = g_new0 (double, 2 * n);
  return embedding;
}

static void
embedding_free (struct embedding *embedding)
{
  g_aligned_free (embedding->share);
  g_aligned_free (embedding->x);
  g_free (embedding->velocity);
  g_free (embedding);
}

static double
radius_of (const struct component *component)
{
  double square = 0;
  for (guint32 v = 0; v < component->n; v++)
    square += component->x[v] * component->x[v] + component->y[v] * component->y[v];
  return sqrt (square / component->n);
}

static struct round_weights
weights_at (const struct embedding *embedding, const struct embedding_settings *settings,
            guint32 round)
{
  double pairs = (double)embedding->n * embedding->n;
  gboolean early = round < settings->rounds / 8, late = 2 * round >= settings->rounds;
  return (struct round_weights){ .share = (float)(settings->shares * (early ? 4 * EARLY : 4)),
                                 .spread = (float)(4 * settings->shares / embedding->total),
                                 .compression = (float)(COMPRESSION / pairs),
                                 .stress = (float)(settings->stress / pairs),
                                 .stretch = (float)embedding->step_length,
                                 .entropy = late ? (float)(settings->entropy / pairs) : 0 };
}

static void
embedding_step (struct embedding *embedding, struct component *component, double momentum)
{
  double most = STEP_MOST * radius_of (component), pace = STRIDE * embedding->n;
  for (guint32 v = 0; v < embedding->n; v++)
    {
      double *velocity = &embedding->velocity[2 * (gsize)v];
      velocity[0] = momentum * velocity[0] + pace * embedding->force_x[v];
      velocity[1] = momentum * velocity[1] + pace * embedding->force_y[v];
      double speed = sqrt (velocity[0] * velocity[0] + velocity[1] * velocity[1]);
      for (int axis = 0; axis < 2 && speed > most; axis++)
        velocity[axis] *= most / speed;
      component->x[v] += velocity[0];
      component->y[v] += velocity[1];
    }
}

static void
embedding_round (struct embedding *embedding, struct component *component,
                 const struct embedding_settings *settings, guint32 round)
{
  struct round_weights weights = weights_at (embedding, settings, round);
  struct pair_sums sums = { 0 };
  for (guint32 v = 0; v < embedding->n; v++)
    {
      embedding->x[v] = (float)component->x[v];
      embedding->y[v] = (float)component->y[v];
      embedding->later[v] = 1;
      embedding->force_x[v] = embedding->force_y[v] = 0;
    }
  all_pairs (embedding, &weights, &sums);
  embedding_step (embedding, component, round < settings->rounds / 8 ? 0.5 : 0.8);
  embedding->total = 2 * sums.total;
  embedding->step_length = sums.lengths > 0 ? sums.squares / sums.lengths : 1;
}

void
embedding_refine (struct component *component, const float *nearness,
                  const struct embedding_settings *settings)
{
  if (component->n < 3)
    return;
  struct embedding *embedding = embedding_new (component, nearness);
  if (settings->shares > 0)
    shares_fill (embedding, settings->crowd);
  embedding->total = (double)component->n * component->n;
  embedding->step_length = 1;
  for (guint32 round = 0; round < settings->rounds; round++)
    embedding_round (embedding, component, settings, round);
  embedding_free (embedding);
}
