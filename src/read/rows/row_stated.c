/* Ties that a list states: follows, connections. They do not show any interaction. */
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_person.h"
#include "read/rows/row_stated.h"

gboolean
row_add_stated_link (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  guint32 person = row_person (row);
  const struct cell cell = row_cell (row, ROLE_TO);
  struct people people = builder_people (builder, &cell, FALSE);
  struct person_text other;
  if (person == NONE)
    return row_leave_out (row, "rows that name nobody");
  builder_keep_person (builder, person);
  if (people.count != 1 || people.mention[0] == person)
    return TRUE;
  builder_keep_person (builder, people.mention[0]);
  person_text_parse (cell.text, &other);
  if (person_kind_of (other.name, other.email) != KIND_PERSON)
    {
      person_text_clear (&other);
      return TRUE; /* the mention is left out and counted */
    }
  const char *name = other.name != NULL ? other.name : other.email;
  struct attribute knows
    = { ATTRIBUTE_KNOWS, builder_text (builder, name != NULL ? name : cell.text) };
  builder_add_contact (builder, person, &knows, 1);
  person_text_clear (&other);
  return TRUE;
}
