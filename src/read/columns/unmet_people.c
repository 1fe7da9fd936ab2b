/* Sociograms also ask who pupils reject, and minutes list those who sent apologies. */
#include <string.h>
#include "pln/text.h"
#include "read/people/negation.h"
#include "read/people/presence_words.h"
#include "read/people/rejection_words.h"
#include "read/people/unmet_phrases.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/unmet_people.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

gboolean
header_names_absent (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  gboolean absent
    = unmet_of_phrase (split) != UNMET_UNSAID || unmet_in_text (split) == UNMET_NOT_COME;
  for (char **one = word; *one != NULL; one++)
    {
      if (text_means (WORDS_WHY_OR_BY_WHOM, *one))
        return FALSE;
      absent |= text_has_stem (WORDS_ABSENT_STEM, *one) > 0;
    }
  return absent;
}

/* Some of those invited may not have come. */
static gboolean
header_names_invited (const char *header)
{
  return header_is (header, WORDS_INVITED);
}

/* Does a column beside those invited say who came? */
static gboolean
column_tells_who_came (const struct columns *columns, const struct table_evidence *evidence,
                       guint32 invited)
{
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    if (i != invited && evidence_people_share (evidence, i) > 0.5
        && evidence_share (evidence, i, CONTENT_MARK) < 0.5
        && !header_names_absent (columns->column[i].name)
        && (header_asks_presence (columns->column[i].folded)
            || header_lists_those_present (columns->column[i].name)))
      return TRUE;
  return FALSE;
}

/* "Not in attendance" beside "In attendance". */
static gboolean
denies_another (const struct columns *columns, guint32 column)
{
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    if (i != column && text_denies (columns->column[column].name, columns->column[i].name))
      return TRUE;
  return FALSE;
}

static gboolean
holds_people (const struct table_evidence *evidence, guint32 i)
{
  return evidence->column[i].filled == 0 || evidence_people_share (evidence, i) > 0.5;
}

/* Who was there stands in a column of lists, or under a header that asks for it. */
static gboolean
may_list_present (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *column = &columns->column[i];
  return evidence->column[i].filled > 0 && evidence_people_share (evidence, i) > 0.5
         && evidence_share (evidence, i, CONTENT_MARK) < 0.5
         && (column_holds_people (column)
             || ((column->role == ROLE_NONE || column->role == ROLE_NAME)
                 && (evidence_share (evidence, i, CONTENT_LIST) > 0
                     || header_asks_presence (column->folded)
                     || header_lists_those_present (column->name))));
}

/* Of the columns that may list those present, the first takes the part if none has it; whoever led may
 * stand beside. */
static void
name_present (struct columns *columns, const struct table_evidence *evidence,
              const gboolean *absent)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (!absent[i] && column_holds_people (&columns->column[i])
        && columns->column[i].role != ROLE_FROM)
      return;
  for (guint32 i = 0; i < columns->count; i++)
    if (!absent[i] && columns->column[i].role != ROLE_FROM
        && may_list_present (columns, evidence, i))
      {
        columns_set_role (columns, i, ROLE_WITH);
        return;
      }
}

void
columns_drop_absent (struct table_layout *layout, struct columns *columns, guint32 column)
{
  column_subset_add (&layout->rules.absent, column);
  table_layout_set_aside (layout, columns, column, "it names people who were not there");
}

/* "Suppléants" beside "Titulaires", both of them lists: who comes only if others cannot. */
static void
drop_substitutes (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence, gboolean *absent)
{
  guint members = 0;
  for (guint32 i = 0; i < columns->count; i++)
    members += !absent[i] && !header_is (columns->column[i].name, WORDS_SUBSTITUTES)
               && evidence_count_several (evidence, i) > 0 && holds_people (evidence, i);
  for (guint32 i = 0; i < columns->count && members > 0; i++)
    if (!absent[i] && !columns->column[i].told && holds_people (evidence, i)
        && header_is (columns->column[i].name, WORDS_SUBSTITUTES))
      table_layout_set_aside (layout, columns, i, "it names people who come if others cannot");
}

void
columns_drop_unmet (struct table_layout *layout, struct columns *columns,
                    const struct table_evidence *evidence)
{
  guint present = 0, dropped = 0;
  g_autofree gboolean *absent = g_new0 (gboolean, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      absent[i]
        = (header_names_absent (column->name) || denies_another (columns, i)
           || (header_names_invited (column->name) && column_tells_who_came (columns, evidence, i)))
          && holds_people (evidence, i) && evidence_share (evidence, i, CONTENT_MARK) < 0.5
          && evidence_share (evidence, i, CONTENT_PRESENCE) < 0.5;
      present += !absent[i] && may_list_present (columns, evidence, i);
      dropped += absent[i];
    }
  if (present > 0 && dropped > 0)
    name_present (columns, evidence, absent);
  drop_substitutes (layout, columns, evidence, absent);
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].told)
      continue;
    else if (absent[i] && present > 0)
      columns_drop_absent (layout, columns, i);
    else if (header_denies_people (columns->column[i].name) && holds_people (evidence, i)
             && columns->column[i].role != ROLE_DO_NOT_CONTACT)
      table_layout_set_aside (layout, columns, i, "it names people who were rejected");
}
