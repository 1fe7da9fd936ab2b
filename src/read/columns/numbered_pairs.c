/* Two people of a row whose headers differ in a number only: "guest1_id" and "guest2_id", "Guest 1" and "Guest 2". A
 * third, or anybody else in the row, makes it a list of those present. */
#include <string.h>
#include "read/columns/numbered_pairs.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/role_synonyms.h"

/* "guest#_id" of "guest2_id", with the number; NULL: none, or several. g_free. */
static char *
pattern_of (const char *header, int *number)
{
  const char *digit = strpbrk (header, "0123456789");
  gsize digits = digit != NULL ? strspn (digit, "0123456789") : 0;
  if (digits != 1 || digit == header || strpbrk (digit + 1, "0123456789") != NULL)
    return NULL;
  *number = *digit - '0';
  return g_strdup_printf ("%.*s#%s", (int)(digit - header), header, digit + 1);
}

/* "guest", "member": somebody who was there, by name or number. */
static gboolean
header_numbers_person (const char *header)
{
  g_autofree char *split = header_split_id (header);
  char *number = strpbrk (split, "0123456789");
  if (number == NULL)
    return FALSE;
  *number = '\0';
  if (g_str_has_suffix (g_strchomp (split), " id"))
    split[strlen (split) - strlen (" id")] = '\0';
  return header_lists_those_present (split) || word_is_for_people (split);
}

static gboolean
may_be_one (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column_evidence *one = &evidence->column[i];
  return !columns->column[i].told && one->filled == evidence->rows && one->distinct > 1
         && (evidence_people_share (evidence, i) > NEARLY_ALL
             || evidence_share (evidence, i, CONTENT_COUNT) == 1)
         && one->of[CONTENT_LIST] == 0 && header_numbers_person (columns->column[i].name);
}

/* Does any other column name people, a gathering or its day? */
static gboolean
others_tell_more (const struct columns *columns, const struct table_evidence *evidence, guint32 a,
                  guint32 b)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (i != a && i != b
          && (role_is_end (role) || role == ROLE_NAME || role == ROLE_FIRST_NAME
              || role == ROLE_LAST_NAME || role == ROLE_EMAIL || role == ROLE_EVENT
              || role == ROLE_DATE || evidence_share (evidence, i, CONTENT_FULL) > 0.5))
        return TRUE;
    }
  return FALSE;
}

void
columns_pair_numbered (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 end[2] = { NO_COLUMN, NO_COLUMN };
  g_autofree char *pattern = NULL;
  for (guint32 i = 0; i < columns->count; i++)
    {
      int number;
      g_autofree char *own = pattern_of (columns->column[i].name, &number);
      if (own == NULL || !may_be_one (columns, evidence, i))
        continue;
      if (pattern == NULL)
        pattern = g_strdup (own);
      if (strcmp (own, pattern) != 0 || number < 1 || number > 2 || end[number - 1] != NO_COLUMN)
        return;
      end[number - 1] = i;
    }
  if (end[0] == NO_COLUMN || end[1] == NO_COLUMN || values_shared (evidence, end[0], end[1]) == 0
      || others_tell_more (columns, evidence, end[0], end[1]))
    return;
  columns_set_role (columns, end[0], ROLE_FROM);
  columns_set_role (columns, end[1], ROLE_TO);
}
