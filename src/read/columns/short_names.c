/* The same people twice in a row, with initials and in full.
 *
 * In every row both cells name as many people, in the same order; each long word of the short name
 * stands in the full one, and each initial begins another of its words. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/short_names.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

enum
{
  INITIALS_MOST = 2 /* letters in "KA" */
};

/* The folded words of one person's name, without numbers in brackets. */
static char **
words_of_name (const char *name)
{
  g_autofree char *bare = g_strndup (name, strcspn (name, "(<["));
  g_strdelimit (bare, ".,'", ' ');
  g_autofree char *folded = header_fold (bare);
  return g_strsplit (folded, " ", -1);
}

static gboolean
is_initials (const char *word)
{
  return g_utf8_strlen (word, -1) <= INITIALS_MOST;
}

/* Marks the word of the full name that the word of the short one stands for; FALSE: there is none. */
static gboolean
match_word (const char *word, char **full, guint64 *used, guint *expanded)
{
  for (guint i = 0; i < 64 && full[i] != NULL; i++)
    {
      gboolean same = strcmp (full[i], word) == 0;
      gboolean begins = is_initials (word) && g_utf8_get_char (full[i]) == g_utf8_get_char (word);
      if ((*used >> i & 1) != 0 || !(same || begins))
        continue;
      *used |= G_GUINT64_CONSTANT (1) << i;
      *expanded += !same;
      return TRUE;
    }
  return FALSE;
}

/* Is "Noemi" the beginning of "Noemi Bianchi"? A last name alone may be that of a family. */
static gboolean
is_first_name_of (char **word, char **full)
{
  return word[0] != NULL && word[1] == NULL && full[0] != NULL && full[1] != NULL
         && !is_initials (word[0]) && strcmp (word[0], full[0]) == 0;
}

/* Is "Ito K." short for "Ito, Kenji"? */
static gboolean
is_short_for (const char *one, const char *other, gboolean first_names)
{
  g_auto (GStrv) word = words_of_name (one), full = words_of_name (other);
  guint expanded = 0, whole = 0;
  guint64 used = 0;
  if (first_names && is_first_name_of (word, full))
    return TRUE;
  for (guint pass = 0; pass < 2; pass++)
    for (char **at = word; *at != NULL; at++)
      if (**at != '\0' && is_initials (*at) == (pass == 1))
        {
          whole += pass == 0;
          if (!match_word (*at, full, &used, &expanded))
            return FALSE;
        }
  return expanded > 0 && whole > 0 && strlen (other) > strlen (one);
}

static gboolean
cell_is_short_for (const char *one, const char *other, gboolean first_names)
{
  g_auto (GStrv) a = g_strsplit_set (one, ";|", -1), b = g_strsplit_set (other, ";|", -1);
  if (g_strv_length (a) != g_strv_length (b))
    return FALSE;
  for (guint i = 0; a[i] != NULL; i++)
    if (!is_short_for (g_strstrip (a[i]), g_strstrip (b[i]), first_names))
      return FALSE;
  return TRUE;
}

static gboolean
column_is_short_for (const struct table_evidence *evidence, guint32 one, guint32 other,
                     gboolean first_names)
{
  const GArray *rows = evidence->layout->row;
  guint compared = 0, blanks = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *a = sample_cell (row, one), *b = sample_cell (row, other);
      if (row->line < evidence->layout->first_line || (*a == '\0' && *b == '\0'))
        continue;
      blanks += *a == '\0';
      if (*a == '\0')
        continue; /* not everybody wrote a short name */
      if (strlen (a) >= strlen (b) || !cell_is_short_for (a, b, first_names))
        return FALSE;
      compared++;
    }
  return compared > 0 && compared >= blanks && (blanks == 0 || compared > 1);
}

void
columns_drop_short_names (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence)
{
  guint32 peer[PEERS_MOST], n = 0;
  for (guint32 i = 0; i < columns->count && n < PEERS_MOST; i++)
    if (evidence->column[i].filled > 0 && evidence_people_share (evidence, i) > 0.5
        && evidence_share (evidence, i, CONTENT_EMAIL) < 0.5
        && table_rules_set_aside (&layout->rules, i) == NULL)
      peer[n++] = i;
  for (guint32 a = 0; a < n; a++)
    for (guint32 b = 0; b < n; b++)
      {
        enum role role = columns->column[peer[a]].role;
        /* "First name" is for those who join parts of names, "login" is an alias, and the short name of a team
         * names no person. */
        const char *name = columns->column[peer[a]].name;
        gboolean part = (role != ROLE_NAME && !role_is_end (role))
                        || header_has_word (name, WORDS_GIVEN_NAME) || header_names_account (name);
        if (a == b || !column_is_short_for (evidence, peer[a], peer[b], !part))
          continue;
        enum role full = columns->column[peer[b]].role;
        if ((full == ROLE_NONE || (full == ROLE_ID && role == ROLE_NAME)) && role != ROLE_NONE)
          columns_set_role (columns, peer[b], role);
        table_layout_set_aside (layout, columns, peer[a],
                                "it shortens the names of another column");
        break;
      }
}

void
columns_choose_whole_names (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 first = columns->of_role[ROLE_NAME], whole = first;
  for (guint32 i = first; i != NO_COLUMN; i = columns->column[i].next)
    if (columns->column[i].told)
      return;
    else if (evidence_share (evidence, i, CONTENT_FULL)
             > evidence_share (evidence, whole, CONTENT_FULL))
      whole = i;
  if (whole == NO_COLUMN || evidence_share (evidence, whole, CONTENT_FULL) < 0.5)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != whole && columns->column[i].role == ROLE_NAME
        && evidence_share (evidence, i, CONTENT_FULL) < 0.5
        && columns_share_rows (evidence, i, whole))
      columns->column[i].role = ROLE_ALIASES;
  columns_set_role (columns, whole, ROLE_NAME);
}

/* Is "Anna" a word of "Anna Lee" in each row with both, and in most rows? */
static gboolean
stands_in_whole_name (const struct table_evidence *evidence, guint32 part, guint32 whole)
{
  const GArray *rows = evidence->layout->row;
  guint found = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      g_auto (GStrv) word = words_of_name (sample_cell (row, part));
      g_auto (GStrv) full = words_of_name (sample_cell (row, whole));
      if (row->line < evidence->layout->first_line || word[0] == NULL || full[0] == NULL)
        continue;
      for (char **one = word; *one != NULL; one++)
        if (**one != '\0' && !g_strv_contains ((const char *const *)full, *one))
          return FALSE;
      if (g_strv_length (full) <= g_strv_length (word))
        return FALSE;
      found++;
    }
  return found > 0 && found * 2 > evidence->rows;
}

void
columns_keep_whole_names (struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role parts[] = { ROLE_FIRST_NAME, ROLE_LAST_NAME };
  for (guint k = 0; k < G_N_ELEMENTS (parts); k++)
    {
      gboolean named = columns_have (columns, ROLE_NAME);
      guint32 part = columns->of_role[parts[k]], other = columns->of_role[parts[1 - k]];
      guint32 whole = named ? columns->of_role[ROLE_NAME] : other;
      if (part == NO_COLUMN || whole == NO_COLUMN || columns->column[part].told
          || columns->column[whole].told || columns->column[part].next != NO_COLUMN
          || columns->column[whole].next != NO_COLUMN || (named && other != NO_COLUMN)
          || role_of_header (columns->column[whole].name) != ROLE_NAME
          || !stands_in_whole_name (evidence, part, whole))
        continue;
      columns_set_role (columns, whole, ROLE_NAME);
      columns_set_role (columns, part, ROLE_ALIASES);
      return;
    }
}
