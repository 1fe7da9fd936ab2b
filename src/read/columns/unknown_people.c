/* Which columns look like people, and the options that say so. */
#include <string.h>
#include "pln/display_width.h"
#include "pln/escape.h"
#include "read/input/stop.h"
#include "read/sniff/content_detection.h"
#include "read/evidence/evidence.h"
#include "read/evidence/people_look.h"
#include "read/columns/name_lists.h"
#include "read/columns/unknown_people.h"

enum
{
  SUGGESTED_MOST = 6,
  HEADER_SHOWN = 40 /* columns of text */
};

/* "; 'Bed 1', 'Bed 2' and 'Bed 3' look like people: ..." */
static char *
suggest_together (const struct columns *columns, const guint32 *found, guint32 n)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) options = g_string_new (NULL);
  for (guint32 i = 0; i < n; i++)
    {
      const char *name = columns->column[found[i]].name;
      g_string_append_printf (names, "%s\"%s\"", i == 0 ? "" : i + 1 < n ? ", " : " and ", name);
      g_autofree char *quoted = shell_quote (name);
      g_string_append_printf (options, " --column with=%s", quoted);
    }
  return g_strdup_printf ("; %s look like people: if those of a row met, add --no-me%s", names->str,
                          options->str);
}

/* One name or two, which come again: beside people, they may be people as well. */
static gboolean
names_too_few (const struct table_evidence *evidence, guint32 column)
{
  return column_people_look (evidence, column) == LOOK_NAMES
         && evidence->column[column].distinct <= 2
         && evidence->column[column].distinct < evidence->column[column].filled;
}

/* "; 'Klant' looks like people: add --column with='Klant'", or "". */
static char *
suggest_columns (struct table_layout *layout, const struct columns *columns)
{
  guint32 found[SUGGESTED_MOST], n = 0;
  gboolean sure = FALSE;
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  for (guint32 i = 0; i < columns->count && n < SUGGESTED_MOST; i++)
    {
      guint spaced = 0;
      for (guint k = 0; k < layout->row->len; k++)
        {
          const struct sample_row *row = &g_array_index (layout->row, struct sample_row, k);
          spaced += row->line >= layout->first_line && strchr (sample_cell (row, i), ' ') != NULL;
        }
      if (columns->column[i].role == ROLE_NONE && evidence->column[i].filled > 0
          && spaced * 2 > evidence->column[i].filled
          && MAX (evidence_share (evidence, i, CONTENT_NAME),
                  evidence_share (evidence, i, CONTENT_LIST))
               > 0.9
          && (column_people_look (evidence, i) >= LOOK_MAYBE || names_too_few (evidence, i)))
        {
          sure |= column_people_look (evidence, i) >= LOOK_MAYBE;
          found[n++] = i;
        }
    }
  if (!sure)
    return g_strdup ("");
  if (n > 2)
    return suggest_together (columns, found, n);
  g_autofree char *first = shell_quote (columns->column[found[0]].name);
  if (n == 1)
    return g_strdup_printf ("; \"%s\" looks like people: add --column with=%s",
                            columns->column[found[0]].name, first);
  g_autofree char *second = shell_quote (columns->column[found[1]].name);
  return g_strdup_printf (
    "; \"%s\" and \"%s\" look like people: add --column from=%s --column to=%s",
    columns->column[found[0]].name, columns->column[found[1]].name, first, second);
}

gboolean
ask_who (struct table_layout *layout, const struct columns *columns, const char *title,
         GError **error)
{
  static const enum role who[] = { ROLE_FROM,       ROLE_TO,        ROLE_WITH,  ROLE_NAME,
                                   ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_PROFILE };
  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    if (columns_have (columns, who[i]))
      return TRUE;
  if (layout->profile->kind != PROFILE_INTERACTIONS || layout->profile->import_row != NULL
      || layout->profile->rewrite_row != NULL)
    return TRUE;
  g_autofree char *advice = suggest_columns (layout, columns);
  return *advice == '\0'
         || stop (error, PLN_ERROR_DATA, "%s: none of the columns says who met whom%s", title,
                  advice);
}

/* The same where no column is known: one that lists people names all who were there. */
static char *
suggest_list (struct table_layout *layout, const struct columns *columns)
{
  guint32 list = name_list_column (columns, table_layout_evidence (layout, columns->count), FALSE);
  if (list == NO_COLUMN)
    return suggest_columns (layout, columns);
  g_autofree char *quoted = shell_quote (columns->column[list].name);
  return g_strdup_printf ("; \"%s\" looks like people: add --no-me --column with=%s",
                          columns->column[list].name, quoted);
}

gboolean
refuse_columns (struct table_layout *layout, const char *title, gboolean contacts,
                const struct read_options *options, GError **error)
{
  struct columns columns = { 0 };
  table_layout_take_header (layout, &columns, 0, options);
  g_autofree char *advice = contacts ? g_strdup ("") : suggest_list (layout, &columns);
  columns_clear (&columns);
  g_autoptr (GString) names = g_string_new (NULL);
  const struct sample_row *row = &g_array_index (layout->row, struct sample_row, 0);
  guint data = 0; /* several days head a plan or a poll */
  for (guint32 i = 0; i < row->count && names->len < 300; i++)
    {
      g_string_append (names, i > 0 ? ", \"" : "\"");
      text_append_cut (names, row->cell[i], HEADER_SHOWN);
      g_string_append_c (names, '"');
      data += text_is_moment (row->cell[i]) || strchr (row->cell[i], '@') != NULL;
    }
  if (options->encoding != NULL)
    return fail (
      error, PLN_ERROR_DATA,
      "%s, line %" G_GUINT64_FORMAT
      ": none of the columns was recognised: %s; if these letters are wrong, the file is not %s: "
      "leave --encoding out",
      title, row->line, names->str, options->encoding);
  if (data == 1)
    return fail (
      error, PLN_ERROR_DATA,
      "%s, line %" G_GUINT64_FORMAT
      ": the first line holds data, not the names of columns: %s; put a header above it, "
      "such as \"%s\" with a name for each column",
      title, row->line, names->str, contacts ? "name,email,org" : "date,from,to");
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT
               ": none of the columns was recognised: %s; %s, or say which "
               "column is which with --column ROLE=NAME%s",
               title, row->line, names->str,
               contacts ? "a contacts file needs a column \"name\""
                        : "pln must know who met whom: it needs \"from\" and \"to\", or "
                          "\"with\", or \"name\" for contacts",
               advice);
}
