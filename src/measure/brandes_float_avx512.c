/* The kernel on floats once more, in the widest instructions of machines since 2017. */
#include <string.h>
#include "brandes.h"
#ifdef WIDE_MACHINE
#pragma GCC target("avx2,popcnt,bmi,bmi2,avx512f,avx512dq,avx512bw,avx512vl")
#endif
#define LANES_FLOAT
#define BRANDES_ADD brandes_float_avx512
#include "brandes_kernel.h"
