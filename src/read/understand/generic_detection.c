/* Proposes everything that a table may be, and chooses. */
#include <string.h>
#include "read/sniff/edge_list.h"
#include "read/sniff/headerless_lists.h"
#include "read/sniff/matrix_detection.h"
#include "read/sniff/survey_questions.h"
#include "read/sniff/content_detection.h"
#include "read/columns/account_lists.h"
#include "read/columns/day_column.h"
#include "read/understand/generic_detection.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/understand/header_row.h"
#include "read/understand/joined_names.h"
#include "read/understand/heading_rows.h"
#include "read/evidence/day_headers.h"
#include "read/evidence/header_terms.h"
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/understand/repeated_cells.h"
#include "read/understand/turned_cells.h"
#include "read/understand/short_months.h"
#include "read/understand/rounded_ids.h"
#include "read/columns/unknown_people.h"
#include "read/understand/title_rows.h"
#include "read/columns/second_addresses.h"
#include "read/columns/tie_values.h"
#include "read/understand/understand.h"

/* A "Time" column without a date column is the date. */
static void
date_by_time (struct columns *columns)
{
  if (!columns_have (columns, ROLE_DATE) && columns_have (columns, ROLE_TIME))
    columns_set_role (columns, columns->of_role[ROLE_TIME], ROLE_DATE);
}

static gboolean
says_how_it_met (const struct columns *c)
{
  return columns_have (c, ROLE_CHANNEL) || columns_have (c, ROLE_TOPIC)
         || columns_have (c, ROLE_EVENT) || columns_have (c, ROLE_MINUTES)
         || columns_have (c, ROLE_DIRECTION);
}

static gboolean
describes_people (const struct columns *c)
{
  return columns_have (c, ROLE_EMAIL) || columns_have (c, ROLE_ORG) || columns_have (c, ROLE_FIELD)
         || columns_have (c, ROLE_PLACE) || columns_have (c, ROLE_PROFILE)
         || columns_have (c, ROLE_KNOWS);
}

/* A list of accounts, with how many follow them; its times are those of the list. */
static gboolean
counts_followers (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *split = header_split (columns->column[i].name);
      if (text_means (WORDS_FOLLOWER_COUNT, split))
        return TRUE;
    }
  return FALSE;
}

/* In a list of contacts, "first" and "last" may be days and not parts of a name, as in the table of
 * metrics. */
static void
keep_days_from_names (struct table_layout *layout, struct columns *columns)
{
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  for (guint32 i = 0; i < columns->count; i++)
    if ((columns->column[i].role == ROLE_FIRST || columns->column[i].role == ROLE_LAST)
        && evidence_share (evidence, i, CONTENT_DAY) > 0.8)
      columns_set_role (columns, i, ROLE_OTHER_DATE);
}

/* "Participant" above other names in each row, with no event and no day but that of signing up: a
 * list of those who took part. That its owner met them is not in it. */
static gboolean
lists_those_present_once (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 with = columns->of_role[ROLE_WITH], date = columns->of_role[ROLE_DATE];
  if (columns_have (columns, ROLE_YEAR)
      || (date != NO_COLUMN && header_day_sense (columns->column[date].name) > DAY_SENSE_CREATED))
    return FALSE;
  return with != NO_COLUMN && columns->column[with].next == NO_COLUMN
         && header_lists_those_present (columns->column[with].name)
         && evidence_is_unique (evidence, with) && evidence_people_share (evidence, with) > 0.5
         && evidence_share (evidence, with, CONTENT_LIST) == 0;
}

/* "username" beside "fullname", each once: a list of accounts, and its days are those of logging in or
 * of expiry. What they wrote would make it a log. */
static gboolean
lists_each_account_once (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  guint32 name = columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_FIRST_NAME];
  if (from == NO_COLUMN || name == NO_COLUMN || columns->column[from].next != NO_COLUMN
      || !evidence_is_unique (evidence, from) || !columns_are_one_to_one (evidence, from, name)
      || evidence_share (evidence, from, CONTENT_LIST) > 0
      || evidence_people_share (evidence, name) <= 0.5)
    return FALSE;
  for (guint32 i = columns->of_role[ROLE_NOTE]; i != NO_COLUMN; i = columns->column[i].next)
    if (header_holds_messages (columns->column[i].folded))
      return FALSE;
  return !columns_have (columns, ROLE_POST) && !columns_have (columns, ROLE_THREAD)
         && !columns_have (columns, ROLE_REPLY);
}

/* Names what the columns still lack a role for, and decides between interactions and contacts by the roles
 * found; NULL: neither. */
static const struct profile *
generic_profile (struct table_layout *layout, struct columns *columns, gboolean contacts)
{
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  table_layout_name_nodes (layout, columns);
  date_by_time (columns);
  contacts |= columns_list_accounts (evidence, columns);
  if (contacts)
    {
      keep_days_from_names (layout, columns);
      columns_name_accounts (evidence, columns);
    }
  gboolean people = columns_have_people (columns);
  gboolean dated = columns_have (columns, ROLE_DATE)
                   || (columns_have (columns, ROLE_YEAR) && columns_have (columns, ROLE_MONTH));
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
                   || columns_have (columns, ROLE_LAST_NAME) || columns_have (columns, ROLE_EMAIL);
  gboolean only_with = !columns_have (columns, ROLE_FROM) && !columns_have (columns, ROLE_TO);
  gboolean accounts
    = named && (!dated || counts_followers (columns) || lists_each_account_once (columns, evidence))
      && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)
      && !says_how_it_met (columns);
  if (accounts && people)
    columns_set_role (columns, columns->of_role[ROLE_FROM], ROLE_ALIASES);
  if (contacts || (accounts && people))
    return named || people ? profile_by_name ("contacts") : NULL;
  if (people && only_with && !says_how_it_met (columns)
      && !header_tells_who_i_met (columns->column[columns->of_role[ROLE_WITH]].name)
      && !header_tells_my_deed (columns->column[columns->of_role[ROLE_WITH]].name)
      && ((!dated && describes_people (columns)) || lists_those_present_once (columns, evidence)))
    return profile_by_name ("contacts");
  columns_find_writer (layout, columns, evidence);
  if (people)
    return profile_by_name (columns_ask_for_people (columns) ? "form-answers" : "interactions");
  /* "What is your name?": those who answered a form are not those the owner met. */
  guint32 name = columns->of_role[ROLE_NAME];
  if (name != NO_COLUMN && role_of_question (columns->column[name].folded) == ROLE_FROM)
    return profile_by_name ("contacts");
  /* Who worked for whom, in a program that knows their addresses: its owner met none of them. */
  guint32 email = columns->of_role[ROLE_EMAIL];
  if (dated && name != NO_COLUMN && email != NO_COLUMN && columns_are_time_sheet (columns))
    {
      columns_set_role (columns, name, ROLE_FROM);
      columns_set_role (columns, email, ROLE_FROM_EMAIL);
      return profile_by_name ("interactions");
    }
  if (named && dated && (says_how_it_met (columns) || !describes_people (columns)))
    {
      if (columns_have (columns, ROLE_NAME))
        columns_set_role (columns, columns->of_role[ROLE_NAME], ROLE_WITH);
      return profile_by_name ("interactions");
    }
  if (named)
    return profile_by_name ("contacts");
  return dated && says_how_it_met (columns) ? profile_by_name ("interactions") : NULL;
}

static gboolean
lists_people (const struct table_layout *layout, guint32 column)
{
  for (guint i = 0; i < layout->row->len; i++)
    if (strpbrk (sample_cell (sample_row_at (layout->row, i), column), ",;|") != NULL)
      return TRUE;
  return FALSE;
}

/* In a log of mails or meetings without a header, a cell may list several people. */
static const char *
list_profile (const struct table_layout *layout, const enum role *roles, guint32 count)
{
  gboolean dated = FALSE, texts = FALSE;
  const struct sample_row *first = &g_array_index (layout->row, struct sample_row, 0);
  for (guint32 i = 0; i < count; i++)
    {
      dated |= roles[i] == ROLE_DATE;
      texts |= roles[i] == ROLE_TO
               && (strchr (first->cell[i], '@') != NULL || lists_people (layout, i));
    }
  if (dated && texts)
    return "log-list";
  return roles[0] == ROLE_DATE ? "contact-list" : layout->list;
}

/* A matrix, or another shape that the cells show. */
static void
propose_by_cells (struct readings *readings, const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  struct columns columns = { 0 };
  layout->profile = matrix_find (layout->row);
  if (layout->profile != NULL)
    {
      table_layout_take_header (layout, &columns, 0, options);
      guint32 width = matrix_width (layout->row);
      matrix_plan (&columns, layout->row, width);
      for (guint32 c = width; c < columns.count; c++)
        if (matrix_column_adds_up (layout->row, c))
          table_layout_set_aside (layout, &columns, c, "it adds up the ties of each row");
    }
  if (layout->profile != NULL || understand_by_cells (layout, &columns, options))
    readings_add (readings, &columns, STRENGTH_CELLS);
  columns_clear (&columns);
  readings_restore (readings);
}

/* A log or a list of contacts, and the other of the two if it is possible. */
static void
propose_plain (struct readings *readings, const struct columns *columns, gboolean contacts,
               const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  struct columns own = { 0 };
  columns_copy (&own, columns);
  layout->profile = generic_profile (layout, &own, contacts);
  const struct profile *plain = layout->profile;
  if (plain != NULL && plain->kind == PROFILE_CONTACTS)
    {
      columns_find_addresses (&own, table_layout_evidence (layout, own.count));
      columns_find_introducer (&own, table_layout_evidence (layout, own.count));
    }
  if (plain != NULL)
    columns_settle (&own, plain->kind == PROFILE_CONTACTS);
  double strength = STRENGTH_PLAIN;
  readings_may_take (readings, &own, options->shape, &strength);
  readings_add (readings, &own, strength);
  readings_restore (readings);
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME);
  if (plain == NULL || contacts || !named || columns_have (columns, ROLE_TO))
    {
      columns_clear (&own);
      return;
    }
  columns_copy (&own, columns);
  gboolean log = plain->kind == PROFILE_CONTACTS;
  if (log && columns_have (columns, ROLE_NAME))
    columns_set_role (&own, own.of_role[ROLE_NAME], ROLE_WITH);
  layout->profile = !log || columns_have (columns, ROLE_DATE)
                      ? profile_by_name (log ? "interactions" : "contacts")
                      : NULL;
  if (layout->profile != NULL)
    columns_settle (&own, layout->profile->kind == PROFILE_CONTACTS);
  readings_add (readings, &own, STRENGTH_REMOTE);
  columns_clear (&own);
  readings_restore (readings);
}

/* What a table with a header row may be, by the words in it and the cells below. */
static void
propose_by_header (struct readings *readings, guint header, guint second, gboolean contacts,
                   const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  struct columns columns = { 0 };
  guint64 labels = second > 0 ? 0 : header_take_labels (layout, header, options->columns);
  table_layout_take_header (layout, &columns, header, options);
  if (header == 0 && second > 0)
    labels = g_array_index (layout->row, struct sample_row, 1).line;
  if (labels > 0)
    layout->first_line = labels + 1;
  columns_infer_names (&columns);
  table_layout_heed_content (layout, &columns);
  understand_columns (layout, &columns, contacts, options);
  understand_events (layout, &columns);
  readings_remember (readings);
  if (!contacts)
    propose_shapes (readings, &columns, options);
  propose_plain (readings, &columns, contacts, options);
  columns_clear (&columns);
}

/* Tables without a header. */
static void
propose_lists (struct readings *readings, gboolean contacts, const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  enum role roles[16];
  guint32 count;
  struct columns columns = { 0 };
  layout->header_line = 0;
  layout->first_line = g_array_index (layout->row, struct sample_row, 0).line;
  layout->profile = list_kind_find (layout->row, layout->file, roles, &count);
  if (layout->profile == NULL && !contacts && edge_list_roles (layout->row, roles, &count))
    layout->profile = profile_by_name (list_profile (layout, roles, count));
  if (layout->profile == NULL)
    return;
  if (layout->profile->generic == GENERIC_BIPARTITE)
    roles[0] = ROLE_WITH, roles[1] = ROLE_EVENT;
  columns_number (&columns, roles, count, options->columns);
  readings_add (readings, &columns, STRENGTH_PLAIN);
  readings_restore (readings);
}

/* The user gives the format of a file that does not have its header: only the columns are found. */
static gboolean
understand_as_told (struct table_layout *layout, struct columns *columns, const char *title,
                    gboolean contacts, const struct read_options *options, GError **error)
{
  enum role roles[16];
  guint32 count;
  guint second = header_merge_second (layout), header = header_row_find (layout, options->columns);
  if (header != NONE)
    {
      table_layout_take_header (layout, columns, header, options);
      if (header == 0 && second > 0)
        layout->first_line = g_array_index (layout->row, struct sample_row, 1).line + 1;
      columns_infer_names (columns);
      table_layout_heed_content (layout, columns);
      understand_columns (layout, columns, contacts, options);
      columns_settle (columns, layout->profile->kind == PROFILE_CONTACTS);
      return ask_who (layout, columns, title, error);
    }
  gboolean listed = list_kind_find (layout->row, layout->file, roles, &count) == layout->profile;
  if (!listed && (contacts || !edge_list_roles (layout->row, roles, &count)))
    return refuse_columns (layout, title, contacts, options, error);
  if (!listed && layout->profile->signature != NULL)
    layout->profile = profile_by_name (list_profile (layout, roles, count));
  if (layout->profile->generic == GENERIC_BIPARTITE)
    roles[0] = ROLE_WITH, roles[1] = ROLE_EVENT;
  columns_number (columns, roles, count, options->columns);
  layout->header_line = 0;
  layout->first_line = g_array_index (layout->row, struct sample_row, 0).line;
  return layout->profile->kind != PROFILE_REFUSED || profile_refuse (layout->profile, title, error);
}

/* Everything the table may be. */
static void
propose_all (struct readings *readings, struct columns *known, gboolean contacts,
             const struct read_options *options)
{
  struct table_layout *layout = readings->layout;
  if (!layout->unknown && layout->profile->kind == PROFILE_INTERACTIONS && known->count > 0)
    columns_find_companions (layout, known, table_layout_evidence (layout, known->count));
  readings_add (readings, known, STRENGTH_KNOWN);
  readings_restore (readings);
  layout->header_line = layout->first_line = 0;
  layout->texts = NULL;
  guint before = readings->list->len, second = header_merge_second (layout);
  guint header = header_row_find (layout, options->columns);
  if (!contacts)
    propose_by_cells (readings, options);
  if (header != NONE)
    propose_by_header (readings, header, second, contacts, options);
  if (readings->list->len == before)
    propose_lists (readings, contacts, options);
}

static gboolean
choose (struct readings *readings, struct columns *columns, const char *title, gboolean contacts,
        const struct read_options *options, GError **error)
{
  struct table_layout *layout = readings->layout;
  const struct reading *next, *best = readings_best (readings, &next);
  const struct reading *known
    = layout->unknown ? NULL : &g_array_index (readings->list, struct reading, 0);
  if (best == NULL)
    return refuse_columns (layout, title, contacts, options, error);
  readings_take (readings, best, columns);
  if (best->meaning == ROW_IS_NOTHING)
    return profile_refuse (best->profile, title, error);
  if (!people_are_not_rounded (layout, columns, title, error))
    return FALSE;
  if (known != NULL && known != best)
    {
      layout->declined = known->profile;
      layout->declined_column = known->doubt_column;
      layout->declined_why = known->doubt;
    }
  if (layout->declined != NULL && best->doubt_cost >= COST_MISFIT)
    return reading_refuse (known, title, error);
  layout->next = next != NULL ? next->profile : NULL;
  layout->score = best->score;
  layout->lead = next != NULL ? best->score - next->score : MAX (best->score, 0);
  gboolean told = contacts || options->shape != SHAPE_AUTO;
  return (options->assume ? TRUE
          : told          ? reading_is_possible (best, title, error)
                          : readings_ask (readings, best, next, title, error))
         && (layout->unknown == FALSE || ask_who (layout, columns, title, error));
}

/* The user or the header decides what the table is; its cells are checked all the same. */
static gboolean
told_table_is_sound (struct table_layout *layout, const struct columns *columns, const char *title,
                     const struct read_options *options, GError **error)
{
  struct readings readings;
  struct columns own = { 0 };
  readings_init (&readings, layout);
  columns_copy (&own, columns);
  readings_add (&readings, &own, STRENGTH_KNOWN);
  gboolean sound = TRUE;
  if (readings.list->len > 0)
    {
      struct reading *reading = &g_array_index (readings.list, struct reading, 0);
      reading_check (reading, layout, options);
      sound = options->assume || reading_is_possible (reading, title, error);
    }
  readings_clear (&readings);
  return sound;
}

gboolean
understand_table (struct table_layout *layout, struct columns *columns, const char *title,
                  gboolean contacts, const struct read_options *options, GError **error)
{
  if (layout->unknown)
    {
      table_layout_take_titles (layout);
      table_layout_take_subjects (layout);
    }
  if (layout->unknown || layout->profile->signature == NULL)
    table_layout_take_headings (layout);
  if (layout->unknown)
    {
      table_layout_fill_repeats (layout);
      table_layout_join_names (layout, options);
      table_layout_turn_names (layout);
      table_layout_spell_months (layout);
    }
  else
    columns_replace_clocks (columns, table_layout_evidence (layout, columns->count));
  if (!layout->unknown && (contacts || options->format != NULL))
    return told_table_is_sound (layout, columns, title, options, error);
  if (layout->profile != NULL && layout->unknown)
    return understand_as_told (layout, columns, title, contacts, options, error)
           && told_table_is_sound (layout, columns, title, options, error);
  struct readings readings;
  readings_init (&readings, layout);
  propose_all (&readings, columns, contacts, options);
  for (guint i = 0; i < readings.list->len; i++)
    reading_check (&g_array_index (readings.list, struct reading, i), layout, options);
  gboolean done = choose (&readings, columns, title, contacts, options, error);
  readings_clear (&readings);
  return done;
}
