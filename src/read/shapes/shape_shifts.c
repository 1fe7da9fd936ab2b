/* Rotas with a column for each shift, and rounds with a column for each pair. */
#include <string.h>
#include "pln/text.h"
#include "read/people/forfeits.h"
#include "read/people/people_cell.h"
#include "read/people/non_people.h"
#include "read/people/presence_words.h"
#include "read/columns/day_column.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/columns/column_groups.h"
#include "read/columns/idle_columns.h"
#include "read/evidence/header_terms.h"
#include "read/columns/day_column.h"
#include "read/columns/person_columns.h"
#include "read/columns/thing_tables.h"
#include "read/shapes/shape_rosters.h"
#include "read/shapes/shape_shifts.h"
#include "read/sniff/last_first.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

enum
{
  CREWS_LEAST = 2 /* cells with several people, where no header names a shift */
};

/* "Frühdienst", "Morning shift", "Après-midi", "Turno de noche". */
static gboolean
header_names_shift (const char *header)
{
  g_autofree char *split = header_split (header);
  return text_has_part (WORDS_SHIFT_PART, split);
}

static gboolean
names_person (const char *text)
{
  gunichar first = g_utf8_get_char (text);
  return g_unichar_isalpha (first) && !g_unichar_islower (first)
         && strpbrk (text, "0123456789:@?") == NULL;
}

/* Calls visit for each person of a column; FALSE if a cell holds something else. Counts the cells with
 * several people. */
static gboolean
visit_crews (const struct table_evidence *evidence, guint32 column, guint *crews,
             void (*visit) (gpointer data, const char *name, guint32 column), gpointer data)
{
  const GArray *rows = evidence->layout->row;
  guint people = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0'
          || text_is_free_place (text))
        continue;
      g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
      guint count = people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND | PEOPLE_FIRST_NAMES, names);
      for (guint k = 0; k < count; k++)
        if (!names_person (g_ptr_array_index (names, k)))
          return FALSE;
        else if (visit != NULL)
          visit (data, g_ptr_array_index (names, k), column);
      people += count;
      *crews += count > 1;
    }
  return people > 0;
}

/* Do all cells name people, or say that nobody is there? */
static gboolean
holds_crews (const struct table_evidence *evidence, guint32 column, guint *crews)
{
  return visit_crews (evidence, column, crews, NULL, NULL);
}

/* The column of dates, whatever its header. */
static guint32
day_column (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  if (date != NO_COLUMN)
    return evidence_share (evidence, date, CONTENT_DAY) < 0.9 ? NO_COLUMN : date;
  for (guint32 i = 0; i < columns->count; i++)
    if (evidence_share (evidence, i, CONTENT_DAY) >= 0.9)
      return i;
  return NO_COLUMN;
}

/* Makes the columns of shifts those of the people who work together. */
static void
take_columns (struct table_layout *layout, struct columns *columns, guint32 date,
              const gboolean *is_shift, const char *profile)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (is_shift[i])
      columns->column[i].role = ROLE_WITH;
    else if (column_holds_people (&columns->column[i]))
      columns->column[i].role = ROLE_NONE;
  columns_set_role (columns, date, ROLE_DATE);
  layout->profile = profile_by_name (profile);
}

gboolean
take_shifts (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
  guint32 date = day_column (columns, evidence);
  guint shifts = 0, crews = 0;
  g_autofree gboolean *is_shift = g_new0 (gboolean, columns->count + 1);
  if (date == NO_COLUMN)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      is_shift[i] = i != date && table_rules_set_aside (&layout->rules, i) == NULL
                    && header_names_shift (columns->column[i].name)
                    && holds_crews (evidence, i, &crews);
      shifts += is_shift[i];
    }
  if (shifts < 2 || crews == 0)
    return FALSE;
  take_columns (layout, columns, date, is_shift, "shifts");
  return TRUE;
}

/* In which columns each person works. */
struct workers
{
  GHashTable *columns; /* name -> the column, or SEVERAL */
  gboolean *shared;    /* by column: somebody there also works elsewhere */
};

static void
note_worker (gpointer data, const char *name, guint32 column)
{
  struct workers *workers = data;
  gpointer known;
  if (!g_hash_table_lookup_extended (workers->columns, name, NULL, &known))
    g_hash_table_insert (workers->columns, g_strdup (name), GUINT_TO_POINTER (column));
  else if (GPOINTER_TO_UINT (known) != column)
    workers->shared[column] = workers->shared[GPOINTER_TO_UINT (known)] = TRUE;
}

/* "Who drove", "Wer mitfuhr": people of the row, whatever they did. */
static gboolean
header_asks_who (const char *folded)
{
  g_autofree char *first = g_strndup (folded, strcspn (folded, " "));
  return text_means (WORDS_WHO_IN_ANY_CASE, first);
}

/* A header that says nothing of people: a place, a letter; not "Leitung" or "Anwesend". */
static gboolean
may_head_crews (const struct columns *columns, guint32 i)
{
  gboolean gives;
  const char *name = columns->column[i].name;
  for (guint32 k = 0; k < columns->count; k++)
    if (headers_are_opposites (name, columns->column[k].name))
      return FALSE;
  return role_of_header (name) == ROLE_NONE && header_terms_of (name).end == ROLE_NONE
         && header_person_kind (name) == HEADER_NO_PERSON
         && !header_asks_presence (columns->column[i].folded)
         && !header_asks_who (columns->column[i].folded) && !header_names_roster_end (name, &gives)
         && !header_names_task (name) && !header_names_worker (name)
         && !header_names_presenters (columns->column[i].folded) && strchr (name, '?') == NULL;
}

static gboolean
names_more (const struct columns *columns)
{
  static const enum role others[]
    = { ROLE_NAME,  ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_CHANNEL,
        ROLE_TOPIC, ROLE_THREAD,     ROLE_REPLY,     ROLE_POST,  ROLE_DIRECTION };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return TRUE;
  return FALSE;
}

/* Did the user say that the people of a column met the others on their line? */
static gboolean
people_are_told (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].told && column_holds_people (&columns->column[i]))
      return TRUE;
  return FALSE;
}

/* "Score": those of one column have played against those of the other. */
static gboolean
has_result (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_names_result (columns->column[i].name))
      return TRUE;
  return FALSE;
}

/* How many cells name several people, where "Ruiz, Ana" is one: it is read so if the columns are taken. */
static guint
count_crews (const struct table_layout *layout, const struct columns *columns,
             const struct table_evidence *evidence, const gboolean *shared)
{
  struct columns taken = { 0 };
  const char *cell;
  guint64 line;
  guint crews = 0;
  columns_copy (&taken, columns);
  for (guint32 i = 0; i < columns->count; i++)
    columns_set_role (&taken, i, shared[i] ? ROLE_WITH : ROLE_NONE);
  gboolean turned = name_order_find (layout, &taken, &cell, &line) == NAME_ORDER_LAST_FIRST;
  columns_clear (&taken);
  for (guint32 i = 0; i < columns->count; i++)
    for (guint k = 0; k < evidence->layout->row->len && shared[i]; k++)
      {
        const struct sample_row *row = sample_row_at (evidence->layout->row, k);
        g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
        if (row->line >= evidence->layout->first_line)
          crews += people_cell_split (sample_cell (row, i),
                                      PEOPLE_COMMA | PEOPLE_AND
                                        | (turned ? PEOPLE_LAST_FIRST : PEOPLE_FIRST_NAMES),
                                      names)
                   > 1;
      }
  return crews;
}

gboolean
take_crews (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence)
{
  guint32 date = day_column (columns, evidence);
  guint crews = 0, shifts = 0;
  if (date == NO_COLUMN || columns->count > PEERS_MOST || names_more (columns))
    return FALSE;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_autofree gboolean *shared = g_new0 (gboolean, columns->count + 1);
  struct workers workers = { seen, shared };
  for (guint32 i = 0; i < columns->count; i++)
    if (i != date && may_head_crews (columns, i)
        && table_rules_set_aside (&layout->rules, i) == NULL
        && holds_crews (evidence, i, &(guint){ 0 }))
      visit_crews (evidence, i, &crews, note_worker, &workers);
  for (guint32 i = 0; i < columns->count; i++)
    shifts += shared[i];
  if (shifts < 2 || crews < CREWS_LEAST
      || count_crews (layout, columns, evidence, shared) < CREWS_LEAST)
    return FALSE;
  gboolean together = people_are_told (columns) || has_result (columns);
  take_columns (layout, columns, date, shared, together ? "people-of-a-row" : "shifts");
  return TRUE;
}

/* "4 March", "Monday", "Mo 04.03." */
static gboolean
header_may_be_day (const char *header)
{
  const char *blank = strchr (header, ' ');
  if (header_heads_day (header) || header_is_weekday (header))
    return TRUE;
  g_autofree char *word = blank != NULL ? g_strndup (header, (gsize)(blank - header)) : NULL;
  return word != NULL && header_is_weekday (word) && header_heads_day (blank + 1);
}

/* Marks of a register are letters in capitals. */
static gboolean
some_are_marks (GHashTable *names)
{
  GHashTableIter each;
  gpointer name;
  g_hash_table_iter_init (&each, names);
  while (g_hash_table_iter_next (&each, &name, NULL))
    {
      gboolean small = FALSE;
      for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
        small |= g_unichar_islower (g_utf8_get_char (at));
      if (!small)
        return TRUE;
    }
  return FALSE;
}

/* The people on one day at several posts need not meet, if each is alone there. */
static gboolean
take_lone_shifts (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence, guint32 post)
{
  layout->rules.unclear_shifts = TRUE;
  layout->profile = profile_by_name ("shifts");
  for (guint32 i = 0; i < columns->count; i++)
    columns->column[i].role = column_is_idle (columns, evidence, i) ? ROLE_NONE : ROLE_TO;
  columns_set_role (columns, post, ROLE_EVENT);
  return TRUE;
}

/* The only column that tells something and is headed by no day; NO_COLUMN: there are none, or several. */
static guint32
column_of_posts (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (!column_is_idle (columns, evidence, i) && !header_may_be_day (columns->column[i].name))
      {
        if (found != NO_COLUMN)
          return NO_COLUMN;
        found = i;
      }
  return found;
}

gboolean
take_shifts_by_days (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint crews = 0, again = 0;
  guint32 busy = columns_count_busy (columns, evidence);
  guint32 post = busy < 3 || busy > PEERS_MOST ? NO_COLUMN : column_of_posts (columns, evidence);
  if (post == NO_COLUMN || evidence->rows < 2 || !evidence_is_unique (evidence, post))
    return FALSE;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_autofree gboolean *shared = g_new0 (gboolean, columns->count + 1);
  struct workers workers = { seen, shared };
  for (guint32 i = 0; i < columns->count; i++)
    if (i != post && !column_is_idle (columns, evidence, i)
        && (evidence_share (evidence, i, CONTENT_MARK) > 0.2
            || !visit_crews (evidence, i, &crews, note_worker, &workers)))
      return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    again += shared[i];
  if (again < 2 || some_are_marks (seen))
    return FALSE;
  if (crews == 0)
    return take_lone_shifts (layout, columns, evidence, post);
  for (guint32 i = 0; i < columns->count; i++)
    columns->column[i].role = column_is_idle (columns, evidence, i) ? ROLE_NONE : ROLE_WITH;
  columns_set_role (columns, post, ROLE_EVENT);
  layout->profile = profile_by_name ("shifts");
  return TRUE;
}

/* "Table 1", "Table 2": does another column differ in its number alone? */
static gboolean
has_numbered_twin (const struct columns *columns, guint32 column)
{
  if (!header_ends_in_number (columns->column[column].name))
    return FALSE;
  g_autofree char *base = header_without_number (columns->column[column].name);
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *other = header_without_number (columns->column[i].name);
      if (i != column && *base != '\0' && strcmp (base, other) == 0
          && header_ends_in_number (columns->column[i].name))
        return TRUE;
    }
  return FALSE;
}

gboolean
take_pairs_in_cells (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint pairs = 0;
  g_autofree gboolean *is_pair = g_new0 (gboolean, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint crews = 0;
      is_pair[i]
        = holds_crews (evidence, i, &crews) && 10 * crews >= 8 * evidence->column[i].filled
          && (header_names_pair (columns->column[i].name) || has_numbered_twin (columns, i));
      pairs += is_pair[i];
    }
  if (pairs == 0)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (is_pair[i])
      columns->column[i].role = ROLE_WITH;
    else if (column_holds_people (&columns->column[i]))
      columns->column[i].role = ROLE_NONE;
  columns_set_role (columns, 0, columns->column[0].role);
  if (!columns_have (columns, ROLE_DATE))
    columns_choose_day (evidence, columns, TRUE);
  layout->profile = profile_by_name ("pairs-in-cells");
  return TRUE;
}
