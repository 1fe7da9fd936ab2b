/* Decides whether a comma or a slash in a cell of people is followed by an organisation.
 *
 * Most of what follows has to be an organisation by its words; or it is one word behind a name of
 * several words that stands alone in another cell.  If any of it is a person in another cell, the
 * cells are lists of people. */
#include <string.h>
#include "read/people/organisation_words.h"
#include "read/people/people_cell.h"
#include "read/sniff/trailing_organisations.h"

struct followed_names
{
  GHashTable *name;   /* what stands in front, and cells without a comma or slash */
  GHashTable *alone;  /* the latter only */
  GHashTable *behind; /* what follows */
  GPtrArray *pair[2]; /* names and what follows them, in the same order */
};

static void
take_piece (struct followed_names *all, const char *piece)
{
  g_autofree char *name = NULL, *behind = NULL;
  if (*piece == '\0')
    return;
  if (!person_part_from_organisation (piece, &name, &behind))
    {
      g_hash_table_add (all->name, g_strdup (piece));
      g_hash_table_add (all->alone, g_strdup (piece));
      return;
    }
  g_hash_table_add (all->name, g_strdup (name));
  g_hash_table_add (all->behind, g_strdup (behind));
  g_ptr_array_add (all->pair[0], g_steal_pointer (&name));
  g_ptr_array_add (all->pair[1], g_steal_pointer (&behind));
}

static gboolean
follows_lone_name (const struct followed_names *all, guint i)
{
  const char *name = all->pair[0]->pdata[i], *behind = all->pair[1]->pdata[i];
  return strchr (name, ' ') != NULL && strchr (behind, ' ') == NULL
         && g_hash_table_contains (all->alone, name);
}

/* Organisations may also be listed behind each other. */
static gboolean
organisation_follows_person (const struct followed_names *all, guint i)
{
  const char *name = all->pair[0]->pdata[i];
  return strchr (name, ' ') != NULL && !text_names_organisation (name)
         && text_names_organisation (all->pair[1]->pdata[i]);
}

/* "Mora I, Grupo Norte" behind "Vidal N": is one of its parts a name elsewhere? */
static gboolean
part_is_a_name (const struct followed_names *all, const char *behind)
{
  g_auto (GStrv) part = g_strsplit (behind, ",", -1);
  for (char **one = part; *one != NULL; one++)
    if (g_hash_table_contains (all->name, g_strstrip (*one)))
      return TRUE;
  return FALSE;
}

static gboolean
some_behind_is_a_name (const struct followed_names *all)
{
  GHashTableIter each;
  gpointer behind;
  g_hash_table_iter_init (&each, all->behind);
  while (g_hash_table_iter_next (&each, &behind, NULL))
    if (part_is_a_name (all, behind))
      return TRUE;
  return FALSE;
}

static gboolean
weigh (const struct followed_names *all)
{
  guint organisations = 0, count = all->pair[0]->len;
  for (guint i = 0; i < count; i++)
    organisations += organisation_follows_person (all, i) || follows_lone_name (all, i);
  return count > 0 && 2 * organisations >= count && !some_behind_is_a_name (all);
}

gboolean
organisations_follow_names (const struct table_layout *layout, const struct columns *columns)
{
  struct followed_names all
    = { g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        { g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free) } };
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (guint32 c = 0; c < MIN (row->count, columns->count) && row->line >= layout->first_line;
           c++)
        if (column_holds_people (&columns->column[c]))
          {
            g_auto (GStrv) piece = g_strsplit_set (row->cell[c], ";|\n", -1);
            for (char **one = piece; *one != NULL; one++)
              take_piece (&all, g_strstrip (*one));
          }
    }
  gboolean follow = weigh (&all);
  g_hash_table_unref (all.name);
  g_hash_table_unref (all.alone);
  g_hash_table_unref (all.behind);
  g_ptr_array_unref (all.pair[0]);
  g_ptr_array_unref (all.pair[1]);
  return follow;
}
