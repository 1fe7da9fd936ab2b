/* Folds letters to plain ones.
 *
 * Applies compatibility decomposition (NFKD) and Unicode case folding, drops marks of Latin, Greek,
 * Cyrillic, Hebrew and Arabic letters, and spells letters plainly that have no decomposition. Marks
 * that make a different letter in other scripts stay (Devanagari vowels, Japanese voicing). Any
 * blank becomes one space; invisible characters and pictures are removed. */
#include <string.h>
#include "pln/text.h"
#include "pln/unicode.h"

static gboolean
is_accent (gunichar c)
{
  return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff)
         || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x0591 && c <= 0x05c7)
         || (c >= 0x064b && c <= 0x0652) || c == 0x0670 || c == 0x0640;
}

static gboolean
is_unseen (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_OTHER_SYMBOL:
    case G_UNICODE_ENCLOSING_MARK:
      return TRUE;
    default:
      return character_is_variation_selector (c) || (c >= 0x1f3fb && c <= 0x1f3ff);
    }
}

/* Plain spelling of letters and signs that decomposition does not change. */
static const char *
plain_spelling (gunichar c)
{
  static const struct
  {
    gunichar letter;
    const char *plain;
  } table[] = {
    { 0x00e6, "ae" }, { 0x00f0, "d" }, { 0x00f8, "o" }, { 0x00fe, "th" }, { 0x0111, "d" },
    { 0x0127, "h" },  { 0x0131, "i" }, { 0x0142, "l" }, { 0x0153, "oe" }, { 0x0167, "t" },
    { 0x0259, "e" },  { 0x02bb, "'" }, { 0x02bc, "'" }, { 0x0060, "'" },  { 0x00b4, "'" },
    { 0x2018, "'" },  { 0x2019, "'" }, { 0x2032, "'" }, { 0x2010, "-" },  { 0x2011, "-" },
    { 0x2012, "-" },  { 0x2013, "-" }, { 0x2014, "-" }, { 0x2212, "-" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].letter == c)
      return table[i].plain;
  return NULL;
}

static void
append_space (GString *folded)
{
  if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
    g_string_append_c (folded, ' ');
}

static void
append_letter (GString *folded, gunichar c)
{
  const char *plain;
  if (g_unichar_isspace (c))
    append_space (folded);
  else if ((plain = plain_spelling (c)) != NULL)
    g_string_append (folded, plain);
  else if (!is_accent (c) && !is_unseen (c))
    g_string_append_unichar (folded, c);
}

static void
fold_unicode (const char *text, GString *folded)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *lower = apart == NULL ? NULL : g_utf8_casefold (apart, -1);
  g_autofree char *again = lower == NULL ? NULL : g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  for (const char *at = again; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    append_letter (folded, g_utf8_get_char (at));
}

/* The same for plain ASCII, which most names are: no letter becomes two. */
static void
fold_ascii (const char *text, gsize length, GString *folded)
{
  gsize n = 0;
  g_string_set_size (folded, length);
  for (gsize i = 0; i < length; i++)
    {
      char c = g_ascii_tolower (text[i]);
      if (g_ascii_isspace (c))
        c = ' ';
      if ((c == ' ' && (n == 0 || folded->str[n - 1] == ' ')) || g_ascii_iscntrl (c))
        continue;
      folded->str[n++] = c == '`' ? '\'' : c;
    }
  g_string_truncate (folded, n);
}

void
text_fold (const char *text, GString *folded)
{
  gsize length = strlen (text);
  gboolean ascii = TRUE;
  for (gsize i = 0; i < length; i++)
    ascii &= (guchar)text[i] < 0x80;
  g_string_truncate (folded, 0);
  if (ascii)
    fold_ascii (text, length, folded);
  else
    fold_unicode (text, folded);
  while (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);
}

gboolean
text_has_letter (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

gboolean
text_has_small_letter (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_islower (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}
