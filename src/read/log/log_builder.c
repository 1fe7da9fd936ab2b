/* Builds a log row by row. */
#include <string.h>
#include "pln/base.h"
#include "pln/vocabulary.h"
#include "read/log/log_builder.h"
#include "read/log/topic_sets.h"
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/vocabulary/concepts.h"

#define AT(array, type, i) (&g_array_index (array, type, i))

static const char *const known_keys[N_ATTRIBUTE_KEYS]
  = { "field",          "org",     "place",   "tags", "introduced_by", "knows", "stage", "cadence",
      "do_not_contact", "aliases", "cluster", "note", "role" };

struct builder *
builder_new (void)
{
  struct builder *b = g_new0 (struct builder, 1);
  b->unknown = KIND_UNKNOWN;
  struct string_pool *words[]
    = { &b->texts,      &b->mentions, &b->contexts, &b->channels, &b->topics,
        &b->topic_sets, &b->events,   &b->keys,     &b->post_ids, &b->scopes };
  const struct cell empty = cell_of_text ("");
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    string_pool_init (words[i]);
  builder_cells_init (b);
  b->log = g_new0 (struct log, 1);
  b->mention = g_array_new (FALSE, FALSE, sizeof (struct mention));
  b->kind = g_byte_array_new ();
  b->lone = g_array_new (FALSE, FALSE, sizeof (guint32));
  b->file_marks = g_byte_array_new ();
  builder_groups_init (b);
  b->context = g_array_new (FALSE, FALSE, sizeof (struct interaction_context));
  b->gathering = g_array_new (FALSE, FALSE, sizeof (struct gathering));
  b->attendee = g_array_new (FALSE, FALSE, sizeof (guint32));
  b->stay = g_array_new (FALSE, FALSE, sizeof (float));
  b->ready_tie = g_array_new (FALSE, FALSE, sizeof (struct ready_tie));
  b->answer = g_array_new (FALSE, FALSE, sizeof (struct answered_pair));
  b->contact = g_array_new (FALSE, FALSE, sizeof (struct contact));
  b->telephones = telephones_new ();
  b->overrides_used = g_hash_table_new (text_hash, g_str_equal);
  b->attribute = g_array_new (FALSE, FALSE, sizeof (struct attribute));
  b->presence = g_array_new (FALSE, FALSE, sizeof (struct presence));
  b->post = g_array_new (FALSE, FALSE, sizeof (struct post));
  b->topic_text = g_ptr_array_new ();
  b->channel_text = g_ptr_array_new ();
  b->topic_set = g_array_new (FALSE, FALSE, sizeof (struct topic_set));
  b->key = g_string_new (NULL);
  for (guint i = 0; i < N_ATTRIBUTE_KEYS; i++)
    builder_attribute_key (b, known_keys[i]);
  builder_channel (b, &empty);
  builder_topics (b, &empty);
  return b;
}

struct log_position
builder_position (const struct builder *b)
{
  return (struct log_position){ .records = b->n_records,
                                .coded_texts = b->coded_texts,
                                .unsure_names = b->unsure_names,
                                .gatherings = b->gathering->len,
                                .presences = b->presence->len,
                                .ready_ties = b->ready_tie->len,
                                .posts = b->post->len };
}

const char *
builder_text (struct builder *b, const char *text)
{
  guint32 number = string_pool_intern (&b->texts, text, strlen (text));
  return b->texts.text[number];
}

void
builder_notice (struct builder *b, guint32 file, char *text)
{
  struct input *input = &b->log->input[file];
  input->notice = g_renew (const char *, input->notice, input->n_notices + 1);
  input->notice[input->n_notices++] = text;
}

/* The next part of a stored key, or NULL if it is empty. */
static const char *
next_part (const char **key)
{
  const char *part = *key;
  *key += strlen (part) + 1;
  return *part != '\0' ? part : NULL;
}

guint32
builder_mention (struct builder *b, const char *name, const char *email, const char *profile,
                 guint32 scope)
{
  const char *const parts[] = { name, email, profile };
  g_string_truncate (b->key, 0);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_string_append_len (b->key, parts[i] != NULL ? parts[i] : "",
                         parts[i] != NULL ? (gssize)strlen (parts[i]) + 1 : 1);
  g_string_append_len (b->key, (const char *)&scope, sizeof scope);
  guint32 number = string_pool_intern (&b->mentions, b->key->str, b->key->len);
  if (number == b->mention->len)
    {
      const char *key = b->mentions.text[number];
      struct mention mention = { .file = b->file, .scope = scope };
      mention.name = next_part (&key);
      mention.email = next_part (&key);
      mention.profile = next_part (&key);
      g_array_append_val (b->mention, mention);
      g_byte_array_append (b->kind, &b->unknown, 1);
    }
  return number;
}

void
builder_keep_spelling (struct builder *b, GPtrArray *shown, guint32 number, const char *text)
{
  if (number == shown->len)
    g_ptr_array_add (shown, (gpointer)builder_text (b, text));
  else if (strcmp (text, shown->pdata[number]) < 0)
    shown->pdata[number] = (gpointer)builder_text (b, text);
}

/* The number of a topic, ignoring case. */
guint32
builder_topic_number (struct builder *b, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  guint32 number = string_pool_intern (&b->topics, folded, strlen (folded));
  builder_keep_spelling (b, b->topic_text, number, text);
  return number;
}

guint32
builder_topic_set (struct builder *b, guint32 *topic, guint32 count)
{
  guint32 distinct = 0;
  if (count > 1)
    qsort (topic, count, sizeof *topic, compare_guint32);
  for (guint32 i = 0; i < count; i++)
    if (i == 0 || topic[i] != topic[i - 1])
      topic[distinct++] = topic[i];
  guint32 number
    = string_pool_intern (&b->topic_sets, (const char *)topic, distinct * sizeof *topic);
  if (number == b->topic_set->len)
    {
      struct topic_set set = { distinct, g_memdup2 (topic, distinct * sizeof *topic) };
      g_array_append_val (b->topic_set, set);
    }
  return number;
}

guint32
builder_event (struct builder *b, const char *text)
{
  return string_pool_intern (&b->events, text, strlen (text));
}

guint32
builder_context (struct builder *b, const struct interaction_context *context)
{
  struct interaction_context whole;
  memset (&whole, 0, sizeof whole);
  whole.channel = context->channel;
  whole.topics = context->topics;
  whole.event = context->event;
  whole.introducer = context->introducer;
  whole.weight = context->weight;
  whole.minutes = context->minutes;
  whole.direction = context->direction;
  whole.evidence = context->evidence;
  whole.implied = context->implied && context->direction != DIRECTION_NONE;
  whole.to_self = context->to_self;
  guint32 number = string_pool_intern (&b->contexts, (const char *)&whole, sizeof whole);
  if (number == b->context->len)
    g_array_append_val (b->context, whole);
  return number;
}

guint32
builder_attribute_key (struct builder *b, const char *name)
{
  return string_pool_intern (&b->keys, name, strlen (name));
}

static void
make_record_capacity (struct builder *b, guint64 capacity)
{
  b->record_capacity = capacity;
  b->record = g_renew (struct record, b->record, capacity);
  pages_advise_large (b->record, capacity * sizeof *b->record);
}

void
builder_expect_records (struct builder *b, guint64 count)
{
  if (b->n_records + count > b->record_capacity)
    make_record_capacity (b, b->n_records + count);
}

void
builder_add_record (struct builder *b, date_code day, guint32 a, guint32 other, guint32 context)
{
  if (b->n_records == b->record_capacity)
    make_record_capacity (b, MAX (1024, b->record_capacity + b->record_capacity / 2));
  if (a == other)
    other = NONE;
  b->record[b->n_records++] = (struct record){ day, a, other, context };
}

void
builder_add_gathering (struct builder *b, date_code day, guint32 context, const guint32 *people,
                       guint32 count, gboolean directed)
{
  guint first = b->attendee->len;
  g_autoptr (GHashTable) seen = count > 8 ? g_hash_table_new (NULL, NULL) : NULL;

  for (guint32 i = 0; i < count; i++)
    {
      gboolean known = FALSE;
      if (seen != NULL)
        known = !g_hash_table_add (seen, GUINT_TO_POINTER (people[i]));
      else
        for (guint j = first; j < b->attendee->len; j++)
          known |= *AT (b->attendee, guint32, j) == people[i];
      if (!known)
        g_array_append_val (b->attendee, people[i]);
    }
  guint32 distinct = b->attendee->len - first;
  const guint32 *attendee = AT (b->attendee, guint32, first);
  if (distinct == 1 || distinct == 2)
    builder_add_record (b, day, attendee[0], distinct == 2 ? attendee[1] : NONE, context);
  if (distinct < 3)
    {
      g_array_set_size (b->attendee, first);
      return;
    }
  struct gathering gathering = {
    .day = day, .context = context, .first = first, .count = distinct, .directed = directed != FALSE
  };
  g_array_append_val (b->gathering, gathering);
}

void
builder_add_presence (struct builder *b, guint32 event, date_code day, guint32 mention,
                      guint32 context)
{
  struct presence presence = { event, day, mention, context, b->file, NIGHT_UNSAID, NIGHT_UNSAID };
  g_array_append_val (b->presence, presence);
}

/* "left", "retired", in a column of the user's own called "Status". */
static gboolean
says_gone (const struct builder *b, const struct attribute *attribute)
{
  if (attribute->key < N_ATTRIBUTE_KEYS)
    return FALSE;
  g_autofree char *header = header_fold (b->keys.text[attribute->key]);
  if (!text_means (WORDS_STATUS_OF_PERSON, header))
    return FALSE;
  g_autofree char *value = header_fold (attribute->value);
  return text_means (WORDS_NO_LONGER_THERE, value);
}

void
builder_add_contact (struct builder *b, guint32 mention, const struct attribute *attributes,
                     guint32 count)
{
  struct contact contact = { .mention = mention, .file = b->file, .count = count };
  for (guint32 i = 0; i < count; i++)
    {
      contact.do_not_contact |= attributes[i].key == ATTRIBUTE_DO_NOT_CONTACT
                                && answer_of_text (attributes[i].value) != ANSWER_NO
                                && !is_placeholder_name (attributes[i].value);
      if (contact.gone == NULL && says_gone (b, &attributes[i]))
        contact.gone = attributes[i].value;
    }
  g_array_append_vals (b->attribute, attributes, count);
  g_array_append_val (b->contact, contact);
}
