/* The lines from which things in the log come. Of each thing, an index of its first line is kept;
 * further lines follow as a list. Nearly everything comes from one line, and shares its entry with
 * all else from this line. */
#include "read/log/row_lines.h"

struct row_lines
{
  GArray *line;        /* struct source_line */
  GArray *of[N_LINED]; /* guint32: index of the first line of each thing */
};

void
builder_keep_lines (struct builder *b)
{
  b->lines = g_new (struct row_lines, 1);
  b->lines->line = g_array_new (FALSE, FALSE, sizeof (struct source_line));
  for (guint kind = 0; kind < N_LINED; kind++)
    b->lines->of[kind] = g_array_new (FALSE, FALSE, sizeof (guint32));
}

void
builder_lines_free (struct builder *b)
{
  if (b->lines == NULL)
    return;
  g_array_unref (b->lines->line);
  for (guint kind = 0; kind < N_LINED; kind++)
    g_array_unref (b->lines->of[kind]);
  g_clear_pointer (&b->lines, g_free);
}

static guint
count_of (const struct builder *b, enum lined kind)
{
  switch (kind)
    {
    case LINED_RECORD:
      return (guint)b->n_records;
    case LINED_GATHERING:
      return b->gathering->len;
    case LINED_READY_TIE:
      return b->ready_tie->len;
    case LINED_CONTACT:
      return b->contact->len;
    case LINED_PRESENCE:
      return b->presence->len;
    case LINED_POST:
      return b->post->len;
    case N_LINED:
      break;
    }
  g_return_val_if_reached (0);
}

static gboolean
anything_is_new (const struct builder *b)
{
  for (guint kind = 0; kind < N_LINED; kind++)
    if (b->lines->of[kind]->len < count_of (b, (enum lined)kind))
      return TRUE;
  return FALSE;
}

void
builder_note_lines (struct builder *b, guint32 first)
{
  if (b->lines == NULL)
    return;
  for (guint kind = 0; kind < N_LINED; kind++)
    for (guint n = count_of (b, (enum lined)kind) - b->lines->of[kind]->len; n > 0; n--)
      g_array_append_val (b->lines->of[kind], first);
}

static guint32
add_line (struct row_lines *lines, struct source_line line)
{
  g_array_append_val (lines->line, line);
  return lines->line->len - 1;
}

void
builder_note_line (struct builder *b, guint64 line)
{
  if (b->lines == NULL || !anything_is_new (b))
    return;
  builder_note_lines (b, add_line (b->lines, (struct source_line){ line, b->file, NONE, NONE }));
}

guint32
builder_line_count (const struct builder *b)
{
  return b->lines != NULL ? b->lines->line->len : 0;
}

void
builder_renumber_lines (struct builder *b, guint32 first,
                        guint64 (*number_of) (gconstpointer data, guint64 line), gconstpointer data)
{
  for (guint32 i = first; i < builder_line_count (b); i++)
    {
      struct source_line *one = &g_array_index (b->lines->line, struct source_line, i);
      one->line = one->line > 0 ? number_of (data, one->line) : 0;
    }
}

guint32
builder_line_of (const struct builder *b, enum lined kind, guint64 i)
{
  return b->lines == NULL ? NONE : g_array_index (b->lines->of[kind], guint32, i);
}

guint32
builder_join_line (struct builder *b, guint32 line, guint32 mention, guint32 others)
{
  if (b->lines == NULL || line == NONE)
    return others;
  struct source_line one = g_array_index (b->lines->line, struct source_line, line);
  one.mention = mention;
  one.next = others;
  return add_line (b->lines, one);
}

void
builder_move_line (struct builder *b, enum lined kind, guint64 to, guint64 from)
{
  if (b->lines != NULL)
    g_array_index (b->lines->of[kind], guint32, to)
      = g_array_index (b->lines->of[kind], guint32, from);
}

void
builder_cut_lines (struct builder *b, enum lined kind, guint64 count)
{
  if (b->lines != NULL)
    g_array_set_size (b->lines->of[kind], (guint)count);
}

GArray *
builder_take_lines (struct builder *b, enum lined kind)
{
  if (b->lines == NULL)
    return NULL;
  GArray *taken = b->lines->of[kind];
  b->lines->of[kind] = g_array_new (FALSE, FALSE, sizeof (guint32));
  return taken;
}

static gpointer
take_array (GArray **array)
{
  return g_array_free (g_steal_pointer (array), FALSE);
}

struct log_lines *
builder_finish_lines (struct builder *b)
{
  if (b->lines == NULL)
    return NULL;
  builder_note_lines (b, NONE);
  struct log_lines *lines = g_new (struct log_lines, 1);
  lines->n_lines = b->lines->line->len;
  lines->line = take_array (&b->lines->line);
  lines->record = take_array (&b->lines->of[LINED_RECORD]);
  lines->gathering = take_array (&b->lines->of[LINED_GATHERING]);
  lines->ready_tie = take_array (&b->lines->of[LINED_READY_TIE]);
  lines->contact = take_array (&b->lines->of[LINED_CONTACT]);
  g_array_unref (b->lines->of[LINED_PRESENCE]);
  g_array_unref (b->lines->of[LINED_POST]);
  g_clear_pointer (&b->lines, g_free);
  return lines;
}

void
log_lines_free (struct log_lines *lines)
{
  if (lines == NULL)
    return;
  gpointer arrays[]
    = { lines->line, lines->record, lines->gathering, lines->ready_tie, lines->contact };
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_free (arrays[i]);
  g_free (lines);
}
