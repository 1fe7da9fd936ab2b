/* pln why: the rows behind a tie or a suggestion, or the ties behind a figure of a person. */
#include <string.h>
#include "pln/escape.h"
#include "pln/subject.h"
#include "cli/commands.h"
#include "cli/command_args.h"
#include "cli/did_you_mean.h"
#include "cli/output_formats.h"

#define USAGE \
  "pln why WHAT FILE... (WHAT: \"Ana, Ben\", Ana, betweenness Ana, or 2 for a suggestion)"

#define MEASURE_NORMALLY "strength"

/* What is asked about: a figure of a person, two and their tie, or a suggestion. */
struct question
{
  const struct measure *measure;
  guint32 person, other; /* other: NONE if only one is named */
  guint32 suggestion;    /* its number, or NONE */
};

static gboolean
word_is_file (const char *word)
{
  return strcmp (word, "-") == 0 || strpbrk (word, "/\\") != NULL
         || g_file_test (word, G_FILE_TEST_EXISTS);
}

/* Is the second word a name too? The last word of all is a file. */
static gboolean
second_is_name (const struct options *options)
{
  return g_strv_length (options->files) > 2 && !word_is_file (options->files[1]);
}

/* Somebody's name, without a complaint if nobody has it. */
static guint32
person_quietly (const struct pipeline *pipeline, const char *name)
{
  return *name == '\0' ? NONE : pipeline_person (pipeline, name, NULL);
}

/* Cuts "Ana – Ben" or "Ana, Ben" where both sides are people; "Ruiz, Ana" is one. */
static gboolean
two_in_one (const struct pipeline *pipeline, const char *text, struct question *question)
{
  static const char *const separators[] = { "–", "—", " - ", ";", "|", "," };
  for (guint k = 0; k < G_N_ELEMENTS (separators); k++)
    for (const char *at = strstr (text, separators[k]); at != NULL;
         at = strstr (at + 1, separators[k]))
      {
        g_autofree char *first = g_strndup (text, (gsize)(at - text)),
                        *second = g_strdup (at + strlen (separators[k]));
        guint32 one = person_quietly (pipeline, g_strstrip (first)),
                other = person_quietly (pipeline, g_strstrip (second));
        if (one == NONE || other == NONE)
          continue;
        question->person = one;
        question->other = one == other ? NONE : other;
        return TRUE;
      }
  return FALSE;
}

/* "betweenness Ana Ruiz" in one word: a measure, and somebody. */
static gboolean
measure_in_one (const struct pipeline *pipeline, const char *text, struct question *question)
{
  const char *blank = strchr (text, ' ');
  if (blank == NULL)
    return FALSE;
  g_autofree char *first = g_strndup (text, (gsize)(blank - text));
  const struct measure *measure = rank_measure_find (first);
  guint32 person = person_quietly (pipeline, blank + 1);
  if (measure == NULL || person == NONE)
    return FALSE;
  question->measure = measure;
  question->person = person;
  return TRUE;
}

static gboolean
is_subject (const struct network *network, const char *text)
{
  struct subject subject = { 0 };
  if (network->log == NULL)
    return FALSE;
  subject_find (network, text, &subject);
  gboolean known = subject.name != NULL;
  subject_clear (&subject);
  return known;
}

/* Complains about the first part that names nobody. */
static gboolean
parts_fail (const struct pipeline *pipeline, const char *text, GError **error)
{
  g_autofree char *word = shell_word (text), *quoted = shell_quote (text);
  if (rank_measure_find (text) != NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "\"%s\" is a measure; give a person as well: pln why %s NAME FILE", text, word);
  if (is_subject (pipeline->network, text))
    return fail (error, PLN_ERROR_USAGE,
                 "\"%s\" is a topic or a field; pln path me %s FILE shows who has to do with it",
                 text, quoted);
  g_auto (GStrv) part = g_strsplit_set (text, ",;|", -1);
  for (guint i = 0; part[1] != NULL && part[i] != NULL; i++)
    if (pipeline_person (pipeline, g_strstrip (part[i]), error) == NONE)
      return FALSE;
  return pipeline_person (pipeline, text, error) != NONE;
}

/* In a network of numbers, a number may be a person. */
static guint32
suggestion_number (const struct pipeline *pipeline, const char *text)
{
  guint64 number = 0;
  return network_person (pipeline->network, text) == NONE
             && g_ascii_string_to_unsigned (text, 10, 0, G_MAXINT32, &number, NULL)
           ? (guint32)number
           : NONE;
}

/* Two words: the first may be a misspelt measure. */
static gboolean
two_read (const struct options *options, const struct pipeline *pipeline, struct question *question,
          GError **error)
{
  const char *what = options->files[0], *near = word_nearest (what, explain_names ());
  question->person = person_quietly (pipeline, what);
  if (question->person == NONE && near != NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "there is no measure and nobody named \"%s\"; did you mean \"%s\"?", what, near);
  if (question->person == NONE)
    return pipeline_person (pipeline, what, error) != NONE;
  question->other = pipeline_person (pipeline, options->files[1], error);
  return question->other != NONE;
}

static gboolean
question_read (const struct options *options, const struct pipeline *pipeline,
               struct question *question, GError **error)
{
  const char *what = options->files[0];
  question->measure = second_is_name (options) ? rank_measure_find (what) : NULL;
  if (question->measure != NULL)
    {
      question->person = pipeline_person (pipeline, options->files[1], error);
      return question->person != NONE;
    }
  question->measure = rank_measure_find (MEASURE_NORMALLY);
  if (second_is_name (options))
    return two_read (options, pipeline, question, error);
  question->suggestion = suggestion_number (pipeline, what);
  if (question->suggestion != NONE)
    return TRUE;
  question->person = person_quietly (pipeline, what);
  return question->person != NONE || two_in_one (pipeline, what, question)
         || measure_in_one (pipeline, what, question) || parts_fail (pipeline, what, error);
}

static gboolean
there_is_a_tie (const struct network *network, const struct question *question, GError **error)
{
  if (question->suggestion != NONE || question->other == NONE)
    return TRUE;
  const char *a = network->person[question->person].name,
             *b = network->person[question->other].name;
  if (question->person == question->other)
    return fail (
      error, PLN_ERROR_USAGE,
      "\"%s\" is named twice; a tie has two people, and a name of several words stands in quotes",
      a);
  return network_tie (network, question->person, question->other) != NONE
         || fail (error, PLN_ERROR_USAGE, "there is no tie between \"%s\" and \"%s\" in the data",
                  a, b);
}

static struct document *
document_make (const struct pipeline *pipeline, const struct question *question,
               const struct why_form *form, GError **error)
{
  const struct network *network = pipeline->network;
  if (question->suggestion != NONE)
    return why_advice_document (network, pipeline->measures, question->suggestion, form, error);
  if (question->other == NONE)
    return why_person_document (network, pipeline->measures, question->measure, question->person,
                                form);
  return why_tie_document (network, network_tie (network, question->person, question->other), form);
}

static gboolean
measure (const struct settings *settings, struct pipeline *pipeline,
         const struct question *question, GError **error)
{
  struct measure_set wanted = { { 0 } };
  if (question->suggestion != NONE)
    why_needs (pipeline->network, &wanted);
  else if (question->other == NONE)
    measure_set_add (&wanted, question->measure->name);
  else
    return TRUE;
  return pipeline_measure (pipeline, settings, &wanted, error);
}

/* People get the newest rows; a file for programs gets all of them. */
static gboolean
answer (const struct options *options, const struct settings *settings,
        const struct pipeline *pipeline, const struct question *question, struct outputs *outputs,
        GError **error)
{
  gboolean for_programs = report_file_is_for_programs (options->report);
  const struct why_form print = { .all = options->full },
                        file
                        = { .all = options->full || for_programs, .for_programs = for_programs };
  struct document *printed = document_make (pipeline, question, &print, error);
  if (printed == NULL)
    return FALSE;
  struct document *filed = document_make (pipeline, question, &file, error);
  gboolean made
    = documents_outputs_add (options, settings, printed, filed, pipeline, outputs, error);
  document_free (printed);
  document_free (filed);
  return made;
}

gboolean
command_why (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { .log_wanted_again = TRUE };
  struct question question = { NULL, NONE, NONE, NONE };
  gboolean done
    = settings_from_options (&settings, options, error)
      && words_split (options, &settings, second_is_name (options) ? 2 : 1, USAGE, error)
      && document_outputs_check (options, table_formats (), outputs, error);
  settings.read.keep_lines = TRUE;
  done = done && pipeline_read (&pipeline, &settings, error)
         && pipeline_connect (&pipeline, &settings, error)
         && question_read (options, &pipeline, &question, error)
         && there_is_a_tie (pipeline.network, &question, error)
         && measure (&settings, &pipeline, &question, error)
         && answer (options, &settings, &pipeline, &question, outputs, error);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
