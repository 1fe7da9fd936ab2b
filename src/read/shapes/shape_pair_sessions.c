/* Recognises the plan of pairs who meet several times: "Mentor;Mentee;Session 1;Session 2". */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/evidence/cell_kinds.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/meeting_words.h"
#include "read/shapes/shape_pair_sessions.h"
#include "read/shapes/shape_rosters.h"

#define SCORE_APART 1.35  /* more than a register, which the marks alone would show */
#define SCORE_SHARED 0.98 /* less */

enum
{
  SESSIONS_LEAST = 2
};

/* "Session 1", "2nd meeting", "Woche 3", "14/03/2024" */
static gboolean
header_heads_session (const char *header)
{
  if (header_heads_day (header))
    return TRUE;
  g_autofree char *folded = header_fold (header);
  g_autofree char *base = header_without_ordinal (folded);
  if (base == NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (base, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (word_is_meeting (*one) || word_is_talk (*one) || word_numbers_meetings (*one))
      return TRUE;
  return FALSE;
}

/* Days, marks and words that say whether the two met; a word among them that pln does not know is told of
 * when its row is read. */
static gboolean
holds_sessions (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint known = 0, unknown = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      gboolean clear = mark_of_text (text) != PRESENCE_UNKNOWN || text_is_day (text);
      if (!clear && strpbrk (text, "0123456789") != NULL)
        return FALSE; /* a number, which counts or rates */
      *(clear ? &known : &unknown) += 1;
    }
  return known >= unknown;
}

static struct column_subset
find_sessions (const struct columns *columns, const struct table_evidence *evidence)
{
  struct column_subset found = { 0 };
  guint count = 0, filled = 0;
  for (guint32 i = 0; i < columns->count; i++)
    if (header_heads_session (columns->column[i].name) && holds_sessions (evidence, i))
      {
        column_subset_add (&found, i);
        filled += evidence->column[i].filled;
        count++;
      }
  return count >= SESSIONS_LEAST && filled > 0 ? found : (struct column_subset){ 0 };
}

/* "Buddy A" and "Buddy B", "Partner 1" and "Partner 2" */
static gboolean
headers_are_of_a_kind (const char *one, const char *other)
{
  gsize length = strlen (one);
  return length > 2 && strlen (other) == length && strncmp (one, other, length - 1) == 0
         && g_ascii_isalnum (one[length - 1]) && !g_ascii_isalnum (one[length - 2]);
}

/* The only two columns of people are of a kind: they are those who meet. */
static void
take_people_of_a_kind (struct columns *columns, const struct table_evidence *evidence,
                       const struct column_subset *sessions)
{
  guint32 found[2] = { NO_COLUMN, NO_COLUMN };
  guint count = 0;
  for (guint32 i = 0; i < columns->count; i++)
    if (evidence_people_share (evidence, i) > 0.5 && !column_subset_has (sessions, i))
      found[count++ > 0] = i;
  if (count != 2
      || !headers_are_of_a_kind (columns->column[found[0]].folded,
                                 columns->column[found[1]].folded))
    return;
  columns->column[found[0]].role = columns->column[found[1]].role = ROLE_WITH;
  columns_set_role (columns, found[0], ROLE_WITH);
}

/* In a class, many have the same tutor and come on the same days; in pairs, hardly anybody is in more than
 * two. */
double
score_pair_sessions (const struct columns *columns, const struct table_evidence *evidence)
{
  const struct column_subset sessions = find_sessions (columns, evidence);
  gboolean apart = TRUE;
  for (guint32 i = 0; i < columns->count; i++)
    if (!column_subset_has (&sessions, i) && evidence_people_share (evidence, i) > 0.5)
      apart &= evidence->column[i].distinct * 2 >= evidence->column[i].filled;
  return column_subset_is_empty (&sessions) ? 0 : apart ? SCORE_APART : SCORE_SHARED;
}

gboolean
take_pair_sessions (struct table_layout *layout, struct columns *columns,
                    const struct table_evidence *evidence)
{
  const struct column_subset sessions = find_sessions (columns, evidence);
  guint32 dated = NO_COLUMN;
  if (column_subset_is_empty (&sessions))
    return FALSE;
  if (!take_pairs (layout, columns, evidence))
    take_people_of_a_kind (columns, evidence, &sessions);
  if (!columns_have_pairs (columns))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean session = column_subset_has (&sessions, i);
      gboolean days = evidence_share (evidence, i, CONTENT_DAY) >= 0.5;
      dated = session && days && dated == NO_COLUMN ? i : dated;
      if (session)
        columns->column[i].role = days ? ROLE_OTHER_DATE : ROLE_NONE;
      else if (columns->column[i].role == ROLE_DATE)
        columns->column[i].role = ROLE_OTHER_DATE;
    }
  if (dated != NO_COLUMN)
    columns->column[dated].role = ROLE_DATE;
  columns_set_role (columns, NO_COLUMN, ROLE_NONE); /* links them again */
  layout->rules.contact_days = sessions;
  layout->profile = profile_by_name ("pair-sessions");
  return TRUE;
}
