/* Recognising a profile by its header. */
#include <string.h>
#include "read/profile.h"

/* Lower case, no accents, blanks (no-break ones too) as single spaces, none
 * around: "  Prénom " and "prenom" are one header. */
char *
header_fold (const char *header)
{
  g_autofree char *lower = g_utf8_casefold (header, -1);
  g_autofree char *parts = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  GString *out = g_string_new (NULL);

  for (const char *at = parts; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_isspace (c))
        {
          if (out->len > 0 && out->str[out->len - 1] != ' ')
            g_string_append_c (out, ' ');
        }
      else if (g_unichar_combining_class (c) == 0 && !g_unichar_iszerowidth (c))
        g_string_append_unichar (out, c);
    }
  if (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}

/* One alternative, up to '|' or the end.  A literal '#' ("Order #") is itself
 * too. */
static gboolean
alternative_matches (const char *pattern, const char *folded)
{
  for (; *pattern != '\0' && *pattern != '|'; pattern++)
    if (*pattern == '#' && g_ascii_isdigit (*folded))
      {
        while (g_ascii_isdigit (*folded))
          folded++;
      }
    else if (g_ascii_tolower (*pattern) != *folded++)
      return FALSE;
  return *folded == '\0';
}

gboolean
header_matches (const char *pattern, const char *folded)
{
  for (;; pattern++)
    {
      if (alternative_matches (pattern, folded))
        return TRUE;
      pattern = strchr (pattern, '|');
      if (pattern == NULL)
        return FALSE;
    }
}

static gboolean
header_has (const char *pattern, const char *const *folded, guint32 n_columns)
{
  for (guint32 i = 0; i < n_columns; i++)
    if (header_matches (pattern, folded[i]))
      return TRUE;
  return FALSE;
}

gboolean
profile_recognises (const struct profile *profile, const char *const *folded, guint32 n_columns)
{
  if (profile->signature == NULL)
    return FALSE;
  for (const char *const *pattern = profile->signature; *pattern != NULL; pattern++)
    if (!header_has (*pattern, folded, n_columns))
      return FALSE;
  for (const char *const *pattern = profile->absent; pattern != NULL && *pattern != NULL; pattern++)
    if (header_has (*pattern, folded, n_columns))
      return FALSE;
  return TRUE;
}

const struct profile *
profile_by_name (const char *name)
{
  for (const struct profile *const *profile = profiles; *profile != NULL; profile++)
    if (g_ascii_strcasecmp ((*profile)->name, name) == 0)
      return *profile;
  return NULL;
}
