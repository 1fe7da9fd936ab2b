/* The kernel compiled for AVX2 (processors since 2013). */
#define CORE_ADD_ROWS core_add_rows_avx2
#define CORE_COUNT_SHARED core_count_shared_avx2
#include "measure/graph/core_kernel.h"
