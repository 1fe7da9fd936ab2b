/* What says that a row did not happen, and what is only planned. */
#include "read/columns/presence_columns.h"
#include "read/columns/thing_tables.h"
#include "read/evidence/header_kinds.h"
#include "read/people/presence_words.h"
#include "read/understand/what_happened.h"
#include "read/vocabulary/concepts.h"

/* Is each row a call, a visit or a task with a contact, and does it say which? */
static gboolean
rows_are_activities (const struct columns *columns)
{
  gboolean named = columns_describe_tasks (columns) || columns_have (columns, ROLE_TOPIC)
                   || columns_have (columns, ROLE_EVENT) || subject_column (columns) != NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    named |= text_means (WORDS_ACTIVITY, columns->column[i].folded);
  return named && columns_list_activities (columns);
}

/* Does a column say so of some rows: that they took place (PRESENCE_YES), or a word that pln does not know
 * (PRESENCE_UNKNOWN), and which is not a plan as the others are? */
static gboolean
some_say (const struct table_layout *layout, guint32 column, enum presence_word word)
{
  for (guint i = 0; column != NO_COLUMN && i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= layout->first_line && *text != '\0'
          && (layout->rules.presence_marks ? mark_of_text (text) : presence_of_text (text)) == word)
        return TRUE;
    }
  return FALSE;
}

/* The kinds of the folders in a column. *kept: some cell has "Inbox" or "Sent" and is not thrown away: talks may
 * be about spam and trash, and tickets have them as labels. */
static guint
kinds_of_column (const struct table_layout *layout, guint32 column, gboolean *kept)
{
  guint kinds = 0;
  for (guint k = 0; k < layout->row->len; k++)
    {
      const struct sample_row *row = sample_row_at (layout->row, k);
      guint own = row->line >= layout->first_line ? folder_kinds_of (sample_cell (row, column)) : 0;
      *kept |= (own & FOLDER_OF_MAIL) != 0 && (own & FOLDER_OF_UNWANTED) == 0;
      kinds |= own;
    }
  return kinds;
}

/* Is it mail: with a folder as only mail programs have, or, where a header speaks of folders, with a
 * subject or with addresses? */
static gboolean
rows_are_mail (const struct columns *columns, const struct table_evidence *evidence, guint32 folder,
               guint kinds, gboolean kept)
{
  if (!text_means (WORDS_MAIL_FOLDER, columns->column[folder].folded))
    return kept && !header_names_title (columns->column[folder].name);
  gboolean mail = (kinds & FOLDER_OF_MAIL) != 0;
  for (guint32 i = 0; i < columns->count; i++)
    mail
      |= header_names_title (columns->column[i].name) || evidence->column[i].of[CONTENT_EMAIL] > 0;
  return mail;
}

/* The column of folders or labels, if some messages are among the drafts or thrown away. */
static guint32
folder_column (const struct table_layout *layout, const struct columns *columns,
               const struct table_evidence *evidence)
{
  if (!columns_have_both_ends (columns))
    return NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean kept = FALSE;
      guint kinds
        = column_gives_names (&columns->column[i]) ? 0 : kinds_of_column (layout, i, &kept);
      if ((kinds & (FOLDER_OF_DRAFTS | FOLDER_OF_UNWANTED)) != 0
          && rows_are_mail (columns, evidence, i, kinds, kept))
        return i;
    }
  return NO_COLUMN;
}

void
rules_find_what_happened (struct table_layout *layout, const struct columns *columns,
                          const struct table_evidence *evidence)
{
  layout->rules.folder = folder_column (layout, columns, evidence);
  layout->rules.denials = denying_columns (columns, evidence);
  layout->rules.called_off = called_off_column (columns, evidence);
  gboolean done = some_say (layout, layout->rules.presence, PRESENCE_YES);
  /* A pair without a day that is "assigned" is a pair. */
  guint32 said = layout->rules.presence;
  gboolean can_come = columns_have (columns, ROLE_DATE) || columns_describe_tasks (columns)
                      || rows_are_activities (columns)
                      || (said != NO_COLUMN && column_asks_presence (columns, evidence, said));
  layout->rules.has_plans
    = can_come && (done || some_say (layout, layout->rules.presence, PRESENCE_UNKNOWN));
  layout->rules.only_done
    = done && columns_describe_tasks (columns) && columns_list_activities (columns);
  layout->rules.ongoing_is_plan = done && rows_are_activities (columns);
}
