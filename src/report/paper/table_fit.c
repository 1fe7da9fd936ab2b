/* Column widths: each column has what it needs before any has what it would like. */
#include "report/paper/table_fit.h"

/* The columns' widths all lie at the same share of the way from one need to the other. */
static void
widths_between (const struct column_need *need, guint count, gsize from, gsize to, double room,
                double *width)
{
#define NEED(i, field) G_STRUCT_MEMBER (double, &need[i], field)
  double sum_from = 0, sum_to = 0;
  for (guint i = 0; i < count; i++)
    {
      sum_from += NEED (i, from);
      sum_to += NEED (i, to);
    }
  double share = sum_to <= room ? 1 : MAX (0, (room - sum_from) / (sum_to - sum_from));
  double shrink = sum_from > room ? room / sum_from : 1;
  for (guint i = 0; i < count; i++)
    width[i] = shrink * (NEED (i, from) + share * (NEED (i, to) - NEED (i, from)));
#undef NEED
}

double
table_fit (const struct column_need *need, guint count, double room, double *width)
{
  double good = 0, worst = 1;
  for (guint i = 0; i < count; i++)
    good += need[i].good;
  if (good <= room)
    widths_between (need, count, G_STRUCT_OFFSET (struct column_need, good),
                    G_STRUCT_OFFSET (struct column_need, natural), room, width);
  else
    widths_between (need, count, G_STRUCT_OFFSET (struct column_need, least),
                    G_STRUCT_OFFSET (struct column_need, good), room, width);
  for (guint i = 0; i < count; i++)
    if (need[i].good > 0)
      worst = MIN (worst, width[i] / need[i].good);
  return worst;
}
