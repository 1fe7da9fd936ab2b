/* Some people are named beside those who met, and met nobody in the row: who wrote the book, who paid, who was
 * absent, who came before. */
#include "read/columns/own_logs.h"
#include "read/columns/people_apart.h"
#include "read/columns/person_columns.h"
#include "read/columns/unmet_people.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/thing_headers.h"
#include "read/people/rejection_words.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

gboolean
header_keeps_apart (const char *header)
{
  return header_is (header, WORDS_AUTHORS) || header_is (header, WORDS_WRITER)
         || header_heads_things (header) || header_has_word (header, WORDS_APART_FROM_OTHER)
         || header_is (header, WORDS_WORK) || header_names_company (header)
         || header_names_buyer (header) || header_tells_no_contact (header)
         || header_denies_people (header) || header_names_absent (header)
         || header_is (header, WORDS_ARRANGED_BY) || header_tells_introduction (header)
         || header_person_kind (header) == HEADER_RECORDS;
}
