/* Sorts the mentions by their files, so that what is said of each file looks at its own mentions alone. */
#include "read/log/mentions_of_files.h"

void
builder_mark_file (struct builder *b, enum file_mark mark)
{
  while (b->file_marks->len <= b->file)
    g_byte_array_append (b->file_marks, (const guint8[]){ 0 }, 1);
  b->file_marks->data[b->file] |= (guint8)mark;
}

void
builder_unmark_file (struct builder *b)
{
  if (b->file < b->file_marks->len)
    b->file_marks->data[b->file] = 0;
}

gboolean
builder_file_has (const struct builder *b, guint32 file, enum file_mark mark)
{
  return file < b->file_marks->len && (b->file_marks->data[file] & mark) != 0;
}

void
mentions_of_files_init (struct mentions_of_files *of, const struct builder *b)
{
  const struct mention *mention = (const struct mention *)(gconstpointer)b->mention->data;
  of->n_files = b->file + 1;
  of->first = g_new0 (guint32, (gsize)of->n_files + 1);
  of->mention = g_new (guint32, (gsize)b->mention->len + 1);
  for (guint32 m = 0; m < b->mention->len; m++)
    of->first[mention[m].file + 1]++;
  for (guint32 file = 0; file < of->n_files; file++)
    of->first[file + 1] += of->first[file];
  g_autofree guint32 *next = g_memdup2 (of->first, ((gsize)of->n_files + 1) * sizeof *of->first);
  for (guint32 m = 0; m < b->mention->len; m++)
    of->mention[next[mention[m].file]++] = m;
}

void
mentions_of_files_clear (struct mentions_of_files *of)
{
  g_clear_pointer (&of->first, g_free);
  g_clear_pointer (&of->mention, g_free);
}
