/* remarks_on_coming.h - how and when somebody took part, as minutes put it in brackets behind a name. */
#ifndef READ_REMARKS_ON_COMING_H
#define READ_REMARKS_ON_COMING_H

#include <glib.h>

/* "from 14:30", "bis 15 Uhr", "by phone", "left early". Linear in the text. */
gboolean text_says_how_they_came (const char *text);

#endif
