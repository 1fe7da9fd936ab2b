/* Finds the column that says which messages and calls went out and which came in. */
#include "read/people/presence_words.h"
#include "read/understand/header_terms.h"
#include "read/understand/message_direction.h"
#include "read/understand/value_words.h"

/* "Incoming" and "Outgoing" cells, whatever the header; "Missed" may be among them. */
static gboolean
says_direction (const struct table_evidence *evidence, guint32 column)
{
  guint in = 0, out = 0, known = 0;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line < evidence->layout->first_line)
        continue;
      const char *text = sample_cell (row, column);
      enum way way = way_of_text (text);
      known += way != WAY_UNKNOWN || presence_of_text (text) != PRESENCE_UNKNOWN;
      in += way == WAY_IN;
      out += way == WAY_OUT;
    }
  guint filled = evidence->column[column].filled;
  return (in > 0 || out > 0) && ((in + out) * 2 >= filled || known * 10 >= filled * 9)
         && evidence->column[column].distinct <= 6;
}

/* With such a direction, the handle, the address or the name of the chat is the other end. */
static void
find_partner (struct columns *columns, const struct table_evidence *evidence)
{
  static const char *const partners[]
    = { "contact|contact name|name|display name|kontakt|contacto|contatto|contato",
        "chat name|chat|chat title|conversation|recipient",
        "handle|handle id|address|phone number|number|sender|identifier|rufnummer|telefonnummer|"
        "nummer|gegenstelle|numero|numero de telephone|numero de telefono|numero di telefono|"
        "numero de telefone|telefoonnummer|correspondant|interlocutor|interlocutore",
        NULL };
  if (!columns_have (columns, ROLE_DIRECTION) || columns_have (columns, ROLE_FROM)
      || columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_WITH))
    return;
  for (const char *const *partner = partners; *partner != NULL; partner++)
    for (guint32 i = 0; i < columns->count; i++)
      {
        g_autofree char *split = header_split (columns->column[i].name);
        if (header_matches (*partner, split) && evidence->column[i].filled > 0)
          {
            columns_set_role (columns, i, ROLE_FROM);
            return;
          }
      }
}

/* "is_from_me", "fromMe", "Outgoing?": yes and no say who sent the message. */
static gboolean
asks_if_sent (const struct columns *columns, const struct table_evidence *evidence, guint32 column)
{
  g_autofree char *split = header_split (columns->column[column].name);
  return evidence_share (evidence, column, CONTENT_MARK) == 1
         && header_matches (
           "is from me|from me|fromme|isfromme|sent by me|is sent|is outgoing|outgoing|von mir|"
           "de moi|envoye par moi|de mi|enviado por mi|van mij|da me|inviato da me|"
           "de mim|enviado por mim",
           split);
}

void
columns_find_direction (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if (asks_if_sent (columns, evidence, i))
      {
        columns_set_role (columns, i, ROLE_DIRECTION);
        layout->rules.direction_is_flag = TRUE;
      }
  find_partner (columns, evidence);
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if ((columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_CHANNEL)
        && says_direction (evidence, i))
      columns_set_role (columns, i, ROLE_DIRECTION);
}
