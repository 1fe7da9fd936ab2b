/* Recognises remarks below a table by their form and place. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/sniff/remarks_below.h"
#include "read/vocabulary/concepts.h"

enum
{
  REMARK_WORDS = 6
};

/* "Source: the office", "Hinweis: ohne Gäste". */
static gboolean
label_is_of_remark (const char *folded)
{
  g_autofree char *label = g_strndup (folded, strcspn (folded, ":"));
  return label[strlen (label)] != folded[strlen (label)]
         && text_means (WORDS_NOTE, g_strchomp (label));
}

gboolean
text_is_signature (const char *text)
{
  static const char *const starts[]
    = { "prepared by",    "compiled by",  "created by",   "exported",      "generated",
        "printed on",     "signed by",    "signature",    "erstellt",      "exportiert",
        "ausgedruckt",    "unterschrift", "gezeichnet",   "etabli par",    "prepare par",
        "fait par",       "exporte",      "signe par",    "elaborado por", "preparado por",
        "realizado por",  "exportado",    "firmado por",  "assinatura",    "assinado por",
        "redatto da",     "compilato da", "preparato da", "esportato",     "firmato da",
        "opgesteld door", "gemaakt door", "geexporteerd", "handtekening",  NULL };
  static const char *const before_numbers[]
    = { "page ", "seite ", "pagina ", "stand ", "stand van ", "as of ", "etat au ", NULL };
  g_autofree char *folded = header_fold (text);
  for (const char *const *start = starts; *start != NULL; start++)
    if (g_str_has_prefix (folded, *start))
      return TRUE;
  if (label_is_of_remark (folded))
    return TRUE;
  for (const char *const *start = before_numbers; *start != NULL; start++)
    if (g_str_has_prefix (folded, *start) && g_ascii_isdigit (folded[strlen (*start)]))
      return TRUE;
  return FALSE;
}

/* "~ left halfway", "† deceased"; a name behind a bullet is a row. */
static gboolean
begins_with_sign (const char *text)
{
  gunichar c = g_utf8_get_char (text);
  return c != 0 && !g_unichar_isalnum (c) && !g_unichar_isspace (c)
         && *g_utf8_next_char (text) == ' '
         && g_unichar_islower (g_utf8_get_char (g_utf8_next_char (text) + 1));
}

/* "* absent", "x = present", "Source: the office", a whole sentence. */
static gboolean
reads_as_remark (const char *text)
{
  guint words = 1;
  for (const char *at = text; *at != '\0'; at++)
    words += *at == ' ';
  return *text == '*' || *text == '(' || begins_with_sign (text) || strchr (text, '=') != NULL
         || strstr (text, ": ") != NULL || words > REMARK_WORDS || text_is_signature (text);
}

/* "0 = never", "1 = sometimes" and so on, each in a cell of its own. */
static gboolean
explains_scale (const struct sample_row *row)
{
  for (guint32 c = 0; c < row->count; c++)
    {
      const char *equals = strchr (row->cell[c], '=');
      if (*row->cell[c] != '\0'
          && (equals == NULL || equals == row->cell[c]
              || equals[1 + strspn (equals + 1, " ")] == '\0'))
        return FALSE;
    }
  return sample_row_filled (row) > 1;
}

static guint32
first_filled (const struct sample_row *row)
{
  guint32 at = 0;
  while (at < row->count && *row->cell[at] == '\0')
    at++;
  return at;
}

gboolean
sample_row_is_remark (const struct sample_row *row, guint32 width)
{
  guint32 at = first_filled (row);
  if (width > 2 && explains_scale (row))
    return TRUE;
  if (width < 2 || at == row->count || sample_row_filled (row) != 1)
    return FALSE;
  /* In a list of two columns, or of as many as a person has contacts, a single name is somebody
   * without a tie. */
  return row->count > 2 ? reads_as_remark (row->cell[at])
                        : *row->cell[at] == '*' || text_is_signature (row->cell[at]);
}

/* "Graag op tijd inleveren!", "Updated on 3.4.2025": words that end in a small one, a number or a sign, and do
 * not begin as a name does. */
static gboolean
reads_as_sentence (const char *text)
{
  enum
  {
    WORDS_LEAST = 3,
    DIGITS_LEAST = 4 /* those of a day, so that two words will do */
  };
  g_autofree char *clause = g_strndup (text, strcspn (text, ",;("));
  g_auto (GStrv) word = g_strsplit (g_strchomp (clause), " ", -1);
  guint count = g_strv_length (word), digits = 0;
  if (count < 2 || name_look_of (clause) != LOOKS_UNLIKE_NAME)
    return FALSE;
  for (const char *at = clause; *at != '\0'; at++)
    digits += g_ascii_isdigit (*at) != 0;
  if (digits >= DIGITS_LEAST)
    return TRUE;
  g_autofree char *first = header_fold (word[0]);
  gboolean small = g_unichar_islower (g_utf8_get_char (word[count - 1]));
  return count >= WORDS_LEAST && !word_is_given_name (first)
         && (small || digits > 0 || g_str_has_suffix (clause, "!"));
}

gboolean
last_row_is_sentence (const GArray *rows, guint count)
{
  const struct sample_row *row = sample_row_at (rows, count - 1);
  guint32 at = first_filled (row);
  if (at == row->count || sample_row_filled (row) != 1 || !reads_as_sentence (row->cell[at]))
    return FALSE;
  for (guint i = 0; i + 1 < count; i++)
    if (sample_row_filled (sample_row_at (rows, i)) > 1
        && reads_as_sentence (sample_cell (sample_row_at (rows, i), at)))
      return FALSE;
  return TRUE;
}
