/* Recognises rooms by their names. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/meeting_rooms.h"
#include "read/vocabulary/concepts.h"

static const char *const rooms[]
  = { "room", "rm",     "raum", "zimmer", "saal",   "horsaal", "salle",      "sala",
      "aula", "stanza", "zaal", "kamer",  "lokaal", "ruimte",  "auditorium", NULL };

/* Words for rooms that are hardly ever family names where they stand, as "Sala" and "Zimmer" are. */
static gboolean
begins_as_room (const char *word)
{
  return text_means (WORDS_ROOM_BEFORE_NUMBER, word);
}

static gboolean
ends_as_room (const char *word)
{
  return text_means (WORDS_ROOM_BEHIND_NAME, word);
}

/* "Raum Elbe", "Blue Room", "Elbe-Raum": a room that has a name, which is not that of a person. */
static gboolean
is_named_room (const char *folded)
{
  g_autofree char *plain = g_strdelimit (g_strdup (folded), "-()[],", ' ');
  g_auto (GStrv) word = g_strsplit (g_strstrip (plain), " ", -1);
  guint count = g_strv_length (word);
  if (count < 2 || (!begins_as_room (word[0]) && !ends_as_room (word[count - 1])))
    return FALSE;
  for (char **one = word; *one != NULL; one++)
    if (word_is_given_name (*one))
      return FALSE;
  return TRUE;
}

gboolean
name_is_meeting_room (const char *folded)
{
  return text_mentions (WORDS_MEETING_ROOM, folded);
}

gboolean
is_room_name (const char *folded)
{
  if (name_is_meeting_room (folded) || is_named_room (folded))
    return TRUE;
  for (const char *const *room = rooms; *room != NULL; room++)
    {
      gsize length = strlen (*room);
      if (strncmp (folded, *room, length) == 0 && !g_ascii_isalpha (folded[length])
          && strpbrk (folded + length, "0123456789") != NULL)
        return TRUE;
    }
  return FALSE;
}

/* "resource", "resources", "ressources", "recursos", "salles" ...: the first part of a host. */
static gboolean
host_is_of_rooms (const char *host)
{
  static const char *const starts[] = { "resource.",
                                        "resources.",
                                        "ressource.",
                                        "ressources.",
                                        "ressourcen.",
                                        "recursos.",
                                        "risorse.",
                                        "room.",
                                        "rooms.",
                                        "raum.",
                                        "raeume.",
                                        "salle.",
                                        "salles.",
                                        "salas.",
                                        "sale.",
                                        "zalen.",
                                        "ruimtes.",
                                        "equipment.",
                                        "group.calendar.google.com",
                                        "import.calendar.google.com",
                                        NULL };
  for (const char *const *start = starts; *start != NULL; start++)
    if (g_str_has_prefix (host, *start))
      return TRUE;
  return g_str_has_prefix (host, "chatroom");
}

/* "b12", "2", "214a": the number of a room, and not a name with a number behind it. */
static gboolean
is_room_number (const char *word)
{
  guint letters = 0, digits = 0;
  for (; *word != '\0'; word++)
    {
      digits += g_ascii_isdigit (*word) != 0;
      letters += g_ascii_isalpha (*word) != 0;
    }
  return digits > 0 && letters <= 2;
}

/* Words with blanks between them, and before a number: "sala.reuniones2" is "sala reuniones 2". */
static char *
words_of_mailbox (const char *email)
{
  GString *words = g_string_new (NULL);
  for (const char *at = email; *at != '\0' && *at != '@'; at++)
    {
      gboolean joined = words->len > 1 && g_ascii_isalpha (words->str[words->len - 1])
                        && g_ascii_isalpha (words->str[words->len - 2]);
      if (g_ascii_isdigit (*at) && joined)
        g_string_append_c (words, ' ');
      g_string_append_c (words, strchr ("._-+", *at) != NULL ? ' ' : *at);
    }
  return g_string_free (words, FALSE);
}

gboolean
address_is_at_list_host (const char *email)
{
  static const char *const starts[]
    = { "lists.", "list.",    "listserv.",   "groups.",      "listes.", "listas.",
        "liste.", "lijsten.", "newsletter.", "newsletters.", NULL };
  static const char *const hosts[] = { "googlegroups.com", "groups.io", "freelists.org", NULL };
  const char *at = strchr (email, '@');
  if (at == NULL)
    return FALSE;
  const char *dot = strchr (at, '.');
  gboolean below = dot != NULL && strchr (dot + 1, '.') != NULL; /* a part of a domain */
  for (const char *const *start = starts; below && *start != NULL; start++)
    if (g_str_has_prefix (at + 1, *start))
      return TRUE;
  return g_strv_contains (hosts, at + 1);
}

gboolean
address_is_mailing_list (const char *email)
{
  if (strchr (email, '@') == NULL)
    return FALSE;
  g_autofree char *words = words_of_mailbox (email);
  return address_is_at_list_host (email) || text_means (WORDS_SHARED_MAILBOX, words);
}

gboolean
address_is_room (const char *email)
{
  const char *at = strchr (email, '@');
  if (at == NULL)
    return FALSE;
  if (host_is_of_rooms (at + 1))
    return TRUE;
  g_autofree char *words = words_of_mailbox (email);
  if (name_is_meeting_room (words) || is_named_room (words))
    return TRUE;
  g_auto (GStrv) word = g_strsplit (words, " ", -1);
  return word[0] != NULL && word[1] != NULL && g_strv_contains (rooms, word[0])
         && is_room_number (word[1]);
}

gboolean
address_is_place (const char *email, const char *place)
{
  enum
  {
    SHORTEST = 4
  };
  g_autofree char *folded = header_fold (place);
  const char *at = email;
  guint same = 0;
  for (const char *one = folded; *one != '\0' && strchr ("(,;", *one) == NULL; one++)
    {
      if (!g_ascii_isalnum (*one))
        continue;
      at += strspn (at, "._-+");
      if (*at != *one)
        return FALSE;
      at++, same++;
    }
  return same >= SHORTEST && *at == '@';
}

gboolean
is_listed_place (const char *places, const char *name)
{
  g_auto (GStrv) part = g_strsplit_set (places, ";\n", -1);
  for (char **place = part; *place != NULL; place++)
    if (*name != '\0' && g_ascii_strcasecmp (g_strstrip (*place), name) == 0)
      return TRUE;
  return FALSE;
}
