/* Threads that share the steps of loops.
 *
 * A loop that wants helpers stands in a list. Threads of the crew that have nothing to do sleep until
 * there is one, and join it; they stay for the next. The caller works too and does not wait for helpers
 * to join: when no step is left it takes the loop off the list, and waits only for those within it.
 * So nothing is lost where no processor is free, and no loop has to wait for another. */
#include <stdlib.h>
#include "pln/parallel_loop.h"

enum
{
  CREW_MOST = 255
};

struct shared_loop
{
  loop_body body;
  gpointer data;
  guint64 n, next; /* may exceed n by a chunk for each thread */
  guint32 chunk;
  int helpers_wanted, helpers_within;
  struct shared_loop *next_open;
};

static struct
{
  GMutex lock; /* guards what follows and the helpers of each loop */
  GCond opened, left;
  struct shared_loop *open; /* the loops that want helpers */
  int members, idle;
} crew;

gboolean
loop_take (struct loop_share *share)
{
  struct shared_loop *loop = share->loop;
  guint64 first = __atomic_fetch_add (&loop->next, loop->chunk, __ATOMIC_RELAXED);
  if (first >= loop->n)
    return FALSE;
  share->next = (guint32)first;
  share->end = (guint32)MIN (first + loop->chunk, loop->n);
  return TRUE;
}

static void
loop_work (struct shared_loop *loop)
{
  struct loop_share share = { .loop = loop };
  loop->body (&share, loop->data);
}

static void
loop_close (struct shared_loop *loop)
{
  struct shared_loop **link = &crew.open;
  while (*link != NULL && *link != loop)
    link = &(*link)->next_open;
  if (*link == loop)
    *link = loop->next_open;
}

static void
loop_help (struct shared_loop *loop)
{
  if (--loop->helpers_wanted == 0)
    loop_close (loop);
  loop->helpers_within++;
  g_mutex_unlock (&crew.lock);
  loop_work (loop);
  g_mutex_lock (&crew.lock);
  if (--loop->helpers_within == 0)
    g_cond_broadcast (&crew.left);
}

static gpointer
crew_member_run (gpointer data G_GNUC_UNUSED)
{
  g_mutex_lock (&crew.lock);
  for (;;)
    {
      while (crew.open != NULL)
        loop_help (crew.open);
      crew.idle++;
      g_cond_wait (&crew.opened, &crew.lock);
      crew.idle--;
    }
  return NULL;
}

/* Where the system has no more threads, those that exist have to do. */
static void
crew_grow (int helpers)
{
  for (; crew.members < MIN (helpers, CREW_MOST); crew.members++)
    {
      GThread *thread = g_thread_try_new ("loop", crew_member_run, NULL, NULL);
      if (thread == NULL)
        return;
      g_thread_unref (thread);
    }
}

static void
loop_open (struct shared_loop *loop)
{
  g_mutex_lock (&crew.lock);
  loop->next_open = crew.open;
  crew.open = loop;
  crew_grow (loop->helpers_wanted);
  for (int i = 0; i < MIN (loop->helpers_wanted, crew.idle); i++)
    g_cond_signal (&crew.opened);
  g_mutex_unlock (&crew.lock);
}

static void
loop_leave (struct shared_loop *loop)
{
  g_mutex_lock (&crew.lock);
  loop_close (loop);
  while (loop->helpers_within > 0)
    g_cond_wait (&crew.left, &crew.lock);
  g_mutex_unlock (&crew.lock);
}

void
loop_run (guint32 n, guint32 chunk, int threads, loop_body body, gpointer data)
{
  guint32 chunks = n / chunk + (n % chunk > 0);
  guint32 helpers = MIN ((guint32)MAX (threads, 1), MAX (chunks, 1)) - 1;
  struct shared_loop loop
    = { .body = body, .data = data, .n = n, .chunk = chunk, .helpers_wanted = (int)helpers };

  if (helpers > 0)
    loop_open (&loop);
  loop_work (&loop);
  if (helpers > 0)
    loop_leave (&loop);
}

int
threads_or_all (int wanted)
{
  const char *variable = g_getenv ("OMP_NUM_THREADS");
  int set = variable == NULL ? 0 : atoi (variable);
  return wanted > 0 ? wanted : set > 0 ? set : (int)g_get_num_processors ();
}
