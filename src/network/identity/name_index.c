/* Index of the texts that identify a person: folded names, e-mails, profile addresses. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "network/identity/name_index.h"
#include "pln/radix_sort.h"

static void
add_handle (struct text_item *item, guint32 *count, const char *text, guint32 person)
{
  if (text != NULL)
    item[(*count)++] = (struct text_item){ text, person };
}

/* Adds shown names with an e-mail or a number behind them, which have a folded form of their own.
 * All other folded names are in the index already. */
static void
add_shown_names (const struct network *network, const guint8 *known, struct text_item *item,
                 guint32 *count)
{
  const struct network_private *private = network->storage;
  g_autoptr (GString) folded = g_string_new (NULL);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const char *name = network->person[v].name;
      if (known[v])
        continue;
      name_fold (name, folded);
      add_handle (
        item, count,
        strcmp (name, folded->str) == 0 ? name : g_string_chunk_insert (private->text, folded->str),
        v);
    }
}

/* Is the folded name of the name form that of its person's shown name? */
static gboolean
folds_shown_name (const struct network *network, const struct name_form *name_form, guint32 person)
{
  gsize length;
  return name_form->folded != NULL && name_form->shown == network->person[person].name
         && name_identifier (name_form->shown, &length) == NULL;
}

void
network_set_handles (struct network *network, const struct identity *identity)
{
  struct network_private *private = network->storage;
  guint32 count = 0, n = identity == NULL ? 0 : identity->n;
  g_autofree struct text_item *item
    = g_new (struct text_item, 3 * (gsize)n + network->n_people + 1);
  g_autofree guint8 *known = g_new0 (guint8, MAX (network->n_people, 1));

  for (guint32 i = 0; i < n; i++)
    if (identity->person[i] != NONE)
      {
        add_handle (item, &count, identity->name_form[i].folded, identity->person[i]);
        add_handle (item, &count, identity->name_form[i].email, identity->person[i]);
        add_handle (item, &count, identity->name_form[i].profile, identity->person[i]);
        known[identity->person[i]]
          |= folds_shown_name (network, &identity->name_form[i], identity->person[i]);
      }
  add_shown_names (network, known, item, &count);
  sort_texts (item, count);

  private->handle = g_new (struct handle, MAX (count, 1));
  for (guint32 i = 0; i < count; i++)
    if (i == 0 || item[i].value != item[i - 1].value
        || strcmp (item[i].text, item[i - 1].text) != 0)
  private->handle[private->n_handles++] = (struct handle){ item[i].text, item[i].value };
}

/* Lower bound: the first handle that is not less than the text. */
static guint32
find_handle (const struct network_private *private, const char *text)
{
  guint32 low = 0, high = private->n_handles;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (strcmp (private->handle[middle].text, text) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
handle_is (const struct network_private *private, guint32 at, const char *text)
{
  return at < private->n_handles && strcmp (private->handle[at].text, text) == 0;
}

static guint32
find_by_handle (const struct network_private *private, const char *text)
{
  guint32 at = find_handle (private, text);
  gboolean one = handle_is (private, at, text) && !handle_is (private, at + 1, text);
  return one ? private->handle[at].person : NONE;
}

static guint32
find_by_shown_name (const struct network *network, const char *text)
{
  guint32 low = 0, high = network->n_people;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      int order = strcmp (network->person[middle].name, text);
      if (order == 0)
        return middle;
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return NONE;
}

guint32
network_person (const struct network *network, const char *text)
{
  const struct network_private *private = network->storage;
  g_autofree char *identifier = identifier_in_text (text);
  g_autoptr (GString) folded = g_string_new (NULL);
  guint32 person = find_by_shown_name (network, text);

  if (person == NONE && identifier != NULL)
    person = find_by_handle (private, identifier);
  if (person != NONE)
    return person;
  name_fold (text, folded);
  if (network->me != NONE && name_means_me (folded->str)
      && !handle_is (private, find_handle (private, folded->str), folded->str))
    return network->me;
  return find_by_handle (private, folded->str);
}
