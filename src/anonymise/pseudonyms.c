/* Replaces names in a log with pseudonyms: first people, then every text that is not on the list of
 * those that may be shown. */
#include <string.h>
#include "pln/base.h"
#include "pln/cadence.h"
#include "pln/vocabulary.h"
#include "pln/pseudonyms.h"
#include "anonymise/consent.h"
#include "anonymise/disclosure.h"
#include "anonymise/free_text.h"
#include "anonymise/recognisable.h"
#include "anonymise/text_holders.h"

struct pseudonyms
{
  struct log log; /* borrows whatever the members below do not own */
  const struct network *network;
  struct anonymity_options options;
  struct identifiers *identifiers;
  struct free_text *texts;
  struct named_people named;
  GStringChunk *text;
  const char **person;        /* per person of the network */
  struct shown_person *shown; /* per person of the network: what files show */
};

/* The names of those who agreed, and numbers. */
static void
people_number (struct pseudonyms *pseudonyms)
{
  const struct network *network = pseudonyms->network;
  pseudonyms->person = g_new (const char *, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    {
      g_autofree char *number = g_strdup_printf (NUMBERED_PERSON "%u", pseudonyms->named.number[v]);
      pseudonyms->person[v] = person_is_named (&pseudonyms->named, v)
                                ? network->person[v].name
                                : g_string_chunk_insert (pseudonyms->text, number);
    }
}

static void
people_rename (struct pseudonyms *pseudonyms)
{
  const struct network *network = pseudonyms->network;
  pseudonyms->person = g_new (const char *, MAX (network->n_people, 1));
  keyfile_begin (pseudonyms->options.keyfile);
  for (guint32 v = 0; v < network->n_people; v++)
    pseudonyms->person[v] = keyfile_person (pseudonyms->options.keyfile, network->person[v].name,
                                            network->person[v].email, network->person[v].profile);
}

/* The whole digest stands for people outside the period. No output shows them, so the key file does
 * not say who they are. */
static const char *
absent_name (struct pseudonyms *pseudonyms, const struct mention *mention)
{
  const char *says = mention->name != NULL    ? mention->name
                     : mention->email != NULL ? mention->email
                                              : mention->profile;
  if (says == NULL)
    return NULL;
  g_autofree char *keyed = g_strconcat ("absent:", says, NULL);
  g_autofree char *digest = keyfile_digest (pseudonyms->options.keyfile, keyed);
  return g_string_chunk_insert_const (pseudonyms->text, digest);
}

static void
mentions_rename (struct pseudonyms *pseudonyms, const struct log *log)
{
  struct mention *mention = g_new0 (struct mention, MAX (log->n_mentions, 1));
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      guint32 person = network_mention (pseudonyms->network, i);
      mention[i] = (struct mention){
        .name
        = person != NONE ? pseudonyms->person[person] : absent_name (pseudonyms, &log->mention[i]),
        .file = log->mention[i].file,
      };
      if (person_is_named (&pseudonyms->named, person))
        {
          mention[i].email = pseudonyms->network->person[person].email;
          mention[i].profile = pseudonyms->network->person[person].profile;
        }
    }
  pseudonyms->log.mention = mention;
}

static const char *
shown_or_empty (const struct pseudonyms *pseudonyms, enum text_column column, const char *text)
{
  const char *shown = *text == '\0' ? text : free_text_shown (pseudonyms->texts, column, text);
  return shown != NULL ? shown : "";
}

static const char **
texts_rename (const struct pseudonyms *pseudonyms, const char *const *text, guint32 count,
              enum text_column column)
{
  const char **shown = g_new (const char *, MAX (count, 1));
  for (guint32 i = 0; i < count; i++)
    shown[i] = shown_or_empty (pseudonyms, column, text[i]);
  return shown;
}

static void
events_rename (struct pseudonyms *pseudonyms, const struct log *log)
{
  guint8 *hidden = g_new0 (guint8, MAX (log->n_events, 1));
  pseudonyms->log.event = texts_rename (pseudonyms, log->event, log->n_events, TEXT_EVENT);
  for (guint32 i = 0; i < log->n_events; i++)
    hidden[i] = strcmp (pseudonyms->log.event[i], log->event[i]) != 0;
  pseudonyms->log.event_hidden = hidden;
}

static void
channels_rename (struct pseudonyms *pseudonyms, const struct log *log)
{
  struct channel *channel = g_new (struct channel, MAX (log->n_channels, 1));
  for (guint32 i = 0; i < log->n_channels; i++)
    {
      channel[i] = log->channel[i];
      channel[i].name = shown_or_empty (pseudonyms, TEXT_CHANNEL, log->channel[i].name);
      channel[i].shown = shown_or_empty (pseudonyms, TEXT_CHANNEL, log->channel[i].shown);
    }
  pseudonyms->log.channel = channel;
}

/* How often somebody wants to be in touch, and how close they are, as numbers. */
static const char *
number_keep (struct pseudonyms *pseudonyms, const struct attribute *attribute)
{
  double stage;
  g_autoptr (GString) text = g_string_new (NULL);
  gint32 days = attribute->key == ATTRIBUTE_CADENCE ? cadence_days (attribute->value) : 0;
  if (attribute->key == ATTRIBUTE_STAGE && number_parse (attribute->value, &stage))
    number_append (text, stage);
  else if (days > 0 && !text_identifies_someone (pseudonyms->identifiers, attribute->value))
    g_string_append (text, attribute->value);
  else if (days > 0)
    g_string_append_printf (text, "%d days", days);
  return text->len > 0 ? g_string_chunk_insert_const (pseudonyms->text, text->str) : NULL;
}

/* What stays of an attribute, or NULL. Few people share a job title, and why somebody must not be
 * contacted is private. */
static const char *
value_keep (struct pseudonyms *pseudonyms, guint32 of, const struct attribute *attribute)
{
  enum text_column column;
  guint32 person;
  switch (attribute->key)
    {
    case ATTRIBUTE_INTRODUCED_BY:
    case ATTRIBUTE_KNOWS:
      person = network_person (pseudonyms->network, attribute->value);
      return person == NONE ? NULL : pseudonyms->person[person];
    case ATTRIBUTE_DO_NOT_CONTACT:
      return answer_of_text (attribute->value) == ANSWER_NO ? "no" : "yes";
    case ATTRIBUTE_STAGE:
    case ATTRIBUTE_CADENCE:
      return number_keep (pseudonyms, attribute);
    case ATTRIBUTE_FIELD:
      if (pseudonyms->options.coarsen > 0 && of != NONE)
        return pseudonyms->shown[of].field;
      break;
    case ATTRIBUTE_PLACE:
      if (pseudonyms->options.coarsen > 0 && of != NONE)
        return pseudonyms->shown[of].place;
      break;
    default:
      break;
    }
  if (!text_column_of_attribute (attribute->key, &column))
    return NULL;
  return pseudonyms->named.number != NULL && !person_is_named (&pseudonyms->named, of)
           ? free_text_shared (pseudonyms->texts, column, attribute->value)
           : free_text_shown (pseudonyms->texts, column, attribute->value);
}

static void
contacts_rename (struct pseudonyms *pseudonyms, const struct log *log)
{
  struct contact *contact = g_new0 (struct contact, MAX (log->n_contacts, 1));
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      const struct contact *old = &log->contact[i];
      struct attribute *kept = g_new (struct attribute, MAX (old->count, 1));
      guint32 person = network_mention (pseudonyms->network, old->mention);
      contact[i] = (struct contact){ .mention = old->mention,
                                     .attribute = kept,
                                     .do_not_contact = old->do_not_contact,
                                     .gone = old->gone != NULL ? "gone" : NULL };
      for (guint32 k = 0; k < old->count; k++)
        {
          const char *value = value_keep (pseudonyms, person, &old->attribute[k]);
          if (value != NULL)
            kept[contact[i].count++] = (struct attribute){ old->attribute[k].key, value };
        }
    }
  pseudonyms->log.contact = contact;
}

/* All values of a person in one text, as files show them; NULL: none. */
static const char *
values_shown (struct pseudonyms *pseudonyms, guint32 person, guint32 key, enum text_column column)
{
  g_autoptr (GString) all = g_string_new (NULL);
  struct attribute_walk walk = { person, key };
  for (const char *value; (value = network_attribute_next (pseudonyms->network, &walk)) != NULL;)
    {
      const char *shown = free_text_shown (pseudonyms->texts, column, value);
      if (shown != NULL)
        g_string_append_printf (all, "%s%s", all->len > 0 ? "; " : "", shown);
    }
  return all->len > 0 ? g_string_chunk_insert_const (pseudonyms->text, all->str) : NULL;
}

static void
disclosure_tell (struct pseudonyms *pseudonyms, char *sentence, char *brief)
{
  pseudonyms->log.disclosure = g_string_chunk_insert (pseudonyms->text, sentence);
  pseudonyms->log.disclosure_brief = g_string_chunk_insert (pseudonyms->text, brief);
  g_free (sentence);
  g_free (brief);
}

static void
people_show (struct pseudonyms *pseudonyms)
{
  const struct network *network = pseudonyms->network;
  guint32 coarsen = pseudonyms->options.coarsen;
  pseudonyms->shown = shown_people_new (network, coarsen > 0);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      pseudonyms->shown[v].field = values_shown (pseudonyms, v, ATTRIBUTE_FIELD, TEXT_FIELD);
      pseudonyms->shown[v].place = values_shown (pseudonyms, v, ATTRIBUTE_PLACE, TEXT_PLACE);
    }
  if (coarsen > 0)
    shown_people_coarsen (pseudonyms->shown, network->n_people, coarsen);
  struct recognisable found = recognisable_count (pseudonyms->shown, network);
  disclosure_tell (pseudonyms, disclosure_sentence (&found, &pseudonyms->options),
                   disclosure_brief (&found, &pseudonyms->options));
}

static void
log_rename (struct pseudonyms *pseudonyms, const struct log *log)
{
  pseudonyms->log.topic = texts_rename (pseudonyms, log->topic, log->n_topics, TEXT_TOPIC);
  events_rename (pseudonyms, log);
  channels_rename (pseudonyms, log);
  if (pseudonyms->named.number != NULL)
    disclosure_tell (pseudonyms, named_people_sentence (&pseudonyms->named),
                     named_people_brief (&pseudonyms->named));
  else
    people_show (pseudonyms);
  contacts_rename (pseudonyms, log);
  mentions_rename (pseudonyms, log);
}

/* A new member of the log is hidden unless it is named here, or renamed by log_rename; whoever adds one
 * decides, and then sets this size. */
G_STATIC_ASSERT (sizeof (gpointer) != 8 || sizeof (struct log) == 368);

/* What the log shows as it is: numbers, days, and references to what log_rename gives new names. Of the
 * attributes, only those of pln's own are named. */
static void
log_take_shown (struct log *shown, const struct log *log, const struct anonymity_options *options)
{
  *shown = (struct log){
    .n_mentions = log->n_mentions,
    .context = log->context,
    .n_contexts = log->n_contexts,
    .record = log->record,
    .n_records = log->n_records,
    .records_taken = log->records_taken,
    .gathering = log->gathering,
    .n_gatherings = log->n_gatherings,
    .attendee = log->attendee,
    .n_attendees = log->n_attendees,
    .stay = log->stay,
    .ready_tie = log->ready_tie,
    .n_ready_ties = log->n_ready_ties,
    .answer = log->answer,
    .n_answers = log->n_answers,
    .n_contacts = log->n_contacts,
    .attribute_key = log->attribute_key,
    .n_attribute_keys = MIN (log->n_attribute_keys, N_ATTRIBUTE_KEYS),
    .n_channels = log->n_channels,
    .n_topics = log->n_topics,
    .topic_set = log->topic_set,
    .n_topic_sets = log->n_topic_sets,
    .n_events = log->n_events,
    .calendar = log->calendar,
    .has_owner = log->has_owner,
    .owner = log->owner,
    .has_unused_people = log->has_unused_people,
    .has_two_owners = log->has_two_owners,
    .may_own = { log->may_own[0], log->may_own[1] },
    .days_missing = log->days_missing,
    .shows_months = options->numbers == NULL,
    .shows_quarters = options->coarsen > 0,
    .has_ready_as_of = log->has_ready_as_of,
    .ready_as_of = log->ready_as_of,
    .left_out = log->left_out,
    .duplicate_rows = log->duplicate_rows,
    .lines = log->lines,
  };
}

struct pseudonyms *
pseudonyms_make (const struct log *log, const struct network *network,
                 const struct anonymity_options *options)
{
  struct pseudonyms *pseudonyms = g_new0 (struct pseudonyms, 1);
  log_take_shown (&pseudonyms->log, log, options);
  pseudonyms->network = network;
  pseudonyms->options = *options;
  pseudonyms->text = g_string_chunk_new (4096);
  named_people_init (&pseudonyms->named, log, network, options->numbers);
  pseudonyms->identifiers = identifiers_new (log, options->aliases, &pseudonyms->named);
  pseudonyms->texts = free_text_new (options->keyfile, pseudonyms->identifiers, options->keep,
                                     MAX (SHARED_BY_PEOPLE, options->coarsen));
  if (options->numbers != NULL)
    people_number (pseudonyms);
  else
    people_rename (pseudonyms);
  text_holders_find (pseudonyms->texts, log, &pseudonyms->named);
  free_text_settle (pseudonyms->texts);
  log_rename (pseudonyms, log);
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
  g_free ((gpointer)pseudonyms->log.event_hidden);
  g_free (pseudonyms->log.channel);
  g_free (pseudonyms->person);
  g_free (pseudonyms->shown);
  named_people_clear (&pseudonyms->named);
  free_text_free (pseudonyms->texts);
  identifiers_free (pseudonyms->identifiers);
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
pseudonyms_text (struct pseudonyms *pseudonyms, enum text_column column, const char *text)
{
  const char *shown = free_text_shown (pseudonyms->texts, column, text);
  if (shown == NULL && column == TEXT_TOPIC)
    shown = pseudonyms_known_text (pseudonyms, text);
  return shown != NULL ? shown : free_text_hide (pseudonyms->texts, column, text);
}

const char *
pseudonyms_known_text (const struct pseudonyms *pseudonyms, const char *text)
{
  const char *shown = NULL;
  for (guint column = 0; column < TEXT_ORG && shown == NULL; column++)
    shown = free_text_shown (pseudonyms->texts, column, text);
  return shown;
}

gboolean
pseudonyms_text_names_someone (struct pseudonyms *pseudonyms, const char *text)
{
  return text_holds_name (pseudonyms->identifiers, text);
}

GPtrArray *
pseudonyms_kept_texts (const struct pseudonyms *pseudonyms, enum text_column column)
{
  return free_text_kept (pseudonyms->texts, column);
}

static void
tie_round (struct tie *tie, gboolean coarse)
{
  tie->strength = round_to_digits (tie->strength, FINE_DIGITS);
  tie->given = round_to_digits (tie->given, FINE_DIGITS);
  tie->taken = round_to_digits (tie->taken, FINE_DIGITS);
  tie->direct_strength = round_to_digits (tie->direct_strength, FINE_DIGITS);
  for (guint i = 0; i < N_CHANCE_WINDOWS; i++)
    tie->again[i] = round_to_digits (tie->again[i], FINE_DIGITS);
  if (coarse)
    tie->interactions = round_to_digits (tie->interactions, COARSE_DIGITS);
}

void
pseudonyms_round (const struct pseudonyms *pseudonyms, struct network *network)
{
  gboolean coarse = pseudonyms->options.coarsen > 0;
  if (pseudonyms->options.numbers != NULL)
    return;
  for (guint32 t = 0; t < network->n_ties; t++)
    tie_round (&network->tie[t], coarse);
  for (guint32 v = 0; coarse && v < pseudonyms->network->n_people; v++)
    {
      guint32 person = network_person (network, pseudonyms->person[v]);
      const struct shown_person *shown = &pseudonyms->shown[v];
      if (person == NONE)
        continue;
      network->person[person].interactions = shown->interactions;
      network->person[person].first = shown->first;
      network->person[person].last = shown->last;
    }
}

guint32 *
pseudonyms_coarse_degrees (const struct pseudonyms *pseudonyms, const struct network *network)
{
  if (pseudonyms->options.coarsen == 0)
    return NULL;
  guint32 *degree = g_new (guint32, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    degree[v] = graph_degree (&network->graph, v);
  for (guint32 v = 0; v < pseudonyms->network->n_people; v++)
    {
      guint32 person = network_person (network, pseudonyms->person[v]);
      if (person != NONE)
        degree[person] = pseudonyms->shown[v].degree;
    }
  return degree;
}
