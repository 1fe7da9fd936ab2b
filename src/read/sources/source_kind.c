/* First bytes decide; names only where the bytes may be anything. */
#include <string.h>
#include "read/sources/source_kind.h"

enum
{
  TAR_MARK = 257 /* where "ustar" stands */
};

static gboolean
has_suffix (const char *name, const char *suffix)
{
  gsize length = strlen (name), end = strlen (suffix);
  return length > end && g_ascii_strcasecmp (name + length - end, suffix) == 0;
}

/* Does the text begin with these words, whatever its encoding and the case of letters? */
static gboolean
begins (const guint8 *head, gsize length, const char *words)
{
  gsize at = 0;
  for (; *words != '\0' && at < length; at++)
    if (g_ascii_toupper (head[at]) == *words)
      words++;
    else if (head[at] != 0 && head[at] < 0x80 && (!g_ascii_isspace (head[at]) || *words != 'B'))
      return FALSE;
  return *words == '\0';
}

gboolean
source_kind_is_archive (enum source_kind kind)
{
  return kind == SOURCE_ZIP || kind == SOURCE_GZIP || kind == SOURCE_TAR;
}

enum source_kind
source_kind_of (const char *name, const guint8 *head, gsize length)
{
  if (length >= 4 && memcmp (head, "PK\003\004", 4) == 0)
    return SOURCE_ZIP;
  if (length >= 3 && memcmp (head, "\x1F\x8B\x08", 3) == 0)
    return SOURCE_GZIP;
  if ((length > TAR_MARK + 5 && memcmp (head + TAR_MARK, "ustar", 5) == 0)
      || (length > TAR_MARK && has_suffix (name, ".tar")))
    return SOURCE_TAR;
  if (begins (head, length, "BEGIN:VCALENDAR"))
    return SOURCE_CALENDAR;
  return begins (head, length, "BEGIN:VCARD") ? SOURCE_CARDS : SOURCE_OTHER;
}

static gboolean
part_is_of_system (const char *part)
{
  static const char *const names[] = { "__MACOSX", "Thumbs.db", "desktop.ini", NULL };
  return *part == '.' || g_str_has_prefix (part, "~$") || g_strv_contains (names, part);
}

gboolean
source_is_of_system (const char *path)
{
  g_auto (GStrv) part = g_strsplit_set (path, "/\\", -1);
  for (char **one = part; *one != NULL; one++)
    if (part_is_of_system (*one) && strcmp (*one, ".") != 0 && strcmp (*one, "..") != 0)
      return TRUE;
  return FALSE;
}

gboolean
source_is_named_table (const char *name)
{
  static const char *const ends[]
    = { ".csv", ".tsv", ".tab", ".txt", ".psv",   ".ssv",      ".dat", ".dl",
        ".net", ".paj", ".gdf", ".mtx", ".edges", ".edgelist", NULL };
  for (const char *const *end = ends; *end != NULL; end++)
    if (has_suffix (name, *end))
      return TRUE;
  return FALSE;
}
