/* Recognises programs, rooms, devices and answers that do not name a person. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "read/people/device_names.h"
#include "read/people/full_names.h"
#include "read/people/meeting_rooms.h"
#include "read/people/nobody_sentences.h"
#include "read/people/non_people.h"
#include "read/people/organisation_words.h"
#include "read/people/placeholder_names.h"
#include "read/people/status_words.h"
#include "read/people/program_names.h"
#include "read/people/stage_directions.h"
#include "read/vocabulary/concepts.h"

static gboolean
is_telephone (const char *name)
{
  guint digits = 0;
  gsize length = strlen (name);
  for (const char *at = name; *at != '\0'; at++)
    digits += g_ascii_isdigit (*at) != 0;
  return digits >= 9 && digits <= 15 && strspn (name, "0123456789 +-().*xX") == length
         && (*name == '+' || digits >= 10);
}

/* A caller whose name the meeting did not know. */
static gboolean
is_unnamed_caller (const char *folded)
{
  return text_means (WORDS_UNNAMED_CALLER, folded) || name_is_numbered_voice (folded)
         || g_str_has_prefix (folded, "call in user") || g_str_has_prefix (folded, "user ");
}

/* "/r/teachers", "r/teachers", "#general": where people talk. */
static gboolean
is_community (const char *name)
{
  if (*name == '#')
    return g_ascii_islower (name[1]);
  name += *name == '/';
  return g_str_has_prefix (name, "r/") && g_ascii_isalnum (name[2]) && strchr (name, ' ') == NULL;
}

/* "info@x.org" */
static gboolean
address_is_office (const char *email)
{
  const char *at = strchr (email, '@');
  return at != NULL && mailbox_is_office (email, (gsize)(at - email));
}

/* "L&D Community <ld@lists.x.org>", "All Staff <everyone@x.org>". Somebody's whole name before such an address
 * says who writes through the list; before "news@x.org", what may be a name is one,
 * but not "Learning Weekly". */
static gboolean
is_mailing_list (const char *name, const char *email)
{
  if (!address_is_mailing_list (email))
    return FALSE;
  enum name_look look = name == NULL ? LOOKS_UNLIKE_NAME : name_look_of (name);
  if (look == LOOKS_UNLIKE_NAME
      || (look == LOOKS_LIKE_NAME
          && (address_is_at_list_host (email) || text_names_organisation (name))))
    return TRUE;
  g_autofree char *folded = header_fold (name);
  return text_mentions (WORDS_SHARED_MAILBOX, folded)
         || (look == LOOKS_LIKE_NAME && text_mentions (WORDS_WEEKLY, folded));
}

enum person_kind
person_kind_of (const char *name, const char *email)
{
  if (email != NULL && (address_is_room (email) || is_mailing_list (name, email)))
    return KIND_ROOM;
  if (email != NULL && address_is_program (email))
    return KIND_PROGRAM;
  if (name == NULL)
    return email != NULL && address_is_office (email) ? KIND_OFFICE : KIND_PERSON;
  if (is_telephone (name))
    return KIND_UNNAMED;
  g_autofree char *folded = header_fold (name);
  if (email != NULL ? name_is_meeting_room (folded) : is_room_name (folded) || is_community (name))
    return KIND_ROOM;
  if ((email == NULL && text_hides_person (name)) || text_is_vacant_post (name))
    return KIND_NOBODY;
  enum stage_direction direction = email == NULL ? stage_direction_of (name) : STAGE_NOTHING;
  if (direction == STAGE_SURE)
    return KIND_NOBODY;
  if (direction == STAGE_LIKELY
      || (email == NULL
          && (name_says_status (name) || text_says_nobody_met (name) || text_says_day_off (name))))
    return KIND_STATUS;
  if (name_is_program (name, folded) || (email == NULL && name_is_voicemail (folded)))
    return KIND_PROGRAM;
  if (name_is_office (folded))
    return KIND_OFFICE;
  return name_may_be_placeholder (folded) || (email == NULL && name_is_capital_word (name))
           ? KIND_PLACEHOLDER
         : email == NULL && (is_unnamed_caller (folded) || text_names_device (name)) ? KIND_UNNAMED
                                                                                     : KIND_PERSON;
}

gboolean
word_means_program (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_PROGRAM, folded) || word_means_system (text);
}

gboolean
word_means_system (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_SYSTEM, folded);
}

gboolean
word_means_app (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_APPLICATION, folded);
}

/* "Workspace Owner", "Multi-Channel Guest", "propriétaire de l'espace": one of the words is what a
 * person is to the program, and the rest does not make it a thing. */
static gboolean
names_level_of_account (const char *text, const char *folded)
{
  g_auto (GStrv) word = g_strsplit_set (folded, " -", -1);
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_LEVEL_OF_ACCOUNT, *one))
      return !word_means_thing (text) && !word_means_program (text) && !word_means_app (text);
  return FALSE;
}

gboolean
word_means_account (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return word_means_person (text) || names_level_of_account (text, folded);
}
