/* The value of a tie: weights, ratings, words for how strong and how often. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/dates/localized_number.h"
#include "read/understand/header_kinds.h"
#include "read/understand/header_terms.h"
#include "read/understand/tie_values.h"
#include "read/understand/value_words.h"

void
table_layout_set_aside (struct table_layout *layout, struct columns *columns, guint32 column,
                        const char *why)
{
  columns_set_role (columns, column, ROLE_NONE);
  if (layout->rules.n_aside < ASIDE_MOST)
    {
      layout->rules.aside[layout->rules.n_aside].column = column;
      layout->rules.aside[layout->rules.n_aside++].why = why;
    }
}

/* In a list of tasks, the weight is how much work there is. */
static void
leave_effort_aside (struct table_layout *layout, struct columns *columns)
{
  gboolean tasks = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    tasks |= header_names_task (columns->column[i].name);
  if (tasks && columns_have (columns, ROLE_WEIGHT) && !columns_have (columns, ROLE_TO))
    table_layout_set_aside (layout, columns, columns->of_role[ROLE_WEIGHT],
                            "it says how much work a task is");
}

/* Do the cells of a column count its rows, one by one? */
static gboolean
numbers_rows (const struct table_evidence *evidence, guint32 column)
{
  guint64 before = 0;
  guint rows = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      guint64 number = g_ascii_strtoull (sample_cell (row, column), NULL, 10);
      if (row->line < evidence->layout->first_line)
        continue;
      if (number != before + 1 && (rows > 0 || number != 0))
        return FALSE;
      before = number;
      rows++;
    }
  return rows > 2;
}

/* "n" heads how often, or the number of the row. */
static void
leave_row_numbers_aside (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence)
{
  guint32 weight = columns->of_role[ROLE_WEIGHT];
  if (weight != NO_COLUMN && strcmp (columns->column[weight].folded, "n") == 0
      && numbers_rows (evidence, weight))
    table_layout_set_aside (layout, columns, weight, "it numbers the rows");
}

/* Weights given as words are either ranked or a label. */
void
tie_values_settle (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_WEIGHT, ROLE_STRENGTH };
  leave_effort_aside (layout, columns);
  leave_row_numbers_aside (layout, columns, evidence);
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    {
      guint32 at = columns->of_role[roles[k]];
      guint ranked = 0, filled = 0, numbers = 0;
      for (guint i = 0; at != NO_COLUMN && i < layout->row->len; i++)
        {
          double value;
          const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
          const char *text = sample_cell (row, at);
          if (row->line < layout->first_line || *text == '\0')
            continue;
          filled++;
          ranked += rank_of_word (text) != 0;
          numbers += cell_count_parse (text, TRUE, &value);
        }
      if (filled == 0 || numbers * 5 > filled)
        continue;
      if (ranked * 10 >= filled * 8)
        layout->rules.ranked_weights = TRUE;
      else
        table_layout_set_aside (layout, columns, at, "it holds words, not numbers");
    }
}

/* "Stärke der Beziehung", "Force du lien", "How close": the words for strength in seven languages. */
static gboolean
header_asks_how_strong (const char *header)
{
  static const char *const parts[]
    = { "starke ",  "staerke ",  "sterkte ",  "intensit",  "intensidad", "fuerza ",
        " forza ",  " force ",   " forca ",   "closeness", "how close",  "proximit",
        "proximid", "prossimit", " nahe ",    "naehe ",    "cercania ",  "vicinanza ",
        "nabijhei", "hechtheid", "haufigkei", "haeufigke", "frequenti",  NULL };
  g_autofree char *split = header_split (header);
  g_autofree char *padded = g_strconcat (" ", split, " ", NULL);
  return text_holds_one_of (padded, parts);
}

/* "papers" of two authors, "calls", "Anzahl Treffen": how often the two did something together. */
static gboolean
header_counts_contacts (const char *header)
{
  return header_has_word (
    header, "papers|publications|articles|emails|mails|calls|meetings|letters|conversations|"
            "encounters|interactions|publikationen|artikel|anrufe|treffen|briefe|gesprache|"
            "begegnungen|courriels|appels|rencontres|lettres|reunions|articulos|"
            "publicaciones|correos|llamadas|reuniones|encuentros|cartas|pubblicazioni|"
            "articoli|chiamate|incontri|lettere|riunioni|publicacoes|artigos|chamadas|"
            "reunioes|encontros|publicaties|artikelen|gesprekken|ontmoetingen|brieven|"
            "vergaderingen|telefoontjes");
}

static gboolean
is_rating (const char *folded)
{
  static const char *const words[]
    = { "rating",    "score",      "trust",     "bewertung",  "note",   "puntuacion", "valutazione",
        "avaliacao", "sign",       "tie",       "edge",       "value",  "intensity",  "closeness",
        "freq",      "frequency",  "advice",    "trust",      "friend", "friendship", "contact",
        "strength",  "haufigkeit", "frequence", "frecuencia", NULL };
  for (const char *const *word = words; *word != NULL; word++)
    if (strcmp (*word, folded) == 0 || g_str_has_suffix (folded, *word)
        || (strlen (*word) > 3 && strstr (folded, *word) != NULL))
      return TRUE;
  return FALSE;
}

/* The share of filled cells that are numbers or codes for a missing answer; also 1 for a column of
 * ranked words. */
static double
value_share (const struct table_evidence *evidence, guint32 column)
{
  guint numbers = 0, missing = 0, ranked = 0, filled = evidence->column[column].filled;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      double value;
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      numbers += cell_number_parse (text, FALSE, &value);
      missing += text_is_missing (text) && !cell_number_parse (text, FALSE, &value);
      ranked += rank_of_word (text) != 0;
    }
  if (filled == 0 || (numbers == 0 && ranked < filled))
    return 0;
  return ranked == filled ? 1 : (double)(numbers + missing) / filled;
}

/* A table of dyads: two people and a number that may be 0 or negative. */
void
tie_values_find (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN, numbers = 0;
  if (!columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_WEIGHT) || columns_have (columns, ROLE_STRENGTH))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (columns->column[i].role != ROLE_NONE || value_share (evidence, i) < 1)
        continue;
      struct header_terms terms = header_terms_of (columns->column[i].name);
      gboolean signed_or_zero = FALSE;
      for (guint k = 0; k < evidence->layout->row->len; k++)
        {
          const struct sample_row *row
            = &g_array_index (evidence->layout->row, struct sample_row, k);
          const char *text = sample_cell (row, i);
          signed_or_zero |= row->line >= evidence->layout->first_line
                            && (*text == '-' || strcmp (text, "0") == 0);
        }
      gboolean words = evidence_share (evidence, i, CONTENT_NUMBER) == 0;
      if (terms.facet == FACET_ID || evidence->column[i].distinct > 40
          || (!words && !is_rating (columns->column[i].folded)
              && !header_asks_how_strong (columns->column[i].name)
              && !header_counts_contacts (columns->column[i].name)
              && (!signed_or_zero || evidence_share (evidence, i, CONTENT_MARK) < 0.6)))
        continue;
      numbers++;
      found = i;
    }
  if (numbers == 1)
    columns_set_role (columns, found, ROLE_WEIGHT);
}

gboolean
columns_weigh_ties (const struct columns *columns)
{
  return columns_have (columns, ROLE_WEIGHT) && columns_have (columns, ROLE_FROM)
         && columns_have (columns, ROLE_TO);
}
