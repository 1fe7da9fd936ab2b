/* remark_behind.h - what stands behind a name or a word: "nobody (end of the chain)", "Ana - on leave". */
#ifndef READ_REMARK_BEHIND_H
#define READ_REMARK_BEHIND_H

#include <glib.h>

/* The length of the text before a bracket or a dash between blanks; all of it if there is none. */
gsize length_before_remark (const char *text);

#endif
