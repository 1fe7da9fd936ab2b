/* Replaces names in a log with pseudonyms: first people, then every text that could name one. */
#include <string.h>
#include "pln/vocabulary.h"
#include "pln/text.h"
#include "pln/pseudonyms.h"
#include "anonymise/identifying_text.h"

#define DIGITS_LEAST 6
#define DIGITS_MOST 64

struct identifying_word
{
  const char *was, *is;
};

struct pseudonyms
{
  struct log log; /* borrows whatever the members below do not own */
  const struct network *network;
  const guint8 *key;
  struct identifiers *identifiers;
  GStringChunk *text;
  GHashTable *taken;   /* pseudonyms in use */
  const char **person; /* per person of the network */
  GArray *word;        /* struct identifying_word */
};

/* "P-3F2A9C": with as many digits as needed to be unique. */
static const char *
pseudonym_of (struct pseudonyms *pseudonyms, const char *prefix, const char *kind, const char *text)
{
  g_autoptr (GString) folded = g_string_new (kind);
  g_autoptr (GString) name = g_string_new (NULL);
  name_fold (text, name);
  g_string_append (folded, name->str);
  g_autofree char *digest = g_compute_hmac_for_string (G_CHECKSUM_SHA256, pseudonyms->key,
                                                       PSEUDONYM_KEY_BYTES, folded->str, -1);
  for (gsize digits = DIGITS_LEAST; digits <= DIGITS_MOST; digits += 2)
    {
      g_autofree char *part = g_strndup (digest, digits);
      g_autofree char *upper = g_ascii_strup (part, -1);
      g_autofree char *given = g_strconcat (prefix, upper, NULL);
      if (g_hash_table_contains (pseudonyms->taken, given))
        continue;
      const char *kept = g_string_chunk_insert (pseudonyms->text, given);
      g_hash_table_add (pseudonyms->taken, (gpointer)kept);
      return kept;
    }
  return g_string_chunk_insert (pseudonyms->text, digest);
}

static void
people_rename (struct pseudonyms *pseudonyms)
{
  const struct network *network = pseudonyms->network;
  pseudonyms->person = g_new (const char *, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    pseudonyms->person[v] = pseudonym_of (pseudonyms, "P-", "person:", network->person[v].name);
}

/* Mentions of people outside the period are renamed by their text. */
static void
mentions_rename (struct pseudonyms *pseudonyms, const struct log *log)
{
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
  struct mention *mention = g_new0 (struct mention, MAX (log->n_mentions, 1));
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      const struct mention *old = &log->mention[i];
      guint32 person = network_mention (pseudonyms->network, i);
      const char *says = old->name != NULL    ? old->name
                         : old->email != NULL ? old->email
                                              : old->profile;
      const char *name = person != NONE ? pseudonyms->person[person]
                         : says != NULL ? g_hash_table_lookup (known, says)
                                        : NULL;
      if (name == NULL && says != NULL)
        {
          name = pseudonym_of (pseudonyms, "P-", "person:", says);
          g_hash_table_insert (known, (gpointer)says, (gpointer)name);
        }
      mention[i] = (struct mention){ .name = name, .file = old->file };
    }
  pseudonyms->log.mention = mention;
}

/* The text, or its pseudonym if it identifies somebody. */
static const char *
word_keep (struct pseudonyms *pseudonyms, const char *text, const char *prefix)
{
  if (text == NULL || text[0] == '\0' || !text_identifies_someone (pseudonyms->identifiers, text))
    return text;
  struct identifying_word word = { text, pseudonym_of (pseudonyms, prefix, prefix, text) };
  g_array_append_val (pseudonyms->word, word);
  return word.is;
}

static const char **
words_keep (struct pseudonyms *pseudonyms, const char *const *text, guint32 count,
            const char *prefix)
{
  const char **kept = g_new (const char *, MAX (count, 1));
  for (guint32 i = 0; i < count; i++)
    kept[i] = word_keep (pseudonyms, text[i], prefix);
  return kept;
}

static struct channel *
channels_keep (struct pseudonyms *pseudonyms, const struct log *log)
{
  struct channel *kept = g_new (struct channel, MAX (log->n_channels, 1));
  for (guint32 i = 0; i < log->n_channels; i++)
    {
      kept[i] = log->channel[i];
      kept[i].name = word_keep (pseudonyms, log->channel[i].name, "channel-");
      kept[i].shown = kept[i].name;
    }
  return kept;
}

/* What stays of an attribute, or NULL. Few people share a job title, and why somebody must not be
 * contacted is private: tables and graph files show what stays. */
static const char *
value_keep (struct pseudonyms *pseudonyms, const struct attribute *attribute)
{
  guint32 person;
  switch (attribute->key)
    {
    case ATTRIBUTE_INTRODUCED_BY:
    case ATTRIBUTE_KNOWS:
      person = network_person (pseudonyms->network, attribute->value);
      return person == NONE ? NULL : pseudonyms->person[person];
    case ATTRIBUTE_DO_NOT_CONTACT:
      return answer_of_text (attribute->value) != ANSWER_OTHER
                 || is_placeholder_name (attribute->value)
               ? attribute->value
               : "yes";
    case ATTRIBUTE_CLUSTER:
      return word_keep (pseudonyms, attribute->value, "cluster-");
    case ATTRIBUTE_FIELD:
    case ATTRIBUTE_PLACE:
    case ATTRIBUTE_TAGS:
    case ATTRIBUTE_STAGE:
    case ATTRIBUTE_CADENCE:
      return text_identifies_someone (pseudonyms->identifiers, attribute->value) ? NULL
                                                                                 : attribute->value;
    default:
      return NULL;
    }
}

static void
contacts_rename (struct pseudonyms *pseudonyms, const struct log *log)
{
  struct contact *contact = g_new0 (struct contact, MAX (log->n_contacts, 1));
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      const struct contact *old = &log->contact[i];
      struct attribute *kept = g_new (struct attribute, MAX (old->count, 1));
      contact[i] = (struct contact){ .mention = old->mention,
                                     .attribute = kept,
                                     .do_not_contact = old->do_not_contact };
      for (guint32 k = 0; k < old->count; k++)
        {
          const char *value = value_keep (pseudonyms, &old->attribute[k]);
          if (value != NULL)
            kept[contact[i].count++] = (struct attribute){ old->attribute[k].key, value };
        }
    }
  pseudonyms->log.contact = contact;
}

struct pseudonyms *
pseudonyms_make (const struct log *log, const struct network *network,
                 const guint8 key[PSEUDONYM_KEY_BYTES])
{
  struct pseudonyms *pseudonyms = g_new0 (struct pseudonyms, 1);
  pseudonyms->log = *log;
  pseudonyms->log.storage = NULL;
  pseudonyms->log.months_only = TRUE;
  pseudonyms->log.n_attribute_keys = MIN (log->n_attribute_keys, N_ATTRIBUTE_KEYS);
  pseudonyms->network = network;
  pseudonyms->key = key;
  pseudonyms->text = g_string_chunk_new (4096);
  pseudonyms->taken = g_hash_table_new (text_hash, g_str_equal);
  pseudonyms->word = g_array_new (FALSE, FALSE, sizeof (struct identifying_word));
  pseudonyms->identifiers = identifiers_new (log);
  people_rename (pseudonyms);
  mentions_rename (pseudonyms, log);
  pseudonyms->log.topic = words_keep (pseudonyms, log->topic, log->n_topics, "topic-");
  pseudonyms->log.event = words_keep (pseudonyms, log->event, log->n_events, "event-");
  pseudonyms->log.channel = channels_keep (pseudonyms, log);
  contacts_rename (pseudonyms, log);
  pseudonyms->log.input = NULL;
  pseudonyms->log.n_inputs = 0;
  return pseudonyms;
}

void
pseudonyms_free (struct pseudonyms *pseudonyms)
{
  if (pseudonyms == NULL)
    return;
  for (guint32 i = 0; i < pseudonyms->log.n_contacts; i++)
    g_free ((gpointer)pseudonyms->log.contact[i].attribute);
  g_free (pseudonyms->log.contact);
  g_free (pseudonyms->log.mention);
  g_free (pseudonyms->log.topic);
  g_free (pseudonyms->log.event);
  g_free (pseudonyms->log.channel);
  g_free (pseudonyms->person);
  g_array_unref (pseudonyms->word);
  identifiers_free (pseudonyms->identifiers);
  g_hash_table_unref (pseudonyms->taken);
  g_string_chunk_free (pseudonyms->text);
  g_free (pseudonyms);
}

struct log *
pseudonyms_log (struct pseudonyms *pseudonyms)
{
  return &pseudonyms->log;
}

const char *
pseudonyms_person (const struct pseudonyms *pseudonyms, guint32 person)
{
  return person < pseudonyms->network->n_people ? pseudonyms->person[person] : NULL;
}

const char *
pseudonyms_text (struct pseudonyms *pseudonyms, const char *text, const char *prefix)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (text, folded);
  for (guint i = 0; i < pseudonyms->word->len; i++)
    {
      const struct identifying_word *word
        = &g_array_index (pseudonyms->word, struct identifying_word, i);
      g_autoptr (GString) was = g_string_new (NULL);
      text_fold (word->was, was);
      if (g_string_equal (folded, was))
        return word->is;
    }
  return word_keep (pseudonyms, text, prefix);
}

guint
pseudonyms_n_words (const struct pseudonyms *pseudonyms)
{
  return pseudonyms->word->len;
}

const char *
pseudonyms_word (const struct pseudonyms *pseudonyms, guint i, const char **was)
{
  const struct identifying_word *word
    = &g_array_index (pseudonyms->word, struct identifying_word, i);
  *was = word->was;
  return word->is;
}
