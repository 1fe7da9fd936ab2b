/* network_log.h - logs built by hand, for tests of the network. */
#ifndef TEST_NETWORK_LOG_H
#define TEST_NETWORK_LOG_H

#include <string.h>
#include "pln/network.h"

#define ME_WORD "<me>" /* in place of a name: MENTION_ME */

struct notebook
{
  struct log log;
  GArray *mention, *context, *record, *gathering, *attendee, *ready, *contact;
  GPtrArray *channel, *event, *key, *attributes;
  struct channel *channels; /* of the names in channel */
};

static inline guint32
note_text (GPtrArray *list, const char *text)
{
  for (guint i = 0; i < list->len; i++)
    if (strcmp (list->pdata[i], text) == 0)
      return i;
  g_ptr_array_add (list, (gpointer)text);
  return list->len - 1;
}

static inline struct notebook *
notebook_new (void)
{
  static const char *const key[N_ATTRIBUTE_KEYS]
    = { "field",   "org",   "place",   "tags",           "introduced_by",
        "knows",   "stage", "cadence", "do_not_contact", "aliases",
        "cluster", "note",  "role" };
  struct notebook *book = g_new0 (struct notebook, 1);
  book->mention = g_array_new (FALSE, TRUE, sizeof (struct mention));
  book->context = g_array_new (FALSE, TRUE, sizeof (struct interaction_context));
  book->record = g_array_new (FALSE, TRUE, sizeof (struct record));
  book->gathering = g_array_new (FALSE, TRUE, sizeof (struct gathering));
  book->attendee = g_array_new (FALSE, TRUE, sizeof (guint32));
  book->ready = g_array_new (FALSE, TRUE, sizeof (struct ready_tie));
  book->contact = g_array_new (FALSE, TRUE, sizeof (struct contact));
  book->channel = g_ptr_array_new ();
  book->event = g_ptr_array_new ();
  book->key = g_ptr_array_new ();
  book->attributes = g_ptr_array_new_with_free_func (g_free);
  note_text (book->channel, "");
  for (guint i = 0; i < N_ATTRIBUTE_KEYS; i++)
    note_text (book->key, key[i]);
  return book;
}

static inline guint32
note_mention (struct notebook *book, const char *name, const char *email, const char *profile)
{
  if (name != NULL && strcmp (name, ME_WORD) == 0)
    return MENTION_ME;
  for (guint i = 0; i < book->mention->len; i++)
    {
      const struct mention *mention = &g_array_index (book->mention, struct mention, i);
      if (g_strcmp0 (mention->name, name) == 0 && g_strcmp0 (mention->email, email) == 0
          && g_strcmp0 (mention->profile, profile) == 0)
        return i;
    }
  struct mention mention = { name, email, profile, 0, 0 };
  g_array_append_val (book->mention, mention);
  return book->mention->len - 1;
}

static inline guint32
note_context (struct notebook *book, struct interaction_context context)
{
  g_array_append_val (book->context, context);
  return book->context->len - 1;
}

static inline struct interaction_context
plain_context (void)
{
  return (struct interaction_context){ .event = NONE,
                                       .introducer = NONE,
                                       .weight = 1,
                                       .minutes = -1,
                                       .direction = DIRECTION_NONE,
                                       .evidence = EVIDENCE_DIRECT };
}

static inline void
note_row (struct notebook *book, gint32 day, guint32 a, guint32 b,
          struct interaction_context context)
{
  struct record record = { day, a, b, note_context (book, context) };
  g_array_append_val (book->record, record);
}

static inline void
note_names (struct notebook *book, gint32 day, const char *a, const char *b)
{
  note_row (book, day, note_mention (book, a, NULL, NULL), note_mention (book, b, NULL, NULL),
            plain_context ());
}

/* Names separated by spaces; directed: the first is the sender. */
static inline void
note_gathering (struct notebook *book, gint32 day, const char *names, gboolean directed)
{
  g_auto (GStrv) name = g_strsplit (names, " ", -1);
  struct gathering gathering = { .day = day,
                                 .context = note_context (book, plain_context ()),
                                 .first = book->attendee->len,
                                 .directed = directed != FALSE };
  for (char **at = name; *at != NULL; at++)
    {
      guint32 mention = note_mention (book, g_intern_string (*at), NULL, NULL);
      g_array_append_val (book->attendee, mention);
      gathering.count++;
    }
  g_array_append_val (book->gathering, gathering);
}

/* One contact with one attribute (key NONE: none). */
static inline void
note_contact (struct notebook *book, guint32 mention, guint32 key, const char *value)
{
  struct attribute *attribute = g_new (struct attribute, 1);
  struct contact contact = { .mention = mention, .count = key != NONE, .attribute = attribute };
  *attribute = (struct attribute){ key, value };
  g_ptr_array_add (book->attributes, attribute);
  g_array_append_val (book->contact, contact);
}

static inline const struct log *
notebook_log (struct notebook *book)
{
  static struct topic_set no_topics;
  g_free (book->channels);
  book->channels = g_new0 (struct channel, book->channel->len);
  for (guint i = 0; i < book->channel->len; i++)
    book->channels[i].name = book->channel->pdata[i];
  book->log = (struct log){ .mention = (struct mention *)(void *)book->mention->data,
                            .n_mentions = book->mention->len,
                            .context = (struct interaction_context *)(void *)book->context->data,
                            .n_contexts = book->context->len,
                            .record = (struct record *)(void *)book->record->data,
                            .n_records = book->record->len,
                            .gathering = (struct gathering *)(void *)book->gathering->data,
                            .n_gatherings = book->gathering->len,
                            .attendee = (guint32 *)(void *)book->attendee->data,
                            .n_attendees = book->attendee->len,
                            .ready_tie = (struct ready_tie *)(void *)book->ready->data,
                            .n_ready_ties = book->ready->len,
                            .contact = (struct contact *)(void *)book->contact->data,
                            .n_contacts = book->contact->len,
                            .attribute_key = (const char **)book->key->pdata,
                            .n_attribute_keys = book->key->len,
                            .channel = book->channels,
                            .n_channels = book->channel->len,
                            .event = (const char **)book->event->pdata,
                            .n_events = book->event->len,
                            .topic_set = &no_topics,
                            .n_topic_sets = 1,
                            .calendar = TRUE };
  return &book->log;
}

static inline void
notebook_free (struct notebook *book)
{
  GArray *const array[] = { book->mention,  book->context, book->record, book->gathering,
                            book->attendee, book->ready,   book->contact };
  GPtrArray *const list[] = { book->channel, book->event, book->key, book->attributes };
  for (guint i = 0; i < G_N_ELEMENTS (array); i++)
    g_array_unref (array[i]);
  for (guint i = 0; i < G_N_ELEMENTS (list); i++)
    g_ptr_array_unref (list[i]);
  g_free (book->channels);
  g_free (book);
}

static inline struct network_options
no_options (void)
{
  return (struct network_options){
    .since = DAY_NONE, .until = DAY_NONE, .as_of = DAY_NONE, .half_life_days = 90
  };
}

static inline struct network *
load_book (struct notebook *book, struct network_options options)
{
  g_autoptr (GError) error = NULL;
  struct network *network = network_load (notebook_log (book), &options, &error);
  g_assert_no_error (error);
  g_assert_nonnull (network);
  return network;
}

static inline guint32
person_called (const struct network *network, const char *name)
{
  for (guint32 v = 0; v < network->n_people; v++)
    if (strcmp (network->person[v].name, name) == 0)
      return v;
  g_test_message ("nobody is shown as \"%s\"", name);
  g_test_fail ();
  return 0;
}

static inline const struct tie *
tie_of (const struct network *network, const char *a, const char *b)
{
  guint32 e = network_tie (network, person_called (network, a), person_called (network, b));
  return e == NONE ? NULL : &network->tie[e];
}

#endif
