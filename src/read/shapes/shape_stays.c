/* Recognises who was at a gathering by times of coming and leaving.
 *
 * The stays of one day, in the order of coming, form one gathering if nobody comes after all others
 * have left. */
#include <string.h>
#include "read/dates/moment.h"
#include "read/evidence/header_terms.h"
#include "read/shapes/shape_stays.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

enum
{
  LONGEST_STAY = 6 * 60 /* minutes; who works a whole day need not meet the others */
};

struct stay
{
  char *day;      /* the text before the time */
  int came, left; /* minutes since midnight */
};

static void
clear_stay (gpointer stay)
{
  g_free (((struct stay *)stay)->day);
}

static int
compare_stays (gconstpointer one, gconstpointer other)
{
  const struct stay *a = one, *b = other;
  int days = strcmp (a->day, b->day);
  return days != 0 ? days : a->came != b->came ? a->came - b->came : a->left - b->left;
}

static gboolean
header_says_came (const char *header)
{
  return header_has_word (header, WORDS_CAME);
}

static gboolean
header_says_left (const char *header)
{
  return header_has_word (header, WORDS_LEFT);
}

/* The stays of all rows with times; NULL if some are those of a whole day, of two days or turned back.
 * date: the column of the day, or NO_COLUMN where it stands before the time. */
static GArray *
read_stays (const struct table_evidence *evidence, guint32 date, guint32 came, guint32 left)
{
  g_autoptr (GArray) stays = g_array_new (FALSE, FALSE, sizeof (struct stay));
  g_array_set_clear_func (stays, clear_stay);
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *from = sample_cell (row, came), *until = sample_cell (row, left);
      struct stay stay;
      gsize day, other;
      if (row->line < evidence->layout->first_line || (*from == '\0' && *until == '\0'))
        continue;
      if (!moment_clock (from, &day, &stay.came) || !moment_clock (until, &other, &stay.left)
          || day != other || strncmp (from, until, day) != 0 || stay.left < stay.came
          || stay.left - stay.came > LONGEST_STAY)
        return NULL;
      g_autofree char *before = g_strndup (from, day);
      stay.day = g_strconcat (date != NO_COLUMN ? sample_cell (row, date) : "", before, NULL);
      g_array_append_val (stays, stay);
    }
  g_array_sort (stays, compare_stays);
  return g_steal_pointer (&stays);
}

static gboolean
stays_overlap (const GArray *stays)
{
  int last = 0;
  for (guint i = 0; i < stays->len; i++)
    {
      const struct stay *stay = &g_array_index (stays, struct stay, i);
      gboolean again = i > 0 && strcmp (stay->day, (stay - 1)->day) == 0;
      if (again && stay->came > last)
        return FALSE;
      last = again ? MAX (last, stay->left) : stay->left;
    }
  return stays->len > 1;
}

gboolean
rows_overlap_in_time (const struct table_evidence *evidence, guint32 date, guint32 start,
                      guint32 end)
{
  g_autoptr (GArray) stays = read_stays (evidence, date, start, end);
  gboolean several = FALSE;
  for (guint i = 1; stays != NULL && i < stays->len; i++)
    several |= strcmp (g_array_index (stays, struct stay, i - 1).day,
                       g_array_index (stays, struct stay, i).day)
               == 0;
  return several && stays_overlap (stays);
}

/* The first of the columns with such a header whose cells hold times; NO_COLUMN: none. */
static guint32
column_of_moments (const struct columns *columns, const struct table_evidence *evidence,
                   gboolean (*is_it) (const char *header))
{
  for (guint32 i = 0; i < columns->count; i++)
    if (is_it (columns->column[i].name) && evidence->column[i].filled == evidence->rows
        && evidence_share (evidence, i, CONTENT_DIGITS) == 1)
      return i;
  return NO_COLUMN;
}

gboolean
take_stays (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence)
{
  static const enum role others[]
    = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_EVENT, ROLE_THREAD, ROLE_REPLY, ROLE_DIRECTION };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return FALSE;
  guint32 came = column_of_moments (columns, evidence, header_says_came);
  guint32 left = column_of_moments (columns, evidence, header_says_left);
  if (came == NO_COLUMN || left == NO_COLUMN || came == left
      || (!columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME)))
    return FALSE;
  g_autoptr (GArray) stays = read_stays (evidence, NO_COLUMN, came, left);
  if (stays == NULL || !stays_overlap (stays))
    return FALSE;
  if (*g_array_index (stays, struct stay, 0).day != '\0')
    columns_set_role (columns, came, ROLE_DATE);
  if (columns_have (columns, ROLE_WEIGHT))
    table_layout_set_aside (layout, columns, columns->of_role[ROLE_WEIGHT],
                            "it counts what somebody did there");
  layout->profile = profile_by_name ("attendance");
  return TRUE;
}
