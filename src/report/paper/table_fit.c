/* Column widths: narrow columns keep what they need, the wide ones share the rest. */
#include "report/paper/table_fit.h"

#define HALVINGS 40

static double
width_at (const struct column_need *need, double level)
{
  return MAX (MIN (level, need->natural), MIN (need->least, need->natural));
}

static double
total_at (const struct column_need *need, guint count, double level)
{
  double sum = 0;
  for (guint i = 0; i < count; i++)
    sum += width_at (&need[i], level);
  return sum;
}

/* The common width above which no column may be. The sum of widths rises with it, so the interval
 * that holds it is halved. */
static double
level_find (const struct column_need *need, guint count, double room)
{
  double low = 0, high = room;
  for (guint i = 0; i < HALVINGS; i++)
    {
      double middle = (low + high) / 2;
      if (total_at (need, count, middle) > room)
        high = middle;
      else
        low = middle;
    }
  return low;
}

double
table_fit (const struct column_need *need, guint count, double room, double enough, double *width)
{
  double natural = total_at (need, count, G_MAXDOUBLE), least = total_at (need, count, 0);
  double level = natural <= room ? G_MAXDOUBLE : least >= room ? 0 : level_find (need, count, room);
  double shrink = least > room ? room / least : 1, worst = 1;
  for (guint i = 0; i < count; i++)
    {
      double wanted = MAX (MIN (need[i].natural, enough), MIN (need[i].least, need[i].natural));
      width[i] = shrink * width_at (&need[i], level);
      if (wanted > 0)
        worst = MIN (worst, width[i] / wanted);
    }
  return worst;
}
