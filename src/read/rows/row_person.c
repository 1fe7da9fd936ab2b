/* The person that the row's own columns describe: name, or first and last name, e-mail, page. */
#include <string.h>
#include "pln/text.h"
#include "pln/unicode.h"
#include "pln/email_and_url.h"
#include "read/people/cell_containers.h"
#include "read/people/family_first.h"
#include "read/people/people_cell.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_person.h"
#include "read/understand/joined_names.h"

/* A part of the name, without the "n/a" or "-" that a program writes for one that is not known. Null is
 * a family name. */
static const char *
name_part (const struct profile_row *row, enum role role)
{
  const char *part = row_text (row, role);
  if (*part == '\0' || (g_unichar_isupper (g_utf8_get_char (part)) && strchr (part, '/') == NULL))
    return part;
  struct person_text person = { NULL, NULL, NULL };
  person_text_parse (part, &person);
  gboolean nobody = person.name == NULL;
  person_text_clear (&person);
  return nobody ? "" : part;
}

/* The name in the row: whole, in parts, or a label if there is nothing better. */
static char *
full_name (const struct profile_row *row)
{
  const char *name = row_text (row, ROLE_NAME);
  if (*name != '\0')
    return g_strdup (name);
  gboolean family_first
    = family_name_comes_first (row_text (row, ROLE_FIRST_NAME), row_text (row, ROLE_LAST_NAME));
  const char *given = name_part (row, ROLE_FIRST_NAME), *family = name_part (row, ROLE_LAST_NAME);
  char *joined = name_pair_join (family_first ? family : given, name_part (row, ROLE_MIDDLE_NAME),
                                 family_first ? given : family);
  if (*joined != '\0')
    return joined;
  g_free (joined);
  const char *label = row_text (row, ROLE_LABEL);
  if (*label == '\0' && row->import->profile->kind == PROFILE_CONTACTS
      && row->import->profile->signature == NULL)
    label = row_text (row, ROLE_ALIASES);
  return g_strdup (label);
}

/* "Sato, PhD" in a column of last names is not "Last, First". */
static void
parse_name (const struct profile_row *row, const char *text, struct person_text *person)
{
  gboolean parts
    = *row_text (row, ROLE_FIRST_NAME) != '\0' || *row_text (row, ROLE_LAST_NAME) != '\0';
  g_autofree char *whole = cell_is_vcard_name (text) ? cell_container_to_list (text) : NULL;
  text = whole != NULL ? whole : text;
  if (*row_text (row, ROLE_NAME) != '\0' || !parts || strchr (text, ',') == NULL)
    person_text_parse_marked (text, row->import->builder->people_marks, person);
  else
    *person = (struct person_text){ text_clean (text), NULL, NULL };
}

/* The first address in the columns with the role; a cell may hold several. */
char *
row_email (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  guint32 at = columns->of_role[ROLE_EMAIL];
  for (const char *text = row_text (row, ROLE_EMAIL);;
       text = at < row->row->n_cells ? row->row->cell[at].text : "")
    {
      g_autofree char *list = cell_container_to_list (text);
      g_auto (GStrv) part = g_strsplit_set (list != NULL ? list : text, " ;,|\n", -1);
      for (char **one = part; *one != NULL; one++)
        if (strchr (*one, '@') != NULL)
          return g_ascii_strdown (*one, -1);
      if (at == NO_COLUMN || (at = columns->column[at].next) == NO_COLUMN)
        return NULL;
    }
}

guint32
row_scope (const struct profile_row *row)
{
  const char *scope = row_text (row, ROLE_SCOPE);
  return *scope != '\0'
           ? string_pool_intern (&row->import->builder->scopes, scope, strlen (scope)) + 1
           : 0;
}

guint32
row_person (const struct profile_row *row)
{
  g_autofree char *text = full_name (row), *email = row_email (row);
  g_autofree char *page = profile_address_normalise (row_text (row, ROLE_PROFILE));
  struct person_text person = { NULL, NULL, NULL };
  guint32 mention = NONE;

  g_autofree char *plain = builder_decode (row->import->builder, text);
  parse_name (row, plain != NULL ? plain : text, &person);
  const char *mail = email != NULL ? email : person.email;
  const char *profile = page != NULL ? page : person.profile;
  gboolean left_out
    = person.absent || (person.unsure && row->import->profile->kind != PROFILE_CONTACTS);
  if (!left_out && (person.name != NULL || mail != NULL || profile != NULL))
    mention = builder_mention (row->import->builder, person.name, mail, profile, row_scope (row));
  person_text_clear (&person);
  return mention;
}
