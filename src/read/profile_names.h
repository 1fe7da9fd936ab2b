/* profile_names.h - names of exports, as shown to the user. */
#ifndef READ_PROFILE_NAMES_H
#define READ_PROFILE_NAMES_H

/* The names that --format accepts: "; " between families of exports, ", " within one. Free with
 * g_free. */
char *formats_text (void);

#endif
