/* The kernel on doubles once more, in the wider instructions of machines since 2013. */
#include <string.h>
#include "measure/paths/brandes.h"
#define BRANDES_ADD brandes_double_avx2
#include "measure/paths/brandes_kernel.h"
