/* Lists of contacts with couples, and colleagues who share an entry. */
#include <string.h>
#include "read/people/full_names.h"
#include "read/people/people_cell.h"
#include "read/rows/row_joint_names.h"

static gboolean
all_look_at_least (GPtrArray *names, enum name_look look)
{
  for (guint i = 0; i < names->len; i++)
    if (name_look_of (names->pdata[i]) < look)
      return FALSE;
  return TRUE;
}

/* The whole names in a cell; NULL: not more than one. What only a word or a comma separates may be the
 * name of a firm, or of one person, unless all the parts are plainly people. */
static GPtrArray *
names_of_cell (const char *text)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  gboolean listed = strpbrk (text, ";|\n") != NULL;
  if (!listed && strchr (text, ',') != NULL && !text_lists_whole_names (text))
    return NULL;
  people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND, names);
  if (names->len < 2 || !all_look_at_least (names, listed ? LOOKS_LIKE_NAME : LOOKS_LIKE_PERSON))
    return NULL;
  return g_steal_pointer (&names);
}

/* Each of the addresses is one of the people, or none is. */
static GStrv
emails_of_people (const struct profile_row *row, guint people)
{
  g_auto (GStrv) part = g_strsplit_set (row_text (row, ROLE_EMAIL), " ;,|\n", -1);
  g_autoptr (GStrvBuilder) email = g_strv_builder_new ();
  guint count = 0;
  for (char **one = part; *one != NULL; one++)
    if (**one != '\0')
      {
        g_strv_builder_add (email, *one);
        count++;
      }
  return count == people ? g_strv_builder_end (email) : NULL;
}

gboolean
row_add_each_name (struct profile_row *row, enum role role,
                   gboolean (*add) (struct profile_row *row))
{
  const char *text = row_text (row, role);
  if (row->import->profile->signature != NULL || strpbrk (text, ";|\n, ") == NULL)
    return add (row);
  g_autoptr (GPtrArray) names = names_of_cell (text);
  if (names == NULL)
    return add (row);
  g_auto (GStrv) email = emails_of_people (row, names->len);
  gboolean added = FALSE;
  for (guint i = 0; i < names->len; i++)
    {
      profile_row_set (row, role, names->pdata[i]);
      profile_row_set (row, ROLE_EMAIL, email != NULL ? email[i] : "");
      profile_row_set (row, ROLE_PROFILE, ""); /* of both, or of one of them */
      added = add (row);
    }
  return added;
}
