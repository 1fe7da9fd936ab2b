/* Words for people and things in a column of kinds. */
#include <string.h>
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/people/organisation_words.h"
#include "read/vocabulary/concepts.h"

static gboolean
label_means_thing (const char *text)
{
  enum
  {
    LONGEST = 30
  };
  if (*text == '\0' || strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  gsize length = strlen (folded);
  if (text_means (WORDS_THING, folded) || text_names_organisation (text))
    return TRUE;
  if (length < 4 || folded[length - 1] != 's')
    return FALSE;
  folded[length - 1] = '\0'; /* "Organisations", "Rooms" */
  return text_means (WORDS_THING, folded);
}

static gboolean
label_means_person (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_PERSON_KIND, folded);
}

/* ":Person:Employee", "Person; Coach": labels of a graph stand side by side. */
static gboolean
some_label_means (const char *text, gboolean (*means) (const char *label))
{
  if (strpbrk (text, ":;|") == NULL)
    return means (text);
  g_auto (GStrv) label = g_strsplit_set (text, ":;|", -1);
  for (char **one = label; *one != NULL; one++)
    if (means (g_strstrip (*one)))
      return TRUE;
  return FALSE;
}

gboolean
word_means_person (const char *text)
{
  return some_label_means (text, label_means_person);
}

gboolean
word_means_thing (const char *text)
{
  return some_label_means (text, label_means_thing);
}
