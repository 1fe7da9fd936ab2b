/* pln: picks the command, runs it, turns an error into a message and an exit
 * code. */
#include <locale.h>
#include <string.h>
#include "pln/base.h"
#include "pln/graph.h"
#include "cli/commands.h"
#include "cli/signals.h"
#include "cli/progress.h"
#include "cli/terminal.h"

static void
text_to_stdout (struct outputs *outputs, char *text)
{
  outputs_add (outputs, "-", g_bytes_new_take (text, strlen (text)));
}

static char *
version_text (void)
{
  return g_strdup ("pln " PLN_VERSION "\n"
                   "Free software under the GNU General Public License, version 2 or later.\n");
}

/* The help of the first command is the help of pln. */
static char *
summary_text (const struct command *command, gboolean named)
{
  GString *text = g_string_new (command->summary);
  if (!named)
    {
      g_string_append (text, "\n\nCommands:\n");
      for (const struct command *one = command_table (); one->name != NULL; one++)
        g_string_append_printf (text, "  pln %s %s\n", one->name, one->arguments);
      g_string_append (text,
                       "  pln COMMAND --help\n\n"
                       "Exit status: 0 fine, 1 the data is wrong, 2 the command line is wrong,\n"
                       "3 the system failed.");
    }
  return g_string_free (text, FALSE);
}

/* "help" and "help COMMAND" mean --help. */
static void
help_turn_round (char **arguments)
{
  if (arguments[0] == NULL || g_strcmp0 (arguments[1], "help") != 0)
    return;
  g_free (arguments[1]);
  arguments[1] = arguments[2] != NULL ? arguments[2] : g_strdup ("--help");
  if (arguments[2] != NULL)
    arguments[2] = g_strdup ("--help");
}

static gboolean
command_line_run (char ***arguments, struct outputs *outputs, GError **error)
{
  struct options options = { 0 };
  help_turn_round (*arguments);
  const char *word = (*arguments)[0] != NULL ? (*arguments)[1] : NULL;
  const struct command *command = word != NULL ? command_find (word) : NULL;
  gboolean named = command != NULL;
  g_auto (GStrv) rest = NULL;
  g_autofree char *help = NULL, *usage = NULL, *summary = NULL;

  if (!named && !command_check_word (word, error))
    return FALSE;
  if (!named)
    command = command_table ();
  rest = g_strdupv (*arguments + (named ? 1 : 0));
  usage = g_strdup_printf ("%s %s", named ? command->name : "[report]", command->arguments);
  summary = summary_text (command, named);

  gboolean done = options_parse (&options, usage, summary, &rest, &help, error);
  if (done && help != NULL)
    text_to_stdout (outputs, g_steal_pointer (&help));
  else if (done && options.version)
    text_to_stdout (outputs, version_text ());
  else if (done)
    {
      progress_start ();
      done = command->run (&options, outputs, error);
      progress_end ();
    }
  options_clear (&options);
  return done && outputs_commit (outputs, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  malloc_keep_memory ();
  signals_prepare ();
  setlocale (LC_CTYPE, "C.UTF-8");
  g_auto (GStrv) arguments = g_strdupv (argv);
  struct outputs *outputs = outputs_new ();
  cleanup_register (outputs_rollback, outputs);
  g_set_prgname ("pln");
  igraph_quieten ();

  gboolean done = command_line_run (&arguments, outputs, &error);
  cleanup_register (NULL, NULL);
  outputs_free (outputs);
  if (done)
    return 0;
  print_error (error->message);
  return error->domain == PLN_ERROR ? error->code : PLN_ERROR_SYSTEM;
}
