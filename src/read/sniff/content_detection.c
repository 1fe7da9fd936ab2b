/* Finds the roles of columns from their names and from the first rows. */
#include <stdlib.h>
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/people/mail_names.h"
#include "read/dates/localized_number.h"
#include "read/dates/date_about.h"
#include "read/dates/date_column.h"
#include "read/dates/foreign_clocks.h"
#include "read/input/html_entities.h"
#include "read/dates/date_parse.h"
#include "read/people/nobody_sentences.h"
#include "read/people/presence_words.h"
#include "read/people/remark_behind.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/merged_headers.h"
#include "read/sniff/survey_questions.h"
#include "read/vocabulary/concepts.h"

static gboolean
is_flag (const char *text)
{
  return answer_of_text (text) != ANSWER_OTHER;
}

/* "Yes", "No - diary clash", "not yet" */
static gboolean
is_answer (const char *text)
{
  g_autofree char *word = g_strndup (text, length_before_remark (text));
  return is_flag (word) || mark_of_text (word) != PRESENCE_UNKNOWN || cell_names_nobody (text);
}

static gboolean
is_count (const char *text)
{
  double value;
  return strlen (text) < 5 && cell_number_parse (text, FALSE, &value);
}

static gboolean
is_markup (const char *text)
{
  return g_ascii_strncasecmp (text, "<a ", 3) == 0;
}

/* Are all filled cells of that kind, and is at least one filled? */
static gboolean
all_are (const struct table_layout *layout, guint32 column, gboolean (*is_kind) (const char *text))
{
  guint filled = 0;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line >= layout->first_line && layout->profile != NULL
          && layout->profile->several_headers && (row->count == 1 || *row->cell[1] == '\0'))
        break; /* another part of the file */
      if (row->line < layout->first_line || column >= row->count || *row->cell[column] == '\0')
        continue;
      if (!is_kind (row->cell[column]))
        return FALSE;
      filled++;
    }
  return filled > 0;
}

/* Do all filled cells answer whether something happened, and one of them with yes or no? */
static gboolean
all_answer (const struct table_layout *layout, guint32 column)
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line >= layout->first_line && is_flag (sample_cell (row, column)))
        return all_are (layout, column, is_answer);
    }
  return FALSE;
}

/* Is a filled cell of one column the id of a row, as in the column of ids? */
static gboolean
points_to (const struct table_layout *layout, guint32 column, guint32 ids)
{
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < layout->row->len; i++)
      {
        const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
        guint32 at = pass == 0 ? ids : column;
        if (row->line < layout->first_line || at >= row->count || *row->cell[at] == '\0')
          continue;
        if (pass == 0)
          g_hash_table_add (known, row->cell[at]);
        else if (g_hash_table_contains (known, row->cell[at]))
          return TRUE;
      }
  return FALSE;
}

static void
find_replies (const struct table_layout *layout, struct columns *columns)
{
  guint32 ids = columns->of_role[ROLE_POST] != NO_COLUMN ? columns->of_role[ROLE_POST]
                                                         : columns->of_role[ROLE_ID];
  guint32 to = columns->of_role[ROLE_TO], reply = columns->of_role[ROLE_REPLY];
  if (ids != NO_COLUMN && reply != NO_COLUMN && columns_have (columns, ROLE_FROM)
      && points_to (layout, reply, ids))
    columns_set_role (columns, ids, ROLE_POST);
  if (ids == NO_COLUMN || to == NO_COLUMN
      || !text_means (WORDS_REPLY_TO, columns->column[to].folded) || !points_to (layout, to, ids))
    return;
  columns_set_role (columns, ids, ROLE_POST);
  columns_set_role (columns, to, ROLE_REPLY);
}

static gboolean
is_date (const char *text)
{
  struct date_column *column = date_column_new (DATE_ORDER_AUTO);
  const char *reason;
  gint32 code;
  double number;
  gboolean read = !cell_number_parse (text, TRUE, &number) && strpbrk (text, "0123456789") != NULL
                  && date_column_read (column, text, 1, &code, &reason) == DATE_READ;
  date_column_free (column);
  return read;
}

/* Timestamps: they look like ids, so the header has to name a time. */
static gboolean
is_timestamp (const char *text)
{
  struct date_column *column = date_column_new (DATE_ORDER_AUTO);
  const char *reason;
  gint32 code;
  gboolean read = strspn (text, "0123456789.") == strlen (text)
                  && g_ascii_strtod (text, NULL) >= 1e8
                  && date_column_read (column, text, 1, &code, &reason) == DATE_READ;
  date_column_free (column);
  return read;
}

static gboolean
is_year_and_month (const char *text)
{
  int month = strlen (text) == 6 ? atoi (text + 4) : 0;
  return strspn (text, "0123456789") == strlen (text) && month >= 1 && month <= 12;
}

/* "20240210" under a header that names a date. */
static gboolean
is_compact_day (const char *text)
{
  int day = strlen (text) == 8 ? atoi (text + 6) : 0;
  g_autofree char *month = g_strndup (text, 6);
  return strspn (text, "0123456789") == 8 && is_year_and_month (month) && day >= 1 && day <= 31
         && is_year_alone (atoi (text) / 10000);
}

/* "message_date", "Last visit time", "ZCREATIONDATE". */
static gboolean
header_names_time (const struct column *column)
{
  g_autoptr (GString) apart = g_string_new (NULL);
  for (const char *at = column->name; *at != '\0'; at++)
    {
      if (at > column->name && g_ascii_isupper (*at) && g_ascii_islower (at[-1]))
        g_string_append_c (apart, ' ');
      g_string_append_c (apart, *at);
    }
  g_autofree char *folded = header_fold (apart->str);
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_DATE_OR_TIME, *one))
      return TRUE;
  return header_names_apple_clock (column->folded);
}

gboolean
header_names_birthday (const char *folded)
{
  static const char *const starts[]
    = { "geboren", "gebdat",  "gebtag",     "naiss",  "nacim", "nasc",
        "anniv",   "complea", "verjaardag", "cumple", NULL };
  g_auto (GStrv) word = g_strsplit_set (folded, " .-_/", -1);
  gboolean named = text_has_part (WORDS_BIRTH_PART, folded);
  for (char **one = word; *one != NULL && !named; one++)
    {
      named = strcmp (*one, "geb") == 0;
      for (const char *const *start = starts; *start != NULL && !named; start++)
        named = g_str_has_prefix (*one, *start);
    }
  return named;
}

/* "ca 1801" may be a room: below a header without a word for days, only where other cells are days. */
static gboolean
holds_days (const struct table_layout *layout, guint32 i)
{
  return all_are (layout, i, is_date) && !all_are (layout, i, text_is_about_year);
}

static gboolean
may_be_date (const struct table_layout *layout, const struct column *column, guint32 i)
{
  enum role role = column->role;
  gboolean part
    = role == ROLE_YEAR || role == ROLE_MONTH || role == ROLE_WEEK || role == ROLE_QUARTER;
  if ((role != ROLE_NONE && !part) || header_names_birthday (column->folded))
    return FALSE;
  return holds_days (layout, i)
         || (role == ROLE_YEAR
             && (all_are (layout, i, is_date) || all_are (layout, i, text_is_year)))
         || (role == ROLE_MONTH && all_are (layout, i, is_year_and_month))
         || (header_names_time (column)
             && (all_are (layout, i, is_timestamp) || all_are (layout, i, is_compact_day)));
}

static gboolean
cells_are_equal (const struct table_layout *layout, guint32 column)
{
  const char *first = NULL;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line < layout->first_line || column >= row->count)
        continue;
      if (first != NULL && strcmp (first, row->cell[column]) != 0)
        return FALSE;
      first = row->cell[column];
    }
  return TRUE;
}

/* A list of contacts names nobody twice. */
static gboolean
names_come_again (const struct table_layout *layout, const struct columns *columns)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  guint32 name = columns->of_role[ROLE_NAME];
  for (guint i = 0; i < layout->row->len && name != NO_COLUMN; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      const char *text = name < row->count ? row->cell[name] : "";
      if (row->line >= layout->first_line && *text != '\0'
          && !g_hash_table_add (seen, (gpointer)text))
        return TRUE;
    }
  return FALSE;
}

/* A log of people without a known word for its date: a column that holds only dates, and no
 * birthdays, is the date ("Period", "Week"); of several, the first if it is a start, else none. */
static void
find_date (const struct table_layout *layout, struct columns *columns)
{
  guint32 found = NO_COLUMN, time = columns->of_role[ROLE_TIME];
  gboolean people = columns_have_people (columns) || names_come_again (layout, columns);
  if (!people || columns_have (columns, ROLE_DATE) || columns_have (columns, ROLE_FIRST)
      || columns_have (columns, ROLE_LAST) || (time != NO_COLUMN && holds_days (layout, time))
      || columns_have_date_parts (columns))
    return;
  guint32 lone = NO_COLUMN, days = 0; /* a day that all rows share may be that of the export */
  for (guint32 i = 0; i < columns->count; i++)
    if (may_be_date (layout, &columns->column[i], i))
      lone = days++ == 0 ? i : NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (!may_be_date (layout, &columns->column[i], i)
          || (i != lone && cells_are_equal (layout, i)))
        continue;
      if (found != NO_COLUMN && !text_means (WORDS_BEGINNING, columns->column[found].folded))
        return;
      found = found != NO_COLUMN ? found : i;
    }
  if (found != NO_COLUMN)
    columns_set_role (columns, found, ROLE_DATE);
}

void
table_layout_heed_content (const struct table_layout *layout, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      if (!column_holds_people (column) || column->told)
        continue;
      gboolean plural = column->role == ROLE_WITH && columns->of_role[ROLE_WITH] == i
                        && column->next == NO_COLUMN;
      if ((column->role == ROLE_WITH && all_answer (layout, i)) || all_are (layout, i, is_markup)
          || (plural && text_means (WORDS_ATTENDEES, column->folded)
              && all_are (layout, i, is_count)))
        columns_set_role (columns, i, ROLE_NONE);
    }
  find_replies (layout, columns);
  find_date (layout, columns);
}

static gboolean
is_address (const char *text)
{
  return text_looks_like_email (text) && strchr (text, '<') == NULL;
}

static gboolean
is_duration (const char *text)
{
  double minutes;
  return strpbrk (text, "0123456789") != NULL && cell_minutes_parse (text, TRUE, &minutes);
}

static gboolean
is_word (const char *text)
{
  return g_unichar_isalpha (g_utf8_get_char (text)) && strchr (text, '@') == NULL;
}

void
header_detect_by_content (const struct table_layout *layout, struct columns *columns)
{
  static const struct
  {
    enum role role, further;
    gboolean (*is_kind) (const char *text);
  } kinds[] = {
    { ROLE_NAME, ROLE_NONE, is_word },
    { ROLE_DATE, ROLE_OTHER_DATE, is_date },
    { ROLE_EMAIL, ROLE_EMAIL, is_address },
    { ROLE_MINUTES, ROLE_NONE, is_duration },
  };
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      enum role role = kinds[k].role;
      if (columns_have (columns, role))
        continue;
      for (guint32 i = 0; i < columns->count && role != ROLE_NONE; i++)
        if (columns->column[i].role == ROLE_NONE && all_are (layout, i, kinds[k].is_kind)
            && !all_are (layout, i, text_is_about_year))
          {
            columns_set_role (columns, i, role);
            role = kinds[k].further;
          }
    }
}

/* 1 if the rows under this header start with a row number that has no header of its own, as R
 * writes them; else 0. */
static guint
rows_are_numbered (const struct table_layout *layout, guint header)
{
  guint32 count = g_array_index (layout->row, struct sample_row, header).count;
  for (guint i = header + 1; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->count != count + 1 || *row->cell[count] == '\0'
          || g_ascii_strtoull (row->cell[0], NULL, 10) != i - header
          || strspn (row->cell[0], "0123456789") != strlen (row->cell[0]))
        return 0;
    }
  return header + 1 < layout->row->len;
}

void
table_layout_take_header (struct table_layout *layout, struct columns *columns, guint header,
                          const struct read_options *options)
{
  const struct sample_row *row = &g_array_index (layout->row, struct sample_row, header);
  guint numbered = rows_are_numbered (layout, header);
  g_autofree const char **names = g_new0 (const char *, row->count + 2);
  names[0] = "";
  memcpy (names + numbered, row->cell, row->count * sizeof *names);
  if (numbered == 0)
    merged_headers_fill (layout->row, header, names, row->count);
  columns_plan (columns, names, row->count + numbered, layout->profile, options->columns);
  layout->header_line = row->line;
  layout->first_line = row->line + 1;
}

/* Labels that occur more than once are groups, not names. */
static gboolean
values_are_distinct (const GArray *rows, guint64 header_line, guint32 column)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line > header_line && column < row->count && *row->cell[column] != '\0'
          && !g_hash_table_add (seen, row->cell[column]))
        return FALSE;
    }
  return TRUE;
}

void
table_layout_name_nodes (const struct table_layout *layout, struct columns *columns)
{
  static const enum role better[] = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_FROM, ROLE_WITH, ROLE_TO };
  guint32 id = columns->of_role[ROLE_ID], label = columns->of_role[ROLE_LABEL];

  for (guint i = 0; i < G_N_ELEMENTS (better); i++)
    if (columns_have (columns, better[i]))
      return;
  gboolean named
    = label != NO_COLUMN
      && (id == NO_COLUMN || values_are_distinct (layout->row, layout->header_line, label));
  if (label != NO_COLUMN)
    columns_set_role (columns, label, named ? ROLE_NAME : ROLE_NONE);
  if (id != NO_COLUMN)
    columns_set_role (columns, id, named ? ROLE_ALIASES : ROLE_NAME);
}

gboolean
table_layout_has_codes (const struct table_layout *layout, const struct columns *columns)
{
  gboolean found = FALSE;
  if (layout->profile->kind == PROFILE_TIES)
    return FALSE;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (guint32 c = 0; c < MIN (row->count, columns->count) && row->line >= layout->first_line;
           c++)
        {
          if (columns->column[c].role == ROLE_NONE || columns->column[c].role == ROLE_NOTE
              || strchr (row->cell[c], '&') == NULL)
            continue;
          g_autofree char *plain = entities_decode (row->cell[c]);
          if (plain == NULL)
            return FALSE;
          found = TRUE;
        }
    }
  return found;
}

gboolean
columns_ask_for_people (const struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM];
  if (from != NO_COLUMN && role_of_question (columns->column[from].folded) == ROLE_WITH)
    return FALSE; /* "Who helped?" beside "Who was helped?" */
  for (guint32 at = columns->of_role[ROLE_TO]; at != NO_COLUMN; at = columns->column[at].next)
    if (role_of_question (columns->column[at].folded) == ROLE_WITH)
      return TRUE;
  return FALSE;
}
