/* Input files of a log under pseudonyms. */
#include "pln/read.h"
#include "cli/anonymise.h"

void
inputs_anonymise (struct log *log, const struct log *named)
{
  log->input = g_new0 (struct input, MAX (named->n_inputs, 1));
  log->n_inputs = named->n_inputs;
  for (guint32 i = 0; i < named->n_inputs; i++)
    {
      const struct input *old = &named->input[i];
      log->input[i] = (struct input){
        .path = g_strdup_printf ("file %u", i + 1),
        .profile = old->profile,
        .rows = old->rows,
        .kept = old->kept,
        .rejected = old->rejected,
        .duplicates = old->duplicates,
        .dropped = old->dropped,
      };
    }
}

void
inputs_anonymous_clear (struct log *log)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    g_free ((gpointer)log->input[i].path);
  g_clear_pointer (&log->input, g_free);
  log->n_inputs = 0;
}
