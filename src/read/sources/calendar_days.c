/* Days of calendars. */
#include <libical/ical.h>
#include <string.h>
#include "pln/base.h"
#include "read/sources/calendar_days.h"

enum
{
  DAYS_MOST = 20000, /* of one rule: more than 50 years of days */
  STEPS_MOST = 100000,
  RULE_LONGEST = 1000
};

/* The moment of UTC in a zone. */
static struct calendar_moment
calendar_moment_in (struct calendar_moment moment, GTimeZone *zone)
{
  gint64 time = (gint64)moment.day * SECONDS_A_DAY + moment.seconds;
  gint interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, time);
  time += interval >= 0 ? g_time_zone_get_offset (zone, interval) : 0;
  moment.seconds = (gint32)(((time % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY);
  moment.day = (gint32)((time - moment.seconds) / SECONDS_A_DAY);
  return moment;
}

/* The number in the next digits, or -1 if there are fewer. */
static int
read_digits (const char **at, int digits)
{
  int number = 0;
  for (int i = 0; i < digits; i++)
    {
      if (!g_ascii_isdigit ((*at)[i]))
        return -1;
      number = 10 * number + ((*at)[i] - '0');
    }
  *at += digits;
  return number;
}

struct calendar_moment
calendar_moment_read (const char *value, GTimeZone *zone)
{
  struct calendar_moment moment = { DAY_NONE, 0, FALSE, FALSE };
  const char *at = value + strspn (value, " ");
  int year = read_digits (&at, 4), month = year < 0 ? -1 : read_digits (&at, 2),
      day = month < 0 ? -1 : read_digits (&at, 2), hour = -1, minute = -1, second = -1;
  if (day < 0)
    return moment;
  if (*at == 'T')
    {
      at++;
      hour = read_digits (&at, 2);
      minute = hour < 0 ? -1 : read_digits (&at, 2);
      second = minute < 0 ? -1 : read_digits (&at, 2);
    }
  if (hour > 23 || minute > 59 || second > 60)
    return moment;
  moment.day = day_from_date (year, month, day);
  moment.is_date = minute < 0;
  moment.seconds = moment.is_date ? 0 : hour * 3600 + minute * 60 + MAX (second, 0);
  moment.is_utc = !moment.is_date && *at == 'Z';
  gboolean elsewhere = moment.is_utc && zone != NULL && moment.day != DAY_NONE;
  return elsewhere ? calendar_moment_in (moment, zone) : moment;
}

GTimeZone *
calendar_zone (const char *identifier)
{
  gboolean plain = identifier != NULL && *identifier != '\0' && *identifier != '/'
                   && strstr (identifier, "..") == NULL;
  return plain ? g_time_zone_new_identifier (identifier) : NULL;
}

gint64
calendar_minutes (const char *duration)
{
  gint64 minutes = 0, number = 0;
  if (*duration != 'P')
    return -1;
  for (const char *at = duration + 1; *at != '\0'; at++)
    {
      if (g_ascii_isdigit (*at) && number < G_MAXINT32)
        number = 10 * number + (*at - '0');
      else if (*at != 'T')
        {
          minutes += number
                     * (*at == 'W'   ? 10080
                        : *at == 'D' ? 1440
                        : *at == 'H' ? 60
                                     : *at == 'M');
          number = 0;
        }
    }
  return minutes;
}

GTimeZone *
calendar_zone_of_line (const struct content_line *line)
{
  g_autofree char *identifier = content_parameter (line, "TZID");
  return calendar_zone (identifier);
}

static struct icaltimetype
icaltime_of (const struct calendar_moment *moment)
{
  struct icaltimetype time = icaltime_null_time ();
  day_to_date (moment->day, &time.year, &time.month, &time.day);
  time.is_date = moment->is_date;
  time.hour = moment->seconds / 3600;
  time.minute = moment->seconds / 60 % 60;
  time.second = moment->seconds % 60;
  return time;
}

/* A rule ends at a time of UTC, but its days are counted where the event is. In a zone that is not
 * known ("W. Europe Standard Time"), the end is taken for the start of the last event, the nearest
 * time of that kind. */
static struct icaltimetype
end_of_rule (struct icaltimetype end, const struct calendar_moment *start, GTimeZone *zone)
{
  struct calendar_moment moment = { day_from_date (end.year, end.month, end.day),
                                    end.hour * 3600 + end.minute * 60 + end.second, FALSE, TRUE };
  if (moment.day == DAY_NONE || end.is_date || !icaltime_is_utc (end) || start->is_date)
    return end;
  if (zone != NULL)
    moment = calendar_moment_in (moment, zone);
  else if (!start->is_utc)
    {
      gint32 apart = start->seconds - moment.seconds;
      moment.day += apart > SECONDS_A_DAY / 2 ? -1 : apart < -SECONDS_A_DAY / 2 ? 1 : 0;
      moment.seconds = start->seconds;
    }
  return icaltime_of (&moment);
}

GArray *
calendar_days_of_rule (const char *rule, const struct calendar_moment *start, GTimeZone *zone,
                       gint32 until)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (gint32));
  g_array_append_val (days, start->day);
  if (strlen (rule) > RULE_LONGEST || strcasestr (rule, "RSCALE") != NULL)
    return days;
  icalerror_set_errors_are_fatal (FALSE);
  struct icalrecurrencetype recurrence = icalrecurrencetype_from_string (rule);
  recurrence.until = end_of_rule (recurrence.until, start, zone);
  icalrecur_iterator *each = recurrence.freq != ICAL_NO_RECURRENCE
                               ? icalrecur_iterator_new (recurrence, icaltime_of (start))
                               : NULL;
  gint32 last = start->day;
  for (guint step = 0; each != NULL && step < STEPS_MOST && days->len < DAYS_MOST; step++)
    {
      struct icaltimetype next = icalrecur_iterator_next (each);
      if (icaltime_is_null_time (next))
        break;
      gint32 day = day_from_date (next.year, next.month, next.day);
      if (day == DAY_NONE || day > until)
        break;
      if (day > last)
        g_array_append_val (days, day);
      last = MAX (last, day);
    }
  if (each != NULL)
    icalrecur_iterator_free (each);
  return days;
}
