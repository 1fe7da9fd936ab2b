/* Names, e-mails and addresses of several people, side by side. */
#include <string.h>
#include "read/people/people_cell.h"
#include "read/people/name_email_pairing.h"

static GPtrArray *
parts_of (const char *cell, const char *marks)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) pieces = g_strsplit_set (cell, marks, -1);
  for (char **piece = pieces; *piece != NULL; piece++)
    if (*g_strstrip (*piece) != '\0')
      g_ptr_array_add (parts, g_strdup (*piece));
  return parts;
}

/* Addresses; those inside an organisation ("/o=Labs/ou=Group (A)/cn=ana") hold
 * blanks. */
static GPtrArray *
addresses_of (const char *cell)
{
  return parts_of (cell, strchr (cell, ';') != NULL || *cell == '/' ? ";\n" : ", \n");
}

/* "Tomás Reyes, Jane Doe, Ph.D." for two people: degrees (one word, or none
 * with a blank inside) join what stands before them, from the right. */
static void
join_names (GPtrArray *names, guint wanted)
{
  for (guint i = names->len; i-- > 1 && names->len > wanted;)
    if (strchr (names->pdata[i], ' ') == NULL)
      {
        char *joined = g_strconcat (names->pdata[i - 1], ", ", names->pdata[i], NULL);
        g_free (names->pdata[i - 1]);
        names->pdata[i - 1] = joined;
        g_ptr_array_remove_index (names, i);
      }
}

static GPtrArray *
split_names (const char *names, guint wanted, guint marks)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  if (wanted == 1)
    {
      if (*names != '\0')
        g_ptr_array_add (parts, g_strdup (names));
      return parts;
    }
  people_cell_split (names, marks, parts);
  if (wanted == 0 || parts->len == wanted)
    return parts;
  g_ptr_array_unref (parts);
  parts = parts_of (names, strchr (names, ';') != NULL ? ";" : ",");
  join_names (parts, wanted);
  return parts;
}

static const char *
nth (const GPtrArray *parts, guint i, guint wanted)
{
  return parts->len == wanted ? parts->pdata[i] : NULL;
}

void
people_pair (struct builder *builder, const char *names, const char *emails, const char *addresses,
             const char *scope, gboolean comma_splits, struct mentions *people)
{
  g_autoptr (GPtrArray) mails = addresses_of (emails);
  g_autoptr (GPtrArray) pages = addresses_of (addresses);
  guint wanted = MAX (mails->len, pages->len);
  g_autofree char *plain = builder_decode (builder, names);
  g_autoptr (GPtrArray) persons
    = split_names (plain != NULL ? plain : names, wanted,
                   builder->people_marks | (comma_splits ? PEOPLE_COMMA : 0));
  guint32 scope_number
    = *scope != '\0' ? string_pool_intern (&builder->scopes, scope, strlen (scope)) + 1 : 0;

  wanted = wanted == 0 ? persons->len : wanted;
  for (guint i = 0; i < wanted; i++)
    {
      struct person_text person = { NULL, NULL, NULL };
      if (nth (persons, i, wanted) != NULL)
        person_text_parse (nth (persons, i, wanted), &person);
      g_autofree char *mail
        = nth (mails, i, wanted) != NULL && strchr (mails->pdata[i], '@') != NULL
            ? g_ascii_strdown (mails->pdata[i], -1)
            : NULL;
      g_autofree char *page
        = nth (pages, i, wanted) != NULL ? profile_address_normalise (pages->pdata[i]) : NULL;
      if (person.name != NULL || person.email != NULL || mail != NULL || page != NULL)
        {
          guint32 mention
            = builder_mention (builder, person.name, mail != NULL ? mail : person.email,
                               page != NULL ? page : person.profile, scope_number);
          mentions_add (people, mention);
        }
      person_text_clear (&person);
    }
}
