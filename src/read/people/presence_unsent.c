/* What was prepared or planned and never reached anybody. */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONGEST = 64 /* a longer text means something else */
};

gboolean
text_says_unsent (const char *text)
{
  if (*text == '\0' || strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_UNSENT, folded);
}

/* The last part of a path. */
static const char *
folder_of_path (const char *path)
{
  const char *name = path;
  for (const char *at = path; *at != '\0'; at++)
    if (strchr ("/\\.", *at) != NULL)
      name = at + 1;
  return name;
}

gboolean
folder_is_of_mail (const char *text)
{
  g_autofree char *folded = header_fold (folder_of_path (text));
  return text_means (WORDS_MAIL_PLACE, folded);
}

gboolean
folder_holds_drafts (const char *text)
{
  const char *name = folder_of_path (text);
  if (*name == '\0' || strlen (name) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (name);
  return text_means (WORDS_DRAFT, folded) || text_means (WORDS_UNSENT, folded);
}
