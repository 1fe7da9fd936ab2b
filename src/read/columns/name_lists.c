/* Finds lists of whole names: "Ruiz, Ana; Okafor, Ben", "Anna Rossi / Luca Bianchi".
 *
 * Places and subjects may look alike, so the header has to name people as well, or the names stand
 * with the last name first, or are those that many people have. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/people_cell.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/day_column.h"
#include "read/columns/name_lists.h"
#include "read/columns/person_columns.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/set_aside.h"

enum
{
  NAME_WORDS = 5,
  NAME_BYTES = 60
};

struct name_list
{
  guint cells, lists; /* filled cells, and those with several parts */
  guint parts, names; /* and of the parts, those that are whole names */
  guint turned;       /* of the names, "Ruiz, Ana" */
};

/* Two to five words of which the first and the last begin with a capital. */
static gboolean
is_whole_name (const char *text, gboolean *turned)
{
  g_auto (GStrv) word = g_strsplit_set (text, " ", -1);
  guint count = g_strv_length (word);
  const char *comma = strchr (text, ',');
  *turned = comma != NULL && comma[1] == ' ' && strchr (comma + 1, ',') == NULL;
  if (count < 2 || count > NAME_WORDS || strlen (text) > NAME_BYTES
      || strpbrk (text, "0123456789:@/?()[]") != NULL || (comma != NULL && !*turned))
    return FALSE;
  return g_unichar_isupper (g_utf8_get_char (word[0]))
         && g_unichar_isupper (g_utf8_get_char (word[count - 1]));
}

static struct name_list
look_at_lists (const struct table_evidence *evidence, guint32 column)
{
  struct name_list list = { 0 };
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      g_autoptr (GPtrArray) part = g_ptr_array_new_with_free_func (g_free);
      people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND, part);
      list.cells++;
      list.lists += part->len > 1;
      list.parts += part->len;
      for (guint k = 0; k < part->len; k++)
        {
          gboolean turned;
          if (!is_whole_name (part->pdata[k], &turned))
            continue;
          list.names++;
          list.turned += turned;
        }
    }
  return list;
}

/* "Soci noti", "Author full names": some word of it is one for people. */
static gboolean
header_has_word_for_people (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  for (char **one = word; *one != NULL; one++)
    {
      enum role role = role_of_header (*one);
      if (**one != '\0'
          && (header_lists_those_present (*one) || word_is_for_people (*one)
              || ((role == ROLE_FROM || role == ROLE_NAME) && strlen (*one) > 4)))
        return TRUE;
    }
  return FALSE;
}

/* In most cells somebody has a title or a common given name. */
static gboolean
begins_with_given_names (const struct table_evidence *evidence, guint32 i)
{
  return evidence->column[i].filled > 1
         && evidence->column[i].of[CONTENT_PERSON] * 2 >= evidence->column[i].filled
         && evidence_lists_several (evidence, i) && !column_holds_organisations (evidence, i);
}

static gboolean
lists_names (const struct table_evidence *evidence, const struct columns *columns, guint32 i,
             gboolean sure)
{
  if (columns->column[i].role != ROLE_NONE || evidence->column[i].filled == 0
      || evidence_share (evidence, i, CONTENT_DAY) > 0
      || table_rules_set_aside (&evidence->layout->rules, i) != NULL)
    return FALSE;
  struct name_list list = look_at_lists (evidence, i);
  gboolean turned = list.turned == list.names && list.names > 1;
  return list.lists > 0 && list.names * 20 >= list.parts * 19
         && (!sure || turned || header_has_word_for_people (columns->column[i].name)
             || begins_with_given_names (evidence, i));
}

guint32
name_list_column (const struct columns *columns, const struct table_evidence *evidence,
                  gboolean sure)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    if (lists_names (evidence, columns, i, sure))
      {
        if (found != NO_COLUMN)
          return NO_COLUMN;
        found = i;
      }
  return found;
}

/* Words without a capital, a digit or an address. */
static gboolean
holds_terms (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint terms = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
        if (g_unichar_isupper (g_utf8_get_char (at)) || g_ascii_isdigit (*at) || *at == '@')
          return FALSE;
      terms++;
    }
  return terms > 0;
}

void
columns_drop_terms (struct table_layout *layout, struct columns *columns,
                    const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) && holds_terms (evidence, i)
        && !columns->column[i].told && name_list_column (columns, evidence, TRUE) != NO_COLUMN)
      table_layout_set_aside (layout, columns, i, "it holds terms, not people");
}

/* The members of each row in a cell, under a header for members; without a date, a list of groups
 * is nobody's log. */
static guint32
member_column (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 with = columns->of_role[ROLE_WITH];
  if (with == NO_COLUMN)
    return name_list_column (columns, evidence, TRUE);
  gboolean listed = columns->column[with].next == NO_COLUMN && !columns_have (columns, ROLE_DATE)
                    && !columns_have (columns, ROLE_TOPIC) && evidence_is_unique (evidence, 0)
                    && with != 0 && header_has_word_for_people (columns->column[with].name);
  struct name_list list = listed ? look_at_lists (evidence, with) : (struct name_list){ 0 };
  return list.lists > 0 && list.names * 20 >= list.parts * 19 ? with : NO_COLUMN;
}

gboolean
take_name_lists (struct table_layout *layout, struct columns *columns,
                 const struct table_evidence *evidence)
{
  static const enum role others[]
    = { ROLE_FROM,  ROLE_TO,      ROLE_NAME,   ROLE_FIRST_NAME, ROLE_LAST_NAME,
        ROLE_EMAIL, ROLE_CHANNEL, ROLE_THREAD, ROLE_REPLY,      ROLE_DIRECTION };
  for (guint k = 0; k < G_N_ELEMENTS (others); k++)
    if (columns_have (columns, others[k]))
      return FALSE;
  guint32 list = member_column (columns, evidence);
  if (list == NO_COLUMN)
    return FALSE;
  columns_set_role (columns, list, ROLE_WITH);
  if (!columns_have (columns, ROLE_DATE))
    columns_choose_day (evidence, columns, TRUE); /* now that the rows name people */
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}

/* How many of the texts are common given names; 0 if some are not a single word with a capital. */
static guint
count_given_names (const GPtrArray *texts)
{
  guint given = 0;
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = texts->pdata[i];
      g_autofree char *folded = header_fold (text);
      if (strchr (text, ' ') != NULL || !g_unichar_isupper (g_utf8_get_char (text)))
        return 0;
      given += word_is_given_name (folded);
    }
  return given;
}

gboolean
column_lists_given_names (const struct table_evidence *evidence, guint32 column)
{
  guint lists = 0, names = 0, given = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      g_autoptr (GPtrArray) part = g_ptr_array_new_with_free_func (g_free);
      if (row->line < evidence->layout->first_line)
        continue;
      people_cell_split (sample_cell (row, column), PEOPLE_COMMA | PEOPLE_FIRST_NAMES | PEOPLE_AND,
                         part);
      guint here = count_given_names (part);
      lists += part->len > 1 && here > 0;
      names += part->len;
      given += here;
    }
  return lists * 2 > evidence->column[column].filled && given * 2 > names;
}
