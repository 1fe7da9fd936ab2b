/* A row of pln's own --ties table. */
#include <math.h>
#include <string.h>
#include "pln/escape.h"
#include "read/people/people_cell.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_kinds.h"

static gboolean
tie_number (struct profile_row *row, const char *header, double *value)
{
  const char *text = profile_row_cell (row, header);
  if (number_parse (text, value) && *value >= 0)
    return TRUE;
  notes_reject (&row->import->notes, row->row->line, header, text, "is not a number from 0");
  return FALSE;
}

/* Under pseudonyms, pln writes months without days: "2016-10"; or quarters: "2016-Q4". */
static void
note_precision (struct builder *builder, const char *text)
{
  if (strlen (text) == strlen ("2016-10"))
    builder->tie_months = TRUE;
  else
    builder->tie_days = TRUE;
  builder->tie_quarters |= strchr (text, 'Q') != NULL;
}

static gboolean
tie_day (struct profile_row *row, const char *header, date_code *code)
{
  const char *text = profile_row_cell (row, header), *reason;
  *code = DAY_NONE;
  if (*text != '\0')
    note_precision (row->import->builder, text);
  if (*text == '\0'
      || date_column_read (row->import->date, text, row->row->line, code, &reason) != DATE_BAD)
    return TRUE;
  notes_reject (&row->import->notes, row->row->line, header, text, reason);
  return FALSE;
}

/* A chance, or NaN if the table has none. */
static double
chance_of (struct profile_row *row, const char *header)
{
  double value;
  return number_parse (profile_row_cell (row, header), &value) && value >= 0 && value <= 1 ? value
                                                                                           : NAN;
}

static guint8
state_of (const char *word)
{
  static const char *const states[N_STATES] = { TIE_STATE_NAMES };
  for (guint8 i = STATE_ACTIVE; i < N_STATES; i++)
    if (strcmp (word, states[i]) == 0)
      return i;
  return G_MAXUINT8;
}

static guint8
evidence_of (const char *words)
{
  static const char *const bits[] = { EVIDENCE_NAMES };
  guint8 evidence = 0;
  for (guint i = 0; i < G_N_ELEMENTS (bits); i++)
    if (strstr (words, bits[i]) != NULL)
      evidence |= (guint8)(1 << i);
  return evidence != 0 ? evidence : EVIDENCE_DIRECT;
}

/* Names as pln wrote them: removes the guard against spreadsheet formulas and interprets nothing
 * else. A forged table cannot bring in control marks that pln removes elsewhere. */
static guint32
tie_person (struct profile_row *row, const char *header)
{
  g_autofree char *text = csv_clean (profile_row_cell (row, header));
  return *text != '\0' ? builder_mention (row->import->builder, text, NULL, NULL, 0) : NONE;
}

gboolean
row_add_tie (struct profile_row *row)
{
  struct ready_tie tie = { .a = tie_person (row, "contact_a"), .b = tie_person (row, "contact_b") };

  if (tie.a == NONE || tie.b == NONE || tie.a == tie.b)
    {
      notes_reject (&row->import->notes, row->row->line, "contact_a", NULL,
                    "does not name two people");
      return FALSE;
    }
  if (!tie_number (row, "interactions", &tie.interactions)
      || !tie_number (row, "strength", &tie.strength) || !tie_day (row, "first", &tie.first)
      || !tie_day (row, "last", &tie.last))
    return FALSE;
  tie.state = state_of (profile_row_cell (row, "state"));
  tie.again30 = chance_of (row, "again30");
  tie.again90 = chance_of (row, "again90");
  tie.evidence = evidence_of (profile_row_cell (row, "evidence"));
  g_array_append_val (row->import->builder->ready_tie, tie);
  return TRUE;
}
