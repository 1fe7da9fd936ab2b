/* Names of cards by UID (RFC 6350, 6.7.6). */
#include <string.h>
#include "pln/base.h"
#include "read/sources/card_names.h"

enum
{
  NAMES_MOST = 1000000
};

static char *
key_of_uid (const char *uid)
{
  static const char scheme[] = "urn:uuid:";
  gboolean is_urn = g_ascii_strncasecmp (uid, scheme, sizeof scheme - 1) == 0;
  return g_ascii_strdown (is_urn ? uid + sizeof scheme - 1 : uid, -1);
}

GHashTable *
card_names_read (struct content_lines *lines)
{
  struct content_line line;
  GHashTable *names = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  g_autofree char *uid = NULL, *name = NULL;
  while (content_lines_next (lines, &line, NULL))
    {
      gboolean ends = strcmp (line.name, "END") == 0;
      if (ends && uid != NULL && name != NULL && g_hash_table_size (names) < NAMES_MOST)
        g_hash_table_insert (names, key_of_uid (uid), g_steal_pointer (&name));
      if (ends || strcmp (line.name, "BEGIN") == 0)
        {
          g_clear_pointer (&uid, g_free);
          g_clear_pointer (&name, g_free);
        }
      else if (strcmp (line.name, "UID") == 0 && uid == NULL)
        uid = content_text (line.value);
      else if (strcmp (line.name, "FN") == 0 && name == NULL)
        name = content_text (line.value);
    }
  content_lines_free (lines);
  return names;
}

const char *
card_name_of (GHashTable *names, const char *uid)
{
  g_autofree char *key = key_of_uid (uid);
  return g_hash_table_lookup (names, key);
}
