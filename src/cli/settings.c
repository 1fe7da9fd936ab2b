/* From words to what each room wants: every value checked, every refusal
 * names the option, the value and what it takes. */
#include <stdio.h>
#include <string.h>
#include "pln/fuzzy.h"
#include "cli/options.h"

struct choice
{
  const char *word;
  int value;
};

static gboolean
choice_read (const char *option, const char *text, const struct choice *choices, int *value,
             GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL);
  if (text == NULL)
    return TRUE;
  for (; choices->word != NULL; choices++)
    {
      if (strcmp (text, choices->word) == 0)
        {
          *value = choices->value;
          return TRUE;
        }
      g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", choices->word);
    }
  return fail (error, PLN_ERROR_USAGE, "%s '%s' is not known; it takes one of %s", option, text,
               known->str);
}

static gboolean
number_read (const char *option, const char *text, double minimum, double most, double *value,
             GError **error)
{
  if (text == NULL)
    return TRUE;
  if (number_parse (text, value) && *value >= minimum && *value <= most)
    return TRUE;
  return fail (error, PLN_ERROR_USAGE, "%s '%s' is no number from %g to %g", option, text, minimum,
               most);
}

/* The last day of a month; DAY_NONE if there is no such month. */
static gint32
month_end (int year, int month)
{
  gint32 first = day_from_date (year, month, 1);
  for (int length = 31; first != DAY_NONE && length >= 28; length--)
    if (day_from_date (year, month, length) != DAY_NONE)
      return first + length - 1;
  return DAY_NONE;
}

gboolean
day_read (const char *option, const char *text, gboolean end, gint32 *day, GError **error)
{
  int year = 0, month = 0, mday = 0, used = 0;
  *day = DAY_NONE;
  if (text == NULL)
    return TRUE;
  if (sscanf (text, "%4d-%2d-%2d%n", &year, &month, &mday, &used) == 3 && text[used] == '\0')
    *day = day_from_date (year, month, mday);
  else if (sscanf (text, "%4d-%2d%n", &year, &month, &used) == 2 && text[used] == '\0')
    *day = end ? month_end (year, month) : day_from_date (year, month, 1);
  else if (sscanf (text, "%4d%n", &year, &used) == 1 && text[used] == '\0')
    *day = end ? day_from_date (year, 12, 31) : day_from_date (year, 1, 1);
  if (*day != DAY_NONE)
    return TRUE;
  return fail (error, PLN_ERROR_USAGE, "%s '%s' is no date; write it as 2016-10-30", option, text);
}

static gboolean
delimiter_read (const char *text, int *delimiter, GError **error)
{
  if (text == NULL)
    return TRUE;
  if (strcmp (text, "tab") == 0 || strcmp (text, "\\t") == 0)
    *delimiter = '\t';
  else if (strcmp (text, "space") == 0)
    *delimiter = ' ';
  else if (strlen (text) == 1 && text[0] != '"' && text[0] != '\n' && text[0] != '\r')
    *delimiter = (guchar)text[0];
  else
    return fail (error, PLN_ERROR_USAGE,
                 "--delimiter '%s' is not one character; write for example ';', tab or space",
                 text);
  return TRUE;
}

static gboolean
half_life_read (const char *text, double *days, GError **error)
{
  *days = -1;
  if (text == NULL || strcmp (text, "auto") == 0)
    return TRUE;
  if (strcmp (text, "none") == 0)
    {
      *days = 0;
      return TRUE;
    }
  if (number_parse (text, days) && *days >= 0.01 && *days <= 1e6)
    return TRUE;
  return fail (error, PLN_ERROR_USAGE,
               "--half-life '%s' is neither a number of days, nor none or auto", text);
}

static gboolean
size_read (const char *text, struct map_options *map, GError **error)
{
  int width = 0, height = 0, used = 0;
  if (text == NULL)
    return TRUE;
  if (strcmp (text, "auto") == 0)
    {
      map->size_auto = TRUE;
      return TRUE;
    }
  if (sscanf (text, "%6dx%6d%n", &width, &height, &used) != 2 || text[used] != '\0')
    return fail (error, PLN_ERROR_USAGE,
                 "--size '%s' is no page; write width x height in pixels, as in 1600x1200, or auto",
                 text);
  map->width = width;
  map->height = height;
  if (width < 200 || height < 200)
    return fail (error, PLN_ERROR_USAGE, "--size '%s' is too small for a map; 200x200 is the least",
                 text);
  return TRUE;
}

static gboolean
labels_read (const char *text, guint32 *labels, GError **error)
{
  double number = 0;
  *labels = LABELS_ALL;
  if (text == NULL || strcmp (text, "all") == 0)
    return TRUE;
  if (strcmp (text, "none") == 0)
    {
      *labels = LABELS_NONE;
      return TRUE;
    }
  if (!number_read ("--labels", text, 0, 1e9, &number, error))
    return FALSE;
  *labels = (guint32)number;
  return TRUE;
}

/* All measures that circles can show, and the one that is near the word, or NULL. */
static const char *
sizes_list (const char *word, GString *names)
{
  const char *near = NULL;
  guint minimum = 3;
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    {
      if (!measure_sizes_circles (one))
        continue;
      guint distance = edit_distance (word, one->name, 2);
      if (distance < minimum)
        {
          minimum = distance;
          near = one->name;
        }
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", one->name);
    }
  return near;
}

static gboolean
size_by_read (const char *text, struct map_options *map, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *word = NULL, *hint = NULL;
  if (text == NULL)
    return TRUE;
  word = g_strdelimit (g_ascii_strdown (text, -1), " -", '_');
  const struct measure *measure = measure_find (word, MEASURE_PER_PERSON);
  map->size_by = measure != NULL ? measure->name : NULL;
  if (measure != NULL && measure_sizes_circles (measure))
    return TRUE;
  const char *near = sizes_list (word, names);
  hint = near != NULL ? g_strdup_printf ("did you mean \"%s\"? ", near) : g_strdup ("");
  return fail (error, PLN_ERROR_USAGE,
               "--size-by \"%s\" is no measure that a circle can show; %sit takes one of %s", text,
               hint, names->str);
}

static gboolean
map_read (struct settings *settings, const struct options *options, GError **error)
{
  static const struct choice layouts[]
    = { { "force", LAYOUT_FORCE }, { "rings", LAYOUT_RINGS }, { NULL } };
  static const struct choice themes[]
    = { { "light", THEME_LIGHT }, { "dark", THEME_DARK }, { "print", THEME_PRINT }, { NULL } };
  struct map_options *map = &settings->map;
  static const struct choice periods[]
    = { { "quarter", PERIODS_QUARTER }, { "year", PERIODS_YEAR }, { NULL } };
  int layout = LAYOUT_FORCE, theme = THEME_LIGHT, period = PERIODS_NONE;

  *map = map_options_defaults ();
  if (!choice_read ("--layout", options->layout, layouts, &layout, error)
      || !choice_read ("--theme", options->theme, themes, &theme, error)
      || !choice_read ("--periods", options->periods, periods, &period, error)
      || !size_read (options->size, map, error)
      || !labels_read (options->labels, &map->labels, error)
      || !size_by_read (options->size_by, map, error)
      || !number_read ("--dpi", options->dpi, 10, 2400, &settings->dpi, error))
    return FALSE;
  if (options->by != NULL && layout != LAYOUT_RINGS)
    return fail (error, PLN_ERROR_USAGE,
                 "--by '%s' says what the sectors of rings are; add --layout rings", options->by);
  if (period != PERIODS_NONE && (layout == LAYOUT_RINGS || options->pin != NULL || options->stats))
    return fail (error, PLN_ERROR_USAGE, "--periods and %s contradict each other; keep one",
                 options->pin != NULL ? "--pin"
                 : options->stats     ? "--stats"
                                      : "--layout rings");
  if (options->pin != NULL && layout == LAYOUT_RINGS)
    return fail (error, PLN_ERROR_USAGE,
                 "--pin and --layout rings contradict each other: rings have fixed places");
  if (options->pin != NULL && (settings->pins = positions_file_read (options->pin, error)) == NULL)
    return FALSE;
  settings->stats = options->stats;
  map->rings_by = options->by;
  map->layout = (enum map_layout)layout;
  map->periods = (enum map_periods)period;
  map->theme = (enum map_theme)theme;
  map->with_me = options->with_me;
  map->title = options->title;
  map->threads = options->threads;
  return TRUE;
}

static gboolean
network_read (struct settings *settings, const struct options *options, GError **error)
{
  struct network_options *network = &settings->network;
  if (!day_read ("--since", options->since, FALSE, &network->since, error)
      || !day_read ("--until", options->until, TRUE, &network->until, error)
      || !day_read ("--as-of", options->as_of, TRUE, &network->as_of, error)
      || !half_life_read (options->half_life, &network->half_life_days, error)
      || !number_read ("--min-strength", options->min_strength, 0, 1e12, &network->min_strength,
                       error))
    return FALSE;
  if (options->me != NULL && options->no_me)
    return fail (error, PLN_ERROR_USAGE, "--me and --no-me contradict each other; keep one");
  network->me = options->me;
  network->no_me = options->no_me;
  network->aliases = options->aliases;
  network->channel_weights = (const char *const *)options->channel_weights;
  network->big_event = (guint32)options->big_event;
  if (options->infer != NULL)
    settings->infer = g_strsplit (options->infer, ",", -1);
  network->infer = (const char *const *)settings->infer;
  return TRUE;
}

static gboolean
reading_read (struct settings *settings, const struct options *options, GError **error)
{
  static const struct choice orders[]
    = { { "dmy", DATE_ORDER_DMY }, { "mdy", DATE_ORDER_MDY }, { "ymd", DATE_ORDER_YMD }, { NULL } };
  static const struct choice name_orders[]
    = { { "yes", LAST_FIRST_YES }, { "no", LAST_FIRST_NO }, { NULL } };
  struct read_options *read = &settings->read;
  int order = DATE_ORDER_AUTO, last_first = LAST_FIRST_AUTO;

  if (!choice_read ("--date-order", options->date_order, orders, &order, error)
      || !choice_read ("--last-first", options->last_first, name_orders, &last_first, error)
      || !delimiter_read (options->delimiter, &read->delimiter, error)
      || !limits_read (&settings->limits, options->limits, error))
    return FALSE;
  read->field_limit = settings->limits.cell;
  read->files = (const char *const *)options->files;
  read->contacts = (const char *const *)options->contacts;
  read->columns = (const char *const *)options->columns;
  read->format = options->format;
  read->encoding = options->encoding;
  if (options->encoding != NULL && *options->encoding == '\0')
    return fail (error, PLN_ERROR_USAGE,
                 "--encoding '' is no encoding; take UTF-8, Windows-1252 or leave it out");
  read->date_order = (enum date_order)order;
  read->last_first = (enum last_first)last_first;
  read->strict = options->strict;
  read->keep_all_rejects = options->full;
  return TRUE;
}

gboolean
settings_from_options (struct settings *settings, const struct options *options, GError **error)
{
  double seed = 1;
  memset (settings, 0, sizeof *settings);
  settings->dpi = 96;
  if (!reading_read (settings, options, error) || !network_read (settings, options, error)
      || !map_read (settings, options, error)
      || !number_read ("--seed", options->seed, 0, 9007199254740992.0, &seed, error))
    return FALSE;
  settings->map.seed = settings->measure.seed = (guint64)seed;
  settings->measure.exact = options->exact;
  settings->measure.weighted_paths = options->weighted_paths;
  settings->read.threads = settings->measure.threads = settings->network.threads = options->threads;
  settings->report.top = (guint32)options->top;
  if (options->anonymise != NULL)
    settings->keyfile = keyfile_open (options->anonymise, error);
  if (options->anonymise != NULL && settings->keyfile == NULL)
    return FALSE;
  settings->report.actions = (guint32)options->actions;
  settings->report.full = options->full;
  settings->report.sections = options->sections;
  return TRUE;
}

void
settings_clear (struct settings *settings)
{
  g_clear_pointer (&settings->keyfile, keyfile_free);
  g_strfreev (settings->infer);
  settings->infer = NULL;
  g_clear_pointer (&settings->pins, positions_file_free);
}
