/* Takes the types off headers. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/header_types.h"
#include "read/vocabulary/concepts.h"

/* The letters of the type behind the colon, without the group "(Person)" and without "[]". */
static gsize
length_of_type (const char *type)
{
  return strcspn (type, "([{");
}

static gboolean
is_one_of (const char *type, const char *const *known)
{
  gsize length = length_of_type (type);
  for (; *known != NULL; known++)
    if (strlen (*known) == length && g_ascii_strncasecmp (*known, type, length) == 0)
      return TRUE;
  return FALSE;
}

/* What a column is to the importer, rather than what it holds. */
static gboolean
names_part (const char *type)
{
  static const char *const parts[]
    = { "ID", "START_ID", "END_ID", "LABEL", "TYPE", "IGNORE", NULL };
  return is_one_of (type, parts);
}

static gboolean
names_values (const char *type)
{
  static const char *const values[]
    = { "string", "int",           "integer",  "long",      "float",    "double",
        "byte",   "short",         "char",     "boolean",   "point",    "date",
        "time",   "localdatetime", "datetime", "localtime", "duration", NULL };
  return is_one_of (type, values);
}

/* Columns without a name of their own, or one column of ids; "From:ID" and "To:ID" are other tools'. */
gboolean
headers_have_types (const char *const *header, guint32 count)
{
  guint ids = 0;
  for (guint32 i = 0; i < count; i++)
    {
      const char *colon = strrchr (header[i], ':');
      if (colon == NULL || !names_part (colon + 1))
        continue;
      if (colon == header[i])
        return TRUE;
      ids++;
    }
  return ids == 1;
}

char *
header_without_type (const char *header)
{
  const char *colon = strrchr (header, ':');
  gboolean typed
    = colon != NULL && colon != header && (names_part (colon + 1) || names_values (colon + 1));
  return typed ? g_strndup (header, (gsize)(colon - header)) : g_strdup (header);
}

char *
header_without_kind_of_field (const char *header)
{
  const char *open = strrchr (header, '('), *close = open != NULL ? strchr (open, ')') : NULL;
  if (close == NULL || close[1] != '\0' || open == header)
    return NULL;
  g_autofree char *inside = g_strndup (open + 1, (gsize)(close - open - 1));
  g_autofree char *folded = header_fold (inside);
  if (g_ascii_strncasecmp (header, "related to ", 11) == 0)
    return g_steal_pointer (&inside);
  return text_means (WORDS_COLUMN_TYPE, folded) ? g_strndup (header, (gsize)(open - header)) : NULL;
}
