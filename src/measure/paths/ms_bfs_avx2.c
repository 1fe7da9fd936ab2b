/* The kernel compiled for AVX2 (processors since 2013). */
#include <string.h>
#include "measure/paths/ms_bfs.h"
#define SEARCH_BATCH search_batch_avx2
#include "measure/paths/ms_bfs_kernel.h"
