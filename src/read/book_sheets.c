/* Chooses the sheets of a workbook. A cover names its author and its version, a list of words that may
 * be chosen looks like people, and a log may have a sheet for each month: only what comes out of each
 * sheet, read alone, shows which is which. */
#include <string.h>
#include "pln/record.h"
#include "read/book_sheets.h"
#include "read/input/stop.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/thing_headers.h"
#include "read/people/full_names.h"
#include "read/read_pass.h"
#include "read/siblings.h"
#include "read/sniff/profile.h"
#include "pln/text.h"

enum
{
  ROWS_LOOKED_AT = 2000
};

enum sheet_worth
{
  SHEET_OTHER, /* not a table that pln reads */
  SHEET_PEOPLE,
  SHEET_TIES, /* who met whom, or who knows whom */
  SHEET_DAYS  /* and when */
};

struct sheet_trial
{
  struct table_source *source;
  enum sheet_worth worth;
  gboolean is_contacts; /* a table of people, with or without ties */
  gboolean has_writer;  /* a log of one's own */
  gboolean is_aside;    /* an example, a waiting list, a plan */
  gboolean is_event;    /* people at events without days */
  char *kind;           /* equal for sheets that continue each other */
  GError *problem;      /* of SHEET_OTHER */
};

static void
trial_clear (gpointer data)
{
  struct sheet_trial *trial = data;
  g_free (trial->kind);
  g_clear_error (&trial->problem);
}

static enum sheet_worth
worth_of_log (const struct log *log)
{
  gboolean ties = log->n_ready_ties + log->n_answers > 0, days = FALSE;
  for (guint64 i = 0; i < log->n_records; i++)
    {
      gboolean is_tie = log->record[i].b != NONE;
      ties |= is_tie;
      days |= is_tie && log->record[i].day != DAY_NONE;
    }
  for (guint32 i = 0; i < log->n_gatherings; i++)
    {
      ties = TRUE;
      days |= log->gathering[i].day != DAY_NONE;
    }
  return days ? SHEET_DAYS : ties ? SHEET_TIES : SHEET_PEOPLE;
}

static gboolean
log_has_writer (const struct log *log)
{
  for (guint64 i = 0; i < log->n_records; i++)
    if (log->record[i].a == MENTION_ME || log->record[i].b == MENTION_ME)
      return TRUE;
  return FALSE;
}

/* The shape of a table and the headers of its people and days. In a register the headers are the days
 * themselves. NULL: a square of people, where a second sheet is another question or another year. */
static char *
kind_of_log (const struct log *log)
{
  const struct input *input = &log->input[0];
  static const char *const roles[]
    = { "date", "from", "to", "with", "name", "first_name", "last_name", NULL };
  const struct profile *profile = profile_by_name (input->format);
  gboolean is_grid = profile != NULL && profile->grid;
  if (is_grid && profile->generic == GENERIC_MATRIX)
    return NULL;
  GString *kind = g_string_new (input->format);
  for (guint32 i = 0; i < input->n_columns; i++)
    if (is_grid ? i == 0
                : input->column[i].role != NULL && g_strv_contains (roles, input->column[i].role))
      {
        g_autofree char *name = header_fold (input->column[i].name);
        g_string_append_printf (kind, "\x1f%s", name);
      }
  return g_string_free (kind, FALSE);
}

static struct log *
read_alone (const struct read_options *options, const struct table_source *source, GError **error)
{
  struct read_options alone = *options;
  alone.keep_lines = alone.strict = FALSE;
  if (alone.date_order == DATE_ORDER_AUTO)
    alone.date_order = DATE_ORDER_DMY; /* which is asked when the sheet is read for good */
  struct catalogue *only = catalogue_new (NULL);
  catalogue_add_again (only, source);
  ((struct table_source *)only->source->pdata[0])->rows_most = ROWS_LOOKED_AT;
  struct log *log = log_read_catalogue (&alone, only, error);
  if (log == NULL && options->columns != NULL && (*error)->code == PLN_ERROR_USAGE)
    {
      g_clear_error (error);
      alone.columns = NULL; /* they are those of another sheet */
      log = log_read_catalogue (&alone, only, error);
    }
  catalogue_free (only);
  return log;
}

static struct sheet_trial
try_sheet (const struct read_options *options, struct table_source *source)
{
  struct sheet_trial trial = { .source = source, .is_aside = sheet_is_aside (source->part) };
  struct log *log = read_alone (options, source, &trial.problem);
  if (log == NULL)
    return trial;
  const struct profile *profile = profile_by_name (log->input[0].format);
  trial.worth = worth_of_log (log);
  trial.is_contacts = profile != NULL && profile->kind == PROFILE_CONTACTS;
  trial.is_aside |= log->input[0].is_example;
  trial.has_writer = log_has_writer (log);
  trial.is_event = trial.worth == SHEET_TIES && profile != NULL
                   && (profile->grid || profile->one_gathering || profile->daily_gathering);
  trial.kind = kind_of_log (log);
  log_free (log);
  return trial;
}

/* The sheet that decides what the workbook is: the first of those worth most, and of those set aside only
 * where no other tells who met. NULL: none is a table. */
static const struct sheet_trial *
main_sheet (const GArray *trials)
{
  const struct sheet_trial *best = NULL, *aside = NULL;
  for (guint i = 0; i < trials->len; i++)
    {
      const struct sheet_trial *trial = &g_array_index (trials, struct sheet_trial, i);
      const struct sheet_trial **place = trial->is_aside ? &aside : &best;
      if (trial->worth > (*place != NULL ? (*place)->worth : SHEET_OTHER))
        *place = trial;
    }
  return best != NULL
             && (aside == NULL || best->worth > SHEET_PEOPLE || aside->worth <= best->worth)
           ? best
           : aside;
}

static gboolean
sheet_is_read (const struct sheet_trial *trial, const struct sheet_trial *first)
{
  return trial == first || (trial->is_contacts && first->worth > SHEET_PEOPLE)
         || (trial->worth >= MIN (first->worth, SHEET_TIES) && trial->kind != NULL
             && !trial->is_aside && g_strcmp0 (trial->kind, first->kind) == 0);
}

/* A sheet in which nobody is named yet, as the month has just begun, does no harm either. */
static const char *
why_not (const struct sheet_trial *trial)
{
  return trial->problem != NULL ? trial->problem->message
                                : "another sheet of this workbook is read; --sheet NAME chooses";
}

/* "April", "May 2024", "Tuesday": a part of one log. */
static gboolean
names_time (const char *sheet)
{
  return header_is_month (sheet) || header_is_weekday (sheet);
}

/* Logs of one's own in sheets that are called after people are those of these people. */
static void
name_writers (const GArray *trials, const struct sheet_trial *first)
{
  guint sheets = 0, named = 0, months = 0;
  for (guint i = 0; i < trials->len; i++)
    {
      const struct sheet_trial *trial = &g_array_index (trials, struct sheet_trial, i);
      gboolean counts = sheet_is_read (trial, first) && trial->has_writer;
      sheets += counts;
      named += counts && text_looks_like_person (trial->source->part);
      months += counts && names_time (trial->source->part);
    }
  for (guint i = 0; i < trials->len && sheets > 1 && named == sheets && months == 0; i++)
    {
      const struct sheet_trial *trial = &g_array_index (trials, struct sheet_trial, i);
      trial->source->has_writer = sheet_is_read (trial, first) && trial->has_writer;
    }
}

/* Without days of their own, equal rows of two sheets are not one. */
static void
mark_continued (const GArray *trials, const struct sheet_trial *first)
{
  guint sheets = 0;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < trials->len; i++)
      {
        const struct sheet_trial *trial = &g_array_index (trials, struct sheet_trial, i);
        gboolean counts = sheet_is_read (trial, first) && trial->is_event;
        sheets += pass == 0 && counts;
        trial->source->continues = counts && sheets > 1;
      }
}

/* Tables of people come behind the logs that name them. */
static void
take_sheets (struct catalogue *catalogue, const GArray *trials, const struct sheet_trial *first)
{
  name_writers (trials, first);
  mark_continued (trials, first);
  for (guint i = 0; i < trials->len; i++)
    {
      const struct sheet_trial *trial = &g_array_index (trials, struct sheet_trial, i);
      if (!sheet_is_read (trial, first))
        catalogue_leave_aside (catalogue, trial->source, why_not (trial));
      else if (trial != first && trial->is_contacts && first->worth > SHEET_PEOPLE)
        {
          trial->source->waited = TRUE;
          catalogue_put_last (catalogue, trial->source);
        }
    }
}

/* No sheet says who met whom: the question about one of them comes first, and then formulas without
 * values, as they may have named people. */
static gboolean
refuse_book (const GArray *trials, GError **error)
{
  for (guint i = 0; i < trials->len; i++)
    {
      const struct sheet_trial *trial = &g_array_index (trials, struct sheet_trial, i);
      if (trial->problem != NULL && error_stops (trial->problem))
        {
          g_propagate_error (error, g_error_copy (trial->problem));
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
choose_in_book (const struct read_options *options, struct catalogue *catalogue, guint book,
                GError **error)
{
  g_autoptr (GArray) trials = g_array_new (FALSE, FALSE, sizeof (struct sheet_trial));
  g_array_set_clear_func (trials, trial_clear);
  g_autoptr (GPtrArray) sheets = g_ptr_array_new ();
  for (guint i = 0; i < catalogue->source->len; i++)
    {
      struct table_source *source = catalogue->source->pdata[i];
      if (source->book == book && !source->is_contacts)
        g_ptr_array_add (sheets, source);
    }
  for (guint i = 0; i < sheets->len && sheets->len > 1; i++)
    {
      struct sheet_trial trial = try_sheet (options, sheets->pdata[i]);
      g_array_append_val (trials, trial);
    }
  const struct sheet_trial *first = main_sheet (trials);
  if ((first == NULL || first->worth <= SHEET_PEOPLE) && refuse_book (trials, error))
    return FALSE;
  if (first != NULL)
    take_sheets (catalogue, trials, first);
  return TRUE;
}

gboolean
book_sheets_choose (const struct read_options *options, struct catalogue *catalogue, GError **error)
{
  for (guint book = 1; book <= catalogue->books; book++)
    if (!choose_in_book (options, catalogue, book, error))
      return FALSE;
  catalogue_number (catalogue);
  return TRUE;
}
