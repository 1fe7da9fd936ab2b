/* Columns that say with which program or on which device a row was written: "source" in exports of posts,
 * "via", "client"; or on which machine it happened: "host", "server". Cells decide, as "source" is also an
 * end of a tie, and a host may be a person. Linear in the cells of the sample. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/client_columns.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_columns.h"
#include "read/people/full_names.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

/* "Twitter for iPhone", "<a href=…>Web App</a>", "Mozilla/5.0 (…)" */
static gboolean
text_names_client (const char *text)
{
  static const char *const devices[]
    = { " for iphone", " for ipad", " for android", " for mac", " for windows", " for ios", NULL };
  if (g_str_has_prefix (text, "<a href=") || g_str_has_prefix (text, "Mozilla/"))
    return TRUE;
  g_autofree char *folded = header_fold (text);
  for (const char *const *device = devices; *device != NULL; device++)
    if (g_str_has_suffix (folded, *device))
      return TRUE;
  return text_means (WORDS_CLIENT_PROGRAM, folded);
}

static gboolean
holds_clients (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint filled = 0, found = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      filled++;
      found += text_names_client (text);
      if (filled == 4 && found == 0)
        return FALSE;
    }
  return found > 0 && found * 3 >= filled * 2;
}

/* "ana-7", "anna.lena.2" */
static gboolean
begins_with_given_name (const char *text)
{
  g_autofree char *first = g_strndup (text, strcspn (text, "-_.:0123456789"));
  return word_is_given_name (first);
}

/* "sfu-fra-02", "meet3.example.net", "10.0.0.7": in small letters, without blanks, and with a number or
 * several dots. */
static gboolean
text_names_machine (const char *text)
{
  guint dots = 0, joints = 0, digits = 0;
  for (; *text != '\0'; text++)
    {
      dots += *text == '.';
      joints += strchr ("-_.:", *text) != NULL;
      digits += g_ascii_isdigit (*text) != 0;
      if (!g_ascii_islower (*text) && !g_ascii_isdigit (*text) && strchr ("-_.:", *text) == NULL)
        return FALSE;
    }
  return joints > 0 && (digits > 0 || dots > 1);
}

static gboolean
text_is_no_nickname (const char *text)
{
  guint joints = 0;
  for (const char *at = text; *at != '\0'; at++)
    joints += strchr ("-.:", *at) != NULL;
  return joints > 1 && !begins_with_given_name (text);
}

/* "node-1", "node-2": several that differ in the number at the end only. */
static gboolean
are_numbered_alike (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  const char *stem = NULL;
  gsize length = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      gsize end = strlen (text);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      while (end > 0 && g_ascii_isdigit (text[end - 1]))
        end--;
      if (stem == NULL)
        stem = text, length = end;
      if (end != length || text[end] == '\0' || strncmp (text, stem, end) != 0)
        return FALSE;
    }
  return stem != NULL && evidence->column[column].distinct > 1 && !begins_with_given_name (stem);
}

/* A host may be a person, and have a nickname with a number: "kit-o2". */
static gboolean
may_be_nicknames (const struct columns *columns, const struct table_evidence *evidence,
                  guint32 column)
{
  return header_person_kind (columns->column[column].name) != HEADER_NO_PERSON
         && !column_holds_only (evidence, column, text_is_no_nickname)
         && !are_numbered_alike (evidence, column);
}

/* Do two other columns of people, or more, hold whole names? */
static gboolean
others_name_people (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 column)
{
  guint others = 0;
  for (guint32 i = 0; i < columns->count; i++)
    others += i != column && column_holds_people (&columns->column[i])
              && evidence_share (evidence, i, CONTENT_FULL) > 0.5;
  return others > 1;
}

static void
drop_machines (struct table_layout *layout, struct columns *columns,
               const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) && !columns->column[i].told
        && header_has_word (columns->column[i].name, WORDS_MACHINE)
        && column_holds_only (evidence, i, text_names_machine)
        && !may_be_nicknames (columns, evidence, i) && others_name_people (columns, evidence, i))
      table_layout_set_aside (layout, columns, i, "it says on which machine it happened");
}

void
columns_drop_clients (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME };
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    for (guint32 i = 0; i < columns->count; i++)
      if (columns->column[i].role == roles[k] && !columns->column[i].told
          && holds_clients (evidence, i))
        table_layout_set_aside (layout, columns, i,
                                "it says which program or device wrote the row");
  drop_machines (layout, columns, evidence);
}

/* "forwarded_from", "Weitergeleitet von" */
static gboolean
header_names_origin (const char *header)
{
  return header_is (header, WORDS_FORWARDED_FROM);
}

void
columns_drop_origins (struct table_layout *layout, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (!columns->column[i].told && header_names_origin (columns->column[i].name))
      table_layout_set_aside (layout, columns, i, "it says where a text was taken from");
}
