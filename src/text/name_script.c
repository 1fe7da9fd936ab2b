/* Names in Chinese, Japanese and Korean letters: the family's comes first, and a blank behind it is a
 * matter of taste. Names in katakana alone are foreign ones, in their own order. */
#include <string.h>
#include "pln/text.h"

enum
{
  WHOLE_LEAST = 3 /* letters of a first and a last name; two may be either of them */
};

static gboolean
is_foreign_letter (GUnicodeScript script)
{
  return script != G_UNICODE_SCRIPT_HAN && script != G_UNICODE_SCRIPT_HANGUL
         && script != G_UNICODE_SCRIPT_HIRAGANA && script != G_UNICODE_SCRIPT_KATAKANA;
}

/* The letters of a name in these scripts; 0: it is in another. */
static glong
east_asian_letters (const char *name)
{
  glong letters = 0;
  gboolean own = FALSE;
  for (; *name != '\0'; name = g_utf8_next_char (name))
    {
      gunichar c = g_utf8_get_char (name);
      if (c == ' ' || c == 0x3000)
        continue;
      GUnicodeScript script = c < 0x80 ? G_UNICODE_SCRIPT_LATIN : g_unichar_get_script (c);
      if (is_foreign_letter (script) && c != 0x30fc) /* a long vowel */
        return 0;
      own |= script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HANGUL;
      letters++;
    }
  return own ? letters : 0;
}

gboolean
name_is_east_asian (const char *name)
{
  return (guchar)*name >= 0x80 && east_asian_letters (name) > 0;
}

gboolean
name_is_whole (const char *name)
{
  return strchr (name, ' ') != NULL
         || ((guchar)*name >= 0x80 && east_asian_letters (name) >= WHOLE_LEAST);
}
