/* pln change: compares two periods of a log, measured separately. */
#include <string.h>
#include "cli/commands.h"
#include "cli/command_args.h"
#include "cli/typed_days.h"

#define HALF_YEAR 182 /* days */

/* "2015", "March 2015..May 2015" */
static gboolean
period_read (const char *text, enum date_order order, struct day_span *period, GError **error)
{
  const char *dots = strstr (text, "..");
  if (dots == NULL)
    return typed_days_read ("--between", text, order, period, error);
  g_autofree char *from = g_strndup (text, (gsize)(dots - text));
  struct day_span end;
  if (!typed_days_read ("--between", from, order, period, error)
      || !typed_days_read ("--between", dots + 2, order, &end, error))
    return FALSE;
  if (period->first > end.last)
    return fail (error, PLN_ERROR_USAGE,
                 "--between: \"%s\" ends before it begins; write the earlier day first", text);
  period->last = end.last;
  return TRUE;
}

/* Splits the text at the comma that leaves a period on both sides: "March 4, 2015,2016" has
 * another one. The error is about the first comma. */
static gboolean
periods_split (const char *text, enum date_order order, struct day_span period[2], char *written[2],
               GError **error)
{
  g_autoptr (GError) problem = NULL;
  for (const char *comma = strchr (text, ','); comma != NULL; comma = strchr (comma + 1, ','))
    {
      g_autofree char *before = g_strndup (text, (gsize)(comma - text));
      if (period_read (before, order, &period[0], problem == NULL ? &problem : NULL)
          && period_read (comma + 1, order, &period[1], problem == NULL ? &problem : NULL))
        {
          written[0] = g_steal_pointer (&before);
          written[1] = g_strdup (comma + 1);
          return TRUE;
        }
    }
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  else
    fail (error, PLN_ERROR_USAGE,
          "missing argument; usage: pln change --between PERIOD,PERIOD FILE..., such as "
          "--between 2015,2016 or --between 2024..2024,2025-01..2025-06");
  return FALSE;
}

static gboolean
periods_read (const char *text, enum date_order order, struct day_span period[2], GError **error)
{
  char *written[2] = { NULL, NULL };
  if (!periods_split (text != NULL ? text : "", order, period, written, error))
    return FALSE;
  gboolean in_order = period[0].last < period[1].first;
  if (!in_order)
    fail (error, PLN_ERROR_USAGE,
          "--between: \"%s\" begins before \"%s\" has ended; "
          "give the earlier period first, and no day twice",
          written[1], written[0]);
  g_free (written[0]);
  g_free (written[1]);
  return in_order;
}

#define NO_DATES "the data has no dates, so there are no two periods to compare"

/* The last six months and the six before; of a shorter log, its two halves. */
static gboolean
periods_of_log (const struct network *network, struct day_span period[2], GError **error)
{
  if (!network->dated || network->first_day == network->last_day)
    return fail (error, PLN_ERROR_DATA,
                 network->dated
                   ? "all of the data is of one day, so there are no two periods to compare"
                   : NO_DATES);
  gint32 days = MIN (HALF_YEAR, (network->last_day - network->first_day + 1) / 2);
  period[1] = (struct day_span){ network->last_day - days + 1, network->last_day };
  period[0] = (struct day_span){ MAX (network->first_day, period[1].first - HALF_YEAR),
                                 period[1].first - 1 };
  return TRUE;
}

/* The periods that --between says, or else those that the days of the log suggest. */
static gboolean
periods_choose (const struct options *options, struct settings *settings, struct pipeline *pipeline,
                struct day_span period[2], GError **error)
{
  if (options->between != NULL)
    return periods_read (options->between, typed_date_order (settings, pipeline->log), period,
                         error);
  struct pipeline whole = pipeline_of_period (pipeline);
  whole.log_wanted_again = TRUE;
  gboolean done
    = pipeline_connect (&whole, settings, error) && periods_of_log (whole.network, period, error);
  pipeline_clear (&whole);
  return done;
}

/* The same before the files are read, when the order of day and month may still be open. */
static gboolean
periods_check (const char *text, GError **error)
{
  struct day_span period[2];
  return periods_read (text, DATE_ORDER_DMY, period, NULL)
         || periods_read (text, DATE_ORDER_MDY, period, error);
}

/* The owner of the later period is the owner of both. */
static gboolean
period_measure (struct pipeline *pipeline, struct settings *settings, const struct day_span *period,
                const char *me, GError **error)
{
  settings->network.since = period->first;
  settings->network.until = settings->network.as_of = period->last;
  struct measure_set wanted = { { 0 } };
  change_needs (&wanted);
  if (me != NULL && !settings->network.no_me)
    settings->network.me = me;
  return pipeline_connect (pipeline, settings, error)
         && pipeline_measure (pipeline, settings, &wanted, error);
}

static gint32
days_covered (const struct day_span *period, const struct day_span *log)
{
  gint64 days = (gint64)MIN (period->last, log->last) - MAX (period->first, log->first) + 1;
  return (gint32)MAX (days, 0);
}

static gboolean
change_make (const struct options *options, struct settings *settings, struct pipeline *after,
             const struct day_span period[2], struct outputs *outputs, GError **error)
{
  struct pipeline before = pipeline_of_period (after);
  struct day_span log = log_days (after->log); /* its rows are given away later */
  after->log_wanted_again = TRUE;
  if (!period_measure (after, settings, &period[1], NULL, error))
    return FALSE;
  const struct network *named = after->named != NULL ? after->named : after->network;
  g_autofree char *me = named->me == NONE ? NULL : g_strdup (named->person[named->me].name);
  /* the same half-life for both */
  settings->network.half_life_days = after->network->half_life_days;
  gboolean done = period_measure (&before, settings, &period[0], me, error);
  if (done && !after->network->dated && !before.network->dated)
    done = fail (error, PLN_ERROR_DATA, NO_DATES);
  else if (done)
    {
      const struct period was
        = { before.network, before.measures, days_covered (&period[0], &log) };
      const struct period is = { after->network, after->measures, days_covered (&period[1], &log) };
      struct periods *periods = periods_compare (was.measures, is.measures);
      struct document *document = change_document (&was, &is, periods, &settings->report);
      periods_free (periods);
      done = document_outputs_add (options, settings, document, after, outputs, error);
      document_free (document);
    }
  pipeline_clear (&before);
  return done;
}

gboolean
command_change (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  struct day_span period[2];
  gboolean done = settings_from_options (&settings, options, error)
                  && (options->between == NULL || periods_check (options->between, error))
                  && document_outputs_check (options, report_formats (), outputs, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && periods_choose (options, &settings, &pipeline, period, error)
                  && change_make (options, &settings, &pipeline, period, outputs, error);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
