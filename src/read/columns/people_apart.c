/* Some people are named beside those who met, and met nobody in the row: who wrote the book, who paid, who was
 * absent, who came before. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/own_logs.h"
#include "read/columns/people_apart.h"
#include "read/columns/person_columns.h"
#include "read/columns/unmet_people.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/thing_headers.h"
#include "read/people/rejection_words.h"
#include "read/vocabulary/concepts.h"

/* "2024", "Tutor 2024", "9:00" */
static gboolean
header_is_year_or_clock (const char *header)
{
  gsize digits = strspn (header, "0123456789");
  g_auto (GStrv) word = header_words (header);
  for (char **one = word; *one != NULL; one++)
    if (strlen (*one) == 4 && strspn (*one, "0123456789") == 4
        && (g_str_has_prefix (*one, "19") || g_str_has_prefix (*one, "20")))
      return TRUE;
  return digits > 0 && digits <= 2 && header[digits] == ':' && g_ascii_isdigit (header[digits + 1]);
}

/* "Favourite singer", "Notfallkontakt", "Essay on", "Tutor 2024", "9:00": somebody of another time, or in
 * another relation to the person of the row. */
static gboolean
header_tells_other_relation (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return header_has_word (header, WORDS_OTHER_RELATION)
         || text_has_part (WORDS_OTHER_RELATION_PART, folded)
         || header_is (header, WORDS_ABOUT_ALONE) || header_ends_in (header, WORDS_ABOUT_AT_END)
         || header_is_year_or_clock (header);
}

gboolean
header_keeps_apart (const char *header)
{
  return header_is (header, WORDS_WRITER) || header_heads_things (header)
         || header_has_word (header, WORDS_APART_FROM_OTHER) || header_is (header, WORDS_WORK)
         || header_names_company (header) || header_names_buyer (header)
         || header_tells_no_contact (header) || header_denies_people (header)
         || header_names_absent (header) || header_is (header, WORDS_ARRANGED_BY)
         || header_tells_introduction (header) || header_person_kind (header) == HEADER_RECORDS
         || header_tells_other_relation (header);
}

gboolean
column_tells_vote (const struct columns *columns, guint32 column)
{
  if (!header_is (columns->column[column].name, WORDS_VOTED))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != column && header_is (columns->column[i].name, WORDS_VOTED))
      return TRUE;
  return FALSE;
}
