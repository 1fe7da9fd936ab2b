/* Which channels there are, and what pln takes each of them for. */
#include <stdlib.h>
#include <string.h>
#include "pln/display_width.h"
#include "pln/vocabulary.h"
#include "report/commands/import_report.h"

#define MOST_SHOWN 8

struct channel_use
{
  const struct channel *channel;
  guint64 rows, gatherings;
};

static int
compare_uses (const void *a, const void *b)
{
  const struct channel_use *x = a, *y = b;
  if (x->rows != y->rows)
    return x->rows > y->rows ? -1 : 1;
  return strcmp (x->channel->name, y->channel->name);
}

/* The log's channels, most used first. */
static struct channel_use *
channel_uses (const struct network *network)
{
  const struct log *log = network->log;
  struct channel_use *use = g_new0 (struct channel_use, MAX (log->n_channels, 1));
  for (guint32 i = 0; i < log->n_channels; i++)
    use[i].channel = &log->channel[i];
  for (guint64 i = 0; i < network->n_interactions; i++)
    use[log->context[network->interaction[i].context].channel].rows++;
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      struct channel_use *one = &use[log->context[network->meeting[i].context].channel];
      one->rows++;
      one->gatherings++;
    }
  qsort (use, log->n_channels, sizeof *use, compare_uses);
  return use;
}

/* "3", "3, 1 of them with more people", "3, all with more people" or "1, with more people". */
static char *
use_words (const struct channel_use *use, guint kind)
{
  g_autofree char *rows = format_number ((double)use->rows);
  g_autofree char *many = format_number ((double)use->gatherings);
  /* A channel of two people, where more are there, is a gathering all the same. */
  if (kind != CHANNEL_ONE_TO_ONE || use->gatherings == 0)
    return g_steal_pointer (&rows);
  if (use->gatherings < use->rows)
    return g_strdup_printf ("%s, %s of them with more people", rows, many);
  return g_strdup_printf ("%s, %swith more people", rows, use->rows > 1 ? "all " : "");
}

static void
kind_fact (struct section *section, const struct channel_use *use, guint32 n_channels, guint kind,
           gboolean full)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < n_channels; i++)
    if (use[i].channel->kind == kind && use[i].channel->name[0] != '\0')
      {
        g_autofree char *name = text_shown (use[i].channel->shown);
        g_autofree char *words = use_words (&use[i], kind);
        word_list_take (list, g_strdup_printf ("%s (%s)", name, words));
      }
  gboolean any = word_list_length (list) > 0;
  g_autofree char *names = word_list_end (list, full ? G_MAXUINT : MOST_SHOWN);
  if (any)
    section_fact (section, channel_kind_name (kind), "%s", names);
}

void
check_channels (struct document *document, const struct network *network,
                const struct check_options *options)
{
  const struct log *log = network->log;
  if (log->n_channels < 2) /* [0] has no name */
    return;
  g_autofree struct channel_use *use = channel_uses (network);
  struct section *section
    = document_section (document, "channels", "Channels", "interactions on each");
  for (guint kind = 1; kind < N_CHANNEL_KINDS; kind++)
    kind_fact (section, use, log->n_channels, kind, options->full);
  kind_fact (section, use, log->n_channels, CHANNEL_OTHER, options->full);
  section_say (section, "Is a channel something else? Add --channel-kind NAME=KIND.");
}
