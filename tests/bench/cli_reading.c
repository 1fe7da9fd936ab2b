/* cli_reading LOG.csv [RUNS [THREADS]]: a bare libcsv pass over the file (callbacks
 * that only count), the file read into a log, the log aggregated into ties, and
 * the same with the half-life tried on the past; fastest of RUNS (5), taken in
 * turns.  Seconds by the clock, of all processors together, and of the first thread
 * alone, each with its ratio to the bare pass.  On a busy machine the last say what
 * the clock would on an idle one with two processors: reading takes as long as the
 * busier of its two threads, and in aggregating the first is busy all the time. */
#include <csv.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#include "pln/base.h"
#include "pln/network.h"
#include "pln/read.h"

#define HALF_LIFE_DAYS 180
enum
{
  RUNS = 5
};

struct seconds
{
  double wall, cpu, first;
};

static struct seconds
now (void)
{
  struct timespec cpu, first;
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &cpu);
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &first);
  return (struct seconds){ (double)g_get_monotonic_time () / 1e6,
                           (double)cpu.tv_sec + (double)cpu.tv_nsec / 1e9,
                           (double)first.tv_sec + (double)first.tv_nsec / 1e9 };
}

/* Keeps the least of each. */
static void
note (struct seconds *least, struct seconds start)
{
  struct seconds end = now ();
  least->wall = MIN (least->wall, end.wall - start.wall);
  least->cpu = MIN (least->cpu, end.cpu - start.cpu);
  least->first = MIN (least->first, end.first - start.first);
}

static void
count_cell (void *text G_GNUC_UNUSED, size_t length G_GNUC_UNUSED, void *data)
{
  ((guint64 *)data)[0]++;
}

static void
count_row (int end G_GNUC_UNUSED, void *data)
{
  ((guint64 *)data)[1]++;
}

/* The numbers of cells and rows. */
static void
bare_pass (const char *path, guint64 counts[2], struct seconds *least)
{
  static char block[1 << 16];
  struct csv_parser parser;
  struct seconds start = now ();
  int file = open (path, O_RDONLY | O_CLOEXEC);
  gssize got;

  counts[0] = counts[1] = 0;
  csv_init (&parser, CSV_STRICT | CSV_STRICT_FINI);
  while ((got = read (file, block, sizeof block)) > 0)
    if (csv_parse (&parser, block, (size_t)got, count_cell, count_row, counts) != (size_t)got)
      g_error ("%s: the bare pass fails", path);
  csv_fini (&parser, count_cell, count_row, counts);
  csv_free (&parser);
  close (file);
  note (least, start);
}

/* Reads and aggregates; says what came out if asked to. */
static void
whole_pass (const char *path, const struct network_options *network_options, gboolean tell,
            struct seconds *read, struct seconds *both)
{
  const struct read_options options
    = { .files = (const char *const[]){ path, NULL }, .threads = network_options->threads };
  g_autoptr (GError) error = NULL;
  struct seconds start = now ();
  struct log *log = log_read (&options, &error);
  if (log == NULL)
    g_error ("%s", error->message);
  note (read, start);
  struct network *network = network_load_taking (log, network_options, &error);
  if (network == NULL)
    g_error ("%s", error->message);
  note (both, start);
  if (tell)
    printf ("%" G_GUINT64_FORMAT " interactions; %u people, %u ties\n", network->n_interactions,
            network->n_people, network->n_ties);
  network_free (network);
  log_free (log);
}

static void
print (const char *what, struct seconds least, struct seconds bare)
{
  printf ("%-26s %.3f s %5.2f times  %.3f s CPU %5.2f times  %.3f s first thread %5.2f times\n",
          what, least.wall, least.wall / bare.wall, least.cpu, least.cpu / bare.cpu, least.first,
          least.first / bare.first);
}

int
main (int argc, char **argv)
{
  int runs = argc > 2 ? atoi (argv[2]) : RUNS, threads = argc > 3 ? atoi (argv[3]) : 0;
  struct seconds most = { 1e9, 1e9, 1e9 }, bare = most, read = most, both = most, tried = most;
  guint64 counts[2];
  struct rusage usage;

  if (argc < 2)
    g_error ("usage: cli_reading LOG.csv [RUNS [THREADS]]");
  malloc_keep_memory ();
  struct network_options options
    = { .since = DAY_NONE, .until = DAY_NONE, .as_of = DAY_NONE, .threads = threads };
  for (int i = 0; i < runs; i++)
    {
      bare_pass (argv[1], counts, &bare);
      options.half_life_days = HALF_LIFE_DAYS;
      whole_pass (argv[1], &options, i == 0, &read, &both);
      options.half_life_days = -1;
      whole_pass (argv[1], &options, FALSE, &read, &tried);
    }
  getrusage (RUSAGE_SELF, &usage);
  printf ("%" G_GUINT64_FORMAT " rows, %" G_GUINT64_FORMAT " cells\n", counts[1], counts[0]);
  print ("bare libcsv pass", bare, bare);
  print ("read", read, bare);
  print ("read and aggregated", both, bare);
  print ("the same, half-life tried", tried, bare);
  printf ("most memory                %ld MB\n", usage.ru_maxrss >> 10);
  return 0;
}
