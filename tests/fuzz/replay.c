/* replay FILE-OR-FOLDER ...: what a fuzzer found, or started from, once more
 * and without the fuzzer.  Exit code 0 unless a target aborts. */
#include <stdio.h>
#include "fuzz/target.h"

static guint
replay (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;
  GDir *folder = g_dir_open (path, 0, NULL);
  const char *name;
  guint count = 0;

  if (folder == NULL)
    {
      if (!g_file_get_contents (path, &bytes, &length, NULL))
        g_error ("cannot read '%s'", path);
      LLVMFuzzerTestOneInput ((const guint8 *)bytes, length);
      return 1;
    }
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *inside = g_build_filename (path, name, NULL);
      count += replay (inside);
    }
  g_dir_close (folder);
  return count;
}

int
main (int argc, char **argv)
{
  guint count = 0;
  for (int i = 1; i < argc; i++)
    count += replay (argv[i]);
  printf ("%u inputs\n", count);
  return 0;
}
