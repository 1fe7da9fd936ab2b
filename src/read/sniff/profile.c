/* Recognises a profile by its header. */
#include <string.h>
#include "read/sniff/profile.h"

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '_' || c == '-' || c == '.';
}

/* Called for each letter of each pattern, so without a call. */
static inline char
lower (char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Matches one alternative, up to '|' or the end. A '#' also matches a literal '#' ("Order #"). */
static gboolean
alternative_matches (const char *pattern, const char *folded)
{
  for (; *pattern != '\0' && *pattern != '|'; pattern++)
    if (*pattern == '#' && g_ascii_isdigit (*folded))
      {
        while (g_ascii_isdigit (*folded))
          folded++;
      }
    else if (is_blank (*pattern))
      {
        while (is_blank (pattern[1]))
          pattern++;
        gboolean last = pattern[1] == '\0' || pattern[1] == '|';
        if (*folded == ' ')
          folded++;
        else if (!last)
          return FALSE;
      }
    else if (lower (*pattern) != *folded++)
      return FALSE;
  return *folded == '\0';
}

/* Can an alternative that begins with pattern match? Its first character tells of most that not. */
static gboolean
may_begin (const char *pattern, char first)
{
  return lower (*pattern) == first || *pattern == '#' || is_blank (*pattern) || *pattern == '|'
         || *pattern == '\0';
}

guint
header_alternative (const char *pattern, const char *folded)
{
  for (guint n = 0;; n++, pattern++)
    {
      if (may_begin (pattern, *folded) && alternative_matches (pattern, folded))
        return n;
      pattern = strchr (pattern, '|');
      if (pattern == NULL)
        return NONE;
    }
}

gboolean
header_matches (const char *pattern, const char *folded)
{
  return header_alternative (pattern, folded) != NONE;
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
profile_recognises (const struct profile *profile, const char *file, const char *const *folded,
                    guint32 n_columns)
{
  if (profile->signature == NULL || (profile->file != NULL && strstr (file, profile->file) == NULL))
    return FALSE;
  guint32 wanted = 0, filled = 0;
  for (const char *const *pattern = profile->signature; *pattern != NULL; pattern++, wanted++)
    if (!header_has (*pattern, folded, n_columns))
      return FALSE;
  for (guint32 i = 0; i < n_columns && profile->whole_header; i++)
    filled += *folded[i] != '\0';
  if (filled > wanted)
    return FALSE;
  for (const char *const *pattern = profile->absent; pattern != NULL && *pattern != NULL; pattern++)
    if (header_has (*pattern, folded, n_columns))
      return FALSE;
  return TRUE;
}

const struct profile *
profile_by_name (const char *name)
{
  const struct profile *profile;
  for (guint i = 0; (profile = profile_nth (i)) != NULL; i++)
    if (g_ascii_strcasecmp (profile->name, name) == 0)
      return profile;
  return NULL;
}

gboolean
profile_refuse (const struct profile *profile, const char *title, GError **error)
{
  return fail (error, PLN_ERROR_DATA, "\"%s\" is %s; %s", title, profile->title, profile->notice);
}
