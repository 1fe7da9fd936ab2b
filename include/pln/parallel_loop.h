/* parallel_loop.h - loops whose steps are shared among threads.
 *
 *   static void
 *   search_share (struct loop_share *share, gpointer data)
 *   {
 *     struct search search = search_new (data);
 *     for (guint32 v; loop_next (share, &v);)
 *       search_from (&search, v);
 *     search_clear (&search);
 *   }
 *
 *   loop_run (n, 64, threads, search_share, graph);
 *
 * The threads are kept for the next loop and sleep until then. Those of OpenMP (libgomp) wait in a busy
 * loop, which only a variable of the environment can forbid: with two threads, that was 1.1 to 1.4
 * times the processor time of one. */
#ifndef PLN_PARALLEL_LOOP_H
#define PLN_PARALLEL_LOOP_H

#include <glib.h>

struct shared_loop;

/* One thread's part of a loop. */
struct loop_share
{
  struct shared_loop *loop;
  guint32 next, end; /* steps that were taken and not done yet */
};

typedef void (*loop_body) (struct loop_share *share, gpointer data);

/* Calls body in the calling thread and in at most threads - 1 others, until each of the steps 0 ...
 * n - 1 has been taken by one of them, and returns when all are done. Steps are taken in ascending
 * order, `chunk` of them at a time. How many threads take part depends on how busy the machine is, so
 * results must not depend on who takes what. A body may run loops itself, and several threads may run
 * loops at once. Cost: some microseconds, and as much for each chunk as a lock takes. */
void loop_run (guint32 n, guint32 chunk, int threads, loop_body body, gpointer data);

/* Takes the next chunk; FALSE when nothing is left. */
gboolean loop_take (struct loop_share *share);

static inline gboolean
loop_next (struct loop_share *share, guint32 *step)
{
  if (share->next == share->end && !loop_take (share))
    return FALSE;
  *step = share->next++;
  return TRUE;
}

/* As many threads as wanted; 0: OMP_NUM_THREADS, as for other programs, or as many as there are
 * processors for this one. */
int threads_or_all (int wanted);

#endif
