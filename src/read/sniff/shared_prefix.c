/* Finds the word that starts more than half of the headers. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/shared_prefix.h"

enum
{
  FEWEST = 4 /* headers */
};

/* Length of the first word: up to a sign, or in "MetadataTo" up to the next capital letter. */
static gsize
word_length (const char *header)
{
  gsize length = strcspn (header, "_.:/- ");
  for (gsize i = 1; i < length; i++)
    if (g_ascii_islower (header[i - 1]) && g_ascii_isupper (header[i]))
      return i;
  return length;
}

/* The same with the sign behind it; 0: the header is one word. */
static gsize
prefix_length (const char *header)
{
  gsize length = word_length (header);
  gsize end = g_ascii_isalnum (header[length]) ? length : length + 1;
  return length > 1 && header[length] != '\0' && header[end] != '\0' ? end : 0;
}

static gboolean
starts_alike (const char *one, const char *other)
{
  gsize length = prefix_length (one);
  return length > 0 && prefix_length (other) == length
         && g_ascii_strncasecmp (one, other, length) == 0;
}

/* The first column with the prefix of more than half of them; NO_COLUMN: there is none, or it says
 * which person they are about. The prefix that is left when different ones cancel each other out is
 * counted, so the cost is linear. */
static guint32
first_of_prefix (const struct columns *columns)
{
  guint32 first = NO_COLUMN;
  guint alike = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (alike == 0)
        first = i;
      alike = first == i || starts_alike (columns->column[first].name, columns->column[i].name)
                ? alike + 1
                : alike - 1;
    }
  alike = 0;
  for (guint32 i = 0; first != NO_COLUMN && i < columns->count; i++)
    alike += starts_alike (columns->column[first].name, columns->column[i].name);
  if (alike < FEWEST || alike * 2 <= columns->count)
    return NO_COLUMN;
  const char *header = columns->column[first].name;
  g_autofree char *word = g_strndup (header, word_length (header));
  enum role role = role_of_header (word);
  gboolean end = role_is_end (role) || role == ROLE_NAME;
  return end ? NO_COLUMN : first;
}

void
columns_heed_shared_prefix (struct columns *columns)
{
  guint32 first = first_of_prefix (columns);
  for (guint32 i = 0; first != NO_COLUMN && i < columns->count; i++)
    {
      struct column *column = &columns->column[i];
      if (column->role != ROLE_NONE || column->told
          || !starts_alike (columns->column[first].name, column->name))
        continue;
      enum role role = role_of_header (column->name + prefix_length (column->name));
      if (role != ROLE_NONE && !columns_have (columns, role))
        columns_set_role (columns, i, role);
    }
}
