/* E-mail and web addresses. Cost: linear in the text. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "pln/unicode.h"

static gboolean
is_email (const char *text, gsize length)
{
  const char *at = memchr (text, '@', length);
  if (at == NULL || at == text || at + 1 == text + length)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (g_ascii_isspace (text[i]) || strchr ("<>()[],;\"", text[i]) != NULL)
      return FALSE;
  return memchr (at + 1, '@', (gsize)(text + length - at - 1)) == NULL;
}

char *
email_normalise (const char *text, gsize length)
{
  if (length > 7 && g_ascii_strncasecmp (text, "mailto:", 7) == 0)
    text += 7, length -= 7;
  return is_email (text, length) ? g_ascii_strdown (text, (gssize)length) : NULL;
}

static gboolean
starts_with (const char *text, const char *start)
{
  return g_ascii_strncasecmp (text, start, strlen (start)) == 0;
}

/* Skips "m." and the like, which lead to the same page for another screen; the rest must be a
 * host. */
static const char *
skip_screen (const char *address)
{
  static const char *const screen[] = { "www.", "m.", "mobile." };
  for (guint i = 0; i < G_N_ELEMENTS (screen); i++)
    if (starts_with (address, screen[i]))
      {
        const char *rest = address + strlen (screen[i]);
        return memchr (rest, '.', strcspn (rest, "/")) != NULL ? rest : address;
      }
  return address;
}

/* The path after a LinkedIn host of any country; NULL for other hosts. */
static const char *
linkedin_path (const char *address)
{
  const char *host = address;
  if (g_ascii_isalpha (host[0]) && g_ascii_isalpha (host[1]) && host[2] == '.')
    host += 3;
  return starts_with (host, "linkedin.com/") ? host + strlen ("linkedin.com") : NULL;
}

gboolean
is_web_address (const char *text)
{
  return starts_with (text, "http://") || starts_with (text, "https://")
         || starts_with (text, "www.") || linkedin_path (skip_screen (text)) != NULL;
}

/* Keeps only the name of a profile. What follows it are subpages and translations. */
static char *
normalise_linkedin (const char *path)
{
  g_autofree char *small = g_utf8_strdown (path, -1);
  if (g_str_has_prefix (small, "/in/"))
    small[4 + strcspn (small + 4, "/")] = '\0';
  g_autofree char *page = g_strconcat ("linkedin.com", small, NULL);
  return text_clean (page);
}

/* Decodes percent signs if the result is valid text. */
static char *
decode (const char *address)
{
  g_autofree char *coded = g_strndup (address, strcspn (address, "?# "));
  char *plain = g_uri_unescape_string (coded, "/");
  if (plain != NULL && g_utf8_validate (plain, -1, NULL))
    return plain;
  g_free (plain);
  return g_steal_pointer (&coded);
}

/* Skips "https://", which must start the text or follow a blank: "[x](http://y)" is not an
 * address. */
static const char *
skip_scheme (const char *text)
{
  const char *end = strstr (text, "://"), *start = end;
  if (end == NULL)
    return text;
  while (start > text && g_ascii_isalnum (start[-1]))
    start--;
  return start == text || start[-1] == ' ' ? end + 3 : text;
}

char *
profile_address_normalise (const char *address)
{
  g_autofree char *clean = text_clean (address);
  g_autofree char *page = decode (skip_screen (skip_scheme (clean)));
  for (gsize n = strlen (page); n > 0 && page[n - 1] == '/'; n--)
    page[n - 1] = '\0';
  if (page[0] == '\0')
    return NULL;
  const char *path = linkedin_path (page);
  if (path != NULL)
    return normalise_linkedin (path);
  gsize host = strcspn (page, "/");
  if (memchr (page, '.', host) != NULL)
    for (gsize i = 0; i < host; i++)
      page[i] = g_ascii_tolower (page[i]);
  return g_steal_pointer (&page);
}

char *
text_to_identifier (const char *text)
{
  if (strpbrk (text, "@/") == NULL)
    return NULL;
  g_autofree char *clean = text_clean (text);
  gsize length = strlen (clean);
  const char *start = clean;
  if (length > 2 && clean[0] == '<' && clean[length - 1] == '>')
    {
      clean[length - 1] = '\0';
      start = clean + 1;
      length -= 2;
    }
  if (strchr (start, ' ') != NULL)
    return NULL;
  if (strchr (start, '/') != NULL)
    return profile_address_normalise (start);
  return email_normalise (start, length);
}

char *
name_without_identifier (const char *name)
{
  gsize length;
  const char *inside = name_identifier (name, &length);
  return inside != NULL ? g_strndup (name, (gsize)(inside - name) - strlen (" (")) : NULL;
}

char *
identifier_in_text (const char *text)
{
  gsize length;
  const char *inside = name_identifier (text, &length);
  if (inside == NULL)
    return text_to_identifier (text);
  g_autofree char *part = g_strndup (inside, length);
  return text_to_identifier (part);
}
