/* Combines cells before a row is read. */
#include <string.h>
#include "read/dates/moment.h"
#include "read/rows/row_preparation.h"
#include "read/rows/row_text_names.h"

/* A message is identified by its time, and its thread by the time of its first message, which it
 * answers. */
static void
answer_by_moment (struct profile_row *row)
{
  gint64 own, thread;
  if (!moment_seconds (row_text (row, ROLE_DATE), &own))
    return;
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, own), *answered = NULL;
  if (moment_seconds (row_text (row, ROLE_THREAD), &thread) && thread != own)
    answered = g_strdup_printf ("%" G_GINT64_FORMAT, thread);
  profile_row_set (row, ROLE_POST, id);
  if (answered != NULL)
    profile_row_set (row, ROLE_REPLY, answered);
  profile_row_set (row, ROLE_THREAD, "");
}

/* First and last name of one end are in two columns. */
static void
join_given_name (struct profile_row *row, guint32 given, enum role end)
{
  const char *first = row_cell_at (row, given), *last = row_text (row, end);
  if (given == NO_COLUMN || *first == '\0' || *last == '\0')
    return;
  g_autofree char *name = g_strconcat (first, " ", last, NULL);
  profile_row_set (row, end, name);
}

/* Post 2 of one topic is not post 2 of another. A post that answers no post answers the topic. */
static void
number_posts_in_thread (struct profile_row *row)
{
  const char *thread = row_text (row, ROLE_THREAD), *post = row_text (row, ROLE_POST),
             *reply = row_text (row, ROLE_REPLY);
  g_autofree char *id = g_strconcat (thread, "\x1f", post, NULL);
  g_autofree char *answered = *reply != '\0' ? g_strconcat (thread, "\x1f", reply, NULL) : NULL;
  profile_row_set (row, ROLE_POST, id);
  if (answered != NULL)
    profile_row_set (row, ROLE_REPLY, answered);
}

/* The morning and the afternoon shift of one day are two events. */
static void
name_event_by_start (struct profile_row *row)
{
  g_autofree char *event
    = g_strconcat (row_text (row, ROLE_EVENT), " ", row_text (row, ROLE_DATE), NULL);
  profile_row_set (row, ROLE_EVENT, event);
}

gboolean
rows_may_change (const struct import_context *import)
{
  const struct table_rules *rules = &import->layout.rules;
  return import->profile->rewrite_row != NULL || import->profile->import_row != NULL
         || (import->profile->kind == PROFILE_CONTACTS && import->profile->signature == NULL)
         || import->columns.of_role[ROLE_YEAR] != NO_COLUMN || import->facts.dates_lack_year
         || import->facts.month_headings || rules->thread_moments || rules->slots
         || rules->short_months || rules->posts_by_thread || rules->given[0] != NO_COLUMN
         || rules->given[1] != NO_COLUMN || !column_subset_is_empty (&rules->relations)
         || rules->names_in_text || rules->ends_by_account != 0 || rules->chat_owner != NULL
         || rules->own_handle != NULL;
}

/* "12" at one end is the id of somebody with a name at the other. */
static void
set_accounts_of_ends (struct profile_row *row)
{
  static const enum role ends[][2] = { { ROLE_FROM, ROLE_FROM_PROFILE },
                                       { ROLE_TO, ROLE_TO_PROFILE },
                                       { ROLE_WITH, ROLE_PROFILE } };
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if ((row->import->layout.rules.ends_by_account >> i & 1) != 0)
      profile_row_set (row, ends[i][1], row_text (row, ends[i][0]));
}

/* Somebody else than the owner and the person of the chat writes: the chat is that of a group. */
static gboolean
is_in_group (const struct profile_row *row, const char *owner)
{
  GHashTable *groups = row->import->layout.chat_groups;
  const char *sender = row_text (row, ROLE_FROM), *chat = row_text (row, ROLE_TO);
  struct builder *builder = row->import->builder;
  if (g_hash_table_contains (groups, chat))
    return TRUE;
  if (*sender == '\0' || *chat == '\0' || strcmp (sender, owner) == 0 || strcmp (sender, chat) == 0)
    return FALSE;
  g_hash_table_add (groups, g_strdup (chat));
  builder_mark_thing (builder, builder_mention (builder, chat, NULL, NULL, 0));
  return TRUE;
}

/* What the person of the chat sent, the owner of the chat received. Those who write in a group meet there. */
static void
name_receiver (struct profile_row *row, const char *owner)
{
  if (is_in_group (row, owner))
    {
      if (*row_text (row, ROLE_EVENT) == '\0')
        profile_row_set (row, ROLE_EVENT, row_text (row, ROLE_TO));
      profile_row_set (row, ROLE_TO, "");
    }
  else if (strcmp (row_text (row, ROLE_FROM), row_text (row, ROLE_TO)) == 0)
    profile_row_set (row, ROLE_TO, owner);
}

/* I go on in my own thread. */
static void
drop_answer_to_oneself (struct profile_row *row, const char *account)
{
  if (strcmp (row_text (row, ROLE_TO), account) != 0)
    return;
  profile_row_set (row, ROLE_TO, "");
  profile_row_set (row, ROLE_TO_PROFILE, "");
}

void
row_prepare (struct profile_row *row)
{
  if (row->import->layout.rules.chat_owner != NULL)
    name_receiver (row, row->import->layout.rules.chat_owner);
  if (row->import->layout.rules.own_handle != NULL)
    drop_answer_to_oneself (row, row->import->layout.rules.own_handle);
  set_accounts_of_ends (row);
  if (row->import->layout.rules.names_in_text)
    row_name_mentioned (row);
  if (row->import->layout.rules.slots)
    name_event_by_start (row);
  if (row->import->layout.rules.thread_moments)
    answer_by_moment (row);
  if (row->import->layout.rules.posts_by_thread)
    number_posts_in_thread (row);
  join_given_name (row, row->import->layout.rules.given[0], ROLE_FROM);
  join_given_name (row, row->import->layout.rules.given[1], ROLE_TO);
}
