/* How the cells of a file name people. */
#include "read/import_description.h"
#include "read/import_people.h"
#include "read/log/mentions_of_files.h"
#include "read/people/name_marks.h"
#include "read/people/people_cell.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/last_first.h"
#include "read/sniff/trailing_organisations.h"
#include "read/people/non_people.h"
#include "read/sniff/whole_names.h"

/* "KB" in the cells is the person that a legend below the table calls so. */
static void
name_initials (struct import_context *import)
{
  struct builder *builder = import->builder;
  const GPtrArray *initials = import->layout.initials;
  for (guint i = 0; initials != NULL && i < initials->len; i += 2)
    {
      const struct attribute alias
        = { ATTRIBUTE_ALIASES, builder_text (builder, initials->pdata[i]) };
      builder_add_contact (
        builder, builder_mention (builder, initials->pdata[i + 1], NULL, NULL, 0), &alias, 1);
    }
}

/* What the rows say of their people as a whole. */
static void
note_people (struct import_context *import)
{
  struct builder *builder = import->builder;
  builder->unknown = import->layout.rules.chat               ? KIND_UNKNOWN_IN_CHAT
                     : import->profile->kind == PROFILE_TIES ? KIND_UNKNOWN_IN_TIES
                                                             : KIND_UNKNOWN;
  if (import->profile->places != NULL)
    builder_mark_file (builder, FILE_TELLS_ROOMS);
  if (import->profile->one_directory)
    builder_mark_file (builder, FILE_OF_DIRECTORY);
  if (import->layout.rules.authors_listed)
    builder_mark_file (builder, FILE_LISTS_AUTHORS);
  name_initials (import);
}

static gboolean
names_lost_letters (const struct table_layout *layout, const struct columns *columns)
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (guint32 c = 0; c < MIN (row->count, columns->count) && row->line >= layout->first_line;
           c++)
        if (column_gives_names (&columns->column[c]) && text_lost_letter (row->cell[c]))
          return TRUE;
    }
  return FALSE;
}

void
import_infer_people_marks (struct import_context *import)
{
  enum profile_split split = import->profile->split;
  enum last_first wanted = import->options->last_first;
  gboolean listed = import->layout.rules.others_listed;
  gboolean by_hand = import->profile->signature == NULL && split != SPLIT_COMMA_NEVER;
  gboolean two = wanted == LAST_FIRST_NO || split == SPLIT_COMMA_ALWAYS || listed;
  guint64 line;
  const char *cell;

  note_people (import);
  if (by_hand && !two && wanted == LAST_FIRST_AUTO)
    {
      enum name_order order = name_order_find (&import->layout, &import->columns, &cell, &line);
      two = order == NAME_ORDER_TWO_ALONE || order == NAME_ORDER_TWO_FIRST;
      if (order != NAME_ORDER_NO_PAIR)
        import_describe_name_order (import, order, cell, line);
    }
  gboolean contacts = import->profile->kind == PROFILE_CONTACTS;
  gboolean whole = (contacts || import->profile->signature == NULL)
                   && names_are_whole (&import->layout, &import->columns, contacts);
  import->builder->people_marks
    = (whole ? PEOPLE_WHOLE : 0) | (by_hand || listed ? PEOPLE_AND : 0)
      | (two ? PEOPLE_FIRST_NAMES : 0) | (wanted == LAST_FIRST_YES ? PEOPLE_LAST_FIRST : 0)
      | (import->layout.rules.number_codes ? PEOPLE_NO_NUMBERS : 0)
      | (!whole && organisations_follow_names (&import->layout, &import->columns)
           ? PEOPLE_ORGANISATION
           : 0)
      | (table_layout_has_codes (&import->layout, &import->columns) ? PEOPLE_CODES : 0)
      | (names_lost_letters (&import->layout, &import->columns) ? PEOPLE_LOST_LETTERS : 0);
}
