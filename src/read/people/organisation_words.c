/* Recognises organisations by legal forms, by words for what they are, and by abbreviations. */
#include <string.h>
#include "pln/text.h"
#include "read/people/organisation_words.h"
#include "read/vocabulary/concepts.h"

enum
{
  SHORTEST_ABBREVIATION = 3,
  LONGEST_ABBREVIATION = 5,
  LONGEST = 80
};

/* The last part of compounds: "Stadtbücherei", "Volkshochschule", "Muziekschool". */
static gboolean
ends_as_organisation (const char *folded)
{
  static const char *const ends[]
    = { "bucherei", "bibliothek", "schule",    "hochschule", "universitat", "verein",
        "verband",  "stiftung",   "werke",     "klinik",     "zentrum",     "bibliotheek",
        "school",   "vereniging", "stichting", "instituut",  "institut",    NULL };
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  for (char **one = word; *one != NULL; one++)
    for (const char *const *end = ends; *end != NULL; end++)
      if (g_str_has_suffix (*one, *end) && strlen (*one) > strlen (*end) + 2)
        return TRUE;
  return FALSE;
}

/* "UCL", "BBVA": capitals only. */
static gboolean
is_abbreviation (const char *text)
{
  gsize length = strlen (text);
  if (length < SHORTEST_ABBREVIATION || length > LONGEST_ABBREVIATION)
    return FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_isupper (*text))
      return FALSE;
  return TRUE;
}

/* "NGO Kompass", "ONG Terra", "Larue SAS": in other letters they are family names. */
static gboolean
holds_capitals_of_body (const char *text)
{
  static const char *const words[] = { "NGO", "ONG", "SAS", NULL };
  g_auto (GStrv) word = g_strsplit_set (text, " -(),", -1);
  for (char **one = word; *one != NULL; one++)
    if (g_strv_contains (words, *one))
      return TRUE;
  return FALSE;
}

gboolean
text_names_organisation (const char *text)
{
  if (strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return is_abbreviation (text) || holds_capitals_of_body (text)
         || text_mentions (WORDS_ORGANISATION, folded) || ends_as_organisation (folded);
}
