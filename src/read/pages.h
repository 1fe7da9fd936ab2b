/* pages.h - large arrays on large pages: one page fault instead of 512. */
#ifndef PLN_READ_PAGES_H
#define PLN_READ_PAGES_H

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <glib.h>

#define LARGE_PAGE ((gsize) 1 << 21)

/* Only advice, so nothing follows from its failing. */
static inline void
pages_advise_large (gpointer array, gsize bytes)
{
#ifdef MADV_HUGEPAGE
  gsize first = ((gsize) array + LARGE_PAGE - 1) & ~(LARGE_PAGE - 1), end = (gsize) array + bytes;
  if (first + LARGE_PAGE <= end)
    madvise ((gpointer) first, (end - first) & ~(LARGE_PAGE - 1), MADV_HUGEPAGE);
#endif
}

/* Zeros; free with g_free. */
static inline gpointer
pages_new0 (gsize bytes)
{
  gpointer array = NULL;
  if (bytes < LARGE_PAGE || posix_memalign (&array, LARGE_PAGE, bytes) != 0)
    return g_malloc0 (bytes);
  pages_advise_large (array, bytes);
  return memset (array, 0, bytes);
}

#endif
