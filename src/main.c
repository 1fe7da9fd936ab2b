/* Finds the command, runs it, and turns an error into a message and an exit code. */
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "pln/base.h"
#include "pln/graph.h"
#include "cli/commands.h"
#include "cli/help.h"
#include "cli/signals.h"
#include "cli/progress.h"
#include "cli/run_places.h"
#include "cli/terminal.h"
#include "cli/remarks.h"

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

/* Turns "help" and "help COMMAND" into --help. */
static gboolean
help_turn_round (char **arguments, GError **error)
{
  if (arguments[0] == NULL || g_strcmp0 (arguments[1], "help") != 0)
    return TRUE;
  if (arguments[2] != NULL && !command_check_topic (arguments[2], error))
    return FALSE;
  g_free (arguments[1]);
  arguments[1] = arguments[2] != NULL ? arguments[2] : g_strdup ("--help");
  if (arguments[2] != NULL)
    arguments[2] = g_strdup ("--help");
  return TRUE;
}

/* Somebody at a terminal is told which files there are now, and which settings they did not type. */
static void
written_tell (const struct outputs *outputs, const struct options *options)
{
  if (!isatty (STDERR_FILENO))
    return;
  g_autofree char *files = outputs_written (outputs);
  g_autofree char *shown = files != NULL ? terminal_escape (files) : NULL;
  g_autofree char *config = options->config != NULL ? terminal_escape (options->config) : NULL;
  if (config != NULL)
    fprintf (stderr, "Settings from %s (\"pln config\" lists them)\n", config);
  if (shown != NULL)
    fprintf (stderr, "Written: %s\n", shown);
}

static void
sandbox_start (const struct command *command, const struct options *options)
{
  struct sandbox_places places;
  sandbox_places_init (&places);
  run_places_list (&places, options, command->set);
  guint parts = sandbox_enter (&places);
  sandbox_places_clear (&places);
  if (!(parts & SANDBOX_FILES))
    remark_add (
      "this system does not keep pln from opening other files than you named (Linux 5.13 or "
      "later can); --no-sandbox leaves this line out");
  if (!(parts & SANDBOX_CALLS))
    remark_add ("this system does not keep pln from opening connections and starting programs; "
                "--no-sandbox leaves this line out");
}

static gboolean
command_run (const struct command *command, const struct options *options, struct outputs *outputs,
             GError **error)
{
  if (!run_places_settle (options, error))
    return FALSE;
  if (!options->no_sandbox)
    sandbox_start (command, options);
  if (!options->quiet)
    progress_start ();
  outputs_protect (outputs, run_inputs (options));
  gboolean done = command->run (options, outputs, error);
  progress_end ();
  return done;
}

static gboolean
command_line_run (char **arguments, struct outputs *outputs, GError **error)
{
  struct options options = { 0 };
  if (!help_turn_round (arguments, error))
    return FALSE;
  char **words = arguments[0] != NULL ? arguments + 1 : arguments;
  const struct command *command = *words != NULL ? command_find (*words) : NULL;
  gboolean named = command != NULL;

  if (*words != NULL && !named && !command_check_word (*words, error))
    return FALSE;
  if (!named)
    command = command_table ();
  gboolean done
    = options_parse (&options, command, (const char *const *)words + (named ? 1 : 0), error);
  if (done && *words == NULL && *options.files == NULL)
    text_to_stdout (outputs, help_of_newcomers ());
  else if (done && options.help)
    text_to_stdout (outputs, named ? help_of_command (command) : help_of_program ());
  else if (done && options.version)
    text_to_stdout (outputs, version_text ());
  else if (done)
    done = command_run (command, &options, outputs, error);
  done = done && outputs_commit (outputs, error);
  if (done && !options.quiet)
    written_tell (outputs, &options);
  if (done)
    remarks_print ();
  if (!done && options.config != NULL && !g_str_has_prefix ((*error)->message, options.config))
    remark_add ("settings come from %s as well; \"pln config\" lists them", options.config);
  options_clear (&options);
  return done;
}

int
main (int argc G_GNUC_UNUSED, char **argv)
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

  gboolean done = command_line_run (arguments, outputs, &error);
  cleanup_register (NULL, NULL);
  outputs_free (outputs);
  if (done)
    return 0;
  print_error (error->message);
  remarks_print ();
  return error->domain == PLN_ERROR ? error->code : PLN_ERROR_SYSTEM;
}
