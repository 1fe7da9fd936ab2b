/* Addresses of the people in a list: "Deuxième adresse électronique", "E-Mail privat", or under any
 * header if they are made of the names. */
#include <string.h>
#include "read/evidence/header_terms.h"
#include "read/evidence/named_addresses.h"
#include "read/columns/person_columns.h"
#include "read/columns/second_addresses.h"
#include "read/vocabulary/concepts.h"

static gboolean
word_means_address (const char *word)
{
  return text_means (WORDS_ADDRESS_WORD, word);
}

/* Which of several addresses of one person. */
static gboolean
word_tells_which (const char *word)
{
  return word[strspn (word, "0123456789")] == '\0' || text_means (WORDS_WHICH_ADDRESS, word);
}

/* Do all words of the header say that it is an address, and which one? */
static gboolean
header_heads_address (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " -_/()", -1);
  gboolean address = FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      if (**one != '\0' && !word_means_address (*one) && !word_tells_which (*one))
        return FALSE;
      address |= word_means_address (*one) && strlen (*one) > 1;
    }
  return address;
}

/* "Parent", "Manager", "Added by": somebody other than the person of the row. */
static gboolean
header_names_somebody_else (const char *header)
{
  return header_person_kind (header) != HEADER_NO_PERSON
         || header_terms_of (header).end != ROLE_NONE
         || header_has_word (header, WORDS_ADDRESS_OF_ANOTHER);
}

/* Are half of the addresses, each in one row, made of the names beside them? */
static gboolean
column_holds_own_addresses (const struct columns *columns, const struct table_evidence *evidence,
                            guint32 i)
{
  static const enum role names[] = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_LAST_NAME };
  const GArray *rows = evidence->layout->row;
  guint own = 0;
  if (columns->column[i].role != ROLE_NONE || !evidence_is_unique (evidence, i)
      || evidence_share (evidence, i, CONTENT_EMAIL) <= 0.8
      || header_names_somebody_else (columns->column[i].name))
    return FALSE;
  for (guint r = 0; r < rows->len; r++)
    {
      const struct sample_row *row = sample_row_at (rows, r);
      gboolean made = FALSE;
      for (guint k = 0; k < G_N_ELEMENTS (names) && row->line >= evidence->layout->first_line; k++)
        made |= columns_have (columns, names[k])
                && address_holds_name (sample_cell (row, i),
                                       sample_cell (row, columns->of_role[names[k]]));
      own += made;
    }
  return 2 * own >= evidence->column[i].filled;
}

void
columns_find_addresses (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (role == ROLE_NONE && evidence->column[i].filled > 0
          && evidence_share (evidence, i, CONTENT_EMAIL) > 0.8
          && header_heads_address (columns->column[i].name))
        columns->column[i].role = ROLE_EMAIL;
    }
  columns_set_role (columns, NO_COLUMN, ROLE_NONE); /* links them again */
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_EMAIL); i++)
    if (column_holds_own_addresses (columns, evidence, i))
      columns_set_role (columns, i, ROLE_EMAIL);
}
