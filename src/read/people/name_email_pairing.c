/* Pairs the names, e-mails and addresses of several people. */
#include <string.h>
#include "pln/email_and_url.h"
#include "read/people/cell_containers.h"
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

/* Splits addresses.  Internal ones ("/o=Labs/ou=Group (A)/cn=ana") may contain blanks. */
static GPtrArray *
addresses_of (const char *cell)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);
  if (cell_container_items (cell, items))
    return items;
  g_ptr_array_unref (items);
  return parts_of (cell, strpbrk (cell, ";|") != NULL || *cell == '/' ? ";|\n" : ", \n");
}

/* "Tomás Reyes, Jane Doe, Ph.D." for two people: a degree (a part that is one word, or
 * has no blank inside) joins the part before it, from the right. */
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
      if (!cell_container_items (names, parts) && *names != '\0')
        g_ptr_array_add (parts, g_strdup (names));
      return parts;
    }
  people_cell_split (names, marks, parts);
  if (wanted == 0 || parts->len == wanted)
    return parts;
  g_ptr_array_unref (parts);
  parts = parts_of (names, strpbrk (names, ";|") != NULL ? ";|" : ",");
  join_names (parts, wanted);
  return parts;
}

static const char *
nth (const GPtrArray *parts, guint i, guint wanted)
{
  return parts->len == wanted ? parts->pdata[i] : NULL;
}

/* A value with its own cell is more reliable than one written next to the name. */
static void
replace_text (char **text, char *surer)
{
  if (surer == NULL)
    return;
  g_free (*text);
  *text = surer;
}

/* One address or page for several names belongs to none of them: it is the writer's or buyer's. */
static gboolean
is_shared (const char *names, guint marks)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint count = people_cell_split (names, marks, parts);
  return count > 2 || (count > 1 && strpbrk (names, ";|\n") != NULL);
}

void
people_pair (const char *names, const char *emails, const char *addresses, guint marks,
             GArray *people)
{
  g_autoptr (GPtrArray) mails = addresses_of (emails);
  g_autoptr (GPtrArray) pages = addresses_of (addresses);
  /* Behind a bar, a name beside a page may have a title: "Ana Ruiz | Coach". */
  if ((pages->len == 0 || strchr (names, ';') != NULL) && mails->len + pages->len == 1
      && is_shared (names, marks))
    {
      g_ptr_array_set_size (mails, 0);
      g_ptr_array_set_size (pages, 0);
    }
  guint wanted = MAX (mails->len, pages->len);
  g_autoptr (GPtrArray) persons = split_names (names, wanted, marks);

  wanted = wanted == 0 ? persons->len : wanted;
  for (guint i = 0; i < wanted; i++)
    {
      struct person_text person = { NULL, NULL, NULL };
      if (nth (persons, i, wanted) != NULL)
        person_text_parse (nth (persons, i, wanted), &person);
      const char *mail = nth (mails, i, wanted), *page = nth (pages, i, wanted);
      if (mail != NULL && strchr (mail, '@') != NULL)
        replace_text (&person.email, g_ascii_strdown (mail, -1));
      if (page != NULL)
        replace_text (&person.profile, profile_address_normalise (page));
      if (person.name != NULL || person.email != NULL || person.profile != NULL)
        g_array_append_val (people, person);
      else
        person_text_clear (&person);
    }
}
