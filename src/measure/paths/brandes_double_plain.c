/* The kernel on doubles, for any machine. */
#define BRANDES_ADD brandes_double_plain
#include "measure/paths/brandes_kernel.h"
