/* Groups name forms by folded name, and then joins the groups whose names spell one another. Only names
 * that both stand in the data are joined, so that a rule does no more than answer which of two
 * spellings is another one's.
 *
 * - Umlauts: a name with "ü" and the same name with "ue".
 * - Order: "VOGT Jürgen" is "Jürgen Vogt". "Vogt Jürgen" is "Jürgen Vogt" if Jürgen is more often the first word of names than the last,
 *   and Vogt is not.
 * - Addresses: "juergen.vogt@x" without any name is Jürgen Vogt, if the part before the @ has two words
 *   and the letters of exactly one name, in either order. */
#include <string.h>
#include "pln/text.h"
#include "network/identity/name_groups.h"
#include "pln/radix_sort.h"

enum
{
  LETTERS_LEAST
  = 9 /* in two words; shorter ones are too easily two people's, "Wang Wei" and "Wei Wang" */
};

struct name_grouping
{
  struct identity *identity;
  struct name_groups *groups;
  GHashTable *names;    /* folded name in its scope to group */
  guint32 *group;       /* of each name form, or NONE */
  guint32 *parent;      /* union-find forest over groups */
  GHashTable *spelling; /* names with umlauts written out, to their group + 1 */
  GHashTable *letter;   /* letters of a name to its group + 1; 0: of several */
};

guint32
identity_intern (GHashTable *table, const char *text)
{
  gpointer found = g_hash_table_lookup (table, text);
  if (found == NULL)
    {
      found = GUINT_TO_POINTER (g_hash_table_size (table) + 1);
      g_hash_table_insert (table, (gpointer)text, found);
    }
  return GPOINTER_TO_UINT (found) - 1;
}

static void
group_by_name (struct name_grouping *grouping)
{
  struct identity *identity = grouping->identity;
  for (guint32 i = 0; i < identity->n; i++)
    {
      const struct name_form *form = &identity->name_form[i];
      grouping->group[i] = NONE;
      if (form->folded == NULL)
        continue;
      const char *key = identity_scoped_key (identity, form->scope, form->folded);
      guint32 group = identity_intern (grouping->names, key);
      grouping->group[i] = group;
      grouping->parent[group] = group;
      grouping->groups->name[group] = form->scope == 0 ? form->folded : NULL;
    }
}

static guint32
group_root (struct name_grouping *grouping, guint32 group)
{
  guint32 *parent = grouping->parent;
  while (parent[group] != group)
    group = parent[group] = parent[parent[group]];
  return group;
}

static void
join_groups (struct name_grouping *grouping, guint32 one, guint32 other)
{
  guint32 a = group_root (grouping, one), b = group_root (grouping, other);
  grouping->parent[MAX (a, b)] = MIN (a, b);
}

static void
join_with_name (struct name_grouping *grouping, guint32 group, const char *folded)
{
  gpointer found = g_hash_table_lookup (grouping->names, folded);
  if (found != NULL)
    join_groups (grouping, group, GPOINTER_TO_UINT (found) - 1);
}

/* "Jürgen Mueller" and "Juergen Müller" are written out alike, though neither stands in the data so. */
static void
join_with_spelling (struct name_grouping *grouping, guint32 group, const char *folded)
{
  gpointer found = g_hash_table_lookup (grouping->spelling, folded);
  if (found != NULL)
    join_groups (grouping, group, GPOINTER_TO_UINT (found) - 1);
  else
    g_hash_table_insert (grouping->spelling, g_strdup (folded), GUINT_TO_POINTER (group + 1));
}

/* The name with two letters for each umlaut; FALSE: it has none. */
static gboolean
expand_umlauts (const char *name, GString *expanded)
{
  static const struct
  {
    gunichar letter;
    const char *plain;
  } table[] = { { 0xe4, "ae" }, { 0xf6, "oe" }, { 0xfc, "ue" }, { 0xf8, "oe" }, { 0xe5, "aa" } };
  const char *at = name;
  while (*at != '\0' && (guchar)*at < 0xc3)
    at++;
  if (*at == '\0')
    return FALSE;
  g_autofree char *composed = g_utf8_normalize (name, -1, G_NORMALIZE_NFC);
  gboolean any = FALSE;
  g_string_truncate (expanded, 0);
  for (at = composed; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_unichar_tolower (g_utf8_get_char (at));
      const char *plain = NULL;
      for (guint i = 0; i < G_N_ELEMENTS (table) && plain == NULL; i++)
        plain = table[i].letter == letter ? table[i].plain : NULL;
      any |= plain != NULL;
      if (plain != NULL)
        g_string_append (expanded, plain);
      else
        g_string_append_unichar (expanded, letter);
    }
  return any;
}

/* "Élodie VON THUN" of "VON THUN Élodie"; NULL: it does not begin in capitals, or is all in them. */
static char *
last_name_to_end (const char *name)
{
  for (const char *word = name; *word != '\0'; word += strspn (word, " "))
    {
      guint capitals = 0;
      gsize length = strcspn (word, " ");
      for (const char *c = word; c < word + length; c = g_utf8_next_char (c))
        {
          gunichar letter = g_utf8_get_char (c);
          if (g_unichar_islower (letter))
            return word > name ? g_strdup_printf ("%s %.*s", word, (int)(word - name), name) : NULL;
          capitals += g_unichar_isupper (letter);
        }
      if (capitals < 2)
        return NULL;
      word += length;
    }
  return NULL;
}

static void
note_letters (struct name_grouping *grouping, guint32 group, const char *name)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  for (const char *at = name; *at != '\0'; at++)
    if (strchr (" .,-_'", *at) == NULL)
      g_string_append_c (letters, *at);
  gpointer before = NULL, place = GUINT_TO_POINTER (group + 1);
  gboolean known = g_hash_table_lookup_extended (grouping->letter, letters->str, NULL, &before);
  guint32 other = known ? GPOINTER_TO_UINT (before) : 0;
  if (known && other != 0 && group_root (grouping, other - 1) == group_root (grouping, group))
    return;
  const char *kept = g_string_chunk_insert (grouping->identity->text, letters->str);
  g_hash_table_insert (grouping->letter, (gpointer)kept, known ? NULL : place);
}

/* "jurgen vogt" of "vogt jurgen", "hana de la cruz" of "de la cruz hana". */
static char *
first_last (const char *name)
{
  const char *space = strrchr (name, ' ');
  return g_strdup_printf ("%s %.*s", space + 1, (int)(space - name), name);
}

/* "vogt jurgen" of "jurgen vogt"; NULL: one word. */
static char *
last_first (const char *name)
{
  const char *space = strchr (name, ' ');
  return space != NULL ? g_strdup_printf ("%s %.*s", space + 1, (int)(space - name), name) : NULL;
}

/* Spellings that show in how the name is written. */
static void
join_spellings (struct name_grouping *grouping)
{
  const struct identity *identity = grouping->identity;
  g_autoptr (GString) expanded = g_string_new (NULL), folded = g_string_new (NULL);
  for (guint32 i = 0; i < identity->n; i++)
    {
      const struct name_form *form = &identity->name_form[i];
      if (grouping->group[i] == NONE || form->scope != 0 || form->shown == NULL)
        continue;
      if (expand_umlauts (form->shown, expanded))
        {
          name_fold (expanded->str, folded);
          join_with_name (grouping, grouping->group[i], folded->str);
          join_with_spelling (grouping, grouping->group[i], folded->str);
        }
      g_autofree char *turned = last_name_to_end (form->shown);
      if (turned != NULL)
        {
          name_fold (turned, folded);
          join_with_name (grouping, grouping->group[i], folded->str);
        }
    }
}

/* Names that stand in the data in either order. */
static void
join_orders (struct name_grouping *grouping)
{
  for (guint32 g = 0; g < grouping->groups->count; g++)
    {
      const char *name = grouping->groups->name[g];
      if (name == NULL || strlen (name) <= LETTERS_LEAST || strchr (name, ' ') == NULL)
        continue;
      g_autofree char *turned = first_last (name);
      if (g_hash_table_contains (grouping->names, turned)
          && word_places_begin_with_last (name_groups_places (grouping->groups), name))
        join_with_name (grouping, g, turned);
    }
}

static void
note_both_orders (struct name_grouping *grouping, guint32 group, const char *name)
{
  g_autofree char *turned = last_first (name);
  if (turned == NULL)
    return;
  note_letters (grouping, group, name);
  note_letters (grouping, group, turned);
}

/* Letters of names as addresses spell them. */
static void
list_letters (struct name_grouping *grouping)
{
  const struct identity *identity = grouping->identity;
  g_autoptr (GString) expanded = g_string_new (NULL), folded = g_string_new (NULL);
  for (guint32 g = 0; g < grouping->groups->count; g++)
    if (grouping->groups->name[g] != NULL)
      note_both_orders (grouping, g, grouping->groups->name[g]);
  for (guint32 i = 0; i < identity->n; i++)
    {
      const struct name_form *form = &identity->name_form[i];
      if (grouping->group[i] == NONE || form->scope != 0 || form->shown == NULL
          || !expand_umlauts (form->shown, expanded))
        continue;
      name_fold (expanded->str, folded);
      note_both_orders (grouping, grouping->group[i], folded->str);
    }
}

/* The letters of an address that consists of a first and a last name, or NULL. */
static char *
letters_of_address (const char *email)
{
  gsize length = strcspn (email, "@+");
  if (memchr (email, '.', length) == NULL && memchr (email, '_', length) == NULL
      && memchr (email, '-', length) == NULL)
    return NULL;
  GString *letters = g_string_new (NULL);
  for (gsize i = 0; i < length; i++)
    if (g_ascii_isalpha (email[i]))
      g_string_append_c (letters, g_ascii_tolower (email[i]));
    else if (strchr (".-_", email[i]) == NULL)
      return g_string_free (letters, TRUE);
  return g_string_free (letters, FALSE);
}

/* Addresses of which nobody is named, and what they spell. */
static GArray *
list_addresses (const struct identity *identity)
{
  GArray *addresses = g_array_new (FALSE, FALSE, sizeof (struct text_item));
  g_autofree guint8 *named = g_new0 (guint8, MAX (identity->n, 1));
  for (guint32 i = 0; i < identity->n; i++)
    named[identity_root (identity, i)] |= identity->name_form[i].folded != NULL;
  for (guint32 i = 0; i < identity->n; i++)
    {
      const struct name_form *form = &identity->name_form[i];
      if (form->email == NULL || form->scope != 0 || form->profile != NULL
          || named[identity_root (identity, i)])
        continue;
      struct text_item address = { letters_of_address (form->email), i };
      if (address.text != NULL)
        g_array_append_val (addresses, address);
    }
  return addresses;
}

static void
join_addresses (struct name_grouping *grouping)
{
  g_autoptr (GArray) addresses = list_addresses (grouping->identity);
  if (addresses->len > 0)
    list_letters (grouping);
  for (guint i = 0; i < addresses->len; i++)
    {
      struct text_item address = g_array_index (addresses, struct text_item, i);
      gpointer found = g_hash_table_lookup (grouping->letter, address.text);
      if (found != NULL)
        grouping->group[address.value] = GPOINTER_TO_UINT (found) - 1;
      g_free ((gpointer)address.text);
    }
}

static void
list_members (struct name_grouping *grouping)
{
  struct name_groups *groups = grouping->groups;
  guint32 n = grouping->identity->n, *group = grouping->group;
  groups->start = g_new0 (guint32, (gsize)groups->count + 2);
  groups->member = g_new (guint32, MAX (n, 1));
  for (guint32 i = 0; i < n; i++)
    if (group[i] != NONE)
      {
        group[i] = group_root (grouping, group[i]);
        groups->start[group[i] + 2]++;
      }
  for (guint32 g = 2; g < groups->count + 2; g++)
    groups->start[g] += groups->start[g - 1];
  for (guint32 i = 0; i < n; i++)
    if (group[i] != NONE)
      groups->member[groups->start[group[i] + 1]++] = i;
}

void
name_groups_list (struct name_groups *groups, struct identity *identity)
{
  gsize n = MAX (identity->n, 1);
  g_autoptr (GHashTable) names = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GHashTable) spelling = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) letter = g_hash_table_new (text_hash, g_str_equal);
  g_autofree guint32 *group = g_new (guint32, n), *parent = g_new (guint32, n);
  struct name_grouping grouping = { identity, groups, names, group, parent, spelling, letter };
  *groups = (struct name_groups){ .name = g_new (const char *, n) };
  group_by_name (&grouping);
  groups->count = g_hash_table_size (names);
  join_spellings (&grouping);
  join_orders (&grouping);
  join_addresses (&grouping);
  list_members (&grouping);
}

const struct word_places *
name_groups_places (struct name_groups *groups)
{
  if (groups->places == NULL)
    groups->places = word_places_new (groups->name, groups->count);
  return groups->places;
}

void
name_groups_clear (struct name_groups *groups)
{
  g_free (groups->start);
  g_free (groups->member);
  g_free (groups->name);
  if (groups->places != NULL)
    word_places_free (groups->places);
}
