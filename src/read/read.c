/* Reads all files into one log. */
#include <string.h>
#include "pln/fuzzy.h"
#include "pln/read.h"
#include "read/profile_names.h"
#include "read/import.h"
#include "read/log/row_lines.h"
#include "read/siblings.h"
#include "read/sniff/columns.h"

static gboolean
read_one (struct builder *builder, struct duplicates *duplicates, const char *path,
          gboolean contacts, const struct read_options *options, GError **error)
{
  gboolean done = import_file (builder, duplicates, path, contacts, options, error);
  builder->log->duplicate_rows += builder->log->input[builder->file].duplicates;
  builder->file++;
  return done;
}

static gboolean
options_are_sound (const struct read_options *options, GError **error)
{
  if (options->files == NULL || options->files[0] == NULL)
    return fail (error, PLN_ERROR_USAGE, "no file given; write pln FILE");
  if (options->format == NULL || profile_by_name (options->format) != NULL)
    return overrides_check (options->columns, error);
  g_autofree char *names = formats_text ();
  return fail (error, PLN_ERROR_USAGE, "there is no format \"%s\"; use one of %s", options->format,
               names);
}

/* Does a file have this name, as typed or as its base name? */
static gboolean
file_is_listed (const char *const *files, const char *wanted, const char **near, guint *limit)
{
  for (; files != NULL && *files != NULL; files++)
    {
      g_autofree char *name = g_path_get_basename (*files);
      if (strcmp (*files, wanted) == 0 || strcmp (name, wanted) == 0)
        return TRUE;
      guint distance = edit_distance (name, wanted, *limit);
      if (distance < *limit)
        *limit = distance, *near = *files;
    }
  return FALSE;
}

/* Finds a date order given for a file that is not among the input files. */
static gboolean
file_orders_are_used (const struct read_options *options, GError **error)
{
  for (const char *const *one = options->file_orders; one != NULL && *one != NULL; one++)
    {
      const char *near = NULL;
      guint limit = 4;
      g_autofree char *file = g_strndup (*one, (gsize)(strrchr (*one, '=') - *one));
      if (file_is_listed (options->files, file, &near, &limit)
          || file_is_listed (options->contacts, file, &near, &limit))
        continue;
      if (near == NULL)
        return fail (error, PLN_ERROR_USAGE, "--date-order: no file here is called \"%s\"", file);
      g_autofree char *name = g_path_get_basename (near);
      return fail (error, PLN_ERROR_USAGE,
                   "--date-order: no file here is called \"%s\"; did you mean \"%s\"?", file, name);
    }
  return TRUE;
}

static gboolean
overrides_were_used (const struct builder *builder, const char *const *overrides, GError **error)
{
  for (guint i = 0; i < 64 && overrides != NULL && overrides[i] != NULL; i++)
    if ((builder->overrides_used >> i & 1) == 0)
      return fail (error, PLN_ERROR_USAGE,
                   "--column \"%s\": no file has a column \"%s\"; pln check FILE lists all columns",
                   overrides[i], strchr (overrides[i], '=') + 1);
  return TRUE;
}

/* A file whose days and months cannot be distinguished by its own rows. */
struct unclear_dates
{
  guint32 file; /* NONE: there is none */
  gboolean contradictory;
};

/* settled: for each file, the date order that the file does not show itself. */
static struct log *
read_all (const struct read_options *options, const struct settled_order *settled,
          struct unclear_dates *unclear, GError **error)
{
  guint n_files = 0, n_contacts = 0;
  while (options->files[n_files] != NULL)
    n_files++;
  while (options->contacts != NULL && options->contacts[n_contacts] != NULL)
    n_contacts++;

  struct builder *builder = builder_new ();
  struct duplicates *duplicates = n_files > 1 ? duplicates_new () : NULL;
  builder->log->n_inputs = n_files + n_contacts;
  builder->log->input = g_new0 (struct input, builder->log->n_inputs);
  builder->log->calendar = TRUE;
  builder->settled_order = settled;
  builder->unclear_file = NONE;
  if (options->keep_lines)
    builder_keep_lines (builder);
  gboolean done = TRUE;
  for (guint i = 0; i < n_files && done; i++)
    done = read_one (builder, duplicates, options->files[i], FALSE, options, error);
  for (guint i = 0; i < n_contacts && done; i++)
    done = read_one (builder, NULL, options->contacts[i], TRUE, options, error);
  *unclear = (struct unclear_dates){ builder->unclear_file, builder->unclear_is_contradictory };
  duplicates_free (duplicates);
  if (done && overrides_were_used (builder, options->columns, error)
      && builder_find_kinds (builder, options->channel_kinds, error))
    return builder_finish (builder);
  builder_free (builder);
  return NULL;
}

/* Finds the order of a file's dates elsewhere; FALSE if that fails or has been tried. If its rows
 * contradict each other, only the user can tell. */
static gboolean
settle_elsewhere (const struct read_options *options, const struct unclear_dates *unclear,
                  struct settled_order *settled)
{
  struct settled_order *own = &settled[unclear->file];
  if (own->order != DATE_ORDER_AUTO)
    return FALSE;
  if (!unclear->contradictory)
    own->order = siblings_date_order (options, unclear->file);
  own->by_sibling = own->order != DATE_ORDER_AUTO;
  if (!own->by_sibling && options->date_order != DATE_ORDER_YMD)
    own->order = options->date_order;
  return own->order != DATE_ORDER_AUTO;
}

struct log *
log_read (const struct read_options *options, GError **error)
{
  guint n_files = 0;
  if (!options_are_sound (options, error) || !file_orders_are_used (options, error))
    return NULL;
  while (options->files[n_files] != NULL)
    n_files++;
  g_autofree struct settled_order *settled = g_new0 (struct settled_order, n_files);
  for (;;)
    {
      GError *problem = NULL;
      struct unclear_dates unclear;
      struct log *log = read_all (options, settled, &unclear, &problem);
      if (log != NULL)
        return log;
      if (unclear.file >= n_files || !settle_elsewhere (options, &unclear, settled))
        {
          g_propagate_error (error, problem);
          return NULL;
        }
      g_clear_error (&problem);
    }
}
