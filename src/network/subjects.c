/* Finds topics, fields and tags by their names. */
#include <string.h>
#include "pln/fuzzy.h"
#include "pln/subject.h"
#include "pln/text.h"

/* A text in the forms that are compared. */
struct subject_key
{
  char *folded, *squeezed; /* squeezed: as in #workingoutloud; NULL: too short */
};

static struct subject_key
subject_key_new (const char *text)
{
  return (struct subject_key){ header_fold (text), subject_squeeze (text) };
}

static void
subject_key_clear (struct subject_key *key)
{
  g_free (key->folded);
  g_free (key->squeezed);
}

static gboolean
is_called (const char *text, const struct subject_key *key)
{
  g_autofree char *folded = header_fold (text);
  if (strcmp (folded, key->folded) == 0)
    return TRUE;
  if (key->squeezed == NULL)
    return FALSE;
  g_autofree char *squeezed = header_squeeze (text);
  return strcmp (squeezed, key->squeezed) == 0;
}

/* The first spelling in bytewise order is shown. */
static void
name_take (struct subject *subject, const char *text)
{
  if (subject->name == NULL || strcmp (text, subject->name) < 0)
    subject->name = text;
}

static guint8
bond_find (const struct network *network, guint32 person, const struct subject_key *key,
           struct subject *subject)
{
  static const struct
  {
    guint32 key;
    guint8 bond;
  } kinds[] = { { ATTRIBUTE_FIELD, SUBJECT_FIELD }, { ATTRIBUTE_TAGS, SUBJECT_TAG } };
  guint8 bond = 0;
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      struct attribute_walk walk = { person, kinds[k].key };
      for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
        if (is_called (value, key))
          {
            bond |= kinds[k].bond;
            name_take (subject, value);
          }
    }
  return bond;
}

void
subject_find (const struct network *network, const char *text, struct subject *subject)
{
  const struct log *log = network->log;
  struct subject_key key = subject_key_new (text);
  *subject = (struct subject){ .is_topic = g_new0 (guint8, MAX (log->n_topics, 1)),
                               .bond = g_new0 (guint8, MAX (network->n_people, 1)) };
  for (guint32 i = 0; i < log->n_topics; i++)
    if (is_called (log->topic[i], &key))
      {
        subject->is_topic[i] = TRUE;
        subject->n_topics++;
        name_take (subject, log->topic[i]);
      }
  for (guint32 v = 0; v < network->n_people; v++)
    subject->bonds |= subject->bond[v] = bond_find (network, v, &key, subject);
  subject_key_clear (&key);
}

void
subject_clear (struct subject *subject)
{
  g_clear_pointer (&subject->is_topic, g_free);
  g_clear_pointer (&subject->bond, g_free);
}

#define ERRORS_MOST 2
#define FEW_LETTERS 4 /* in fewer letters, one error already makes another word */

struct near_subject
{
  const char *wanted; /* folded */
  const char *text;
  guint distance; /* ERRORS_MOST + 1: it has the wanted words in it */
};

static void
near_offer (struct near_subject *near, const char *text)
{
  g_autofree char *folded = header_fold (text);
  guint limit = strlen (near->wanted) < FEW_LETTERS ? 0 : ERRORS_MOST;
  guint distance = edit_distance (near->wanted, folded, limit);
  if (distance > limit)
    {
      gboolean inside = holds_words (folded, near->wanted) || holds_words (near->wanted, folded);
      distance = inside && *folded != '\0' ? ERRORS_MOST + 1 : ERRORS_MOST + 2;
    }
  if (distance < near->distance
      || (near->text != NULL && distance == near->distance && strcmp (text, near->text) < 0))
    {
      near->text = text;
      near->distance = distance;
    }
}

const char *
subject_nearest (const struct network *network, const char *text)
{
  static const guint32 keys[] = { ATTRIBUTE_FIELD, ATTRIBUTE_TAGS };
  const struct log *log = network->log;
  g_autofree char *wanted = header_fold (text);
  struct near_subject near = { wanted, NULL, ERRORS_MOST + 2 };
  for (guint32 i = 0; i < log->n_topics; i++)
    near_offer (&near, log->topic[i]);
  for (guint32 v = 0; v < network->n_people; v++)
    for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
      {
        struct attribute_walk walk = { v, keys[k] };
        for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
          near_offer (&near, value);
      }
  return near.text;
}
