/* Record linkage: which name forms belong to one person.
 *
 * 1. Name forms with the same profile address within a scope are one person, and so are those with
 * the same e-mail or number if their names agree (shared_emails.c, shared_numbers.c).
 *
 * 2. Names are joined unless identifiers keep them apart. Take the people from step 1 who share a
 * name, in whatever spelling (name_groups.c). If no two of them both have an identifier of the same
 * kind (two e-mails, two addresses on one site), they are all one person, together with the bare
 * mentions of the name; also if only their e-mails differ and the name is rare (namesakes.c).
 * Otherwise they stay apart, and the bare mentions are one more person, so that nobody's
 * interactions go to the wrong one.
 *
 * 3. Name forms that the user says are one person (aliases, --me) are one. Those of them that are bare
 * addresses are joined before step 2, so that the addresses of one card do not keep it apart.
 *
 * Step 2 depends only on the result of step 1 and on these, so the order of rows does not matter. Cost: O(n)
 * expected; no hash table is read in its own order. */
#include <string.h>
#include "network/identity/namesakes.h"

static guint32
find_root (guint32 *parent, guint32 i)
{
  while (parent[i] != i)
    i = parent[i] = parent[parent[i]];
  return i;
}

guint32
identity_root (const struct identity *identity, guint32 name_form)
{
  return find_root (identity->parent, name_form);
}

void
identity_join (struct identity *identity, guint32 one, guint32 other)
{
  guint32 a = find_root (identity->parent, one), b = find_root (identity->parent, other);
  identity->parent[MAX (a, b)] = MIN (a, b);
}

const char *
identity_scoped_key (struct identity *identity, guint32 scope, const char *text)
{
  if (scope == 0)
    return text;
  g_autofree char *key = g_strdup_printf ("%u\x1f%s", scope, text);
  return g_string_chunk_insert (identity->text, key);
}

static void
join_by_identifier (struct identity *identity, GHashTable *first, guint32 i, const char *text)
{
  const char *key = identity_scoped_key (identity, identity->name_form[i].scope, text);
  gpointer before;
  if (g_hash_table_lookup_extended (first, key, NULL, &before))
    identity_join (identity, GPOINTER_TO_UINT (before), i);
  else
    g_hash_table_insert (first, (gpointer)key, GUINT_TO_POINTER (i));
}

static void
unite_identifiers (struct identity *identity)
{
  g_autoptr (GHashTable) by_profile = g_hash_table_new (text_hash, g_str_equal);
  identity_join_emails (identity);
  identity_join_numbers (identity);
  for (guint32 i = 0; i < identity->n; i++)
    if (identity->name_form[i].profile != NULL
        && !profile_is_number (identity->name_form[i].profile))
      join_by_identifier (identity, by_profile, i, identity->name_form[i].profile);
}

/* The bit of a profile's site. All sites after the 62nd share the last bit. */
static guint64
kind_of_profile (struct identity *identity, GHashTable *sites, const char *profile)
{
  const char *slash = strchr (profile, '/');
  g_autofree char *site = slash == NULL ? g_strdup ("") : g_strndup (profile, slash - profile);
  const char *kept
    = g_hash_table_contains (sites, site) ? site : g_string_chunk_insert (identity->text, site);
  return G_GUINT64_CONSTANT (1) << MIN (1 + identity_intern (sites, kept), 63);
}

/* Kinds of identifiers of each root of step 1. */
static guint64 *
list_kinds (struct identity *identity)
{
  guint64 *kinds = g_new0 (guint64, identity->n);
  g_autoptr (GHashTable) sites = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 i = 0; i < identity->n; i++)
    {
      const struct name_form *name_form = &identity->name_form[i];
      guint32 root = identity_root (identity, i);
      if (name_form->email != NULL && !name_form->shares_email)
        kinds[root] |= 1;
      if (name_form->profile != NULL)
        kinds[root] |= kind_of_profile (identity, sites, name_form->profile);
    }
  return kinds;
}

/* Do two people of step 1 both have an identifier of the same kind? */
static enum apart
how_apart (const guint32 *root, const guint64 *kinds, const guint32 *member, guint32 count)
{
  guint32 holder[64];
  enum apart apart = NOT_APART;
  memset (holder, 0xff, sizeof holder); /* NONE */
  for (guint32 i = 0; i < count; i++)
    {
      guint32 one = root[member[i]];
      for (guint kind = 0; kind < 64; kind++)
        {
          if ((kinds[one] >> kind & 1) == 0 || holder[kind] == one)
            continue;
          if (holder[kind] != NONE)
            apart = MAX (apart, kind == 0 ? APART_BY_EMAIL : APART_BY_PROFILE);
          holder[kind] = one;
        }
    }
  return apart;
}

static void
unite_group (struct identity *identity, const guint32 *root, const guint64 *kinds, guint32 *member,
             guint32 count, enum apart apart)
{
  guint32 bare = NONE, identified = 0;
  for (guint32 i = 0; i < count; i++) /* bare mentions of a name are one person */
    {
      if (kinds[root[member[i]]] != 0)
        member[identified++] = member[i];
      else if (bare == NONE)
        bare = member[i];
      else
        identity_join (identity, bare, member[i]);
    }
  if (apart != NOT_APART)
    {
      if (bare != NONE)
        identity->name_form[bare].ambiguous = TRUE;
      return;
    }
  for (guint32 i = 0; i < identified; i++)
    identity_join (identity, bare != NONE ? bare : member[0], member[i]);
}

static void
unite_names (struct identity *identity)
{
  struct name_groups groups;
  g_autofree guint64 *kinds = list_kinds (identity);
  g_autofree guint32 *root = g_new (guint32, identity->n);

  for (guint32 i = 0; i < identity->n; i++)
    root[i] = identity_root (identity, i);
  name_groups_list (&groups, identity);
  g_autofree guint8 *apart = g_new0 (guint8, MAX (groups.count, 1));
  for (guint32 g = 0; g < groups.count; g++)
    apart[g] = how_apart (root, kinds, groups.member + groups.start[g],
                          groups.start[g + 1] - groups.start[g]);
  namesakes_find_one_person (identity, &groups, root, apart);
  for (guint32 g = 0; g < groups.count; g++)
    if (groups.start[g + 1] - groups.start[g] > 1)
      unite_group (identity, root, kinds, groups.member + groups.start[g],
                   groups.start[g + 1] - groups.start[g], apart[g]);
  name_groups_clear (&groups);
}

/* Joins what the user says is one person. identifiers: only names with bare addresses, before names are
 * compared, so that all addresses of a card are one person's. */
static void
unite_links (struct identity *identity, gboolean identifiers)
{
  for (guint i = 0; i < identity->link->len; i++)
    {
      struct same_person link = g_array_index (identity->link, struct same_person, i);
      if (!identifiers || identity->name_form[link.other].folded == NULL)
        identity_join (identity, link.one, link.other);
    }
}

void
identity_unite (struct identity *identity)
{
  identity->parent = g_renew (guint32, identity->parent, MAX (identity->n, 1));
  for (guint32 i = 0; i < identity->n; i++)
    identity->parent[i] = i;
  unite_identifiers (identity);
  unite_links (identity, TRUE);
  unite_names (identity);
  unite_links (identity, FALSE);
}

GPtrArray *
identity_group (struct identity *identity, const char *(*text_of) (const struct name_form *form))
{
  g_autoptr (GHashTable) group = g_hash_table_new (text_hash, g_str_equal);
  GPtrArray *order = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  for (guint32 i = 0; i < identity->n; i++)
    {
      const char *text = text_of (&identity->name_form[i]);
      if (text == NULL)
        continue;
      const char *key = identity_scoped_key (identity, identity->name_form[i].scope, text);
      GArray *members = g_hash_table_lookup (group, key);
      if (members == NULL)
        {
          members = g_array_new (FALSE, FALSE, sizeof (guint32));
          g_hash_table_insert (group, (gpointer)key, members);
          g_ptr_array_add (order, members);
        }
      g_array_append_val (members, i);
    }
  return order;
}
