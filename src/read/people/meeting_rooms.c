/* Recognises rooms by their names. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/meeting_rooms.h"

static const char *const meeting_rooms[] = { "conference room",
                                             "conf room",
                                             "conf. room",
                                             "confroom",
                                             "meeting room",
                                             "meetingroom",
                                             "meeting space",
                                             "board room",
                                             "boardroom",
                                             "huddle room",
                                             "training room",
                                             "seminar room",
                                             "besprechungsraum",
                                             "besprechungszimmer",
                                             "konferenzraum",
                                             "konferenzzimmer",
                                             "sitzungszimmer",
                                             "sitzungsraum",
                                             "seminarraum",
                                             "schulungsraum",
                                             "salle de reunion",
                                             "salle de conference",
                                             "sala de reunion",
                                             "sala de juntas",
                                             "sala de conferencia",
                                             "sala riunioni",
                                             "sala conferenze",
                                             "sala de reunia",
                                             "sala de reuno",
                                             "vergaderzaal",
                                             "vergaderruimte",
                                             "vergaderkamer",
                                             NULL };

static const char *const rooms[]
  = { "room", "rm",     "raum", "zimmer", "saal",   "horsaal", "salle",      "sala",
      "aula", "stanza", "zaal", "kamer",  "lokaal", "ruimte",  "auditorium", NULL };

gboolean
is_room_name (const char *folded)
{
  static struct phrase_set set = PHRASE_SET (meeting_rooms);
  if (phrase_set_find (&set, folded) != NULL)
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

gboolean
is_listed_place (const char *places, const char *name)
{
  g_auto (GStrv) part = g_strsplit_set (places, ";\n", -1);
  for (char **place = part; *place != NULL; place++)
    if (*name != '\0' && g_ascii_strcasecmp (g_strstrip (*place), name) == 0)
      return TRUE;
  return FALSE;
}
