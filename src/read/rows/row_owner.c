/* Finds out whose export it is.
 *
 * Every message in a mailbox is from or to its owner; so if exactly one person is in all rows of
 * such a file, that is the owner. */
#include <string.h>
#include "read/rows/row_cells.h"
#include "read/rows/row_owner.h"

static const struct mention *
mention_of (const struct import_context *import, guint32 number)
{
  return &g_array_index (import->builder->mention, struct mention, number);
}

/* Pages and e-mails distinguish people with the same name. If one of the two has neither, the
 * names alone decide. */
static gboolean
is_same (const struct mention *one, const struct mention *other)
{
  if (one == other)
    return TRUE;
  if (one->profile != NULL && other->profile != NULL)
    return strcmp (one->profile, other->profile) == 0;
  if (one->email != NULL && other->email != NULL)
    return strcmp (one->email, other->email) == 0;
  if (one->name == NULL || other->name == NULL)
    return FALSE;
  g_autofree char *name = g_utf8_casefold (one->name, -1),
                  *second = g_utf8_casefold (other->name, -1);
  return strcmp (name, second) == 0;
}

static gboolean
is_among (const struct import_context *import, guint32 mention, const struct mentions *people)
{
  for (guint32 i = 0; i < people->count; i++)
    if (people->item[i] < MENTION_ME
        && is_same (mention_of (import, mention), mention_of (import, people->item[i])))
      return TRUE;
  return FALSE;
}

/* How often a row names somebody so; two of the same name in one row are two people, unless the address is
 * the same. */
static guint
count_named (const struct builder *builder, const char *name, const struct mentions *people)
{
  guint n = 0;
  for (guint32 i = 0; i < people->count; i++)
    n += people->item[i] < MENTION_ME
         && g_strcmp0 (g_array_index (builder->mention, struct mention, people->item[i]).name, name)
              == 0;
  return n;
}

/* Whole names only: several Anas may be in all rows. */
static void
begin_names (struct builder *builder, const struct mentions *people)
{
  for (guint32 i = 0; i < people->count; i++)
    {
      guint32 number = people->item[i];
      const char *name = number < MENTION_ME
                           ? g_array_index (builder->mention, struct mention, number).name
                           : NULL;
      if (name != NULL && strchr (name, ' ') != NULL)
        g_array_append_val (builder->owner_name, number);
    }
}

static void
note_names (struct builder *builder, const struct mentions *from, const struct mentions *others)
{
  if (builder->owner_name == NULL)
    {
      builder->owner_name = g_array_new (FALSE, FALSE, sizeof (guint32));
      begin_names (builder, from);
      begin_names (builder, others);
    }
  for (guint i = builder->owner_name->len; i-- > 0;)
    {
      guint32 number = g_array_index (builder->owner_name, guint32, i);
      const char *name = g_array_index (builder->mention, struct mention, number).name;
      if (count_named (builder, name, from) + count_named (builder, name, others) != 1)
        g_array_remove_index (builder->owner_name, i);
    }
}

/* Is it a file of which each row has its owner, as that of a calendar? */
static gboolean
file_has_owner (const struct log *log, guint32 file)
{
  const struct profile *profile
    = log->input[file].format != NULL ? profile_by_name (log->input[file].format) : NULL;
  return profile != NULL && profile->owner_in_every_row;
}

void
builder_find_owner_by_name (struct builder *builder)
{
  struct log *log = builder->log;
  guint32 file = builder->file, joined = 0;
  if (builder->owner_name == NULL || builder->owner_name->len != 1)
    return;
  guint32 owner = g_array_index (builder->owner_name, guint32, 0);
  const struct mention own = g_array_index (builder->mention, struct mention, owner);
  for (guint32 i = 0; i < builder->mention->len; i++)
    {
      const struct mention *other = &g_array_index (builder->mention, struct mention, i);
      if (i == owner || g_strcmp0 (other->name, own.name) != 0 || other->email == NULL
          || g_strcmp0 (other->email, own.email) == 0 || !file_has_owner (log, other->file))
        continue;
      const struct attribute alias = { ATTRIBUTE_ALIASES, other->email };
      builder->file = own.file;
      builder_add_contact (builder, owner, &alias, 1);
      joined++;
    }
  builder->file = file;
  if (joined == 0 || log->has_owner)
    return;
  log->has_owner = TRUE;
  log->has_two_owners = FALSE;
  log->owner = owner;
}

void
row_note_owner (struct profile_row *row, const struct mentions *from, const struct mentions *others)
{
  struct import_context *import = row->import;
  const struct mentions *const lists[] = { from, others };

  if (!import->profile->owner_in_every_row && !import->layout.rules.own_account)
    return;
  if (import->profile->owner_in_every_row)
    note_names (import->builder, from, others);
  if (import->scratch.candidate == NULL)
    {
      import->scratch.candidate = g_array_new (FALSE, FALSE, sizeof (guint32));
      for (guint k = 0; k < G_N_ELEMENTS (lists); k++)
        for (guint32 i = 0; i < lists[k]->count; i++)
          if (lists[k]->item[i] < MENTION_ME)
            g_array_append_val (import->scratch.candidate, lists[k]->item[i]);
      return;
    }
  for (guint i = import->scratch.candidate->len; i-- > 0;)
    {
      guint32 mention = g_array_index (import->scratch.candidate, guint32, i);
      if (!is_among (import, mention, from) && !is_among (import, mention, others))
        g_array_remove_index (import->scratch.candidate, i);
    }
}

void
import_find_owner (struct import_context *import)
{
  struct log *log = import->builder->log;
  if (import->scratch.candidate == NULL || import->scratch.candidate->len == 0 || log->has_owner)
    return;
  guint32 owner = g_array_index (import->scratch.candidate, guint32, 0);
  for (guint i = 1; i < import->scratch.candidate->len; i++)
    {
      guint32 other = g_array_index (import->scratch.candidate, guint32, i);
      if (is_same (mention_of (import, owner), mention_of (import, other)))
        continue;
      log->has_two_owners = import->scratch.candidate->len == 2;
      log->may_own[0] = MIN (owner, other);
      log->may_own[1] = MAX (owner, other);
      return;
    }
  log->has_owner = TRUE;
  log->owner = owner;
}

void
import_take_owner (struct import_context *import, const char *email)
{
  struct log *log = import->builder->log;
  for (guint i = 0; email != NULL && i < import->builder->mention->len && !log->has_owner; i++)
    {
      const struct mention *mention = mention_of (import, i);
      if (mention->email == NULL || g_ascii_strcasecmp (mention->email, email) != 0)
        continue;
      log->has_owner = TRUE;
      log->owner = i;
    }
}
