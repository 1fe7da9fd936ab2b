/* phrase_set.h - many phrases looked for in one text, at the cost of the text's words alone. */
#ifndef PLN_PHRASE_SET_H
#define PLN_PHRASE_SET_H

#include <glib.h>

/* Made with PHRASE_SET from a static, NULL-terminated list of folded phrases: words with one
 * blank between them; or with PHRASES_LISTED from "a|b|c".  The index is built at first use, by
 * whichever thread comes first, and stays until the program ends. */
struct phrase_set
{
  const char *const *phrase;
  const char *listed;
  GHashTable *index; /* first word -> GPtrArray of the phrases that begin with it */
};
#define PHRASE_SET(list) \
  {                      \
    (list), NULL, NULL   \
  }
#define PHRASES_LISTED(text) \
  {                          \
    NULL, (text), NULL       \
  }

/* The first phrase, in the text's order, that stands in the folded text as whole words; NULL if
 * none does.  O(length of the text + phrases that share a first word with it). */
const char *phrase_set_find (struct phrase_set *set, const char *folded);
/* Is the whole folded text one of the phrases?  As fast. */
gboolean phrase_set_has (struct phrase_set *set, const char *folded);

/* Is the folded text one of the phrases in "a|b|c"?  For lists that are asked rarely: O(length of
 * the list).  The list may begin and end with '|'. */
gboolean phrase_is_listed (const char *folded, const char *list);
/* Is each word of the text in the list, and is there one? */
gboolean words_are_listed (const char *folded, const char *list);

/* Does the text hold one of the parts of a NULL-terminated list, anywhere? O(both). */
gboolean text_holds_one_of (const char *text, const char *const *list);

#endif
