/* The interactions of a row that has a first and a last day. */
#include "read/rows/row_span.h"

guint
span_shares (date_code first, date_code last, float weight, struct span_share share[2])
{
  date_code only = last != DAY_NONE ? last : first;
  if (first == DAY_NONE || last == DAY_NONE || first == last)
    {
      share[0] = (struct span_share){ only, weight };
      return 1;
    }
  float start = weight >= 2 ? 1 : weight / 2;
  share[0] = (struct span_share){ first, start };
  share[1] = (struct span_share){ last, weight - start };
  return 2;
}

guint
row_span_shares (struct profile_row *row, float weight, struct span_share share[2])
{
  date_code day, first, last;
  if (!row_date (row, ROLE_DATE, &day) || !row_date (row, ROLE_FIRST, &first)
      || !row_date (row, ROLE_LAST, &last))
    return 0;
  return span_shares (day != DAY_NONE ? day : first, day != DAY_NONE ? day : last, weight, share);
}
