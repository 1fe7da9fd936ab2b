/* "@ana" and "#network" in the text of a post. */
#include <string.h>
#include "read/rows/row_cells.h"
#include "read/rows/row_text_names.h"

static gboolean
is_word (char c)
{
  return g_ascii_isalnum (c) || c == '_' || (guchar)c >= 0x80;
}

/* Appends each "@name" or "#tag" of a text to out, as parts of a list. */
static void
collect_marked (const char *text, char mark, GString *out)
{
  for (const char *at = text; (at = strchr (at, mark)) != NULL; at++)
    {
      gsize length = 0;
      while (mark == '@' ? g_ascii_isalnum (at[1 + length]) || at[1 + length] == '_'
                         : is_word (at[1 + length]))
        length++;
      if (length == 0 || (at > text && is_word (at[-1])))
        continue;
      g_string_append_printf (out, "%s%.*s", out->len > 0 ? ";" : "", (int)length, at + 1);
    }
}

void
row_set_whom_text_names (struct profile_row *row, const char *text, const char *answered)
{
  g_autoptr (GString) names = g_string_new (answered), tags = g_string_new (NULL);
  gboolean retweet = strncmp (text, "RT @", 4) == 0;
  g_autofree char *first = retweet ? g_strndup (text, 4 + strcspn (text + 4, ": \n")) : NULL;
  collect_marked (retweet ? first : text, '@', names);
  collect_marked (text, '#', tags);
  profile_row_set (row, ROLE_TO, names->str);
  if (tags->len > 0)
    profile_row_set (row, ROLE_TOPIC, tags->str);
  if (retweet)
    profile_row_set (row, ROLE_DIRECTION, "took");
}

void
row_name_mentioned (struct profile_row *row)
{
  row_set_whom_text_names (row, row_text (row, ROLE_NOTE), "");
  g_autofree char *accounts = g_ascii_strdown (row_text (row, ROLE_TO), -1);
  profile_row_set (row, ROLE_TO_PROFILE, accounts);
}
