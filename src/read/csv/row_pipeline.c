/* Reads lines into batches of rows and passes the batches to the handler.
 *
 * A ring buffer of batches; an idle thread claims the next slot and reads the next
 * lines of the file into it.  Lines without quotes are read as a block, which the
 * thread can split into rows while another thread claims the next slot; other lines
 * go through the table parser.  The calling thread takes finished batches in order. */
#include "read/csv/row_pipeline.h"

enum
{
  N_BATCHES = 6
};

struct batch_slot
{
  struct row_batch *batch;
  struct block block; /* to be split into rows; length 0: none */
  gboolean replaced;
  gboolean ready;
};

struct row_pipeline
{
  const struct row_pipeline_plan *plan;
  const struct batch_handler *handler;
  struct table_parser *table;
  struct batch_slot *loading; /* the slot that receives the parser's rows */
  gboolean blocks;            /* lines without quotes can bypass the parser */
  gboolean after_blank;       /* blank lines precede the batch to be taken next */
  GError *file_error, *handler_error;

  GMutex lock;
  GCond changed;
  struct batch_slot ring[N_BATCHES]; /* [taken, claimed), modulo N_BATCHES */
  guint claimed, taken;
  gboolean claiming; /* a thread is using the source and the parser */
  gboolean ended;    /* nothing is left to claim */
};

static gboolean
take_row (const struct row *row, gpointer data, GError **error G_GNUC_UNUSED)
{
  const struct batch_slot *slot = ((struct row_pipeline *)data)->loading;
  row_batch_add_row (slot->batch, row, slot->replaced);
  return TRUE;
}

static void
take_parse_error (guint64 line, guint32 cell, const char *value, const char *reason, gpointer data)
{
  row_batch_add_parse_error (((struct row_pipeline *)data)->loading->batch, line, cell, value,
                             reason);
}

static void
take_comment (guint64 line, gpointer data)
{
  row_batch_add_comment (((struct row_pipeline *)data)->loading->batch, line);
}

/* Reads lines until the batch is full; FALSE at the end of the file. */
static gboolean
load_lines (struct row_pipeline *pipeline, struct batch_slot *slot)
{
  const struct row_pipeline_plan *plan = pipeline->plan;
  struct line line;

  while (!row_batch_is_full (slot->batch))
    {
      if (!line_reader_read_line (plan->source, &line, &pipeline->file_error))
        {
          if (pipeline->file_error == NULL)
            table_parser_finish (pipeline->table, &pipeline->file_error);
          return FALSE;
        }
      slot->replaced = line_reader_has_replacements (plan->source);
      if (!table_parser_feed (pipeline->table, &line, &pipeline->file_error))
        return FALSE;
    }
  return TRUE;
}

/* FALSE: this is the last batch. */
static gboolean
load (struct row_pipeline *pipeline, struct batch_slot *slot)
{
  struct line_reader *source = pipeline->plan->source;
  slot->block.length = 0;
  if (pipeline->blocks && table_parser_is_idle (pipeline->table))
    {
      if (line_reader_read_block (source, table_parser_quote (pipeline->table), &slot->block,
                                  &pipeline->file_error))
        {
          slot->replaced = line_reader_has_replacements (source);
          row_batch_set_block (slot->batch, &slot->block);
          return TRUE;
        }
      if (pipeline->file_error != NULL)
        return FALSE;
    }
  pipeline->loading = slot;
  gboolean more = load_lines (pipeline, slot);
  slot->batch->ends_blank = table_parser_take_blank (pipeline->table);
  return more;
}

/* Called without the lock: the work that threads can do in parallel. */
static void
cut (const struct row_pipeline *pipeline, struct batch_slot *slot)
{
  const struct row_pipeline_plan *plan = pipeline->plan;
  if (slot->block.length > 0)
    row_batch_cut_block (slot->batch, &slot->block, &plan->dialect, slot->replaced);
  row_batch_find_words (slot->batch, plan->word_columns, plan->words);
}

/* Fills the next slot; the lock is released during the work itself.  FALSE: no slot
 * can be claimed now. */
static gboolean
fill_next (struct row_pipeline *pipeline)
{
  if (pipeline->claiming || pipeline->ended || pipeline->claimed - pipeline->taken == N_BATCHES)
    return FALSE;
  struct batch_slot *slot = &pipeline->ring[pipeline->claimed++ % N_BATCHES];
  pipeline->claiming = TRUE;
  g_mutex_unlock (&pipeline->lock);
  gboolean more = load (pipeline, slot);
  g_mutex_lock (&pipeline->lock);
  pipeline->claiming = FALSE;
  pipeline->ended |= !more;
  g_cond_broadcast (&pipeline->changed);
  g_mutex_unlock (&pipeline->lock);
  cut (pipeline, slot);
  g_mutex_lock (&pipeline->lock);
  slot->ready = TRUE;
  g_cond_broadcast (&pipeline->changed);
  return TRUE;
}

static gpointer
fill_all (gpointer data)
{
  struct row_pipeline *pipeline = data;
  g_mutex_lock (&pipeline->lock);
  while (!pipeline->ended)
    if (!fill_next (pipeline))
      g_cond_wait (&pipeline->changed, &pipeline->lock);
  g_mutex_unlock (&pipeline->lock);
  return NULL;
}

/* Called without the lock.  Blank lines may be in another batch than the row after them. */
static gboolean
take (struct row_pipeline *pipeline, struct row_batch *batch)
{
  row_batch_add_words (batch, pipeline->plan->words);
  if (batch->count > 0)
    {
      batch->entry[0].row.after_blank |= pipeline->after_blank && batch->entry[0].reason == NULL;
      pipeline->after_blank = FALSE;
    }
  pipeline->after_blank |= batch->ends_blank;
  gboolean empty = batch->count == 0 && batch->comments == 0;
  gboolean wanted
    = empty || pipeline->handler->take (batch, pipeline->handler->data, &pipeline->handler_error);
  row_batch_clear (batch);
  return wanted;
}

/* The loop of the calling thread. */
static void
take_all (struct row_pipeline *pipeline)
{
  g_mutex_lock (&pipeline->lock);
  while (!pipeline->ended || pipeline->taken != pipeline->claimed)
    {
      struct batch_slot *next = &pipeline->ring[pipeline->taken % N_BATCHES];
      if (pipeline->taken == pipeline->claimed || !next->ready)
        {
          if (!fill_next (pipeline))
            g_cond_wait (&pipeline->changed, &pipeline->lock);
          continue;
        }
      g_mutex_unlock (&pipeline->lock);
      gboolean wanted = take (pipeline, next->batch);
      g_mutex_lock (&pipeline->lock);
      next->ready = FALSE;
      pipeline->taken++;
      g_cond_broadcast (&pipeline->changed);
      if (wanted)
        continue;
      pipeline->ended = TRUE;
      break;
    }
  g_mutex_unlock (&pipeline->lock);
}

static void
run (struct row_pipeline *pipeline)
{
  g_mutex_init (&pipeline->lock);
  g_cond_init (&pipeline->changed);
  for (guint i = 0; i < N_BATCHES; i++)
    pipeline->ring[i].batch = row_batch_new (pipeline->plan->first_line);
  /* Where the system has no more threads, the calling one does all. */
  GThread *thread
    = pipeline->plan->threaded ? g_thread_try_new ("pln-rows", fill_all, pipeline, NULL) : NULL;
  take_all (pipeline);
  if (thread != NULL)
    g_thread_join (thread);
  for (guint i = 0; i < N_BATCHES; i++)
    row_batch_free (pipeline->ring[i].batch);
  g_cond_clear (&pipeline->changed);
  g_mutex_clear (&pipeline->lock);
}

gboolean
row_pipeline_run (const struct row_pipeline_plan *plan, const struct batch_handler *handler,
                  GError **error)
{
  struct row_pipeline pipeline = { .plan = plan, .handler = handler };
  const struct row_handler rows = { take_row, take_parse_error, take_comment, &pipeline };

  pipeline.table = table_parser_new (plan->title, &plan->dialect, plan->cell_limit, &rows);
  pipeline.blocks
    = plan->cell_limit >= BLOCK_SIZE && table_parser_takes_lines_as_they_are (pipeline.table);
  table_parser_expect (pipeline.table, plan->n_columns, plan->mends_quotes);
  if (plan->word_columns != 0)
    string_pool_share (plan->words);
  run (&pipeline);
  table_parser_free (pipeline.table);
  if (pipeline.handler_error != NULL) /* its row comes before the read error */
    {
      g_clear_error (&pipeline.file_error);
      g_propagate_error (error, pipeline.handler_error);
      return FALSE;
    }
  if (pipeline.file_error == NULL)
    return TRUE;
  g_propagate_error (error, pipeline.file_error);
  return FALSE;
}
