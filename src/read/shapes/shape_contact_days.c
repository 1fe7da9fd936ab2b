/* Recognises the list of a person who notes each conversation beside the name. A day that several people
 * share is that of a gathering, and the table a register. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/evidence/header_kinds.h"
#include "read/shapes/shape_contact_days.h"

/* "1st conversation", "Treffen 2" */
static gboolean
header_names_conversation (const char *header)
{
  g_autofree char *base = header_without_ordinal (header);
  if (base == NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (base, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (phrase_is_listed (
          *one,
          "conversation|talk|call|meeting|chat|coffee|lunch|visit|contact|gesprach|anruf|telefonat|"
          "treffen|besuch|kontakt|kaffee|entretien|appel|rencontre|visite|conversacion|llamada|"
          "encuentro|visita|contacto|conversa|chamada|ligacao|encontro|contato|conversazione|"
          "colloquio|chiamata|telefonata|incontro|contatto|gesprek|telefoontje|ontmoeting|bezoek"))
      return TRUE;
  return FALSE;
}

/* Only days, each of one person. */
static gboolean
holds_own_days (const struct table_evidence *evidence, guint32 column)
{
  return evidence->column[column].filled > 0 && evidence_share (evidence, column, CONTENT_DAY) == 1
         && evidence->column[column].distinct == evidence->column[column].filled;
}

gboolean
take_contact_days (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  static const enum role others[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_EVENT, ROLE_DIRECTION };
  guint64 days = 0;
  guint32 first = NO_COLUMN;
  guint count = 0;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return FALSE;
  if (!columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME))
    return FALSE;
  for (guint32 i = 0; i < MIN (columns->count, 64); i++)
    if (header_names_conversation (columns->column[i].name) && holds_own_days (evidence, i))
      {
        days |= G_GUINT64_CONSTANT (1) << i;
        first = first == NO_COLUMN ? i : first;
        count++;
      }
  if (count < 2)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if ((i < 64 && (days >> i & 1) != 0) || columns->column[i].role == ROLE_DATE)
      columns->column[i].role = i == first ? ROLE_DATE : ROLE_OTHER_DATE;
  columns_set_role (columns, first, ROLE_DATE);
  layout->rules.contact_days = days;
  layout->profile = profile_by_name ("contact-days");
  return TRUE;
}
