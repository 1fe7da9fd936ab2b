/* The kernel once more, in the wider instructions of machines since 2013. */
#include <string.h>
#include "spread.h"
#ifdef WIDE_MACHINE
#pragma GCC target("avx2,popcnt,bmi,bmi2")
#endif
#define SEARCH_BATCH search_batch_avx2
#include "spread_kernel.h"
