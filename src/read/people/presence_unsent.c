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

/* Is a folder, or one of the labels of a mail ("Inbox,Opened"), among the words? */
static gboolean
some_folder_means (const char *text, enum concept words)
{
  if (*text == '\0' || strlen (text) > LONGEST)
    return FALSE;
  g_auto (GStrv) part = g_strsplit_set (text, ",;", -1);
  for (char **one = part; *one != NULL; one++)
    {
      g_autofree char *folded = header_fold (folder_of_path (g_strstrip (*one)));
      if (text_means (words, folded))
        return TRUE;
    }
  return FALSE;
}

gboolean
folder_is_of_mail (const char *text)
{
  return some_folder_means (text, WORDS_MAIL_PLACE);
}

gboolean
folder_holds_drafts (const char *text)
{
  return some_folder_means (text, WORDS_DRAFT) || some_folder_means (text, WORDS_UNSENT);
}

gboolean
folder_holds_unwanted (const char *text)
{
  return some_folder_means (text, WORDS_UNWANTED);
}
