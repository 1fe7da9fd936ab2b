/* read_log.h - a log as text, for tests: what a person would say was read. */
#ifndef TESTS_READ_LOG_H
#define TESTS_READ_LOG_H

#include "pln/read.h"

static inline void
append_mention (GString *out, const struct log *log, guint32 number)
{
  if (number == NONE)
    g_string_append (out, "nobody");
  else if (number == MENTION_ME)
    g_string_append (out, "me");
  else
    {
      const struct mention *mention = &log->mention[number];
      g_string_append (out, mention->name != NULL ? mention->name : "");
      if (mention->email != NULL)
        g_string_append_printf (out, "<%s>", mention->email);
      if (mention->profile != NULL)
        g_string_append_printf (out, "@%s", mention->profile);
    }
}

static inline void
append_day (GString *out, gint32 day)
{
  if (day == DAY_NONE)
    g_string_append (out, "undated");
  day_append_iso (out, day);
  g_string_append_c (out, ' ');
}

static inline void
append_context (GString *out, const struct log *log, guint32 number)
{
  const struct interaction_context *context = &log->context[number];
  const struct topic_set *set = &log->topic_set[context->topics];
  if (context->channel != 0)
    g_string_append_printf (out, " [%s]", log->channel[context->channel].name);
  for (guint32 i = 0; i < set->count; i++)
    g_string_append_printf (out, " #%s", log->topic[set->topic[i]]);
  if (context_states_tie (context))
    g_string_append (out, " stated");
  else if (context->weight != 1)
    g_string_append_printf (out, " x%g", (double)context->weight);
  if (context->minutes >= 0)
    g_string_append_printf (out, " %gmin", (double)context->minutes);
  if (context->event != NONE)
    g_string_append_printf (out, " at %s", log->event[context->event]);
  g_string_append_c (out, '\n');
}

static inline void
append_records (GString *out, const struct log *log)
{
  static const char *const arrow[] = { " -- ", " -> ", " <- ", " <> " };
  for (guint64 i = 0; i < log->n_records; i++)
    {
      const struct record *record = &log->record[i];
      append_day (out, record->day);
      append_mention (out, log, record->a);
      g_string_append (out, arrow[log->context[record->context].direction]);
      append_mention (out, log, record->b);
      append_context (out, log, record->context);
    }
  for (guint32 i = 0; i < log->n_gatherings; i++)
    {
      const struct gathering *gathering = &log->gathering[i];
      append_day (out, gathering->day);
      for (guint32 j = 0; j < gathering->count; j++)
        {
          g_string_append (out, j == 0 ? "" : j == 1 && gathering->directed ? " -> " : ", ");
          append_mention (out, log, log->attendee[gathering->first + j]);
        }
      append_context (out, log, gathering->context);
    }
}

static inline void
append_contacts (GString *out, const struct log *log)
{
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      g_string_append (out, "contact ");
      append_mention (out, log, log->contact[i].mention);
      for (guint32 j = 0; j < log->contact[i].count; j++)
        g_string_append_printf (out, " %s=%s", log->attribute_key[log->contact[i].attribute[j].key],
                                log->contact[i].attribute[j].value);
      g_string_append_c (out, '\n');
    }
}

static inline void
append_inputs (GString *out, const struct log *log)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    {
      const struct input *input = &log->input[i];
      for (guint32 j = 0; j < input->n_rejects; j++)
        g_string_append_printf (out, "rejected line %" G_GUINT64_FORMAT ": %s\n",
                                input->reject[j].line, input->reject[j].reason);
      for (guint32 j = 0; j < input->n_drops; j++)
        g_string_append_printf (out, "dropped %" G_GUINT64_FORMAT ": %s\n", input->drop[j].rows,
                                input->drop[j].reason);
    }
}

/* The whole log, or "error: ..." with the file's path as FILE. */
static inline char *
log_as_text (const struct read_options *options)
{
  g_autoptr (GError) error = NULL;
  GString *out = g_string_new (NULL);
  struct log *log = log_read (options, &error);

  if (log == NULL)
    {
      g_string_append_printf (out, "error: %s\n", error->message);
      g_string_replace (out, options->files[0], "FILE", 0);
      return g_string_free (out, FALSE);
    }
  append_records (out, log);
  append_contacts (out, log);
  append_inputs (out, log);
  log_free (log);
  return g_string_free (out, FALSE);
}

#endif
