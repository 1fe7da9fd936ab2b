/* output_paths.h - resolves the paths of outputs. */
#ifndef CLI_OUTPUT_PATHS_H
#define CLI_OUTPUT_PATHS_H

#include <glib.h>

/* The open stream that a path refers to ("/dev/stdout", "/dev/fd/63"), or -1. */
int output_path_stream (const char *path);

/* The file after following links, whether or not it exists (g_free). NULL and errno if a folder in
 * the path is not a folder, if links form a loop (ELOOP), or if another user put a link into a
 * folder where everybody may write (EXDEV): following it would write wherever that user wants. */
char *output_path_follow (const char *path);

/* The folder of that file (g_free); NULL in the same cases. */
char *output_path_folder (const char *path);

/* 0, or the errno that prevents replacing target with a new file. */
int output_path_refuses (const char *folder, const char *target);

/* The path of a file from the folder of another, links in folders followed;
 * `to` as given if a folder is missing (g_free). */
char *output_path_between (const char *from, const char *to);

#endif
