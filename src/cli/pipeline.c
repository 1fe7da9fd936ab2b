/* read -> network -> measure. */
#include <string.h>
#include <sys/stat.h>
#include "pln/format.h"
#include "cli/anonymise.h"
#include "cli/pipeline.h"
#include "cli/progress.h"
#include "cli/typed_days.h"

/* Speed of an average machine, measured with 50,000 people and 1,000,000 rows. */
#define BYTES_READ_PER_SECOND 40e6
#define ROWS_CONNECTED_PER_SECOND 2e6
#define STEPS_MEASURED_PER_SECOND 20e6
#define LINES_DRAWN_PER_SECOND 50e3
#define BYTES_IN_A_ROW 50
#define MOST_SOURCES 500.0

static double
bytes_of (const char *const *files)
{
  struct stat status;
  double bytes = 0;
  for (; files != NULL && *files != NULL; files++)
    if (stat (*files, &status) == 0)
      bytes += (double)status.st_size;
  return bytes;
}

/* format takes two strings. */
static void
step_tell (enum progress_step step, const char *format, guint64 first, guint64 second)
{
  g_autoptr (GString) one = g_string_new (NULL), two = g_string_new (NULL);
  count_append (one, first);
  count_append (two, second);
  g_autofree char *what = g_strdup_printf (format, one->str, two->str);
  progress_step (step, what);
}

/* A file that is both the log and the table of people is a slip of the hand. */
static gboolean
files_have_one_part (const struct settings *settings, GError **error)
{
  for (const char *const *file = settings->read.files; *file != NULL; file++)
    if (settings->read.contacts != NULL && strcmp (*file, "-") != 0
        && g_strv_contains (settings->read.contacts, *file))
      return fail (error, PLN_ERROR_USAGE,
                   "\"%s\" is given twice, as data and with --contacts; keep one of them", *file);
  return TRUE;
}

/* The small tables beside the log. */
static gboolean
side_tables_read (struct pipeline *pipeline, const struct settings *settings, GError **error)
{
  const char *encoding = settings->read.encoding;
  if (settings->aliases != NULL)
    pipeline->aliases = aliases_read (settings->aliases, encoding, error);
  if (settings->aliases != NULL && pipeline->aliases == NULL)
    return FALSE;
  if (settings->names != NULL)
    pipeline->circle_names = circle_names_read (settings->names, encoding, error);
  if (settings->names != NULL && pipeline->circle_names == NULL)
    return FALSE;
  if (settings->goals != NULL)
    pipeline->goals
      = goals_read (settings->goals, encoding, typed_date_order (settings, pipeline->log), error);
  return settings->goals == NULL || pipeline->goals != NULL;
}

gboolean
pipeline_read (struct pipeline *pipeline, struct settings *settings, GError **error)
{
  const char *const *files = settings->read.files;
  if ((files == NULL || files[0] == NULL) && settings->read.contacts == NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "no file given; try \"pln interactions.csv\", \"pln demo\" or \"pln --help\"");
  if (!files_have_one_part (settings, error))
    return FALSE;
  progress_expect (STEP_READ, bytes_of (files) / BYTES_READ_PER_SECOND);
  progress_expect (STEP_CONNECT, bytes_of (files) / BYTES_IN_A_ROW / ROWS_CONNECTED_PER_SECOND);
  progress_expect (STEP_MEASURE, 10 * bytes_of (files) / BYTES_READ_PER_SECOND);
  progress_step (STEP_READ, "reading");
  pipeline->log = log_read (&settings->read, error);
  return pipeline->log != NULL && limits_allow_log (&settings->limits, pipeline->log, error)
         && typed_days_settle (settings, pipeline->log, error)
         && side_tables_read (pipeline, settings, error);
}

static gboolean
goals_have_owner (const struct pipeline *pipeline, GError **error)
{
  return pipeline->goals == NULL || pipeline->network->me != NONE
         || fail (error, PLN_ERROR_DATA, "%s: whose goals these are is not known; add --me NAME",
                  pipeline->goals->title);
}

/* Of a part of a log, the people in the table may be elsewhere. */
gboolean
pipeline_name_circles (const struct pipeline *pipeline, struct network *network, GError **error)
{
  const struct circle_names *names = pipeline->circle_names;
  return names == NULL || network_name_circles (network, names) > 0 || network->rows_outside > 0
         || fail (error, PLN_ERROR_DATA,
                  "%s: none of its people are in the data; write them as the data does, or let "
                  "\"pln names\" write the table",
                  names->title);
}

static gboolean
connect_names (struct pipeline *pipeline, const struct settings *settings, GError **error)
{
  struct network_options options = settings->network;
  options.aliases = pipeline->aliases;
  pipeline->loaded = options;
  pipeline->network = pipeline->log_wanted_again
                        ? network_load (pipeline->log, &options, error)
                        : network_load_taking (pipeline->log, &options, error);
  return pipeline->network != NULL && pipeline_name_circles (pipeline, pipeline->network, error);
}

/* "; "to" was taken as date because of --column date=to", or "". */
static char *
blame_option (const char *const *columns, const char *column)
{
  for (; columns != NULL && column != NULL && *columns != NULL; columns++)
    {
      const char *equals = strchr (*columns, '=');
      if (equals == NULL || strcmp (equals + 1, column) != 0)
        continue;
      return g_strdup_printf ("; \"%s\" was taken as %.*s because of --column %s", column,
                              (int)(equals - *columns), *columns, *columns);
    }
  return g_strdup ("");
}

/* No row of any file names anybody: the first file that says why does so. */
static void
explain_nobody (const struct log *log, const struct settings *settings, GError **error)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    {
      const struct input *input = &log->input[i];
      const struct reject *reject = input->n_rejects > 0 ? input->reject : NULL;
      if (reject == NULL || reject->value == NULL || reject->column == NULL)
        continue;
      g_autofree char *blame = blame_option (settings->read.columns, reject->column);
      g_clear_error (error);
      fail (error, PLN_ERROR_DATA,
            "%s, line %" G_GUINT64_FORMAT
            ", column \"%s\": \"%s\" %s, and no other row names anybody%s",
            input->path, reject->line, reject->column, reject->value, reject->reason, blame);
      return;
    }
}

gboolean
pipeline_connect (struct pipeline *pipeline, const struct settings *settings, GError **error)
{
  progress_expect (STEP_CONNECT, (double)pipeline->log->n_records / ROWS_CONNECTED_PER_SECOND);
  step_tell (STEP_CONNECT, "finding out who is who in %s interactions", pipeline->log->n_records,
             0);
  gboolean done = settings->keyfile != NULL || settings->consents != NULL
                    ? pipeline_connect_pseudonyms (pipeline, settings, error)
                    : connect_names (pipeline, settings, error);
  const struct log *log = pipeline->log;
  if (!done && log->n_records == 0 && log->n_gatherings == 0 && log->n_ready_ties == 0
      && log->n_contacts == 0)
    explain_nobody (log, settings, error);
  return done && limits_allow_network (&settings->limits, pipeline->network, error)
         && goals_have_owner (pipeline, error);
}

gboolean
pipeline_measure (struct pipeline *pipeline, const struct settings *settings,
                  const struct measure_set *wanted, GError **error)
{
  const struct network *network = pipeline->network;
  struct measure_options options = settings->measure;
  options.wanted = wanted;
  options.goals = pipeline->goals;
  options.loaded = pipeline->log->records_taken ? NULL : &pipeline->loaded;
  double sources
    = settings->measure.exact ? network->n_people : MIN (network->n_people, MOST_SOURCES);
  progress_expect (STEP_MEASURE,
                   sources * (network->n_ties + network->n_people) / STEPS_MEASURED_PER_SECOND);
  if (progress_expected (STEP_DRAW) > 0)
    progress_expect (STEP_DRAW, (network->n_ties + network->n_people) / LINES_DRAWN_PER_SECOND);
  step_tell (STEP_MEASURE, "measuring %s people and %s ties", network->n_people, network->n_ties);
  pipeline->measures = measures_compute (network, &options, error);
  if (pipeline->measures != NULL && pipeline->pseudonyms != NULL)
    pipeline_round (pipeline);
  return pipeline->measures != NULL;
}

guint32
pipeline_person (const struct pipeline *pipeline, const char *name, GError **error)
{
  if (pipeline->named == NULL)
    return person_named (pipeline->network, name, error);
  guint32 person = network_person (pipeline->network, name);
  if (person == NONE)
    person = person_named (pipeline->named, name, error);
  else
    return person;
  return person == NONE
           ? NONE
           : network_person (pipeline->network, pseudonyms_person (pipeline->pseudonyms, person));
}

char *
pipeline_word (const struct pipeline *pipeline, const char *word)
{
  if (pipeline->named == NULL)
    return g_strdup (word);
  guint32 person = network_person (pipeline->named, word);
  const char *shown = person != NONE ? pseudonyms_person (pipeline->pseudonyms, person)
                                     : pseudonyms_known_text (pipeline->pseudonyms, word);
  return g_strdup (shown != NULL ? shown : word);
}

struct pipeline
pipeline_of_period (const struct pipeline *whole)
{
  return (struct pipeline){ .log = whole->log,
                            .aliases = whole->aliases,
                            .circle_names = whole->circle_names,
                            .borrows = TRUE };
}

void
pipeline_clear (struct pipeline *pipeline)
{
  g_clear_pointer (&pipeline->measures, measures_free);
  g_clear_pointer (&pipeline->network, network_free);
  pipeline_clear_pseudonyms (pipeline);
  g_clear_pointer (&pipeline->goals, goals_free);
  if (pipeline->borrows)
    return;
  g_clear_pointer (&pipeline->circle_names, circle_names_free);
  g_clear_pointer (&pipeline->aliases, aliases_free);
  g_clear_pointer (&pipeline->log, log_free);
}
