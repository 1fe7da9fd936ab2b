/* Messages with the chat they belong to, which is called by the other person, and with who wrote them.
 *
 * Then each sender is that person or the owner: where both cells are the same, the owner received. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/chat_partners.h"

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

/* The owner, if the column with that role names the person of the chat. */
static const char *
owner_beside (const struct columns *columns, const struct table_evidence *evidence,
              enum role partner)
{
  const GArray *rows = evidence->layout->row;
  const char *owner = NULL;
  guint received = 0;
  if (!is_one_column (columns, ROLE_FROM) || !is_one_column (columns, partner)
      || columns_have (columns, partner == ROLE_TO ? ROLE_WITH : ROLE_TO))
    return NULL;
  guint32 from = columns->of_role[ROLE_FROM], chat = columns->of_role[partner];
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *sender = sample_cell (row, from), *other = sample_cell (row, chat);
      gboolean same = strcmp (sender, other) == 0;
      if (row->line < evidence->layout->first_line)
        continue;
      if (*sender == '\0' || *other == '\0'
          || (!same && owner != NULL && strcmp (owner, sender) != 0))
        return NULL;
      received += same;
      owner = same ? owner : sender;
    }
  if (received == 0 || owner == NULL || (evidence->column[chat].distinct < 2 && !means_me (owner)))
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && strcmp (sample_cell (sample_row_at (rows, i), chat), owner) == 0)
      return NULL;
  return owner;
}

const char *
chat_owner_find (const struct columns *columns, const struct table_evidence *evidence)
{
  return owner_beside (columns, evidence, ROLE_TO);
}

void
columns_find_chat_partner (struct columns *columns, const struct table_evidence *evidence)
{
  if (owner_beside (columns, evidence, ROLE_WITH) != NULL)
    columns_set_role (columns, columns->of_role[ROLE_WITH], ROLE_TO);
}
