/* Folds headers and short answers for comparison. */
#include <string.h>
#include "pln/text.h"

enum
{
  SQUEEZED_LEAST = 4,       /* letters of a subject */
  CURLY_APOSTROPHE = 0x2019 /* word processors put it in the place of ' */
};

/* What ASCII characters become: letters and digits in small letters, BLANK for what separates words,
 * all others themselves. */
static const char *
ascii_folds (void)
{
  enum
  {
    ASCII_SIZE = 128
  };
  static gsize built = 0;
  static char folds[ASCII_SIZE];
  if (g_once_init_enter (&built))
    {
      for (gint c = 1; c < ASCII_SIZE; c++)
        folds[c]
          = g_ascii_isspace (c) || strchr ("_-.", c) != NULL ? ' ' : g_ascii_tolower ((char)c);
      g_once_init_leave (&built, 1);
    }
  return folds;
}

/* The fold for ASCII, which needs no tables of Unicode. */
static char *
fold_ascii (const char *header, gboolean squeezed)
{
  const char *folds = ascii_folds ();
  char *out = g_malloc (strlen (header) + 1);
  gsize length = 0;
  for (; *header != '\0'; header++)
    {
      char c = folds[(guchar)*header];
      if (squeezed ? g_ascii_isalnum (c) : c != ' ' || (length > 0 && out[length - 1] != ' '))
        out[length++] = c;
    }
  if (length > 0 && out[length - 1] == ' ')
    length--;
  out[length] = '\0';
  return out;
}

/* Drops case and accents, makes apostrophes straight and replaces each run of separators with one
 * blank. If squeezed, keeps only letters and digits. */
static char *
fold (const char *header, gboolean squeezed)
{
  if (g_str_is_ascii (header))
    return fold_ascii (header, squeezed);
  g_autofree char *lower = g_utf8_casefold (header, -1);
  g_autofree char *parts = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  GString *out = g_string_new (NULL);

  for (const char *at = parts; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_combining_class (c) != 0 || g_unichar_iszerowidth (c))
        continue;
      if (g_unichar_isalnum (c))
        g_string_append_unichar (out, c);
      else if (squeezed)
        continue;
      else if (!g_unichar_isspace (c) && c != '_' && c != '-' && c != '.')
        g_string_append_unichar (out, c == CURLY_APOSTROPHE ? '\'' : c);
      else if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }
  if (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}

char *
header_fold (const char *header)
{
  return fold (header, FALSE);
}

char *
header_squeeze (const char *header)
{
  return fold (header, TRUE);
}

char *
subject_squeeze (const char *subject)
{
  g_autofree char *squeezed = header_squeeze (subject);
  return g_utf8_strlen (squeezed, -1) < SQUEEZED_LEAST ? NULL : g_steal_pointer (&squeezed);
}
