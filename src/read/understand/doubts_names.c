/* Doubts about what a cell of people says. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/understand/doubt.h"
#include "read/understand/header_kinds.h"
#include "read/understand/person_columns.h"

static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME };

/* "With", "Spoken with", "Who I talked to": then the writer met them. */
static gboolean
header_says_met (const char *header)
{
  return header_says_with_whom (header) || header_tells_who_i_met (header)
         || (role_of_header (header) == ROLE_WITH && !header_lists_those_present (header)
             && header_person_kind (header) == HEADER_NO_PERSON);
}

gboolean
owner_is_guessed (const struct doubt_view *view, struct doubt *doubt)
{
  static const enum role telling[] = { ROLE_FROM,  ROLE_DATE, ROLE_FIRST, ROLE_LAST,     ROLE_YEAR,
                                       ROLE_MONTH, ROLE_TIME, ROLE_EVENT, ROLE_DIRECTION };
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || view->options->shape != SHAPE_AUTO
      || strcmp (view->layout->profile->name, "interactions") != 0)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (telling); k++)
    if (columns_have (columns, telling[k]))
      return FALSE;
  guint32 column
    = columns_have (columns, ROLE_WITH) ? columns->of_role[ROLE_WITH] : columns->of_role[ROLE_TO];
  if (column == NO_COLUMN || any_column_is_told (view)
      || header_says_met (columns->column[column].name))
    return FALSE;
  guint at = 0;
  doubt->row = next_data_row (view, &at);
  doubt->column = column;
  if (doubt->row == NULL || view->layout->header_line == 0)
    return FALSE;
  doubt->question = g_strdup_printf (
    "nothing says when, or with whom, \"%s\" had contact; if each line is somebody you met, add --as own-log; "
    "if the table only lists people, add --as contacts",
    sample_cell (doubt->row, column));
  return TRUE;
}

/* A single word in small letters, or a remark in brackets: not an account, and not a word by which pln
 * knows that a cell is empty. */
static gboolean
is_bare_word (const char *text)
{
  g_autofree char *folded = header_fold (text);
  const char *letter = text + strspn (text, "([-* ");
  return (letter != text || strchr (text, ' ') == NULL) && !name_means_me (folded)
         && *letter != '\0' && g_unichar_islower (g_utf8_get_char (letter))
         && strpbrk (text, "@_.0123456789/") == NULL && !text_names_nobody (text)
         && !is_placeholder_name (text) && !text_is_vacant_post (text) && !text_is_free_place (text)
         && person_kind_of (text, NULL) == KIND_PERSON;
}

gboolean
word_is_among_names (const struct doubt_view *view, struct doubt *doubt)
{
  enum
  {
    LEAST_NAMES = 3
  };
  if (!doubt_view_is_generic (view))
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
    {
      guint32 column = view->columns->of_role[ends[k]];
      const struct sample_row *row, *found = NULL;
      guint names = 0;
      gboolean others = FALSE;
      if (column == NO_COLUMN || column_is_told (view, column))
        continue;
      for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
        {
          const char *text = sample_cell (row, column);
          gboolean whole = name_look_of (text) != LOOKS_UNLIKE_NAME;
          names += whole;
          if (whole || *text == '\0' || strcmp (text, view->columns->column[column].name) == 0)
            continue; /* the header may come again below */
          gboolean same = found != NULL && strcmp (text, sample_cell (found, column)) == 0;
          others |= !is_bare_word (text) || (found != NULL && !same);
          found = found == NULL ? row : found;
        }
      if (found == NULL || others || names < LEAST_NAMES)
        continue;
      doubt->row = found;
      doubt->column = column;
      doubt->question = g_strdup_printf (
        "\"%s\" is not written like the names in this column; if it is not a person, leave the cell empty; "
        "if it is, add --column %s=\"%s\"",
        sample_cell (found, column), role_name (ends[k]), view->columns->column[column].name);
      return TRUE;
    }
  return FALSE;
}
