/* Landlock: every right over files that the kernel knows is taken away, and some are given back for
 * each place. Source: Linux, Documentation/userspace-api/landlock.rst. */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "cli/sandbox/path_rules.h"

#if defined SYS_landlock_create_ruleset && !defined PLN_NO_SANDBOX
#  include <linux/landlock.h>

/* Newer than the headers of the oldest system that pln is built on. */
#  define RIGHT_REFER (1ULL << 13)
#  define RIGHT_TRUNCATE (1ULL << 14)
#  define RIGHT_IOCTL_DEVICE (1ULL << 15)
#  define NET_BIND_AND_CONNECT 3ULL
#  define SCOPE_SOCKETS_AND_SIGNALS 3ULL

/* What the first version knows: bits 0 to 12. */
#  define RIGHTS_FIRST ((1ULL << 13) - 1)
#  define RIGHTS_READ (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)
#  define RIGHTS_WRITE                                                         \
    (RIGHTS_READ | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG \
     | LANDLOCK_ACCESS_FS_REMOVE_FILE | RIGHT_TRUNCATE)
#  define RIGHTS_MAKE (RIGHTS_WRITE | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR)
/* Those that a rule about one file may give. */
#  define RIGHTS_OF_FILE \
    (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | RIGHT_TRUNCATE)

struct handled
{
  guint64 files, net, scope;
};

static int
version_of_kernel (void)
{
  return (int)syscall (SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

/* A kernel refuses what it does not know. Its first version has files alone, in eight bytes. */
static int
ruleset_new (int version, struct handled *handled)
{
  *handled = (struct handled){ RIGHTS_FIRST, 0, 0 };
  gsize size = sizeof handled->files;
  if (version >= 2)
    handled->files |= RIGHT_REFER;
  if (version >= 3)
    handled->files |= RIGHT_TRUNCATE;
  if (version >= 5)
    handled->files |= RIGHT_IOCTL_DEVICE;
  if (version >= 4)
    {
      handled->net = NET_BIND_AND_CONNECT;
      size += sizeof handled->net;
    }
  if (version >= 6)
    {
      handled->scope = SCOPE_SOCKETS_AND_SIGNALS;
      size += sizeof handled->scope;
    }
  return (int)syscall (SYS_landlock_create_ruleset, handled, size, 0);
}

static void
place_allow (int ruleset, const char *path, guint64 rights)
{
  struct stat status;
  struct landlock_path_beneath_attr rule = { 0 };
  int place = open (path, O_PATH | O_CLOEXEC);
  if (place < 0)
    return;
  if (fstat (place, &status) == 0 && !S_ISDIR (status.st_mode))
    rights &= RIGHTS_OF_FILE;
  rule.allowed_access = rights;
  rule.parent_fd = place;
  syscall (SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  close (place);
}

static void
places_allow (int ruleset, const GPtrArray *paths, guint64 rights)
{
  for (guint i = 0; i < paths->len; i++)
    place_allow (ruleset, paths->pdata[i], rights);
}

gboolean
path_rules_enter (const struct sandbox_places *places)
{
  struct handled handled;
  int version = version_of_kernel ();
  int ruleset = version > 0 ? ruleset_new (version, &handled) : -1;
  if (ruleset < 0)
    return FALSE;
  places_allow (ruleset, places->readable, RIGHTS_READ & handled.files);
  places_allow (ruleset, places->listable, LANDLOCK_ACCESS_FS_READ_DIR);
  places_allow (ruleset, places->writable, RIGHTS_WRITE & handled.files);
  places_allow (ruleset, places->makeable, RIGHTS_MAKE & handled.files);
  gboolean in_force = syscall (SYS_landlock_restrict_self, ruleset, 0) == 0;
  close (ruleset);
  return in_force;
}

#else

gboolean
path_rules_enter (const struct sandbox_places *places G_GNUC_UNUSED)
{
  return FALSE;
}

#endif
