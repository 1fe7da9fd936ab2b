/* Reduces texts to skeletons, so that a name is found however it is written.
 *
 * The idea is that of the confusable skeletons of Unicode Technical Standard 39: what people take for
 * one another becomes the same letter. Alphabets that imitate Latin letters and are hardly used for
 * anything else are not reduced but refused, so the tables stay short. */
#include <string.h>
#include "pln/text.h"
#include "anonymise/name_skeleton.h"

#define ALLOWED_MARKS "-,.;:!?'\"&+#/()[]*|_"

/* Greek and Cyrillic letters beside Latin ones: as they look, and as they sound. Capitals whose look
 * differs from that of the small letter come first. */
static const struct
{
  const char *letters, *look, *sound;
} alphabet_rows[] = {
  { "Α", "a", "a" },  { "Β", "b", "v" },  { "Ε", "e", "e" },  { "Ζ", "z", "z" },
  { "Η", "h", "i" },  { "Ι", "i", "i" },  { "Κ", "k", "k" },  { "Μ", "m", "m" },
  { "Ν", "n", "n" },  { "Ο", "o", "o" },  { "Ρ", "p", "r" },  { "Τ", "t", "t" },
  { "Υ", "y", "i" },  { "Χ", "x", "h" },  { "α", "a", "a" },  { "β", "b", "v" },
  { "γ", "y", "g" },  { "δ", "δ", "d" },  { "ε", "e", "e" },  { "ζ", "z", "z" },
  { "η", "n", "i" },  { "θ", "θ", "th" }, { "ι", "i", "i" },  { "κ", "k", "k" },
  { "λ", "λ", "l" },  { "μ", "u", "m" },  { "ν", "v", "n" },  { "ξ", "ξ", "x" },
  { "ο", "o", "o" },  { "π", "n", "p" },  { "ρ", "p", "r" },  { "σ", "o", "s" },
  { "ς", "o", "s" },  { "τ", "t", "t" },  { "υ", "u", "i" },  { "φ", "φ", "f" },
  { "χ", "x", "h" },  { "ψ", "ψ", "ps" }, { "ω", "w", "o" },  { "а", "a", "a" },
  { "б", "б", "b" },  { "в", "b", "v" },  { "г", "r", "g" },  { "д", "д", "d" },
  { "е", "e", "e" },  { "ж", "ж", "zh" }, { "з", "з", "z" },  { "и", "u", "i" },
  { "й", "u", "i" },  { "к", "k", "k" },  { "л", "л", "l" },  { "м", "m", "m" },
  { "н", "h", "n" },  { "о", "o", "o" },  { "п", "n", "p" },  { "р", "p", "r" },
  { "с", "c", "s" },  { "т", "t", "t" },  { "у", "y", "u" },  { "ф", "ф", "f" },
  { "х", "x", "h" },  { "ц", "ц", "ts" }, { "ч", "ч", "ch" }, { "ш", "w", "sh" },
  { "щ", "щ", "sh" }, { "ъ", "b", "" },   { "ы", "ы", "i" },  { "ь", "b", "" },
  { "э", "э", "e" },  { "ю", "ю", "iu" }, { "я", "я", "ia" }, { "і", "i", "i" },
  { "ї", "i", "i" },  { "є", "e", "e" },  { "ґ", "r", "g" },  { "ў", "y", "u" },
  { "ј", "j", "i" },  { "љ", "љ", "l" },  { "њ", "њ", "n" },  { "ћ", "h", "c" },
  { "ђ", "h", "d" },  { "џ", "u", "dz" }, { "ѕ", "s", "z" },  { "һ", "h", "h" },
  { "ԁ", "d", "d" },  { "ԛ", "q", "k" },  { "ԝ", "w", "v" },  { "ѵ", "v", "i" },
};

/* Pairs of Latin letters that are written or taken for one; in the second list, that sound like one.
 * i, l, j and y of names in other alphabets vary too much to be kept apart. */
static const char *const pairs_by_look[][2]
  = { { "rn", "m" }, { "vv", "w" }, { "ae", "a" }, { "oe", "o" }, { "ue", "u" }, { "l", "i" } };
static const char *const pairs_by_sound[][2]
  = { { "shch", "sh" }, { "kh", "h" }, { "y", "i" }, { "j", "i" }, { "ii", "i" }, { "w", "v" } };

static GHashTable *
letters_index (void)
{
  static GHashTable *index;
  if (g_once_init_enter (&index))
    {
      GHashTable *made = g_hash_table_new (g_direct_hash, g_direct_equal);
      for (guint i = 0; i < G_N_ELEMENTS (alphabet_rows); i++)
        g_hash_table_insert (made, GUINT_TO_POINTER (g_utf8_get_char (alphabet_rows[i].letters)),
                             GUINT_TO_POINTER (i + 1));
      g_once_init_leave (&index, made);
    }
  return index;
}

struct skeleton *
skeleton_new (void)
{
  struct skeleton *skeleton = g_new0 (struct skeleton, 1);
  skeleton->letters = g_string_new (NULL);
  skeleton->end = g_array_new (FALSE, FALSE, sizeof (guint32));
  return skeleton;
}

void
skeleton_free (struct skeleton *skeleton)
{
  g_string_free (skeleton->letters, TRUE);
  g_array_unref (skeleton->end);
  g_free (skeleton);
}

/* Alphabets that are compared. A word in two of them imitates one; Japanese mixes three. */
enum family
{
  FAMILY_NONE, /* not compared */
  FAMILY_LATIN,
  FAMILY_GREEK,
  FAMILY_CYRILLIC,
  FAMILY_CHINESE,
  FAMILY_OTHER
};

static enum family
family_of (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_LATIN:
      return FAMILY_LATIN;
    case G_UNICODE_SCRIPT_GREEK:
      return FAMILY_GREEK;
    case G_UNICODE_SCRIPT_CYRILLIC:
      return FAMILY_CYRILLIC;
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_BOPOMOFO:
      return FAMILY_CHINESE;
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_DEVANAGARI:
    case G_UNICODE_SCRIPT_BENGALI:
    case G_UNICODE_SCRIPT_TAMIL:
    case G_UNICODE_SCRIPT_TELUGU:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_GEORGIAN:
      return FAMILY_OTHER;
    default:
      return FAMILY_NONE;
    }
}

guint
skeleton_letters_least (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_HAN:
      return 1;
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
      return 2;
    case G_UNICODE_SCRIPT_LATIN:
    case G_UNICODE_SCRIPT_GREEK:
    case G_UNICODE_SCRIPT_CYRILLIC:
      return 4;
    default:
      return 3;
    }
}

/* A letter of a word that is folded already, or a capital that only looks like another. */
static void
letter_append (GString *out, gunichar c, enum skeleton_way way)
{
  guint row = GPOINTER_TO_UINT (g_hash_table_lookup (letters_index (), GUINT_TO_POINTER (c)));
  if (row == 0)
    g_string_append_unichar (out, c);
  else
    g_string_append (out, way == SKELETON_BY_LOOK ? alphabet_rows[row - 1].look
                                                  : alphabet_rows[row - 1].sound);
}

static void
pairs_join (GString *word, const char *const (*pair)[2], guint count)
{
  for (guint i = 0; i < count; i++)
    g_string_replace (word, pair[i][0], pair[i][1], 0);
}

static void
word_reduce (const char *word, enum skeleton_way way, GString *out)
{
  g_autoptr (GString) capitals = g_string_new (NULL), folded = g_string_new (NULL);
  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isupper (g_utf8_get_char (at)))
      letter_append (capitals, g_utf8_get_char (at), way);
    else
      g_string_append_unichar (capitals, g_utf8_get_char (at));
  text_fold (capitals->str, folded);
  g_string_truncate (out, 0);
  g_autofree char *whole = g_utf8_normalize (folded->str, -1, G_NORMALIZE_NFC); /* Korean */
  for (const char *at = whole; *at != '\0'; at = g_utf8_next_char (at))
    letter_append (out, g_utf8_get_char (at), way);
  pairs_join (out, pairs_by_look, G_N_ELEMENTS (pairs_by_look));
  if (way == SKELETON_BY_LOOK)
    return;
  pairs_join (out, pairs_by_sound, G_N_ELEMENTS (pairs_by_sound));
}

/* A Latin letter that folding leaves as it is would be one that imitates another. */
static gboolean
holds_strange_latin (const char *word)
{
  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (c >= 0x80 && g_unichar_get_script (c) == G_UNICODE_SCRIPT_LATIN)
        return TRUE;
    }
  return FALSE;
}

static void
word_end (struct skeleton *skeleton, GString *word, enum skeleton_way way)
{
  g_autoptr (GString) reduced = g_string_new (NULL);
  if (word->len == 0)
    return;
  word_reduce (word->str, way, reduced);
  g_string_truncate (word, 0);
  if (reduced->len == 0)
    return;
  skeleton->beyond_comparing
    |= holds_strange_latin (reduced->str) || skeleton->end->len >= SKELETON_WORDS_MOST;
  g_string_append_len (skeleton->letters, reduced->str, (gssize)reduced->len);
  guint32 end = (guint32)skeleton->letters->len;
  g_array_append_val (skeleton->end, end);
}

/* Marks stay with their letter: text_fold decides about them. */
static gboolean
is_mark (gunichar c)
{
  return g_unichar_ismark (c);
}

/* "x.example" is an address: a full stop inside a word. */
static gboolean
is_inside_address (const char *text, const char *at)
{
  return *at == '.' && at > text && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at)))
         && g_unichar_isalnum (g_utf8_get_char (at + 1));
}

struct word_scan
{
  GString *word;
  enum family family;
  gboolean small; /* the letter before is a small one */
};

static void
scan_letter (struct word_scan *scan, struct skeleton *skeleton, gunichar c, enum skeleton_way way,
             gboolean inside_words)
{
  enum family family = is_mark (c) ? scan->family : family_of (c);
  if (inside_words && scan->small && g_unichar_isupper (c))
    word_end (skeleton, scan->word, way);
  if (scan->word->len > 0 && family != scan->family)
    skeleton->beyond_comparing = TRUE;
  skeleton->beyond_comparing |= family == FAMILY_NONE;
  skeleton->foreign |= family == FAMILY_GREEK || family == FAMILY_CYRILLIC;
  scan->family = family;
  scan->small = g_unichar_islower (c);
  g_string_append_unichar (scan->word, c);
}

static gboolean
is_allowed_mark (gunichar c)
{
  return g_unichar_isspace (c) || (c < 0x80 && strchr (ALLOWED_MARKS, (int)c) != NULL)
         || c == 0x2019 || c == 0x2013 || c == 0x2014 || c == 0x00b7;
}

void
skeleton_make (struct skeleton *skeleton, const char *text, enum skeleton_way way,
               gboolean inside_words)
{
  g_autofree char *whole = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autoptr (GString) word = g_string_new (NULL);
  struct word_scan scan = { word, FAMILY_NONE, FALSE };
  g_string_truncate (skeleton->letters, 0);
  g_array_set_size (skeleton->end, 0);
  skeleton->beyond_comparing = whole == NULL || strlen (whole) > SKELETON_BYTES_MOST
                               || strstr (whole, "://") != NULL || strstr (whole, "www.") != NULL;
  skeleton->foreign = FALSE;
  for (const char *at = whole; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_isalpha (c) || is_mark (c))
        {
          scan_letter (&scan, skeleton, c, way, inside_words);
          continue;
        }
      skeleton->beyond_comparing |= !is_allowed_mark (c) || is_inside_address (whole, at);
      word_end (skeleton, word, way);
      scan.small = FALSE;
    }
  word_end (skeleton, word, way);
}

const char *
skeleton_words (const struct skeleton *skeleton, guint from, guint count, gsize *length)
{
  const guint32 *end = (const guint32 *)(gpointer)skeleton->end->data;
  guint32 start = from > 0 ? end[from - 1] : 0;
  *length = end[from + count - 1] - start;
  return skeleton->letters->str + start;
}
