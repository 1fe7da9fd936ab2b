/* Talks with parents are about pupils, who were not there. */
#include "pln/text.h"
#include "read/columns/pupils_and_parents.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

#define PEOPLE_LEAST 0.5

/* "Parent", "Mother or father", "Name der Eltern"; not "Mother tongue", "Parent company". */
static gboolean
header_names_parent (const char *header)
{
  g_autofree char *folded = header_fold (header);
  g_auto (GStrv) word = g_strsplit_set (folded, "/ -'()&", -1);
  gboolean parent = FALSE;
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_PARENT, *one))
      parent = TRUE;
    else if (**one != '\0' && !text_means (WORDS_BESIDE_PARENT, *one))
      return FALSE;
  return parent;
}

static gboolean
header_names_pupil (const char *header)
{
  return header_is (header, WORDS_PUPIL);
}

static guint32
people_headed (const struct columns *columns, const struct table_evidence *evidence,
               gboolean (*names) (const char *header))
{
  for (guint32 i = 0; i < columns->count; i++)
    if (!columns->column[i].told && names (columns->column[i].name)
        && evidence_people_share (evidence, i) >= PEOPLE_LEAST
        && evidence_share (evidence, i, CONTENT_EMAIL) == 0)
      return i;
  return NO_COLUMN;
}

static guint
count_parents (const struct columns *columns)
{
  guint count = 0;
  for (guint32 i = 0; i < columns->count; i++)
    count += header_names_parent (columns->column[i].name);
  return count;
}

static gboolean
says_when (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (evidence_share (evidence, i, CONTENT_DAY) > 0.8
        && !header_names_birthday (columns->column[i].folded))
      return TRUE;
  return FALSE;
}

void
columns_meet_parents (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  guint32 parent = people_headed (columns, evidence, header_names_parent);
  guint32 pupil = people_headed (columns, evidence, header_names_pupil);
  if (parent == NO_COLUMN || pupil == NO_COLUMN || parent == pupil || count_parents (columns) > 1
      || !says_when (columns, evidence))
    return;
  table_layout_set_aside (layout, columns, pupil, "it says whose parent was met");
  columns_set_role (columns, parent, ROLE_WITH);
}
