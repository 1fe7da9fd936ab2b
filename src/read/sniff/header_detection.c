/* Finds where the table starts: below the first row that a profile recognises. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/sniff/blocks_above.h"
#include "read/sniff/edge_list.h"
#include "read/sniff/header_detection.h"
#include "read/sniff/empty_columns.h"
#include "read/sniff/header_groups.h"
#include "read/sniff/pivot_headings.h"
#include "read/sniff/side_blocks.h"
#include "read/sniff/remark_above.h"
#include "read/sniff/subtotals.h"
#include "read/sniff/totals.h"
#include "read/sniff/twin_headers.h"
#include "read/sniff/content_detection.h"

enum
{
  SAMPLE_ROWS = 200
};

static gboolean
collect_row (const struct row *row, gpointer data, GError **error G_GNUC_UNUSED)
{
  GArray *rows = data;
  if (rows->len >= SAMPLE_ROWS)
    return TRUE;
  guint32 count = MIN (row->n_cells, COLUMNS_MOST);
  struct sample_row sample = { row->line, g_new0 (char *, count + 1), count };
  for (guint32 i = 0; i < count; i++)
    sample.cell[i] = g_strstrip (g_utf8_make_valid (row->cell[i].text, -1));
  g_array_append_val (rows, sample);
  return TRUE;
}

static void
ignore_broken (guint64 line G_GNUC_UNUSED, guint32 cell G_GNUC_UNUSED,
               const char *value G_GNUC_UNUSED, const char *reason G_GNUC_UNUSED,
               gpointer data G_GNUC_UNUSED)
{
}

static void
ignore_comment (guint64 line G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
}

static void
clear_sample_row (gpointer data)
{
  g_strfreev (((struct sample_row *)data)->cell);
}

/* Splits the sample into rows as the file will be split. Returns the line of a quote that is still
 * open at the end of the sample, or 0. */
static guint64
read_sample (GArray *rows, const char *title, const struct dialect *dialect, const char *text,
             gsize length, gboolean whole)
{
  const struct row_handler handler = { collect_row, ignore_broken, ignore_comment, rows };
  struct table_parser *table = table_parser_new (title, dialect, CELL_BYTES_MOST, &handler);
  guint64 number = 0;

  for (gsize at = 0, end; at < length && rows->len < SAMPLE_ROWS; at = end)
    {
      for (end = at; end < length && !is_line_end (text[end]); end++)
        ;
      gboolean ends = end < length;
      if (!ends && !whole)
        break;
      end += ends && text[end] == '\r' && end + 1 < length && text[end + 1] == '\n' ? 2 : ends;
      struct line line = { text + at, end - at, ++number, TRUE, TRUE, FALSE };
      if (!table_parser_feed (table, &line, NULL))
        break;
    }
  if (whole)
    table_parser_finish (table, NULL);
  guint64 open_quote = table_parser_open_quote (table);
  table_parser_free (table);
  return open_quote;
}

static gboolean
refuse_empty (const char *title, guint64 open_quote, gboolean whole, GError **error)
{
  if (open_quote == 0 && !whole)
    return fail (error, PLN_ERROR_DATA,
                 "\"%s\": its first row is too long for the header of a table; "
                 "export it again, a row a line and at most 4,096 columns",
                 title);
  if (open_quote == 0)
    return fail (error, PLN_ERROR_DATA, "\"%s\" has no row that can be read; export it again",
                 title);
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT ": the quote that opens here is never closed; "
               "put the missing quote in and try again",
               title, open_quote);
}

static gboolean
row_is_blank (const struct sample_row *row)
{
  for (guint32 i = 0; i < row->count; i++)
    if (*row->cell[i] != '\0')
      return FALSE;
  return TRUE;
}

static gboolean
rows_are_equal (const struct sample_row *one, const struct sample_row *other)
{
  gboolean equal = one->count == other->count;
  for (guint32 c = 0; equal && c < one->count; c++)
    equal = strcmp (one->cell[c], other->cell[c]) == 0;
  return equal;
}

/* The first row with several cells, which may be the header; NONE: there is none. */
static guint
first_full_row (const GArray *rows)
{
  for (guint i = 0; i < MIN (rows->len, HEADER_ROWS); i++)
    if (sample_row_filled (sample_row_at (rows, i)) > 1)
      return i;
  return NONE;
}

/* Does no row share a cell with this one, apart from its copies? */
static gboolean
row_stands_apart (const GArray *rows, guint at)
{
  const struct sample_row *row = &g_array_index (rows, struct sample_row, at);
  for (guint i = at + 1; i < rows->len; i++)
    {
      const struct sample_row *other = &g_array_index (rows, struct sample_row, i);
      gboolean shared = FALSE;
      for (guint32 c = 0; c < MIN (row->count, other->count); c++)
        shared |= *row->cell[c] != '\0' && strcmp (row->cell[c], other->cell[c]) == 0;
      if (shared && !rows_are_equal (row, other))
        return FALSE;
    }
  return TRUE;
}

static const struct profile *
profile_of_row (const struct sample_row *row, const char *file, const struct profile *wanted)
{
  g_auto (GStrv) folded = g_new0 (char *, row->count + 1);
  for (guint32 i = 0; i < row->count; i++)
    folded[i] = header_fold (row->cell[i]);
  const char *const *names = (const char *const *)folded;

  if (wanted != NULL)
    return profile_recognises (wanted, file, names, row->count) ? wanted : NULL;
  const struct profile *profile;
  for (guint i = 0; (profile = profile_nth (i)) != NULL; i++)
    if (profile_recognises (profile, file, names, row->count))
      return profile;
  return NULL;
}

static gboolean
is_number (const char *text)
{
  return *text != '\0' && text[strspn (text, "0123456789.,-")] == '\0';
}

/* Do words stand above numbers alone? */
static gboolean
row_heads_numbers (const GArray *rows, guint at)
{
  const struct sample_row *row = &g_array_index (rows, struct sample_row, at);
  for (guint32 c = 0; c < row->count; c++)
    {
      guint numbers = 0, others = 0;
      for (guint i = at + 1; i < rows->len; i++)
        {
          const struct sample_row *other = &g_array_index (rows, struct sample_row, i);
          if (c < other->count && !rows_are_equal (row, other))
            *(is_number (other->cell[c]) ? &numbers : &others) += *other->cell[c] != '\0';
        }
      if (numbers > 0 && others == 0 && *row->cell[c] != '\0' && !is_number (row->cell[c]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
row_is_known_header (const struct sample_row *row, const char *file, const struct profile *wanted)
{
  for (guint32 c = 0; c < row->count; c++)
    if (role_of_header (row->cell[c]) != ROLE_NONE)
      return TRUE;
  return profile_of_row (row, file, wanted) != NULL;
}

gboolean
texts_end_alike (const char *one, const char *other)
{
  const char *last = strrchr (one, ' '), *other_last = strrchr (other, ' ');
  return last != NULL && other_last != NULL && g_ascii_strcasecmp (last, other_last) == 0;
}

/* "2nd meeting", or "Spring term" below "Autumn term", alone in its row. */
static gboolean
is_title_of_block (const struct sample_row *row, const struct sample_row *first)
{
  return sample_row_filled (row) == 1
         && (strpbrk (row->cell[0], "0123456789") != NULL
             || (sample_row_filled (first) == 1 && texts_end_alike (row->cell[0], first->cell[0])));
}

/* Months are pasted one below the other, each with its header: a header that stands again says nothing of
 * its columns. A row without a known word is one of data that came twice. */
static void
drop_repeated_headers (struct table_layout *layout, const struct profile *wanted)
{
  GArray *rows = layout->row;
  const char *file = layout->file;
  guint at = first_full_row (rows);
  if (at == NONE || !row_stands_apart (rows, at)
      || !(row_heads_numbers (rows, at)
           || row_is_known_header (&g_array_index (rows, struct sample_row, at), file, wanted)))
    return;
  for (guint i = rows->len - 1; i > at; i--)
    if (rows_are_equal (&g_array_index (rows, struct sample_row, at),
                        &g_array_index (rows, struct sample_row, i)))
      {
        g_array_remove_index (rows, i);
        const struct sample_row *title = &g_array_index (rows, struct sample_row, i - 1);
        if (at == 0 || !is_title_of_block (title, &g_array_index (rows, struct sample_row, at - 1)))
          continue;
        if (layout->block_titles == NULL)
          layout->block_titles = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
        g_hash_table_add (layout->block_titles, g_strdup (title->cell[0]));
        layout->rules.blocks = TRUE;
        g_array_remove_index (rows, --i);
      }
}

/* Adds the rows under the header that hold question texts, and the ids under those. */
static void
plan_more_headers (struct table_layout *layout, guint at)
{
  guint limit = MIN (layout->profile->header_rows, layout->row->len - at), rows = MIN (limit, 2);
  for (guint i = 1; i < limit; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, at + i);
      if (row->count > 0 && strstr (row->cell[0], "ImportId") != NULL)
        rows = i + 1;
    }
  if (rows < 2)
    return;
  layout->texts = &g_array_index (layout->row, struct sample_row, at + 1);
  layout->first_line = g_array_index (layout->row, struct sample_row, at + rows - 1).line + 1;
}

static gboolean
is_in_signature (const struct profile *profile, const char *header)
{
  g_autofree char *folded = header_fold (header);
  for (const char *const *pattern = profile->signature; *pattern != NULL; pattern++)
    if (header_matches (*pattern, folded))
      return TRUE;
  return FALSE;
}

/* Does a table with the header of an export without people name people all the same, in a column that the
 * export does not have? */
static gboolean
names_people_beside (const struct table_layout *layout, guint at, const struct profile *profile)
{
  const struct sample_row *header = &g_array_index (layout->row, struct sample_row, at);
  for (guint32 c = 0; c < header->count; c++)
    {
      enum role role = role_of_header (header->cell[c]);
      guint filled = 0, names = 0;
      if ((role != ROLE_FROM && role != ROLE_TO && role != ROLE_WITH)
          || is_in_signature (profile, header->cell[c]))
        continue;
      for (guint i = at + 1; i < layout->row->len; i++)
        {
          const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
          const char *text = c < row->count ? row->cell[c] : "";
          filled += *text != '\0';
          names += name_look_of (text) != LOOKS_UNLIKE_NAME || strchr (text, '@') != NULL;
        }
      if (names > 0 && names * 2 > filled)
        return TRUE;
    }
  return FALSE;
}

/* The first row that a profile recognises, or NONE. */
static guint
find_profile (struct table_layout *layout, const struct profile *wanted, gboolean contacts)
{
  for (guint i = 0; i < MIN (layout->row->len, HEADER_ROWS); i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      const struct profile *profile = profile_of_row (row, layout->file, wanted);
      if (profile == NULL
          || (contacts && profile->kind != PROFILE_CONTACTS && profile->kind != PROFILE_REFUSED))
        continue;
      if (profile->kind == PROFILE_REFUSED && !profile->lacks_one_end && wanted == NULL
          && names_people_beside (layout, i, profile))
        continue;
      layout->profile = profile;
      return i;
    }
  return NONE;
}

static gboolean
heads_part (const struct sample_row *row, const char *number)
{
  for (guint32 i = 1; i < row->count; i++)
    if (*row->cell[i] != '\0')
      return FALSE;
  return row->count > 0 && g_str_has_prefix (row->cell[0], number);
}

/* The header under "2. ..." in a file that starts with "1. ...", or NONE. */
static guint
find_numbered (struct table_layout *layout, const struct profile *wanted)
{
  if (layout->row->len < 3
      || !heads_part (&g_array_index (layout->row, struct sample_row, 0), "1. "))
    return NONE;
  for (guint i = 1; i + 2 < MIN (layout->row->len, HEADER_ROWS); i++)
    if (heads_part (&g_array_index (layout->row, struct sample_row, i), "2. ")
        && g_array_index (layout->row, struct sample_row, i + 1).count >= 4)
      {
        layout->profile = wanted != NULL ? wanted : profile_by_name ("teams-attendance-numbered");
        return layout->profile->numbered_parts ? i + 1 : NONE;
      }
  return NONE;
}

/* The user gave a format, and the file does not have it. */
static gboolean
refuse_format (const char *title, const struct profile *wanted, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  for (const char *const *pattern = wanted->signature; *pattern != NULL; pattern++)
    g_string_append_printf (names, "%s\"%.*s\"", names->len > 0 ? ", " : "",
                            (int)strcspn (*pattern, "|"), *pattern);
  return fail (
    error, PLN_ERROR_USAGE,
    "\"%s\" does not have the header of --format %s, which needs the columns %s (or their "
    "names in another language); leave --format out, or name the columns with --column ROLE=NAME",
    title, wanted->name, names->str);
}

static char *
folded_file_name (const char *title)
{
  g_autofree char *name = g_path_get_basename (title);
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  return header_fold (valid);
}

void
table_rules_init (struct table_rules *rules)
{
  memset (rules, 0, sizeof *rules);
#define SET_NONE(column) rules->column = NO_COLUMN;
  RULE_COLUMNS (SET_NONE)
#undef SET_NONE
}

gboolean
header_detect (struct table_layout *layout, struct columns *columns, const char *title,
               const struct dialect *dialect, const char *text, gsize length, gboolean whole,
               gboolean contacts, const struct read_options *options, GError **error)
{
  const struct profile *wanted = options->format != NULL ? profile_by_name (options->format) : NULL;

  if (layout->file == NULL)
    layout->file = folded_file_name (title);
  table_rules_init (&layout->rules);
  layout->row = g_array_new (FALSE, FALSE, sizeof (struct sample_row));
  g_array_set_clear_func (layout->row, clear_sample_row);
  guint64 open_quote = read_sample (layout->row, title, dialect, text, length, whole);
  for (guint i = layout->row->len; i-- > 0;)
    if (row_is_blank (&g_array_index (layout->row, struct sample_row, i)))
      g_array_remove_index (layout->row, i);
  layout->rules.foot_known = whole && layout->row->len < SAMPLE_ROWS;
  if (layout->rules.foot_known)
    empty_columns_drop (layout->row);
  pivot_heading_remove (layout->row);
  header_groups_merge (layout->row);
  guint blocks = side_blocks_header (layout->row);
  guint full = blocks != NONE ? blocks : first_full_row (layout->row);
  if (full != NONE)
    side_blocks_split (layout, full);
  drop_repeated_headers (layout, wanted);
  twin_headers_part (layout->row);
  table_legend_take (layout, layout->rules.foot_known);
  if (layout->rules.foot_known)
    table_foot_remove (layout);
  table_subtotals_remove (layout);
  if (layout->remark == NULL)
    layout->remark = remark_above_table (dialect->comment, text, length);
  if (layout->row->len == 0)
    return refuse_empty (title, open_quote, whole, error);

  guint at = find_profile (layout, wanted, contacts);
  if (at == NONE && !contacts)
    at = find_numbered (layout, wanted);
  if (at == NONE && wanted != NULL && wanted->signature != NULL
      && (options->columns == NULL || options->columns[0] == NULL))
    return refuse_format (title, wanted, error);
  if (at == NONE)
    {
      block_above_remove (layout->row);
      layout->profile = wanted;
      layout->list = edge_list_profile (dialect->comment, text, length);
      layout->unknown = TRUE;
      return TRUE;
    }
  if (layout->profile->kind == PROFILE_REFUSED)
    return profile_refuse (layout->profile, title, error);
  table_layout_take_header (layout, columns, at, options);
  plan_more_headers (layout, at);
  if (layout->profile->by_content)
    header_detect_by_content (layout, columns);
  table_layout_name_nodes (layout, columns);
  return TRUE;
}

void
table_layout_clear (struct table_layout *layout)
{
  g_clear_pointer (&layout->initials, g_ptr_array_unref);
  g_clear_pointer (&layout->chat_groups, g_hash_table_unref);
  g_clear_pointer (&layout->block_titles, g_hash_table_unref);
  if (layout->row != NULL)
    g_array_unref (layout->row);
  g_clear_pointer (&layout->evidence, g_ptr_array_unref);
  g_clear_pointer (&layout->name_pairs, g_array_unref);
  g_free (layout->turned_name);
  g_free (layout->file);
  g_free (layout->title);
  g_free (layout->remark);
}
