/* Headers above what may be called after somebody, and is nobody. */
#include <string.h>
#include "read/columns/day_column.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/thing_headers.h"
#include "read/vocabulary/concepts.h"

gboolean
header_heads_members (const char *header)
{
  static const enum concept words[]
    = { WORDS_GROUP,        WORDS_GROUP_OR_TABLE,     WORDS_GROUP_THAT_MEETS, WORDS_SHIFT_PART,
        WORDS_MEETING_ROOM, WORDS_ROOM_BEFORE_NUMBER, WORDS_MET_BY_NOBODY };
  g_autofree char *bare = header_without_number (header);
  g_autofree char *first = g_strndup (bare, strcspn (bare, " "));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (text_means (words[i], bare) || text_means (words[i], first))
      return TRUE;
  return header_is_weekday (header) || header_heads_day (header) || header_is_month (header);
}

gboolean
header_heads_things (const char *header)
{
  return header_has_word (header, WORDS_NAMED_AFTER_SOMEBODY)
         || header_is (header, WORDS_MET_BY_NOBODY);
}
