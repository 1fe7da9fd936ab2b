/* pln change: compares two periods of a log, measured separately. */
#include <string.h>
#include "cli/commands.h"
#include "cli/option_readers.h"
#include "cli/command_args.h"

/* FROM..TO,FROM..TO */
static gboolean
periods_read (const char *text, gint32 day[4], GError **error)
{
  g_auto (GStrv) period = g_strsplit (text != NULL ? text : "", ",", -1);
  gboolean fine = g_strv_length (period) == 2;
  for (int i = 0; fine && i < 2; i++)
    {
      g_auto (GStrv) end = g_strsplit (period[i], "..", -1);
      if (g_strv_length (end) != 2 || end[0][0] == '\0' || end[1][0] == '\0')
        fine = FALSE;
      else if (!day_read ("--between", end[0], FALSE, &day[2 * i], error)
               || !day_read ("--between", end[1], TRUE, &day[2 * i + 1], error))
        return FALSE;
      else if (day[2 * i] > day[2 * i + 1])
        return fail (error, PLN_ERROR_USAGE,
                     "--between: \"%s\" ends before it begins; write the earlier day first",
                     period[i]);
    }
  if (!fine)
    return fail (error, PLN_ERROR_USAGE,
                 "missing argument; usage: pln change --between FROM..TO,FROM..TO FILE..., such as "
                 "--between 2024..2024,2025-01..2025-06");
  if (day[2] <= day[1])
    return fail (error, PLN_ERROR_USAGE,
                 "--between: \"%s\" begins before \"%s\" has ended; "
                 "give the earlier period first, and no day twice",
                 period[1], period[0]);
  return TRUE;
}

/* The owner of the later period is the owner of both. */
static gboolean
period_measure (struct pipeline *pipeline, struct settings *settings, const gint32 *day,
                const char *me, GError **error)
{
  settings->network.since = day[0];
  settings->network.until = settings->network.as_of = day[1];
  struct measure_set wanted = { { 0 } };
  change_needs (&wanted);
  if (me != NULL && !settings->network.no_me)
    settings->network.me = me;
  return pipeline_connect (pipeline, settings, error)
         && pipeline_measure (pipeline, settings, &wanted, error);
}

static gboolean
change_make (const struct options *options, struct settings *settings, struct pipeline *after,
             const gint32 day[4], struct outputs *outputs, GError **error)
{
  struct pipeline before = { .log = after->log, .aliases = after->aliases };
  after->log_wanted_again = TRUE;
  if (!period_measure (after, settings, day + 2, NULL, error))
    return FALSE;
  const struct network *named = after->named != NULL ? after->named : after->network;
  g_autofree char *me = named->me == NONE ? NULL : g_strdup (named->person[named->me].name);
  /* the same half-life for both */
  settings->network.half_life_days = after->network->half_life_days;
  gboolean done = period_measure (&before, settings, day, me, error);
  if (done)
    {
      const struct period was = { before.network, before.measures };
      const struct period is = { after->network, after->measures };
      struct periods *periods = periods_compare (was.measures, is.measures);
      struct document *document = change_document (&was, &is, periods, &settings->report);
      periods_free (periods);
      document_outputs_add (options, settings, document, after, outputs);
      document_free (document);
    }
  before.log = NULL;
  before.aliases = NULL;
  pipeline_clear (&before);
  return done;
}

gboolean
command_change (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gint32 day[4];
  gboolean done = settings_from_options (&settings, options, error)
                  && periods_read (options->between, day, error)
                  && document_outputs_check (options, outputs, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && change_make (options, &settings, &pipeline, day, outputs, error);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
