/* Collects evidence from the cells. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/dates/localized_number.h"
#include "read/understand/evidence.h"
#include "read/people/cell_containers.h"
#include "read/people/presence_words.h"

enum
{
  MOMENT_BYTES = 60,
  MANY_WORDS = 6,
  COUNT_DIGITS = 4
};

const char *
sample_cell (const struct sample_row *row, guint32 column)
{
  return column < row->count ? row->cell[column] : "";
}

static guint
count_blanks (const char *text)
{
  guint n = 0;
  for (; *text != '\0'; text++)
    n += *text == ' ';
  return n;
}

static gboolean
is_email (const char *text)
{
  const char *at = strchr (text, '@');
  return at != NULL && at != text && strchr (at, '.') != NULL && strpbrk (text, " ,;") == NULL;
}

static gboolean
is_name (const char *text)
{
  gunichar first = g_utf8_get_char (text);
  if (!g_unichar_isalpha (first) || g_unichar_islower (first) || count_blanks (text) > 4
      || strpbrk (text, "0123456789?!:@/{}\"") != NULL || strlen (text) < 2)
    return FALSE;
  return TRUE;
}

static gboolean
is_handle (const char *text)
{
  gboolean letter = FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      letter |= g_unichar_isalpha (c) != 0;
      if (!g_unichar_isalnum (c) && strchr ("_-.@", (int)MIN (c, 127)) == NULL)
        return FALSE;
    }
  return letter && strlen (text) > 1;
}

static gboolean
is_container (const char *text)
{
  g_autofree char *list = cell_container_to_list (text);
  return list != NULL && *list != '\0';
}

static gboolean
is_list (const char *text)
{
  if (strpbrk (text, ";|") != NULL || (strchr ("[{(fs", *text) != NULL && is_container (text)))
    return TRUE;
  const char *comma = strchr (text, ',');
  return comma != NULL && comma[1] != '\0' && strchr (comma + 1, ',') != NULL;
}

/* Many words; those of a list count by its parts: "Ruiz, Ana (5719001); Okafor, Ben (5719002)". */
static gboolean
is_long_text (const char *text)
{
  guint parts = 1;
  for (const char *at = text; *at != '\0'; at++)
    parts += *at == ';' || *at == '|';
  return count_blanks (text) > MANY_WORDS * parts;
}

static gboolean
is_link (const char *text)
{
  return strstr (text, "[[") != NULL || strstr (text, "](") != NULL
         || (strstr (text, ".md") != NULL && strchr (text, '/') != NULL);
}

gboolean
text_is_day (const char *text)
{
  struct date_text date;
  if (strpbrk (text, "0123456789") == NULL)
    return FALSE;
  date_text_read (text, &date);
  return date.shape == DATE_SHAPE_DAY || date.shape == DATE_SHAPE_PAIR;
}

gboolean
text_is_moment (const char *text)
{
  return strlen (text) <= MOMENT_BYTES && text_is_day (text);
}

char *
text_find_moment (const char *text)
{
  if (strlen (text) > MOMENT_BYTES || strpbrk (text, "0123456789") == NULL)
    return NULL;
  if (text_is_day (text))
    return g_strdup (text);
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  guint count = g_strv_length (word);
  for (guint length = count; length-- > 1;)
    for (guint from = 0; from + length <= count; from++)
      {
        char *after = g_steal_pointer (&word[from + length]);
        g_autofree char *part = g_strjoinv (" ", word + from);
        word[from + length] = after;
        gsize first = strspn (part, " ([,:-"), end = strlen (part);
        while (end > first && strchr (" )],:-", part[end - 1]) != NULL)
          part[--end] = '\0';
        if (text_is_day (part + first))
          return g_strdup (part + first);
      }
  return NULL;
}

/* A text, and the number of cells in a column that contain it. */
static void
look_at_text (struct column_evidence *column, const char *text, guint cells)
{
  double value;
  gboolean number = cell_number_parse (text, FALSE, &value);
  gboolean counts = number && strspn (text, "0123456789") == strlen (text);
  const gboolean is[N_CONTENTS] = {
    [CONTENT_NUMBER] = number,
    [CONTENT_COUNT] = counts && strlen (text) <= COUNT_DIGITS,
    [CONTENT_DAY] = !number && text_is_day (text),
    [CONTENT_EMAIL] = is_email (text),
    [CONTENT_PAGE] = strstr (text, "://") != NULL,
    [CONTENT_NAME] = is_name (text),
    [CONTENT_HANDLE] = is_handle (text),
    [CONTENT_LIST] = is_list (text),
    [CONTENT_LINK] = is_link (text),
    [CONTENT_MARK] = mark_of_text (text) != PRESENCE_UNKNOWN,
    [CONTENT_PRESENCE] = presence_of_text (text) != PRESENCE_UNKNOWN,
    [CONTENT_DIGITS] = strpbrk (text, "0123456789") != NULL,
    [CONTENT_TEXT] = is_long_text (text),
  };
  for (guint content = 0; content < N_CONTENTS; content++)
    column->of[content] += is[content] ? cells : 0;
}

static void
look_at_column (struct table_evidence *evidence, guint32 c)
{
  const struct table_layout *layout = evidence->layout;
  struct column_evidence *column = &evidence->column[c];
  g_autoptr (GHashTable) cells_of = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      const char *text = sample_cell (row, c);
      if (row->line < layout->first_line || *text == '\0')
        continue;
      guint cells = GPOINTER_TO_UINT (g_hash_table_lookup (cells_of, text));
      g_hash_table_insert (cells_of, (gpointer)text, GUINT_TO_POINTER (cells + 1));
      column->filled++;
    }
  column->distinct = g_hash_table_size (cells_of);
  GHashTableIter each;
  gpointer text, cells;
  g_hash_table_iter_init (&each, cells_of);
  while (g_hash_table_iter_next (&each, &text, &cells))
    look_at_text (column, text, GPOINTER_TO_UINT (cells));
}

static void
evidence_free (gpointer data)
{
  struct table_evidence *evidence = data;
  g_free (evidence->column);
  g_free (evidence);
}

const struct table_evidence *
table_layout_evidence (struct table_layout *layout, guint32 n_columns)
{
  if (layout->evidence == NULL)
    layout->evidence = g_ptr_array_new_with_free_func (evidence_free);
  for (guint i = 0; i < layout->evidence->len; i++)
    {
      const struct table_evidence *known = g_ptr_array_index (layout->evidence, i);
      if (known->first_line == layout->first_line && known->count == n_columns)
        return known;
    }
  struct table_evidence *evidence = g_new0 (struct table_evidence, 1);
  evidence->layout = layout;
  evidence->first_line = layout->first_line;
  evidence->count = n_columns;
  evidence->column = g_new0 (struct column_evidence, n_columns + 1);
  for (guint i = 0; n_columns > 0 && i < layout->row->len; i++)
    evidence->rows += sample_row_at (layout->row, i)->line >= layout->first_line;
  for (guint32 c = 0; c < n_columns; c++)
    look_at_column (evidence, c);
  g_ptr_array_add (layout->evidence, evidence);
  return evidence;
}

double
evidence_share (const struct table_evidence *evidence, guint32 column, enum content content)
{
  const struct column_evidence *one = &evidence->column[column];
  return one->filled == 0 ? 0 : (double)one->of[content] / one->filled;
}

double
evidence_people_share (const struct table_evidence *evidence, guint32 column)
{
  const struct column_evidence *one = &evidence->column[column];
  guint found = MAX (MAX (one->of[CONTENT_NAME], one->of[CONTENT_EMAIL]),
                     MAX (one->of[CONTENT_HANDLE], one->of[CONTENT_LINK]));
  found = MAX (found, one->of[CONTENT_LIST]);
  guint other = MAX (MAX (one->of[CONTENT_DAY], one->of[CONTENT_TEXT]), one->of[CONTENT_NUMBER]);
  found = MIN (found, one->filled - MIN (one->filled, other));
  return one->filled == 0 ? 0 : (double)found / one->filled;
}

gboolean
evidence_is_unique (const struct table_evidence *evidence, guint32 column)
{
  const struct column_evidence *one = &evidence->column[column];
  return one->filled > 1 && one->distinct == one->filled;
}

/* Does each value of one column go with only one value of the other? */
static gboolean
decides (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  g_autoptr (GHashTable) partner = g_hash_table_new (g_str_hash, g_str_equal);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      const char *a = sample_cell (row, one), *b = sample_cell (row, other);
      if (row->line < evidence->layout->first_line || *a == '\0' || *b == '\0')
        continue;
      const char *before = g_hash_table_lookup (partner, a);
      if (before != NULL && strcmp (before, b) != 0)
        return FALSE;
      g_hash_table_insert (partner, (gpointer)a, (gpointer)b);
    }
  return g_hash_table_size (partner) > 0;
}

gboolean
columns_are_one_to_one (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  return decides (evidence, one, other) && decides (evidence, other, one);
}

/* "CN=Ana Ruiz,OU=Staff" means the person named in it. */
static const char *
value_meant (const char *text, GStringChunk *texts)
{
  if (g_ascii_strncasecmp (text, "cn=", 3) != 0)
    return text;
  g_autofree char *name = cell_container_to_list (text);
  return name != NULL ? g_string_chunk_insert (texts, name) : text;
}

static guint
count_common (GHashTable *one, GHashTable *other)
{
  guint n = 0;
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init (&iter, one);
  while (g_hash_table_iter_next (&iter, &value, NULL))
    n += g_hash_table_contains (other, value);
  return n;
}

guint
values_shared (const struct table_evidence *evidence, guint32 column, guint32 other)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) other_values = g_hash_table_new (g_str_hash, g_str_equal);
  GStringChunk *texts = g_string_chunk_new (256);
  const GArray *rows = evidence->layout->row;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < rows->len; i++)
      {
        const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
        const char *text = sample_cell (row, pass == 0 ? other : column);
        if (row->line < evidence->layout->first_line || *text == '\0')
          continue;
        g_hash_table_add (pass == 0 ? known : other_values, (gpointer)value_meant (text, texts));
      }
  guint shared = count_common (known, other_values);
  g_string_chunk_free (texts);
  return shared;
}
