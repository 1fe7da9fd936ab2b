/* "Film", "Director", "Reviewer": whoever saw a film has not met its director. A paper and its reviewer are
 * something else, and so are friends who review each other's books. */
#include "pln/text.h"
#include "read/columns/judged_works.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

#define PEOPLE_LEAST 0.5

enum
{
  MAKERS_AMONG_MOST = 1 /* two of the same name, or somebody who writes as well */
};

struct judged_works
{
  guint32 work, maker, judge;
  gboolean making; /* "Chapter": the book is not finished */
  gboolean others; /* further people, who may have been there */
};

static struct judged_works
find_works (const struct columns *columns, const struct table_evidence *evidence)
{
  struct judged_works found = { NO_COLUMN, NO_COLUMN, NO_COLUMN, FALSE, FALSE };
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      found.making |= header_has_word (header, WORDS_IN_THE_MAKING);
      if (header_is (header, WORDS_FINISHED_WORK))
        found.work = i;
      else if (evidence_people_share (evidence, i) < PEOPLE_LEAST)
        continue;
      else if (header_is (header, WORDS_WRITER) || header_is (header, WORDS_MADE_WORK))
        found.maker = i;
      else if (header_is (header, WORDS_SHOWED_WORK))
        found.judge = i;
      else
        found.others |= evidence_share (evidence, i, CONTENT_DAY) == 0;
    }
  return found;
}

/* In how many rows is the maker somebody who judges in some row? */
static guint
count_makers_among (const struct table_evidence *evidence, const struct judged_works *works)
{
  const GArray *rows = evidence->layout->row;
  g_autoptr (GHashTable) judges = g_hash_table_new (text_hash, g_str_equal);
  guint n = 0;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line)
      g_hash_table_add (judges, (gpointer)sample_cell (sample_row_at (rows, i), works->judge));
  for (guint i = 0; i < rows->len; i++)
    {
      const char *maker = sample_cell (sample_row_at (rows, i), works->maker);
      n += sample_row_at (rows, i)->line >= evidence->layout->first_line && *maker != '\0'
           && g_hash_table_contains (judges, maker);
    }
  return n;
}

void
columns_drop_judged_works (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence)
{
  const struct judged_works works = find_works (columns, evidence);
  if (works.work == NO_COLUMN || works.maker == NO_COLUMN || works.judge == NO_COLUMN
      || works.making || columns->column[works.maker].told
      || count_makers_among (evidence, &works) > MAKERS_AMONG_MOST)
    return;
  table_layout_set_aside (layout, columns, works.maker,
                          "it says who made the work, not who was there");
  if (!columns->column[works.work].told)
    table_layout_set_aside (layout, columns, works.work, "it names a work");
  if (!works.others && !columns->column[works.judge].told)
    table_layout_set_aside (layout, columns, works.judge, "it says who told others of a work");
}
