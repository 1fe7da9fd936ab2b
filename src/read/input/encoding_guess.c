/* Which code page, if not Windows-1252?
 *
 * libuchardet proposes one, from a model of whole texts; but a table holds few
 * words, mostly names and ASCII between them, and of three names it makes
 * anything.  So its proposal and the usual code pages are judged by the words
 * that have bytes from 0x80: a reading is good if each word is written with
 * letters that one language has, capitals in front, or in one script alone.
 * "Micha³" and "Dvoøák" are words of no language in Windows-1252, "Michał" and
 * "Dvořák" are in Windows-1250.  Another reading than Windows-1252 is taken if it
 * makes sense of several words that make none there, spoils next to none, and
 * leaves hardly any without sense. */
#include <string.h>
#include <uchardet/uchardet.h>
#include "read/input/encoding_guess.h"

enum
{
  UNITS_MAX = 800,   /* different words that are looked at */
  UNIT_LENGTH = 128, /* bytes; a word is shorter */
  GAIN_LEAST = 3,
  GAIN_AGREED = 2, /* where libuchardet says the same */
  UNITS_AGREED = 10
};

struct code_page
{
  const char *iconv_name, *title;
  const char *proposed;         /* how libuchardet calls it: "A|B" */
  const char *const *alphabets; /* letters beyond a to z, by language; NULL: by script */
  guint8 lead_first, lead_last; /* two-byte characters: the common ones; 0: one byte */
};

/* Its o with a tilde stands before e alone (Simões), as Hungarian ő looks else. */
static const char portuguese[] = "áâãàçéêíóôõúüªº";
static const char *const western[]
  = { "äöüß",  "àâæçéèêëîïôœùûüÿ", "áéíñóúüªº",  portuguese, "àèéìíîòóùú", "éèëêïöü", "æøåéèêóòô",
      "åäöéü", "áéíóúýðþæö",       "àçéèíïóòúü", "äöüšž",    NULL };
static const char *const central[]
  = { "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ", "äöüß",
      NULL };
static const char *const turkish[] = { "çğıöşüâîû", "äöüß", NULL };
static const char *const baltic[] = { "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž", NULL };
static const char *const cyrillic[]
  = { "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
      "абвгдеёжзійклмнопрстуўфхцчшыьэюя", "абвгдђежзијклљмнњопрстћуфхцчџш", NULL };

static const struct code_page windows_1252 = { "WINDOWS-1252", "Windows-1252", "", western, 0, 0 };

/* The likelier first. */
static const struct code_page code_pages[] = {
  { "CP1250", "Windows-1250", "WINDOWS-1250|ISO-8859-2", central, 0, 0 },
  { "CP1251", "Windows-1251", "WINDOWS-1251|MAC-CYRILLIC", cyrillic, 0, 0 },
  { "CP932", "Shift-JIS", "SHIFT_JIS", NULL, 0x82, 0x97 },
  { "CP949", "EUC-KR", "EUC-KR|UHC", NULL, 0xb0, 0xc8 },
  { "GB18030", "GB18030", "GB18030|HZ-GB-2312", NULL, 0xb0, 0xd7 },
  { "CP950", "Big5", "BIG5", NULL, 0xa4, 0xc6 },
  { "ISO-8859-2", "ISO-8859-2", "ISO-8859-2|WINDOWS-1250", central, 0, 0 },
  { "KOI8-R", "KOI8-R", "KOI8-R", cyrillic, 0, 0 },
  { "ISO-8859-5", "ISO-8859-5", "ISO-8859-5", cyrillic, 0, 0 },
  { "CP866", "DOS 866", "IBM866", cyrillic, 0, 0 },
  { "ISO-8859-15", "ISO-8859-15", "ISO-8859-15", western, 0, 0 },
  { "CP1254", "Windows-1254", "WINDOWS-1254|ISO-8859-9", turkish, 0, 0 },
  { "CP1257", "Windows-1257", "WINDOWS-1257|ISO-8859-13", baltic, 0, 0 },
  { "CP1253", "Windows-1253", "WINDOWS-1253", NULL, 0, 0 },
  { "ISO-8859-7", "ISO-8859-7", "ISO-8859-7", NULL, 0, 0 },
  { "CP1255", "Windows-1255", "WINDOWS-1255|ISO-8859-8", NULL, 0, 0 },
  { "CP1256", "Windows-1256", "WINDOWS-1256", NULL, 0, 0 },
  { "EUC-JP", "EUC-JP", "EUC-JP", NULL, 0xa4, 0xcf },
  { "TIS-620", "TIS-620", "TIS-620", NULL, 0, 0 },
};

enum verdict
{
  VERDICT_NEUTRAL, /* nothing but signs */
  VERDICT_WORD,
  VERDICT_NONSENSE
};

/* What may stand around and between the letters of a word. */
static gboolean
is_separator (gunichar c)
{
  if (c < 0x80)
    return !g_ascii_isalpha ((char)c);
  switch (g_unichar_type (c))
    {
    case G_UNICODE_SPACE_SEPARATOR:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
      return TRUE;
    default:
      return c == 0xb7 || c == 0x2022 || c == 0x2026 || c == 0x30fb;
    }
}

static gboolean
is_letter_of (const char *alphabet, gunichar c, gunichar next)
{
  if (alphabet == portuguese && (c == 0xf5 || c == 0xd5) && g_unichar_tolower (next) != 'e')
    return FALSE;
  return c < 0x80 || g_utf8_strchr (alphabet, -1, g_unichar_tolower (c)) != NULL
         || (c == 0x130 && g_utf8_strchr (alphabet, -1, 0x131) != NULL);
}

static gboolean
has_alphabet (const char *word, const char *end, const char *const *alphabets)
{
  for (; *alphabets != NULL; alphabets++)
    {
      const char *at = word;
      while (
        at < end
        && is_letter_of (*alphabets, g_utf8_get_char (at), g_utf8_get_char (g_utf8_next_char (at))))
        at = g_utf8_next_char (at);
      if (at == end)
        return TRUE;
    }
  return FALSE;
}

/* Scripts that are written together. */
static GUnicodeScript
script_of (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);
  return script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_KATAKANA || c == 0x30fc
             || c == 0x3005
           ? G_UNICODE_SCRIPT_HAN
           : script;
}

/* Letters of one script, and no capital behind a small letter. */
static gboolean
is_written_as_one (const char *word, const char *end)
{
  GUnicodeScript script = script_of (g_utf8_get_char (word));
  gboolean small = FALSE;
  for (const char *at = word; at < end; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (!g_unichar_isalpha (c) && !g_unichar_ismark (c))
        return FALSE;
      if (script_of (c) != script && script_of (c) != G_UNICODE_SCRIPT_INHERITED)
        return FALSE;
      if (small && c >= 0x80 && g_unichar_isupper (c))
        return FALSE;
      small = g_unichar_islower (c);
    }
  return TRUE;
}

static enum verdict
judge_word (const char *word, const char *end, const struct code_page *page)
{
  guint letters = 0, high = 0;
  for (const char *at = word; at < end; at = g_utf8_next_char (at))
    {
      letters += g_unichar_isalpha (g_utf8_get_char (at));
      high += (guchar)*at >= 0x80;
    }
  if (letters == 0 || high == 0)
    return VERDICT_NEUTRAL;
  if (!is_written_as_one (word, end))
    return VERDICT_NONSENSE;
  /* Words of western languages are not made of accents. */
  if (page->alphabets == western && high > 2 && 2 * high > letters)
    return VERDICT_NONSENSE;
  if (page->alphabets != NULL)
    return has_alphabet (word, end, page->alphabets) ? VERDICT_WORD : VERDICT_NONSENSE;
  return script_of (g_utf8_get_char (word)) != G_UNICODE_SCRIPT_LATIN ? VERDICT_WORD
                                                                      : VERDICT_NONSENSE;
}

/* Of text between separators; "¿Cómo" begins with one. */
static enum verdict
judge_text (const char *text, const struct code_page *page)
{
  enum verdict all = VERDICT_NEUTRAL;
  for (const char *at = text; *at != '\0';)
    {
      gunichar c = g_utf8_get_char (at);
      if (is_separator (c) || c == 0xbf || c == 0xa1)
        {
          at = g_utf8_next_char (at);
          continue;
        }
      const char *word = at;
      while (*at != '\0' && !is_separator (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      enum verdict one = judge_word (word, at, page);
      all = MAX (all, one);
    }
  return all;
}

/* Most characters of two bytes are of the common rows. */
static gboolean
pairs_are_common (const char *bytes, const struct code_page *page)
{
  guint pairs = 0, common = 0;
  for (const guchar *at = (const guchar *)bytes; *at != 0; at++)
    {
      if (*at < 0x80)
        continue;
      pairs++;
      common += *at >= page->lead_first && *at <= page->lead_last;
      if (at[1] == 0)
        break;
      at++;
    }
  return common * 3 >= pairs * 2;
}

static gboolean
page_is_proposed (const struct code_page *page, const char *proposal)
{
  g_auto (GStrv) names = g_strsplit (page->proposed, "|", -1);
  for (char **name = names; *name != NULL; name++)
    if (g_ascii_strcasecmp (*name, proposal) == 0)
      return TRUE;
  return FALSE;
}

/* One byte, or two, of any of the code pages: none of them has these inside a
 * character.  Digits are, in some characters of four bytes. */
static gboolean
parts_units (guint8 byte)
{
  return byte < '0' || (byte > '9' && byte < '@');
}

/* The different words with bytes from 0x80; the last may be cut. */
static GPtrArray *
find_units (const guint8 *bytes, gsize length)
{
  GPtrArray *units = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  for (gsize at = 0; at < length && units->len < UNITS_MAX; at++)
    {
      gsize first = at;
      gboolean high = FALSE;
      for (; at < length && !parts_units (bytes[at]); at++)
        high |= bytes[at] >= 0x80;
      if (!high || at - first > UNIT_LENGTH || (at == length && length > UNIT_LENGTH))
        continue;
      g_autofree char *unit = g_strndup ((const char *)bytes + first, at - first);
      if (!g_hash_table_contains (known, unit))
        {
          g_hash_table_add (known, unit);
          g_ptr_array_add (units, g_steal_pointer (&unit));
        }
    }
  return units;
}

/* What libuchardet makes of the words; "" if nothing. */
static char *
propose (const GPtrArray *units)
{
  uchardet_t detector = uchardet_new ();
  for (guint i = 0; i < units->len; i++)
    {
      const char *unit = units->pdata[i];
      if (uchardet_handle_data (detector, unit, strlen (unit)) != 0
          || uchardet_handle_data (detector, " ", 1) != 0)
        break;
    }
  uchardet_data_end (detector);
  char *proposal = g_strdup (uchardet_get_charset (detector));
  uchardet_delete (detector);
  return proposal;
}

struct judgement
{
  guint words; /* that make sense */
  guint nonsense;
  guint gain, loss; /* that make sense here alone, or there alone */
  guint8 seen[128]; /* bytes from 0x80 of the gain */
};

/* FALSE: some bytes mean nothing there. */
static gboolean
judge_page (const struct code_page *page, const GPtrArray *units, const GPtrArray *western_texts,
            struct judgement *judgement)
{
  memset (judgement, 0, sizeof *judgement);
  for (guint i = 0; i < units->len; i++)
    {
      const char *unit = units->pdata[i], *there = western_texts->pdata[i];
      g_autofree char *text = g_convert (unit, -1, "UTF-8", page->iconv_name, NULL, NULL, NULL);
      if (text == NULL)
        return FALSE;
      enum verdict here = judge_text (text, page);
      if (here == VERDICT_WORD && page->lead_first != 0 && !pairs_are_common (unit, page))
        here = VERDICT_NONSENSE;
      judgement->words += here == VERDICT_WORD;
      judgement->nonsense += here == VERDICT_NONSENSE;
      if (g_strcmp0 (text, there) == 0)
        continue;
      enum verdict other = there == NULL ? VERDICT_NONSENSE : judge_text (there, &windows_1252);
      gboolean gained = here == VERDICT_WORD && other == VERDICT_NONSENSE;
      judgement->gain += gained;
      judgement->loss += here == VERDICT_NONSENSE && other == VERDICT_WORD;
      for (const guchar *at = (const guchar *)unit; gained && *at != 0; at++)
        if (*at >= 0x80)
          judgement->seen[*at - 0x80] = TRUE;
    }
  return TRUE;
}

/* The other reading of Hungarian's own letters, ő and ű, is Estonian's õ and
 * French's û; of footnotes' ¹ it is ą.  So it takes several letters, or libuchardet. */
static gboolean
gains_by_several_letters (const struct judgement *judgement)
{
  guint bytes = 0;
  for (guint i = 0; i < G_N_ELEMENTS (judgement->seen); i++)
    bytes += judgement->seen[i] && i + 0x80 != 0xd5 && i + 0x80 != 0xf5 && i + 0x80 != 0xdb
             && i + 0x80 != 0xfb;
  return bytes > 1;
}

static gboolean
is_convincing (const struct judgement *judgement, gboolean proposed)
{
  guint all = judgement->words + judgement->nonsense;
  gboolean enough = judgement->gain >= GAIN_LEAST
                    || (proposed && judgement->gain >= GAIN_AGREED && all >= UNITS_AGREED);
  return enough && (proposed || gains_by_several_letters (judgement))
         && judgement->loss * 4 <= judgement->gain && judgement->nonsense * 5 <= all;
}

static GPtrArray *
read_as_western (const GPtrArray *units)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < units->len; i++)
    g_ptr_array_add (
      texts, g_convert (units->pdata[i], -1, "UTF-8", windows_1252.iconv_name, NULL, NULL, NULL));
  return texts;
}

gboolean
encoding_guess (const guint8 *bytes, gsize length, struct encoding_name *name)
{
  g_autoptr (GPtrArray) units = find_units (bytes, length);
  const struct code_page *best = NULL;
  guint best_score = 0;

  if (units->len < GAIN_AGREED)
    return FALSE;
  g_autoptr (GPtrArray) texts = read_as_western (units);
  g_autofree char *proposal = propose (units);
  for (guint i = 0; i < G_N_ELEMENTS (code_pages); i++)
    {
      const struct code_page *page = &code_pages[i];
      gboolean proposed = page_is_proposed (page, proposal);
      struct judgement judgement;
      if (!judge_page (page, units, texts, &judgement) || !is_convincing (&judgement, proposed))
        continue;
      guint score = 2 * judgement.words + proposed;
      if (score > best_score)
        {
          best = page;
          best_score = score;
        }
    }
  if (best != NULL)
    *name = (struct encoding_name){ best->iconv_name, best->title };
  return best != NULL;
}
