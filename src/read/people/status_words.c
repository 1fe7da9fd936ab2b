/* What people write where a name was meant to stand: "absent", "cancelled", "non venuto"; and the
 * voicemail of telephones. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/presence_phrases.h"
#include "read/people/status_words.h"
#include "read/people/unmet_phrases.h"

enum
{
  STATUS_BYTES = 32
};

/* A name has a capital in its last word: "absente", "Nicht da" and "Krank", but not "Noa Absent". */
static gboolean
may_be_remark (const char *name)
{
  const char *blank = strrchr (name, ' ');
  const char *last = blank != NULL ? blank + 1 : name;
  return strlen (name) <= STATUS_BYTES && strpbrk (name, "@0123456789") == NULL
         && (blank == NULL || g_unichar_islower (g_utf8_get_char (last)));
}

gboolean
name_says_status (const char *name)
{
  static struct phrase_set denied = PHRASE_SET (presence_denied);
  if (!may_be_remark (name))
    return FALSE;
  g_autofree char *folded = header_fold (name);
  return unmet_of_phrase (folded) != UNMET_UNSAID || phrase_set_has (&denied, folded);
}

gboolean
name_is_voicemail (const char *folded)
{
  static const char *const names[] = { "voicemail",
                                       "voice mail",
                                       "mailbox",
                                       "visual voicemail",
                                       "sprachbox",
                                       "anrufbeantworter",
                                       "sprachmailbox",
                                       "messagerie vocale",
                                       "boite vocale",
                                       "repondeur",
                                       "messagerie",
                                       "buzon de voz",
                                       "contestador",
                                       "buzon",
                                       "correo de voz",
                                       "correio de voz",
                                       "caixa postal",
                                       "caixa de correio",
                                       "caixa de mensagens",
                                       "voice messaging",
                                       "segreteria",
                                       "segreteria telefonica",
                                       "antwoordapparaat",
                                       "answering machine",
                                       NULL };
  static struct phrase_set set = PHRASE_SET (names);
  return phrase_set_has (&set, folded);
}
