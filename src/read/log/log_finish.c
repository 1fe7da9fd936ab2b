/* Turns a builder into its log, and frees both. */
#include <stdlib.h>
#include <string.h>
#include "pln/read.h"
#include "read/log/mention_kinds.h"
#include "read/log/mentions_of_files.h"
#include "read/log/import_notes.h"
#include "read/log/row_lines.h"

#define TAKE(array, count) \
  ((count) = (array)->len, (gpointer)g_array_free (g_steal_pointer (&(array)), FALSE))

static const char **
copy_texts (const char *const *texts, guint32 count)
{
  return g_memdup2 (texts, count * sizeof *texts);
}

static void
point_contacts_to_attributes (struct log *log, const struct attribute *attribute)
{
  guint64 first = 0;
  for (guint32 i = 0; i < log->n_contacts; first += log->contact[i++].count)
    log->contact[i].attribute = log->contact[i].count > 0 ? attribute + first : NULL;
}

static int
compare_texts (const void *a, const void *b, gpointer texts)
{
  const char *const *text = texts;
  return strcmp (text[*(const guint32 *)a], text[*(const guint32 *)b]);
}

/* Topics, channels and events were numbered in the order of rows. They are renumbered in the order
 * of their texts, so that the result does not depend on the order of rows. Sorts the texts; gives
 * the new number of each (g_free). */
static guint32 *
number_by_text (const char **text, guint32 count)
{
  g_autofree const char **former = g_memdup2 (text, count * sizeof *text);
  g_autofree guint32 *order = g_new (guint32, (gsize)count + 1);
  guint32 *number = g_new (guint32, (gsize)count + 1);

  for (guint32 i = 0; i < count; i++)
    order[i] = i;
  g_qsort_with_data (order, (gint)count, sizeof *order, compare_texts, former);
  for (guint32 i = 0; i < count; i++)
    {
      text[i] = former[order[i]];
      number[order[i]] = i;
    }
  return number;
}

static void
number_topics (struct log *log)
{
  g_autofree guint32 *number = number_by_text (log->topic, log->n_topics);
  for (guint32 i = 0; i < log->n_topic_sets; i++)
    {
      guint32 *topic = (guint32 *)log->topic_set[i].topic;
      for (guint32 k = 0; k < log->topic_set[i].count; k++)
        topic[k] = number[topic[k]];
      if (log->topic_set[i].count > 1)
        qsort (topic, log->topic_set[i].count, sizeof *topic, compare_guint32);
    }
}

/* The channel without a name stays the first. */
static void
number_channels_and_events (struct log *log)
{
  g_autofree const char **name = g_new (const char *, (gsize)log->n_channels + 1);
  g_autofree struct channel *former
    = g_memdup2 (log->channel, log->n_channels * sizeof *log->channel);
  for (guint32 i = 0; i < log->n_channels; i++)
    name[i] = former[i].name;
  g_autofree guint32 *channel = number_by_text (name, log->n_channels);
  g_autofree guint32 *event = number_by_text (log->event, log->n_events);
  for (guint32 i = 0; i < log->n_channels; i++)
    log->channel[channel[i]] = former[i];
  for (guint32 i = 0; i < log->n_contexts; i++)
    {
      struct interaction_context *context = &log->context[i];
      context->channel = channel[context->channel];
      if (context->event != NONE)
        context->event = event[context->event];
    }
}

static guint8 *
list_directories (const struct builder *b)
{
  guint8 *of_directory = g_new0 (guint8, MAX (b->log->n_inputs, 1));
  for (guint32 file = 0; file < b->log->n_inputs; file++)
    of_directory[file] = builder_file_has (b, file, FILE_OF_DIRECTORY);
  return of_directory;
}

struct log *
builder_finish (struct builder *b)
{
  struct log *log = b->log;

  builder_write_to_groups (b);
  builder_find_mention_kinds (b);
  builder_leave_out_affiliations (b);
  builder_join_telephones (b);
  builder_remove_non_people (b);
  builder_answer_posts (b);
  builder_gather_events (b);
  builder_leave_out_invitations (b);
  builder_add_lone_people (b);
  builder_spell_alike (b);
  if (b->channel_list == NULL)
    builder_find_kinds (b, NULL, NULL);
  builder_apply_kinds (b);
  log->lines = builder_finish_lines (b);
  log->of_directory = list_directories (b);
  log->mention = TAKE (b->mention, log->n_mentions);
  log->context = TAKE (b->context, log->n_contexts);
  log->gathering = TAKE (b->gathering, log->n_gatherings);
  log->stay = builder_take_stays (b);
  log->attendee = TAKE (b->attendee, log->n_attendees);
  log->ready_tie = TAKE (b->ready_tie, log->n_ready_ties);
  log->answer = TAKE (b->answer, log->n_answers);
  log->contact = TAKE (b->contact, log->n_contacts);
  log->topic_set = TAKE (b->topic_set, log->n_topic_sets);
  point_contacts_to_attributes (log, (const struct attribute *)(gpointer)b->attribute->data);
  log->record = g_steal_pointer (&b->record);
  log->n_records = b->n_records;
  log->shows_months
    = b->tie_months && !b->tie_days && log->n_records == 0 && log->n_gatherings == 0;
  log->shows_quarters = log->shows_months && b->tie_quarters;
  log->attribute_key = copy_texts (b->keys.text, log->n_attribute_keys = b->keys.count);
  log->channel = g_steal_pointer (&b->channel_list);
  log->n_channels = b->channels.count;
  log->event = copy_texts (b->events.text, log->n_events = b->events.count);
  log->topic
    = copy_texts ((const char *const *)b->topic_text->pdata, log->n_topics = b->topic_text->len);
  number_topics (log);
  number_channels_and_events (log);
  log->storage = b; /* owns the texts */
  b->log = NULL;
  return log;
}

static void
free_array (GArray *array)
{
  if (array != NULL)
    g_array_unref (array);
}

/* What the log did not get, as an error came first. */
static void
free_unfinished (struct builder *b)
{
  GArray *arrays[] = { b->mention,   b->context, b->gathering, b->attendee,
                       b->ready_tie, b->answer,  b->contact,   b->topic_set };
  for (guint i = 0; b->topic_set != NULL && i < b->topic_set->len; i++)
    g_free ((gpointer)g_array_index (b->topic_set, struct topic_set, i).topic);
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    free_array (arrays[i]);
  g_free (b->record);
  g_free (b->channel_list);
  log_free (b->log);
}

void
builder_free (struct builder *b)
{
  if (b == NULL)
    return;
  free_unfinished (b);
  struct string_pool *words[]
    = { &b->texts,      &b->mentions, &b->contexts, &b->channels, &b->topics,
        &b->topic_sets, &b->events,   &b->keys,     &b->post_ids, &b->scopes };
  GArray *arrays[] = { b->attribute, b->presence, b->post, b->stay };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    string_pool_clear (words[i]);
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    free_array (arrays[i]);
  builder_cells_clear (b);
  builder_lines_free (b);
  g_byte_array_unref (b->kind);
  g_hash_table_unref (b->telephones);
  g_hash_table_unref (b->overrides_used);
  g_array_unref (b->lone);
  g_clear_pointer (&b->owner_name, g_array_unref);
  g_byte_array_unref (b->file_marks);
  builder_groups_clear (b);
  g_ptr_array_unref (b->topic_text);
  g_ptr_array_unref (b->channel_text);
  g_string_free (b->key, TRUE);
  g_free (b);
}

void
log_free (struct log *log)
{
  if (log == NULL)
    return;
  for (guint32 i = 0; i < log->n_topic_sets; i++)
    g_free ((gpointer)log->topic_set[i].topic);
  for (guint32 i = 0; i < log->n_inputs; i++)
    input_clear (&log->input[i]);
  for (guint32 i = 0; i < log->n_unread; i++)
    {
      g_free ((gpointer)log->unread[i].title);
      g_free ((gpointer)log->unread[i].label);
      g_free ((gpointer)log->unread[i].why);
    }
  gpointer arrays[]
    = { log->mention, log->context,     log->record,  log->gathering,     log->attendee,
        log->stay,    log->ready_tie,   log->contact, log->attribute_key, log->channel,
        log->topic,   log->topic_set,   log->unread,  log->event,         log->input,
        log->answer,  log->of_directory };
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_free (arrays[i]);
  log_lines_free (log->lines);
  builder_free (log->storage);
  g_free (log);
}
