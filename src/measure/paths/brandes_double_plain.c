/* The double kernel for any processor. */
#define BRANDES_ADD brandes_double_plain
#include "measure/paths/brandes_kernel.h"
