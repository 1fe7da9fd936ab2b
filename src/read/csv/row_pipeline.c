/* Lines from the source into batches of rows, and batches to whoever understands
 * them.
 *
 * Places of a ring are claimed one after the other, each by the thread that has
 * nothing better to do.  Who claims takes the next lines of the file: as a block
 * if they hold no quotes, so that it can cut them while the next one claims, else
 * by way of the table.  The calling thread takes what is ready, in order. */
#include "read/csv/row_pipeline.h"

enum
{
  N_BATCHES = 6
};

struct place
{
  struct batch *batch;
  struct block block; /* to be cut; its length is 0 if there is none */
  gboolean replaced;
  gboolean ready;
};

struct supply
{
  const struct supply_plan *plan;
  const struct batch_handler *handler;
  struct table *table;
  struct place *loading; /* where the table's rows go */
  gboolean blocks;       /* lines without quotes need no table */
  gboolean after_blank;  /* of the batch to be taken next */
  GError *file_error, *handler_error;

  GMutex lock;
  GCond changed;
  struct place ring[N_BATCHES]; /* [taken, claimed), modulo N_BATCHES */
  guint claimed, taken;
  gboolean claiming; /* somebody is at the source and the table */
  gboolean ended;    /* no more can be claimed */
};

static gboolean
take_row (const struct row *row, gpointer data, GError **error)
{
  const struct place *place = ((struct supply *)data)->loading;
  batch_add_row (place->batch, row, place->replaced);
  return TRUE;
}

static void
take_break (guint64 line, guint32 cell, const char *value, const char *reason, gpointer data)
{
  batch_add_break (((struct supply *)data)->loading->batch, line, cell, value, reason);
}

static void
take_remark (guint64 line, gpointer data)
{
  batch_add_remark (((struct supply *)data)->loading->batch, line);
}

/* Lines until the batch is full; FALSE at the end of the file. */
static gboolean
load_lines (struct supply *supply, struct place *place)
{
  const struct supply_plan *plan = supply->plan;
  struct line line;

  while (!batch_is_full (place->batch))
    {
      if (!source_read_line (plan->source, &line, &supply->file_error))
        {
          if (supply->file_error == NULL)
            table_finish (supply->table, &supply->file_error);
          return FALSE;
        }
      place->replaced = source_has_replacements (plan->source);
      if (!table_feed (supply->table, &line, &supply->file_error))
        return FALSE;
    }
  return TRUE;
}

/* FALSE: nothing comes after this. */
static gboolean
load (struct supply *supply, struct place *place)
{
  struct source *source = supply->plan->source;
  place->block.length = 0;
  if (supply->blocks && table_is_idle (supply->table))
    {
      if (source_read_block (source, table_quote (supply->table), &place->block,
                             &supply->file_error))
        {
          place->replaced = source_has_replacements (source);
          batch_set_block (place->batch, &place->block);
          return TRUE;
        }
      if (supply->file_error != NULL)
        return FALSE;
    }
  supply->loading = place;
  gboolean more = load_lines (supply, place);
  place->batch->ends_blank = table_take_blank (supply->table);
  return more;
}

/* Without the lock: what can be done beside others. */
static void
cut (const struct supply *supply, struct place *place)
{
  const struct supply_plan *plan = supply->plan;
  if (place->block.length > 0)
    batch_cut_block (place->batch, &place->block, &plan->dialect, place->replaced);
  batch_find_words (place->batch, plan->word_columns, plan->words);
}

/* Fills the next place, with the lock held but for the work itself.  FALSE: it is
 * not to be had now. */
static gboolean
fill_next (struct supply *supply)
{
  if (supply->claiming || supply->ended || supply->claimed - supply->taken == N_BATCHES)
    return FALSE;
  struct place *place = &supply->ring[supply->claimed++ % N_BATCHES];
  supply->claiming = TRUE;
  g_mutex_unlock (&supply->lock);
  gboolean more = load (supply, place);
  g_mutex_lock (&supply->lock);
  supply->claiming = FALSE;
  supply->ended |= !more;
  g_cond_broadcast (&supply->changed);
  g_mutex_unlock (&supply->lock);
  cut (supply, place);
  g_mutex_lock (&supply->lock);
  place->ready = TRUE;
  g_cond_broadcast (&supply->changed);
  return TRUE;
}

static gpointer
fill_all (gpointer data)
{
  struct supply *supply = data;
  g_mutex_lock (&supply->lock);
  while (!supply->ended)
    if (!fill_next (supply))
      g_cond_wait (&supply->changed, &supply->lock);
  g_mutex_unlock (&supply->lock);
  return NULL;
}

/* Without the lock.  A row after blank lines may be in another batch than they. */
static gboolean
take (struct supply *supply, struct batch *batch)
{
  batch_add_words (batch, supply->plan->words);
  if (batch->count > 0)
    {
      batch->entry[0].row.after_blank |= supply->after_blank && batch->entry[0].reason == NULL;
      supply->after_blank = FALSE;
    }
  supply->after_blank |= batch->ends_blank;
  gboolean empty = batch->count == 0 && batch->remarks == 0;
  gboolean wanted
    = empty || supply->handler->take (batch, supply->handler->data, &supply->handler_error);
  batch_clear (batch);
  return wanted;
}

/* The calling thread's part. */
static void
take_all (struct supply *supply)
{
  g_mutex_lock (&supply->lock);
  while (!supply->ended || supply->taken != supply->claimed)
    {
      struct place *next = &supply->ring[supply->taken % N_BATCHES];
      if (supply->taken == supply->claimed || !next->ready)
        {
          if (!fill_next (supply))
            g_cond_wait (&supply->changed, &supply->lock);
          continue;
        }
      g_mutex_unlock (&supply->lock);
      gboolean wanted = take (supply, next->batch);
      g_mutex_lock (&supply->lock);
      next->ready = FALSE;
      supply->taken++;
      g_cond_broadcast (&supply->changed);
      if (wanted)
        continue;
      supply->ended = TRUE;
      break;
    }
  g_mutex_unlock (&supply->lock);
}

static void
run (struct supply *supply)
{
  g_mutex_init (&supply->lock);
  g_cond_init (&supply->changed);
  for (guint i = 0; i < N_BATCHES; i++)
    supply->ring[i].batch = batch_new (supply->plan->first_line);
  GThread *thread = supply->plan->threaded ? g_thread_new ("pln-rows", fill_all, supply) : NULL;
  take_all (supply);
  if (thread != NULL)
    g_thread_join (thread);
  for (guint i = 0; i < N_BATCHES; i++)
    batch_free (supply->ring[i].batch);
  g_cond_clear (&supply->changed);
  g_mutex_clear (&supply->lock);
}

gboolean
supply_rows (const struct supply_plan *plan, const struct batch_handler *handler, GError **error)
{
  struct supply supply = { .plan = plan, .handler = handler };
  const struct row_handler rows = { take_row, take_break, take_remark, &supply };

  supply.table = table_new (plan->title, &plan->dialect, plan->cell_limit, &rows);
  supply.blocks = plan->cell_limit >= BLOCK_SIZE && table_takes_lines_as_they_are (supply.table);
  table_expect (supply.table, plan->n_columns);
  if (plan->word_columns != 0)
    words_let_look (plan->words);
  run (&supply);
  table_free (supply.table);
  if (supply.handler_error != NULL) /* of a row before the file's own error */
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
