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

guint
folder_kinds_of (const char *text)
{
  guint kinds = 0;
  if (*text == '\0' || strlen (text) > LONGEST)
    return 0;
  g_auto (GStrv) part = g_strsplit_set (text, ",;", -1);
  for (char **one = part; *one != NULL; one++)
    {
      g_autofree char *folded = header_fold (folder_of_path (g_strstrip (*one)));
      kinds |= (text_means (WORDS_MAIL_PLACE, folded) ? FOLDER_OF_MAIL : 0)
               | (text_means (WORDS_DRAFT, folded) || text_means (WORDS_UNSENT, folded)
                    ? FOLDER_OF_DRAFTS
                    : 0)
               | (text_means (WORDS_UNWANTED, folded) ? FOLDER_OF_UNWANTED : 0);
    }
  return kinds;
}
