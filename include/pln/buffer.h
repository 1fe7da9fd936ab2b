/* buffer.h - how large the reader's buffers are.  Fuzzers get them 128 times
 * smaller, so that short inputs meet their ends, and run faster. */
#ifndef PLN_BUFFER_H
#define PLN_BUFFER_H

#include <glib.h>

/* What compilers work on at once, on any machine. */
typedef guint8 bytes16 __attribute__ ((vector_size (16)));

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
#  define BUFFER(bytes) ((bytes) / 128)
#else
#  define BUFFER(bytes) (bytes)
#endif

#endif
