/* oom_handler.h - every allocation of every library in this program.
 *
 * GLib ends a program whose memory runs out and igraph says so, but
 * fontconfig, harfbuzz, PCRE and freetype go on without what they could not
 * get: another font, another map, another report, or a crash.  A wrong answer
 * is worse than none, so with glibc the program brings its own malloc, calloc,
 * realloc and aligned ones, which never return for want of memory.  Elsewhere,
 * and under the sanitizers, GLib's last word has to do.  Cost: a call. */
#ifndef CLI_OOM_HANDLER_H
#define CLI_OOM_HANDLER_H

/* exhausted must not return and must not allocate. */
void set_oom_handler (void (*exhausted) (void));

#endif
