/* cli_identities FILE ...: who is who in files, found without any option, as lines of cells parted by
 * tabs: the number of the person or "-", the shown name, and one way in which the files write them:
 * name, e-mail, profile. */
#include <stdio.h>
#include "pln/network.h"
#include "pln/read.h"

static const char *
shown (const char *text)
{
  return text != NULL ? text : "";
}

static void
print_mention (const struct network *network, const struct log *log, guint32 i)
{
  guint32 person = network_mention (network, i);
  const struct mention *mention = &log->mention[i];
  if (person == NONE)
    fputs ("-\t", stdout);
  else
    printf ("%u\t%s", person, network->person[person].name);
  printf ("\t%s\t%s\t%s\n", shown (mention->name), shown (mention->email),
          shown (mention->profile));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  const struct read_options read = { .files = (const char *const *)argv + 1, .threads = 1 };
  const struct network_options options
    = { .since = DAY_NONE, .until = DAY_NONE, .as_of = DAY_NONE, .half_life_days = -1 };
  struct log *log = argc > 1 ? log_read (&read, &error) : NULL;
  struct network *network = log != NULL ? network_load (log, &options, &error) : NULL;
  if (network == NULL)
    fprintf (stderr, "%s\n", error != NULL ? error->message : "name files");
  for (guint32 i = 0; network != NULL && i < log->n_mentions; i++)
    print_mention (network, log, i);
  if (network != NULL)
    network_free (network);
  log_free (log);
  return network == NULL;
}
