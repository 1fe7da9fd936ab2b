/* Proposes everything that a table may be, and chooses. */
#include <string.h>
#include "read/sniff/edge_list.h"
#include "read/sniff/headerless_lists.h"
#include "read/sniff/matrix_detection.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/set_aside.h"
#include "read/columns/listed_twice.h"
#include "read/columns/day_column.h"
#include "read/understand/generic_detection.h"
#include "read/understand/header_row.h"
#include "read/understand/joined_names.h"
#include "read/understand/heading_rows.h"
#include "read/columns/own_logs.h"
#include "read/understand/repeated_cells.h"
#include "read/understand/turned_cells.h"
#include "read/understand/short_months.h"
#include "read/understand/rounded_ids.h"
#include "read/columns/unknown_people.h"
#include "read/understand/plain_profile.h"
#include "read/understand/title_rows.h"
#include "read/columns/second_addresses.h"
#include "read/understand/understand.h"

static gboolean
lists_people (const struct table_layout *layout, guint32 column)
{
  for (guint i = 0; i < layout->row->len; i++)
    if (strpbrk (sample_cell (sample_row_at (layout->row, i), column), ",;|") != NULL)
      return TRUE;
  return FALSE;
}

/* In a log of mails or meetings without a header, a cell may list several people. */
static const char *
list_profile (const struct table_layout *layout, const enum role *roles, guint32 count)
{
  gboolean dated = FALSE, texts = FALSE;
  const struct sample_row *first = &g_array_index (layout->row, struct sample_row, 0);
  for (guint32 i = 0; i < count; i++)
    {
      dated |= roles[i] == ROLE_DATE;
      texts |= roles[i] == ROLE_TO
               && (strchr (first->cell[i], '@') != NULL || lists_people (layout, i));
    }
  if (dated && texts)
    return "log-list";
  return roles[0] == ROLE_DATE ? "contact-list" : layout->list;
}

/* A matrix, or another shape that the cells show. */
static void
propose_by_cells (struct readings *readings, const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  struct columns columns = { 0 };
  layout->profile = matrix_find (layout->row);
  if (layout->profile != NULL)
    {
      table_layout_take_header (layout, &columns, 0, options);
      guint32 width = matrix_width (layout->row);
      matrix_plan (&columns, layout->row, width);
      for (guint32 c = width; c < columns.count; c++)
        if (matrix_column_adds_up (layout->row, c))
          table_layout_set_aside (layout, &columns, c, "it adds up the ties of each row");
    }
  if (layout->profile != NULL || understand_by_cells (layout, &columns, options))
    readings_add (readings, &columns, STRENGTH_CELLS);
  columns_clear (&columns);
  readings_restore (readings);
}

/* A log or a list of contacts, and the other of the two if it is possible. */
static void
propose_plain (struct readings *readings, const struct columns *columns, gboolean contacts,
               const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  struct columns own = { 0 };
  columns_copy (&own, columns);
  layout->profile = plain_profile_find (layout, &own, contacts);
  const struct profile *plain = layout->profile;
  if (plain != NULL && plain->kind == PROFILE_CONTACTS)
    {
      columns_find_addresses (&own, table_layout_evidence (layout, own.count));
      columns_find_introducer (&own, table_layout_evidence (layout, own.count));
    }
  if (plain != NULL)
    columns_settle (&own, plain->kind == PROFILE_CONTACTS);
  double strength = STRENGTH_PLAIN;
  readings_may_take (readings, &own, options->shape, &strength);
  readings_add (readings, &own, strength);
  readings_restore (readings);
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME);
  if (plain == NULL || contacts || !named || columns_have (columns, ROLE_TO))
    {
      columns_clear (&own);
      return;
    }
  columns_copy (&own, columns);
  gboolean log = plain->kind == PROFILE_CONTACTS;
  if (log && columns_have (columns, ROLE_NAME))
    columns_set_role (&own, own.of_role[ROLE_NAME], ROLE_WITH);
  layout->profile = !log || columns_have (columns, ROLE_DATE)
                      ? profile_by_name (log ? "interactions" : "contacts")
                      : NULL;
  if (layout->profile != NULL)
    columns_settle (&own, layout->profile->kind == PROFILE_CONTACTS);
  readings_add (readings, &own, STRENGTH_REMOTE);
  columns_clear (&own);
  readings_restore (readings);
}

/* What a table with a header row may be, by the words in it and the cells below. */
static void
propose_by_header (struct readings *readings, guint header, guint second, gboolean contacts,
                   const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  struct columns columns = { 0 };
  guint64 labels = second > 0 ? 0 : header_take_labels (layout, header, options->columns);
  table_layout_take_header (layout, &columns, header, options);
  if (header == 0 && second > 0)
    labels = g_array_index (layout->row, struct sample_row, 1).line;
  if (labels > 0)
    layout->first_line = labels + 1;
  columns_infer_names (&columns);
  table_layout_heed_content (layout, &columns);
  understand_columns (layout, &columns, contacts, options);
  understand_events (layout, &columns);
  readings_remember (readings);
  if (!contacts)
    propose_shapes (readings, &columns, options);
  propose_plain (readings, &columns, contacts, options);
  columns_clear (&columns);
}

/* Tables without a header. */
static void
propose_lists (struct readings *readings, gboolean contacts, const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  enum role roles[16];
  guint32 count;
  struct columns columns = { 0 };
  layout->header_line = 0;
  layout->first_line = g_array_index (layout->row, struct sample_row, 0).line;
  layout->profile = list_kind_find (layout->row, layout->file, roles, &count);
  if (layout->profile == NULL && !contacts && edge_list_roles (layout->row, roles, &count))
    layout->profile = profile_by_name (list_profile (layout, roles, count));
  if (layout->profile == NULL)
    return;
  if (layout->profile->generic == GENERIC_BIPARTITE)
    roles[0] = ROLE_WITH, roles[1] = ROLE_EVENT;
  columns_number (&columns, roles, count, options->columns);
  readings_add (readings, &columns, STRENGTH_PLAIN);
  readings_restore (readings);
}

/* The user gives the format of a file that does not have its header: only the columns are found. */
static gboolean
understand_as_told (struct table_layout *layout, struct columns *columns, const char *title,
                    gboolean contacts, const struct read_options *options, GError **error)
{
  enum role roles[16];
  guint32 count;
  guint second = header_merge_second (layout), header = header_row_find (layout, options->columns);
  if (header != NONE)
    {
      table_layout_take_header (layout, columns, header, options);
      if (header == 0 && second > 0)
        layout->first_line = g_array_index (layout->row, struct sample_row, 1).line + 1;
      columns_infer_names (columns);
      table_layout_heed_content (layout, columns);
      understand_columns (layout, columns, contacts, options);
      columns_settle (columns, layout->profile->kind == PROFILE_CONTACTS);
      return ask_who (layout, columns, title, error);
    }
  gboolean listed = list_kind_find (layout->row, layout->file, roles, &count) == layout->profile;
  if (!listed && (contacts || !edge_list_roles (layout->row, roles, &count)))
    return refuse_columns (layout, title, contacts, options, error);
  if (!listed && layout->profile->signature != NULL)
    layout->profile = profile_by_name (list_profile (layout, roles, count));
  if (layout->profile->generic == GENERIC_BIPARTITE)
    roles[0] = ROLE_WITH, roles[1] = ROLE_EVENT;
  columns_number (columns, roles, count, options->columns);
  layout->header_line = 0;
  layout->first_line = g_array_index (layout->row, struct sample_row, 0).line;
  return layout->profile->kind != PROFILE_REFUSED || profile_refuse (layout->profile, title, error);
}

static gboolean
is_sign (const char *text)
{
  return strcmp (text, "+") == 0 || strcmp (text, "-") == 0;
}

/* "source,target,type" with "+" and "-" below the last: friends and enemies, and not what Gephi means by it. */
static gboolean
directions_are_signs (struct table_layout *layout, const struct columns *known)
{
  guint32 direction = known->count > 0 ? known->of_role[ROLE_DIRECTION] : NO_COLUMN;
  return direction != NO_COLUMN
         && column_holds_only (table_layout_evidence (layout, known->count), direction, is_sign);
}

/* Everything the table may be. */
static void
propose_all (struct readings *readings, struct columns *known, gboolean contacts,
             const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  if (!layout->unknown && layout->profile->kind == PROFILE_INTERACTIONS && known->count > 0)
    {
      const struct table_evidence *evidence = table_layout_evidence (layout, known->count);
      columns_find_companions (layout, known, evidence);
      columns_drop_twin_end (layout, known, evidence);
    }
  if (!directions_are_signs (layout, known))
    readings_add (readings, known, STRENGTH_KNOWN);
  readings_restore (readings);
  layout->header_line = layout->first_line = 0;
  layout->texts = NULL;
  guint before = readings->list->len, second = header_merge_second (layout);
  guint header = header_row_find (layout, options->columns);
  if (!contacts)
    propose_by_cells (readings, options);
  if (header != NONE)
    propose_by_header (readings, header, second, contacts, options);
  if (readings->list->len == before)
    propose_lists (readings, contacts, options);
}

static gboolean
choose (struct readings *readings, struct columns *columns, const char *title, gboolean contacts,
        const struct read_options *options, GError **error)
{
  struct table_layout *layout = readings->layout;
  const struct reading *next, *best = readings_best (readings, &next);
  const struct reading *known
    = layout->unknown ? NULL : &g_array_index (readings->list, struct reading, 0);
  if (best == NULL)
    return refuse_columns (layout, title, contacts, options, error);
  readings_take (readings, best, columns);
  if (best->meaning == ROW_IS_NOTHING)
    return profile_refuse (best->profile, title, error);
  if (!people_are_not_rounded (layout, columns, title, error))
    return FALSE;
  if (known != NULL && known != best)
    {
      layout->declined = known->profile;
      layout->declined_column = known->doubt_column;
      layout->declined_why = known->doubt;
    }
  if (layout->declined != NULL && best->doubt_cost >= COST_MISFIT)
    return reading_refuse (known, title, error);
  layout->next = next != NULL ? next->profile : NULL;
  layout->score = best->score;
  layout->lead = next != NULL ? best->score - next->score : MAX (best->score, 0);
  gboolean told = contacts || options->shape != SHAPE_AUTO;
  return (options->assume ? TRUE
          : told          ? reading_is_possible (best, title, error)
                          : readings_ask (readings, best, next, title, error))
         && (layout->unknown == FALSE || ask_who (layout, columns, title, error));
}

/* The user or the header decides what the table is; its cells are checked all the same. */
static gboolean
told_table_is_sound (struct table_layout *layout, const struct columns *columns, const char *title,
                     const struct read_options *options, GError **error)
{
  struct readings readings;
  struct columns own = { 0 };
  readings_init (&readings, layout);
  columns_copy (&own, columns);
  readings_add (&readings, &own, STRENGTH_KNOWN);
  gboolean sound = TRUE;
  if (readings.list->len > 0)
    {
      struct reading *reading = &g_array_index (readings.list, struct reading, 0);
      reading_check (reading, layout, options);
      sound = options->assume || reading_is_possible (reading, title, error);
    }
  readings_clear (&readings);
  return sound;
}

gboolean
understand_table (struct table_layout *layout, struct columns *columns, const char *title,
                  gboolean contacts, const struct read_options *options, GError **error)
{
  if (layout->unknown)
    {
      table_layout_take_titles (layout);
      table_layout_take_subjects (layout);
    }
  if (layout->unknown || layout->profile->signature == NULL)
    table_layout_take_headings (layout);
  if (layout->unknown)
    {
      table_layout_fill_repeats (layout);
      table_layout_join_names (layout, options);
      table_layout_turn_names (layout);
      table_layout_spell_months (layout);
    }
  else
    columns_replace_clocks (columns, table_layout_evidence (layout, columns->count));
  if (!layout->unknown && (contacts || options->format != NULL))
    return told_table_is_sound (layout, columns, title, options, error);
  if (layout->profile != NULL && layout->unknown)
    return understand_as_told (layout, columns, title, contacts, options, error)
           && told_table_is_sound (layout, columns, title, options, error);
  struct readings readings;
  readings_init (&readings, layout);
  propose_all (&readings, columns, contacts, options);
  for (guint i = 0; i < readings.list->len; i++)
    reading_check (&g_array_index (readings.list, struct reading, i), layout, options);
  gboolean done = choose (&readings, columns, title, contacts, options, error);
  readings_clear (&readings);
  return done;
}
