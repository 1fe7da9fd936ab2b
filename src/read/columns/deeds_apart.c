/* Whoever reviews a draft helps its author, and whoever reviews a book does not know them. */
#include "pln/text.h"
#include "read/columns/deeds_apart.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"

static gboolean
some_header_has (const struct columns *columns, enum concept concept)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_has_word (columns->column[i].name, concept))
      return TRUE;
  return FALSE;
}

/* "Book", "Roman"; a title beside a reviewer may be that of a paper. */
static gboolean
some_header_is_of_work (const struct columns *columns, gboolean by_reviewer)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_has_word (columns->column[i].name, WORDS_WORK)
        && !(by_reviewer && text_begins_with (WORDS_TITLE_OF_THING, columns->column[i].folded) > 0))
      return TRUE;
  return FALSE;
}

static gboolean
reviews_finished_work (const struct columns *columns, gboolean by_reviewer)
{
  if (some_header_has (columns, WORDS_IN_THE_MAKING))
    return FALSE;
  return some_header_is_of_work (columns, by_reviewer) || some_header_has (columns, WORDS_WORKS)
         || some_header_has (columns, WORDS_JUDGED_BY_BUYERS);
}

gboolean
deed_stands_apart (const struct columns *columns, const char *header)
{
  g_autofree char *folded = header_fold (header);
  gboolean by_reviewer = text_has_stem (WORDS_REVIEWER_STEM, folded) > 0;
  return (text_has_stem (WORDS_REVIEWED_STEM, folded) > 0
          && reviews_finished_work (columns, by_reviewer))
         || (text_has_stem (WORDS_REPLACED_STEM, folded) > 0
             && some_header_has (columns, WORDS_PLAYER));
}

gboolean
columns_have_deed_apart (const struct columns *columns)
{
  gboolean home = FALSE, result = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (deed_stands_apart (columns, columns->column[i].name))
        return TRUE;
      home |= header_is (columns->column[i].name, WORDS_HOME_SIDE);
      result |= header_is (columns->column[i].name, WORDS_RESULT);
    }
  return home && result;
}

void
columns_release_deeds_apart (struct columns *columns)
{
  gboolean found = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    found |= deed_stands_apart (columns, columns->column[i].name);
  for (guint32 i = 0; i < columns->count && found; i++)
    {
      const struct column *one = &columns->column[i];
      if (!one->told
          && (deed_stands_apart (columns, one->name) || header_is (one->name, WORDS_WRITER)))
        columns_set_role (columns, i, ROLE_NONE);
    }
}
