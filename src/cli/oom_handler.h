/* oom_handler.h - catches every failed allocation of every library in this program.
 *
 * When memory runs out, GLib ends the program and igraph returns an error, but fontconfig,
 * harfbuzz, PCRE and freetype carry on without what they need: with another font, another map,
 * another report, or a crash. A wrong answer is worse than none. So with glibc, the program defines
 * its own malloc, calloc, realloc and aligned variants, which do not return if memory runs out.
 * Elsewhere, and with sanitizers, GLib's behaviour has to do. Cost: one call. */
#ifndef CLI_OOM_HANDLER_H
#define CLI_OOM_HANDLER_H

/* exhausted must not return and must not allocate. */
void set_oom_handler (void (*exhausted) (void));

#endif
