/* pln demo: the sample network in a folder of its own, with its report, page and map. */
#include "pln/escape.h"
#include "cli/commands.h"
#include "cli/starter_files.h"

#define DEMO_FOLDER "pln-demo"

/* pln FOLDER/interactions.csv -c ... --map ... --report ... */
static char **
demo_words (const char *folder)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  static const char *const options[] = { NULL,    "interactions.csv", "--contacts", "contacts.csv",
                                         "--map", "map.png",          "--report",   "report.html" };
  for (guint i = 0; i < G_N_ELEMENTS (options); i += 2)
    {
      if (options[i] != NULL)
        g_ptr_array_add (words, g_strdup (options[i]));
      g_ptr_array_add (words, g_build_filename (folder, options[i + 1], NULL));
    }
  g_ptr_array_add (words, NULL);
  return (char **)g_ptr_array_steal (words, NULL);
}

static void
next_step_add (const char *folder, struct outputs *outputs)
{
  g_autofree char *shown = g_filename_display_name (folder), *quoted = shell_word (shown);
  g_autofree char *text = g_strdup_printf (
    "\nThis network is invented. In %s/ are:\n"
    "  report.html        the report and its map, to open in a browser\n"
    "  map.png            the map as a picture\n"
    "  interactions.csv   what pln read, with contacts.csv and goals.csv\n"
    "Go there (cd %s), and try: pln who Eve\n"
    "\nYour own: pln FILE.csv, with any export of contacts, messages or meetings,\n"
    "or \"pln template\" for tables to fill in.\n",
    shown, quoted);
  outputs_append (outputs, text);
}

gboolean
command_demo (const struct options *options, struct outputs *outputs, GError **error)
{
  const char *folder = starter_folder (options, "demo", DEMO_FOLDER, error);
  struct options report = { 0 };
  if (folder == NULL || !starter_files_write (sample_files, folder, "demo", error))
    return FALSE;
  g_auto (GStrv) words = demo_words (folder);
  gboolean done
    = options_parse (&report, command_find ("report"), (const char *const *)words, error)
      && command_report (&report, outputs, error);
  options_clear (&report);
  if (done)
    next_step_add (folder, outputs);
  return done;
}
