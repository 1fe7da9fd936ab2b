/* Joins first and last names of people who are numbered in a row.
 *
 * "Submitter First Name", "Submitter Last Name", "Team Member 1 First Name", "Team Member 1 Last Name", "Team
 * Member 2 First Name" ...: if the same word has two numbers, all people whose names have two columns are meant to
 * be whole, the row's own "First Name" and "Last Name" too. So are those of two people with different words:
 * "Student First Name", "Student Last Name", "Tutor First Name" ... Who paid for tickets is not one of them. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/role_synonyms.h"
#include "read/understand/joined_names.h"
#include "read/vocabulary/concepts.h"

/* What pln calls the column of the whole name, where the header is a number without it. */
#define WHOLE_NAME "Name"
#define SEPARATORS " _-./:()[]"

struct part_of_name
{
  enum role part; /* ROLE_FIRST_NAME, ROLE_MIDDLE_NAME, ROLE_LAST_NAME or ROLE_NONE */
  char *base;     /* the words that say whose name it is */
  char *group;    /* the same without the number; NULL: there is none */
};

static gboolean
word_is_number (const char *word)
{
  return *word != '\0' && word[strspn (word, "0123456789")] == '\0';
}

/* "member1" */
static gsize
length_without_number (const char *word)
{
  gsize length = strlen (word);
  while (length > 0 && g_ascii_isdigit (word[length - 1]))
    length--;
  return length;
}

static struct part_of_name
part_of_header (const char *header)
{
  struct part_of_name found = { ROLE_NONE, NULL, NULL };
  g_autofree char *open = g_strdelimit (g_strdup (header), "()[]", ' ');
  g_auto (GStrv) word = header_words (g_strstrip (open));
  g_autoptr (GString) base = g_string_new (NULL), group = g_string_new (NULL);
  gboolean numbered = FALSE;
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_FIRST_NAME_WORD, *one))
      found.part = ROLE_FIRST_NAME;
    else if (text_means (WORDS_LAST_NAME_WORD, *one))
      found.part = ROLE_LAST_NAME;
    else if (role_of_header (*one) == ROLE_MIDDLE_NAME)
      found.part = ROLE_MIDDLE_NAME;
    else if (!text_means (WORDS_NAME_WORD, *one))
      {
        gsize length = length_without_number (*one);
        numbered |= length < strlen (*one);
        g_string_append_printf (base, " %s", *one);
        if (!word_is_number (*one))
          g_string_append_printf (group, " %.*s", (int)length, *one);
      }
  found.base = g_string_free (g_steal_pointer (&base), FALSE);
  if (numbered)
    found.group = g_string_free (g_steal_pointer (&group), FALSE);
  return found;
}

/* Are the cells of the column parts of names, rather than days, addresses or whole names? Middle names may all be
 * missing. */
static gboolean
holds_parts (const GArray *rows, guint32 column, enum role part)
{
  guint filled = 0, several = 0;
  for (guint i = 1; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      filled += *text != '\0';
      several += strchr (text, ' ') != NULL;
      if (strpbrk (text, "0123456789@,;|") != NULL)
        return FALSE;
    }
  return part == ROLE_MIDDLE_NAME
         || (filled > 0 && (part == ROLE_LAST_NAME || 2 * several < filled));
}

/* "none", as a saved plan says of the first column, goes with joining. */
static gboolean
is_told (const struct read_options *options, const char *header)
{
  enum role role;
  return override_names (options->columns, header, &role) && role != ROLE_NONE;
}

/* The column with that part of the name; NO_COLUMN: none. */
static guint32
find_part (const struct table_layout *layout, const struct part_of_name *parts, guint32 count,
           const char *base, enum role part)
{
  for (guint32 i = 0; i < count; i++)
    if (parts[i].part == part && strcmp (parts[i].base, base) == 0)
      return holds_parts (layout->row, i, part) ? i : NO_COLUMN;
  return NO_COLUMN;
}

/* Are there two people who had part in the row? */
static gboolean
pairs_are_of_several (const struct part_of_name *parts, const GArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    if (header_names_buyer (parts[g_array_index (pairs, struct name_pair, i).last].base))
      return FALSE;
  return pairs->len > 1;
}

/* Adds the pairs. *most: how many people are numbered below one word; the row's own "First Name" is the first of
 * those below none. */
static void
find_pairs (const struct table_layout *layout, const struct part_of_name *parts, guint32 count,
            GArray *pairs, guint *most)
{
  guint own = 0, bare = 0;
  g_autoptr (GHashTable) groups = g_hash_table_new (text_hash, g_str_equal);
  *most = 0;
  for (guint32 a = 0; a < count; a++)
    {
      const char *base = parts[a].base, *group = parts[a].group;
      if (parts[a].part != ROLE_FIRST_NAME
          || find_part (layout, parts, count, base, ROLE_FIRST_NAME) != a)
        continue;
      guint32 last = find_part (layout, parts, count, base, ROLE_LAST_NAME);
      if (last == NO_COLUMN)
        continue;
      struct name_pair pair = { a, find_part (layout, parts, count, base, ROLE_MIDDLE_NAME), last };
      g_array_append_val (pairs, pair);
      own += *base == '\0';
      bare += group != NULL && *group == '\0';
      if (group == NULL)
        continue;
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (groups, group)) + 1;
      g_hash_table_insert (groups, (gpointer)group, GUINT_TO_POINTER (n));
      *most = MAX (*most, n);
    }
  if (own > 0 && bare > 0)
    *most = MAX (*most, own + bare);
}

char *
name_pair_join (const char *first, const char *middle, const char *last)
{
  g_autoptr (GString) name = g_string_new (first);
  const char *const rest[] = { middle, last };
  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    if (*rest[i] != '\0')
      g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", rest[i]);
  return g_string_free (g_steal_pointer (&name), FALSE);
}

static gboolean
is_boundary (const char *header, gsize at)
{
  return at == 0 || header[at] == '\0' || strchr (SEPARATORS, header[at - 1]) != NULL
         || strchr (SEPARATORS, header[at]) != NULL
         || (g_ascii_isupper (header[at]) && !g_ascii_isupper (header[at - 1]));
}

/* How much of both headers is the same, up to the end of a word: from the beginning, or before both ends. */
static gsize
common_length (const char *one, const char *other, gsize most, gboolean at_end)
{
  gsize n_one = strlen (one), n_other = strlen (other), same = 0;
  while (
    same < most
    && (at_end ? one[n_one - same - 1] == other[n_other - same - 1] : one[same] == other[same]))
    same++;
  while (same > 0
         && !(is_boundary (one, at_end ? n_one - same : same)
              && is_boundary (other, at_end ? n_other - same : same)))
    same--;
  return same;
}

/* "Guest 1 First Name" and "Guest 1 Last Name" are "Guest 1"; "Vorname Gast 1" and "Nachname Gast 1", "Gast 1"; and
 * "Nombre 1" and "Apellidos 1", "Name 1". own: for "First Name" and "Last Name". */
static char *
whole_header (const char *first, const char *last, const char *own)
{
  gsize shorter = MIN (strlen (first), strlen (last));
  gsize before = common_length (first, last, shorter, FALSE);
  gsize behind = common_length (first, last, shorter - before, TRUE);
  const char *rest = last + strlen (last) - behind;
  g_autofree char *split = header_split (rest);
  gboolean names = text_means (WORDS_NAME_WORD, g_strstrip (split));
  g_autofree char *whole
    = g_strdup_printf ("%.*s %s", (int)before, last, names ? "" : rest + strspn (rest, SEPARATORS));
  gsize length = strlen (whole);
  while (length > 0 && strchr (SEPARATORS, whole[length - 1]) != NULL)
    whole[--length] = '\0';
  const char *start = whole + strspn (whole, SEPARATORS);
  return *start == '\0'           ? g_strdup (own)
         : word_is_number (start) ? g_strconcat (WHOLE_NAME " ", start, NULL)
                                  : g_strdup (start);
}

static void
set_cell (struct sample_row *row, guint32 column, char *text)
{
  g_free (row->cell[column]);
  row->cell[column] = text;
}

static void
join_columns (struct table_layout *layout, const struct name_pair *pair, const char *own)
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (pair->first >= row->count || pair->last >= row->count)
        continue;
      const char *first = row->cell[pair->first], *last = row->cell[pair->last];
      set_cell (row, pair->last,
                i == 0 ? whole_header (first, last, own)
                       : name_pair_join (first, sample_cell (row, pair->middle), last));
      if (i == 0)
        continue;
      set_cell (row, pair->first, g_strdup (""));
      if (pair->middle < row->count)
        set_cell (row, pair->middle, g_strdup (""));
    }
}

void
table_layout_join_names (struct table_layout *layout, const struct read_options *options)
{
  const struct sample_row *header = sample_row_at (layout->row, 0);
  gboolean told = FALSE, bare = FALSE; /* "First Name 2", "Last Name 2" */
  guint most;
  g_autofree struct part_of_name *parts = g_new0 (struct part_of_name, header->count + 1);
  for (guint32 i = 0; i < header->count; i++)
    {
      parts[i] = part_of_header (header->cell[i]);
      bare |= parts[i].part == ROLE_LAST_NAME && parts[i].group != NULL && *parts[i].group == '\0';
      told |= parts[i].part != ROLE_NONE && is_told (options, header->cell[i]);
    }
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (struct name_pair));
  find_pairs (layout, parts, header->count, pairs, &most);
  layout->rules.names_are_joined
    = pairs->len > 0 && !told && (most > 1 || pairs_are_of_several (parts, pairs));
  for (guint i = 0; i < pairs->len && layout->rules.names_are_joined; i++)
    join_columns (layout, &g_array_index (pairs, struct name_pair, i),
                  bare ? WHOLE_NAME " 1" : "Full " WHOLE_NAME);
  g_clear_pointer (&layout->name_pairs, g_array_unref);
  if (layout->rules.names_are_joined)
    layout->name_pairs = g_steal_pointer (&pairs);
  for (guint32 i = 0; i < header->count; i++)
    {
      g_free (parts[i].base);
      g_free (parts[i].group);
    }
}
