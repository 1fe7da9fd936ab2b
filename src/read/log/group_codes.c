/* Messages to a group: "g1" or "Readers" among the receivers, and a table of groups that has it beside its
 * members.
 *
 * A message to the name or the code went to every member but the sender. The table then only explains the code, so that
 * its row is not a meeting of the members. Codes that no message names change nothing, nor do codes that are
 * somebody's as well: numbers may count groups and people. Cost: O(messages ×
 * members) of the groups that are written to. */
#include <string.h>
#include "pln/base.h"
#include "read/log/log_builder.h"
#include "read/log/row_lines.h"

struct coded_group
{
  const char *code;
  guint32 event, first, count; /* its members are in group_member */
  guint32 file;
};

void
builder_add_group (struct builder *b, const char *code, guint32 event, const guint32 *people,
                   guint32 count)
{
  struct coded_group group
    = { builder_text (b, code), event, b->group_member->len, count, b->file };
  g_array_append_vals (b->group_member, people, count);
  g_array_append_val (b->group, group);
}

/* The mentions that are people's: members, senders, and other names of contacts. *numbers: some senders are
 * numbers. */
static GHashTable *
names_of_people (const struct builder *b, gboolean *numbers)
{
  GHashTable *names = g_hash_table_new (text_hash, g_str_equal);
  const struct mention *mention = (const struct mention *)(gconstpointer)b->mention->data;
  *numbers = FALSE;
  for (guint64 i = 0; i < b->n_records; i++)
    {
      const char *name = b->record[i].a < b->mention->len ? mention[b->record[i].a].name : NULL;
      if (name == NULL)
        continue;
      g_hash_table_add (names, (gpointer)name);
      *numbers |= text_is_digits (name);
    }
  for (guint i = 0; i < b->group_member->len; i++)
    {
      guint32 member = g_array_index (b->group_member, guint32, i);
      if (member < b->mention->len && mention[member].name != NULL)
        g_hash_table_add (names, (gpointer)mention[member].name);
    }
  for (guint i = 0; i < b->attribute->len; i++)
    {
      const struct attribute *attribute = &g_array_index (b->attribute, struct attribute, i);
      if (attribute->key == ATTRIBUTE_ALIASES)
        g_hash_table_add (names, (gpointer)attribute->value);
    }
  return names;
}

/* The group of each mention that is a code; of others NULL. NULL: there is none. */
static const struct coded_group **
groups_of_mentions (const struct builder *b)
{
  g_autoptr (GHashTable) by_code = g_hash_table_new (text_hash, g_str_equal);
  const struct coded_group **of = NULL;
  gboolean numbers;
  if (b->group->len == 0)
    return NULL;
  g_autoptr (GHashTable) people = names_of_people (b, &numbers);
  for (guint i = 0; i < b->group->len; i++)
    {
      struct coded_group *group = &g_array_index (b->group, struct coded_group, i);
      gboolean is_second = g_hash_table_contains (by_code, group->code);
      if (is_second
          || (!g_hash_table_contains (people, group->code)
              && !(numbers && text_is_digits (group->code))))
        g_hash_table_insert (by_code, (gpointer)group->code, is_second ? NULL : group);
    }
  for (guint32 m = 0; m < b->mention->len; m++)
    {
      const struct mention *mention = &g_array_index (b->mention, struct mention, m);
      const struct coded_group *group = mention->name != NULL && mention->email == NULL
                                          ? g_hash_table_lookup (by_code, mention->name)
                                          : NULL;
      if (group == NULL)
        continue;
      if (of == NULL)
        of = g_new0 (const struct coded_group *, b->mention->len);
      of[m] = group;
    }
  return of;
}

static const struct coded_group *
group_written_to (const struct builder *b, const struct coded_group *const *of,
                  const struct record *record)
{
  return record->b < b->mention->len && record->a < b->mention->len && of[record->a] == NULL
           ? of[record->b]
           : NULL;
}

static void
write_to_members (struct builder *b, const struct record *record, const struct coded_group *group)
{
  g_autofree guint32 *people = g_new (guint32, group->count + 1);
  people[0] = record->a;
  memcpy (people + 1, (const guint32 *)(gpointer)b->group_member->data + group->first,
          group->count * sizeof *people);
  builder_add_gathering (b, record->day, record->context, people, group->count + 1, TRUE);
}

static gboolean
is_of_group (const struct builder *b, gint32 day, guint32 context, const gboolean *explained)
{
  guint32 event = g_array_index (b->context, struct interaction_context, context).event;
  return day == DAY_NONE && event != NONE && explained[event];
}

/* Gatherings and their attendees move up together. */
static void
leave_out_gatherings (struct builder *b, const gboolean *explained)
{
  guint32 left = 0, attendees = 0;
  struct gathering *gathering = (struct gathering *)(gpointer)b->gathering->data;
  guint32 *attendee = (guint32 *)(gpointer)b->attendee->data;
  for (guint32 i = 0; i < b->gathering->len; i++)
    {
      struct gathering one = gathering[i];
      if (is_of_group (b, one.day, one.context, explained))
        continue;
      memmove (attendee + attendees, attendee + one.first, one.count * sizeof *attendee);
      one.first = attendees;
      attendees += one.count;
      builder_move_line (b, LINED_GATHERING, left, i);
      gathering[left++] = one;
    }
  g_array_set_size (b->gathering, left);
  g_array_set_size (b->attendee, attendees);
  builder_cut_lines (b, LINED_GATHERING, left);
}

/* Takes out the first n records that were written to groups, and the rows of the table, which are not
 * meetings. */
static void
leave_out_records (struct builder *b, const struct coded_group *const *of, guint64 n,
                   const gboolean *explained)
{
  guint64 kept = 0;
  for (guint64 i = 0; i < b->n_records; i++)
    if (!(i < n && group_written_to (b, of, &b->record[i]) != NULL)
        && !is_of_group (b, b->record[i].day, b->record[i].context, explained))
      {
        builder_move_line (b, LINED_RECORD, kept, i);
        b->record[kept++] = b->record[i];
      }
  b->n_records = kept;
  builder_cut_lines (b, LINED_RECORD, kept);
}

static void
tell (struct builder *b, const struct coded_group *group, guint64 messages)
{
  builder_notice (b, group->file,
                  g_strdup_printf ("%" G_GUINT64_FORMAT " %s written to \"%s\" went to its "
                                   "members, as this file lists them",
                                   messages, messages == 1 ? "row" : "rows", group->code));
}

void
builder_write_to_groups (struct builder *b)
{
  g_autofree const struct coded_group **of = groups_of_mentions (b);
  if (of == NULL)
    return;
  g_autofree gboolean *explained = g_new0 (gboolean, b->events.count + 1);
  g_autofree guint64 *messages = g_new0 (guint64, b->group->len);
  guint64 all = b->n_records;
  for (guint64 i = 0; i < all; i++)
    {
      const struct record record = b->record[i];
      const struct coded_group *group = group_written_to (b, of, &record);
      if (group == NULL)
        continue;
      write_to_members (b, &record, group);
      builder_note_lines (b, builder_line_of (b, LINED_RECORD, i));
      explained[group->event] = TRUE;
      messages[group - (const struct coded_group *)(gpointer)b->group->data]++;
    }
  leave_out_records (b, of, all, explained);
  leave_out_gatherings (b, explained);
  for (guint i = 0; i < b->group->len; i++)
    if (messages[i] > 0)
      tell (b, &g_array_index (b->group, struct coded_group, i), messages[i]);
}

void
builder_groups_init (struct builder *b)
{
  b->group = g_array_new (FALSE, FALSE, sizeof (struct coded_group));
  b->group_member = g_array_new (FALSE, FALSE, sizeof (guint32));
}

void
builder_groups_clear (struct builder *b)
{
  g_array_unref (b->group);
  g_array_unref (b->group_member);
}
