/* target.h - what every fuzz target gives, by the name that libFuzzer wants, and how long an input may
 * take. */
#ifndef TESTS_FUZZ_TARGET_H
#define TESTS_FUZZ_TARGET_H

#include <time.h>
#include <glib.h>

int LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length);

/* Sanitizers and the fuzzer's own counts slow everything down. */
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
#  define SLOWER 30
#elif defined(__SANITIZE_ADDRESS__)
#  define SLOWER 15
#else
#  define SLOWER 1
#endif

/* What an input may cost, in processor time of all threads: about ten times what ordinary input of the
 * target does.  What is more than linear goes beyond that. */
struct budget
{
  double milliseconds, microseconds_a_byte;
};

enum
{
  BUDGET_TRIES = 3 /* the first input also pays for what is made once */
};

static inline double
milliseconds_of_processor (void)
{
  struct timespec now;
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Tries the input, again if it was too slow, and aborts if it always was. */
static inline int
try_within (struct budget budget, void (*try_input) (const guint8 *bytes, gsize length),
            const guint8 *bytes, gsize length)
{
  double most = SLOWER * (budget.milliseconds + budget.microseconds_a_byte * (double)length / 1e3);
  double least = G_MAXDOUBLE;
  for (guint i = 0; i < BUDGET_TRIES && least > most; i++)
    {
      double start = milliseconds_of_processor ();
      try_input (bytes, length);
      least = MIN (least, milliseconds_of_processor () - start);
    }
  if (least > most)
    g_error ("%.1f ms for %" G_GSIZE_FORMAT " bytes, which may take %.1f ms", least, length, most);
  return 0;
}

/* A text of its own, ended by a zero byte, so that reading beyond it shows. */
static inline char *
text_of_bytes (const guint8 *bytes, gsize length)
{
  return g_strndup ((const char *)bytes, length);
}

#endif
