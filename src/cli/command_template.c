/* pln template: tables to fill in. */
#include "cli/commands.h"
#include "cli/starter_files.h"

#define TEMPLATE_FOLDER "my-network"

gboolean
command_template (const struct options *options, struct outputs *outputs, GError **error)
{
  const char *folder = starter_folder (options, "template", TEMPLATE_FOLDER, error);
  if (folder == NULL || !starter_files_write (template_files, folder, "template", error))
    return FALSE;
  g_autofree char *shown = g_filename_display_name (folder);
  GString *text = g_string_new (NULL);
  g_string_printf (
    text,
    "In %s/ are:\n"
    "  interactions.csv     one row for each contact: who, when, how, about what\n"
    "  interactions.xlsx    the same for Excel or LibreOffice; choose one of the two\n"
    "  contacts.csv         who people are: field, place, how often you mean to meet\n"
    "  goals.csv            what you want to learn (you can leave it out)\n"
    "  pln.conf             your settings: which files, your name, what to write\n"
    "  how-to-fill-in.txt   the words that pln knows\n"
    "\nWrite over the example rows, go there (cd %s), and type: pln\n",
    shown, shown);
  outputs_add (outputs, "-", g_string_free_to_bytes (text));
  return TRUE;
}
