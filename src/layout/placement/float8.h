/* float8.h - eight numbers at a time.  The same eight sums everywhere, whether
 * the machine adds eight at once or four twice. */
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
