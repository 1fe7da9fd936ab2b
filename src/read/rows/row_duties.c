/* Duty plans: the people of a row meet, once or in several sessions. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/people/presence_words.h"
#include "read/rows/row_absentees.h"
#include "read/rows/row_context.h"
#include "read/rows/row_filters.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_mirror.h"
#include "read/rows/row_no_tie.h"
#include "read/rows/row_duties.h"
#include "read/rows/row_shapes.h"
#include "read/rows/row_span.h"
#include "read/shapes/shape_rosters.h"

#define REMARK_EVERYWHERE "rows with the same remark in every place"

/* Somebody with two duties in a row is there once. */
static void
append_once (GArray *people, guint32 mention)
{
  for (guint i = 0; i < people->len; i++)
    if (g_array_index (people, guint32, i) == mention)
      return;
  g_array_append_val (people, mention);
}

/* Appends the people of a cell; none if the place is vacant. */
static void
append_people_of_cell (struct profile_row *row, guint32 column, GArray *people)
{
  struct builder *builder = row->import->builder;
  const char *text = row_cell_at (row, column);
  if (*text == '\0' || text_is_free_place (text))
    return;
  const struct cell cell = cell_of_text (text);
  struct people found
    = builder_people (builder, &cell, row->import->profile->split != SPLIT_COMMA_NEVER);
  for (guint32 i = 0; i < found.count; i++)
    {
      builder_keep_person (builder, found.mention[i]);
      if (!row_column_did_not_come (row, column))
        append_once (people, found.mention[i]);
    }
}

/* "Betriebsausflug" in each place: a row says one thing wherever people stand, and it does not look like a name. */
static gboolean
row_repeats_remark (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  const char *remark = NULL;
  guint places = 0;
  for (guint32 at = columns->of_role[ROLE_WITH]; at != NO_COLUMN; at = columns->column[at].next)
    {
      const char *text = row_cell_at (row, at);
      if (*text == '\0')
        continue;
      if (remark != NULL && strcmp (remark, text) != 0)
        return FALSE;
      remark = text;
      places++;
    }
  if (places < 2 || name_look_of (remark) != LOOKS_UNLIKE_NAME
      || strpbrk (remark, ",;/&|@") != NULL)
    return FALSE;
  g_autofree char *folded = header_fold (remark);
  return !word_is_given_name (folded);
}

static void
remove_absentees (const struct profile_row *row, GArray *people)
{
  g_array_set_size (people, row_keep_present (row, (guint32 *)(gpointer)people->data, people->len));
}

/* Collects the people of all columns with a role. */
static GArray *
people_of_role (struct profile_row *row, enum role role)
{
  const struct columns *columns = &row->import->columns;
  GArray *people = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 at = columns->of_role[role]; at != NO_COLUMN; at = columns->column[at].next)
    append_people_of_cell (row, at, people);
  remove_absentees (row, people);
  return people;
}

/* Why the row states no tie (static), or NULL and how strong its tie is; FALSE: the row is rejected. */
static gboolean
read_weight (struct profile_row *row, double *weight, const char **reason)
{
  static const struct mentions nobody;
  *reason = row_reason_for_no_tie (row, &nobody, &nobody, &nobody);
  return *reason != NULL || row_number (row, ROLE_WEIGHT, 1, weight);
}

gboolean
row_add_pairs (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  struct span_share share[2];
  double weight = 1;
  const char *reason;
  row_observe_dates (row);
  if (!read_weight (row, &weight, &reason))
    return FALSE;
  guint days = row_span_shares (row, (float)weight, share);
  if (days == 0)
    return FALSE;
  g_autoptr (GArray) from = people_of_role (row, ROLE_FROM);
  g_autoptr (GArray) to = people_of_role (row, ROLE_TO);
  struct interaction_context context = context_of_cells (row, DIRECTION_FORWARD, EVIDENCE_DIRECT);
  if (from->len + to->len == 0)
    return row_leave_out (row, "rows that name nobody");
  if (reason != NULL)
    return row_leave_out (row, reason);
  for (guint d = 0; d < days; d++)
    {
      context.weight = share[d].weight;
      for (guint i = 0; i < from->len; i++)
        for (guint k = 0; k < to->len; k++)
          if (g_array_index (from, guint32, i) != g_array_index (to, guint32, k))
            builder_add_record (builder, share[d].day, g_array_index (from, guint32, i),
                                g_array_index (to, guint32, k),
                                builder_context (builder, &context));
    }
  return TRUE;
}

/* The people of one cell meet. */
static void
add_crew (struct profile_row *row, date_code day, const GArray *people, const char *shift)
{
  struct builder *builder = row->import->builder;
  struct interaction_context context
    = context_of_cells (row, DIRECTION_NONE, people->len > 2 ? EVIDENCE_EVENT : EVIDENCE_DIRECT);
  context.event = shift != NULL ? builder_event (builder, shift) : NONE;
  builder_add_gathering (builder, day, builder_context (builder, &context),
                         (const guint32 *)(gconstpointer)people->data, people->len, FALSE);
}

static gboolean
add_crews (struct profile_row *row, gboolean shifts)
{
  const struct columns *columns = &row->import->columns;
  gboolean by_days = shifts && !columns_have (columns, ROLE_DATE);
  guint named = 0;
  date_code day;
  row_observe_dates (row);
  if (!row_date (row, ROLE_DATE, &day))
    return FALSE;
  if (row_repeats_remark (row))
    return row_leave_out (row, REMARK_EVERYWHERE);
  for (guint32 at = columns->of_role[ROLE_WITH]; at != NO_COLUMN; at = columns->column[at].next)
    {
      g_autoptr (GArray) people = g_array_new (FALSE, FALSE, sizeof (guint32));
      append_people_of_cell (row, at, people);
      named += people->len;
      remove_absentees (row, people);
      const char *header = columns->column[at].name;
      if (people->len > 1 && by_days)
        add_crew (row, row_day_of_header (row, header), people, row_text (row, ROLE_EVENT));
      else if (people->len > 1)
        add_crew (row, day, people, shifts ? header : NULL);
    }
  return named > 0
         || row_leave_out (row, shifts ? "days on which nobody works" : "rows that name nobody");
}

gboolean
row_add_shifts (struct profile_row *row)
{
  return add_crews (row, TRUE);
}

gboolean
row_add_pairs_in_cells (struct profile_row *row)
{
  return add_crews (row, FALSE);
}

gboolean
row_add_duties (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const char *event = row_text (row, ROLE_EVENT);
  struct span_share share[2];
  double weight = 1;
  const char *reason;
  row_observe_dates (row);
  if (!read_weight (row, &weight, &reason))
    return FALSE;
  guint days = row_span_shares (row, 1, share);
  if (days == 0)
    return FALSE;
  if (row_repeats_remark (row))
    return row_leave_out (row, REMARK_EVERYWHERE);
  g_autoptr (GArray) people = people_of_role (row, ROLE_WITH);
  if (people->len == 0)
    return row_leave_out (row, "rows that name nobody");
  if (reason != NULL)
    return row_leave_out (row, reason);
  if (row_is_other_side (row))
    return row_leave_out (row, OTHER_SIDE);
  struct interaction_context context
    = context_of_cells (row, DIRECTION_NONE, people->len > 2 ? EVIDENCE_EVENT : EVIDENCE_DIRECT);
  context.event = *event != '\0' ? builder_event (builder, event) : NONE;
  const char *code = row_text (row, ROLE_ALIASES);
  const char *const names[] = { event, code };
  for (guint i = 0; i < G_N_ELEMENTS (names) && context.event != NONE; i++)
    if (*names[i] != '\0' && share[0].day == DAY_NONE)
      builder_add_group (builder, names[i], context.event, (const guint32 *)(gpointer)people->data,
                         people->len);
  for (guint d = 0; d < days; d++)
    {
      context.weight = share[d].weight;
      builder_add_gathering (builder, share[d].day, builder_context (builder, &context),
                             (const guint32 *)(gpointer)people->data, people->len, FALSE);
    }
  return TRUE;
}

enum session
{
  SESSION_NOT_HELD,
  SESSION_HELD, /* on the day of ROLE_DATE, which is set */
  SESSION_UNCLEAR
};

/* "folgt" in the place of a day. */
static gboolean
is_to_follow (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return phrase_is_listed (folded,
                           "folgt|follows|to follow|suit|a suivre|sigue|volgt|segue|segue se");
}

/* Did the two meet, as the cell says? The day is in the cell or in the header. */
static enum session
session_of_cell (struct profile_row *row, guint32 column)
{
  const char *text = row_cell_at (row, column);
  const struct column *session = &row->import->columns.column[column];
  enum presence_word mark = mark_of_text (text);
  if (*text == '\0' || (mark != PRESENCE_YES && mark != PRESENCE_UNKNOWN) || is_to_follow (text))
    return SESSION_NOT_HELD;
  if (mark == PRESENCE_YES)
    text = row_day_of_header (row, session->name) != DAY_NONE ? session->name : "";
  else if (row_day_of_header (row, text) == DAY_NONE)
    {
      notes_reject (&row->import->notes, row->row->line, session->name, text,
                    "is not a day, and pln does not know whether it means that the two met");
      return SESSION_UNCLEAR;
    }
  profile_row_set (row, ROLE_DATE, text);
  return SESSION_HELD;
}

gboolean
row_add_pair_sessions (struct profile_row *row)
{
  static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH };
  gboolean directed = columns_have (&row->import->columns, ROLE_FROM);
  const struct column_subset *sessions = &row->import->layout.rules.contact_days;
  guint held = 0;
  for (guint32 i = column_subset_next (sessions, 0); i != NO_COLUMN;
       i = column_subset_next (sessions, i + 1))
    if (session_of_cell (row, i) == SESSION_UNCLEAR)
      return FALSE;
  for (guint32 i = column_subset_next (sessions, 0); i != NO_COLUMN;
       i = column_subset_next (sessions, i + 1))
    if (session_of_cell (row, i) == SESSION_HELD)
      {
        if (!(directed ? row_add_pairs (row) : row_add_duties (row)))
          return FALSE;
        held++;
      }
  for (guint i = 0; i < G_N_ELEMENTS (ends) && held == 0; i++)
    {
      g_autoptr (GArray) people = people_of_role (row, ends[i]); /* which keeps them */
    }
  return held > 0 || row_leave_out (row, "pairs who have not met");
}
