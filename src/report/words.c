/* Numbers, days and names as people write them, always in the C locale. */
#include <math.h>
#include <string.h>
#include "pln/format.h"
#include "pln/text.h"
#include "pln/learning.h"
#include "report/words.h"
#include "pln/display_width.h"

#define BALANCE_EVEN .2 /* from 40% to 60% */

char *
format_decimal (double value, int decimals)
{
  char format[8], digits[G_ASCII_DTOSTR_BUF_SIZE + 320];
  g_snprintf (format, sizeof format, "%%.%df", CLAMP (decimals, 0, 9));
  g_ascii_formatd (digits, sizeof digits, format, value);
  const char *shown = digits;
  if (g_str_has_prefix (shown, "-") && strspn (shown, "-0.") == strlen (shown))
    shown++;
  GString *text = g_string_new (NULL);
  number_append_grouped (text, shown);
  return g_string_free (text, FALSE);
}

/* Most numbers are counts, which need no printf. */
char *
format_number (double value)
{
  if (!(value >= 0 && value < 1e15 && value == floor (value)))
    return format_decimal (value, 0);
  GString *text = g_string_sized_new (24);
  count_append (text, (guint64)value);
  return g_string_free (text, FALSE);
}

char *
format_strength (double strength)
{
  return strength < .05 ? g_strdup ("under 0.1") : format_decimal (strength, 1);
}

char *
format_count (double count, const char *one, const char *many)
{
  g_autofree char *number = format_number (count);
  return g_strdup_printf ("%s %s", number, strcmp (number, "1") == 0 ? one : many);
}

char *
format_times (double count)
{
  return count == 1 ? g_strdup ("once") : format_count (count, "time", "times");
}

char *
format_every (gint32 days)
{
  return days == 1 ? g_strdup ("every day") : g_strdup_printf ("every %d days", days);
}

char *
format_people (double count)
{
  return format_count (count, "person", "people");
}

char *
format_minutes (double minutes)
{
  if (minutes < 1)
    return g_strdup ("under a minute");
  gboolean hours = minutes >= 120 || fmod (minutes, 60) == 0;
  return !hours ? format_count (minutes, "minute", "minutes")
                : format_count (minutes / 60, "hour", "hours");
}

/* The month of a day, counted on; of a quarter, its first. */
static gint32
month_of_day (const struct network *network, gint32 day)
{
  int year, month, mday;
  day_to_date (day, &year, &month, &mday);
  gint32 number = 12 * year + month - 1;
  return network_shows_quarters (network) ? number - number % 3 : number;
}

/* From the months alone, which are shown anyway, so that the words do not give the day. */
static char *
format_months_of_silence (const struct network *network, gint32 last)
{
  gint32 months = month_of_day (network, network->as_of) - month_of_day (network, last);
  gint32 least = network_shows_quarters (network) ? 3 : 1;
  g_autofree char *unit
    = least > 1 ? format_count (least, "month", "months") : g_strdup ("a month");
  if (months < least)
    return g_strdup_printf ("under %s", unit);
  if (months == 1)
    return g_strdup ("about a month");
  return months < 24 ? g_strdup_printf ("about %d months", months)
                     : format_count (months / 12, "year", "years");
}

char *
format_silence (const struct network *network, gint32 last)
{
  const double days_of_year = 365.25;
  if (network_shows_months (network) && network_has_calendar (network))
    return format_months_of_silence (network, last);
  gint32 days = network->as_of - last, nearest = (gint32)(days / days_of_year + .3);
  double beyond = days / days_of_year - nearest;
  if (days < 2 * days_of_year)
    return format_count (days, "day", "days");
  g_autofree char *years = format_count (nearest, "year", "years");
  return g_strconcat (beyond < 0 ? "almost " : beyond >= .25 ? "over " : "", years, NULL);
}

char *
format_gap_length (const struct network *network, gint32 days)
{
  const gint32 few_days = 10, few_weeks = 45;
  if (!network_shows_months (network))
    return format_count (days, "day", "days");
  return g_strdup (days <= few_days    ? "a few days"
                   : days <= few_weeks ? "a few weeks"
                                       : "a few months");
}

char *
any_distance_words (const struct reach *reach, guint32 person)
{
  guint32 cut_off = reach->cut_off[person];
  g_autofree char *count = format_number (cut_off);
  return cut_off > 0 && reach->lost[person] > 0 && reach->lost[person] != cut_off
           ? g_strdup_printf (" (%s at any distance)", count)
           : g_strdup ("");
}

char *
unusual_silence_words (const struct network *network, guint32 person)
{
  guint32 tie = network_tie (network, network->me, person);
  if (tie == NONE || network->tie[tie].last == DAY_NONE || !network_tie_is_overdue (network, tie))
    return g_strdup ("");
  g_autofree char *days = format_silence (network, network->tie[tie].last);
  return g_strdup_printf (" (quiet for %s)", days);
}

char *
usual_gap_words (const struct network *network, const struct tie *tie)
{
  g_autofree char *gap = network_shows_months (network)
                           ? format_gap_length (network, tie->median_gap_days)
                           : g_strdup_printf ("%d", tie->median_gap_days);
  return g_strdup_printf (" (usually %s)", gap);
}

char *
format_share (double part, double whole)
{
  const double rounding = 1e-12; /* sums of the same numbers in another order */
  double share = whole > 0 ? 100 * part / whole : 0;
  if (part > 0 && share < 1)
    return g_strdup ("under 1%");
  if (part < whole * (1 - rounding) && share > 99)
    return g_strdup ("over 99%");
  return g_strdup_printf ("%.0f%%", floor (share + .5));
}

char *
format_gap (const struct network *network)
{
  if (network->gap.first_after == DAY_NONE)
    return NULL;
  g_autofree char *before = format_day (network, network->gap.last_before);
  g_autofree char *after = format_day (network, network->gap.first_after);
  return g_strdup_printf ("no contact between %s and %s", before, after);
}

char *
format_on_date (const struct network *network, gint32 day)
{
  GString *text = g_string_new (NULL);
  network_on_day_append (text, network, day);
  return g_string_free (text, FALSE);
}

char *
format_day (const struct network *network, gint32 day)
{
  GString *text = g_string_new (NULL);
  network_day_append (text, network, day);
  return g_string_free (text, FALSE);
}

char *
format_month (const struct network *network, gint32 day)
{
  char *text = format_day (network, day);
  char *space = strchr (text, ' ');
  if (space != NULL && g_ascii_isdigit (*text) && network_has_calendar (network))
    memmove (text, space + 1, strlen (space));
  return text;
}

char *
format_name (const struct network *network, guint32 person)
{
  return text_shown (network->person[person].name);
}

char *
format_name_or_you (const struct network *network, guint32 person)
{
  return person == network->me ? g_strdup ("you") : format_name (network, person);
}

char *
format_name_in_sentence (const struct network *network, guint32 person)
{
  const char *name = network->person[person].name;
  return name[strspn (name, "0123456789")] == '\0' ? g_strdup_printf ("person %s", name)
                                                   : format_name (network, person);
}

char *
format_refusal (const struct network *network, guint32 person)
{
  const char *gone = network_gone_word (network, person);
  g_autofree char *name = format_name (network, person),
                  *word = text_shown (gone != NULL ? gone : "");
  return gone != NULL ? g_strdup_printf (" Your file says \"%s\" of %s.", word, name)
                      : g_strdup_printf (" You do not want to contact %s.", name);
}

gboolean
owner_is_nameless (const struct network *network)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  if (network->me == NONE)
    return FALSE;
  name_fold (network->person[network->me].name, folded);
  return name_means_me (folded->str);
}

char *
format_state (const char *before, guint8 state)
{
  const char *name = tie_state_name (state);
  return *name != '\0' ? g_strconcat (before, name, NULL) : g_strdup ("");
}

guint
balance_level (double balance)
{
  return balance < -BALANCE_ALIKE  ? 0
         : balance < -BALANCE_EVEN ? 1
         : balance > BALANCE_ALIKE ? 4
         : balance > BALANCE_EVEN  ? 3
                                   : 2;
}

const char *
balance_level_words (guint level)
{
  static const char *const words[BALANCE_LEVELS]
    = { "mostly to you", "more to you", "about even", "more from you", "mostly from you" };
  return words[level];
}

const char *
balance_words (double balance)
{
  return balance_level_words (balance_level (balance));
}

char *
format_tie_state (const char *before, const struct tie *tie)
{
  return format_state (before, tie_told_state (tie));
}

/* Strength is counted in days only where the data has days. */
static gboolean
is_undated_strength (const struct measure *measure, const struct network *network)
{
  return !network->dated && strcmp (measure->name, "strength") == 0;
}

const char *
measure_title_in (const struct measure *measure, const struct network *network)
{
  return is_undated_strength (measure, network)
           ? "Contact of two people, and of one person added up over all ties. The data has no "
             "dates, so nothing fades."
           : measure->title;
}

const char *
measure_reading_in (const struct measure *measure, const struct network *network)
{
  return is_undated_strength (measure, network)
           ? "1 is a row of the two, or what the row says it counts."
           : measure->reading;
}

const char *
format_stage (guint8 stage)
{
  static const char *const meaning[] = { "no contact yet",
                                         "connected, met with others or a reaction",
                                         "messages, comments or the like",
                                         "a one-to-one",
                                         "four one-to-ones in a year",
                                         "marked as closest" };
  return meaning[MIN (stage, G_N_ELEMENTS (meaning) - 1)];
}

const char *
format_plain_role (guint8 role)
{
  static const char *const meaning[N_PLAIN_ROLES] = {
    [PLAIN_NEIGHBOUR] = "none of their contacts with each other",
    [PLAIN_INSIDER] = "mostly people of their own circle",
    [PLAIN_OUTSIDER] = "mostly people within another circle",
    [PLAIN_GATEWAY] = "mostly their own circle with others",
    [PLAIN_CONNECTOR] = "mostly other circles with each other",
  };
  return meaning[MIN (role, N_PLAIN_ROLES - 1)];
}

struct word_list
{
  GPtrArray *word;
};

struct word_list *
word_list_new (void)
{
  struct word_list *list = g_new0 (struct word_list, 1);
  list->word = g_ptr_array_new_with_free_func (g_free);
  return list;
}

void
word_list_take (struct word_list *list, char *text)
{
  g_ptr_array_add (list->word, text);
}

guint
word_list_length (const struct word_list *list)
{
  return list->word->len;
}

char *
word_list_end (struct word_list *list, guint at_most)
{
  GString *text = g_string_new (NULL);
  guint length = list->word->len, shown = length <= at_most ? length : at_most;
  for (guint i = 0; i < shown; i++)
    {
      if (i > 0)
        g_string_append (text, i + 1 == length ? " and " : ", ");
      g_string_append (text, g_ptr_array_index (list->word, i));
    }
  if (shown < length)
    {
      g_autofree char *more = format_number (length - shown);
      g_string_append_printf (text, "%s%s more", shown > 0 ? " and " : "", more);
    }
  g_ptr_array_unref (list->word);
  g_free (list);
  return g_string_free (text, FALSE);
}
