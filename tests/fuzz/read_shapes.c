/* Tables put together from headers and cells that pln knows, so that many readings compete: the
 * first byte says how many columns there are, the next ones choose headers, all others cells; a byte
 * above 239 takes the bytes behind it as they are.
 *
 * A table is read, asked about or refused, the same way each time, and whatever is said is text. */
#include <math.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "fuzz/target.h"
#include "pln/read.h"

enum
{
  COLUMNS_MOST = 12,
  ROWS_MOST = 60,
  RAW = 240 /* from here on, a byte is the number of raw bytes that follow */
};

static const char *const headers[] = { "Name",
                                       "date",
                                       "from",
                                       "to",
                                       "with",
                                       "Event",
                                       "E-Mail",
                                       "id",
                                       "source",
                                       "target",
                                       "weight",
                                       "Mentor",
                                       "Mentee",
                                       "Friend 1",
                                       "Friend 2",
                                       "First choice",
                                       "2nd choice",
                                       "Manager",
                                       "reply_to",
                                       "thread_id",
                                       "post_id",
                                       "Message",
                                       "Status",
                                       "Attended",
                                       "Committee",
                                       "Member",
                                       "since",
                                       "follower",
                                       "Who helps you? [Ana Ruiz]",
                                       "Who helps you? [Ben Okafor]",
                                       "Session 1",
                                       "Session 2",
                                       "2024-03-04",
                                       "2024-03-11",
                                       "Ana Ruiz",
                                       "Ben Okafor",
                                       "direction",
                                       "Duration",
                                       "Created",
                                       "Start",
                                       "Full Name",
                                       "User Action",
                                       "Timestamp",
                                       "Join time",
                                       "Leave time",
                                       "User Email",
                                       "First Name",
                                       "Last Name",
                                       "Company",
                                       "Connected On",
                                       "Author",
                                       "AuthorID",
                                       "Content",
                                       "Attachments",
                                       "Reactions",
                                       "Subject",
                                       "Chair",
                                       "Notes",
                                       "Card Name",
                                       "Assigned to",
                                       "source_id",
                                       "source_name",
                                       "",
                                       "Von",
                                       "An",
                                       "Teilnehmer",
                                       "Datum",
                                       "Asistentes" };

static const char *const cells[] = { "Ana Ruiz",
                                     "Ben Okafor",
                                     "Chen Wei",
                                     "Dee Fox",
                                     "ana",
                                     "ana@x.org",
                                     "ben@x.org",
                                     "1",
                                     "2",
                                     "3",
                                     "12",
                                     "0",
                                     "-1",
                                     "99",
                                     "2024-03-04",
                                     "2024-03-11",
                                     "04.03.2024",
                                     "3/4/2024",
                                     "2024-03-04 10:00",
                                     "1709546400",
                                     "yes",
                                     "no",
                                     "x",
                                     "P",
                                     "A",
                                     "Going",
                                     "Not going",
                                     "Attended",
                                     "Cancelled",
                                     "Ana Ruiz; Ben Okafor",
                                     "Ruiz, Ana",
                                     "[[Ana Ruiz]]",
                                     "me",
                                     "in",
                                     "out",
                                     "weak",
                                     "strong",
                                     "Picnic",
                                     "Choir",
                                     "https://x.org/in/ana",
                                     "we talked about the new course and the old one",
                                     "45 min",
                                     "CN=Ana Ruiz,OU=Staff",
                                     "",
                                     "n/a",
                                     "Anonymous",
                                     "p1",
                                     "p2",
                                     "Joined" };

struct bytes
{
  const guint8 *at, *end;
};

static void
append_raw (GString *text, struct bytes *in, gsize length)
{
  length = MIN (length, (gsize)(in->end - in->at));
  g_string_append_len (text, (const char *)in->at, (gssize)length);
  in->at += length;
}

static void
append_choice (GString *text, struct bytes *in, const char *const *choices, guint count)
{
  if (in->at == in->end)
    return;
  guint8 byte = *in->at++;
  if (byte >= RAW)
    append_raw (text, in, byte - RAW);
  else
    {
      const char *chosen = choices[byte % count];
      gboolean quoted = strpbrk (chosen, ",;") != NULL;
      g_string_append_printf (text, quoted ? "\"%s\"" : "%s", chosen);
    }
}

static GString *
table_of_bytes (struct bytes in)
{
  GString *text = g_string_new (NULL);
  guint columns = in.at < in.end ? 1 + *in.at++ % COLUMNS_MOST : 1;
  for (guint c = 0; c < columns; c++)
    {
      g_string_append (text, c > 0 ? "," : "");
      append_choice (text, &in, headers, G_N_ELEMENTS (headers));
    }
  for (guint r = 0; r < ROWS_MOST && in.at < in.end; r++)
    for (guint c = 0; c < columns; c++)
      {
        g_string_append (text, c > 0 ? "," : "\n");
        append_choice (text, &in, cells, G_N_ELEMENTS (cells));
      }
  g_string_append_c (text, '\n');
  return text;
}

static void
check_input (const struct input *input)
{
  g_assert_true (isfinite (input->score) && isfinite (input->lead) && input->lead >= 0);
  g_assert_nonnull (input->profile);
  for (guint32 i = 0; i < input->n_columns; i++)
    g_assert_true (!input->column[i].overlooked || input->column[i].why != NULL);
  for (guint32 i = 0; i < input->n_notices; i++)
    g_assert_true (g_utf8_validate (input->notice[i], -1, NULL));
}

/* What the table was read as, or the error. */
static char *
reading_of_file (const char *path, enum table_shape shape)
{
  const char *const files[] = { path, NULL };
  const struct read_options options = { .files = files, .threads = 1, .shape = shape };
  g_autoptr (GError) error = NULL;
  struct log *log = log_read (&options, &error);
  g_assert_true ((log == NULL) == (error != NULL));
  if (log == NULL)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return g_strdup (error->message);
    }
  check_input (&log->input[0]);
  char *reading = g_strdup_printf ("%s %.3f %.3f %u", log->input[0].format, log->input[0].score,
                                   log->input[0].lead, log->n_mentions);
  log_free (log);
  return reading;
}

static void
try_input (const guint8 *bytes, gsize length)
{
  g_autoptr (GString) text = table_of_bytes ((struct bytes){ bytes, bytes + length });
  int file = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (write (file, text->str, text->len), ==, (gssize)text->len);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", file);
  g_autofree char *one = reading_of_file (path, SHAPE_AUTO);
  if (length % 8 == 1)
    {
      g_autofree char *again = reading_of_file (path, SHAPE_AUTO);
      g_assert_cmpstr (one, ==, again);
    }
  if (length % 8 == 2)
    g_free (reading_of_file (path, (enum table_shape) (length / 8 % (SHAPE_TIES + 1))));
  close (file);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 50, 150 }, try_input, bytes, length);
}
