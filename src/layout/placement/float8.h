/* float8.h - vectors of eight floats. The eight partial sums are the same on every machine,
 * whether it adds eight lanes at once or four lanes twice. */
#ifndef LAYOUT_FLOAT8_H
#define LAYOUT_FLOAT8_H

#include "pln/cpu.h"

enum
{
  LANES = 8
};

typedef float octet __attribute__ ((vector_size (32), may_alias));
typedef int octet_mask __attribute__ ((vector_size (32), may_alias));

#define ALWAYS_INLINE inline __attribute__ ((always_inline))

/* 1 / sqrt (value) by two steps of Newton's method from a first guess by the exponent: the same
 * on every machine. */
static ALWAYS_INLINE octet
inverse_root (octet value)
{
  octet_mask guess = 0x5f375a86 - ((octet_mask)value >> 1);
  octet root = (octet)guess;
  root = root * (1.5f - 0.5f * value * root * root);
  return root * (1.5f - 0.5f * value * root * root);
}

static ALWAYS_INLINE double
lanes_sum (octet lanes)
{
  double sum = 0;
  for (int lane = 0; lane < LANES; lane++)
    sum += lanes[lane];
  return sum;
}

#endif
