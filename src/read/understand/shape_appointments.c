/* Recognises exports of booking programs. */
#include <string.h>
#include "read/understand/header_terms.h"
#include "read/understand/shape_appointments.h"

/* The column of times with a start or an end in its header. */
static guint32
column_of_times (const struct columns *columns, const struct table_evidence *evidence,
                 enum day_sense sense)
{
  const GArray *rows = evidence->layout->row;
  for (guint32 c = 0; c < columns->count; c++)
    {
      guint timed = 0;
      if (header_day_sense (columns->column[c].name) != sense
          || evidence_share (evidence, c, CONTENT_DAY) < 0.9)
        continue;
      for (guint i = 0; i < rows->len; i++)
        timed += sample_row_at (rows, i)->line >= evidence->layout->first_line
                 && strchr (sample_cell (sample_row_at (rows, i), c), ':') != NULL;
      if (timed > 0 && timed == evidence->column[c].filled)
        return c;
    }
  return NO_COLUMN;
}

static gboolean
header_names_receiver (const char *header)
{
  g_autofree char *split = header_split (header);
  return header_matches (
    "calendar|staff|staff member|provider|practitioner|therapist|advisor|adviser|host|employee|coach|"
    "kalender|mitarbeiter|mitarbeiterin|anbieter|berater|beraterin|gastgeber|gastgeberin|behandler|"
    "calendrier|praticien|praticienne|conseiller|conseillere|intervenant|intervenante|employe|"
    "calendario|profesional|asesor|asesora|empleado|empleada|anfitrion|anfitriona|"
    "agenda|medewerker|behandelaar|gastheer|operatore|professionista|dipendente|consulente|"
    "profissional|funcionario|funcionaria|anfitriao|consultor|consultora",
    split);
}

gboolean
take_appointments (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  static const enum role others[]
    = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_EVENT, ROLE_THREAD, ROLE_REPLY, ROLE_DIRECTION };
  guint32 start = column_of_times (columns, evidence, DAY_SENSE_START);
  guint32 end = column_of_times (columns, evidence, DAY_SENSE_END);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return FALSE;
  if (start == NO_COLUMN || end == NO_COLUMN
      || evidence->column[start].distinct * 10 < evidence->column[start].filled * 9
      || (!columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME)))
    return FALSE;
  for (guint32 c = 0; c < columns->count; c++)
    if (header_names_receiver (columns->column[c].name) && columns->column[c].role != ROLE_NAME
        && evidence_share (evidence, c, CONTENT_NAME) > 0.8)
      {
        columns_set_role (columns, c, ROLE_FROM);
        break;
      }
  columns_set_role (columns, start, ROLE_DATE);
  layout->profile = profile_by_name ("appointments");
  return TRUE;
}
