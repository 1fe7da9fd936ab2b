/* output_paths.h - where the path of an output leads. */
#ifndef CLI_OUTPUT_PATHS_H
#define CLI_OUTPUT_PATHS_H

#include <glib.h>

/* The open stream that a path names ("/dev/stdout", "/dev/fd/63"), or -1. */
int output_path_stream (const char *path);

/* The file, links followed, whether or not it is there yet (g_free).  NULL and
 * errno: a folder that is none, links in a ring (ELOOP), or a link that another
 * user put into a folder where all may write (EXDEV): whoever follows it writes
 * where that user wants. */
char *output_path_follow (const char *path);

/* 0, or errno: what keeps a file from being put in place of target. */
int output_path_refuses (const char *folder, const char *target);

#endif
