/* One person's text: name, mail address, address of a profile. */
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "read/people/people_cell.h"

static gboolean
is_ascii_plain (const char *text)
{
  gboolean blank_before = TRUE;
  for (; *text != '\0'; text++)
    {
      if ((guchar)*text >= 0x80 || (guchar)*text < ' ' || *text == 0x7f
          || (*text == ' ' && blank_before))
        return FALSE;
      blank_before = *text == ' ';
    }
  return !blank_before;
}

char *
text_clean (const char *text)
{
  if (is_ascii_plain (text))
    return g_strdup (text);
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
  GString *out = g_string_new (NULL);
  for (const char *at = composed; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      GUnicodeType type = g_unichar_type (c);
      gboolean joins = c == 0x200C || c == 0x200D;
      if (g_unichar_isspace (c) || type == G_UNICODE_CONTROL)
        {
          if (out->len > 0 && out->str[out->len - 1] != ' ')
            g_string_append_c (out, ' ');
        }
      else if (type != G_UNICODE_FORMAT || joins)
        g_string_append_unichar (out, c);
    }
  if (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}

/* something@host, without blanks. */
static gboolean
is_address (const char *text, gsize length)
{
  const char *at = memchr (text, '@', length);
  if (at == NULL || at == text || at + 1 == text + length)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (g_ascii_isspace (text[i]) || strchr ("<>()[],;\"", text[i]) != NULL)
      return FALSE;
  return memchr (at + 1, '@', (gsize)(text + length - at - 1)) == NULL;
}

static char *
address_new (const char *text, gsize length)
{
  if (length > 7 && g_ascii_strncasecmp (text, "mailto:", 7) == 0)
    text += 7, length -= 7;
  return is_address (text, length) ? g_ascii_strdown (text, (gssize)length) : NULL;
}

static void
erase_range (GString *name, const char *from, const char *to)
{
  g_string_erase (name, from - name->str, to - from);
}

static gboolean
is_web_address (const char *text)
{
  return g_ascii_strncasecmp (text, "http://", 7) == 0
         || g_ascii_strncasecmp (text, "https://", 8) == 0
         || g_ascii_strncasecmp (text, "www.", 4) == 0
         || g_ascii_strncasecmp (text, "linkedin.com/", 13) == 0;
}

/* A page counts only behind the name, apart from it: "Ana Ruiz (https://...)";
 * "[x](https://...) 1" is a name like any other. */
static gboolean
bracket_has_no_name (const char *text, gsize length, gboolean behind, struct person_text *out)
{
  g_autofree char *email = address_new (text, length);
  g_autofree char *page = email == NULL && behind ? g_strndup (text, length) : NULL;
  if (page != NULL && is_web_address (page))
    {
      if (out->profile == NULL)
        out->profile = profile_address_normalise (page);
      return TRUE;
    }
  if (email == NULL)
    return length == 0 || is_attendee_mark (text, length);
  if (out->email == NULL)
    out->email = g_steal_pointer (&email);
  return TRUE;
}

/* Takes addresses out of <>, () and [], and marks that are no names away. */
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
      if (!bracket_has_no_name (inner, (gsize)(end - inner), behind, out))
        {
          i = (gsize)(end - name->str);
          continue;
        }
      gsize from = i > 0 && name->str[i - 1] == ' ' ? i - 1 : i;
      erase_range (name, name->str + from, end + 1);
      i = from > 0 ? from - 1 : (gsize)-1;
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

/* "Prof. Dr. Lee": the length of the titles with their blanks; 0 if they are
 * all that stands there. */
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

/* "Doe, Jane, Ph.D." becomes "Jane Doe, Ph.D."; "Jane Doe, Ph.D." stays.  Titles stay first:
 * "Dr. Doe, Jane" becomes "Dr. Jane Doe". */
static void
turn_round (GString *name)
{
  const char *comma = strchr (name->str, ',');
  if (comma == NULL || comma == name->str)
    return;
  const char *first = skip_blank (comma + 1);
  gsize length = strcspn (first, ",");
  const char *rest = first + length;
  if (length == 0 || is_name_suffix (first, length) || strchr (name->str, '(') != NULL)
    {
      const char *bracket = strchr (name->str, '(');
      if (bracket == NULL || bracket < comma || is_name_suffix (first, length) || length == 0)
        return;
    }
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

/* "Ana +1" came with somebody. */
static void
drop_company (GString *name)
{
  const char *plus = strchr (name->str, '+') != NULL ? g_strrstr (name->str, " +") : NULL;
  if (plus != NULL && plus[2] != '\0' && strlen (plus) < 5
      && strspn (plus + 2, "0123456789") == strlen (plus + 2))
    g_string_truncate (name, (gsize)(plus - name->str));
}

static void
tidy (GString *name)
{
  g_autofree char *clean = text_clean (name->str);
  g_string_assign (name, clean);
}

void
person_text_parse (const char *text, struct person_text *out)
{
  g_autofree char *clean = text_clean (text);
  memset (out, 0, sizeof *out);
  if (is_web_address (clean) && strchr (clean, ' ') == NULL)
    {
      out->profile = profile_address_normalise (clean);
      return;
    }
  out->email = address_new (clean, strlen (clean));
  if (out->email != NULL)
    return;
  g_autoptr (GString) name = g_string_new (clean);
  strip_guards (name);
  take_brackets (name, out);
  tidy (name);
  strip_guards (name);
  turn_round (name);
  tidy (name);
  gboolean pronouns = strchr (name->str, '/') != NULL && is_attendee_mark (name->str, name->len);
  drop_company (name);
  if (!is_placeholder_name (name->str) && !pronouns)
    out->name = g_strdup (name->str);
}

void
person_text_clear (struct person_text *person)
{
  g_clear_pointer (&person->name, g_free);
  g_clear_pointer (&person->email, g_free);
  g_clear_pointer (&person->profile, g_free);
}

/* The host of a page at LinkedIn, without its country. */
static const char *
without_country (const char *address)
{
  const char *host = strstr (address, ".linkedin.com");
  return host != NULL && host - address == 2 ? host + 1 : address;
}

char *
profile_address_normalise (const char *address)
{
  g_autofree char *clean = text_clean (address);
  const char *at = clean, *scheme = strstr (clean, "://");
  if (scheme != NULL)
    at = scheme + 3;
  if (g_ascii_strncasecmp (at, "www.", 4) == 0)
    at += 4;
  g_autofree char *coded = g_strndup (at, strcspn (at, "?# ")),
                  *plain = g_uri_unescape_string (coded, "/");
  gboolean decoded = plain != NULL && g_utf8_validate (plain, -1, NULL);
  g_autofree char *bare = g_strdup (decoded ? plain : coded);
  for (gsize n = strlen (bare); n > 0 && bare[n - 1] == '/'; n--)
    bare[n - 1] = '\0';
  if (bare[0] == '\0')
    return NULL;
  gsize host = strcspn (bare, "/");
  if (memchr (bare, '.', host) != NULL)
    for (gsize i = 0; i < host; i++)
      bare[i] = g_ascii_tolower (bare[i]);
  const char *page = without_country (bare);
  if (g_str_has_prefix (page, "linkedin.com/in/"))
    {
      g_autofree char *slug = g_utf8_strdown (page, -1);
      return text_clean (slug);
    }
  return g_strdup (page);
}
