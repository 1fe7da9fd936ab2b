/* Rules for tables of every shape: who was there, which numbers are codes, how posts are
 * identified. */
#include <string.h>
#include "read/dates/moment.h"
#include "read/people/forfeits.h"
#include "read/people/full_names.h"
#include "read/people/presence_words.h"
#include "read/people/unwanted_words.h"
#include "read/sniff/matrix_detection.h"
#include "read/columns/chat_partners.h"
#include "read/evidence/numbered_answers.h"
#include "read/columns/denied_ties.h"
#include "read/columns/led_people.h"
#include "read/columns/own_logs.h"
#include "read/columns/directions.h"
#include "read/columns/end_accounts.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/matrix_titles.h"
#include "read/evidence/meeting_words.h"
#include "read/columns/kind_columns.h"
#include "read/columns/own_posts.h"
#include "read/columns/post_columns.h"
#include "read/shapes/shape_mirrored_pairs.h"
#include "read/columns/thing_tables.h"
#include "read/understand/merged_cells.h"
#include "read/columns/presence_columns.h"
#include "read/columns/person_columns.h"
#include "read/columns/relation_columns.h"
#include "read/columns/slot_days.h"
#include "read/understand/understand.h"
#include "read/understand/what_happened.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_STATES = 12 /* different words in a column that says what became of a row */
};

/* Are there few different words, and may the column say what became of a row? */
static gboolean
may_say_status (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  enum role role = columns->column[i].role;
  return (role == ROLE_NONE || role == ROLE_STATE || role == ROLE_STAGE || role == ROLE_CHANNEL)
         && evidence->column[i].distinct > 1 && evidence->column[i].distinct <= MOST_STATES;
}

/* The columns of few different words of which some mean spam. */
static struct column_subset
columns_of_unwanted (const struct table_layout *layout, const struct columns *columns,
                     const struct table_evidence *evidence)
{
  struct column_subset set = { 0 };
  for (guint32 c = 0; c < columns->count; c++)
    for (guint i = 0; i < layout->row->len && may_say_status (columns, evidence, c); i++)
      {
        const struct sample_row *row = sample_row_at (layout->row, i);
        if (row->line >= layout->first_line && text_means_unwanted (sample_cell (row, c)))
          column_subset_add (&set, c);
      }
  return set;
}

/* Codes among names: -1, 99 and similar numbers. */
static gboolean
holds_number_codes (const struct columns *columns, const struct table_evidence *evidence)
{
  guint numbers = 0, names = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (!role_is_end (role) && role != ROLE_NAME)
        continue;
      numbers += evidence->column[i].of[CONTENT_NUMBER];
      names += evidence->column[i].filled - evidence->column[i].of[CONTENT_NUMBER];
    }
  return numbers > 0 && names >= 2 * numbers;
}

/* Is the id of some thread the time of a message? */
static gboolean
threads_are_moments (const struct table_layout *layout, const struct columns *columns)
{
  guint32 thread = columns->of_role[ROLE_THREAD], date = columns->of_role[ROLE_DATE];
  g_autoptr (GHashTable) moments = g_hash_table_new_full (number_hash, g_int64_equal, g_free, NULL);
  gint64 second;
  if (thread == NO_COLUMN || date == NO_COLUMN || columns_have (columns, ROLE_REPLY)
      || !columns_have (columns, ROLE_FROM))
    return FALSE;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < layout->row->len; i++)
      {
        const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
        if (row->line < layout->first_line
            || !moment_seconds (sample_cell (row, pass == 0 ? date : thread), &second))
          continue;
        if (pass == 0)
          g_hash_table_add (moments, g_memdup2 (&second, sizeof second));
        else if (g_hash_table_contains (moments, &second))
          return TRUE;
      }
  return FALSE;
}

/* Do post numbers occur again in another thread, or would they in a longer sample? */
static gboolean
posts_count_in_threads (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 post = columns->of_role[ROLE_POST], reply = columns->of_role[ROLE_REPLY];
  return post != NO_COLUMN && columns_have (columns, ROLE_THREAD) && reply != NO_COLUMN
         && (header_numbers_answered_post (columns->column[reply].folded)
             || evidence_comes_again (evidence, post));
}

/* Posts name what they answer, no thread has the id of its first post, and more posts answer nothing
 * than there are threads: these posts open something new. */
static gboolean
threads_are_chats (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 post = columns->of_role[ROLE_POST], thread = columns->of_role[ROLE_THREAD];
  guint32 reply = columns->of_role[ROLE_REPLY];
  return post != NO_COLUMN && thread != NO_COLUMN && reply != NO_COLUMN
         && evidence->column[post].filled
              > evidence->column[reply].filled + evidence->column[thread].distinct
         && evidence_is_unique (evidence, post) && values_shared (evidence, thread, post) == 0;
}

/* Is there one column of senders, in which a cell lists several with one of the marks between them? */
static gboolean
cells_list_senders (const struct table_layout *layout, const struct columns *columns,
                    const char *const *marks)
{
  guint32 from = columns->of_role[ROLE_FROM];
  if (from == NO_COLUMN || columns->column[from].next != NO_COLUMN)
    return FALSE;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (const char *const *mark = marks; *mark != NULL; mark++)
        if (row->line >= layout->first_line && strstr (sample_cell (row, from), *mark) != NULL)
          return TRUE;
    }
  return FALSE;
}

/* Authors and the like: the row names nobody else. */
static gboolean
senders_are_alone (const struct columns *columns)
{
  return !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)
         && !columns_have (columns, ROLE_NAME);
}

/* Are all commas in the columns of senders between whole names? */
static gboolean
senders_are_whole_names (const struct table_layout *layout, const struct columns *columns)
{
  guint lists = 0;
  for (guint32 at = columns->of_role[ROLE_FROM]; at != NO_COLUMN; at = columns->column[at].next)
    for (guint i = 0; i < layout->row->len; i++)
      {
        const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
        const char *text = sample_cell (row, at);
        if (row->line < layout->first_line || strchr (text, ',') == NULL)
          continue;
        if (!text_lists_whole_names (text))
          return FALSE;
        lists++;
      }
  return lists > 0;
}

static gboolean
lists_calls (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  if (from != NO_COLUMN && to != NO_COLUMN && column_holds_telephone_numbers (evidence, from)
      && column_holds_telephone_numbers (evidence, to))
    return TRUE;
  for (guint32 i = 0; i < columns->count; i++)
    if (text_means (WORDS_NUMBER_IN_A_CALL, columns->column[i].folded))
      return TRUE;
  return columns_have (columns, ROLE_DIRECTION);
}

/* A log of calls, with durations of which some are 0 and some are not. */
static gboolean
zero_means_unanswered (const struct table_layout *layout, const struct columns *columns,
                       const struct table_evidence *evidence)
{
  guint32 column = columns->of_role[ROLE_MINUTES];
  guint some = 0;
  if (column == NO_COLUMN || !lists_calls (columns, evidence) || columns_have (columns, ROLE_NOTE)
      || columns_have (columns, ROLE_TOPIC))
    return FALSE;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      const char *text = sample_cell (row, column);
      if (row->line < layout->first_line)
        continue;
      if (*text == '\0')
        return FALSE;
      some += strpbrk (text, "123456789") != NULL;
    }
  return some > 0;
}

/* Writers and what they wrote. */
static gboolean
holds_messages (const struct columns *columns)
{
  if (columns_have (columns, ROLE_WITH)
      || (!columns_have (columns, ROLE_FROM) && !columns_have (columns, ROLE_NAME)))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (header_holds_messages (columns->column[i].folded))
      return TRUE;
  return FALSE;
}

/* Rows of two people who met, without a shape that counts them in its own way. */
static gboolean
may_be_mirrored (const struct profile *profile)
{
  return profile->generic == GENERIC_INTERACTIONS || profile->generic == GENERIC_PEOPLE_OF_A_ROW;
}

/* The column with the results of games between two. */
static guint32
result_column (const struct columns *columns)
{
  gboolean pairs = columns_have_pairs (columns);
  for (guint32 i = 0; i < columns->count && pairs; i++)
    if (columns->column[i].role == ROLE_NONE && header_names_result (columns->column[i].name))
      return i;
  return NO_COLUMN;
}

/* Answers that say of some that they came, and of others that they did not. */
static gboolean
some_came (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint came = 0, missed = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line < evidence->first_line)
        continue;
      enum presence_word word = presence_of_answer (sample_cell (row, column));
      came += word == PRESENCE_YES;
      missed += word == PRESENCE_NO;
    }
  return came > 0 && missed > 0 && came + missed == evidence->column[column].filled;
}

/* A column "Attended" that the table of a known report of a meeting does not judge by itself. */
static guint32
added_presence_column (const struct table_layout *layout, const struct columns *columns,
                       const struct table_evidence *evidence)
{
  const struct profile *profile = layout->profile;
  if (profile->signature == NULL
      || (!profile->one_gathering && !columns_have (columns, ROLE_EVENT)))
    return NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].folded;
      gboolean judged = FALSE;
      for (const struct profile_drop *drop = profile->drop; drop != NULL && drop->header != NULL;
           drop++)
        judged |= header_matches (drop->header, header);
      if (columns->column[i].role == ROLE_NONE && !judged && header_asks_presence (header)
          && some_came (evidence, i))
        return i;
    }
  return NO_COLUMN;
}

static void
find_chats (struct table_layout *layout, const struct columns *columns,
            const struct table_evidence *evidence)
{
  const char *owner = layout->rules.chat_owner = chat_owner_find (columns, evidence);
  g_clear_pointer (&layout->chat_groups, g_hash_table_unref);
  if (owner != NULL)
    layout->chat_groups = chat_groups_find (columns, evidence, owner);
}

static void
find_answers (struct table_rules *rules, const struct columns *columns,
              const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_WITH, ROLE_TO };
  for (guint i = 0; i < G_N_ELEMENTS (roles) && column_subset_is_empty (&rules->answers); i++)
    {
      rules->answers = numbered_answers_find (columns, evidence, roles[i]);
      rules->answers_of = roles[i];
    }
}

/* The column that says who was there. */
static void
find_presence (struct table_layout *layout, const struct columns *columns,
               const struct table_evidence *evidence)
{
  if (layout->profile->signature == NULL
      && (layout->profile->import_row == NULL || layout->profile->may_not_happen
          || columns_have (columns, ROLE_DIRECTION)))
    layout->rules.presence
      = presence_column_find (columns, evidence, &layout->rules.presence_marks);
  else
    {
      layout->rules.presence = added_presence_column (layout, columns, evidence);
      layout->rules.presence_marks
        = layout->rules.presence != NO_COLUMN
          && evidence_share (evidence, layout->rules.presence, CONTENT_PRESENCE) < 0.5;
    }
}

/* "Toestel" beside "Gelukt?": whoever brought it was there, mended or not. */
static void
find_mended_things (struct table_rules *rules, const struct columns *columns)
{
  rules->mends_things = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    rules->mends_things |= text_means (WORDS_MENDED, columns->column[i].folded);
  if (rules->mends_things && rules->presence != NO_COLUMN
      && header_has_word (columns->column[rules->presence].name, WORDS_MENDING_SUCCEEDED))
    rules->presence = NO_COLUMN;
}

/* Whoever was introduced is known to the writer, though the two have not met. */
static void
keep_introduced (struct table_rules *rules, const struct columns *columns,
                 const struct table_evidence *evidence)
{
  guint32 one, other;
  if (rules->presence == NO_COLUMN || !columns_find_introduced (columns, evidence, &one, &other))
    return;
  rules->no_tie = rules->presence;
  rules->no_tie_is_flag = TRUE;
  rules->presence = NO_COLUMN;
}

/* Beside mentors of others, a mentee without one is not the writer's. */
static void
find_guides (struct table_rules *rules, const struct columns *columns,
             const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  rules->guides_named = from != NO_COLUMN && evidence->column[from].filled > 0
                        && header_names_guide (columns->column[from].name)
                        && (columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_WITH));
}

/* Which rows name several senders or authors in one cell? */
static void
find_lists_of_senders (struct table_layout *layout, const struct columns *columns)
{
  static const char *const comma[] = { ",", NULL };
  static const char *const marks[] = { ",", ";", " and ", "|", NULL };
  layout->rules.senders_listed
    = (senders_are_alone (columns) && cells_list_senders (layout, columns, comma))
      || senders_are_whole_names (layout, columns);
  layout->rules.authors_listed = (senders_are_alone (columns) || columns_have_author (columns))
                                 && cells_list_senders (layout, columns, marks);
}

/* Of a log that no known tool wrote: nobody says what its columns mean. */
static void
find_rules_of_unknown_log (struct table_layout *layout, const struct columns *columns,
                           const struct table_evidence *evidence)
{
  struct table_rules *rules = &layout->rules;
  find_lists_of_senders (layout, columns);
  if (column_subset_is_empty (&rules->contact_days))
    {
      rules->no_tie = denied_ties_column (columns, evidence, &rules->no_tie_is_flag);
      keep_introduced (rules, columns, evidence);
      find_guides (rules, columns, evidence);
      rules->pairs_begin = rules->guides_named && day_begins_pairs (columns, evidence);
    }
  rules->ends_by_account = ends_given_by_account (columns, evidence);
  find_chats (layout, columns, evidence);
  rules->own_handle = own_handle_find (columns, evidence);
  if (layout->profile->import_row == NULL)
    rules->relations = relation_columns_find (columns, evidence);
  rules->result = result_column (columns);
  rules_find_what_happened (layout, columns, evidence);
  kind_columns_of_ends (layout, columns);
  rules->mirrored = may_be_mirrored (layout->profile) && pairs_are_mirrored (columns, evidence);
  column_subset_add (&rules->repeats, merged_column_find (layout, columns));
  rules->zero_unanswered = zero_means_unanswered (layout, columns, evidence);
  rules->unwanted = columns_of_unwanted (layout, columns, evidence);
}

void
understand_rules (struct table_layout *layout, const struct columns *columns)
{
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  struct table_rules *rules = &layout->rules;
  const struct profile *profile = layout->profile;
  gboolean interactions = profile->kind == PROFILE_INTERACTIONS;
  gboolean unknown = profile->signature == NULL;
  if (interactions && unknown)
    find_answers (rules, columns, evidence);
  if (interactions)
    find_presence (layout, columns, evidence);
  find_mended_things (rules, columns);
  rules->slots = profile->generic == GENERIC_ATTENDANCE && columns_are_slots (evidence, columns);
  rules->posts_by_thread = unknown && posts_count_in_threads (columns, evidence);
  rules->thread_moments = unknown && threads_are_moments (layout, columns);
  rules->threads_are_chats = unknown && threads_are_chats (columns, evidence);
  if (interactions && unknown)
    find_rules_of_unknown_log (layout, columns, evidence);
  if (profile->kind == PROFILE_CONTACTS)
    kind_column_find (layout, columns);
  program_column_find (layout, columns, evidence);
  rules->chat = interactions && holds_messages (columns);
  if (interactions)
    {
      rules->subject = subject_column (columns);
      rules->check_in = check_in_column (columns, evidence);
      rules->left = column_of_leaving (columns, evidence);
    }
  if (profile->generic == GENERIC_MATRIX)
    {
      rules->matrix_codes
        = matrix_codes_find (layout->row, layout->first_line, layout->header_line > 0);
      rules->rows_take = title_says_rows_take (layout->title);
    }
  rules->number_codes = unknown && holds_number_codes (columns, evidence);
}
