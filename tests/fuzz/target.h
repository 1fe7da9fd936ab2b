/* target.h - what every fuzz target gives, by the name that libFuzzer wants. */
#ifndef TESTS_FUZZ_TARGET_H
#define TESTS_FUZZ_TARGET_H

#include <glib.h>

int LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length);

/* A text of its own, ended by a zero byte, so that reading beyond it shows. */
static inline char *
text_of_bytes (const guint8 *bytes, gsize length)
{
  return g_strndup ((const char *)bytes, length);
}

#endif
