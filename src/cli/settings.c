/* Turns options into settings of each room, and rejects options that contradict each other. */
#include <string.h>
#include "pln/day_span.h"
#include "pln/parallel_loop.h"
#include "pln/pseudonyms.h"
#include "cli/changed_settings.h"
#include "cli/option_file.h"
#include "cli/options.h"
#include "cli/plan_file.h"
#include "cli/run_places.h"

static gboolean
earlier_read (struct settings *settings, const char *path, GError **error)
{
  gsize length;
  if (path == NULL)
    return TRUE;
  g_autofree char *text = option_file_read ("--since-report", path, &length, error);
  if (text != NULL)
    settings->earlier = earlier_report_read (path, text, length, error);
  settings->report.since = settings->earlier;
  return settings->earlier != NULL;
}

static gboolean
map_options_agree (const struct options *options, GError **error)
{
  if (options->by != NULL && options->layout != LAYOUT_RINGS)
    return fail (error, PLN_ERROR_USAGE, "--by sets the sectors of rings; add --layout rings");
  if (options->periods != PERIODS_NONE
      && (options->layout == LAYOUT_RINGS || options->pin != NULL || options->stats))
    return fail (error, PLN_ERROR_USAGE, "--periods and %s cannot be used together; keep one",
                 options->pin != NULL ? "--pin"
                 : options->stats     ? "--stats"
                                      : "--layout rings");
  if (options->pin != NULL && options->layout == LAYOUT_RINGS)
    return fail (error, PLN_ERROR_USAGE,
                 "--pin and --layout rings cannot be used together; keep one");
  return TRUE;
}

/* What the files are called, for the title of a map. NULL: not known; g_free. */
static char *
source_of_map (const struct options *options)
{
  if (options->files == NULL || options->files[0] == NULL || strcmp (options->files[0], "-") == 0)
    return NULL;
  g_autofree char *name = g_path_get_basename (options->files[0]);
  char *ending = strchr (name + 1, '.');
  if (ending != NULL)
    *ending = '\0';
  guint more = g_strv_length (options->files) - 1;
  if (!g_utf8_validate (name, -1, NULL))
    return NULL;
  return more == 0 ? g_steal_pointer (&name)
                   : g_strdup_printf ("%s and %u other file%s", name, more, more > 1 ? "s" : "");
}

static gboolean
map_read (struct settings *settings, const struct options *options, GError **error)
{
  struct map_options *map = &settings->map;
  *map = map_options_defaults ();
  if (!map_options_agree (options, error))
    return FALSE;
  if (options->pin != NULL && (settings->pins = positions_file_read (options->pin, error)) == NULL)
    return FALSE;
  settings->stats = options->stats;
  settings->dpi = options->dpi;
  map->rings_by = options->by;
  map->layout = (enum map_layout)options->layout;
  map->periods = (enum map_periods)options->periods;
  map->theme = (enum map_theme)options->theme;
  if (options->size.width > 0)
    {
      map->width = options->size.width;
      map->height = options->size.height;
    }
  map->size_auto = options->size.grows;
  map->labels = options->labels;
  map->without_me = options->without_me;
  if (options->anonymise == NULL && options->only == NULL)
    map->source = settings->source = source_of_map (options);
  map->size_by = options->size_by;
  map->title = options->title;
  map->threads = threads_or_all (options->threads);
  return TRUE;
}

static gboolean
network_read (struct settings *settings, const struct options *options, GError **error)
{
  struct network_options *network = &settings->network;
  if (options->me != NULL && options->no_me)
    return fail (error, PLN_ERROR_USAGE, "--me and --no-me cannot be used together; keep one");
  if (options->me != NULL && options->me[strspn (options->me, " \t")] == '\0')
    return fail (error, PLN_ERROR_USAGE, "--me: no person given; write --me \"Your Name\"");
  network->since = network->until = network->as_of = DAY_NONE;
  settings->since = options->since;
  settings->until = options->until;
  settings->as_of = options->as_of;
  network->half_life_days = options->half_life_days;
  network->min_strength = options->min_strength;
  network->me = options->me;
  network->no_me = options->no_me;
  settings->aliases = options->aliases;
  settings->goals = options->goals;
  settings->names = options->names;
  network->channel_weights = (const char *const *)options->channel_weights;
  network->big_event = (guint32)options->big_event;
  if (options->infer != NULL)
    settings->infer = g_strsplit (options->infer, ",", -1);
  network->infer = (const char *const *)settings->infer;
  return TRUE;
}

/* The log may show how a day was meant that is not clear now; calendars do not wait for it. */
static gint32
early_as_of (const struct options *options)
{
  struct day_span span;
  const char *reason;
  enum date_order order = (enum date_order)options->date_order;
  return options->as_of != NULL
             && day_span_parse (options->as_of, order, day_today (), &span, &reason)
                  == DAY_SPAN_READ
           ? span.last
           : 0;
}

static gboolean
reading_read (struct settings *settings, const struct options *options, GError **error)
{
  struct read_options *read = &settings->read;
  if (!limits_read (&settings->limits, options->limits, error))
    return FALSE;
  read->field_limit = settings->limits.cell;
  read->files = (const char *const *)options->files;
  read->contacts = (const char *const *)options->contacts;
  read->columns = (const char *const *)options->columns;
  read->format = options->format;
  read->shape = (enum table_shape)options->shape;
  if (options->read_plan != NULL)
    {
      read->plan_path = options->plan;
      read->plan = (const struct file_plan *)(void *)options->read_plan->files->data;
      read->n_plans = options->read_plan->files->len;
    }
  read->encoding = options->encoding;
  read->sheet = options->sheet;
  read->as_of = early_as_of (options);
  if (options->encoding != NULL && *options->encoding == '\0')
    return fail (error, PLN_ERROR_USAGE,
                 "--encoding: \"\" is not an encoding; use UTF-8, Windows-1252 or leave it out");
  read->delimiter = options->delimiter;
  read->date_order = (enum date_order)options->date_order;
  read->file_orders = (const char *const *)options->file_orders;
  read->channel_kinds = (const char *const *)options->channel_kinds;
  read->last_first = (enum last_first)options->last_first;
  read->strict = options->strict;
  read->keep_all_rejects = options->full;
  return TRUE;
}

/* Devices and pipes. */
static gboolean
keeps_nothing (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR)
         && !g_file_test (path, G_FILE_TEST_IS_DIR);
}

static gboolean
anonymity_read (struct settings *settings, const struct options *options, GError **error)
{
  if (options->anonymise != NULL && options->only != NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "--anonymise and --only cannot be used together; keep one");
  if (options->only != NULL)
    settings->consents = consents_read (options->only, options->encoding, error);
  if (options->only != NULL && settings->consents == NULL)
    return FALSE;
  if (options->anonymise == NULL)
    return (options->keep == NULL && options->coarsen == 0)
           || fail (error, PLN_ERROR_USAGE,
                    "--%s changes what --anonymise shows; add --anonymise "
                    "KEYFILE",
                    options->keep != NULL ? "keep" : "coarsen");
  settings->coarsen = (guint32)options->coarsen;
  settings->keyfile_path = options->anonymise;
  if (options->keep != NULL && !text_columns_parse (options->keep, &settings->keep, error))
    return FALSE;
  if (keeps_nothing (options->anonymise))
    return fail (error, PLN_ERROR_USAGE,
                 "--anonymise: \"%s\" keeps nothing, so nobody could tell who is who; name a file",
                 options->anonymise);
  settings->keyfile = keyfile_open (options->anonymise, error);
  return settings->keyfile != NULL;
}

/* Standard input can be read only once. */
static gboolean
stdin_is_named_once (const struct options *options, GError **error)
{
  g_autoptr (GPtrArray) inputs = run_inputs (options);
  guint times = 0;
  for (guint i = 0; g_ptr_array_index (inputs, i) != NULL; i++)
    times += strcmp (g_ptr_array_index (inputs, i), "-") == 0;
  return times < 2
         || fail (
           error, PLN_ERROR_USAGE,
           "\"-\" is given %u times, but standard input can be read only once; name files instead",
           times);
}

gboolean
settings_from_options (struct settings *settings, const struct options *options, GError **error)
{
  memset (settings, 0, sizeof *settings);
  if (!reading_read (settings, options, error) || !network_read (settings, options, error)
      || !map_read (settings, options, error))
    return FALSE;
  settings->map.seed = settings->measure.seed = (guint64)options->seed;
  settings->measure.exact = options->exact;
  settings->measure.resolution = options->resolution;
  settings->measure.weighted_paths = options->weighted_paths;
  settings->read.threads = settings->measure.threads = settings->network.threads = options->threads;
  settings->report.top = (guint32)options->top;
  settings->only = options->only;
  if (!stdin_is_named_once (options, error) || !anonymity_read (settings, options, error))
    return FALSE;
  settings->report.actions = (guint32)options->actions;
  settings->report.full = options->full;
  settings->report.sections = options->sections;
  settings->changed = g_strdupv (options->changed);
  if (options->anonymise != NULL || options->only != NULL)
    changed_settings_hide_texts (settings->changed);
  settings->report.settings = (const char *const *)settings->changed;
  return earlier_read (settings, options->since_report, error);
}

void
settings_clear (struct settings *settings)
{
  g_clear_pointer (&settings->keyfile, keyfile_free);
  g_clear_pointer (&settings->consents, consents_free);
  g_strfreev (settings->infer);
  settings->infer = NULL;
  g_clear_pointer (&settings->source, g_free);
  g_clear_pointer (&settings->changed, g_strfreev);
  g_clear_pointer (&settings->pins, positions_file_free);
  g_clear_pointer (&settings->earlier, earlier_report_free);
}
