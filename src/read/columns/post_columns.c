/* Forums keep posts in a table of ids: of the post, of its thread, of who wrote it. */
#include <string.h>
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/reply_headers.h"
#include "read/columns/post_columns.h"
#include "read/vocabulary/concepts.h"

gboolean
header_numbers_answered_post (const char *folded)
{
  return text_means (WORDS_NUMBER_OF_POST_ANSWERED, folded);
}

static void
release_role (struct columns *columns, enum role role)
{
  while (columns_have (columns, role))
    columns_set_role (columns, columns->of_role[role], ROLE_NONE);
}

/* Discourse and similar forums: posts are numbered within their topics, and answers name these numbers,
 * whatever ids the posts have besides. */
static void
find_numbers_of_posts (struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_numbers_answered_post (columns->column[i].folded))
      {
        release_role (columns, ROLE_POST);
        break;
      }
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *folded = columns->column[i].folded;
      enum role role = columns->column[i].role;
      if (role != ROLE_NONE && role != ROLE_TO)
        continue;
      if (text_means (WORDS_NUMBER_OF_POST, folded))
        columns_set_role (columns, i, ROLE_POST);
      else if (header_numbers_answered_post (folded))
        columns_set_role (columns, i, ROLE_REPLY);
      else if (text_means (WORDS_NUMBER_OF_THREAD, folded) && !columns_have (columns, ROLE_THREAD))
        columns_set_role (columns, i, ROLE_THREAD);
    }
}

/* A number of one column within a value of another. */
static guint64
numbered_within (const struct table_evidence *evidence, guint32 group, guint32 number, guint row)
{
  const guint32 *groups = evidence->cell + (gsize)group * evidence->rows,
                *numbers = evidence->cell + (gsize)number * evidence->rows;
  return (guint64)groups[row] << 32 | numbers[row];
}

/* Does no post number occur twice within a value of this column, and every answered one there? */
static gboolean
column_holds_threads (const struct table_evidence *evidence, guint32 column, guint32 post,
                      guint32 reply)
{
  const struct column_evidence *values = &evidence->column[column];
  g_autoptr (GHashTable) posts = g_hash_table_new_full (number_hash, g_int64_equal, g_free, NULL);
  if (values->filled < evidence->rows || values->distinct == values->filled)
    return FALSE;
  for (guint row = 0; row < evidence->rows; row++)
    {
      guint64 id = numbered_within (evidence, column, post, row);
      if (!g_hash_table_add (posts, g_memdup2 (&id, sizeof id)))
        return FALSE;
    }
  for (guint row = 0; row < evidence->rows; row++)
    {
      guint64 answered = numbered_within (evidence, column, reply, row);
      if ((guint32)answered != 0 && !g_hash_table_contains (posts, &answered))
        return FALSE;
    }
  return TRUE;
}

/* A post number that comes again is not an id: it counts within a thread, which the titles may tell. */
static void
find_threads_of_numbers (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 post = columns->of_role[ROLE_POST], reply = columns->of_role[ROLE_REPLY];
  if (post == NO_COLUMN || reply == NO_COLUMN || columns_have (columns, ROLE_THREAD)
      || !evidence_comes_again (evidence, post))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if ((role == ROLE_NONE || role == ROLE_TOPIC || role == ROLE_EVENT)
          && column_holds_threads (evidence, i, post, reply))
        {
          columns_set_role (columns, i, ROLE_THREAD);
          return;
        }
    }
  columns_set_role (columns, post, ROLE_NONE);
  columns_set_role (columns, reply, ROLE_NONE);
}

/* Does every cell of this column stand in the other one, too? */
static gboolean
cells_stand_in (const struct table_evidence *evidence, guint32 column, guint32 other)
{
  return evidence->column[column].filled > 0
         && values_shared (evidence, column, other) == evidence->column[column].distinct;
}

/* The column within whose values the numbers of posts do not come again; a known thread first. */
static guint32
thread_of_numbers (const struct table_evidence *evidence, const struct columns *columns,
                   guint32 post, guint32 reply)
{
  static const enum role roles[] = { ROLE_THREAD, ROLE_NONE, ROLE_TOPIC, ROLE_EVENT };
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    for (guint32 i = 0; i < columns->count; i++)
      if (columns->column[i].role == roles[k] && i != post && i != reply
          && column_holds_threads (evidence, i, post, reply))
        return i;
  return NO_COLUMN;
}

/* Takes the numbers that the answers of this column name, if they start again in each thread. */
static gboolean
take_answers_within_threads (const struct table_evidence *evidence, struct columns *columns,
                             guint32 reply)
{
  for (guint32 post = 0; post < columns->count; post++)
    {
      enum role role = columns->column[post].role;
      if (post == reply || (role != ROLE_NONE && role != ROLE_POST)
          || !evidence_comes_again (evidence, post) || !cells_stand_in (evidence, reply, post))
        continue;
      guint32 thread = thread_of_numbers (evidence, columns, post, reply);
      if (thread == NO_COLUMN)
        continue;
      release_role (columns, ROLE_POST);
      release_role (columns, ROLE_REPLY);
      release_role (columns, ROLE_THREAD);
      columns_set_role (columns, post, ROLE_POST);
      columns_set_role (columns, reply, ROLE_REPLY);
      columns_set_role (columns, thread, ROLE_THREAD);
      return TRUE;
    }
  return FALSE;
}

/* "Antwort auf: 2" beside "Nr": an id that no answer names is not needed. */
static void
find_answers_within_threads (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_names_reply (columns->column[i].name)
        && (columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_REPLY
            || columns->column[i].role == ROLE_TO || columns->column[i].role == ROLE_WITH)
        && take_answers_within_threads (evidence, columns, i))
      return;
}

/* "<a11@lists.example>" in every cell: the ids of letters, not addresses of people. */
static gboolean
holds_message_ids (const struct table_evidence *evidence, guint32 column)
{
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      gsize length = strlen (text);
      if (row->line >= evidence->layout->first_line && length > 0
          && (*text != '<' || text[length - 1] != '>' || strchr (text, '@') == NULL
              || strchr (text, ' ') != NULL))
        return FALSE;
    }
  return evidence->column[column].filled > 0;
}

/* "In-Reply-To" may name a letter of another file. */
static void
find_answered_letters (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 to = columns->of_role[ROLE_TO], post = columns->of_role[ROLE_POST];
  if (to != NO_COLUMN && post != NO_COLUMN && columns_have (columns, ROLE_FROM)
      && holds_message_ids (evidence, to) && holds_message_ids (evidence, post))
    columns_set_role (columns, to, ROLE_REPLY);
}

enum id_of
{
  ID_OF_NOTHING,
  ID_OF_POST,
  ID_OF_THREAD,
  ID_OF_WRITER
};

/* "tid", "Mitglied-Nr", "id_membre", "threadid": the header without its word for an id; NULL: it has
 * none. */
static char *
without_word_for_id (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  g_autoptr (GString) rest = g_string_new (NULL);
  gboolean found = FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      gsize length = strlen (*one);
      if (text_means (WORDS_ID_WORD, *one))
        found = TRUE;
      else if (word[1] == NULL && length > 2 && strcmp (*one + length - 2, "id") == 0)
        {
          found = TRUE;
          g_string_append_len (rest, *one, (gssize)length - 2);
        }
      else
        g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", *one);
    }
  return found ? g_string_free (g_steal_pointer (&rest), FALSE) : NULL;
}

static enum id_of
id_of_header (const char *header)
{
  g_autofree char *rest = without_word_for_id (header);
  if (rest == NULL)
    return ID_OF_NOTHING;
  if (text_means (WORDS_POST, rest))
    return ID_OF_POST;
  if (text_means (WORDS_THREAD, rest))
    return ID_OF_THREAD;
  return text_means (WORDS_POSTER, rest) ? ID_OF_WRITER : ID_OF_NOTHING;
}

/* Seconds since 1970 under "post_time" or "dateline". */
static gboolean
holds_seconds (const struct table_evidence *evidence, const struct columns *columns, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  g_auto (GStrv) word = header_words (columns->column[column].name);
  gboolean dated = FALSE;
  for (char **one = word; *one != NULL; one++)
    dated |= text_means (WORDS_DATES_A_POST, *one);
  for (guint i = 0; i < rows->len && dated; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line >= evidence->layout->first_line && *text != '\0'
          && (strlen (text) != 10 || strspn (text, "0123456789") != 10))
        return FALSE;
    }
  return dated && evidence->column[column].filled > 0;
}

static void
find_day_in_seconds (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DATE); i++)
    if (columns->column[i].role == ROLE_NONE && holds_seconds (evidence, columns, i))
      columns_set_role (columns, i, ROLE_DATE);
}

/* The column with ids of this kind, or NO_COLUMN. */
static guint32
column_of_ids (const struct table_evidence *evidence, const struct columns *columns, enum id_of of)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (id_of_header (columns->column[i].name) == of
        && evidence->column[i].filled * 2 > evidence->rows
        && evidence_share (evidence, i, CONTENT_DAY) < 0.5)
      return i;
  return NO_COLUMN;
}

/* Comments stand under an article, an issue, a film: the only other id that comes again. */
static guint32
column_of_things (const struct table_evidence *evidence, const struct columns *columns)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *rest = without_word_for_id (columns->column[i].name);
      if (rest == NULL || *rest == '\0' || id_of_header (columns->column[i].name) != ID_OF_NOTHING
          || evidence->column[i].filled < evidence->rows || evidence->column[i].distinct < 2
          || evidence->column[i].distinct == evidence->column[i].filled
          || text_means (WORDS_OF_A_FORUM, rest))
        continue;
      if (found != NO_COLUMN)
        return NO_COLUMN;
      found = i;
    }
  return found;
}

static gboolean
holds_texts (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_holds_messages (columns->column[i].folded)
        || text_means (WORDS_COMMENT, columns->column[i].folded))
      return TRUE;
  return FALSE;
}

/* Does a sender's column name somebody? */
static gboolean
has_sender (const struct table_evidence *evidence, const struct columns *columns, guint32 writer)
{
  for (guint32 at = columns->of_role[ROLE_FROM]; at != NO_COLUMN; at = columns->column[at].next)
    if (at != writer && evidence->column[at].filled > 0)
      return TRUE;
  return FALSE;
}

static void
find_ids (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 writer = column_of_ids (evidence, columns, ID_OF_WRITER);
  guint32 thread = column_of_ids (evidence, columns, ID_OF_THREAD);
  guint32 post = column_of_ids (evidence, columns, ID_OF_POST);
  gboolean replies = columns_have (columns, ROLE_REPLY) || columns_have (columns, ROLE_THREAD);
  if (thread == NO_COLUMN && post != NO_COLUMN && !replies && holds_texts (columns))
    thread = column_of_things (evidence, columns);
  if (writer == NO_COLUMN || thread == NO_COLUMN || columns_have (columns, ROLE_NAME)
      || columns_have (columns, ROLE_TO) || has_sender (evidence, columns, writer))
    return;
  while (columns_have (columns, ROLE_FROM))
    columns_set_role (columns, columns->of_role[ROLE_FROM], ROLE_NONE);
  columns_set_role (columns, writer, ROLE_FROM);
  if (!columns_have (columns, ROLE_THREAD))
    columns_set_role (columns, thread, ROLE_THREAD);
  if (post != NO_COLUMN && evidence_is_unique (evidence, post)
      && !columns_have (columns, ROLE_POST))
    columns_set_role (columns, post, ROLE_POST);
  find_day_in_seconds (evidence, columns);
}

/* "1b6abc1" in each row: a code of letters and digits, as another file may refer to. */
static gboolean
holds_codes_of_posts (const struct table_evidence *evidence, guint32 column)
{
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line
          && (strlen (text) < 5 || strpbrk (text, "0123456789") == NULL
              || strspn (text, "0123456789") == strlen (text) || strpbrk (text, " @/:.") != NULL))
        return FALSE;
    }
  return evidence->column[column].filled == evidence->rows
         && evidence->column[column].distinct == evidence->rows;
}

/* A table of posts with their titles, of which none answers another: the comments on them stand in
 * another file and name them by their ids. */
static void
find_opening_posts (const struct table_evidence *evidence, struct columns *columns)
{
  gboolean titled = FALSE;
  guint32 id = NO_COLUMN, from = columns->of_role[ROLE_FROM];
  if (from == NO_COLUMN || columns->column[from].next != NO_COLUMN
      || columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_WITH)
      || columns_have (columns, ROLE_NAME) || columns_have_replies (columns))
    return;
  for (guint32 i = columns->count; i-- > 0;)
    {
      titled |= text_means (WORDS_TITLE_OF_A_POST, columns->column[i].folded);
      if (i != from
          && (id_of_header (columns->column[i].name) == ID_OF_POST
              || text_means (WORDS_SUBMISSION_ID, columns->column[i].folded))
          && holds_codes_of_posts (evidence, i))
        id = i;
    }
  if (!titled || id == NO_COLUMN)
    return;
  columns_set_role (columns, id, ROLE_POST);
  find_day_in_seconds (evidence, columns);
}

/* "event_id" beside messages: each is an event of its own. */
static void
release_ids_of_messages (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 event = columns->of_role[ROLE_EVENT];
  g_autofree char *rest
    = event != NO_COLUMN ? without_word_for_id (columns->column[event].name) : NULL;
  if (rest == NULL || !columns_have (columns, ROLE_FROM)
      || evidence->column[event].filled < evidence->rows || !evidence_is_unique (evidence, event))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (header_holds_messages (columns->column[i].folded))
      {
        columns_set_role (columns, event, ROLE_NONE);
        return;
      }
}

void
columns_find_posts (const struct table_evidence *evidence, struct columns *columns)
{
  release_ids_of_messages (evidence, columns);
  find_answered_letters (evidence, columns);
  find_numbers_of_posts (columns);
  find_threads_of_numbers (evidence, columns);
  find_answers_within_threads (evidence, columns);
  find_ids (evidence, columns);
  find_opening_posts (evidence, columns);
}

gboolean
columns_have_replies (const struct columns *columns)
{
  return columns_have (columns, ROLE_THREAD) || columns_have (columns, ROLE_REPLY)
         || columns_have (columns, ROLE_POST);
}
