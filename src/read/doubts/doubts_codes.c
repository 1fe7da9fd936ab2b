/* Doubts about numbers that may be codes: among people for nobody, among weights for no answer; and about
 * codes among people that may be events. */
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "read/people/missing_codes.h"
#include "read/doubts/doubt.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"

enum
{
  FAR = 3,   /* times the largest number of the others */
  OFTEN = 2, /* one person may be outside the list, who is named once */
  LONGEST = 9,
  LETTERS_MOST = 2, /* of a code, before its number */
  CODES_LEAST = 6,  /* rows */
  NAMES_LEAST = 3   /* beside codes */
};

/* The largest number of both ends that is not a code; FALSE: some are not numbers, or too long. */
static gboolean
find_largest (const struct doubt_view *view, guint32 from, guint32 to, gint64 *largest)
{
  const struct sample_row *row;
  *largest = 0;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    for (guint end = 0; end < 2; end++)
      {
        const char *text = sample_cell (row, end == 0 ? from : to);
        if (strspn (text, "0123456789") != strlen (text) || strlen (text) > LONGEST)
          return FALSE;
        if (!digits_are_missing_code (text))
          *largest = MAX (*largest, g_ascii_strtoll (text, NULL, 10));
      }
  return *largest > 0;
}

/* How often a code is chosen; 0: it is also one who chooses. */
static guint
times_chosen (const struct doubt_view *view, guint32 from, guint32 to, const char *code)
{
  const struct sample_row *row;
  guint times = 0;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      if (strcmp (sample_cell (row, from), code) == 0)
        return 0;
      times += strcmp (sample_cell (row, to), code) == 0;
    }
  return times;
}

gboolean
code_may_be_nobody (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 from = view->columns->of_role[ROLE_FROM], to = view->columns->of_role[ROLE_TO];
  const struct sample_row *row;
  gint64 largest;
  if (from == NO_COLUMN || to == NO_COLUMN || view->layout->profile->signature != NULL
      || view->options->contacts != NULL || column_is_told (view, to)
      || !find_largest (view, from, to, &largest))
    return FALSE;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      const char *code = sample_cell (row, to);
      if (!digits_are_missing_code (code) || g_ascii_strtoll (code, NULL, 10) < FAR * largest
          || times_chosen (view, from, to, code) < OFTEN)
        continue;
      doubt->row = row;
      doubt->column = to;
      g_autofree char *quoted = shell_quote (view->columns->column[to].name);
      doubt->question = g_strdup_printf (
        "%s is far from all other numbers and chooses nobody, so it may mean \"no answer\" or \"somebody "
        "else\"; if so, leave such lines out of the file; if it is a person, add --column to=%s",
        code, quoted);
      return TRUE;
    }
  return FALSE;
}

/* The word that the header gives to a number, folded: "missing" of "friend (1 = yes, 9 = missing)"; NULL:
 * none. Free with g_free. */
static char *
word_of_code (const char *header, const char *code)
{
  gsize length = strlen (code);
  for (const char *at = header; (at = strstr (at, code)) != NULL; at += length)
    {
      const char *sign = at + length + strspn (at + length, " ");
      if ((at > header && g_ascii_isdigit (at[-1])) || (*sign != '=' && *sign != ':'))
        continue;
      g_autofree char *word = g_strndup (sign + 1, strcspn (sign + 1, ",;)"));
      return header_fold (g_strstrip (word));
    }
  return NULL;
}

static gboolean
header_says_missing (const char *header, const char *code)
{
  g_autofree char *word = word_of_code (header, code);
  return word != NULL && header_has_word (word, WORDS_MISSING_CODE);
}

/* RSiena's codes: a tie or none, 9 for no answer, 10 for a tie that cannot be (Ripley et al., Manual for
 * RSiena, 4.1.2). */
static gboolean
holds_siena_codes (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  gboolean ties = FALSE, codes = FALSE;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      const char *text = sample_cell (row, column);
      gboolean code = strcmp (text, "9") == 0 || strcmp (text, "10") == 0;
      if (!code && strcmp (text, "0") != 0 && strcmp (text, "1") != 0 && *text != '\0')
        return FALSE;
      ties |= strcmp (text, "1") == 0;
      codes |= code;
    }
  return ties && codes;
}

gboolean
weight_may_be_code (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 weight = view->columns->of_role[ROLE_WEIGHT];
  const struct sample_row *row;
  if (weight == NO_COLUMN || !columns_have (view->columns, ROLE_TO) || column_is_told (view, weight)
      || view->layout->profile->signature != NULL)
    return FALSE;
  const char *name = view->columns->column[weight].name;
  gboolean siena = holds_siena_codes (view, weight);
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      const char *code = sample_cell (row, weight);
      if (*code == '\0' || strcmp (code, "0") == 0 || strcmp (code, "1") == 0
          || (!siena && !header_says_missing (name, code)))
        continue;
      doubt->row = row;
      doubt->column = weight;
      g_autofree char *quoted = shell_quote (name);
      doubt->question = g_strdup_printf (
        "%s may be a code for no answer, or for a tie that cannot be, and not a weight; if so, leave such "
        "lines out of the file; if it says how strong a tie is, add --column weight=%s",
        code, quoted);
      return TRUE;
    }
  return FALSE;
}

/* "E1", "W12": letters, then a number. */
static gboolean
is_lettered_code (const char *text)
{
  gsize letters = 0;
  while (g_ascii_isalpha (text[letters]))
    letters++;
  gsize digits = strspn (text + letters, "0123456789");
  return letters > 0 && letters <= LETTERS_MOST && digits > 0 && text[letters + digits] == '\0';
}

/* Codes at this end and words without digits at the other, in all rows, and some code twice? A log of one
 * person has one or two words there. */
static gboolean
end_has_codes (const struct doubt_view *view, guint32 end, guint32 other)
{
  const struct sample_row *row;
  guint rows = 0, again = 0;
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GHashTable) names = g_hash_table_new (text_hash, g_str_equal);
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL; rows++)
    {
      const char *code = sample_cell (row, end), *name = sample_cell (row, other);
      if (!is_lettered_code (code) || *name == '\0' || strpbrk (name, "0123456789") != NULL)
        return FALSE;
      again += !g_hash_table_add (seen, (char *)code);
      g_hash_table_add (names, (char *)name);
    }
  return rows >= CODES_LEAST && again > 0 && g_hash_table_size (names) >= NAMES_LEAST;
}

gboolean
codes_may_be_events (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 from = view->columns->of_role[ROLE_FROM], to = view->columns->of_role[ROLE_TO];
  if (from == NO_COLUMN || to == NO_COLUMN || !doubt_view_is_generic (view)
      || view->options->contacts != NULL || column_is_told (view, to)
      || column_is_told (view, from))
    return FALSE;
  gboolean ahead = end_has_codes (view, from, to);
  if (!ahead && !end_has_codes (view, to, from))
    return FALSE;
  guint32 codes = ahead ? from : to, names = ahead ? to : from;
  g_autofree char *event = shell_quote (view->columns->column[codes].name);
  g_autofree char *people = shell_quote (view->columns->column[names].name);
  doubt->row = first_row_with_cell (view, codes);
  doubt->column = codes;
  doubt->question = g_strdup_printf (
    "%s may be an event or a group that people belong to; if so, add --column event=%s --column with=%s; if "
    "it is a person, add --column %s=%s",
    sample_cell (doubt->row, codes), event, people, ahead ? "from" : "to", event);
  return TRUE;
}
