/* The float kernel for any processor. */
#define LANES_FLOAT
#define BRANDES_ADD brandes_float_plain
#include "measure/paths/brandes_kernel.h"
