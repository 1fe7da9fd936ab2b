/* Makes samples/interactions.csv and samples/contacts.csv again, to the byte:
 * make_samples FOLDER. */
#include <stdio.h>
#include "samples/samples.h"

static gboolean
table_save (const char *folder, const char *name, const GString *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  if (g_file_set_contents (path, text->str, text->len, &error))
    return TRUE;
  fprintf (stderr, "make_samples: %s\n", error->message);
  return FALSE;
}

int
main (int argc, char **argv)
{
  if (argc != 2)
    {
      fprintf (stderr, "make_samples: name the folder to write to: make_samples samples\n");
      return 2;
    }
  g_autoptr (GPtrArray) rows = rows_make ();
  g_autoptr (GString) interactions = g_string_new (NULL);
  g_autoptr (GString) contacts = g_string_new (NULL);
  interactions_write (rows, interactions);
  contacts_write (contacts);
  return table_save (argv[1], "interactions.csv", interactions)
             && table_save (argv[1], "contacts.csv", contacts)
           ? 0
           : 3;
}
