/* Places of the system. */
#include <string.h>
#include <glib/gstdio.h>
#include "pln/base.h"
#include "cli/sandbox/system_places.h"

/* Libraries and their tables, fonts, what the machine is like. */
static const char *const common[] = { "/usr",
                                      "/lib",
                                      "/lib64",
                                      "/etc",
                                      "/opt",
                                      "/nix/store",
                                      "/gnu/store",
                                      "/run/current-system",
                                      "/proc/self",
                                      "/proc/meminfo",
                                      "/proc/stat",
                                      "/proc/cpuinfo",
                                      "/sys/devices",
                                      "/sys/fs/cgroup",
                                      "/dev/null",
                                      "/dev/zero",
                                      "/dev/random",
                                      "/dev/urandom",
                                      "/var/lib/ghostscript/fonts" };

/* Files of fontconfig that may name other folders of fonts. */
static const char *const own_font_settings[]
  = { ".config/fontconfig", ".fonts.conf", ".fonts.conf.d" };
static const char *const own_font_folders[] = { ".fonts", ".local/share/fonts" };

enum
{
  SETTINGS_BYTES_MOST = 1 << 20
};

static void
place_add (GPtrArray *places, const char *folder, const char *name)
{
  g_ptr_array_add (places, g_build_filename (folder, name, NULL));
}

/* The folders that stand between the marks, as in <dir>~/fonts</dir>; "~" is the home folder. */
static void
folders_of_text (GPtrArray *places, const char *text, const char *begin, const char *end)
{
  for (const char *at = text; (at = strstr (at, begin)) != NULL; at++)
    {
      const char *from = strchr (at, '>'), *to = from != NULL ? strstr (from, end) : NULL;
      if (to == NULL)
        return;
      g_autofree char *folder = g_strstrip (g_strndup (from + 1, (gsize)(to - from - 1)));
      if (folder[0] == '~')
        place_add (places, g_get_home_dir (), folder + 1);
      else if (g_path_is_absolute (folder) && strcmp (folder, "/") != 0)
        g_ptr_array_add (places, g_steal_pointer (&folder));
    }
}

static void
folders_of_settings (struct sandbox_places *places, const char *path)
{
  g_autofree char *text = NULL;
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR)
      || !text_file_read (path, SETTINGS_BYTES_MOST, &text, NULL, NULL))
    return;
  folders_of_text (places->readable, text, "<dir", "</dir>");
  folders_of_text (places->writable, text, "<cachedir", "</cachedir>");
}

/* FONTCONFIG_FILE is a file; its folder may hold the fonts. */
static void
variables_add (struct sandbox_places *places)
{
  const char *file = g_getenv ("FONTCONFIG_FILE"), *folder = g_getenv ("FONTCONFIG_PATH");
  if (file != NULL && g_path_is_absolute (file))
    {
      g_ptr_array_add (places->readable, g_path_get_dirname (file));
      folders_of_settings (places, file);
    }
  if (folder != NULL)
    g_ptr_array_add (places->readable, g_strdup (folder));
}

/* fontconfig keeps there what it has found, and would make the folder itself. */
static void
font_cache_add (struct sandbox_places *places)
{
  const char *cache = g_get_user_cache_dir ();
  g_autofree char *folder = g_build_filename (cache, "fontconfig", NULL);
  if (places->draws && g_mkdir_with_parents (cache, 0700) == 0)
    g_mkdir (folder, 0755);
  g_ptr_array_add (places->writable, g_steal_pointer (&folder));
  place_add (places->writable, "/var/cache", "fontconfig");
}

void
system_places_add (struct sandbox_places *places)
{
  const char *home = g_get_home_dir ();
  g_autofree char *fonts_conf
    = g_build_filename (g_get_user_config_dir (), "fontconfig", "fonts.conf", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (common); i++)
    g_ptr_array_add (places->readable, g_strdup (common[i]));
  for (guint i = 0; i < G_N_ELEMENTS (own_font_settings); i++)
    place_add (places->readable, home, own_font_settings[i]);
  for (guint i = 0; i < G_N_ELEMENTS (own_font_folders); i++)
    place_add (places->readable, home, own_font_folders[i]);
  place_add (places->readable, g_get_user_config_dir (), "fontconfig");
  place_add (places->readable, g_get_user_data_dir (), "fonts");
  folders_of_settings (places, "/etc/fonts/local.conf");
  folders_of_settings (places, fonts_conf);
  variables_add (places);
  font_cache_add (places);
}
