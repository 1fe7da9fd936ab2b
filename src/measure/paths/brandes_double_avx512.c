/* The double kernel compiled for AVX-512 (processors since 2017). */
#include <string.h>
#include "measure/paths/brandes.h"
#define BRANDES_ADD brandes_double_avx512
#include "measure/paths/brandes_kernel.h"
