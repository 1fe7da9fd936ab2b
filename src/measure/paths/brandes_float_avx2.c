/* The kernel on floats once more, in the wider instructions of machines since 2013. */
#include <string.h>
#include "measure/paths/brandes.h"
#define LANES_FLOAT
#define BRANDES_ADD brandes_float_avx2
#include "measure/paths/brandes_kernel.h"
