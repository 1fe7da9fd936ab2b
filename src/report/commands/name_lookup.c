/* Whoever is meant by a name on the command line: the whole name, a part of it that only one person has, or
 * the beginning of such a part. O(people). */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/display_width.h"
#include "pln/report.h"
#include "pln/text.h"
#include "report/summary_counts.h"
#include "report/words.h"

enum
{
  MOST_OFFERED = 3
};

/* Free with g_free. */
static char *
folded_name (const char *text)
{
  GString *folded = g_string_new (NULL);
  name_fold (text, folded);
  return g_string_free (folded, FALSE);
}

/* How many people are shown as the name with an identifier behind it, as namesakes are. */
static guint
count_namesakes (const struct network *network, const char *folded)
{
  guint count = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      g_autofree char *bare = name_without_identifier (network->person[v].name);
      if (bare == NULL)
        continue;
      g_autofree char *name = folded_name (bare);
      count += strcmp (name, folded) == 0;
    }
  return count;
}

static gboolean
is_between_words (char sign)
{
  return sign == '\0' || strchr (" -.", sign) != NULL;
}

/* Does the folded name hold the text from the beginning of a word on? whole: up to the end of a word. */
static gboolean
name_holds (const char *name, const char *text, gboolean whole)
{
  gsize length = strlen (text);
  for (const char *at = strstr (name, text); at != NULL; at = strstr (at + 1, text))
    if ((at == name || is_between_words (at[-1])) && (!whole || is_between_words (at[length])))
      return TRUE;
  return FALSE;
}

/* People whose names hold it, your contacts first, the closest of them before all. */
static GArray *
bearers_find (const struct network *network, const char *folded, gboolean whole)
{
  GArray *bearers = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) contacts = contacts_of_owner (network);
  g_autofree guint8 *listed = g_new0 (guint8, MAX (network->n_people, 1));
  g_autoptr (GString) name = g_string_new (NULL);
  for (guint32 i = 0; *folded != '\0' && i < contacts->len + network->n_people; i++)
    {
      guint32 v = i < contacts->len ? g_array_index (contacts, struct contact_tie, i).person
                                    : i - contacts->len;
      name_fold (network->person[v].name, name);
      if (!listed[v] && name_holds (name->str, folded, whole))
        g_array_append_val (bearers, v);
      listed[v] = TRUE;
    }
  return bearers;
}

/* "Ana Ruiz" (you know), "Ana Wu" or 2 more */
static char *
bearers_words (const struct network *network, const GArray *bearers)
{
  GString *text = g_string_new (NULL);
  guint shown = bearers->len <= MOST_OFFERED + 1 ? bearers->len : MOST_OFFERED;
  for (guint i = 0; i < shown; i++)
    {
      guint32 v = g_array_index (bearers, guint32, i);
      g_autofree char *name = format_name (network, v);
      gboolean known = network->me != NONE && network_tie (network, network->me, v) != NONE;
      g_string_append_printf (text, "%s\"%s\"%s",
                              i == 0                                    ? ""
                              : i + 1 == shown && shown == bearers->len ? " or "
                                                                        : ", ",
                              name, known ? " (you know)" : "");
    }
  if (shown < bearers->len)
    g_string_append_printf (text, ", or %u more", bearers->len - shown);
  return g_string_free (text, FALSE);
}

guint32
person_named (const struct network *network, const char *text, GError **error)
{
  if (text[strspn (text, " \t")] == '\0')
    {
      fail (error, PLN_ERROR_USAGE,
            "no person given; \"pln who FILE\" without a name lists everybody");
      return NONE;
    }
  guint32 person = network_person (network, text);
  if (person == NONE)
    person = network_person_by_word (network, text);
  if (person != NONE)
    return person;
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *shown = text_shown (text), *folded = folded_name (text);
  g_autoptr (GArray) bearers = bearers_find (network, folded, TRUE);
  g_autoptr (GArray) beginners = bearers_find (network, folded, FALSE);
  if (beginners->len == 1)
    return g_array_index (beginners, guint32, 0);
  const GArray *several = bearers->len > 1 ? bearers : beginners;
  g_autofree char *offered = bearers_words (network, several);
  if (network->me == NONE && name_means_me (folded))
    fail (error, PLN_ERROR_USAGE, "who you are is not known; add --me \"Your Name\"");
  else if (count_namesakes (network, folded) > 1 && network_nearest (network, text, names))
    fail (error, PLN_ERROR_USAGE, "several people are called \"%s\"; did you mean %s?", shown,
          names->str);
  else if (several->len > 1 && network->me != NONE)
    fail (error, PLN_ERROR_USAGE, "%u people have \"%s\" in their names; did you mean %s?",
          several->len, shown, offered);
  else if (network_nearest (network, text, names))
    fail (error, PLN_ERROR_USAGE, "no one named \"%s\" in the data; did you mean %s?", shown,
          names->str);
  else
    fail (error, PLN_ERROR_USAGE,
          "no one named \"%s\" in the data; \"pln who FILE\" without a name lists everybody",
          shown);
  return NONE;
}
