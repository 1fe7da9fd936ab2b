/* full_names.h - does a text look like somebody's whole name? */
#ifndef READ_FULL_NAMES_H
#define READ_FULL_NAMES_H

#include <glib.h>

enum name_look
{
  LOOKS_UNLIKE_NAME,
  LOOKS_LIKE_NAME,  /* two to five words with capitals: "Harbour Press" as well */
  LOOKS_LIKE_PERSON /* with a title, or beginning with a known given name */
};

/* "Ana Ruiz", "Ruiz, Ana", "Dr. A. van den Berg (online)". Linear in the text. */
enum name_look name_look_of (const char *text);

/* "Ana Ruiz, Ben Okafor": whole names with commas between them; not "García López, Ana María", which gives
 * the last name first. Linear in the text. */
gboolean text_lists_whole_names (const char *text);

/* "Ana Ruiz" as above, or just "Ana". */
gboolean text_looks_like_person (const char *text);

/* Is a folded word one of the 26,000 given names of given_names.txt? Costs some 15 comparisons. */
gboolean word_is_given_name (const char *folded);

#endif
