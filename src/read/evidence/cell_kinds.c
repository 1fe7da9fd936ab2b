/* What the text of one cell may be. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/date_parse.h"
#include "read/dates/localized_number.h"
#include "read/dates/missing_year.h"
#include "read/evidence/cell_kinds.h"
#include "read/people/cell_containers.h"
#include "read/people/full_names.h"
#include "read/people/mail_names.h"
#include "read/people/people_cell.h"
#include "read/people/presence_words.h"
#include "read/people/remarks_on_coming.h"
#include "read/people/ways_of_contact.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOMENT_BYTES = 60,
  MANY_WORDS = 6,
  COUNT_DIGITS = 4,
  ID_DIGITS = 5,
  CLOCK_DIGITS = 12 /* year to minute without signs */
};

static guint
count_blanks (const char *text)
{
  guint n = 0;
  for (; *text != '\0'; text++)
    n += *text == ' ';
  return n;
}

/* The text behind "mr.", "dr." and the like, in small letters too; itself without such a title. */
static const char *
without_title (const char *text)
{
  const char *blank = strchr (text, ' ');
  return blank != NULL && is_person_title (text, (gsize)(blank - text)) ? blank + 1 : text;
}

static gboolean
is_name (const char *titled)
{
  const char *text = without_title (titled);
  gunichar first = g_utf8_get_char (text);
  if (!g_unichar_isalpha (first) || g_unichar_islower (first) || count_blanks (text) > 4
      || strpbrk (text, "0123456789?!:@/{}\"") != NULL || strlen (text) < 2)
    return FALSE;
  return TRUE;
}

/* "Ana Ruiz <ana@guild.example>" */
static gboolean
is_name_with_address (const char *text)
{
  struct person_text person;
  if (strchr (text, '@') == NULL || strchr (text, ' ') == NULL || strchr (text, ';') != NULL)
    return FALSE;
  person_text_parse (text, &person);
  gboolean named = person.name != NULL && person.email != NULL && is_name (person.name);
  person_text_clear (&person);
  return named;
}

static gboolean
is_handle (const char *text)
{
  gboolean letter = FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      letter |= g_unichar_isalpha (c) != 0;
      if (!g_unichar_isalnum (c) && strchr ("_-.@", (int)MIN (c, 127)) == NULL)
        return FALSE;
    }
  return letter && strlen (text) > 1;
}

static gboolean
is_container (const char *text)
{
  g_autofree char *list = cell_container_to_list (text);
  return list != NULL && *list != '\0';
}

static gboolean
has_foreign_comma (const char *text)
{
  for (; *text != '\0'; text++)
    if (foreign_comma (text) > 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_list (const char *text)
{
  if (has_foreign_comma (text) || strpbrk (text, ";|") != NULL
      || (strchr ("[{(fs", *text) != NULL && is_container (text)))
    return TRUE;
  const char *comma = strchr (text, ',');
  if (comma == NULL || comma[1] == '\0')
    return FALSE;
  gboolean addresses
    = memchr (text, '@', (gsize)(comma - text)) != NULL && strchr (comma, '@') != NULL;
  return addresses || strchr (comma + 1, ',') != NULL;
}

/* Many words; those of a list count by its parts: "Ruiz, Ana (5719001); Okafor, Ben (5719002)". */
static gboolean
is_long_text (const char *text)
{
  guint parts = 1;
  for (const char *at = text; *at != '\0'; at++)
    parts += *at == ';' || *at == '|';
  return count_blanks (text) > MANY_WORDS * parts;
}

static gboolean
is_link (const char *text)
{
  return strstr (text, "[[") != NULL || strstr (text, "](") != NULL
         || (strstr (text, ".md") != NULL && strchr (text, '/') != NULL);
}

gboolean
text_is_day (const char *text)
{
  struct date_text date;
  if (strpbrk (text, "0123456789") == NULL)
    return FALSE;
  date_text_read (text, &date);
  return date.shape == DATE_SHAPE_DAY || date.shape == DATE_SHAPE_PAIR;
}

gboolean
text_is_moment (const char *text)
{
  return strlen (text) <= MOMENT_BYTES && text_is_day (text);
}

gboolean
text_is_day_without_year (const char *text)
{
  struct date_text date;
  g_autofree char *whole = date_with_year (text, LEAP_YEAR);
  return whole != NULL && date_moment_read (whole, &date)
         && (date.spelling & (DATE_SPELLING_NO_DAY | DATE_SPELLING_PERIOD)) == 0;
}

/* The longest part of a text, in whole words, that is such. */
static char *
find_part (const char *text, gboolean (*is_such) (const char *part))
{
  if (strlen (text) > MOMENT_BYTES || strpbrk (text, "0123456789") == NULL)
    return NULL;
  if (is_such (text))
    return g_strdup (text);
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  guint count = g_strv_length (word);
  for (guint length = count; length-- > 1;)
    for (guint from = 0; from + length <= count; from++)
      {
        char *after = g_steal_pointer (&word[from + length]);
        g_autofree char *part = g_strjoinv (" ", word + from);
        word[from + length] = after;
        gsize first = strspn (part, " ([,:-"), end = strlen (part);
        while (end > first && strchr (" )],:-", part[end - 1]) != NULL)
          part[--end] = '\0';
        if (is_such (part + first))
          return g_strdup (part + first);
      }
  return NULL;
}

/* The "14/01/2025" in the part "1 - 14/01/2025" of "Workshop 1 - 14/01/2025", unless the two are the ends of
 * a span: "from 1 - 14/01/2025". NULL: the part has no number like that, or nothing before it. */
static const char *
day_behind_number (const char *text, const char *part)
{
  const char *at = strstr (text, part);
  const char *behind = part + strspn (part, "0123456789");
  const char *mark = behind + strspn (behind, " ");
  gboolean dash = *mark == '-' || g_str_has_prefix (mark, "\xE2\x80\x93");
  if (behind == part || behind - part > 2 || mark == behind || !dash || at == NULL || at == text)
    return NULL;
  g_autofree char *before = g_strndup (text, (gsize)(at - text)), *folded = header_fold (before);
  const char *last = strrchr (folded, ' ') != NULL ? strrchr (folded, ' ') + 1 : folded;
  const char *day = g_utf8_next_char (mark);
  day += strspn (day, " ");
  return g_ascii_isalpha (*last) && !text_means (WORDS_FROM_END, last)
             && !text_means (WORDS_NAME_PARTICLE, last) && text_is_day (day)
           ? day
           : NULL;
}

char *
text_find_moment (const char *text)
{
  g_autofree char *part = find_part (text, text_is_day);
  const char *day = part != NULL ? day_behind_number (text, part) : NULL;
  return day != NULL ? g_strdup (day) : g_steal_pointer (&part);
}

char *
text_find_day_without_year (const char *text)
{
  return find_part (text, text_is_day_without_year);
}

static gboolean
has_decimals (const char *text)
{
  const char *mark = strpbrk (text, ".,");
  return mark != NULL && strpbrk (mark + 1, "123456789") != NULL;
}

/* "Ana Ruiz (Learning Guild), Ben Okafor (North Library)": several names, not a sentence. */
static gboolean
lists_names (const char *text)
{
  g_auto (GStrv) part = g_strsplit (text, ",", -1);
  if (part[0] == NULL || part[1] == NULL)
    return FALSE;
  for (char **one = part; *one != NULL; one++)
    {
      (*one)[strcspn (*one, "(")] = '\0';
      if (!is_name (g_strstrip (*one)) || strchr (*one, ' ') == NULL)
        return FALSE;
    }
  return TRUE;
}

/* Are all parts of a cell whole names, and is one of them certainly somebody's? Counts the parts. */
static enum name_look
look_of_names (const char *text, guint *parts)
{
  enum
  {
    LONGEST = 300
  };
  if (strchr (text, ' ') == NULL || strlen (text) > LONGEST
      || strpbrk (text, "0123456789@/{}[]") != NULL)
    return LOOKS_UNLIKE_NAME;
  g_autoptr (GPtrArray) part = g_ptr_array_new_with_free_func (g_free);
  people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND, part);
  enum name_look most = LOOKS_UNLIKE_NAME;
  for (guint i = 0; i < part->len; i++)
    {
      enum name_look look = name_look_of (part->pdata[i]);
      if (look == LOOKS_UNLIKE_NAME)
        return look;
      most = MAX (most, look);
    }
  *parts = part->len;
  return most;
}

/* Does the text in brackets say where a person has a page, how they came, or which number their account
 * has? Four digits are a year. */
static gboolean
is_remark_on_person (const char *text, gsize length)
{
  g_autofree char *inner = g_strndup (text, length);
  if (length >= ID_DIGITS && strspn (inner, "0123456789") == length)
    return TRUE;
  return strstr (inner, "://") != NULL || text_says_how_they_came (inner);
}

/* "Ana Ruiz, Ben Okafor" of "Ana Ruiz (https://...), Ben Okafor (from 14:30)", as Notion writes relations
 * and people write minutes; NULL: no brackets hold one. */
static char *
without_remarks (const char *text)
{
  if (strchr (text, '(') == NULL)
    return NULL;
  g_autoptr (GString) left = g_string_new (NULL);
  gsize before = strlen (text);
  for (const char *at = text; *at != '\0';)
    {
      gsize length = strcspn (at + 1, ")");
      if (at[0] == '(' && at[1 + length] == ')' && is_remark_on_person (at + 1, length))
        {
          g_strchomp (left->str);
          g_string_set_size (left, strlen (left->str));
          at += length + 2;
        }
      else
        g_string_append_c (left, *at++);
    }
  return left->len < before ? g_string_free (g_steal_pointer (&left), FALSE) : NULL;
}

static gboolean
is_dash (const char *text)
{
  static const char *const dashes[] = { "-", "--", "---", "\xE2\x80\x93", "\xE2\x80\x94", NULL };
  return strlen (text) <= 3 && g_strv_contains (dashes, text);
}

guint32
kinds_of_text (const char *written)
{
  double value;
  g_autofree char *unhidden = mail_unhide_addresses (written);
  const char *text = unhidden != NULL ? unhidden : written;
  g_autofree char *bare = without_remarks (text);
  const char *names = bare != NULL ? bare : text;
  gboolean number = cell_number_parse (text, FALSE, &value);
  gboolean counts = number && strspn (text, "0123456789") == strlen (text);
  gboolean day = (!number || (counts && strlen (text) >= CLOCK_DIGITS)) && text_is_day (text);
  guint parts = 0; /* "Ana Ruiz, Ben Okafor and Cai Wen" has three */
  enum name_look look = day || number ? LOOKS_UNLIKE_NAME : look_of_names (names, &parts);
  const gboolean is[N_CONTENTS] = {
    [CONTENT_NUMBER] = number,
    [CONTENT_FRACTION] = number && has_decimals (text),
    [CONTENT_COUNT] = counts && strlen (text) <= COUNT_DIGITS,
    [CONTENT_DAY] = day,
    [CONTENT_EMAIL] = text_looks_like_email (text),
    [CONTENT_PAGE] = strstr (text, "://") != NULL,
    [CONTENT_NAME] = is_name (names) || is_name_with_address (text),
    [CONTENT_HANDLE] = is_handle (text),
    [CONTENT_LIST] = is_list (names),
    [CONTENT_LINK] = is_link (text),
    [CONTENT_MARK] = mark_of_text (text) != PRESENCE_UNKNOWN,
    [CONTENT_PRESENCE] = presence_of_text (text) != PRESENCE_UNKNOWN,
    [CONTENT_DIGITS] = strpbrk (text, "0123456789") != NULL,
    [CONTENT_TEXT] = is_long_text (text) && !lists_names (text) && look == LOOKS_UNLIKE_NAME,
    [CONTENT_DASH] = is_dash (written),
    [CONTENT_WAY] = !number && text_is_way_of_contact (text),
  };
  guint32 kinds = look >= LOOKS_LIKE_NAME ? 1u << CONTENT_FULL : 0;
  kinds |= look == LOOKS_LIKE_PERSON ? 1u << CONTENT_PERSON : 0;
  for (guint content = 0; content < N_CONTENTS; content++)
    kinds |= is[content] ? 1u << content : 0;
  gboolean people = is[CONTENT_NAME] || is[CONTENT_EMAIL] || is[CONTENT_HANDLE] || is[CONTENT_LINK]
                    || is[CONTENT_LIST] || parts > 2;
  if (people && !is[CONTENT_DAY] && !is[CONTENT_TEXT] && !is[CONTENT_NUMBER])
    kinds |= 1u << CONTENT_PEOPLE;
  return kinds;
}
