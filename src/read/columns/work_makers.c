/* Reading circles and lists of books lent name authors, who were not there. */
#include "pln/base.h"
#include "pln/text.h"
#include "read/columns/judged_works.h"
#include "read/columns/work_makers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/people/people_cell.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

#define PEOPLE_LEAST 0.5

static gboolean
header_names_maker (const char *header)
{
  return header_is (header, WORDS_WRITER);
}

static gboolean
header_names_work (const char *header)
{
  return header_is (header, WORDS_WORK);
}

/* "Chosen by", "Lent to", "Gelesen von": what people do with a work that another made. */
static gboolean
header_names_reader (const char *header)
{
  return header_is (header, WORDS_CHOSE_WORK);
}

static gboolean
holds_people (const struct table_evidence *evidence, guint32 column)
{
  return evidence_people_share (evidence, column) >= PEOPLE_LEAST;
}

/* "Fällig am", "Devolución prevista": on which day something lent has to be back. */
static gboolean
header_says_day_of_return (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return text_has_part (WORDS_LOAN_DAY_PART, folded);
}

/* A list of loans: those named in it borrowed the works, and who lent them is not in it. */
static gboolean
lends_works (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_says_day_of_return (columns->column[i].name)
        && (evidence->column[i].filled == 0 || evidence_share (evidence, i, CONTENT_DAY) > 0.8))
      return TRUE;
  return FALSE;
}

/* Somebody alone under "Relatore" or "Speaker" deals with the author. */
static gboolean
names_those_around (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 column)
{
  const char *header = columns->column[column].name;
  return holds_people (evidence, column)
         && (header_names_reader (header) || header_lists_everybody (header)
             || (header_lists_those_present (header)
                 && evidence_share (evidence, column, CONTENT_LIST) > 0));
}

/* "surname" beside "firstname": who borrowed, in a list of loans. */
static gboolean
names_borrower (const struct columns *columns, const struct table_evidence *evidence,
                guint32 column)
{
  enum role role = columns->column[column].role;
  return (role == ROLE_NAME || role == ROLE_FIRST_NAME || role == ROLE_LAST_NAME)
         && holds_people (evidence, column) && lends_works (columns, evidence);
}

/* Is one of the makers in a list of the column? */
static gboolean
lists_maker (const struct table_evidence *evidence, guint32 makers, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  g_autoptr (GHashTable) names = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GPtrArray) part = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line)
      {
        g_hash_table_add (names, (gpointer)sample_cell (sample_row_at (rows, i), makers));
        people_cell_split (sample_cell (sample_row_at (rows, i), column), PEOPLE_COMMA | PEOPLE_AND,
                           part);
      }
  for (guint k = 0; k < part->len; k++)
    if (g_hash_table_contains (names, part->pdata[k]))
      return TRUE;
  return FALSE;
}

static gboolean
holds_whole_names (const struct table_evidence *evidence, guint32 column)
{
  return evidence_share (evidence, column, CONTENT_FULL) >= PEOPLE_LEAST;
}

/* Owner and borrower, whatever their headers: two columns of a list of loans that share people with each other,
 * and none with the makers. */
static gboolean
have_lenders_beside (const struct columns *columns, const struct table_evidence *evidence,
                     guint32 makers)
{
  if (!lends_works (columns, evidence))
    return FALSE;
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    for (guint32 k = 0; k < i; k++)
      if (i != makers && k != makers && holds_whole_names (evidence, i)
          && holds_whole_names (evidence, k) && values_shared (evidence, i, k) > 0)
        return values_shared (evidence, i, makers) == 0 && values_shared (evidence, k, makers) == 0;
  return FALSE;
}

/* Does nobody of the column occur among those around the works, if there are some? */
static gboolean
are_elsewhere (const struct columns *columns, const struct table_evidence *evidence, guint32 makers)
{
  gboolean around = FALSE;
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    if (i != makers
        && (names_those_around (columns, evidence, i) || names_borrower (columns, evidence, i)))
      {
        if (lists_maker (evidence, makers, i))
          return FALSE;
        around = TRUE;
      }
  return around || have_lenders_beside (columns, evidence, makers);
}

void
columns_drop_work_makers (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence)
{
  guint32 makers = NO_COLUMN, works = NO_COLUMN;
  columns_drop_judged_works (layout, columns, evidence);
  for (guint32 i = 0; i < columns->count; i++)
    if (header_names_maker (columns->column[i].name) && holds_people (evidence, i))
      makers = i;
    else if (header_names_work (columns->column[i].name))
      works = i;
  if (makers == NO_COLUMN || works == NO_COLUMN || !are_elsewhere (columns, evidence, makers))
    return;
  if (!columns->column[makers].told)
    table_layout_set_aside (layout, columns, makers,
                            "it says who made the work, not who was there");
  if (!columns->column[works].told)
    table_layout_set_aside (layout, columns, works, "it names a work");
}
