/* People that a file names without a tie: rows of zeros in a matrix, or people who met only
 * a program.  They stay in the log as contacts unless some row gives them a tie. */
#include <stdlib.h>
#include "pln/base.h"
#include "read/log/log_builder.h"

void
builder_keep_person (struct builder *b, guint32 mention)
{
  if (mention != NONE && mention != MENTION_ME)
    g_array_append_val (b->lone, mention);
}

static void
note_used (guint8 *used, guint32 n, guint32 mention)
{
  if (mention < n)
    used[mention] = 1;
}

void
builder_add_lone_people (struct builder *b)
{
  guint32 n = b->mention->len;
  if (b->lone->len == 0)
    return;
  g_autofree guint8 *used = g_new0 (guint8, n + 1);
  for (guint64 i = 0; i < b->n_records; i++)
    {
      note_used (used, n, b->record[i].a);
      note_used (used, n, b->record[i].b);
    }
  for (guint i = 0; i < b->attendee->len; i++)
    note_used (used, n, g_array_index (b->attendee, guint32, i));
  for (guint i = 0; i < b->contact->len; i++)
    note_used (used, n, g_array_index (b->contact, struct contact, i).mention);
  g_array_sort (b->lone, compare_guint32);
  for (guint i = 0; i < b->lone->len; i++)
    {
      guint32 mention = g_array_index (b->lone, guint32, i);
      if (!used[mention])
        builder_add_contact (b, mention, NULL, 0);
      used[mention] = 1;
    }
}
