/* sandbox.h - takes from the running program what a run does not need.
 *
 * From then on it opens only the files and folders that it was told of, starts no program, and has no
 * network: if a file that it reads should make it run foreign code, that code has none of them
 * either. Linux alone has what this needs: landlock for files (5.13, and more with 5.19 and 6.2), a
 * filter of system calls (seccomp). What a kernel lacks is left out, and not among the parts in force. */
#ifndef CLI_SANDBOX_SANDBOX_H
#define CLI_SANDBOX_SANDBOX_H

#include <glib.h>

/* Paths, char *; links in them are followed, and those that are not there are left out. A folder stands
 * for all that is in it. */
struct sandbox_places
{
  GPtrArray *readable;
  GPtrArray *listable; /* folders: the names in them */
  GPtrArray *writable; /* files are made, replaced and removed there; and read */
  GPtrArray *makeable; /* the same, and folders as well */
  gboolean draws;      /* with letters, which need fonts */
};

void sandbox_places_init (struct sandbox_places *places);
void sandbox_places_clear (struct sandbox_places *places);

enum sandbox_part
{
  SANDBOX_FILES = 1, /* no other files */
  SANDBOX_CALLS = 2, /* no connections and no programs */
  SANDBOX_WHOLE = SANDBOX_FILES | SANDBOX_CALLS
};

/* For good, and for threads that start later: call it before the first. Returns the parts that are in force;
 * a build that has no sandbox returns all of them, as nothing can be missing in it. */
guint sandbox_enter (const struct sandbox_places *places);

#endif
