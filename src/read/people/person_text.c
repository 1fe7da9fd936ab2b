/* Parses one person's text: name, e-mail address, profile address. */
#include <string.h>
#include "pln/base.h"
#include "pln/email_and_url.h"
#include "pln/escape.h"
#include "pln/text.h"
#include "pln/unicode.h"
#include "read/people/mail_names.h"
#include "read/people/address_status.h"
#include "read/people/further_people.h"
#include "read/people/life_dates.h"
#include "read/people/name_marks.h"
#include "read/people/name_numbers.h"
#include "read/people/non_people.h"
#include "read/people/note_links.h"
#include "read/people/presence_words.h"
#include "read/people/people_cell.h"
#include "read/people/substitutes.h"

enum
{
  LONGEST_PERSON = 2048, /* bytes; whatever is longer is not taken apart */
  LAST_WORD_LEAST = 2,   /* letters before a mark of a footnote */
  ONLY_WORD_LEAST = 3
};

static void
erase_range (GString *name, const char *from, const char *to)
{
  g_string_erase (name, from - name->str, to - from);
}

/* "(accepted)" or "(declined)" after a guest's name. */
static gboolean
says_presence (const char *text, gsize length, struct person_text *out)
{
  g_autofree char *word = g_strndup (text, length);
  enum presence_word presence = length > 2 ? presence_of_text (word) : PRESENCE_UNKNOWN;
  out->absent |= presence == PRESENCE_NO;
  return presence != PRESENCE_UNKNOWN;
}

/* A web address counts only after the name, separated from it: "Ana Ruiz (https://...)";
 * "[x](https://...) 1" is an ordinary name. */
static gboolean
bracket_has_no_name (const GString *name, const char *text, gsize length, gboolean behind,
                     struct person_text *out)
{
  g_autofree char *email = email_normalise (text, length);
  g_autofree char *page = email == NULL && behind ? g_strndup (text, length) : NULL;
  if (page != NULL && is_web_address (page))
    {
      if (out->profile == NULL)
        out->profile = profile_address_normalise (page);
      return TRUE;
    }
  if (email == NULL && behind && text_is_life_dates (text, length))
    {
      person_take_years (name, text, length, out);
      return TRUE;
    }
  if (email == NULL && behind && text_is_recent_day (text, length))
    return TRUE; /* of the meeting or of an entry: the same for many people */
  if (email == NULL && behind && text_is_account (text, length))
    {
      person_take_account (name, text, length, out);
      return TRUE;
    }
  if (email == NULL)
    return length == 0 || is_attendee_mark (text, length)
           || (behind
               && (says_presence (text, length, out) || text_says_whom_replaced (text, length)));
  if (out->email == NULL)
    out->email = g_steal_pointer (&email);
  return TRUE;
}

/* Extracts addresses from <>, () and [], and removes marks that are not names. */
static void
take_brackets (GString *name, struct person_text *out)
{
  for (gsize i = 0; i < name->len; i++)
    {
      char open = name->str[i], close = open == '<'   ? '>'
                                        : open == '(' ? ')'
                                        : open == '[' ? ']'
                                                      : 0;
      const char *end = close != 0 ? strchr (name->str + i, close) : NULL;
      if (end == NULL)
        continue;
      const char *inner = name->str + i + 1;
      gboolean behind = i > 0 && name->str[i - 1] == ' ' && end[1] == '\0';
      if (!bracket_has_no_name (name, inner, (gsize)(end - inner), behind, out))
        {
          i = (gsize)(end - name->str);
          continue;
        }
      gsize from = i > 0 && name->str[i - 1] == ' ' ? i - 1 : i;
      erase_range (name, name->str + from, end + 1);
      i = from > 0 ? from - 1 : (gsize)-1;
    }
}

/* "{World Reading Organization}", "{{Reading Circle}}": BibTeX keeps a name together with braces. */
static void
strip_braces (GString *name)
{
  while (name->len >= 3 && name->str[0] == '{' && name->str[name->len - 1] == '}'
         && strchr (name->str, '}') >= name->str + name->len - 2)
    {
      g_string_truncate (name, name->len - 1);
      g_string_erase (name, 0, 1);
    }
}

/* "~ Dana", "'=Jordan", "\"Ana Ruiz\"". */
static void
strip_guards (GString *name)
{
  if (name->str[0] == '~')
    g_string_erase (name, 0, name->str[1] == ' ' ? 2 : 1);
  g_string_erase (name, 0, csv_skip_guard (name->str) - name->str);
  if (name->len >= 2 && name->str[name->len - 1] == name->str[0]
      && (name->str[0] == '"' || name->str[0] == '\''))
    {
      g_string_truncate (name, name->len - 1);
      g_string_erase (name, 0, 1);
    }
}

static const char *
skip_blank (const char *at)
{
  return *at == ' ' ? at + 1 : at;
}

/* "Prof. Dr. Lee": the length of the titles with their blanks; 0 if there is nothing
 * else. */
static gsize
titles_length (const char *text, gsize length)
{
  gsize taken = 0;
  for (const char *blank; (blank = memchr (text + taken, ' ', length - taken)) != NULL;)
    {
      if (!is_person_title (text + taken, (gsize)(blank - text) - taken))
        break;
      taken = (gsize)(blank + 1 - text);
    }
  return taken < length ? taken : 0;
}

/* "House of Bush, House of Saud" does not contain a first name. */
static gboolean
is_title_of_thing (const char *text)
{
  return strstr (text, " of ") != NULL || strstr (text, " the ") != NULL
         || g_str_has_prefix (text, "The ");
}

/* "Doe, Jane, Ph.D." becomes "Jane Doe, Ph.D."; "Jane Doe, Ph.D." stays.  Titles stay in front:
 * "Dr. Doe, Jane" becomes "Dr. Jane Doe". */
static void
turn_round (GString *name)
{
  const char *comma = strchr (name->str, ',');
  if (comma == NULL || comma == name->str || is_title_of_thing (name->str))
    return;
  const char *first = skip_blank (comma + 1);
  gsize length = strcspn (first, ",");
  const char *rest = first + length;
  const char *open = strchr (name->str, '(');
  gsize plain = open != NULL && open > first ? MIN (length, (gsize)(open - first)) : length;
  while (plain > 0 && first[plain - 1] == ' ')
    plain--;
  if (plain == 0 || is_name_suffix (first, plain) || (open != NULL && open < comma))
    return;
  for (const char *at = rest; *at == ',';)
    {
      const char *degree = skip_blank (at + 1);
      gsize n = strcspn (degree, ",");
      if (!is_name_suffix (degree, n))
        return;
      at = degree + n;
    }
  const char *bracket = memchr (first, '(', length);
  const char *dash = g_strstr_len (first, (gssize)length, " - "); /* "Lee, Kim - Contoso" */
  const char *end = bracket != NULL && bracket > first && bracket[-1] == ' ' ? bracket - 1
                    : dash != NULL && dash > first                           ? dash
                                                                             : rest;
  gsize title = titles_length (name->str, (gsize)(comma - name->str));
  GString *turned = g_string_new_len (name->str, (gssize)title);
  g_string_append_len (turned, first, end - first);
  g_string_append_c (turned, ' ');
  g_string_append_len (turned, name->str + title, comma - name->str - (gssize)title);
  g_string_append (turned, end);
  g_string_assign (name, turned->str);
  g_string_free (turned, TRUE);
}

/* "Ana Ruiz#1234": four digits distinguish accounts with the same name. */
static void
drop_discriminator (GString *name, struct person_text *out)
{
  if (name->len < 7 || name->str[name->len - 5] != '#' || name->str[0] == '#'
      || strspn (name->str + name->len - 4, "0123456789") != 4
      || strchr (name->str, '#') != name->str + name->len - 5)
    return;
  g_autofree char *number = g_strdup (name->str + name->len - 4);
  person_take_account (name, number, 4, out);
  g_string_truncate (name, name->len - 5);
}

/* "101.0" is 101 as written by programs that store all numbers with fractions. */
static void
drop_fraction (GString *name)
{
  gsize digits = strspn (name->str, "0123456789");
  if (digits > 0 && name->str[digits] == '.'
      && strspn (name->str + digits + 1, "0") == name->len - digits - 1 && digits + 1 < name->len)
    g_string_truncate (name, digits);
}

/* "Ana +1" came with somebody. */
static void
drop_company (GString *name)
{
  const char *plus = strchr (name->str, '+') != NULL ? g_strrstr (name->str, " +") : NULL;
  if (plus != NULL && plus[2] != '\0' && strlen (plus) < 5
      && strspn (plus + 2, "0123456789") == strlen (plus + 2))
    g_string_truncate (name, (gsize)(plus - name->str));
}

/* "Ana Ruiz*", "Ana Ruiz **": a mark behind a name points to a remark below the table. A
 * name of which stars hide the rest, "R***" or "An*", stays. */
static void
drop_footnote_mark (GString *name)
{
  static const char *const marks[]
    = { "**", "*", "\xE2\x80\xA0", "\xC2\xB9", "\xC2\xB2", "\xC2\xB3", NULL };
  gsize length = name->len;
  for (const char *const *mark = marks; *mark != NULL && length == name->len; mark++)
    if (g_str_has_suffix (name->str, *mark))
      length -= strlen (*mark);
  while (length > 0 && name->str[length - 1] == ' ')
    length--;
  const char *blank = g_strrstr_len (name->str, (gssize)length, " ");
  const char *word = blank != NULL ? blank + 1 : name->str;
  if (g_utf8_strlen (word, name->str + length - word)
        >= (blank != NULL ? LAST_WORD_LEAST : ONLY_WORD_LEAST)
      && memchr (name->str, '*', length) == NULL)
    g_string_truncate (name, length);
}

/* "Vermeulen, Pieter, 1604-1671": the years tell people of one name apart. */
static void
take_life_dates (GString *name, struct person_text *out)
{
  gsize length = name_length_before_life_dates (name->str);
  if (length == name->len)
    return;
  g_autofree char *years = g_strdup (name->str + length + strspn (name->str + length, ", "));
  g_string_truncate (name, length);
  person_take_years (name, years, strlen (years), out);
}

static void
tidy (GString *name)
{
  g_autofree char *clean = text_clean (name->str);
  g_string_assign (name, clean);
}

/* ASCII words with one blank between them: nothing to tidy, and no address. */
static gboolean
is_plain_name (const char *text)
{
  if (!g_ascii_isalpha (*text))
    return FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_isalnum (*text) && !(*text == ' ' && g_ascii_isalnum (text[1])))
      return FALSE;
  return TRUE;
}

/* Without the marks of note links and of mail archives. */
static char *
clean_text_of_person (const char *text)
{
  g_autofree char *unlinked = note_links_to_names (text);
  char *clean = text_clean (unlinked != NULL ? unlinked : text);
  char *(*const change[]) (const char *) = { mail_unhide_addresses, mail_name_first };
  for (guint i = 0; i < G_N_ELEMENTS (change); i++)
    {
      char *changed = change[i](clean);
      if (changed != NULL)
        {
          g_free (clean);
          clean = changed;
        }
    }
  return clean;
}

void
person_text_parse (const char *text, struct person_text *out)
{
  person_text_parse_marked (text, 0, out);
}

void
person_text_parse_marked (const char *text, guint marks, struct person_text *out)
{
  if (is_plain_name (text) && name_length_before_further_people (text) == strlen (text)
      && name_length_before_replaced (text) == strlen (text))
    {
      gboolean named = !is_placeholder_name (text) && !text_names_nobody (text);
      *out = (struct person_text){ .name = named ? g_strdup (text) : NULL };
      return;
    }
  if (strlen (text) > LONGEST_PERSON)
    {
      *out = (struct person_text){ .name = text_clean (text) };
      return;
    }
  g_autofree char *clean = clean_text_of_person (text);
  memset (out, 0, sizeof *out);
  if (is_web_address (clean) && strchr (clean, ' ') == NULL)
    {
      out->profile = profile_address_normalise (clean);
      return;
    }
  gsize address = address_before_status (clean, strlen (clean));
  out->absent = address > 0 && address_was_not_reached (clean, address);
  out->email = email_normalise (clean, address > 0 ? address : strlen (clean));
  if (out->email != NULL)
    return;
  g_autoptr (GString) name = g_string_new (clean);
  out->unsure = name_marks_take (name, (marks & PEOPLE_LOST_LETTERS) != 0);
  strip_guards (name);
  strip_braces (name);
  drop_discriminator (name, out);
  drop_fraction (name);
  take_brackets (name, out);
  tidy (name);
  strip_guards (name);
  drop_footnote_mark (name);
  g_string_truncate (name, name_length_before_further_people (name->str));
  g_string_truncate (name, name_length_before_replaced (name->str));
  take_life_dates (name, out);
  if ((marks & PEOPLE_WHOLE) == 0)
    turn_round (name);
  tidy (name);
  gboolean pronouns = strchr (name->str, '/') != NULL && is_attendee_mark (name->str, name->len);
  drop_company (name);
  if (is_placeholder_name (name->str) || pronouns || text_names_nobody (name->str))
    return;
  g_autofree char *email = email_normalise (name->str, name->len);
  if (email != NULL && out->email == NULL)
    out->email = g_steal_pointer (&email);
  else
    out->name = g_strdup (name->str);
}

void
person_text_clear (struct person_text *person)
{
  g_clear_pointer (&person->name, g_free);
  g_clear_pointer (&person->email, g_free);
  g_clear_pointer (&person->profile, g_free);
}

char *
person_text_plain_name (const char *text)
{
  struct person_text person;
  person_text_parse (text, &person);
  gboolean plain = person.name != NULL && person.email == NULL && person.profile == NULL;
  char *name = g_strdup (plain ? person.name : text);
  person_text_clear (&person);
  return name;
}
