/* Recognises names of devices: what a telephone or a computer calls itself, with its model and its
 * owner's name in any order. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/device_names.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_WORDS = 8,
  OWNER_WORDS = 5
};

/* Nobody is called this. */
#define PLAIN "iphone", "ipad", "ipod", "macbook", "imac", "chromebook", "thinkpad", "smartphone"
/* Kinds of devices: alone, with a number, or with an owner. */
#define KINDS                                                                                     \
  "laptop", "desktop", "tablet", "pc", "notebook", "computer", "workstation", "phone", "mobile",  \
    "handy", "diensthandy", "telefon", "rechner", "telephone", "portable", "tablette",            \
    "ordinateur", "ordi", "telefono", "movil", "celular", "ordenador", "computadora", "portatil", \
    "tableta", "telefone", "telemovel", "computador", "cellulare", "portatile", "telefoon",       \
    "mobiel", "mobieltje", "gsm"
/* Makers and models that are also names: with a number or an owner. */
#define MAKERS                                                                           \
  "galaxy", "samsung", "huawei", "xiaomi", "redmi", "oneplus", "pixel", "oppo", "nokia", \
    "motorola", "lenovo", "surface", "windows", "apple", "google", "android"

static const char *const plain_words[] = { PLAIN, NULL };
static const char *const kind_words[] = { KINDS, NULL };
static const char *const maker_words[] = { MAKERS, NULL };
static const char *const all_words[] = { PLAIN, KINDS, MAKERS, NULL };

static gboolean
has_digit (const char *word)
{
  return strpbrk (word, "0123456789") != NULL;
}

static gboolean
is_part_of_device (const char *word)
{
  return g_strv_contains (kind_words, word) || g_strv_contains (maker_words, word)
         || text_means (WORDS_MODEL, word) || has_digit (word);
}

/* "ana s" of "Ana's"; the hyphen of "ANA-PC" does the same for a computer. */
static gboolean
words_own_device (char **word, guint device, guint count, gboolean hyphens)
{
  if (strcmp (word[device - 1], "s") == 0 && device > 1)
    return TRUE;
  if (g_strv_contains (maker_words, word[device]))
    return device + 1 < count && has_digit (word[device + 1]);
  return hyphens && device + 1 == count;
}

/* "de Ana", "von Ben Okafor". */
static gboolean
words_name_owner (char **word, guint from, guint count)
{
  if (!text_means (WORDS_OF_A_DEVICE, word[from]) || from + 1 >= count
      || count - from > OWNER_WORDS)
    return FALSE;
  for (guint i = from; i < count; i++)
    if (has_digit (word[i]))
      return FALSE;
  return TRUE;
}

static gboolean
words_are_device (char **word, guint count, gboolean hyphens)
{
  guint device = 0, end;
  for (guint i = 0; i < count; i++)
    if (g_strv_contains (plain_words, word[i]))
      return TRUE;
  while (device < count && !g_strv_contains (kind_words, word[device])
         && !g_strv_contains (maker_words, word[device]))
    device++;
  if (device == count || (device > 0 && !words_own_device (word, device, count, hyphens)))
    return FALSE;
  gboolean is_kind = g_strv_contains (kind_words, word[device]);
  for (end = device + 1; end < count && is_part_of_device (word[end]);)
    end++;
  if (end == count)
    return is_kind || end > device + 1 || device > 0;
  return device == 0
         && (words_name_owner (word, end, count)
             || (is_kind && (has_digit (word[count - 1]) || (hyphens && count == 2))));
}

gboolean
text_names_device (const char *text)
{
  static struct phrase_set all = PHRASE_SET (all_words);
  g_autoptr (GString) bare = g_string_new (text);
  gboolean hyphens = strchr (text, ' ') == NULL && strpbrk (text, "-_") != NULL;
  g_string_replace (bare, "\xE2\x80\x99", "'", 0);
  g_strdelimit (bare->str, "'()[],#/", ' ');
  g_autofree char *folded = header_fold (bare->str);
  if (phrase_set_find (&all, folded) == NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (folded, " ", MOST_WORDS + 1);
  guint count = g_strv_length (word);
  return count <= MOST_WORDS && words_are_device (word, count, hyphens);
}
