/* float8.h - vectors of eight floats. The eight partial sums are the same on every machine,
 * whether it adds eight lanes at once or four lanes twice. */
#ifndef LAYOUT_FLOAT8_H
#define LAYOUT_FLOAT8_H

enum
{
  LANES = 8
};

typedef float octet __attribute__ ((vector_size (32)));
typedef int octet_mask __attribute__ ((vector_size (32)));

#define ALWAYS_INLINE inline __attribute__ ((always_inline))

#endif
