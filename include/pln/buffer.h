/* buffer.h - sizes of the reader's buffers. They are 128 times smaller for fuzzers, so that short
 * inputs reach the ends of buffers and run faster. */
#ifndef PLN_BUFFER_H
#define PLN_BUFFER_H

#include <glib.h>

/* Compilers can process these 16 bytes at once on any machine. */
typedef guint8 bytes16 __attribute__ ((vector_size (16)));

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
#  define BUFFER(bytes) ((bytes) / 128)
#else
#  define BUFFER(bytes) (bytes)
#endif

#endif
