/* profile_names.h - the names of exports, for people. */
#ifndef READ_PROFILE_NAMES_H
#define READ_PROFILE_NAMES_H

/* The names that --format takes: "; " between families of exports, ", " within
 * one.  Free with g_free. */
char *formats_text (void);

#endif
