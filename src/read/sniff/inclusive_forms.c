/* Headers for people of both genders, as one form that the lists of words have.
 *
 * Three ways to write both are undone: an ending behind a mark ("Lehrer*in", "Étudiant·e"), a sign instead
 * of the vowel that tells them apart ("Alumn@"), and both words ("Tuteur/tutrice", "Alumno o alumna"). */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/inclusive_forms.h"
#include "read/vocabulary/concepts.h"

enum
{
  STEM_LEAST = 3, /* bytes that both words begin with */
  LONGEST
  = 256 /* bytes of a header; longer ones are sentences, and each word is looked at from its start */
};

/* Does a list of people have the word? */
static gboolean
is_person (const char *folded)
{
  static const enum concept lists[]
    = { WORDS_PEOPLE,   WORDS_LEADS,    WORDS_GUIDES,  WORDS_SECOND,          WORDS_LED,
        WORDS_LEARNS,   WORDS_EMPLOYEE, WORDS_PARTNER, WORDS_EVERYBODY_THERE, WORDS_SOMEBODY_THERE,
        WORDS_RELATIVE, WORDS_MEMBER };
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (text_means (lists[i], folded))
      return TRUE;
  return FALSE;
}

/* Where the word that ends at `end` begins. */
static const char *
start_of_word (const char *header, const char *end)
{
  while (end > header)
    {
      const char *before = g_utf8_prev_char (end);
      if (!g_unichar_isalpha (g_utf8_get_char (before)))
        break;
      end = before;
    }
  return end;
}

/* Is the end of the text, with another ending, a word for a person? */
static gboolean
ends_in_person (const char *text, const char *ending)
{
  const char *word = start_of_word (text, text + strlen (text));
  g_autofree char *whole = g_strconcat (word, ending, NULL);
  g_autofree char *folded = header_fold (whole);
  return *word != '\0' && is_person (folded);
}

/* The length of the mark before an ending: "*", ":", "/-", "(", "·" and its like, "." as in
 * "intervenant.e", "-" as in "intervenant-e", "_" as in "Lehrer_in"; 0: no mark. */
static gsize
ending_mark (const char *at)
{
  static const char *const dots[]
    = { "\xC2\xB7", "\xE2\x80\xA2", "\xE2\x88\x99", "\xE2\x80\xA7", "\xE2\x8B\x85", NULL };
  for (const char *const *dot = dots; *dot != NULL; dot++)
    if (g_str_has_prefix (at, *dot))
      return strlen (*dot);
  gsize mark = *at != '\0' && strchr ("*:/(._-!'", *at) != NULL ? 1
               : g_str_has_prefix (at, "\xE2\x80\x99")          ? 3
                                                                : 0;
  return mark > 0 && *at == '/' && at[mark] == '-' ? mark + 1 : mark;
}

/* What may follow the mark. Marks that also join words, "-" and "_", and those that end sentences have
 * few, so that "check_in", "player-a" and "Date.a" stay. */
static const char *const *
endings_behind (const char *mark)
{
  static const char *const all[]
    = { "innen", "in",   "frau", "vrouwen", "vrouw", "ster",        "trices",     "rices", "ices",
        "trice", "rice", "ice",  "euses",   "euse",  "\xC3\xA8res", "\xC3\xA8re", "eres",  "ere",
        "essa",  "esse", "ssa",  "sse",     "nes",   "ne",          "fes",        "fe",    "ves",
        "ve",    "es",   "e",    "as",      "a",     "os",          "o",          "ras",   "ra",
        "le",    "s",    "n",    "en",      "r",     NULL };
  static const char *const french[]
    = { "trices", "rices",      "ices",        "trice", "rice", "ice", "euses",
        "euse",   "\xC3\xA8re", "\xC3\xA8res", "nes",   "ne",   "fe",  "ve",
        "es",     "e",          "le",          "s",     NULL };
  static const char *const hyphened[]
    = { "trices", "rices", "trice", "rice", "euse", "es", "e", NULL };
  static const char *const german[] = { "innen", "in", NULL };
  return *mark == '.'                                       ? french
         : *mark == '-'                                     ? hyphened
         : strchr ("_!'", *mark) != NULL || *mark == '\xE2' ? german
                                                            : all;
}

/* The length of "*in", ":innen", "/-vrouw", "(a)", "·rice" or ".le(s)" behind a word, which add the
 * other gender or the plural; 0: something else follows. */
static gsize
marked_ending (const char *at)
{
  gsize mark = ending_mark (at);
  gboolean dot = mark > 1 && *at != '/' && !g_str_has_prefix (at, "\xE2\x80\x99");
  if (mark == 0)
    return 0;
  for (const char *const *ending = endings_behind (dot ? "*" : at); *ending != NULL; ending++)
    {
      const char *end = at + mark + strlen (*ending);
      if (g_ascii_strncasecmp (at + mark, *ending, strlen (*ending)) != 0
          || (*at == '(' && *end != ')'))
        continue;
      end += *at == '(';
      end += *at == '(' && *end == 's' && !g_ascii_isalpha (end[1]);
      gsize more = marked_ending (end);
      if (*end == '\0' || *end == ' ' || *end == '_' || more > 0)
        return (gsize)(end - at) + more;
    }
  return 0;
}

/* "LehrerInnen": the length of the ending; "CheckIn" names nobody. */
static gsize
capital_ending (const char *at, const char *before)
{
  gsize length = g_str_has_prefix (at, "Innen") ? 5 : g_str_has_prefix (at, "In") ? 2 : 0;
  return length > 0 && !g_ascii_isalpha (at[length])
             && (ends_in_person (before, "") || ends_in_person (before, "e"))
           ? length
           : 0;
}

/* The length of an ending for the other gender, or of "(st)" in "begeleid(st)er". */
static gsize
gender_ending (const char *at, const char *before, gunichar last)
{
  if (g_str_has_prefix (at, "(st)er"))
    return strlen ("(st)");
  if (g_unichar_isupper (last))
    return strchr ("/(", *at) == NULL ? marked_ending (at) : 0;
  if (!g_unichar_islower (last))
    return 0;
  gsize capital = *at == 'I' ? capital_ending (at, before) : 0;
  gsize length = capital > 0 ? capital : marked_ending (at);
  gboolean joins = length > 0 && strchr ("_-'", *at) != NULL;
  return joins && !ends_in_person (before, "") && !ends_in_person (before, "e") ? 0 : length;
}

/* "@", "ə", "x" and "*" where the vowel of the gender would stand: its length; 0: something else. */
static gsize
vowel_sign (const char *at)
{
  gsize length = g_str_has_prefix (at, "\xC9\x99") ? 2 : *at != '\0' && strchr ("@x*", *at) != NULL;
  const char *end = at + length + (length > 0 && at[length] == 's');
  return length > 0 && (*end == '\0' || *end == ' ' || *end == '/') ? length : 0;
}

/* The vowel that makes a word for a person of what came before the sign; NULL: none. */
static const char *
vowel_for_sign (const char *before)
{
  static const char *const vowels[] = { "", "o", "e", "i", NULL };
  for (const char *const *vowel = vowels; *vowel != NULL; vowel++)
    if (ends_in_person (before, *vowel))
      return *vowel;
  return NULL;
}

/* Most headers have none of the signs that without_endings looks for, and stay as they are. */
static gboolean
may_have_endings (const char *header)
{
  return !g_str_is_ascii (header) || strpbrk (header, "*:/(._-!'@xI") != NULL;
}

/* The header without endings behind marks and with vowels for signs. */
static GString *
without_endings (const char *header)
{
  GString *plain = g_string_new (NULL);
  gunichar last = 0;
  for (const char *at = header; *at != '\0'; at = g_utf8_next_char (at))
    {
      gsize ending = gender_ending (at, plain->str, last);
      /* "Kund:in" is "Kunde". */
      if (ending > 0 && !ends_in_person (plain->str, "") && ends_in_person (plain->str, "e"))
        g_string_append_c (plain, 'e');
      const char *vowel = ending == 0 && vowel_sign (at) > 0 ? vowel_for_sign (plain->str) : NULL;
      at += ending;
      if (vowel != NULL)
        {
          g_string_append (plain, vowel);
          at += vowel_sign (at);
        }
      if (*at == '\0')
        break;
      last = g_utf8_get_char (at);
      g_string_append_unichar (plain, last);
    }
  return plain;
}

/* Do the two words differ as those for a man and a woman do? */
static gboolean
are_two_genders (const char *one, const char *other)
{
  static const char *const endings[][2] = {
    { "", "in" },       { "", "innen" },   { "e", "in" },     { "en", "innen" },   { "", "e" },
    { "", "a" },        { "", "ne" },      { "", "le" },      { "", "ssa" },       { "e", "essa" },
    { "i", "esse" },    { "i", "e" },      { "o", "a" },      { "os", "as" },      { "s", "as" },
    { "es", "as" },     { "s", "es" },     { "eur", "rice" }, { "eurs", "rices" }, { "r", "se" },
    { "rs", "ses" },    { "ore", "rice" }, { "or", "rice" },  { "or", "riz" },     { "er", "ster" },
    { "ers", "sters" }, { "ar", "res" },   { "er", "ere" },   { "", "inne" },      { "e", "a" },
    { "l", "lla" },     { "f", "ve" },     { "ao", "a" },     { "s", "nes" }
  };
  g_autofree char *a = header_fold (one), *b = header_fold (other);
  gsize same = 0;
  while (a[same] != '\0' && a[same] == b[same])
    same++;
  if (same < STEM_LEAST || strcmp (a, b) == 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if ((strcmp (a + same, endings[i][0]) == 0 && strcmp (b + same, endings[i][1]) == 0)
        || (strcmp (a + same, endings[i][1]) == 0 && strcmp (b + same, endings[i][0]) == 0))
      return TRUE;
  return FALSE;
}

/* Takes out the second word of "Tuteur/tutrice", with the joint before it. */
static void
drop_second_words (GString *header)
{
  static const char *const joints[] = { "/",   " / ", " o ",  " ou ", " oder ", " bzw. ", " und ",
                                        " y ", " e ", " et ", " en ", " of ",   " or ",   NULL };
  for (const char *const *joint = joints; *joint != NULL; joint++)
    for (char *at = header->str; (at = strstr (at, *joint)) != NULL; at++)
      {
        const char *behind = at + strlen (*joint), *end = behind,
                   *first = start_of_word (header->str, at);
        while (g_unichar_isalpha (g_utf8_get_char (end)))
          end = g_utf8_next_char (end);
        g_autofree char *one = g_strndup (first, (gsize)(at - first));
        g_autofree char *other = g_strndup (behind, (gsize)(end - behind));
        if (!are_two_genders (one, other))
          continue;
        gssize offset = at - header->str;
        g_string_erase (header, offset, end - at);
        at = header->str + offset - (offset > 0);
        if (*at == '\0')
          break;
      }
}

char *
header_without_gender (const char *header)
{
  if (strlen (header) > LONGEST || !g_utf8_validate (header, -1, NULL))
    return g_strdup (header);
  GString *plain = may_have_endings (header) ? without_endings (header) : g_string_new (header);
  drop_second_words (plain);
  return g_string_free (plain, FALSE);
}
