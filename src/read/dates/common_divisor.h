/* common_divisor.h - the greatest number that divides two. */
#ifndef READ_COMMON_DIVISOR_H
#define READ_COMMON_DIVISOR_H

#include <glib.h>

/* By Euclid; that of 0 and a is a. O(log of the smaller). */
static inline gint64
common_divisor (gint64 a, gint64 b)
{
  while (b != 0)
    {
      gint64 rest = a % b;
      a = b;
      b = rest;
    }
  return a;
}

#endif
