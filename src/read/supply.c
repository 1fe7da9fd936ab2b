/* Lines from the source through the table into batches, and batches to whoever
 * understands them. */
#include "read/supply.h"

enum { N_BATCHES = 4 };

struct supply
{
  const struct supply_plan *plan;
  const struct batch_handler *handler;
  struct batch *filling;
  gboolean replaced;
  gboolean over;                /* nobody takes more */
  GError *file_error, *handler_error;

  GMutex lock;
  GCond changed;
  struct batch *ring[N_BATCHES];        /* full ones: [taken, given), modulo N_BATCHES */
  guint given, taken;
  gboolean ended;               /* no more will be given */
  gboolean unwanted;            /* no more will be taken */
};

/* Waits for a place in the ring; its batch, which is empty, comes back. */
static gboolean
give_through_ring (struct supply *supply)
{
  g_mutex_lock (&supply->lock);
  struct batch **place = &supply->ring[supply->given % N_BATCHES];
  struct batch *empty = *place;
  *place = supply->filling;
  supply->given++;
  g_cond_signal (&supply->changed);
  /* One place stays free: the batch in it is the next to be filled. */
  while (supply->given - supply->taken >= N_BATCHES && !supply->unwanted)
    g_cond_wait (&supply->changed, &supply->lock);
  gboolean wanted = !supply->unwanted;
  g_mutex_unlock (&supply->lock);
  supply->filling = empty;
  return wanted;
}

static gboolean
take_batch (struct supply *supply, struct batch *batch)
{
  batch_number_words (batch, supply->plan->taken_columns, supply->plan->taken_words, FALSE);
  return supply->handler->take (batch, supply->handler->data, &supply->handler_error);
}

static gboolean
give_batch (struct supply *supply)
{
  batch_number_words (supply->filling, supply->plan->cut_columns, supply->plan->cut_words, TRUE);
  if (supply->plan->threaded)
    supply->over = !give_through_ring (supply);
  else
    {
      supply->over = !take_batch (supply, supply->filling);
      batch_clear (supply->filling);
    }
  return !supply->over;
}

static gboolean
take_row (const struct row *row, gpointer data, GError **error)
{
  struct supply *supply = data;
  if (!batch_takes (supply->filling, row) && !give_batch (supply))
    return FALSE;
  batch_add_row (supply->filling, row, supply->replaced);
  return TRUE;
}

static void
take_break (guint64 line, const char *value, const char *reason, gpointer data)
{
  batch_add_break (((struct supply *) data)->filling, line, value, reason);
}

static gboolean
is_skipped (const struct dialect *dialect, const struct line *line)
{
  return line->starts && ((dialect->comment != 0 && *line->text == dialect->comment)
                          || *line->text == '\032' || (dialect->sep_line && line->number == 1));
}

/* The whole file; stops when nobody wants more. */
static void
fill_batches (struct supply *supply)
{
  const struct supply_plan *plan = supply->plan;
  const struct row_handler handler = { take_row, take_break, supply };
  struct table *table = table_new (plan->title, &plan->dialect, plan->cell_limit, &handler);
  struct line line;
  gboolean going_on = TRUE;

  table_expect (table, plan->n_columns);
  while (going_on && source_read_line (plan->source, &line, &supply->file_error))
    if (!is_skipped (&plan->dialect, &line))
      {
        supply->replaced = source_has_replacements (plan->source);
        going_on = table_feed (table, &line, &supply->file_error);
      }
  if (going_on && supply->file_error == NULL)
    table_finish (table, &supply->file_error);
  table_free (table);
  if (!supply->over && supply->filling->count > 0)      /* what stands before an error counts */
    give_batch (supply);
}

static gpointer
fill_in_thread (gpointer data)
{
  struct supply *supply = data;
  fill_batches (supply);
  g_mutex_lock (&supply->lock);
  supply->ended = TRUE;
  g_cond_signal (&supply->changed);
  g_mutex_unlock (&supply->lock);
  return NULL;
}

/* The oldest full batch, or NULL when there will be no more. */
static struct batch *
next_batch (struct supply *supply)
{
  g_mutex_lock (&supply->lock);
  while (supply->given == supply->taken && !supply->ended)
    g_cond_wait (&supply->changed, &supply->lock);
  struct batch *batch = supply->given > supply->taken ? supply->ring[supply->taken % N_BATCHES] : NULL;
  g_mutex_unlock (&supply->lock);
  return batch;
}

static void
return_batch (struct supply *supply, gboolean unwanted)
{
  g_mutex_lock (&supply->lock);
  supply->taken++;
  supply->unwanted = unwanted;
  g_cond_signal (&supply->changed);
  g_mutex_unlock (&supply->lock);
}

/* The calling thread's part: understanding. */
static void
take_from_ring (struct supply *supply)
{
  gboolean wanted = TRUE;
  struct batch *batch;
  while (wanted && (batch = next_batch (supply)) != NULL)
    {
      wanted = take_batch (supply, batch);
      batch_clear (batch);
      return_batch (supply, !wanted);
    }
}

static void
run_two_threads (struct supply *supply)
{
  g_mutex_init (&supply->lock);
  g_cond_init (&supply->changed);
  for (guint i = 0; i < N_BATCHES; i++)
    supply->ring[i] = batch_new ();
  GThread *thread = g_thread_new ("pln-rows", fill_in_thread, supply);
  take_from_ring (supply);
  g_thread_join (thread);
  for (guint i = 0; i < N_BATCHES; i++)
    batch_free (supply->ring[i]);
  g_cond_clear (&supply->changed);
  g_mutex_clear (&supply->lock);
}

gboolean
supply_rows (const struct supply_plan *plan, const struct batch_handler *handler, GError **error)
{
  struct supply supply = { .plan = plan, .handler = handler, .filling = batch_new () };

  if (plan->threaded)
    run_two_threads (&supply);
  else
    fill_batches (&supply);
  batch_free (supply.filling);
  if (supply.handler_error != NULL)     /* of a row before the file's own error */
    {
      g_clear_error (&supply.file_error);
      g_propagate_error (error, supply.handler_error);
      return FALSE;
    }
  if (supply.file_error == NULL)
    return TRUE;
  g_propagate_error (error, supply.file_error);
  return FALSE;
}
