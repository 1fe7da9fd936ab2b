/* Both ends have first and last names in separate columns: "nom_parrain, prenom_parrain,
 * nom_filleul, prenom_filleul", "sender_first_name, sender_last_name". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/columns/column_groups.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"

enum part
{
  PART_NONE,
  PART_FIRST,
  PART_LAST,
  PART_ID
};

struct name_part
{
  enum part part;
  char *base; /* the header without the word for the part of the name, or NULL */
};

static struct name_part
part_of_header (const char *header)
{
  struct name_part found = { PART_NONE, NULL };
  g_auto (GStrv) word = header_words (header);
  g_autoptr (GString) base = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_FIRST_NAME_WORD, *one))
      found.part = PART_FIRST;
    else if (text_means (WORDS_LAST_NAME_WORD, *one))
      found.part = PART_LAST;
    else if (text_means (WORDS_CODE_WORD, *one))
      found.part = PART_ID;
    else if (!phrase_is_listed (*one, "name"))
      g_string_append_printf (base, "%s%s", base->len > 0 ? " " : "", *one);
  if (found.part != PART_NONE && base->len > 0)
    found.base = g_string_free (g_steal_pointer (&base), FALSE);
  return found;
}

static guint32
find_part (const struct name_part *parts, guint32 count, const char *base, enum part part)
{
  for (guint32 i = 0; i < count; i++)
    if (parts[i].part == part && g_strcmp0 (parts[i].base, base) == 0)
      return i;
  return NO_COLUMN;
}

static void
take_end (struct table_layout *layout, struct columns *columns, const struct name_part *parts,
          const char *base, gboolean receives)
{
  guint32 id = find_part (parts, columns->count, base, PART_ID);
  guint32 first = find_part (parts, columns->count, base, PART_FIRST);
  layout->rules.given[receives] = first;
  columns->column[first].role = ROLE_NONE;
  if (id != NO_COLUMN)
    columns->column[id].role = receives ? ROLE_TO_PROFILE : ROLE_FROM_PROFILE;
  columns_set_role (columns, find_part (parts, columns->count, base, PART_LAST),
                    receives ? ROLE_TO : ROLE_FROM);
}

void
columns_join_given_names (struct table_layout *layout, struct columns *columns)
{
  g_autofree struct name_part *parts = g_new0 (struct name_part, columns->count + 1);
  const char *ends[2] = { NULL, NULL };
  guint found = 0;
  for (guint32 i = 0; i < columns->count; i++)
    parts[i] = part_of_header (columns->column[i].name);
  for (guint32 i = 0; i < columns->count && found < 2; i++)
    if (parts[i].part == PART_LAST && parts[i].base != NULL
        && g_strcmp0 (ends[0], parts[i].base) != 0
        && find_part (parts, columns->count, parts[i].base, PART_FIRST) != NO_COLUMN)
      ends[found++] = parts[i].base;
  for (guint k = 0; k < 2 && found == 2; k++)
    take_end (layout, columns, parts, ends[k], k == 1);
  for (guint32 i = 0; i < columns->count; i++)
    g_free (parts[i].base);
}
