/* Reads all files into one log. */
#include <string.h>
#include "pln/fuzzy.h"
#include "pln/parallel_loop.h"
#include "pln/read.h"
#include "read/book_sheets.h"
#include "read/file_plans.h"
#include "read/profile_names.h"
#include "read/log/import_notes.h"
#include "read/log/mentions_of_files.h"
#include "read/import.h"
#include "read/input/stop.h"
#include "read/log/row_lines.h"
#include "read/rows/row_owner.h"
#include "read/read_pass.h"
#include "read/siblings.h"
#include "read/sources/calendar_source.h"
#include "read/sources/cards_source.h"
#include "read/sources/catalogue.h"
#include "read/sniff/columns.h"

static gboolean
options_are_sound (const struct read_options *options, GError **error)
{
  if (options->files == NULL || options->files[0] == NULL)
    return fail (error, PLN_ERROR_USAGE, "no file given; write pln FILE");
  if (options->format == NULL || profile_by_name (options->format) != NULL)
    return overrides_check (options->columns, error) && file_plans_check (options, error);
  g_autofree char *names = formats_text ();
  return fail (error, PLN_ERROR_USAGE, "there is no format \"%s\"; use one of %s", options->format,
               names);
}

/* Does a table have this name? Otherwise notes the nearest. */
static gboolean
table_is_listed (const struct catalogue *catalogue, const char *wanted, const char **near)
{
  guint limit = 4;
  for (guint i = 0; i < catalogue->source->len; i++)
    {
      const struct table_source *source = catalogue->source->pdata[i];
      if (table_source_is_called (source, wanted))
        return TRUE;
      guint distance = edit_distance (source->name, wanted, limit);
      if (distance < limit)
        limit = distance, *near = source->name;
    }
  return FALSE;
}

/* Finds a date order given for a file that is not among the input files. */
static gboolean
file_orders_are_used (const struct read_options *options, const struct catalogue *catalogue,
                      GError **error)
{
  for (const char *const *one = options->file_orders; one != NULL && *one != NULL; one++)
    {
      const char *near = NULL;
      g_autofree char *file = g_strndup (*one, (gsize)(strrchr (*one, '=') - *one));
      if (table_is_listed (catalogue, file, &near))
        continue;
      if (near == NULL)
        return fail (error, PLN_ERROR_USAGE, "--date-order: no file here is called \"%s\"", file);
      return fail (error, PLN_ERROR_USAGE,
                   "--date-order: no file here is called \"%s\"; did you mean \"%s\"?", file, near);
    }
  return TRUE;
}

static gboolean
overrides_were_used (const struct builder *builder, const char *const *overrides, GError **error)
{
  for (; overrides != NULL && *overrides != NULL; overrides++)
    if (!g_hash_table_contains (builder->overrides_used, *overrides)
        && !override_denies_role (*overrides))
      return fail (error, PLN_ERROR_USAGE,
                   "--column \"%s\": no file has a column \"%s\"; pln check FILE lists all columns",
                   *overrides, strchr (*overrides, '=') + 1);
  return TRUE;
}

/* A table whose days and months cannot be distinguished by its own rows. */
struct unclear_dates
{
  const struct table_source *source; /* NULL: there is none */
  gboolean contradictory;
};

/* One pass over all tables of a catalogue. */
struct read_pass
{
  const struct read_options *options;
  struct catalogue *catalogue;
  struct builder *builder;
  struct duplicates *duplicates;   /* of the log's tables; NULL if there is only one */
  const struct table_source *last; /* read or tried */
};

static struct builder *
prepare_builder (const struct read_options *options, const struct catalogue *catalogue,
                 const struct settled_order *settled)
{
  struct builder *builder = builder_new ();
  builder->log->n_inputs = catalogue->source->len;
  builder->log->input = g_new0 (struct input, builder->log->n_inputs);
  builder->log->calendar = TRUE;
  builder->settled_order = settled;
  builder->unclear_file = NONE;
  builder->threads = threads_or_all (options->threads);
  if (options->keep_lines)
    builder_keep_lines (builder);
  return builder;
}

/* The next input takes the place of this one. */
static void
give_input_up (struct builder *builder)
{
  builder_unmark_file (builder);
  input_clear (&builder->log->input[builder->file]);
  builder->log->input[builder->file] = (struct input){ NULL };
}

/* Has another sheet of the same workbook been read before? Of a workbook that describes people, the first
 * sheet that is understood counts. */
static gboolean
book_was_read (const struct read_pass *pass, guint before, const struct table_source *sheet)
{
  for (guint i = 0; i < before && sheet->book > 0 && sheet->given_as_contacts; i++)
    if (((const struct table_source *)pass->catalogue->source->pdata[i])->book == sheet->book)
      return TRUE;
  return FALSE;
}

/* A timetable without guests, a single cancelled meeting or the card of a company need not stop the reading
 * of other files. */
static gboolean
source_may_be_empty (const struct table_source *source, const struct catalogue *catalogue)
{
  return (source->format == &calendar_format || source->format == &cards_format)
         && catalogue->argument->len > 1;
}

/* What was not understood in a folder, an archive or a workbook is left aside; sets *read if it was
 * understood. */
static gboolean
read_one (struct read_pass *pass, struct table_source *source, gboolean *read, GError **error)
{
  struct builder *builder = pass->builder;
  g_autoptr (GError) problem = NULL;
  pass->last = source;
  struct read_options own = file_plans_options (pass->options, source);
  *read = import_file (builder, source->is_contacts ? NULL : pass->duplicates, source,
                       pass->catalogue, &own, &problem);
  g_free ((gpointer)own.columns);
  if (*read
      && !file_plans_were_used (pass->options, source, &builder->log->input[builder->file], error))
    return FALSE;
  if (*read)
    {
      builder->log->duplicate_rows += builder->log->input[builder->file].duplicates;
      builder->file++;
      return TRUE;
    }
  if (problem == NULL)
    {
      give_input_up (builder);
      catalogue_put_last (pass->catalogue, source);
      return TRUE;
    }
  gboolean may_go
    = (source->found || source->book > 0 || source_may_be_empty (source, pass->catalogue))
      && !error_stops (problem) && builder->unclear_file == NONE;
  if (!may_go)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  give_input_up (builder);
  builder->log->n_inputs--;
  catalogue_leave_aside (pass->catalogue, source, problem->message);
  return TRUE;
}

static gboolean
read_tables (struct read_pass *pass, gboolean contacts, GError **error)
{
  GPtrArray *sources = pass->catalogue->source;
  gboolean read;
  for (guint i = 0; i < sources->len; i += read)
    {
      struct table_source *source = sources->pdata[i];
      read = TRUE;
      if (source->is_contacts != contacts)
        continue;
      if (book_was_read (pass, i, source))
        {
          read = FALSE;
          pass->builder->log->n_inputs--;
          catalogue_leave_aside (pass->catalogue, source,
                                 "another sheet of this workbook is read; --sheet NAME chooses");
        }
      else if (!read_one (pass, source, &read, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_cards (const struct table_source *source)
{
  return source->format == &cards_format;
}

/* Address cards beside a log describe people; alone they say who their owner knows. */
static void
take_cards_as_contacts (const struct catalogue *catalogue, gboolean contacts)
{
  for (guint i = 0; i < catalogue->source->len; i++)
    {
      struct table_source *source = catalogue->source->pdata[i];
      if (is_cards (source) && !source->given_as_contacts)
        source->is_contacts = contacts;
    }
}

static gboolean
read_logs_and_contacts (struct read_pass *pass, GError **error)
{
  take_cards_as_contacts (pass->catalogue, TRUE);
  if (!read_tables (pass, FALSE, error))
    return FALSE;
  if (pass->builder->file == 0)
    {
      take_cards_as_contacts (pass->catalogue, FALSE);
      if (!read_tables (pass, FALSE, error))
        return FALSE;
    }
  return read_tables (pass, TRUE, error);
}

/* Says what the files are of which none is a table; the first that has an explanation gives it. */
static gboolean
refuse_argument (const struct catalogue *catalogue, guint argument, GError **error)
{
  const char *title = catalogue->argument->pdata[argument], *why = NULL;
  guint files = 0;
  for (guint i = 0; i < catalogue->aside->len; i++)
    {
      const struct left_aside *aside = catalogue->aside->pdata[i];
      files += aside->argument == argument;
      why = aside->argument == argument && why == NULL ? aside->why : why;
    }
  if (files == 0)
    return fail (error, PLN_ERROR_DATA, "\"%s\" holds no files; name a file with a table", title);
  if (files == 1 && why != NULL)
    return fail (error, PLN_ERROR_DATA, "%s", why);
  if (why != NULL)
    return fail (error, PLN_ERROR_DATA,
                 "\"%s\": none of the %u files in it is a table that pln reads; %s", title, files,
                 why);
  return fail (error, PLN_ERROR_DATA,
               "\"%s\" holds no table that pln reads; name a file with a table", title);
}

static gboolean
may_be_empty (const struct catalogue *catalogue, guint argument)
{
  for (guint i = 0; i < catalogue->aside->len; i++)
    {
      const struct left_aside *aside = catalogue->aside->pdata[i];
      if (aside->argument == argument)
        return aside->may_be_empty;
    }
  return FALSE;
}

/* Each name on the command line must lead to something. */
static gboolean
arguments_were_read (const struct catalogue *catalogue, GError **error)
{
  for (guint k = 0; k < catalogue->argument->len; k++)
    {
      gboolean read = FALSE;
      for (guint i = 0; i < catalogue->source->len && !read; i++)
        read = ((const struct table_source *)catalogue->source->pdata[i])->argument == k;
      if (!read && (catalogue->source->len == 0 || !may_be_empty (catalogue, k)))
        return refuse_argument (catalogue, k, error);
    }
  return TRUE;
}

/* settled: for each source, the date order that it does not show itself. */
static struct log *
read_all (const struct read_options *options, struct catalogue *catalogue,
          const struct settled_order *settled, struct unclear_dates *unclear, GError **error)
{
  struct builder *builder = prepare_builder (options, catalogue, settled);
  struct read_pass pass = { .options = options, .catalogue = catalogue, .builder = builder };
  pass.duplicates = catalogue_count (catalogue, FALSE) > 1 ? duplicates_new () : NULL;
  gboolean done = read_logs_and_contacts (&pass, error);
  *unclear = (struct unclear_dates){ builder->unclear_file != NONE ? pass.last : NULL,
                                     builder->unclear_is_contradictory };
  duplicates_free (pass.duplicates);
  builder_find_owner_by_name (builder);
  if (done && arguments_were_read (catalogue, error)
      && overrides_were_used (builder, options->columns, error)
      && builder_find_kinds (builder, options->channel_kinds, error))
    return builder_finish (builder);
  builder_free (builder);
  return NULL;
}

/* Finds the order of a table's dates elsewhere, or leaves it to be assumed; FALSE if that has been tried. If
 * its rows contradict each other, only the user can tell. */
static gboolean
settle_elsewhere (const struct read_options *options, const struct catalogue *catalogue,
                  const struct unclear_dates *unclear, struct settled_order *settled)
{
  if (unclear->source == NULL || unclear->source->is_contacts)
    return FALSE;
  struct settled_order *own = &settled[unclear->source->index];
  if (own->order != DATE_ORDER_AUTO || own->asked)
    return FALSE;
  own->asked = TRUE;
  if (!unclear->contradictory)
    own->order = siblings_date_order (options, catalogue, unclear->source);
  own->by_sibling = own->order != DATE_ORDER_AUTO;
  if (!own->by_sibling && options->date_order != DATE_ORDER_YMD)
    own->order = options->date_order;
  return own->order != DATE_ORDER_AUTO || !unclear->contradictory;
}

struct log *
log_read_catalogue (const struct read_options *options, struct catalogue *catalogue, GError **error)
{
  g_autofree struct settled_order *settled
    = g_new0 (struct settled_order, catalogue->source->len + 1);
  for (;;)
    {
      GError *problem = NULL;
      struct unclear_dates unclear;
      struct log *log = read_all (options, catalogue, settled, &unclear, &problem);
      if (log != NULL)
        return log;
      if (!settle_elsewhere (options, catalogue, &unclear, settled))
        {
          g_propagate_error (error, problem);
          return NULL;
        }
      g_clear_error (&problem);
    }
}

static gboolean
add_names (struct catalogue *catalogue, const char *const *names, gboolean contacts, GError **error)
{
  for (; names != NULL && *names != NULL; names++)
    if (!catalogue_add (catalogue, *names, contacts, error))
      return FALSE;
  return TRUE;
}

static gboolean
sheet_is_used (const struct read_options *options, const struct catalogue *catalogue,
               GError **error)
{
  if (options->sheet == NULL || catalogue->sheet_found)
    return TRUE;
  g_autoptr (GString) names = g_string_new (NULL);
  for (guint i = 0; i < catalogue->aside->len; i++)
    {
      const struct left_aside *aside = catalogue->aside->pdata[i];
      const char *sheet = aside->part;
      if (sheet != NULL)
        g_string_append_printf (names, "%s\"%s\"", names->len > 0 ? ", " : "", sheet);
    }
  if (names->len == 0)
    return fail (error, PLN_ERROR_USAGE, "--sheet: no workbook is given; leave the option out");
  return fail (error, PLN_ERROR_USAGE, "--sheet: no sheet here is called \"%s\"; the sheets are %s",
               options->sheet, names->str);
}

/* Tells the log what was not read. */
static void
note_unread (struct log *log, struct catalogue *catalogue)
{
  catalogue_sort_aside (catalogue);
  log->n_unread = catalogue->aside->len;
  log->unread = g_new0 (struct unread_file, log->n_unread);
  for (guint i = 0; i < log->n_unread; i++)
    {
      const struct left_aside *aside = catalogue->aside->pdata[i];
      log->unread[i] = (struct unread_file){ g_strdup (aside->title), g_strdup (aside->label),
                                             g_strdup (aside->why) };
    }
}

struct log *
log_read (const struct read_options *options, GError **error)
{
  struct log *log = NULL;
  GError *problem = NULL;
  if (!options_are_sound (options, error))
    return NULL;
  struct catalogue *catalogue = catalogue_new (options->sheet);
  if (add_names (catalogue, options->files, FALSE, &problem)
      && add_names (catalogue, options->contacts, TRUE, &problem)
      && sheet_is_used (options, catalogue, &problem)
      && file_orders_are_used (options, catalogue, &problem)
      && book_sheets_choose (options, catalogue, &problem))
    {
      for (guint i = 0; i < catalogue->source->len; i++)
        ((struct table_source *)catalogue->source->pdata[i])->as_of = options->as_of;
      catalogue_compare_calendars (catalogue, options->encoding);
      log = log_read_catalogue (options, catalogue, &problem);
    }
  if (log != NULL)
    note_unread (log, catalogue);
  catalogue_free (catalogue);
  if (problem != NULL)
    {
      error_unmark (problem);
      g_propagate_error (error, problem);
    }
  return log;
}
