/* Lines above a table about those who were away, and about what was called off.
 *
 * A word for absence may also stand above contact ("Calls during my absence", "Holiday party"): words beside
 * it say so. Of holidays, everything beside them has to be about a plan, as people also meet then. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/unmet_titles.h"
#include "read/sniff/roles.h"
#include "read/vocabulary/concepts.h"

enum
{
  WORDS_MOST = 6 /* more is a sentence, which may explain something else */
};

/* The words of the line that are neither numbers nor months; in *plain, with blanks between. */
static guint
words_of_title (const char *title, char **plain)
{
  g_autofree char *folded = header_fold (title);
  g_auto (GStrv) word = g_strsplit_set (folded, " ,.;:()[]-–/|!#*\"", -1);
  g_autoptr (GString) joined = g_string_new (NULL);
  guint words = 0;
  for (char **one = word; *one != NULL; one++)
    {
      if (**one == '\0' || strpbrk (*one, "0123456789") != NULL || header_is_month (*one))
        continue;
      words++;
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", *one);
    }
  *plain = g_string_free (g_steal_pointer (&joined), FALSE);
  return words;
}

/* "Urlaubsplan", "Team holidays", "Congés été 2025"; not "Holiday camp". */
static gboolean
plans_holidays (const char *plain)
{
  g_auto (GStrv) word = g_strsplit (plain, " ", -1);
  guint holidays = 0;
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_LIST_OF_HOLIDAYS, *one))
      holidays++;
    else if ((*one)[1] != '\0' && !text_means (WORDS_BESIDE_HOLIDAYS, *one)) /* "Team A" */
      return FALSE;
  return holidays > 0;
}

gboolean
title_plans_holidays (const char *title)
{
  g_autofree char *plain = NULL;
  words_of_title (title, &plain);
  return plans_holidays (plain);
}

gboolean
title_says_nobody_met (const char *title)
{
  g_autofree char *plain = NULL;
  guint words = words_of_title (title, &plain);
  /* "Faltas de asistencia" is a word for absence. */
  const char *behind = plain + text_begins_with (WORDS_LIST_OF_ABSENCES, plain);
  if (words == 0 || words > WORDS_MOST || strchr (title, '=') != NULL
      || text_mentions (WORDS_WITHOUT, plain) || text_mentions (WORDS_MY, plain)
      || text_mentions (WORDS_PRESENCES, behind) || text_mentions (WORDS_BESIDE_ABSENCE, plain))
    return FALSE;
  if (text_mentions (WORDS_LIST_OF_ABSENCES, plain) || plans_holidays (plain))
    return TRUE;
  return text_mentions (WORDS_CALLED_OFF_THINGS, plain)
         && !text_begins_with (WORDS_NEGATION, plain);
}

gboolean
title_measures_apart (const char *title)
{
  g_autofree char *plain = NULL;
  guint words = words_of_title (title, &plain);
  return words > 0 && words <= WORDS_MOST && text_mentions (WORDS_MEASURES_APART, plain);
}
