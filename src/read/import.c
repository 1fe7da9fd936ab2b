/* Imports one file, from its first byte to its last row. */
#include <string.h>
#include "pln/cell.h"
#include "pln/hash.h"
#include "pln/text.h"
#include "read/graph_source.h"
#include "read/import.h"
#include "read/import_description.h"
#include "read/import_keys.h"
#include "read/import_people.h"
#include "read/made_tables.h"
#include "read/repeat_groups.h"
#include "read/csv/row_pipeline.h"
#include "read/input/file_type.h"
#include "read/input/stop.h"
#include "read/log/row_lines.h"
#include "read/rows/cells_above.h"
#include "read/rows/joined_cells.h"
#include "read/rows/date_finish.h"
#include "read/rows/incomplete_dates.h"
#include "read/rows/preamble.h"
#include "read/sniff/side_blocks.h"
#include "read/rows/row_cache.h"
#include "read/siblings.h"
#include "read/rows/row_filters.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_owner.h"
#include "read/rows/row_preparation.h"
#include "read/rows/row_soundness.h"
#include "read/rows/table_foot.h"
#include "read/rows/table_sections.h"
#include "read/sniff/subtotals.h"
#include "read/doubts/doubts.h"
#include "read/understand/generic_detection.h"
#include "read/understand/understand.h"

#define AHEAD 8 /* rows */

struct file_import
{
  struct import_context context;
  struct table_source *source;
  const struct catalogue *catalogue;
  const char *encoding; /* of the source's bytes, or NULL: detect */
  struct table_foot foot;
  struct duplicates *duplicates; /* NULL if there is only one file */
  struct log_position start;     /* end of the log before the first row */
  guint64 size;                  /* size of the file in bytes; 0: unknown, or small */
  gboolean converted;            /* the rows are not those of the file */
  gboolean whole;                /* the sample contains the whole file */
  gboolean replaced;             /* some bytes up to this row were invalid in it */
};

static gboolean
has_extra_cells (const struct import_context *import, const struct row *row)
{
  for (guint32 i = import->columns.count; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      return TRUE;
  return FALSE;
}

static gboolean
add_row (struct profile_row *row)
{
  if (row->import->profile->import_row != NULL)
    return row->import->profile->import_row (row);
  switch (row->import->profile->kind)
    {
    case PROFILE_CONTACTS:
      return row_add_contact (row);
    case PROFILE_TIES:
      return row_add_tie (row);
    default:
      return row_add_interaction (row);
    }
}

static void
understand_row (struct import_context *import, const struct row *row)
{
  struct profile_row state;
  state.import = import;
  state.row = row;
  state.any_set = FALSE;
  state.drop = row_reason_to_drop (&state);
  if (state.drop == NULL && rows_may_change (import))
    {
      memset (state.set, 0, sizeof state.set);
      if (import->profile->rewrite_row != NULL)
        import->profile->rewrite_row (&state);
    }
  if (state.drop != NULL)
    {
      row_observe_left_out (&state);
      if (row_tells_of_people (&state))
        row_keep_senders (&state);
      notes_drop (&import->notes, state.drop);
    }
  else if (add_row (&state))
    {
      import->notes.input->rows++;
      import->notes.input->kept++;
    }
  if (state.any_set)
    for (guint role = 0; role < N_ROLES; role++)
      g_free (state.set[role]);
}

static guint64
header_hash (struct import_context *import)
{
  guint64 *hash = &import->scratch.header_hash;
  const struct columns *columns = &import->columns;
  for (guint32 i = 0; i < columns->count && (i > 0 || *hash == 0); i++)
    *hash = bytes_hash (columns->column[i].name, strlen (columns->column[i].name), MAX (*hash, 1));
  return *hash;
}

/* A row whose cells are whole. */
static void
take_sound_row (struct file_import *file, const struct row *row)
{
  struct import_context *import = &file->context;
  struct input *input = import->notes.input;

  if (row->n_cells > import->columns.count && has_extra_cells (import, row))
    notes_reject (
      &import->notes, row->line, NULL, row->cell[import->columns.count].text,
      "is one cell more than there are columns; put cells that hold the delimiter in quotes");
  else if (file->duplicates != NULL
           && duplicates_had (file->duplicates, row, header_hash (import), import->builder->file))
    {
      input->rows++;
      input->duplicates++;
    }
  else if (!row_cache_apply (import, row))
    {
      guint64 n_records = import->builder->n_records, kept = input->kept;
      understand_row (import, row);
      if (file->duplicates != NULL && input->kept == kept)
        duplicates_forget_newest (file->duplicates);
      row_cache_store (import, row, n_records);
    }
}

static void
take_row (gpointer data, const struct row *row)
{
  struct file_import *file = data;
  struct import_context *import = &file->context;
  if (row_is_blank (row) || row_is_outside (import, row))
    return;
  const char *aside = row_is_month_heading (import, row) ? "a heading with the month" : NULL;
  if (row_is_subtotal (&import->layout.rules, row, &import->scratch.group))
    aside = "totals";
  if (aside != NULL)
    {
      notes_drop (&import->notes, aside);
      return;
    }
  if (row->n_cells < import->columns.count && import->notes.short_rows++ == 0)
    import->notes.short_line = row->line;
  gboolean header = row_repeats_header (import, row);
  if (!header)
    {
      row = cells_above_fill (&import->scratch.above, &import->layout.rules, row);
      row = joined_cells_fill (&import->scratch.joined, &import->layout, row);
    }
  if (header)
    notes_drop (&import->notes, "the header again");
  else if (row->plain || row_is_sound (import, row, file->replaced))
    take_sound_row (file, row);
  if (import->builder->lines != NULL)
    builder_note_line (import->builder, file->converted ? 0 : row->line);
}

/* If the user wants it, any rejected row is an error. */
static gboolean
refuse_reject (const struct import_context *import, GError **error)
{
  g_autofree char *what = reject_text (&g_array_index (import->notes.reject, struct reject, 0));
  return stop (error, PLN_ERROR_DATA, "%s, %s", import->title, what);
}

/* Estimates from the first rows how many records a file of known size contains. */
static void
expect_records (struct file_import *file, const struct row_batch *batch)
{
  struct import_context *import = &file->context;
  guint64 records = import->builder->n_records - file->start.records;
  if (file->size > 0 && batch->text_used > 0)
    builder_expect_records (import->builder, (guint64)((double)records * 1.02 * (double)file->size
                                                       / (double)batch->text_used));
  file->size = 0;
}

/* A row that the table parser could not read. */
static void
take_parse_error (struct import_context *import, const struct batch_entry *entry)
{
  const char *name = NULL;
  g_autofree char *number = NULL;
  if (entry->broken_cell > import->columns.count)
    name = number = g_strdup_printf ("column %u", entry->broken_cell);
  else if (entry->broken_cell > 0)
    name = import->columns.column[entry->broken_cell - 1].name;
  notes_reject (&import->notes, entry->row.line, name, entry->value, entry->reason);
}

/* Totals and remarks wait until another row shows that the table goes on. */
static void
take_or_hold_row (struct file_import *file, const struct row *row)
{
  const struct import_context *import = &file->context;
  if (!import->layout.rules.foot_known && row_may_be_foot (row)
      && table_foot_holds (&file->foot, row, import->columns.count))
    return;
  if (file->foot.waiting != NULL && !row_is_blank (row))
    for (const struct row *waiting; (waiting = table_foot_next (&file->foot)) != NULL;)
      row_take_blocks (&import->layout, waiting, take_row, file);
  row_take_blocks (&import->layout, row, take_row, file);
}

static void
take_foot (struct file_import *file)
{
  guint totals, remarks;
  table_foot_count (&file->foot, &totals, &remarks);
  for (guint i = 0; i < totals; i++)
    notes_drop (&file->context.notes, "totals");
  for (guint i = 0; i < remarks; i++)
    notes_drop (&file->context.notes, "notes below the table");
}

static gboolean
take_batch (const struct row_batch *batch, gpointer data, GError **error)
{
  struct file_import *file = data;
  struct import_context *import = &file->context;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct batch_entry *entry = &batch->entry[i];
      if (i + AHEAD < batch->count)
        row_cache_prefetch (import, &batch->entry[i + AHEAD].row);
      if (entry->row.line < import->layout.first_line)
        continue;
      file->replaced = entry->replaced;
      if (entry->reason != NULL)
        take_parse_error (import, entry);
      else
        take_or_hold_row (file, &entry->row);
      if (import->options->strict && import->notes.input->rejected > 0)
        return refuse_reject (import, error);
    }
  for (guint32 i = 0; i < batch->comments; i++)
    notes_drop (&import->notes, import->dialect.comment == '#'
                                  ? "comment lines, which begin with #"
                                  : "comment lines, which begin with %");
  expect_records (file, batch);
  return TRUE;
}

static gboolean
read_rows (struct file_import *file, struct line_reader *source, GError **error)
{
  struct import_context *import = &file->context;
  static const enum role roles[]
    = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_CHANNEL, ROLE_TOPIC, ROLE_DIRECTION };
  const struct batch_handler handler = { take_batch, file };
  const struct row_pipeline_plan plan
    = { .title = import->title,
        .source = source,
        .dialect = import->dialect,
        .cell_limit
        = import->options->field_limit != 0 ? import->options->field_limit : CELL_BYTES_MOST,
        .n_columns = import->columns.count,
        .mends_quotes = !import->options->strict,
        .first_line = import->layout.first_line,
        .word_columns = columns_word_set (&import->columns, roles, G_N_ELEMENTS (roles)),
        .words = &import->builder->cells,
        .threaded = !file->whole && import->builder->threads > 1 };
  if (!row_pipeline_run (&plan, &handler, error))
    return FALSE;
  take_foot (file);
  return TRUE;
}

/* Finds out what the table is. A repeat group is refused, unless its form is there too. */
static gboolean
understand_file (struct file_import *file, const char *text, gsize length, GError **error)
{
  g_autoptr (GError) problem = NULL;
  struct import_context *import = &file->context;
  g_autofree char *name = g_utf8_make_valid (import->name, -1);
  import->layout.file = header_fold (name);
  gboolean found
    = header_detect (&import->layout, &import->columns, import->title, &import->dialect, text,
                     length, file->whole, import->contacts, import->options, &problem);
  if (repeat_group_take (import, file->source, file->catalogue))
    return TRUE;
  if (!found)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  if (!understand_table (&import->layout, &import->columns, import->title, import->contacts,
                         import->options, &problem))
    {
      if (repeat_form_take_list (import, file->source, file->catalogue))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  repeat_form_take (import, file->source, file->catalogue);
  return table_is_needed (file->source, file->catalogue, import->layout.profile, error);
}

/* Prepares everything that is known before the first row is read; FALSE as for import_file. */
static gboolean
prepare (struct file_import *file, struct line_reader *source, GError **error)
{
  struct import_context *import = &file->context;
  gsize length;
  const char *text = line_reader_peek (source, &length, &file->whole);
  file->size = file->whole ? 0 : line_reader_size (source);

  if (!graph_source_take (source, &file->converted, error))
    return FALSE;
  text = line_reader_peek (source, &length, &file->whole);
  if (!content_is_table (import->title, text, length, error))
    return FALSE;
  import->dialect = dialect_detect (text, length, import->options->delimiter);
  if (!understand_file (file, text, length, error))
    return FALSE;
  import->profile = import->layout.profile;
  understand_rules (&import->layout, &import->columns);
  if ((!import->options->assume
       && !doubts_ask (&import->layout, &import->columns, import->title, import->contacts,
                       import->options, error))
      || !made_table_shows_people (file->source, &import->layout, &import->columns, error)
      || !import_find_keys (import, file->source, file->catalogue, error))
    return FALSE;
  overrides_note_used (import->options->columns, &import->columns, import->builder->overrides_used);
  import_infer_people_marks (import);
  import_describe_repeats (import);
  import_find_facts (import);
  made_table_add_facts (file->source, import);
  if (import->profile->sampled)
    date_column_expect_seconds (import->date);
  import_expect_clock (import);
  import_heed_format (import);
  if (import->profile->undated && columns_have (&import->columns, ROLE_DATE))
    columns_set_role (&import->columns, import->columns.of_role[ROLE_DATE], ROLE_NONE);
  return TRUE;
}

static gboolean
understood_something (struct import_context *import, GError **error)
{
  const struct input *input = import->notes.input;
  if (input->kept + input->duplicates + input->dropped > 0)
    return TRUE;
  if (input->rejected == 0 && import->profile->may_be_empty)
    {
      notes_notice (&import->notes, "the file has a header but no rows");
      return TRUE;
    }
  gboolean is_text = strcmp (input->row_word, "line") == 0;
  if (input->rejected == 0)
    return fail (error, PLN_ERROR_DATA, "\"%s\" has %s%ss; %s", import->title,
                 is_text ? "a header but no " : "no ", is_text ? "row" : input->row_word,
                 input->known || !is_text ? "export it again" : "write a row below it");
  const struct reject *first = &g_array_index (import->notes.reject, struct reject, 0);
  g_autofree char *what = reject_text (first);
  if (input->rows == 1)
    return fail (error, PLN_ERROR_DATA, "%s: the only row could not be read; %s", import->title,
                 what);
  return fail (error, PLN_ERROR_DATA,
               "%s: none of the %" G_GUINT64_FORMAT " rows could be read; %s%s", import->title,
               input->rows, what, reject_cure (first));
}

static gboolean
import_from (struct file_import *file, GError **error)
{
  struct import_context *import = &file->context;
  struct line_reader *source = table_source_open (file->source, file->encoding, error);
  if (source == NULL)
    return FALSE;
  gboolean done = prepare (file, source, error) && read_rows (file, source, error);
  if (done)
    {
      import_take_owner (import, file->source->owner);
      import_find_owner (import);
      import_describe (import, source, &file->start);
      done
        = understood_something (import, error) && import_settle_dates (import, &file->start, error);
      import_describe_gathering (import);
    }
  line_reader_free (source);
  return done;
}

static void
import_clear (struct import_context *import)
{
  notes_finish (&import->notes);
  table_layout_clear (&import->layout);
  columns_clear (&import->columns);
  date_column_free (import->date);
  g_free (import->facts.date_label);
  for (guint role = 0; role < N_ROLES; role++)
    g_free (import->facts.text[role]);
  row_scratch_clear (&import->scratch);
}

gboolean
import_file (struct builder *builder, struct duplicates *duplicates, struct table_source *source,
             const struct catalogue *catalogue, const struct read_options *options, GError **error)
{
  struct read_options own;
  GError *problem = NULL;
  struct file_import file = { .duplicates = source->continues ? NULL : duplicates,
                              .source = source,
                              .catalogue = catalogue,
                              .encoding = options->encoding,
                              .start = builder_position (builder) };
  struct import_context *import = &file.context;
  guint32 first_line = builder_line_count (builder);
  import->options = made_table_options (source, options, &own);
  import->builder = builder;
  import->title = source->title;
  import->name = source->continues ? source->part : source->name;
  import->part = source->continues ? source->part : NULL;
  import->contacts = source->is_contacts;
  import->date = date_column_of_source (builder, source, catalogue, import->options);
  import->siblings_may_tell = siblings_may_tell_order (builder, source, catalogue);
  input_name (&builder->log->input[builder->file], source);
  notes_init (&import->notes, &builder->log->input[builder->file], options->keep_all_rejects);
  gboolean done = import_from (&file, &problem);
  made_table_note (&import->notes, source);
  table_foot_clear (&file.foot);
  import_clear (import);
  made_table_explain (source, &problem);
  made_table_describe (builder, source, first_line, problem);
  if (problem != NULL)
    g_propagate_error (error, problem);
  return done;
}
