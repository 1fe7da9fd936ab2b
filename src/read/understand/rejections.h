/* rejections.h - columns of people whom somebody does not want. */
#ifndef READ_REJECTIONS_H
#define READ_REJECTIONS_H

#include <glib.h>

/* "Rejection 1", "Liever niet 2", "Con chi non vorresti lavorare?": who is named there is no tie. */
gboolean header_names_rejected (const char *header);

#endif
