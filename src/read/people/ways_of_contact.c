/* Texts that say how people met. */
#include <string.h>
#include "pln/vocabulary.h"
#include "read/people/full_names.h"
#include "read/people/ways_of_contact.h"

enum
{
  LONGEST_WAY = 40 /* bytes of "phone call - no answer" and the like */
};

gboolean
text_is_way_of_contact (const char *text)
{
  gboolean online;
  return *text != '\0' && strlen (text) <= LONGEST_WAY && strpbrk (text, "@;|") == NULL
         && channel_kind_of (text, &online) != CHANNEL_OTHER
         && name_look_of (text) != LOOKS_LIKE_PERSON;
}
