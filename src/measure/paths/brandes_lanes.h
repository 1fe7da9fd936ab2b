/* brandes_lanes.h - vectors with one number per source. Included by a kernel, which may define
 * LANES_FLOAT: 16 floats instead of 8 doubles, 64 bytes in both cases. That is one register
 * with AVX-512, two without. */
#ifndef MEASURE_BRANDES_LANES_H
#define MEASURE_BRANDES_LANES_H

#include <glib.h>

#ifdef LANES_FLOAT
enum
{
  BRANDES_LANES = 16
};
typedef float lane;
typedef int lane_bits;
#else
enum
{
  BRANDES_LANES = 8
};
typedef double lane;
typedef long long lane_bits;
#endif

#ifdef __AVX512DQ__
enum
{
  LANE_PARTS = 1
};
#else
enum
{
  LANE_PARTS = 2
};
#endif
enum
{
  PART_LANES = BRANDES_LANES / LANE_PARTS
};

typedef lane part __attribute__ ((vector_size (64 / LANE_PARTS)));
typedef lane_bits part_bits __attribute__ ((vector_size (64 / LANE_PARTS)));
struct simd_lanes
{
  part part[LANE_PARTS];
};

#define LANES_INLINE static inline __attribute__ ((always_inline))
#define EACH_PART(i) _Pragma ("GCC unroll 2") for (int i = 0; i < LANE_PARTS; i++)

LANES_INLINE void
lanes_add (struct simd_lanes *sum, const struct simd_lanes *x)
{
  EACH_PART (i)
  sum->part[i] += x->part[i];
}

LANES_INLINE void
lanes_add_product (struct simd_lanes *sum, lane factor, const struct simd_lanes *x,
                   const struct simd_lanes *y)
{
  EACH_PART (i)
  sum->part[i] += factor * (x->part[i] * y->part[i]);
}

/* Sets all lanes to zero except those in `kept`. */
LANES_INLINE void
lanes_keep (struct simd_lanes *x, guint32 kept)
{
#ifdef LANES_FLOAT
  const part_bits bit = { 1,   2,   4,    8,    16,   32,   64,    128,
#  ifdef __AVX512DQ__
                          256, 512, 1024, 2048, 4096, 8192, 16384, 32768
#  endif
  };
#else
  const part_bits bit = { 1,  2,  4,  8,
#  ifdef __AVX512DQ__
                          16, 32, 64, 128
#  endif
  };
#endif
  EACH_PART (i)
  {
    part_bits every = bit & (lane_bits)(kept >> (i * PART_LANES));
    x->part[i] = (part)((part_bits)x->part[i] & (every != 0));
  }
}

/* Packs a vector of masks (each lane all ones or all zeros) into one bit per lane. */
LANES_INLINE guint32
part_mask (part_bits set)
{
#if defined __AVX512DQ__ && defined LANES_FLOAT
  return (guint16)__builtin_ia32_cvtd2mask512 (set);
#elif defined __AVX512DQ__
  return (guint8)__builtin_ia32_cvtq2mask512 (set);
#elif defined __AVX__ && defined LANES_FLOAT
  return (guint32)__builtin_ia32_movmskps256 ((part)set);
#elif defined __AVX__
  return (guint32)__builtin_ia32_movmskpd256 ((part)set);
#else
  guint32 mask = 0;
  for (int k = 0; k < PART_LANES; k++)
    mask |= (guint32)(set[k] & 1) << k;
  return mask;
#endif
}

LANES_INLINE guint32
lanes_nonzero (const struct simd_lanes *x)
{
  guint32 mask = 0;
  EACH_PART (i)
  mask |= part_mask (x->part[i] != 0) << (i * PART_LANES);
  return mask;
}

LANES_INLINE void
lanes_set (struct simd_lanes *x, int k, lane value)
{
  x->part[k / PART_LANES][k % PART_LANES] = value;
}

#endif
