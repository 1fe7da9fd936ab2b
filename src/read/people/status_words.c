/* What people write where a name was meant to stand: "absent", "cancelled", "non venuto"; and the
 * voicemail of telephones. */
#include <string.h>
#include "pln/text.h"
#include "read/people/status_words.h"
#include "read/people/unmet_phrases.h"
#include "read/vocabulary/concepts.h"

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
  if (!may_be_remark (name))
    return FALSE;
  g_autofree char *folded = header_fold (name);
  return unmet_of_phrase (folded) != UNMET_UNSAID || text_means (WORDS_DENIED, folded);
}

gboolean
name_is_voicemail (const char *folded)
{
  return text_means (WORDS_MAILBOX_OF_CALLS, folded);
}
