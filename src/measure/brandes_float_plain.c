/* The kernel on floats, for any machine. */
#define LANES_FLOAT
#define BRANDES_ADD brandes_float_plain
#include "brandes_kernel.h"
