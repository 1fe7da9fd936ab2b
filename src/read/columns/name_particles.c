/* Particles of last names in a column of their own: "Voorvoegsel", "Namenszusatz", "Particule". */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/header_terms.h"
#include "read/columns/name_particles.h"
#include "read/vocabulary/concepts.h"

enum
{
  INITIALS_MOST = 10 /* letters and stops */
};

/* "DE" is a country, and "y" a yes. */
static gboolean
text_is_particle (const char *text)
{
  if (!g_unichar_islower (g_utf8_get_char (g_utf8_find_prev_char (text, text + strlen (text))))
      || g_utf8_strlen (text, -1) < 2)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  g_auto (GStrv) word = g_strsplit_set (folded, " '", -1);
  guint count = 0;
  for (char **one = word; *one != NULL; one++)
    if (**one != '\0' && (count++ > 2 || !text_means (WORDS_NAME_PARTICLE, *one)))
      return FALSE;
  return count > 0;
}

/* Does some row have such a word, and none anything else? Not everybody has one, unless it is "van der". */
static gboolean
holds_particles (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint count = 0, without = 0;
  gboolean several = FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->first_line || sample_row_filled (row) == 0)
        continue;
      if (*text != '\0' && !text_is_particle (text))
        return FALSE;
      several |= strchr (text, ' ') != NULL;
      without += *text == '\0';
      count += *text != '\0';
    }
  return count > 0 && (without > 0 || several);
}

/* "J.", "P.J." */
static gboolean
text_is_initials (const char *text)
{
  return g_unichar_isupper (g_utf8_get_char (text)) && g_utf8_strlen (text, -1) <= INITIALS_MOST;
}

/* Initials stand for the first names that no column gives. */
static void
take_initials (struct columns *columns, const struct table_evidence *evidence)
{
  if (columns_have (columns, ROLE_FIRST_NAME) || !columns_have (columns, ROLE_LAST_NAME))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && header_is (columns->column[i].name, WORDS_INITIALS)
        && column_holds_only (evidence, i, text_is_initials))
      {
        columns_set_role (columns, i, ROLE_FIRST_NAME);
        return;
      }
}

void
columns_find_particles (struct columns *columns, const struct table_evidence *evidence)
{
  take_initials (columns, evidence);
  guint32 first = columns->of_role[ROLE_FIRST_NAME], last = columns->of_role[ROLE_LAST_NAME];
  if (first == NO_COLUMN || last == NO_COLUMN || columns_have (columns, ROLE_MIDDLE_NAME))
    return;
  for (guint32 i = MIN (first, last) + 1; i <= MAX (first, last) + 1 && i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && holds_particles (evidence, i)
        && !header_has_word (columns->column[i].name, WORDS_LANGUAGE_OR_COUNTRY))
      {
        columns_set_role (columns, i, ROLE_MIDDLE_NAME);
        return;
      }
}
