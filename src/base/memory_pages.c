/* Allocates large arrays on large pages. */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "pln/base.h"
#ifdef __GLIBC__
#  include <malloc.h>
#endif

#define LARGE_PAGE ((gsize)1 << 21)
#define CACHE_LINE 64
#define KEPT (32 << 20) /* malloc keeps freed arrays up to this size; glibc's maximum */

/* Only advice to the kernel, so errors are ignored. */
void
pages_advise_large (gpointer array, gsize bytes)
{
#ifdef MADV_HUGEPAGE
  gsize first = ((gsize)array + LARGE_PAGE - 1) & ~(LARGE_PAGE - 1), end = (gsize)array + bytes;
  if (first + LARGE_PAGE <= end)
    madvise ((gpointer)first, (end - first) & ~(LARGE_PAGE - 1), MADV_HUGEPAGE);
#endif
}

/* Rounds a last part of at least a quarter of a page up to a whole page, because many small pages
 * cost far more. */
static gsize
round_up (gsize bytes)
{
  gsize rest = bytes % LARGE_PAGE;
  return bytes > LARGE_PAGE && rest >= LARGE_PAGE / 4 ? bytes + LARGE_PAGE - rest : bytes;
}

gpointer
pages_new (gsize bytes)
{
  gpointer array = NULL;
  bytes = round_up (bytes);
  if (bytes < CACHE_LINE
      || posix_memalign (&array, bytes < LARGE_PAGE ? CACHE_LINE : LARGE_PAGE, bytes) != 0)
    return g_malloc (MAX (bytes, 1));
  pages_advise_large (array, bytes);
  return array;
}

gpointer
pages_new0 (gsize bytes)
{
  return memset (pages_new (bytes), 0, MAX (bytes, 1));
}

void
malloc_keep_memory (void)
{
#ifdef __GLIBC__
  mallopt (M_MMAP_THRESHOLD, KEPT);
  mallopt (M_TRIM_THRESHOLD, 4 * KEPT);
  mallopt (M_ARENA_MAX, 1);
#endif
}
