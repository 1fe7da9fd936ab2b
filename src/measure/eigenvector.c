/* Eigenvector centrality on strength: the leading eigenvector of the matrix of
 * strengths, by Lanczos with full reorthogonalisation, restarted from its best
 * vector (Saad 2011, "Numerical methods for large eigenvalue problems").
 * Starting from strengths, which are not negative, finds the vector of the
 * component with the largest eigenvalue, and bipartite graphs need no shift.
 * O(m + STEPS n) per step, usually a few dozen steps. */
#include <math.h>
#include <string.h>
#include "parts.h"

enum { STEPS = 24, RESTARTS = 400, SWEEPS = 60 };

static const double residual_at_most = 1e-12;

struct lanczos
{
  const struct graph *graph;
  const double *strength;
  double *basis[STEPS];         /* orthonormal */
  double *image;
  double along[STEPS], across[STEPS];   /* diagonal; across[j] joins j and j + 1 */
  int size;
};

static double
dot (const double *x, const double *y, guint32 n)
{
  double sum = 0;
  for (guint32 i = 0; i < n; i++)
    sum += x[i] * y[i];
  return sum;
}

static void
add_multiple (double *x, double factor, const double *y, guint32 n)
{
  for (guint32 i = 0; i < n; i++)
    x[i] += factor * y[i];
}

static void
multiply (const struct graph *graph, const double *strength, const double *x, double *y)
{
  for (guint32 v = 0; v < graph->n; v++)
    {
      double sum = 0;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        sum += strength[graph->edge[i]] * x[graph->target[i]];
      y[v] = sum;
    }
}

/* Fills the basis; stops early when nothing new is left. */
static void
build_basis (struct lanczos *lanczos)
{
  guint32 n = lanczos->graph->n;
  for (int j = 0;; j++)
    {
      double *image = lanczos->image, scale = 0;
      multiply (lanczos->graph, lanczos->strength, lanczos->basis[j], image);
      lanczos->along[j] = dot (image, lanczos->basis[j], n);
      scale = sqrt (dot (image, image, n));
      for (int twice = 0; twice < 2; twice++)
        for (int i = j; i >= 0; i--)
          add_multiple (image, -dot (image, lanczos->basis[i], n), lanczos->basis[i], n);
      double length = sqrt (dot (image, image, n));
      lanczos->size = j + 1;
      lanczos->across[j] = length;
      if (j + 1 == STEPS || length <= 1e-14 * scale)
        return;
      for (guint32 v = 0; v < n; v++)
        lanczos->basis[j + 1][v] = image[v] / length;
    }
}

/* One Jacobi rotation of rows and columns p and q; turn gathers the product. */
static void
rotate (double matrix[STEPS][STEPS], double turn[STEPS][STEPS], int size, int p, int q)
{
  double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
  double t = (theta >= 0 ? 1 : -1) / (fabs (theta) + sqrt (theta * theta + 1));
  double c = 1 / sqrt (t * t + 1), s = t * c;
  for (int i = 0; i < size; i++)
    {
      double x = matrix[i][p], y = matrix[i][q];
      matrix[i][p] = c * x - s * y;
      matrix[i][q] = s * x + c * y;
    }
  for (int i = 0; i < size; i++)
    {
      double x = matrix[p][i], y = matrix[q][i];
      matrix[p][i] = c * x - s * y;
      matrix[q][i] = s * x + c * y;
      x = turn[i][p];
      y = turn[i][q];
      turn[i][p] = c * x - s * y;
      turn[i][q] = s * x + c * y;
    }
}

/* The leading eigenvector of the small matrix, into mix[]; returns its value. */
static double
solve_small (const struct lanczos *lanczos, double *mix)
{
  int size = lanczos->size, best = 0;
  double matrix[STEPS][STEPS] = { { 0 } }, turn[STEPS][STEPS] = { { 0 } };
  for (int i = 0; i < size; i++)
    {
      matrix[i][i] = lanczos->along[i];
      turn[i][i] = 1;
      if (i + 1 < size)
        matrix[i][i + 1] = matrix[i + 1][i] = lanczos->across[i];
    }
  gboolean turned = TRUE;
  for (int sweep = 0; sweep < SWEEPS && turned; sweep++)
    {
      turned = FALSE;
      for (int p = 0; p < size; p++)
        for (int q = p + 1; q < size; q++)
          if (fabs (matrix[p][q]) > 1e-300)
            {
              rotate (matrix, turn, size, p, q);
              turned = TRUE;
            }
    }
  for (int i = 1; i < size; i++)
    if (matrix[i][i] > matrix[best][best])
      best = i;
  for (int i = 0; i < size; i++)
    mix[i] = turn[i][best];
  return matrix[best][best];
}

/* The best vector of the basis becomes its first. */
static void
restart (struct lanczos *lanczos, const double *mix)
{
  guint32 n = lanczos->graph->n;
  double *best = lanczos->image;
  memset (best, 0, n * sizeof *best);
  for (int j = 0; j < lanczos->size; j++)
    add_multiple (best, mix[j], lanczos->basis[j], n);
  double length = sqrt (dot (best, best, n));
  for (guint32 v = 0; v < n; v++)
    lanczos->basis[0][v] = best[v] / length;
}

static void
iterate (struct lanczos *lanczos)
{
  double mix[STEPS];
  for (int i = 0; i < RESTARTS; i++)
    {
      build_basis (lanczos);
      double value = solve_small (lanczos, mix);
      double residual = fabs (mix[lanczos->size - 1] * lanczos->across[lanczos->size - 1]);
      restart (lanczos, mix);
      if (residual <= residual_at_most * value)
        break;
    }
}

/* Largest = 1, and none below 0. */
static void
scale_largest (const double *from, guint32 n, double *vector)
{
  double largest = 0;
  for (guint32 v = 0; v < n; v++)
    largest = MAX (largest, fabs (from[v]));
  for (guint32 v = 0; v < n; v++)
    {
      vector[v] = fabs (from[v]) / largest;
      if (vector[v] < 1e-14)
        vector[v] = 0;
    }
}

void
eigenvector_measure (const struct graph *graph, const double *strength, double *vector)
{
  struct lanczos lanczos = { .graph = graph, .strength = strength };
  guint32 n = graph->n;

  for (guint32 v = 0; v < n; v++)
    vector[v] = 0;
  if (graph->m == 0)
    return;
  for (int j = 0; j < STEPS; j++)
    lanczos.basis[j] = g_new (double, n);
  lanczos.image = g_new (double, n);
  strengths_add_up (graph, strength, lanczos.basis[0]);
  double length = sqrt (dot (lanczos.basis[0], lanczos.basis[0], n));
  for (guint32 v = 0; v < n; v++)
    lanczos.basis[0][v] /= length;
  iterate (&lanczos);
  scale_largest (lanczos.basis[0], n, vector);
  for (int j = 0; j < STEPS; j++)
    g_free (lanczos.basis[j]);
  g_free (lanczos.image);
}
