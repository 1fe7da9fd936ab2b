/* cpu.h - which vector instructions this processor has. */
#ifndef PLN_CPU_H
#define PLN_CPU_H

#include <glib.h>

/* Vectorised kernels are compiled several times on x86-64 and chosen at run time. The instructions
 * differ but the results do not: the compiler must not reassociate sums or fuse multiplications and
 * additions. */
#if defined __x86_64__ && defined __GNUC__
#  define WIDE_MACHINE
#endif

static inline gboolean
cpu_has_avx2 (void)
{
#ifdef WIDE_MACHINE
  return __builtin_cpu_supports ("avx2") && __builtin_cpu_supports ("popcnt")
         && __builtin_cpu_supports ("bmi2");
#else
  return FALSE;
#endif
}

static inline gboolean
cpu_has_avx512 (void)
{
#ifdef WIDE_MACHINE
  return cpu_has_avx2 () && __builtin_cpu_supports ("avx512f")
         && __builtin_cpu_supports ("avx512dq") && __builtin_cpu_supports ("avx512bw")
         && __builtin_cpu_supports ("avx512vl");
#else
  return FALSE;
#endif
}

#endif
