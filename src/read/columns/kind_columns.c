/* Finds columns of kinds by the words in their cells; the header says whose kind it is. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/parallel_headers.h"
#include "read/evidence/split_names.h"
#include "read/columns/kind_columns.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_KINDS = 12
};

struct kind_counts
{
  guint people, things, others;
  guint groups; /* of the things */
};

gboolean
word_means_group (const char *word)
{
  g_autofree char *folded = header_fold (word);
  return text_means (WORDS_GROUP_WORD, folded);
}

static struct kind_counts
count_kinds (const struct table_layout *layout, guint32 column)
{
  struct kind_counts counts = { 0 };
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      const char *text = sample_cell (row, column);
      if (row->line < layout->first_line || *text == '\0')
        continue;
      gboolean person = word_means_account (text), thing = !person && word_means_thing (text);
      counts.people += person;
      counts.things += thing;
      counts.groups += thing && word_means_group (text);
      counts.others += !person && !thing;
    }
  return counts;
}

static gboolean
is_kind_word (const char *word)
{
  return text_means (WORDS_KIND, word);
}

/* "Element type", "Tipo di entità": a header for kinds that names no end. */
static gboolean
header_says_kind (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  guint count = g_strv_length (word);
  return count > 0 && (is_kind_word (word[0]) || is_kind_word (word[count - 1]));
}

/* "author_is_bot", "¿Es bot?", "from bot": yes means a program. */
static gboolean
header_asks_for_bots (const char *header)
{
  g_autofree char *split = header_split (header);
  g_strdelimit (split, "?!.,:", ' ');
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  gboolean bot = FALSE;
  guint count = 0;
  for (char **one = word; *one != NULL; one++)
    {
      bot |= text_means (WORDS_BOT_WORD, *one);
      count += **one != '\0';
    }
  return bot && count <= 4;
}

/* How many cells mean programs; *apps: only as apps beside accounts of people. */
static guint
count_programs (const struct table_layout *layout, guint32 column, gboolean *apps)
{
  guint n = 0, n_apps = 0, accounts = 0;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      const char *text = sample_cell (row, column);
      if (row->line < layout->first_line)
        continue;
      n += word_means_program (text);
      n_apps += word_means_app (text);
      accounts += word_means_account (text);
    }
  *apps = n_apps > 0 && accounts > 0;
  return n + (*apps ? n_apps : 0);
}

/* "sender_type", "Kontotyp", "status": what its cells say is said of accounts. "System" under
 * "Component" is not. */
static gboolean
header_may_tell_programs (const char *header)
{
  g_autofree char *split = header_split (header);
  return header_says_kind (header) || g_str_has_suffix (split, "typ")
         || g_str_has_suffix (split, "type") || g_str_has_suffix (split, "tipo")
         || text_means (WORDS_ACCOUNT_STATE, split);
}

void
program_column_find (struct table_layout *layout, const struct columns *columns,
                     const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count && layout->rules.program_column == NO_COLUMN; i++)
    {
      enum role role = columns->column[i].role;
      const guint32 *ends = layout->rules.kind_of_end;
      if (layout->rules.has_end_kinds && (i == ends[0] || i == ends[1] || i == ends[2]))
        continue;
      gboolean flag = header_asks_for_bots (columns->column[i].name)
                      && evidence_share (evidence, i, CONTENT_MARK) == 1;
      gboolean small = evidence->column[i].distinct <= MOST_KINDS
                       && evidence->column[i].distinct > 1 && role != ROLE_FROM && role != ROLE_TO
                       && role != ROLE_WITH && role != ROLE_NAME && role != ROLE_NOTE;
      gboolean apps = FALSE;
      if (flag
          || (small && header_may_tell_programs (columns->column[i].name)
              && count_programs (layout, i, &apps) > 0))
        {
          layout->rules.program_column = i;
          layout->rules.program_is_flag = flag;
          layout->rules.program_is_app = apps;
        }
    }
}

static guint32
find_column_of_kinds (const struct table_layout *layout, const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      struct kind_counts counts = count_kinds (layout, i);
      if (counts.people == 0 || counts.things + counts.others == 0)
        continue;
      if (header_says_kind (columns->column[i].name)
          || (counts.others == 0 && counts.groups < counts.things
              && (columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_LABEL
                  || columns->column[i].role == ROLE_TAGS)))
        return i;
    }
  return NO_COLUMN;
}

static guint32
column_of_names (const struct columns *columns)
{
  return columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_LABEL];
}

static gboolean
columns_split_names (const struct columns *columns)
{
  return columns_have (columns, ROLE_FIRST_NAME) && columns_have (columns, ROLE_LAST_NAME);
}

/* The name of the row's thing or person, also where it stands in parts. Free with g_free. */
static char *
name_of_row (const struct columns *columns, const struct sample_row *row)
{
  guint32 name = column_of_names (columns);
  return name != NO_COLUMN ? g_strdup (sample_cell (row, name)) : split_name_of_row (columns, row);
}

/* Is it called "Ana Ruiz"? "Emma" may be a novel. Things have no first names. */
static gboolean
row_is_called_like_person (const struct columns *columns, const struct sample_row *row)
{
  if (column_of_names (columns) == NO_COLUMN)
    return *sample_cell (row, columns->of_role[ROLE_FIRST_NAME]) != '\0'
           && *sample_cell (row, columns->of_role[ROLE_LAST_NAME]) != '\0';
  return name_look_of (sample_cell (row, column_of_names (columns))) == LOOKS_LIKE_PERSON;
}

/* "Mentor", "Learner" and "Programme": if the rows of things are not called like people, and a third of the
 * others is, the other words are kinds of people. */
static gboolean
names_agree_with_things (const struct table_layout *layout, const struct columns *columns,
                         guint32 column)
{
  guint others = 0, people = 0, things = 0;
  if (column_of_names (columns) == NO_COLUMN && !columns_split_names (columns))
    return FALSE;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      if (row->line < layout->first_line || *sample_cell (row, column) == '\0')
        continue;
      g_autofree char *name = name_of_row (columns, row);
      gboolean thing = word_means_thing (sample_cell (row, column));
      gboolean person = text_looks_like_person (name);
      if (thing && person)
        return FALSE;
      things += thing;
      others += !thing;
      people += person;
    }
  return things > 0 && people > 0 && 3 * people >= others;
}

static gboolean *
find_rows_called_like_people (const struct table_layout *layout, const struct columns *columns)
{
  gboolean *called = g_new0 (gboolean, layout->row->len);
  for (guint i = 0; i < layout->row->len; i++)
    called[i] = row_is_called_like_person (columns, sample_row_at (layout->row, i));
  return called;
}

/* Has the word several rows, and only other names? */
static gboolean
kind_has_other_names (const struct table_layout *layout, guint32 column, const gboolean *called,
                      const char *kind)
{
  guint rows = 0;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      if (row->line < layout->first_line || strcmp (sample_cell (row, column), kind) != 0)
        continue;
      if (called[i])
        return FALSE;
      rows++;
    }
  return rows > 1;
}

/* "Member" and "Guest", "Personne" and "Bénévole": if a third of the rows with unknown words are called
 * like people, and no word has only other names, the words are kinds of people. */
static gboolean
unknown_kinds_are_people (const struct table_layout *layout, const struct columns *columns,
                          guint32 column)
{
  guint unknown = 0, people = 0;
  if (column_of_names (columns) == NO_COLUMN && !columns_split_names (columns))
    return FALSE;
  g_autofree gboolean *called = find_rows_called_like_people (layout, columns);
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      const char *kind = sample_cell (row, column);
      if (row->line < layout->first_line || *kind == '\0' || word_means_person (kind)
          || word_means_thing (kind))
        continue;
      if (kind_has_other_names (layout, column, called, kind))
        return FALSE;
      unknown++;
      people += called[i];
    }
  return people > 0 && 3 * people >= unknown;
}

static guint32
find_column_of_things (const struct table_layout *layout, const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_says_kind (columns->column[i].name) && columns->column[i].role != ROLE_NAME
        && names_agree_with_things (layout, columns, i))
      return i;
  return NO_COLUMN;
}

void
kind_column_find (struct table_layout *layout, const struct columns *columns)
{
  struct table_rules *rules = &layout->rules;
  rules->kind_column = find_column_of_kinds (layout, columns);
  if (rules->kind_column != NO_COLUMN)
    {
      rules->kinds_of_people = unknown_kinds_are_people (layout, columns, rules->kind_column);
      return;
    }
  rules->kind_column = find_column_of_things (layout, columns);
  rules->kinds_of_people = rules->kind_column != NO_COLUMN;
}

/* The end that remains of a header without its words for kinds. */
static enum role
end_of_header (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  g_autoptr (GString) left = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    if (!is_kind_word (*one) && strcmp (*one, "of") != 0 && strcmp (*one, "de") != 0
        && strcmp (*one, "des") != 0 && strcmp (*one, "der") != 0 && strcmp (*one, "del") != 0)
      g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
  return left->len == 0 || strlen (left->str) == strlen (split) ? ROLE_NONE
                                                                : header_terms_of (left->str).end;
}

/* "user.type" beside "user.login": the column that tells of the same; NO_COLUMN: none. */
static guint32
column_of_same_path (const struct columns *columns, guint32 column)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != column && headers_share_path (columns->column[column].name, columns->column[i].name))
      return i;
  return NO_COLUMN;
}

/* Whose kind does a column give? Its header says so, or the column before it. */
static enum role
end_of_column (const struct columns *columns, guint32 column)
{
  guint32 same = column_of_same_path (columns, column);
  if (same != NO_COLUMN)
    return columns->column[same].role;
  enum role end = end_of_header (columns->column[column].name);
  if (end != ROLE_NONE)
    return end;
  enum role before = column > 0 ? columns->column[column - 1].role : ROLE_NONE;
  gboolean alone = !columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_TO);
  gboolean repeated = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    repeated
      |= i != column && strcmp (columns->column[i].folded, columns->column[column].folded) == 0;
  if (!alone && !repeated)
    return ROLE_NONE;
  return role_is_end (before)                                                      ? before
         : columns_have (columns, ROLE_WITH) && !columns_have (columns, ROLE_FROM) ? ROLE_WITH
                                                                                   : ROLE_NONE;
}

void
kind_columns_of_ends (struct table_layout *layout, const struct columns *columns)
{
  static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH };
  gboolean people = FALSE;
  guint32 found[G_N_ELEMENTS (ends)] = { NO_COLUMN, NO_COLUMN, NO_COLUMN };
  gboolean any = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (role_is_end (role) || role == ROLE_DATE || role == ROLE_NAME)
        continue;
      struct kind_counts counts = count_kinds (layout, i);
      gboolean lessons = counts.things > 0 && counts.groups == counts.things
                         && !header_says_kind (columns->column[i].name);
      if (counts.people + counts.things == 0 || counts.others > counts.people + counts.things
          || lessons)
        continue;
      enum role end = end_of_column (columns, i);
      for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
        if (ends[k] == end && found[k] == NO_COLUMN)
          {
            found[k] = i;
            people |= counts.people > 0;
            any |= counts.things > 0;
          }
    }
  if (!people || !any)
    return;
  memcpy (layout->rules.kind_of_end, found, sizeof found);
  layout->rules.has_end_kinds = TRUE;
}
