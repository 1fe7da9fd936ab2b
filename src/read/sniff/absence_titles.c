/* Titles that say what all marks below them mean. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/absence_titles.h"
#include "read/sniff/header_detection.h"
#include "read/vocabulary/concepts.h"

enum
{
  TITLES_MOST = 3,
  WORDS_MOST = 3 /* "Absences of class 4b": more is a sentence, that may explain something else */
};

/* "Absences 2025", "Fehlzeiten", "Assenze del corso"; not "Presences and absences". */
static gboolean
title_names_absences (const char *title)
{
  g_autofree char *folded = header_fold (title);
  g_auto (GStrv) word = g_strsplit_set (folded, " ,.()-/", -1);
  guint words = 0;
  gboolean absences = FALSE;
  if (strpbrk (title, "=:") != NULL)
    return FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      if (**one == '\0' || strpbrk (*one, "0123456789") != NULL)
        continue;
      words++;
      absences |= text_means (WORDS_ABSENCES, *one);
      if (text_means (WORDS_PRESENCES, *one))
        return FALSE;
    }
  return absences && words <= WORDS_MOST;
}

static gboolean
is_plain_mark (const char *text)
{
  static const char *const marks[] = { "x", "X", "✓", "✔", "×", "✗", "✘", "•", "●", "*", NULL };
  return g_strv_contains (marks, text);
}

static void
add_absence (struct mark_legend *legend, const char *mark)
{
  if (legend->count == LEGEND_MOST || legend_explains (legend, mark))
    return;
  g_strlcpy (legend->mark[legend->count].code, mark, LEGEND_CODE_BYTES);
  legend->mark[legend->count++].meaning = PRESENCE_NO;
}

void
legend_take_absence_title (struct mark_legend *legend, const GArray *rows)
{
  struct mark_legend found = *legend;
  gboolean titled = FALSE;
  guint at = 0;
  for (; at < rows->len && at < TITLES_MOST && sample_row_filled (sample_row_at (rows, at)) == 1;
       at++)
    titled |= title_names_absences (sample_row_at (rows, at)->cell[0]);
  if (!titled || legend->told > 0)
    return;
  for (guint i = at + 1; i < rows->len; i++) /* below the header */
    for (guint32 c = 1; c < sample_row_at (rows, i)->count; c++)
      {
        const char *text = sample_row_at (rows, i)->cell[c];
        if (is_plain_mark (text))
          add_absence (&found, text);
        else if (mark_of_text (text) == PRESENCE_YES && !text_is_digits (text))
          return; /* "P" beside "x": the table says itself who was there */
      }
  found.told = found.count;
  *legend = found;
}
