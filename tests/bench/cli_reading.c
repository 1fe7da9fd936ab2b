/* cli_reading LOG.csv [RUNS]: a bare libcsv pass over the file (callbacks that
 * only count), the file read into a log, and the log aggregated into ties;
 * fastest of RUNS (5), taken in turns.  Seconds, and ratios to the bare pass. */
#include <csv.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>
#include "pln/network.h"
#include "pln/read.h"

static double
seconds_now (void)
{
  return (double) g_get_monotonic_time () / 1e6;
}

static void
count_cell (void *text, size_t length, void *data)
{
  ((guint64 *) data)[0]++;
}

static void
count_row (int end, void *data)
{
  ((guint64 *) data)[1]++;
}

/* Seconds; the numbers of cells and rows. */
static double
bare_pass (const char *path, guint64 counts[2])
{
  static char block[1 << 16];
  struct csv_parser parser;
  double start = seconds_now ();
  int file = open (path, O_RDONLY | O_CLOEXEC);
  gssize got;

  counts[0] = counts[1] = 0;
  csv_init (&parser, CSV_STRICT | CSV_STRICT_FINI);
  while ((got = read (file, block, sizeof block)) > 0)
    if (csv_parse (&parser, block, (size_t) got, count_cell, count_row, counts) != (size_t) got)
      g_error ("%s: the bare pass fails", path);
  csv_fini (&parser, count_cell, count_row, counts);
  csv_free (&parser);
  close (file);
  return seconds_now () - start;
}

int
main (int argc, char **argv)
{
  int runs = argc > 2 ? atoi (argv[2]) : 5;
  double bare = 1e9, read = 1e9, both = 1e9;
  guint64 counts[2] = { 0, 0 };
  struct rusage usage;

  if (argc < 2)
    g_error ("usage: cli_reading LOG.csv [RUNS]");
  const struct read_options options = { .files = (const char *const[]) { argv[1], NULL } };
  const struct network_options network_options = { .since = DAY_NONE, .until = DAY_NONE, .as_of = DAY_NONE };
  for (int i = 0; i < runs; i++)
    {
      g_autoptr (GError) error = NULL;
      bare = MIN (bare, bare_pass (argv[1], counts));
      double start = seconds_now ();
      struct log *log = log_read (&options, &error);
      if (log == NULL)
        g_error ("%s", error->message);
      read = MIN (read, seconds_now () - start);
      struct network *network = network_load (log, &network_options, &error);
      if (network == NULL)
        g_error ("%s", error->message);
      both = MIN (both, seconds_now () - start);
      if (i == 0)
        printf ("%" G_GUINT64_FORMAT " rows, %" G_GUINT64_FORMAT " cells; %u people, %u ties\n",
                counts[1], counts[0], network->n_people, network->n_ties);
      network_free (network);
      log_free (log);
    }
  getrusage (RUSAGE_SELF, &usage);
  printf ("bare libcsv pass        %.3f s\n", bare);
  printf ("read                    %.3f s  %.2f times\n", read, read / bare);
  printf ("read and aggregated     %.3f s  %.2f times\n", both, both / bare);
  printf ("most memory             %ld MB\n", usage.ru_maxrss >> 10);
  return 0;
}
