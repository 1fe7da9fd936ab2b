/* Finds the column whose cells are ids of other rows, which shows which post answers which. */
#include <string.h>
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/reply_headers.h"
#include "read/evidence/tie_headers.h"
#include "read/columns/post_columns.h"
#include "read/shapes/row_references.h"
#include "read/shapes/shape_named_others.h"
#include "read/shapes/shape_replies.h"
#include "read/vocabulary/concepts.h"

static gboolean
header_names_post_author (const char *header)
{
  g_autofree char *split = header_split_id (header);
  return text_means (WORDS_AUTHOR_OF_POST, split);
}

static gboolean
is_word_of_link (const char *text, const char **behind)
{
  static const char *const words[] = { "replied_to", "in_reply_to", "quoted", "retweeted" };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (text, words[i]) != NULL)
      {
        *behind = strstr (text, words[i]) + strlen (words[i]);
        return TRUE;
      }
  return FALSE;
}

static char *
first_number (const char *text)
{
  const char *digits = text + strcspn (text, "0123456789");
  gsize length = strspn (digits, "0123456789");
  return length > 0 ? g_strndup (digits, length) : NULL;
}

char *
post_reference (const char *text)
{
  gsize digits = strspn (text, "0123456789");
  const char *behind;
  if (digits > 0 && text[digits] == '.'
      && text[digits + 1 + strspn (text + digits + 1, "0")] == '\0')
    return g_strndup (text, digits);
  if (text[0] == 't' && text[1] >= '1' && text[1] <= '6' && text[2] == '_')
    return g_strdup (text + 3);
  if (!is_word_of_link (text, &behind))
    return NULL;
  char *number = first_number (behind);
  return number != NULL ? number : first_number (text);
}

/* A cell of a reply names exactly one post. */
static char *
reference_of (const char *text)
{
  char *other = post_reference (text);
  return other != NULL ? other : g_strdup (text);
}

/* A column whose filled cells differ from each other, so that others may refer to its rows. */
struct key_column
{
  guint32 column;
  GHashTable *ids;    /* of char */
  gboolean rewritten; /* some are written otherwise in their cells */
};

static void
key_column_clear (gpointer data)
{
  struct key_column *key = data;
  g_hash_table_unref (key->ids);
}

/* Reads the references that the cells of a key column are; FALSE: one comes again. */
static gboolean
key_column_read (struct key_column *key, const struct table_evidence *evidence)
{
  const GArray *rows = evidence->layout->row;
  key->ids = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, key->column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      char *reference = reference_of (text);
      key->rewritten |= strcmp (reference, text) != 0;
      if (!g_hash_table_add (key->ids, reference))
        return FALSE;
    }
  return TRUE;
}

/* The first PEERS_MOST columns that give every row an id of its own: of struct key_column. */
static GArray *
find_key_columns (const struct table_evidence *evidence)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (struct key_column));
  g_array_set_clear_func (keys, key_column_clear);
  for (guint32 i = 0; i < evidence->count && keys->len < PEERS_MOST; i++)
    {
      struct key_column key = { .column = i };
      if (evidence->column[i].filled < evidence->rows
          || evidence_share (evidence, i, CONTENT_DAY) > 0.5)
        continue;
      if (key_column_read (&key, evidence))
        g_array_append_val (keys, key);
      else
        key_column_clear (&key);
    }
  return keys;
}

/* The share of a column's filled cells that refer to a key column, and whether ids are written
 * differently there. */
static double
share_referenced (const struct table_evidence *evidence, guint32 column,
                  const struct key_column *key, gboolean *rewritten)
{
  const GArray *rows = evidence->layout->row;
  guint found = 0, filled = 0;
  *rewritten = key->rewritten;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      g_autofree char *reference = reference_of (text);
      *rewritten |= strcmp (reference, text) != 0;
      filled++;
      found += g_hash_table_contains (key->ids, reference);
    }
  return filled == 0 ? 0 : (double)found / filled;
}

/* The column of ids that the cells of a column refer to; NO_COLUMN: none. */
static guint32
key_of_column (const struct table_evidence *evidence, guint32 column, const GArray *keys,
               double minimum_share, gboolean *rewritten)
{
  guint32 best = NO_COLUMN;
  double most = 0;
  for (guint i = 0; i < keys->len; i++)
    {
      const struct key_column *key = &g_array_index (keys, struct key_column, i);
      gboolean again;
      double share = key->column == column ? 0 : share_referenced (evidence, column, key, &again);
      if (share >= minimum_share && share > most)
        most = share, best = key->column, *rewritten = again;
    }
  return best;
}

/* Does a column hold what was written? */
static gboolean
rows_hold_messages (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_holds_messages (columns->column[i].folded))
      return TRUE;
  return FALSE;
}

/* Texts or days, without which a row is hardly a post: the id of a chief does not answer. */
static gboolean
rows_may_be_posts (const struct columns *columns)
{
  return rows_hold_messages (columns) || columns_have (columns, ROLE_DATE)
         || columns_have (columns, ROLE_THREAD) || columns_have (columns, ROLE_POST)
         || columns_have (columns, ROLE_NOTE);
}

/* "pid" beside "cid": a column of ids, none of them of a person, that refer to rows above. Beside what was
 * written it may be called anything, if the ids are more than numbers. */
static gboolean
is_unnamed_reply (const struct columns *columns, const struct table_evidence *evidence,
                  guint32 column)
{
  g_autofree char *split = header_split (columns->column[column].name);
  gboolean chief = header_names_superior (split) && strstr (split, "parent") == NULL;
  gboolean called_id = g_str_has_suffix (split, "id");
  if (columns->column[column].role != ROLE_NONE || chief
      || !(called_id ? rows_may_be_posts (columns) : rows_hold_messages (columns))
      || g_str_has_suffix (split, "uid") || strstr (split, "user") != NULL
      || header_names_post_author (columns->column[column].name))
    return FALSE;
  for (guint32 key = 0; key < MIN (columns->count, PEERS_MOST); key++)
    {
      g_autofree char *own = header_split (columns->column[key].name);
      gboolean fits = (called_id && g_str_has_suffix (own, "id"))
                      || (rows_hold_messages (columns) && column_holds_coded_ids (evidence, key));
      if (key != column && fits && evidence_is_unique (evidence, key)
          && evidence->column[key].filled == evidence->rows
          && column_refers_to_rows (evidence, column, key))
        return TRUE;
    }
  return FALSE;
}

static void
find_writer_of_posts (struct columns *columns, const struct table_evidence *evidence, guint32 reply,
                      guint32 key)
{
  guint32 found = columns->of_role[ROLE_FROM];
  if (found != NO_COLUMN && found != reply && found != key)
    return;
  found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != reply && i != key && header_names_post_author (columns->column[i].name)
        && evidence->column[i].filled * 2 > evidence->rows
        && (found == NO_COLUMN
            || evidence_people_share (evidence, i) > evidence_people_share (evidence, found)))
      found = i;
  guint32 with = columns->of_role[ROLE_WITH]; /* "Participant": the only people of a message */
  if (found == NO_COLUMN && with != NO_COLUMN && with != reply && with != key
      && columns->column[with].next == NO_COLUMN && rows_hold_messages (columns))
    found = with;
  if (found != NO_COLUMN)
    columns_set_role (columns, found, ROLE_FROM);
}

/* Finds the people mentioned, if the export has a column for them. */
static void
find_mentions (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 to = columns->of_role[ROLE_TO];
  gboolean open = to == NO_COLUMN || header_names_reply (columns->column[to].name);
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *split = header_split (columns->column[i].name);
      enum role role = columns->column[i].role;
      if ((role == ROLE_NONE || role == ROLE_TAGS || role == ROLE_TOPIC)
          && columns_have (columns, ROLE_FROM) && open && evidence->column[i].filled > 0
          && evidence_share (evidence, i, CONTENT_COUNT) < 0.5
          && text_means (WORDS_MENTIONS, split))
        columns_set_role (columns, i, ROLE_TO);
    }
  /* Each post says who it answers, so its conversation is not a gathering. */
  guint32 event = columns->of_role[ROLE_EVENT];
  g_autofree char *name = header_split (event != NO_COLUMN ? columns->column[event].name : "");
  if (text_means (WORDS_CONVERSATION_ID, name) && columns_have_both_ends (columns))
    columns_set_role (columns, event, ROLE_NONE);
}

/* Numbers of seconds or milliseconds since 1970 under a header that names a time. */
static void
find_clock (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DATE); i++)
    {
      g_autofree char *split = header_split (columns->column[i].name);
      guint clock = 0;
      if (!text_mentions (WORDS_WRITTEN_AT, split))
        continue;
      for (guint k = 0; k < evidence->layout->row->len; k++)
        {
          const struct sample_row *row
            = &g_array_index (evidence->layout->row, struct sample_row, k);
          const char *text = sample_cell (row, i);
          gsize digits = strspn (text, "0123456789");
          gboolean whole
            = text[digits] == '\0'
              || (text[digits] == '.' && text[digits + 1] == '0' && text[digits + 2] == '\0');
          clock += row->line >= evidence->layout->first_line && *text == '1' && whole
                   && (digits == 10 || digits == 13);
        }
      if (clock > 0 && clock == evidence->column[i].filled)
        columns_set_role (columns, i, ROLE_DATE);
    }
}

/* May a column say which post its row answers? */
static gboolean
may_be_reply (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  static const enum role roles[]
    = { ROLE_NONE, ROLE_REPLY, ROLE_TO, ROLE_THREAD, ROLE_WITH, ROLE_FROM };
  gboolean open = FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    open |= columns->column[i].role == roles[k];
  return open && evidence->column[i].filled > 0
         && (columns->column[i].role == ROLE_REPLY
             || (header_names_reply (columns->column[i].name)
                 && !header_numbers_answered_post (columns->column[i].folded))
             || is_unnamed_reply (columns, evidence, i));
}

/* Does the cell of some row name the row itself, as the id of a thread does in its first post? */
static gboolean
names_own_row (const struct table_evidence *evidence, guint32 column, guint32 key)
{
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && *text != '\0'
          && strcmp (text, sample_cell (row, key)) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The column that says which post a row answers, rather than which one opened its thread, and in *key
 * the column of these posts. NO_COLUMN: none. */
static guint32
find_reply (const struct columns *columns, const struct table_evidence *evidence, guint32 *key,
            gboolean *rewritten)
{
  guint32 best = NO_COLUMN;
  gboolean best_opens = FALSE;
  g_autoptr (GArray) keys = NULL;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean again = FALSE;
      if (!may_be_reply (columns, evidence, i))
        continue;
      if (keys == NULL)
        keys = find_key_columns (evidence);
      guint32 own = key_of_column (evidence, i, keys, 0.2, &again);
      if (own == NO_COLUMN || evidence_share (evidence, own, CONTENT_NAME) > 0.5)
        continue;
      gboolean opens = names_own_row (evidence, i, own);
      guint others = best != NO_COLUMN ? evidence->column[best].distinct : 0;
      if (best != NO_COLUMN
          && (opens != best_opens ? opens : evidence->column[i].distinct <= others))
        continue;
      best = i;
      best_opens = opens;
      *key = own;
      *rewritten = again;
    }
  return best;
}

/* Are posts, answers, threads and writers known, and does no id of a post stand for a person? */
static gboolean
replies_are_known (const struct columns *columns)
{
  guint32 to = columns->of_role[ROLE_TO];
  return columns_have (columns, ROLE_REPLY) && columns_have (columns, ROLE_POST)
         && columns_have (columns, ROLE_FROM) && columns_have (columns, ROLE_THREAD)
         && (to == NO_COLUMN || !header_names_reply (columns->column[to].name));
}

void
columns_find_replies (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  guint32 key = NO_COLUMN;
  gboolean rewritten = FALSE;
  if (columns_have (columns, ROLE_REPLY) && columns_have (columns, ROLE_POST)
      && columns_have (columns, ROLE_THREAD))
    find_writer_of_posts (columns, evidence, columns->of_role[ROLE_REPLY],
                          columns->of_role[ROLE_POST]);
  if (replies_are_known (columns))
    return;
  guint32 reply = find_reply (columns, evidence, &key, &rewritten);
  if (reply != NO_COLUMN)
    {
      find_writer_of_posts (columns, evidence, reply, key);
      guint32 from = columns->of_role[ROLE_FROM];
      if (from == NO_COLUMN || from == reply || from == key)
        return;
      for (guint32 k = 0; k < columns->count; k++)
        if (columns->column[k].role == ROLE_REPLY || columns->column[k].role == ROLE_POST)
          columns->column[k].role = ROLE_NONE;
      columns->column[reply].role = ROLE_REPLY;
      columns_set_role (columns, key, ROLE_POST);
      layout->rules.post_references = rewritten;
      find_clock (columns, evidence);
    }
  find_mentions (columns, evidence);
}
