/* Guesses the code page of a text that is not UTF-8.
 *
 * libuchardet proposes one, but its model is made for running text.  A table holds
 * few words, mostly names with ASCII between them, and from three names it can
 * conclude anything.  So its proposal and the usual code pages are judged by the
 * words with bytes from 0x80: a word is plausible if all its letters belong to one
 * language, capitals first, or to one script.  "Micha³" and "Dvoøák", read as
 * Windows-1252, are words of no language; "Michał" and "Dvořák", read as
 * Windows-1250, are.  Another code page beats Windows-1252 if it makes several
 * implausible words plausible, makes almost none implausible, and leaves almost
 * none that stay implausible. */
#include <string.h>
#include <uchardet/uchardet.h>
#include "pln/base.h"
#include "read/input/encoding_guess.h"

enum
{
  UNITS_MAX = 800,   /* number of distinct words that are judged */
  UNIT_LENGTH = 128, /* maximum length of a word in bytes, exclusive */
  GAIN_LEAST = 3,
  GAIN_AGREED = 2, /* if libuchardet agrees */
  UNITS_AGREED = 10
};

struct code_page
{
  const char *iconv_name, *title;
  const char *proposed;         /* its names in libuchardet: "A|B" */
  const char *const *alphabets; /* letters beyond a to z, by language; NULL: by script */
  guint8 lead_first, lead_last; /* lead bytes of common two-byte characters; 0: single-byte */
};

/* Its õ counts only before e (Simões); anywhere else it is more likely a misread
 * Hungarian ő. */
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

/* The most likely first. */
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
  VERDICT_NEUTRAL, /* no letters */
  VERDICT_WORD,
  VERDICT_NONSENSE
};

/* Characters that may surround or join the letters of a word. */
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

/* Maps scripts that are written together to one of them. */
static GUnicodeScript
script_of (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);
  return script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_KATAKANA || c == 0x30fc
             || c == 0x3005
           ? G_UNICODE_SCRIPT_HAN
           : script;
}

/* All letters are of one script, and no capital follows a small letter. */
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
  /* Words of western languages do not consist mostly of accented letters. */
  if (page->alphabets == western && high > 2 && 2 * high > letters)
    return VERDICT_NONSENSE;
  if (page->alphabets != NULL)
    return has_alphabet (word, end, page->alphabets) ? VERDICT_WORD : VERDICT_NONSENSE;
  return script_of (g_utf8_get_char (word)) != G_UNICODE_SCRIPT_LATIN ? VERDICT_WORD
                                                                      : VERDICT_NONSENSE;
}

/* Judges the text between two separators, which may begin with a sign: "¿Cómo". */
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

/* Most two-byte characters have the lead byte of a common one. */
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

/* A separator of words: none of the code pages uses these bytes inside a
 * character.  Digits do occur inside some four-byte characters. */
static gboolean
parts_units (guint8 byte)
{
  return byte < '0' || (byte > '9' && byte < '@');
}

/* The distinct words with bytes from 0x80; the last one may be cut off. */
static GPtrArray *
find_units (const guint8 *bytes, gsize length)
{
  GPtrArray *units = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
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

/* The encoding that libuchardet proposes for the words; "" if none. */
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
  guint words; /* plausible words */
  guint nonsense;
  guint gain, loss; /* plausible only here, or only in Windows-1252 */
  guint8 seen[128]; /* bytes from 0x80 in the gained words */
};

/* FALSE: some bytes are invalid in this code page. */
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

/* Hungarian ő and ű share their bytes with Estonian õ and French û, and ą shares
 * its byte with the ¹ of footnotes.  So one letter is not enough evidence: it takes
 * several different ones, or libuchardet's agreement. */
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
