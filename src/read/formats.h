/* formats.h - the names of exports, for people. */
#ifndef PLN_READ_FORMATS_H
#define PLN_READ_FORMATS_H

/* The names that --format takes: "; " between families of exports, ", " within
 * one.  Free with g_free. */
char *formats_text (void);

#endif
