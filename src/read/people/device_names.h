/* device_names.h - "iPhone de Ana", "Galaxy A52 von Ben", "PC-SALLE-12". */
#ifndef READ_DEVICE_NAMES_H
#define READ_DEVICE_NAMES_H

#include <glib.h>

/* Is the whole text the name of a telephone, a tablet or a computer? Its owner may be named in it,
 * but need not be who used it. */
gboolean text_names_device (const char *text);

#endif
