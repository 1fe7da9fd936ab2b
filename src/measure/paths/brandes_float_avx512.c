/* The float kernel compiled for AVX-512 (processors since 2017). */
#include <string.h>
#include "measure/paths/brandes.h"
#define LANES_FLOAT
#define BRANDES_ADD brandes_float_avx512
#include "measure/paths/brandes_kernel.h"
