/* The double kernel compiled for AVX2 (processors since 2013). */
#include <string.h>
#include "measure/paths/brandes.h"
#define BRANDES_ADD brandes_double_avx2
#include "measure/paths/brandes_kernel.h"
