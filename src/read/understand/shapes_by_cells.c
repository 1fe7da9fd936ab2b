/* Table shapes that the cells show whatever the header says: a square of numbers, a table of
 * people by days or events, lists without a header. */
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/dates/date_parse.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/survey_questions.h"
#include "read/sniff/totals.h"
#include "read/evidence/bare_squares.h"
#include "read/evidence/evidence.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/people/full_names.h"
#include "read/people/presence_words.h"
#include "read/columns/idle_columns.h"
#include "read/columns/person_properties.h"
#include "read/shapes/shape_adjacency.h"
#include "read/shapes/shape_choices.h"
#include "read/shapes/shape_registers.h"
#include "read/shapes/shape_shifts.h"
#include "read/shapes/shape_triples.h"
#include "read/shapes/shape_turned_grids.h"
#include "read/shapes/shapes_squares.h"
#include "read/shapes/numbered_squares.h"
#include "read/understand/grid_header.h"
#include "read/understand/understand.h"
#include "read/vocabulary/concepts.h"

/* All cells of a column have the form "A (kind) B". */
static gboolean
cell_joins_two (const char *text)
{
  const char *open = strstr (text, " ("), *close = open != NULL ? strstr (open, ") ") : NULL;
  return open != NULL && open != text && close != NULL && close[2] != '\0'
         && strstr (close, " (") == NULL;
}

static guint32
joining_column (const struct table_evidence *evidence)
{
  const GArray *rows = evidence->layout->row;
  for (guint32 c = 0; c < evidence->count; c++)
    {
      gboolean all = evidence->column[c].filled > 0 && evidence->column[c].filled == evidence->rows
                     && evidence_share (evidence, c, CONTENT_DAY) < 0.5;
      for (guint i = 0; i < rows->len && all; i++)
        all = sample_row_at (rows, i)->line < evidence->layout->first_line
              || cell_joins_two (sample_cell (sample_row_at (rows, i), c));
      if (all)
        return c;
    }
  return NO_COLUMN;
}

static gboolean
take_joined_ends (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence)
{
  guint32 column = joining_column (evidence);
  if (column == NO_COLUMN)
    return FALSE;
  for (guint32 c = 0; c < columns->count; c++)
    {
      columns->column[c].role = ROLE_NONE;
      if (strcmp (columns->column[c].folded, "interaction") == 0)
        columns->column[c].role = ROLE_CHANNEL;
    }
  columns_set_role (columns, column, ROLE_NOTE);
  layout->profile = profile_by_name ("joined-ends");
  return TRUE;
}

/* Text in the first cell only. */
static gboolean
is_title (const struct sample_row *row)
{
  for (guint32 c = 1; c < row->count; c++)
    if (*row->cell[c] != '\0')
      return FALSE;
  return *row->cell[0] != '\0';
}

/* Finds the column that names the row: its header has a word for people, or its names are unique. */
static guint32
naming_column (const struct table_evidence *evidence, const struct columns *columns, guint32 until)
{
  for (guint32 c = 0; c < until; c++)
    {
      enum role role = columns->column[c].role;
      if (role == ROLE_NAME || role == ROLE_WITH || role == ROLE_FROM || role == ROLE_FIRST_NAME)
        return c;
    }
  guint32 found = NO_COLUMN;
  for (guint32 c = until; c-- > 0;)
    if (evidence_people_share (evidence, c) > 0.8 && evidence_is_unique (evidence, c))
      {
        if (header_lists_those_present (columns->column[c].name))
          return c;
        found = c;
      }
  return found;
}

/* Number of columns whose header is the name of a row. */
static guint
headers_among_rows (const struct table_evidence *evidence, const struct columns *columns,
                    const struct grid *grid, guint32 naming)
{
  const GArray *rows = evidence->layout->row;
  guint n = 0;
  for (guint32 c = grid->first; c < grid->last; c++)
    for (guint i = 0; i < rows->len; i++)
      if (sample_row_at (rows, i)->line >= evidence->layout->first_line
          && g_ascii_strcasecmp (sample_cell (sample_row_at (rows, i), naming),
                                 columns->column[c].name)
               == 0)
        {
          n++;
          break;
        }
  return n;
}

/* Nothing stands before the grid but names of those in its rows, a name or a part and its player, numbers
 * of the rows and totals. */
static gboolean
only_names_stand_before (const struct table_evidence *evidence, const struct columns *columns,
                         guint32 first)
{
  guint names = 0;
  for (guint32 c = 0; c < first; c++)
    {
      if (header_says_total (columns->column[c].name))
        continue;
      gboolean counts = evidence_share (evidence, c, CONTENT_NUMBER) == 1;
      names += !counts;
      if (first > 1
          && (!evidence_is_unique (evidence, c)
              || (!counts && evidence_people_share (evidence, c) <= 0.8)))
        return FALSE;
    }
  return names > 0;
}

/* Days, replies and receivers are of a log, whatever marks stand beside them. */
static gboolean
tells_of_log (const struct table_evidence *evidence, const struct columns *columns)
{
  static const enum role roles[]
    = { ROLE_DATE, ROLE_REPLY, ROLE_THREAD, ROLE_POST, ROLE_TO, ROLE_MINUTES };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (columns_have (columns, roles[i]))
      return TRUE;
  for (guint32 c = 0; c < columns->count; c++)
    if (evidence_share (evidence, c, CONTENT_DAY) > 0.5)
      return TRUE;
  return FALSE;
}

/* Hours or visits, with their sum behind them: of several events, if many cells are 0 or empty. What is
 * counted by month or year is something else. */
static gboolean
numbers_tell_who_came (const struct table_evidence *evidence, const struct columns *columns,
                       const struct grid *grid)
{
  guint all = (grid->last - grid->first) * evidence->rows;
  if (grid->yes * 4 > all * 3 || !grid_is_summed_up (evidence, columns, grid))
    return FALSE;
  for (guint32 c = grid->first; c < grid->last; c++)
    {
      const char *header = columns->column[c].name;
      char word[DATE_WORD_BYTES];
      const char *at = header;
      if (g_ascii_isdigit (*header) || (date_word_read (&at, word) && date_word_month (word) > 0))
        return FALSE;
    }
  return TRUE;
}

/* "has-2fa", "is_admin": marks under it describe somebody, and are not of an event. */
static gboolean
describes_somebody (const char *header)
{
  g_autofree char *split = header_split (header);
  split[strcspn (split, " ")] = '\0';
  return text_means (WORDS_HAS_OR_CAN, split);
}

static gboolean
some_describe_people (const struct columns *columns, const struct grid *grid)
{
  for (guint32 c = grid->first; c < grid->last; c++)
    if (describes_somebody (columns->column[c].name))
      return TRUE;
  return FALSE;
}

/* Yes and no under the days of a week tell who can come, and other letters who does which shift. */
static gboolean
marks_tell_presence (const struct table_evidence *evidence, const struct grid *grid)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    for (guint32 c = grid->first; c < grid->last; c++)
      {
        const char *text = sample_cell (sample_row_at (rows, i), c);
        g_autofree char *folded = header_fold (text);
        if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0'
            || g_str_equal (folded, "p") || g_str_equal (folded, "a") || g_str_equal (folded, "x"))
          continue;
        gboolean answer = answer_of_text (text) != ANSWER_OTHER && g_ascii_isalpha (*text);
        if (answer || presence_of_text (text) == PRESENCE_UNKNOWN)
          return FALSE;
      }
  return TRUE;
}

/* The profile of a table of people by days, events or people; NULL: another table. */
static const char *
grid_profile (const struct table_evidence *evidence, const struct columns *columns,
              const struct grid *grid, guint32 naming)
{
  guint32 width = grid->last - grid->first;
  gboolean square = grid->numbers && evidence->rows == width;
  guint among = headers_among_rows (evidence, columns, grid, naming);
  if (among * 2 > width)
    return grid->numbers ? "matrix" : NULL;
  if (grid_is_numbered_square (evidence, columns, grid, square))
    return "numbered-matrix";
  if (grid_counts_by_month (evidence, columns, grid))
    return NULL;
  if (grid->dates == width || (grid->sessions == width && !grid->numbers))
    {
      if (grid->maybe > 0 && grid->letters == 0)
        return "date-poll";
      return grid->weekdays < width || marks_tell_presence (evidence, grid) ? "register" : NULL;
    }
  if (some_describe_people (columns, grid))
    return NULL;
  if (grid->numbers)
    {
      gboolean binary = TRUE, alone = only_names_stand_before (evidence, columns, grid->first);
      for (guint32 c = grid->first; c < grid->last; c++)
        binary &= evidence_share (evidence, c, CONTENT_MARK) == 1 && evidence->column[c].filled > 0;
      gboolean marks
        = binary && grid->yes > 0 && grid->yes < grid->cells && (grid->sessions == width || alone);
      gboolean hours = alone && numbers_tell_who_came (evidence, columns, grid);
      return marks || hours ? "two-mode" : NULL;
    }
  return only_names_stand_before (evidence, columns, grid->first) && width >= 2 && grid->yes > 0
             && (grid->words > 0 || grid->cells < width * evidence->rows)
           ? "two-mode"
           : NULL;
}

/* Do half of the columns hold what is known of the people, and not where they were? */
static gboolean
tells_properties (const struct columns *columns, const struct grid *grid)
{
  guint32 properties = 0;
  for (guint32 c = grid->first; c < grid->last; c++)
    properties += header_tells_property (columns->column[c].name);
  return 2 * properties >= grid->last - grid->first;
}

/* "Learner \\ Coach": the corner of a table says what its columns are. */
static gboolean
corner_names_people (const char *header)
{
  const char *sign = strchr (header, '\\');
  g_autofree char *columns = header_split (sign != NULL ? sign + 1 : "");
  return *columns != '\0' && word_is_for_people (g_strstrip (columns));
}

/* Two columns of marks or more under whole names, most of which begin with a known given name, beside other
 * people: their tutors, or those they look after. */
static gboolean
headings_are_people (const struct table_evidence *evidence, const struct columns *columns,
                     const struct grid *grid, guint32 naming)
{
  guint32 width = grid->last - grid->first, known = 0;
  for (guint32 c = grid->first; c < grid->last; c++)
    {
      enum name_look look = name_look_of (columns->column[c].name);
      if (look == LOOKS_UNLIKE_NAME)
        return FALSE;
      known += look == LOOKS_LIKE_PERSON;
    }
  return width > 1 && (known * 3 >= width * 2 || corner_names_people (columns->column[naming].name))
         && evidence->column[naming].of[CONTENT_PERSON] * 2 >= evidence->column[naming].filled;
}

/* "Who I talked to", "Mit wem ich gesprochen habe". */
static gboolean
asks_who_i_met (const char *title)
{
  g_autofree char *folded = header_fold (title);
  g_autofree char *question = g_strconcat (folded, "?", NULL);
  return header_terms_of (title).end == ROLE_WITH || role_of_question (question) == ROLE_WITH;
}

/* Does a line above the header tell so, in the words that asks knows? */
static gboolean
title_tells_who_i_met (const struct table_layout *layout, gboolean (*asks) (const char *title))
{
  const struct sample_row *first = sample_row_at (layout->row, 0);
  g_auto (GStrv) line = g_strsplit (layout->title != NULL ? layout->title : "", "\n", -1);
  gboolean told = first->line < layout->header_line && is_title (first) && asks (first->cell[0]);
  for (char **one = line; *one != NULL; one++)
    told |= asks (*one);
  return told;
}

/* "Aantal gesprekken", "Participants", "Durée moyenne": a measure or a role, and nobody's name. Small words
 * inside a name are short ("Ana de Vries"). */
static gboolean
header_is_no_name (const char *header)
{
  g_auto (GStrv) word = g_strsplit (header, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (strlen (*one) > 4 && g_unichar_islower (g_utf8_get_char (*one)))
      return TRUE;
  return role_of_header (header) != ROLE_NONE || header_says_total (header);
}

static gboolean
names_event (enum role role)
{
  return role == ROLE_EVENT || role == ROLE_DATE || role == ROLE_TOPIC;
}

/* Rows are events and columns are people: their headers are names of several words. */
static gboolean
is_turned_grid (const struct table_evidence *evidence, const struct columns *columns,
                const struct grid *grid)
{
  guint32 event = grid->first - 1;
  if (event != evidence_first_column (evidence) || !evidence_is_unique (evidence, event)
      || grid->yes == 0 || grid_rows_have_addresses (evidence, grid)
      || (!names_event (columns->column[event].role)
          && evidence_share (evidence, event, CONTENT_DAY) < 0.7))
    return FALSE;
  for (guint32 c = grid->first; c < grid->last; c++)
    {
      const char *name = columns->column[c].name;
      gunichar first = g_utf8_get_char (name);
      if (!g_unichar_isalpha (first) || g_unichar_islower (first)
          || strpbrk (name, "0123456789?") != NULL || header_is_no_name (name)
          || (c > grid->first && headers_are_opposites (columns->column[c - 1].name, name))
          || column_numbers_rows (columns, evidence, c))
        return FALSE;
    }
  return TRUE;
}

/* Questions answered with yes and no are not events: only a table with one column of names and
 * otherwise marks is people by events. */
static gboolean
take_grid (struct table_layout *layout, struct columns *columns,
           const struct table_evidence *evidence)
{
  struct grid grid;
  if (evidence->rows < 2)
    return FALSE;
  if (!grid_find (evidence, columns, &grid) || grid_lacks_days (columns, &grid))
    return take_unclear_register (layout, columns, evidence,
                                  naming_column (evidence, columns, columns->count));
  struct unclear_cell unclear;
  gboolean unknown = grid_holds_unknown_marks (evidence, grid.first, grid.last, &unclear);
  guint32 naming = naming_column (evidence, columns, grid.first);
  if (is_turned_grid (evidence, columns, &grid))
    {
      for (guint32 c = 0; c < columns->count; c++)
        columns->column[c].role = c >= grid.first && c < grid.last ? ROLE_TO : ROLE_NONE;
      columns_set_role (columns, grid.first - 1, ROLE_EVENT);
      layout->profile = profile_by_name (
        title_tells_who_i_met (layout, asks_who_i_met) ? "own-ticks" : "two-mode-turned");
      return TRUE;
    }
  const char *name = naming == NO_COLUMN ? NULL : grid_profile (evidence, columns, &grid, naming);
  if (name == NULL
      || (strcmp (name, "two-mode") == 0
          && (!evidence_is_unique (evidence, naming) || tells_of_log (evidence, columns)
              || tells_properties (columns, &grid) || names_event (columns->column[naming].role))))
    return unknown
           && take_unclear_register (layout, columns, evidence,
                                     naming_column (evidence, columns, columns->count));
  if (strcmp (name, "two-mode") == 0 && headings_are_people (evidence, columns, &grid, naming))
    name = "symmetric-matrix"; /* nothing says which of the two learns */
  gboolean grid_of_days = strcmp (name, "register") == 0;
  if ((grid_of_days || strcmp (name, "two-mode") == 0)
      && ((grid_of_days && header_tells_who_i_met (columns->column[naming].name))
          || title_tells_who_i_met (layout, header_tells_who_i_met)
          || title_tells_who_i_met (layout, header_tells_one_to_one)))
    name = "own-register";
  for (guint32 c = 0; c < columns->count; c++)
    if (c >= grid.first)
      columns->column[c].role = c < grid.last ? ROLE_TO : ROLE_NONE;
    else if (columns->column[c].role != ROLE_EMAIL && columns->column[c].role != ROLE_FIRST_NAME
             && columns->column[c].role != ROLE_LAST_NAME)
      columns->column[c].role = ROLE_NONE;
  gboolean parts = columns->column[naming].role == ROLE_FIRST_NAME;
  columns_set_role (columns, naming, parts ? ROLE_FIRST_NAME : ROLE_NAME);
  layout->profile = profile_by_name (name);
  if (unknown)
    layout->rules.unclear_mark = unclear;
  return TRUE;
}

gboolean
understand_by_cells (struct table_layout *layout, struct columns *columns,
                     const struct read_options *options)
{
  if (take_bare_square (layout, columns, options) || shape_take_triples (layout, columns, options)
      || shape_take_adjacency_list (layout, columns, options))
    return TRUE;
  if (layout->row->len < 2)
    return FALSE;
  table_layout_take_header (layout, columns, grid_header_find (layout->row), options);
  if (layout->choices_line > 0 && layout->header_line == sample_row_at (layout->row, 0)->line)
    layout->first_line = layout->choices_line + 1;
  columns_infer_names (columns);
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  gboolean found
    = take_joined_ends (layout, columns, evidence) || take_named_square (layout, columns, evidence)
      || take_choices (layout, columns, evidence) || take_shifts_by_days (layout, columns, evidence)
      || take_titled_events (layout, columns, evidence) || take_grid (layout, columns, evidence)
      || take_described_events (layout, columns, evidence);
  if (!found)
    layout->header_line = layout->first_line = 0;
  return found;
}
