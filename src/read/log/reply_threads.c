/* Finds the person that each post of a forum or channel answers.
 *
 * A post that names its parent post ties its author to the author of the parent.  If only
 * the thread is known, everybody answers the person who opened it.  If several people
 * wrote on its first day, it is unknown who opened it, and the thread is a gathering.
 * Only days decide, not the order of rows.  Cost: O(n log n) in the number of posts. */
#include <string.h>
#include "read/log/row_lines.h"

static guint32
context_with (struct builder *b, guint32 number, guint8 direction)
{
  struct interaction_context context
    = g_array_index (b->context, struct interaction_context, number);
  context.direction = direction;
  return builder_context (b, &context);
}

static gint
compare_posts (gconstpointer a, gconstpointer b)
{
  const struct post *x = a, *y = b;
  if (x->thread != y->thread)
    return x->thread < y->thread ? -1 : 1;
  return (x->day > y->day) - (x->day < y->day);
}

static void
add_reply (struct builder *b, const struct post *post, guint32 to)
{
  gboolean own = to == post->author || to == NONE;
  builder_add_record (b, post->day, post->author, own ? NONE : to,
                      context_with (b, post->context, own ? DIRECTION_NONE : DIRECTION_FORWARD));
  builder_note_lines (b, post->line);
}

static void
add_thread (struct builder *b, const struct post *post, guint count)
{
  gboolean opened = post[0].day != DAY_NONE;
  for (guint i = 1; i < count && opened; i++)
    opened = post[i].day != post[0].day || post[i].author == post[0].author;
  if (opened || count == 1)
    {
      for (guint i = 0; i < count; i++)
        add_reply (b, &post[i], post[0].author);
      return;
    }
  g_autofree guint32 *author = g_new (guint32, count);
  gboolean several = FALSE;
  guint32 lines = NONE;
  for (guint i = 0; i < count; i++)
    {
      author[i] = post[i].author;
      several |= author[i] != author[0];
    }
  for (guint i = count; i-- > 0;)
    lines = builder_join_line (b, post[i].line, post[i].author, lines);
  if (several)
    builder_add_gathering (b, post[0].day, context_with (b, post[0].context, DIRECTION_NONE),
                           author, count, FALSE);
  else
    for (guint i = 0; i < count; i++)
      add_reply (b, &post[i], NONE);
  builder_note_lines (b, lines);
}

static guint32
number_of (struct builder *b, char kind, const char *text)
{
  if (*text == '\0')
    return NONE;
  g_autofree char *key = g_strdup_printf ("%c%s", kind, text);
  return string_pool_intern (&b->post_ids, key, strlen (key));
}

void
builder_add_post (struct builder *b, const char *thread, const char *id, const char *parent,
                  date_code day, guint32 author, guint32 context)
{
  const struct post post = { number_of (b, 't', thread),
                             number_of (b, 'i', id),
                             number_of (b, 'i', parent),
                             day,
                             author,
                             context,
                             NONE };
  g_array_append_val (b->post, post);
}

void
builder_answer_posts (struct builder *b)
{
  struct post *post = (struct post *)(gpointer)b->post->data;
  guint count = b->post->len, kept = 0;
  g_autofree guint32 *author = g_new (guint32, b->post_ids.count + 1);

  for (guint32 i = 0; i < b->post_ids.count; i++)
    author[i] = NONE;
  for (guint i = 0; i < count; i++)
    post[i].line = builder_line_of (b, LINED_POST, i);
  for (guint i = 0; i < count; i++)
    if (post[i].id != NONE)
      author[post[i].id] = MIN (author[post[i].id], post[i].author);
  for (guint i = 0; i < count; i++)
    if (post[i].parent != NONE && author[post[i].parent] != NONE)
      add_reply (b, &post[i], author[post[i].parent]);
    else if (post[i].thread == NONE)
      add_reply (b, &post[i], NONE);
    else
      post[kept++] = post[i];
  if (kept > 1)
    qsort (post, kept, sizeof *post, compare_posts);
  for (guint first = 0, last; first < kept; first = last)
    {
      for (last = first; last < kept && post[last].thread == post[first].thread; last++)
        ;
      add_thread (b, post + first, last - first);
    }
}
