/* The kernel on floats once more, in the widest instructions of machines since 2017. */
#include <string.h>
#include "measure/paths/brandes.h"
#define LANES_FLOAT
#define BRANDES_ADD brandes_float_avx512
#include "measure/paths/brandes_kernel.h"
