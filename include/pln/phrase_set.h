/* phrase_set.h - many phrases looked for in one text, at the cost of the text's words alone. */
#ifndef PLN_PHRASE_SET_H
#define PLN_PHRASE_SET_H

#include <glib.h>

/* Made from lists of folded phrases, "a|b c|d": words with one blank between them.  lists: n of them,
 * some NULL; n 0: up to the first NULL.  The index is built at first use, by whichever thread comes
 * first, and stays until the program ends; it points to the phrases.  Questions allocate nothing. */
struct phrase_set
{
  const char *const *lists;
  guint n;
  struct phrase_index *index;
};
#define PHRASE_SET(lists) \
  {                       \
    (lists), 0, NULL      \
  }

/* Is the whole folded text one of the phrases?  O(length of the longest phrase). */
gboolean phrase_set_has (struct phrase_set *set, const char *folded);
/* The first phrase, in the text's order, that stands in the folded text as whole words: where it stands
 * in the list, or NULL.  O(words of the text x length of the longest phrase). */
const char *phrase_set_find (struct phrase_set *set, const char *folded);
/* The length of the longest phrase that the folded text begins with, as whole words or, of a stem, up to
 * any letter; 0 if there is none.  As fast as phrase_set_has. */
gsize phrase_set_begins (struct phrase_set *set, const char *folded);
gsize phrase_set_stem (struct phrase_set *set, const char *folded);

/* Is the folded text one of the phrases in "a|b|c"?  For lists that are asked rarely: O(length of
 * the list).  The list may begin and end with '|'. */
gboolean phrase_is_listed (const char *folded, const char *list);

/* Does the text hold one of the parts of a NULL-terminated list, anywhere? O(both). */
gboolean text_holds_one_of (const char *text, const char *const *list);

#endif
