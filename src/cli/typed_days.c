/* Dates on the command line, before and after the order of day and month is known. */
#include "cli/changed_settings.h"
#include "cli/did_you_mean.h"
#include "cli/typed_days.h"

static gboolean
refuse (const char *option, const char *text, const char *reason, GError **error)
{
  static const char *const words[]
    = { "today",     "yesterday", "this week",    "last week",    "this month", "last month",
        "this year", "last year", "last quarter", "this quarter", NULL };
  g_autofree char *lower = g_utf8_strdown (text, -1);
  const char *near = *text != '\0' ? word_nearest (lower, words) : NULL;
  if (near != NULL)
    return fail (error, PLN_ERROR_USAGE, "%s: \"%s\" %s; did you mean \"%s\"?", option, text,
                 reason, near);
  return fail (error, PLN_ERROR_USAGE,
               "%s: \"%s\" %s; write it like 2016-10-30, October 2016, 2016 or \"last year\"",
               option, text, reason);
}

static gboolean
refuse_unclear (const char *option, const char *text, GError **error)
{
  struct day_span day_first, month_first;
  const char *reason;
  g_autoptr (GString) one = g_string_new (NULL), other = g_string_new (NULL);
  g_autoptr (GString) iso = g_string_new (NULL);
  day_span_parse (text, DATE_ORDER_DMY, day_today (), &day_first, &reason);
  day_span_parse (text, DATE_ORDER_MDY, day_today (), &month_first, &reason);
  day_append_words (one, day_first.first);
  day_append_words (other, month_first.first);
  day_append_iso (iso, day_first.first);
  return fail (error, PLN_ERROR_USAGE,
               "%s: \"%s\" is %s or %s, and the files do not show which; write it like %s, "
               "or add --date-order dmy or --date-order mdy",
               option, text, one->str, other->str, iso->str);
}

gboolean
typed_days_check (const char *option, const char *text, GError **error)
{
  struct day_span span;
  const char *reason;
  return day_span_parse (text, DATE_ORDER_AUTO, day_today (), &span, &reason) != DAY_SPAN_BAD
         || refuse (option, text, reason, error);
}

gboolean
typed_days_read (const char *option, const char *text, enum date_order order, struct day_span *span,
                 GError **error)
{
  const char *reason;
  switch (day_span_parse (text, order, day_today (), span, &reason))
    {
    case DAY_SPAN_READ:
      return TRUE;
    case DAY_SPAN_UNCLEAR:
      return refuse_unclear (option, text, error);
    case DAY_SPAN_BAD:
      break;
    }
  return refuse (option, text, reason, error);
}

enum date_order
typed_date_order (const struct settings *settings, const struct log *log)
{
  enum date_order found = settings->read.date_order;
  if (found != DATE_ORDER_AUTO)
    return found;
  for (guint32 i = 0; i < log->n_inputs; i++)
    {
      enum date_order order = log->input[i].date_order;
      if (order == DATE_ORDER_AUTO)
        continue;
      if (found != DATE_ORDER_AUTO && found != order)
        return DATE_ORDER_AUTO;
      found = order;
    }
  return found;
}

/* option: --until or --as-of. */
static gboolean
since_is_before (const struct settings *settings, const struct day_span *since, const char *option,
                 const char *text, const struct day_span *end, GError **error)
{
  if (since->first == DAY_NONE || end->last == DAY_NONE || since->first <= end->last)
    return TRUE;
  return fail (error, PLN_ERROR_USAGE,
               "--since \"%s\" begins after %s \"%s\" has ended; give the earlier date to --since",
               settings->since, option, text);
}

gboolean
typed_days_settle (struct settings *settings, const struct log *log, GError **error)
{
  struct network_options *network = &settings->network;
  enum date_order order = typed_date_order (settings, log);
  struct day_span since = { DAY_NONE, DAY_NONE }, until = since, as_of = since;
  if ((settings->since != NULL
       && !typed_days_read ("--since", settings->since, order, &since, error))
      || (settings->until != NULL
          && !typed_days_read ("--until", settings->until, order, &until, error))
      || (settings->as_of != NULL
          && !typed_days_read ("--as-of", settings->as_of, order, &as_of, error)))
    return FALSE;
  if (!since_is_before (settings, &since, "--until", settings->until, &until, error)
      || !since_is_before (settings, &since, "--as-of", settings->as_of, &as_of, error))
    return FALSE;
  network->since = since.first;
  network->until = until.last;
  network->as_of = as_of.last;
  changed_settings_set_day (settings->changed, "since", since.first);
  changed_settings_set_day (settings->changed, "until", until.last);
  changed_settings_set_day (settings->changed, "as-of", as_of.last);
  return TRUE;
}
