/* Messages with the chat they belong to, which is called by the other person, and with who wrote them.
 *
 * Then each sender is that person or the owner: where both cells are the same, the owner received.
 * A chat in which somebody else writes is that of a group. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/chat_partners.h"
#include "read/evidence/header_kinds.h"

/* The columns of the sender and of the chat. */
struct chats
{
  const struct table_evidence *evidence;
  guint32 from, chat;
  GHashTable *partners; /* names of chats in which somebody of that name writes */
};

static gboolean
is_one_column (const struct columns *columns, enum role role)
{
  guint32 column = columns->of_role[role];
  return column != NO_COLUMN && columns->column[column].next == NO_COLUMN;
}

static gboolean
means_me (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return name_means_me (folded);
}

static gboolean
next_message (const struct chats *chats, guint *i, const char **sender, const char **chat)
{
  const GArray *rows = chats->evidence->layout->row;
  for (; *i < rows->len; (*i)++)
    {
      const struct sample_row *row = sample_row_at (rows, *i);
      if (row->line < chats->evidence->layout->first_line)
        continue;
      *sender = sample_cell (row, chats->from);
      *chat = sample_cell (row, chats->chat);
      (*i)++;
      return TRUE;
    }
  return FALSE;
}

/* FALSE: some message has no sender or no chat. */
static gboolean
find_partners (struct chats *chats)
{
  const char *sender, *chat;
  for (guint i = 0; next_message (chats, &i, &sender, &chat);)
    if (*sender == '\0' || *chat == '\0')
      return FALSE;
    else if (strcmp (sender, chat) == 0)
      g_hash_table_add (chats->partners, (gpointer)chat);
  return g_hash_table_size (chats->partners) > 0;
}

/* The one who writes in the chats of partners and, if `alone`, in all others; NULL: nobody, or several. */
static const char *
find_owner (const struct chats *chats, gboolean alone)
{
  const char *sender, *chat, *owner = NULL;
  for (guint i = 0; next_message (chats, &i, &sender, &chat);)
    if (strcmp (sender, chat) == 0 || (!alone && !g_hash_table_contains (chats->partners, chat)))
      continue;
    else if (owner != NULL && strcmp (owner, sender) != 0)
      return NULL;
    else
      owner = sender;
  return owner;
}

/* Is a chat called by the owner, or a group by somebody who writes? */
static gboolean
names_clash (const struct chats *chats, const char *owner)
{
  const char *sender, *chat;
  for (guint i = 0; next_message (chats, &i, &sender, &chat);)
    if (strcmp (chat, owner) == 0
        || (strcmp (sender, owner) != 0 && strcmp (sender, chat) != 0
            && g_hash_table_contains (chats->partners, chat)))
      return TRUE;
  return FALSE;
}

/* The owner, if the column names the person or the group of the chat. */
static const char *
owner_beside (const struct columns *columns, const struct table_evidence *evidence, guint32 column)
{
  if (!is_one_column (columns, ROLE_FROM) || column == NO_COLUMN
      || (columns->column[column].role != ROLE_NONE
          && !is_one_column (columns, columns->column[column].role)))
    return NULL;
  g_autoptr (GHashTable) partners = g_hash_table_new (text_hash, g_str_equal);
  struct chats chats = { evidence, columns->of_role[ROLE_FROM], column, partners };
  gboolean groups = header_names_chat (columns->column[column].name);
  if (!find_partners (&chats))
    return NULL;
  const char *owner = find_owner (&chats, !groups);
  if (owner == NULL && groups)
    owner = find_owner (&chats, TRUE);
  if (owner == NULL || (evidence->column[column].distinct < 2 && !means_me (owner)))
    return NULL;
  return names_clash (&chats, owner) ? NULL : owner;
}

const char *
chat_owner_find (const struct columns *columns, const struct table_evidence *evidence)
{
  return columns_have (columns, ROLE_WITH)
           ? NULL
           : owner_beside (columns, evidence, columns->of_role[ROLE_TO]);
}

GHashTable *
chat_groups_find (const struct columns *columns, const struct table_evidence *evidence,
                  const char *owner)
{
  const struct chats chats
    = { evidence, columns->of_role[ROLE_FROM], columns->of_role[ROLE_TO], NULL };
  GHashTable *groups = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const char *sender, *chat;
  for (guint i = 0; next_message (&chats, &i, &sender, &chat);)
    if (strcmp (sender, owner) != 0 && strcmp (sender, chat) != 0)
      g_hash_table_add (groups, g_strdup (chat));
  return groups;
}

/* A column that is called one of chats, and names nobody's other end. */
static gboolean
may_name_chats (const struct column *column)
{
  return (column->role == ROLE_NONE || column->role == ROLE_EVENT || column->role == ROLE_THREAD
          || column->role == ROLE_LABEL || column->role == ROLE_TOPIC
          || column->role == ROLE_CHANNEL)
         && !column->told && header_names_chat (column->name);
}

/* The id of a chat says nothing beside its name. */
static void
set_partner (struct columns *columns, const struct table_evidence *evidence, guint32 column)
{
  static const enum role ids[] = { ROLE_EVENT, ROLE_THREAD };
  columns_set_role (columns, column, ROLE_TO);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      guint32 id = columns->of_role[ids[i]];
      if (id != NO_COLUMN && !columns->column[id].told
          && columns_are_one_to_one (evidence, id, column))
        columns_set_role (columns, id, ROLE_NONE);
    }
}

/* Do both columns say the same in each row? */
static gboolean
cells_are_same (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  const struct chats chats = { evidence, one, other, NULL };
  const char *a, *b;
  for (guint i = 0; next_message (&chats, &i, &a, &b);)
    if (strcmp (a, b) != 0)
      return FALSE;
  return evidence->column[one].filled > 0;
}

/* Do several people write in one of the chats, and no chat has the name of a sender? */
static gboolean
chats_have_members (const struct table_evidence *evidence, guint32 from, guint32 chat)
{
  g_autoptr (GHashTable) first = g_hash_table_new (text_hash, g_str_equal);
  const struct chats chats = { evidence, from, chat, NULL };
  const char *sender, *name;
  gboolean several = FALSE;
  for (guint i = 0; next_message (&chats, &i, &sender, &name);)
    {
      const char *before = g_hash_table_lookup (first, name);
      several |= before != NULL && strcmp (before, sender) != 0;
      g_hash_table_insert (first, (gpointer)name, (gpointer)sender);
    }
  return several && values_shared (evidence, from, chat) == 0;
}

/* "general" under "stream" and under "recipient": the receiver is the chat. */
static void
drop_chat_among_receivers (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 to = columns->of_role[ROLE_TO], from = columns->of_role[ROLE_FROM];
  if (to == NO_COLUMN || from == NO_COLUMN || !chats_have_members (evidence, from, to))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (may_name_chats (&columns->column[i]) && !columns->column[to].told
        && cells_are_same (evidence, i, to))
      {
        columns_set_role (columns, to, ROLE_NONE);
        columns_set_role (columns, i, ROLE_EVENT);
        return;
      }
}

void
columns_find_chat_partner (struct columns *columns, const struct table_evidence *evidence)
{
  drop_chat_among_receivers (columns, evidence);
  guint32 to = columns->of_role[ROLE_TO], with = columns->of_role[ROLE_WITH];
  if (to != NO_COLUMN && with != NO_COLUMN)
    return;
  if (to != NO_COLUMN || with != NO_COLUMN)
    {
      guint32 partner = to != NO_COLUMN ? to : with;
      if (owner_beside (columns, evidence, partner) != NULL)
        set_partner (columns, evidence, partner);
      return;
    }
  for (guint32 i = 0; i < columns->count; i++)
    if (may_name_chats (&columns->column[i]) && owner_beside (columns, evidence, i) != NULL)
      {
        set_partner (columns, evidence, i);
        return;
      }
}
