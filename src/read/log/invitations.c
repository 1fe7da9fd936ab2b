/* Invitations that nobody accepted.
 *
 * "linkedin invitation" says who was asked, "linkedin connection" who said yes.  Where the log has both, an
 * invitation adds nothing to a connection, and without one it is not a tie.  Who was asked stays, without that tie.
 *
 * Cost: O(channels^2 + rows). */
#include <string.h>
#include "pln/vocabulary.h"
#include "read/log/log_builder.h"
#include "read/log/row_lines.h"

/* The words before the last one, "linkedin " of "linkedin invitation", are those of the other? */
static gboolean
same_network (const char *one, const char *other)
{
  const char *word = strrchr (one, ' '), *other_word = strrchr (other, ' ');
  gsize length = word == NULL ? 0 : (gsize)(word - one);
  return length == (other_word == NULL ? 0 : (gsize)(other_word - other))
         && strncmp (one, other, length) == 0;
}

/* Does the log say who of this network is connected, not only invited? */
static gboolean
lists_connections (const struct builder *b, const struct channel *invitation)
{
  for (guint32 i = 0; i < b->channels.count; i++)
    if (b->channel_list[i].kind == CHANNEL_CONNECTION && !b->channel_list[i].invites
        && same_network (b->channel_list[i].name, invitation->name))
      return TRUE;
  return FALSE;
}

static void
keep_invited (struct builder *b, const struct record *record)
{
  builder_keep_person (b, record->a);
  builder_keep_person (b, record->b);
}

static void
tell_unanswered (struct builder *b, guint32 file, guint64 count)
{
  builder_notice (
    b, file,
    g_strdup_printf ("%" G_GUINT64_FORMAT " %s: the data says who is connected, and an "
                     "invitation alone is not a contact",
                     count,
                     count == 1 ? "invitation counts as no tie" : "invitations count as no ties"));
}

void
builder_leave_out_invitations (struct builder *b)
{
  g_autofree gboolean *answered = g_new0 (gboolean, b->channels.count + 1);
  g_autofree guint64 *unanswered = g_new0 (guint64, b->log->n_inputs + 1);
  guint64 kept = 0;
  for (guint32 i = 0; b->channel_list != NULL && i < b->channels.count; i++)
    answered[i] = b->channel_list[i].invites && lists_connections (b, &b->channel_list[i]);
  for (guint64 i = 0; i < b->n_records; i++)
    {
      const struct record *record = &b->record[i];
      if (answered[g_array_index (b->context, struct interaction_context, record->context).channel])
        {
          keep_invited (b, record);
          guint32 invited = record->a < b->mention->len ? record->a : record->b;
          if (invited < b->mention->len) /* not the owner, and not nobody */
            unanswered[g_array_index (b->mention, struct mention, invited).file]++;
          continue;
        }
      builder_move_line (b, LINED_RECORD, kept, i);
      b->record[kept++] = *record;
    }
  b->n_records = kept;
  builder_cut_lines (b, LINED_RECORD, kept);
  for (guint32 i = 0; i < b->log->n_inputs; i++)
    if (unanswered[i] > 0)
      tell_unanswered (b, i, unanswered[i]);
}
