/* Decides whether a comma between two words separates two people or a last name from a first name.
 * The other cells of the file decide. */
#include <string.h>
#include "read/sniff/last_first.h"
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/nobody_sentences.h"
#include "read/people/people_cell.h"
#include "read/people/remark_behind.h"

struct cell_evidence
{
  GHashTable *lone, *full; /* number of names of one word and of several, in cells without a
                              comma */
  GArray *pair;            /* const struct pair: the ambiguous cells */
  GArray *mixed;           /* and those of a single word beside a name: "Ana, Ben Okafor" */
  GHashTable *listed;      /* the parts of lists of three people or more, some with whole names */
  guint lone_cells, full_cells, lists, last_first;
  gboolean full_beside; /* a column with ambiguous cells has names of several words too */
};

struct pair
{
  const char *cell;
  guint64 line;
  char **part;
};

static void
clear_pair (gpointer data)
{
  g_strfreev (((struct pair *)data)->part);
}

static gboolean
is_one_word (const char *text)
{
  return *text != '\0' && strpbrk (text, " ,;/&@") == NULL;
}

/* Number of words between commas; 0 unless each part is a single word. */
static guint
count_words_apart (char **part)
{
  guint n = 0;
  for (; part[n] != NULL; n++)
    if (!is_one_word (g_strstrip (part[n])))
      return 0;
  return n;
}

/* Counts a name without a comma, and without a remark behind it: "Giulia (ill)"; TRUE if it is a single
 * word. */
static gboolean
take_name (struct cell_evidence *evidence, const char *written)
{
  g_autofree char *name = g_strndup (written, length_before_remark (written));
  gboolean lone = is_one_word (name);
  evidence->lone_cells += lone;
  evidence->full_cells += !lone;
  g_hash_table_add (lone ? evidence->lone : evidence->full, g_strdup (name));
  return lone;
}

/* "Ana, Ben Okafor, Cai Wen": with two whole names, not a name and a firm. */
static void
take_list (struct cell_evidence *evidence, char **part)
{
  guint whole = 0;
  for (char **one = part; *one != NULL; one++)
    whole += strchr (*one, ' ') != NULL;
  for (char **one = part; *one != NULL && whole > 1; one++)
    g_hash_table_add (evidence->listed, g_strdup (*one));
}

/* A cell of words between commas, single ones or not. */
static void
take_words (struct cell_evidence *evidence, const char *cell, guint64 line)
{
  struct pair pair = { cell, line, g_strsplit (cell, ",", -1) };
  guint words = count_words_apart (pair.part), parts = g_strv_length (pair.part), single = 0;
  evidence->lists += words > 2;
  for (guint i = 0; i < parts; i++)
    single += is_one_word (g_strstrip (pair.part[i]));
  if (words == 2)
    g_array_append_val (evidence->pair, pair);
  else if (parts == 2 && single == 1 && strpbrk (cell, ";/&@()") == NULL)
    g_array_append_val (evidence->mixed, pair);
  else if (parts > 2)
    {
      take_list (evidence, pair.part);
      g_strfreev (pair.part);
    }
  else
    g_strfreev (pair.part);
}

/* "Ruiz, Ana; Okafor, Ben" and "Ruiz, Ana and Ben Okafor" give the last name first; "Ana, Ben and
 * Cai" lists first names. A sender is always one person. */
static void
take_cell (struct cell_evidence *evidence, const char *cell, guint64 line, gboolean is_sender)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
  guint pairs = 0, others = 0, lone = 0;
  people_cell_split (cell, PEOPLE_AND, people);
  if (people->len == 1 && !is_sender && strchr (people->pdata[0], ',') != NULL)
    {
      take_words (evidence, cell, line);
      return;
    }
  for (guint i = 0; i < people->len; i++)
    if (cell_names_nobody (people->pdata[i]))
      continue;
    else if (strchr (people->pdata[i], ',') == NULL)
      {
        lone += take_name (evidence, people->pdata[i]);
        others++;
      }
    else
      {
        g_auto (GStrv) part = g_strsplit (people->pdata[i], ",", -1);
        pairs += count_words_apart (part) == 2;
      }
  if (pairs == 0)
    return;
  gboolean lists = !is_sender && strchr (cell, ';') == NULL && others > 0 && lone == others;
  evidence->lists += lists;
  evidence->last_first += !lists;
}

/* Are all words of the pairs common given names? "Martin", "Thomas" and "James" are, and family names too. */
static gboolean
all_are_given_names (const struct cell_evidence *evidence)
{
  for (guint i = 0; i < evidence->pair->len; i++)
    {
      char **part = g_array_index (evidence->pair, struct pair, i).part;
      g_autofree char *first = header_fold (part[0]), *second = header_fold (part[1]);
      if (!word_is_given_name (first) || !word_is_given_name (second))
        return FALSE;
    }
  return TRUE;
}

/* "Ana, Ben" and "Ben, Cai": who stands first in one cell stands last in another. A family name does
 * not, or hardly ever: once is enough only among given names. */
static gboolean
parts_change_places (const struct cell_evidence *evidence)
{
  g_autoptr (GHashTable) first = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GHashTable) both = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < evidence->pair->len; i++)
    g_hash_table_add (first, g_array_index (evidence->pair, struct pair, i).part[0]);
  for (guint i = 0; i < evidence->pair->len; i++)
    {
      char *last = g_array_index (evidence->pair, struct pair, i).part[1];
      if (g_hash_table_contains (first, last))
        g_hash_table_add (both, last);
    }
  guint changed = g_hash_table_size (both);
  return changed >= 2 || (changed == 1 && all_are_given_names (evidence));
}

/* "JM, PL": as many capitals as a name has words. */
static gboolean
is_initials (const char *word)
{
  glong letters = g_utf8_strlen (word, -1);
  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isupper (g_utf8_get_char (at)))
      return FALSE;
  return letters >= 2 && letters <= 3;
}

static gboolean
all_are_initials (const struct cell_evidence *evidence)
{
  for (guint i = 0; i < evidence->pair->len; i++)
    {
      char **part = g_array_index (evidence->pair, struct pair, i).part;
      if (!is_initials (part[0]) || !is_initials (part[1]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_named_elsewhere (const struct cell_evidence *evidence, const char *name)
{
  return g_hash_table_contains (evidence->listed, name)
         || g_hash_table_contains (evidence->lone, name)
         || g_hash_table_contains (evidence->full, name);
}

/* "Ana, Ben Okafor" is two people if Ana stands behind somebody else elsewhere, or in a list, or if both are
 * named elsewhere: a family name is not. All cells are written in one way. */
static gboolean
mixed_are_two_people (const struct cell_evidence *evidence)
{
  g_autoptr (GHashTable) place = g_hash_table_new (text_hash, g_str_equal);
  guint two = 0, named = 0;
  for (guint i = 0; i < evidence->mixed->len; i++)
    {
      char **part = g_array_index (evidence->mixed, struct pair, i).part;
      gboolean behind = is_one_word (part[1]);
      guint places = GPOINTER_TO_UINT (g_hash_table_lookup (place, part[behind]));
      g_autofree char *turned = g_strconcat (part[1], " ", part[0], NULL);
      if (g_hash_table_contains (evidence->full, turned))
        return FALSE;
      g_hash_table_insert (place, part[behind], GUINT_TO_POINTER (places | (behind ? 2U : 1U)));
    }
  for (guint i = 0; i < evidence->mixed->len; i++)
    {
      char **part = g_array_index (evidence->mixed, struct pair, i).part;
      const char *lone = part[is_one_word (part[1])];
      gboolean listed = GPOINTER_TO_UINT (g_hash_table_lookup (place, lone)) == 3
                        || g_hash_table_contains (evidence->listed, lone);
      two += listed;
      named += !listed && is_named_elsewhere (evidence, part[0])
               && is_named_elsewhere (evidence, part[1]);
    }
  /* A family name may stand alone once, where others are written in the same way. */
  if (two == 0 && named == 1 && evidence->pair->len > 0)
    return FALSE;
  return two + named > 0 && 2 * (two + named) >= evidence->mixed->len;
}

static enum name_order
weigh (const struct cell_evidence *evidence)
{
  guint known = 0, touched = 0;
  for (guint i = 0; i < evidence->pair->len; i++)
    {
      char **part = g_array_index (evidence->pair, struct pair, i).part;
      g_autofree char *turned = g_strconcat (part[1], " ", part[0], NULL);
      guint alone = g_hash_table_contains (evidence->lone, part[0])
                    + g_hash_table_contains (evidence->lone, part[1]);
      if (evidence->last_first > 0 || g_hash_table_contains (evidence->full, turned))
        return NAME_ORDER_LAST_FIRST;
      known += alone == 2;
      touched += alone > 0;
    }
  if (evidence->last_first == 0 && mixed_are_two_people (evidence))
    return NAME_ORDER_TWO_ALONE;
  if (evidence->pair->len == 0)
    return NAME_ORDER_NO_PAIR;
  if (parts_change_places (evidence) || all_are_initials (evidence))
    return NAME_ORDER_TWO_FIRST;
  if (known == evidence->pair->len)
    return NAME_ORDER_TWO_ALONE;
  gboolean first_names
    = !evidence->full_beside
      && (touched > 0 || evidence->lists > 0 || evidence->lone_cells >= evidence->pair->len);
  return first_names ? NAME_ORDER_TWO_FIRST : NAME_ORDER_LAST_FIRST;
}

static void
take_column (struct cell_evidence *evidence, const struct table_layout *layout, guint32 column,
             gboolean is_sender)
{
  guint pairs = evidence->pair->len, full = evidence->full_cells;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (column < row->count && row->line >= layout->first_line)
        take_cell (evidence, row->cell[column], row->line, is_sender);
    }
  evidence->full_beside |= evidence->pair->len > pairs && evidence->full_cells > full;
}

enum name_order
name_order_find (const struct table_layout *layout, const struct columns *columns,
                 const char **cell, guint64 *line)
{
  struct cell_evidence evidence = { g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
                                    g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
                                    g_array_new (FALSE, FALSE, sizeof (struct pair)),
                                    g_array_new (FALSE, FALSE, sizeof (struct pair)),
                                    g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
                                    0,
                                    0,
                                    0,
                                    0,
                                    FALSE };
  g_array_set_clear_func (evidence.pair, clear_pair);
  g_array_set_clear_func (evidence.mixed, clear_pair);
  for (guint i = 0; layout->initials != NULL && i < layout->initials->len; i += 2)
    g_hash_table_add (evidence.lone, g_strdup (layout->initials->pdata[i]));
  for (guint32 c = 0; c < columns->count; c++)
    if (column_holds_people (&columns->column[c]) || column_subset_has (&layout->rules.absent, c))
      take_column (&evidence, layout, c, columns->column[c].role == ROLE_FROM);
  enum name_order order = weigh (&evidence);
  const GArray *decided = evidence.pair->len > 0 ? evidence.pair : evidence.mixed;
  for (guint i = 0; i < decided->len; i++)
    {
      const struct pair *pair = &g_array_index (decided, struct pair, i);
      if (i == 0 || pair->line < *line)
        *cell = pair->cell, *line = pair->line;
    }
  if (layout->turned_name != NULL)
    {
      order = NAME_ORDER_LAST_FIRST;
      *cell = layout->turned_name;
      *line = layout->turned_line;
    }
  g_hash_table_unref (evidence.lone);
  g_hash_table_unref (evidence.full);
  g_hash_table_unref (evidence.listed);
  g_array_unref (evidence.pair);
  g_array_unref (evidence.mixed);
  return order;
}
