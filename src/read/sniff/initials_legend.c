/* Reads the legend of a table's initials. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/sniff/initials_legend.h"

enum
{
  INITIALS_BYTES = 8
};

/* "KB", "R.S.": capitals alone. */
static gboolean
are_capitals (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isupper (g_utf8_get_char (at)) && *at != '.')
      return FALSE;
  return g_unichar_isupper (g_utf8_get_char (text));
}

/* "Kb" of "Karim Blot": one letter of each word of the name. */
static gboolean
begin_words_of (const char *text, const char *name)
{
  g_auto (GStrv) word = g_strsplit_set (name, " -", -1);
  guint n = 0;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (*at != '.'
        && (word[n] == NULL
            || g_unichar_tolower (g_utf8_get_char (at))
                 != g_unichar_tolower (g_utf8_get_char (word[n++]))))
      return FALSE;
  return n > 0 && word[n] == NULL;
}

static gboolean
may_be_initials (const char *text, const char *name)
{
  return *text != '\0' && strlen (text) <= INITIALS_BYTES
         && (are_capitals (text) || begin_words_of (text, name));
}

static gboolean
is_letter_at (const char *at)
{
  return g_unichar_isalpha (g_utf8_get_char (at));
}

/* Do the letters stand in the text as a word of their own? */
static gboolean
text_has_word (const char *text, const char *word)
{
  for (const char *at = text; (at = strstr (at, word)) != NULL; at += strlen (word))
    if ((at == text || !is_letter_at (g_utf8_prev_char (at))) && !is_letter_at (at + strlen (word)))
      return TRUE;
  return FALSE;
}

static gboolean
stand_in_table (const GArray *rows, guint end, const char *initials)
{
  for (guint i = 0; i < end; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      for (guint32 c = 0; c < row->count; c++)
        if (text_has_word (row->cell[c], initials))
          return TRUE;
    }
  return FALSE;
}

/* "KB = Karim Blot, RS = Rosa Sand". */
static void
take_line (struct table_layout *layout, guint end, const char *text)
{
  g_auto (GStrv) part = g_strsplit_set (text, ",;", -1);
  for (char **one = part; *one != NULL; one++)
    {
      const char *sign = strpbrk (*one, "=:");
      if (sign == NULL)
        continue;
      g_autofree char *initials = g_strndup (*one, (gsize)(sign - *one));
      g_autofree char *name = g_strdup (sign + 1);
      g_strstrip (initials);
      g_strstrip (name);
      if (!may_be_initials (initials, name) || name_look_of (name) == LOOKS_UNLIKE_NAME
          || !stand_in_table (layout->row, end, initials))
        continue;
      if (layout->initials == NULL)
        layout->initials = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (layout->initials, g_steal_pointer (&initials));
      g_ptr_array_add (layout->initials, g_steal_pointer (&name));
    }
}

void
table_initials_take (struct table_layout *layout, guint from)
{
  for (guint i = from; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (guint32 c = 0; c < row->count; c++)
        take_line (layout, from, row->cell[c]);
    }
}
