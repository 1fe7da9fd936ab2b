/* Bytes as a file, through the whole reader: what comes out is what record.h
 * promises, whatever went in.  Options follow from the length. */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "fuzz/target.h"
#include "pln/read.h"

#define PARTING "\n====\n"

static void
check_text (const char *text)
{
  if (text != NULL)
    g_assert_true (g_utf8_validate (text, -1, NULL));
}

static void
check_mention (const struct log *log, guint32 mention)
{
  g_assert_true (mention < log->n_mentions || mention == MENTION_ME);
}

static void
check_day (const struct log *log, gint32 day)
{
  if (day != DAY_NONE && log->calendar)
    g_assert_true (day >= day_from_date (1, 1, 1) - 1 && day <= day_from_date (9999, 12, 31) + 1);
}

static void
check_input (const struct input *input)
{
  g_assert_cmpuint (input->rows, ==,
                    input->kept + input->rejected + input->dropped + input->duplicates);
  for (guint32 i = 0; i < input->n_rejects; i++)
    {
      check_text (input->reject[i].column);
      check_text (input->reject[i].value);
      g_assert_nonnull (input->reject[i].reason);
      g_assert_cmpuint (input->reject[i].line, >, 0);
    }
  for (guint32 i = 0; i < input->n_notices; i++)
    check_text (input->notice[i]);
  check_text (input->date_style);
  check_text (input->date_example);
}

static void
check_people (const struct log *log)
{
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      const struct mention *mention = &log->mention[i];
      check_text (mention->name);
      check_text (mention->email);
      check_text (mention->profile);
      g_assert_true (mention->name != NULL || mention->email != NULL || mention->profile != NULL);
      g_assert_cmpuint (mention->file, <, log->n_inputs);
    }
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      check_mention (log, log->contact[i].mention);
      for (guint32 k = 0; k < log->contact[i].count; k++)
        {
          check_text (log->contact[i].attribute[k].value);
          g_assert_cmpuint (log->contact[i].attribute[k].key, <, log->n_attribute_keys);
        }
    }
}

static void
check_records (const struct log *log)
{
  for (guint32 i = 0; i < log->n_contexts; i++)
    {
      g_assert_cmpuint (log->context[i].channel, <, log->n_channels);
      g_assert_cmpuint (log->context[i].topics, <, log->n_topic_sets);
      g_assert_true (log->context[i].event == NONE || log->context[i].event < log->n_events);
      g_assert_true (log->context[i].weight >= 0);
    }
  for (guint64 i = 0; i < log->n_records; i++)
    {
      check_day (log, log->record[i].day);
      check_mention (log, log->record[i].a);
      if (log->record[i].b != NONE)
        check_mention (log, log->record[i].b);
      g_assert_cmpuint (log->record[i].context, <, log->n_contexts);
    }
  for (guint32 i = 0; i < log->n_gatherings; i++)
    {
      const struct gathering *gathering = &log->gathering[i];
      check_day (log, gathering->day);
      g_assert_cmpuint (gathering->count, >=, 3);
      g_assert_cmpuint (gathering->first + gathering->count, <=, log->n_attendees);
      for (guint32 k = 0; k < gathering->count; k++)
        check_mention (log, log->attendee[gathering->first + k]);
    }
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    {
      check_mention (log, log->ready_tie[i].a);
      check_mention (log, log->ready_tie[i].b);
    }
}

static void
check_log (const struct log *log)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    check_input (&log->input[i]);
  check_people (log);
  check_records (log);
}

static char *
file_of (const void *bytes, gsize length, int *file)
{
  *file = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (write (*file, bytes, length), ==, (gssize)length);
  return g_strdup_printf ("/proc/self/fd/%d", *file);
}

static char *folder; /* of links to files in memory */

static void
folder_remove (void)
{
  rmdir (folder);
  g_free (folder);
}

/* Some exports are known by the name of their file. */
static char *
named_as (const char *path, gsize choice)
{
  static const char *const names[] = { "blocked_accounts.csv",
                                       "muted_accounts.csv",
                                       "following_accounts.csv",
                                       "Recommendations_Received.csv",
                                       "Recommendations_Given.csv",
                                       "Skills.csv",
                                       "Registrations 2024-03-04 Jazz.csv",
                                       "answers (1).csv" };
  if (folder == NULL)
    {
      folder = g_dir_make_tmp ("pln-fuzz-XXXXXX", NULL);
      atexit (folder_remove);
    }
  char *link = g_build_filename (folder, names[choice % G_N_ELEMENTS (names)], NULL);
  g_assert_cmpint (symlink (path, link), ==, 0);
  return link;
}

static const char *
format_of (gsize choice)
{
  const char *const *names = read_format_names ();
  return names[choice % g_strv_length ((char **)names)];
}

/* One file, or two parted by a line "====". */
static void
try_input (const guint8 *bytes, gsize length)
{
  static const char *const columns[] = { "from=who", "to=a", "date=when", "topic=column 4", NULL };
  static const char *const encodings[] = { "UTF-16LE", "ISO-8859-15", "SHIFT_JIS", "UTF-7" };
  const guint8 *parting = memmem (bytes, length, PARTING, strlen (PARTING));
  gsize first = parting != NULL ? (gsize)(parting - bytes) + 1 : length;
  int file, second_file = -1;
  g_autofree char *path = file_of (bytes, first, &file), *second = NULL, *named = NULL;
  if (parting != NULL)
    second
      = file_of (parting + strlen (PARTING), length - first + 1 - strlen (PARTING), &second_file);
  if (length % 9 == 2)
    named = named_as (path, length / 9);

  const char *const files[] = { named != NULL ? named : path, second, NULL };
  const struct read_options options
    = { .files = files,
        .contacts = length % 13 == 7 ? files : NULL,
        .strict = length % 11 == 5,
        .date_order = length % 5 == 4 ? (enum date_order) (length % 4) : DATE_ORDER_AUTO,
        .keep_all_rejects = length % 3 == 1,
        .field_limit = length % 7 == 3 ? 100 : 0,
        .columns = length % 23 == 6 ? columns : NULL,
        .format = length % 17 == 4 ? format_of (length / 17) : NULL,
        .encoding = length % 19 == 8 ? encodings[length / 19 % G_N_ELEMENTS (encodings)] : NULL };
  g_autoptr (GError) error = NULL;
  struct log *log = log_read (&options, &error);

  g_assert_true ((log != NULL) == (error == NULL));
  if (log == NULL)
    check_text (error->message);
  else
    check_log (log);
  log_free (log);
  if (named != NULL)
    unlink (named);
  close (file);
  if (second_file >= 0)
    close (second_file);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 100, 20 }, try_input, bytes, length);
}
