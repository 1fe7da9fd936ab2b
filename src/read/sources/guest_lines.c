/* What the lines of organizers and attendees say, kept by the whole line. */
#include <string.h>
#include "pln/base.h"
#include "read/people/calendar_guests.h"
#include "read/sources/guest_lines.h"

enum
{
  KEPT_MOST = 1 << 14, /* lines; of at most this length: */
  LENGTH_KEPT = 512
};

struct guest_lines
{
  GHashTable *of_line; /* struct guest */
  GString *line;
  struct guest *not_kept; /* of the last line that was too long */
};

/* The mail address of an organizer or attendee, or NULL: Outlook writes "invalid:nomail". */
char *
guest_address (const struct content_line *line)
{
  const char *value = line->value;
  gboolean mail = g_ascii_strncasecmp (value, "mailto:", 7) == 0;
  char *address = g_strstrip (g_strdup (mail ? value + 7 : value));
  if (strchr (address, '@') != NULL && strpbrk (address, " ;,<>\"\n") == NULL && *address != '/')
    return address;
  g_free (address);
  address = content_parameter (line, "EMAIL");
  if (address != NULL && strchr (address, '@') != NULL && strpbrk (address, " ;,<>\"\n") == NULL)
    return address;
  g_free (address);
  return NULL;
}

/* What is written as the name, unless it is the address again. */
static char *
name_of (const struct content_line *line)
{
  char *name = content_parameter (line, "CN");
  if (name == NULL)
    return NULL;
  g_strstrip (g_strdelimit (name, ";<>\n", ' '));
  if (*name != '\0' && strchr (name, '@') == NULL)
    return name;
  g_free (name);
  return NULL;
}

static char *
casefold (const char *text)
{
  return g_str_is_ascii (text) ? g_ascii_strdown (text, -1) : g_utf8_casefold (text, -1);
}

static void
guest_free (struct guest *guest)
{
  if (guest == NULL)
    return;
  g_free (guest->address);
  g_free (guest->named);
  g_free (guest->shown);
  g_free (guest);
}

static gboolean
guest_comes (const struct content_line *line)
{
  if (strcmp (line->name, "ORGANIZER") == 0)
    return TRUE;
  g_autofree char *answer = content_parameter (line, "PARTSTAT");
  g_autofree char *kind = content_parameter (line, "CUTYPE");
  return calendar_guest_comes (answer, kind)
         && !content_parameter_is (line, "ROLE", "NON-PARTICIPANT");
}

static struct guest *
guest_read (const struct content_line *line)
{
  struct guest *guest = g_new0 (struct guest, 1);
  g_autofree char *address = guest_address (line), *name = name_of (line);
  guest->organizes = strcmp (line->name, "ORGANIZER") == 0;
  guest->declines = !guest->organizes && content_parameter_is (line, "PARTSTAT", "DECLINED");
  if (guest->declines && address != NULL)
    guest->address = casefold (address);
  if ((address == NULL && name == NULL) || !guest_comes (line))
    return guest;
  g_autofree char *both = name == NULL      ? g_strdup (address)
                          : address == NULL ? g_strdup (name)
                                            : g_strdup_printf ("%s <%s>", name, address);
  guest->address = address != NULL ? casefold (address) : NULL;
  guest->named = name != NULL ? casefold (both) : NULL;
  guest->shown = g_steal_pointer (&both);
  return guest;
}

struct guest_lines *
guest_lines_new (void)
{
  struct guest_lines *guests = g_new0 (struct guest_lines, 1);
  guests->of_line
    = g_hash_table_new_full (text_hash, g_str_equal, g_free, (GDestroyNotify)guest_free);
  guests->line = g_string_new (NULL);
  return guests;
}

void
guest_lines_free (struct guest_lines *guests)
{
  g_hash_table_unref (guests->of_line);
  g_string_free (guests->line, TRUE);
  guest_free (guests->not_kept);
  g_free (guests);
}

const struct guest *
guest_of_line (struct guest_lines *guests, const struct content_line *line)
{
  GString *whole = guests->line;
  g_string_assign (whole, line->name);
  g_string_append_c (whole, ';');
  g_string_append (whole, line->parameters);
  g_string_append_c (whole, ':');
  g_string_append (whole, line->value);
  struct guest *guest = g_hash_table_lookup (guests->of_line, whole->str);
  if (guest != NULL)
    return guest;
  guest = guest_read (line);
  if (whole->len > LENGTH_KEPT)
    {
      guest_free (guests->not_kept);
      return guests->not_kept = guest;
    }
  if (g_hash_table_size (guests->of_line) >= KEPT_MOST)
    g_hash_table_remove_all (guests->of_line);
  g_hash_table_insert (guests->of_line, g_strdup (whole->str), guest);
  return guest;
}
