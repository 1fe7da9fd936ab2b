/* May an earlier report be compared with the present network? */
#include <stdio.h>
#include <string.h>
#include "report/earlier/earlier_report.h"

#define SAME_PEOPLE .5 /* part of its people that must still be there */

/* These say which part of the log is looked at, and so they differ between two reports. */
static gboolean
setting_is_of_time (const char *name)
{
  return strcmp (name, "until") == 0 || strcmp (name, "as-of") == 0;
}

/* "--half-life 90, --exact", or "none". */
static char *
settings_text (const char *const *settings)
{
  GString *text = g_string_new (NULL);
  for (; settings != NULL && *settings != NULL; settings += 2)
    if (!setting_is_of_time (settings[0]))
      g_string_append_printf (text, "%s--%s%s%s", text->len > 0 ? ", " : "", settings[0],
                              *settings[1] != '\0' ? " " : "", settings[1]);
  if (text->len == 0)
    g_string_append (text, "none");
  return g_string_free (text, FALSE);
}

static gboolean
settings_agree (const struct earlier_report *earlier, const char *const *settings, GError **error)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new ();
  for (guint i = 0; i < earlier->settings->len; i++)
    g_ptr_array_add (own, earlier->settings->pdata[i]);
  g_ptr_array_add (own, NULL);
  g_autofree char *then = settings_text ((const char *const *)own->pdata);
  g_autofree char *now = settings_text (settings);
  return strcmp (then, now) == 0
         || fail (error, PLN_ERROR_USAGE,
                  "--since-report: \"%s\" was made with other settings (%s; now: %s); use the same "
                  "for both",
                  earlier->path, then, now);
}

static gboolean
owners_agree (const struct earlier_report *earlier, const struct network *network, GError **error)
{
  if (network->me == NONE)
    return fail (error, PLN_ERROR_USAGE,
                 "--since-report says what moved in your own network; add --me \"Your Name\"");
  const char *me = network->person[network->me].name;
  if (earlier->me == NULL)
    return fail (error, PLN_ERROR_DATA,
                 "--since-report: \"%s\" is about a network without an owner, and this one is "
                 "about \"%s\"; use a report about the same person",
                 earlier->path, me);
  return strcmp (earlier->me, me) == 0
         || fail (error, PLN_ERROR_DATA,
                  "--since-report: \"%s\" is about \"%s\", and this one is about \"%s\"; use a "
                  "report about the same person",
                  earlier->path, earlier->me, me);
}

gint32
earlier_report_day (const struct earlier_report *earlier)
{
  int year, month, day, quarter;
  if (earlier->as_of == NULL)
    return DAY_NONE;
  if (sscanf (earlier->as_of, "%4d-Q%1d", &year, &quarter) == 2)
    return quarter_first_day (4 * year + quarter) - 1;
  if (sscanf (earlier->as_of, "%4d-%2d-%2d", &year, &month, &day) == 3)
    return day_from_date (year, month, day);
  if (sscanf (earlier->as_of, "%4d-%2d", &year, &month) != 2)
    return DAY_NONE;
  gint32 next = month == 12 ? day_from_date (year + 1, 1, 1) : day_from_date (year, month + 1, 1);
  return next == DAY_NONE ? DAY_NONE : next - 1;
}

/* Months are given where people are under pseudonyms. */
static gboolean
days_agree (const struct earlier_report *earlier, const struct network *network, GError **error)
{
  g_autoptr (GString) now = g_string_new (NULL);
  network_day_append_iso (now, network, network->dated ? network->as_of : DAY_NONE);
  if (now->len == 0)
    return fail (error, PLN_ERROR_DATA,
                 "--since-report: this data has no dates, so nothing shows what is new in it");
  if (earlier_report_day (earlier) == DAY_NONE)
    return fail (error, PLN_ERROR_DATA,
                 "--since-report: \"%s\" has no dates, so nothing shows what is new since",
                 earlier->path);
  if (strlen (earlier->as_of) != now->len)
    return fail (error, PLN_ERROR_USAGE,
                 "--since-report: people are under pseudonyms in only one of \"%s\" and this "
                 "report; use --anonymise for both or for none",
                 earlier->path);
  if ((strchr (earlier->as_of, 'Q') != NULL) != network_shows_quarters (network))
    return fail (error, PLN_ERROR_USAGE,
                 "--since-report: only one of \"%s\" and this report gives quarters; use --coarsen "
                 "for both or for none",
                 earlier->path);
  return strcmp (earlier->as_of, now->str) <= 0
         || fail (error, PLN_ERROR_DATA,
                  "--since-report: \"%s\" is of %s, which is after %s, the day of this report; use "
                  "an earlier one",
                  earlier->path, earlier->as_of, now->str);
}

/* With --only, somebody who agrees or no longer agrees has another name than before: what has moved
 * would be wrong, and topics of the earlier report might name them. */
static gboolean
names_depend_on_consent (const struct network *network)
{
  return network_disclosure (network) != NULL && !network_shows_months (network);
}

static gboolean
people_agree (const struct earlier_report *earlier, const struct network *network, GError **error)
{
  g_autoptr (GHashTable) now = g_hash_table_new (text_hash, g_str_equal);
  guint there = 0, all = earlier->people->len;
  for (guint32 i = 0; i < network->n_people; i++)
    g_hash_table_add (now, (gpointer)network->person[i].name);
  for (guint i = 0; i < all; i++)
    there += g_hash_table_contains (now, earlier->people->pdata[i]);
  if (names_depend_on_consent (network) && there < all)
    return fail (
      error, PLN_ERROR_DATA,
      "--since-report: of the %u people in \"%s\", %u had another name or number than here, as "
      "others agreed to be named then; make it again with this list, and with --until",
      all, earlier->path, all - there);
  return there >= SAME_PEOPLE * all
         || fail (error, PLN_ERROR_DATA,
                  "--since-report: of the %u people in \"%s\" only %u are in these files; use a "
                  "report of the same log",
                  all, earlier->path, there);
}

gboolean
earlier_report_fits (const struct earlier_report *earlier, const struct network *network,
                     const char *const *settings, GError **error)
{
  return settings_agree (earlier, settings, error) && owners_agree (earlier, network, error)
         && days_agree (earlier, network, error) && people_agree (earlier, network, error);
}
