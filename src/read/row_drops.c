/* Rows that a profile leaves out on purpose. */
#include <string.h>
#include "read/reading.h"

static gboolean
value_is_listed (const char *values, const char *text)
{
  for (const char *value = values;; value++)
    {
      gsize length = strcspn (value, "|");
      g_autofree char *word = g_strndup (value, length);
      if (*word == '~' ? strstr (text, word + 1) != NULL : g_ascii_strcasecmp (word, text) == 0)
        return TRUE;
      value += length;
      if (*value == '\0')
        return FALSE;
    }
}

const char *
row_reason_to_drop (const struct profile_row *row)
{
  const struct columns *columns = &row->reading->columns;
  const struct profile_drop *drop = row->reading->profile->drop;

  for (; drop != NULL && drop->header != NULL; drop++)
    for (guint32 i = 0; i < columns->count; i++)
      if (header_matches (drop->header, columns->column[i].folded))
        {
          const char *text = i < row->row->n_cells ? row->row->cell[i].text : "";
          g_autofree char *clean = g_strstrip (g_strdup (text));
          if (value_is_listed (drop->values, clean))
            return drop->reason;
          break;
        }
  return NULL;
}

/* "LinkedIn Member": a name that anybody may have, and nothing else is known. */
gboolean
row_is_anonymous (const struct profile_row *row, guint32 number)
{
  const char *names = row->reading->profile->anonymous;
  if (names == NULL || number == MENTION_ME)
    return FALSE;
  const struct mention *mention = &g_array_index (row->reading->builder->mention, struct mention, number);
  return mention->name != NULL && mention->email == NULL && mention->profile == NULL
         && value_is_listed (names, mention->name);
}

/* Of "LinkedIn Member, Ana Ruiz" what is left of a list with fewer addresses
 * than names; NULL where nobody is hidden. */
char *
row_without_anonymous (const struct profile_row *row, const char *names)
{
  const char *hidden = row->reading->profile->anonymous;
  if (hidden == NULL || strchr (names, ',') == NULL)
    return NULL;
  g_auto (GStrv) part = g_strsplit (names, ",", -1);
  GString *left = g_string_new (NULL);
  for (char **one = part; *one != NULL; one++)
    if (!value_is_listed (hidden, g_strstrip (*one)))
      g_string_append_printf (left, "%s%s", left->len > 0 ? ", " : "", *one);
  return g_string_free (left, FALSE);
}
