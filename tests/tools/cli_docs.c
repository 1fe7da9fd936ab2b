/* The options section of the manual page and the completions of three shells, from the
 * program's own tables.
 *
 *   cli_docs man < src/pln.1     the page, with what stands between its marks made anew
 *   cli_docs bash | zsh | fish   a completion script
 *
 * A mark is a comment line: .\" made: SECTION, and at the end .\" end. */
#include <stdio.h>
#include <string.h>
#include "cli/commands.h"
#include "cli/file_formats.h"
#include "pln/report.h"

static gboolean
takes_files (const struct option_row *row)
{
  return row->type == OPTION_FILE || row->type == OPTION_FILES;
}

/* Everything a shell may offer for the value, with blanks between; "" for none (g_free). */
static char *
offers_of (const struct option_row *row)
{
  g_autofree const char **words = option_words (row);
  if (words != NULL)
    return g_strjoinv (" ", (char **)words);
  return g_strdup (row->hints != NULL ? row->hints : "");
}

static char *
measures (void)
{
  return g_strjoinv (" ", (char **)explain_names ());
}

/* The measures that pln rank takes, as --size-by does (g_free). */
static char *
ranks (void)
{
  return offers_of (option_by_name ("size-by", strlen ("size-by")));
}

static const char *
commands_of (const struct option_row *row)
{
  static GString *names;
  if (names == NULL)
    names = g_string_new (NULL);
  g_string_truncate (names, 0);
  for (const struct command *one = command_table (); one->name != NULL; one++)
    if ((row->commands & one->set) != 0)
      g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "", one->name);
  return names->str;
}

/* The manual page */

static void
roff_print (const char *text)
{
  if (*text == '.' || *text == '\'')
    fputs ("\\&", stdout);
  for (; *text != '\0'; text++)
    if (*text == '\\')
      fputs ("\\e", stdout);
    else if (*text == '-')
      fputs ("\\-", stdout);
    else
      putchar (*text);
}

/* Of "NAME [OPTION]... FILE...": words in capitals are slanted. */
static void
arguments_print (const char *arguments)
{
  gboolean slanted = FALSE;
  for (; *arguments != '\0'; arguments++)
    {
      gboolean capital = g_ascii_isupper (*arguments);
      if (capital != slanted)
        fputs (capital ? "\\fI" : "\\fR", stdout);
      slanted = capital;
      if (*arguments == '-')
        putchar ('\\');
      putchar (*arguments);
    }
  puts (slanted ? "\\fR" : "");
}

static void
man_synopsis (void)
{
  for (const struct command *one = command_table (); one->name != NULL; one++)
    {
      if (one != command_table ())
        puts (".br");
      if (one == command_table ())
        printf ("\\fBpln\\fR [\\fB%s\\fR] ", one->name);
      else
        printf ("\\fBpln %s\\fR ", one->name);
      arguments_print (one->arguments);
    }
}

static void
man_commands (void)
{
  for (const struct command *one = command_table (); one->name != NULL; one++)
    {
      printf (".TP\n.B %s\n", one->name);
      roff_print (one->summary);
      puts (".");
      if (one->details != NULL)
        {
          roff_print (one->details);
          putchar ('\n');
        }
    }
}

static void
man_option (const struct option_row *row)
{
  g_autofree char *help = option_help (row), *offers = offers_of (row);
  fputs (".TP\n", stdout);
  if (row->short_name != 0)
    printf ("\\fB\\-%c\\fR, ", row->short_name);
  fputs ("\\fB\\-\\-", stdout);
  roff_print (row->name);
  fputs ("\\fR", stdout);
  if (row->argument != NULL)
    printf (" \\fI%s\\fR", row->argument);
  putchar ('\n');
  roff_print (help);
  puts (g_str_has_suffix (help, ".") ? "" : ".");
  if (row->words != NULL || (row->choices != NULL && strstr (help, row->choices[0].word) == NULL))
    {
      g_auto (GStrv) words = g_strsplit (offers, " ", -1);
      g_autofree char *list = g_strjoinv (", ", words);
      fputs ("Values: ", stdout);
      roff_print (list);
      puts (".");
    }
  if ((row->commands & FOR_DATA) != FOR_DATA)
    {
      g_auto (GStrv) words = g_strsplit (commands_of (row), " ", -1);
      g_autofree char *list = g_strjoinv (", ", words);
      printf ("Commands: %s.\n", list);
    }
}

static void
man_options (void)
{
  for (enum option_group group = 0; group < N_OPTION_GROUPS; group++)
    {
      fputs (".SS ", stdout);
      roff_print (option_group_title (group));
      putchar ('\n');
      for (const struct option_row *row = option_table; row->name != NULL; row++)
        if (row->group == group)
          man_option (row);
    }
}

static void
man_examples (void)
{
  puts (".nf");
  for (const struct command *one = command_table (); one->name != NULL; one++)
    for (guint i = 0; i < G_N_ELEMENTS (one->examples); i++)
      {
        roff_print (one->examples[i]);
        putchar ('\n');
      }
  puts (".fi");
}

static int
man_print (void)
{
  static const struct
  {
    const char *name;
    void (*print) (void);
  } sections[] = { { "synopsis", man_synopsis },
                   { "commands", man_commands },
                   { "options", man_options },
                   { "examples", man_examples } };
  char line[4096];
  gboolean skipping = FALSE;
  while (fgets (line, sizeof line, stdin) != NULL)
    {
      skipping = skipping && strcmp (line, ".\\\" end\n") != 0;
      if (!skipping)
        fputs (line, stdout);
      if (!g_str_has_prefix (line, ".\\\" made: "))
        continue;
      skipping = TRUE;
      for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
        if (strcmp (g_strchomp (line) + strlen (".\\\" made: "), sections[i].name) == 0)
          sections[i].print ();
    }
  return 0;
}

/* Shells */

/* 'text', with what the shell wants for an apostrophe in it. */
static void
quote_print (const char *text, const char *apostrophe)
{
  putchar ('\'');
  for (; *text != '\0'; text++)
    if (*text == '\'')
      fputs (apostrophe, stdout);
    else
      putchar (*text);
  putchar ('\'');
}

/* Patterns of a shell's case: -m | --map */
static void
pattern_print (const struct option_row *row)
{
  printf ("    ");
  if (row->short_name != 0)
    printf ("-%c | ", row->short_name);
  printf ("--%s) ", row->name);
}

static void
endings_print (const struct option_row *row)
{
  for (const struct file_format *one = row->formats (); one->ending != NULL; one++)
    printf (" %s", one->ending + 1);
}

static void
command_names_print (const char *between)
{
  for (const struct command *one = command_table (); one->name != NULL; one++)
    printf ("%s%s", one == command_table () ? "" : between, one->name);
}

static void
bash_values (void)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    {
      g_autofree char *offers = offers_of (row);
      if (row->type == OPTION_FLAG)
        continue;
      pattern_print (row);
      if (*offers != '\0')
        printf ("_pln_words '%s'", offers);
      else if (row->formats != NULL)
        {
          fputs ("_pln_files", stdout);
          endings_print (row);
        }
      else
        fputs (takes_files (row) ? "_pln_files" : ":", stdout);
      puts ("; return ;;");
    }
}

static int
bash_print (void)
{
  g_autofree char *names = measures (), *ranked = ranks ();
  puts ("# bash completion for pln; \"make docs\" makes it\n"
        "\n"
        "# Words for the last part of a list: \"reach,we\"\n"
        "_pln_words ()\n"
        "{\n"
        "  local before=\n"
        "  [[ $word == *,* ]] && before=${word%,*},\n"
        "  COMPREPLY=($(compgen -P \"$before\" -W \"$1\" -- \"${word##*,}\"))\n"
        "  [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2> /dev/null\n"
        "}\n"
        "\n"
        "# Folders, and files with one of these endings\n"
        "_pln_files ()\n"
        "{\n"
        "  local ending IFS=$'\\n'\n"
        "  if [[ $# == 0 ]]; then\n"
        "    COMPREPLY=($(compgen -f -- \"$word\"))\n"
        "    return\n"
        "  fi\n"
        "  COMPREPLY=($(compgen -d -- \"$word\"))\n"
        "  for ending; do\n"
        "    COMPREPLY+=($(compgen -f -X \"!*.$ending\" -- \"$word\"))\n"
        "  done\n"
        "}\n"
        "\n"
        "_pln ()\n"
        "{\n"
        "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
        "  local command=${COMP_WORDS[1]} options=\n"
        "  [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}\n"
        "  [[ $word == = ]] && word=\n"
        "  case $command in");
  for (const struct command *one = command_table () + 1; one->name != NULL; one++)
    {
      printf ("    %s) options='", one->name);
      for (const struct option_row *row = option_table; row->name != NULL; row++)
        if ((row->commands & one->set) != 0)
          printf ("--%s ", row->name);
      puts ("' ;;");
    }
  fputs ("    *) command=report options='", stdout);
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if ((row->commands & FOR_REPORT) != 0)
      printf ("--%s ", row->name);
  puts ("' ;;\n  esac\n  case $before in");
  bash_values ();
  printf ("  esac\n"
          "  if [[ $word == -* ]]; then\n"
          "    COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
          "    return\n"
          "  fi\n"
          "  if [[ $command == explain && $COMP_CWORD -gt 1 ]]; then\n"
          "    _pln_words '%s'\n"
          "    return\n"
          "  fi\n"
          "  _pln_files\n"
          "  case $COMP_CWORD:${COMP_WORDS[1]} in\n"
          "    2:rank) COMPREPLY+=($(compgen -W '%s' -- \"$word\")) ;;\n"
          "    1:* | 2:help) COMPREPLY+=($(compgen -W '",
          names, ranked);
  command_names_print (" ");
  puts ("' -- \"$word\")) ;;\n  esac\n  return 0\n}\ncomplete -o filenames -F _pln pln");
  return 0;
}

static void
zsh_values (void)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    {
      g_autofree char *offers = offers_of (row);
      if (row->type == OPTION_FLAG)
        continue;
      pattern_print (row);
      if (*offers != '\0')
        printf ("compset -P '*,'; compadd %s-- %s", strchr (offers, '=') ? "-S '' " : "", offers);
      else if (row->formats != NULL)
        {
          fputs ("_files -g '*.(", stdout);
          for (const struct file_format *one = row->formats (); one->ending != NULL; one++)
            printf ("%s%s", one == row->formats () ? "" : "|", one->ending + 1);
          fputs (")'", stdout);
        }
      else
        fputs (takes_files (row) ? "_files" : ":", stdout);
      puts ("; return ;;");
    }
}

static void
zsh_descriptions (const char *name, const char *dashes, const char *help)
{
  g_autofree char *text = g_strdup_printf ("%s%s:%s", dashes, name, help);
  fputs ("      ", stdout);
  quote_print (text, "'\\''");
  putchar ('\n');
}

static int
zsh_print (void)
{
  g_autofree char *names = measures (), *ranked = ranks ();
  puts ("#compdef pln\n# zsh completion for pln; \"make docs\" makes it\n"
        "local command=report before=${words[CURRENT-1]}\n"
        "local -a options commands\n"
        "commands=(");
  for (const struct command *one = command_table (); one->name != NULL; one++)
    zsh_descriptions (one->name, "", one->summary);
  fputs (")\nif (( CURRENT > 2 )); then\n  case ${words[2]} in\n    ", stdout);
  command_names_print (" | ");
  puts (") command=${words[2]} ;;\n  esac\nfi\n"
        "if [[ $PREFIX == --*=* ]]; then\n"
        "  before=${PREFIX%%=*}\n"
        "  compset -P '*='\n"
        "fi\n"
        "case $before in");
  zsh_values ();
  puts ("esac\nif [[ $PREFIX == -* ]]; then\n  case $command in");
  for (const struct command *one = command_table (); one->name != NULL; one++)
    {
      printf ("    %s) options=(\n", one->name);
      for (const struct option_row *row = option_table; row->name != NULL; row++)
        if ((row->commands & one->set) != 0)
          {
            g_autofree char *help = option_help (row);
            zsh_descriptions (row->name, "--", help);
          }
      puts ("    ) ;;");
    }
  printf ("  esac\n"
          "  _describe -o option options\n"
          "  return\n"
          "fi\n"
          "if [[ $command == explain ]]; then\n"
          "  compadd -- %s\n"
          "  return\n"
          "fi\n"
          "[[ $CURRENT == 2 || ${words[2]} == help ]] && _describe command commands\n"
          "[[ $CURRENT == 3 && $command == rank ]] && compadd -- %s\n"
          "_files\n",
          names, ranked);
  return 0;
}

static void
fish_option (const struct option_row *row)
{
  g_autofree char *offers = offers_of (row), *help = option_help (row);
  printf ("complete -c pln -n '__pln_runs %s' -l %s", commands_of (row), row->name);
  if (row->short_name != 0)
    printf (" -s %c", row->short_name);
  if (takes_files (row))
    fputs (" -r -F", stdout);
  else if (row->type != OPTION_FLAG)
    fputs (" -x", stdout);
  if (*offers != '\0')
    printf (" -a '%s'", offers);
  fputs (" -d ", stdout);
  quote_print (help, "\\'");
  putchar ('\n');
}

static int
fish_print (void)
{
  g_autofree char *names = measures (), *ranked = ranks ();
  fputs ("# fish completion for pln; \"make docs\" makes it\n"
         "\n"
         "# Is the command line that of one of these commands?\n"
         "function __pln_runs\n"
         "    set -l words (commandline -opc)\n"
         "    set -l command report\n"
         "    if set -q words[2]; and contains -- $words[2] ",
         stdout);
  command_names_print (" ");
  puts ("\n        set command $words[2]\n"
        "    end\n"
        "    contains -- $command $argv\n"
        "end\n"
        "\n"
        "function __pln_first\n"
        "    test (count (commandline -opc)) = 1\n"
        "end\n");
  for (const struct command *one = command_table (); one->name != NULL; one++)
    {
      printf ("complete -c pln -n __pln_first -a %s -d ", one->name);
      quote_print (one->summary, "\\'");
      putchar ('\n');
    }
  printf ("complete -c pln -n '__pln_runs explain' -f -a '%s'\n", names);
  printf ("complete -c pln -n '__pln_runs rank' -a '%s'\n", ranked);
  fputs ("complete -c pln -n '__fish_seen_subcommand_from help' -f -a '", stdout);
  command_names_print (" ");
  puts ("'");
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    fish_option (row);
  return 0;
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    int (*print) (void);
  } kinds[] = {
    { "man", man_print }, { "bash", bash_print }, { "zsh", zsh_print }, { "fish", fish_print }
  };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (argc == 2 && strcmp (argv[1], kinds[i].name) == 0)
      return kinds[i].print ();
  fprintf (stderr, "usage: cli_docs man|bash|zsh|fish\n");
  return 2;
}
