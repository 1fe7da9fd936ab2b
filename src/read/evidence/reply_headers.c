/* Headers of columns that say which post a row answers, in seven languages. */
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/reply_headers.h"
#include "read/evidence/tie_headers.h"
#include "read/vocabulary/concepts.h"

/* "reply_count", "Anzahl Antworten": how many, not which. */
static gboolean
header_counts (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  return header_counts_shared (header)
         || text_means (WORDS_COUNTS_FIRST, word[0] != NULL ? word[0] : "")
         || header_has_word (header, WORDS_COUNTS);
}

gboolean
header_names_reply (const char *header)
{
  g_autofree char *split = header_split_id (header);
  return text_mentions (WORDS_REPLY, split) && !header_counts (header);
}
