/* Circles in which nearly everybody is tied with everybody. However they are drawn, most pairs of
 * their ties cross, but for people on a line or in the shape of a V, which would say something that
 * is not true. */
#include "layout/placement/dense_circles.h"

#define DENSE 0.85 /* share of the pairs that are tied */
enum
{
  DENSE_FROM = 5 /* people */
};

static gboolean
is_dense (guint32 people, guint32 half_ties)
{
  return people >= DENSE_FROM && half_ties >= DENSE * people * (people - 1.0);
}

guint32 *
dense_circles_find (const struct component *component)
{
  guint32 n = component->n, circles = 0;
  const guint32 *circle = component->cluster;
  guint32 *dense = g_new0 (guint32, n + 1);
  if (is_dense (n, component->offset[n]))
    return dense;
  for (guint32 v = 0; v < n; v++)
    if (circle[v] != NONE)
      circles = MAX (circles, circle[v] + 1);
  g_autofree guint32 *people = g_new0 (guint32, circles + 1);
  g_autofree guint32 *half_ties = g_new0 (guint32, circles + 1);
  for (guint32 v = 0; v < n; v++)
    if (circle[v] != NONE)
      {
        people[circle[v]]++;
        for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
          half_ties[circle[v]] += circle[component->target[j]] == circle[v];
      }
  for (guint32 v = 0; v < n; v++)
    dense[v]
      = circle[v] != NONE && is_dense (people[circle[v]], half_ties[circle[v]]) ? circle[v] : NONE;
  return dense;
}
