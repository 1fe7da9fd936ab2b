/* The kernel once more, in the wider instructions of machines since 2013. */
#include <string.h>
#include "spread.h"
#define SEARCH_BATCH search_batch_avx2
#include "spread_kernel.h"
