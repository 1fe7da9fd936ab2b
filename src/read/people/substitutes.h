/* substitutes.h - who stands in for somebody: "Joost (ipv Femke)", "Ann instead of Ben". */
#ifndef READ_SUBSTITUTES_H
#define READ_SUBSTITUTES_H

#include <glib.h>

/* "ipv Femke", "statt Bea", "covering for Ben": in brackets behind the name of who came. */
gboolean text_says_whom_replaced (const char *text, gsize length);
/* The length of the name before " instead of Ben"; that of the text if nothing of the kind follows. */
gsize name_length_before_replaced (const char *text);

#endif
