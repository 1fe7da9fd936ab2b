/* Large arrays on large pages. */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "pln/base.h"

#define LARGE_PAGE ((gsize) 1 << 21)

/* Only advice, so nothing follows from its failing. */
void
pages_advise_large (gpointer array, gsize bytes)
{
#ifdef MADV_HUGEPAGE
  gsize first = ((gsize) array + LARGE_PAGE - 1) & ~(LARGE_PAGE - 1), end = (gsize) array + bytes;
  if (first + LARGE_PAGE <= end)
    madvise ((gpointer) first, (end - first) & ~(LARGE_PAGE - 1), MADV_HUGEPAGE);
#endif
}

gpointer
pages_new (gsize bytes)
{
  gpointer array = NULL;
  if (bytes < LARGE_PAGE || posix_memalign (&array, LARGE_PAGE, bytes) != 0)
    return g_malloc (MAX (bytes, 1));
  pages_advise_large (array, bytes);
  return array;
}

gpointer
pages_new0 (gsize bytes)
{
  if (bytes < LARGE_PAGE)
    return g_malloc0 (MAX (bytes, 1));
  return memset (pages_new (bytes), 0, bytes);
}
