/* Guests as iCalendar writes them (RFC 5545, 3.8.4.1): parameters, a colon and an address, as
 * "CN=Ana Ruiz;PARTSTAT=ACCEPTED:mailto:ana@x.example". Linear. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/people/calendar_guests.h"

static const char scheme[] = "mailto:";

/* The next address of the scheme, whatever its case; NULL: none. */
static const char *
next_address (const char *text)
{
  for (; *text != '\0'; text++)
    if ((*text == 'm' || *text == 'M')
        && g_ascii_strncasecmp (text, scheme, sizeof scheme - 1) == 0)
      return text;
  return NULL;
}

/* The value of a parameter among those of one guest, without quotation marks; NULL: none. */
static char *
parameter (const char *text, gsize length, const char *name)
{
  g_autofree char *all = g_strndup (text, length);
  g_auto (GStrv) part = g_strsplit_set (all, ";:", -1);
  gsize n = strlen (name);
  for (char **one = part; *one != NULL; one++)
    {
      const char *at = *one + strspn (*one, " ,\n");
      if (g_ascii_strncasecmp (at, name, n) != 0 || at[n] != '=')
        continue;
      char *value = g_strdup (at + n + 1);
      g_strdelimit (value, "\"", ' ');
      return g_strstrip (value);
    }
  return NULL;
}

static gboolean
is_one_of (const char *value, const char *words)
{
  g_autofree char *small = value != NULL ? g_ascii_strdown (value, -1) : NULL;
  return small != NULL && phrase_is_listed (small, words);
}

gboolean
calendar_guest_comes (const char *answer, const char *kind)
{
  return !is_one_of (answer, "declined|needs-action|delegated")
         && !is_one_of (kind, "room|resource|group");
}

static void
take_guest (const char *text, gsize length, const char *address, GPtrArray *items)
{
  g_autofree char *name = parameter (text, length, "CN");
  g_autofree char *answer = parameter (text, length, "PARTSTAT");
  g_autofree char *kind = parameter (text, length, "CUTYPE");
  if (!calendar_guest_comes (answer, kind))
    return;
  gboolean named = name != NULL && *name != '\0' && strchr (name, '@') == NULL;
  g_ptr_array_add (items, named ? g_strdup_printf ("%s <%s>", name, address) : g_strdup (address));
}

gboolean
calendar_guests_read (const char *cell, GPtrArray *items)
{
  const char *at = cell, *mail = next_address (cell);
  if (mail == NULL || mail == cell || mail[-1] != ':')
    return FALSE;
  for (; mail != NULL; mail = next_address (at))
    {
      const char *address = mail + sizeof scheme - 1;
      gsize length = strcspn (address, ",;|\" \n\t<>");
      g_autofree char *own = g_strndup (address, length);
      take_guest (at, (gsize)(mail - at), own, items);
      at = address + length;
    }
  return TRUE;
}
