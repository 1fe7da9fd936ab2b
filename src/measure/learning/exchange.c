/* Who the owner learns from, learns with and shares with, from the parts of each tie's strength
 * that were given (g) and taken (t):
 *
 *   balance = (g - t) / (g + t)
 *
 * It needs g + t >= 3, so that one coffee is not a verdict, and within a year a talk or something from
 * either side, so that a newsletter is not called a teacher. That I mostly give needs no answer: what I
 * sent, I sent. Contact without a known direction (a coffee, a call) counts as half given and half
 * taken. Who gives and who takes is said only if the data gives the direction of at least 0.3 of the
 * owner's contact.
 *
 * Somebody who wrote five times and more, without an answer from me though I write to others, and who
 * is in touch with nobody else here, sends news to many: it does not count as what people bring me.
 *
 * Cost: O(contacts + degree log degree). */
#include <math.h>
#include <stdlib.h>
#include "pln/vocabulary.h"
#include "measure/learning/ego_contacts.h"

/* Interactions with one person. */
struct dialogue
{
  double rows, given, taken; /* given, taken: of the rows with a known direction */
  double letters;            /* written to the owner */
  gboolean more;             /* anything else */
  struct sides
  {
    gboolean any, from_me, to_me;
    gboolean talked; /* face to face, or in another way that needs no answer */
  } ever, recent;    /* recent: within SPOKEN_OF_DAYS */
};

static int
compare_exchanges (const void *a, const void *b)
{
  const struct exchange *x = a, *y = b;
  if (x->taken != y->taken)
    return x->taken > y->taken ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Over a coffee or on the phone nobody has to answer, nor where the user wrote down who gave; a
 * message may be a newsletter. */
static gboolean
needs_no_answer (const struct network *network, const struct ego_contact *contact)
{
  const struct interaction_context *context = &network->log->context[contact->context];
  const struct channel *channel = &network->log->channel[context->channel];
  return !channel->has_author
         || (channel->kind == CHANNEL_OTHER && contact->stated && !context->implied);
}

static void
sides_take (struct sides *sides, const struct network *network, const struct ego_contact *contact)
{
  sides->any = TRUE;
  sides->from_me = sides->from_me || contact->taken < 1;
  sides->to_me = sides->to_me || contact->taken > 0;
  sides->talked = sides->talked || needs_no_answer (network, contact);
}

/* Written from the one to the other, as the row's sender shows; not "got", which says nothing of answers. */
static gboolean
is_letter (const struct network *network, const struct ego_contact *contact, double taken)
{
  const struct interaction_context *context = &network->log->context[contact->context];
  return context->implied && contact->stated && contact->taken == taken
         && !needs_no_answer (network, contact);
}

static void
dialogue_take (struct dialogue *dialogue, const struct network *network,
               const struct ego_contact *contact)
{
  double rows = network->log->context[contact->context].weight;
  gboolean letter = is_letter (network, contact, 1);
  dialogue->letters += letter ? rows : 0;
  dialogue->more = dialogue->more || !letter;
  if (ego_contact_is_reaction (network, contact))
    return;
  dialogue->given += contact->stated && contact->taken < 1 ? rows : 0;
  dialogue->taken += contact->stated && contact->taken > 0 ? rows : 0;
  if (contact->size > SMALL_GROUP)
    return;
  dialogue->rows += rows;
  sides_take (&dialogue->ever, network, contact);
  if (contact->day == DAY_NONE || network->as_of - contact->day < SPOKEN_OF_DAYS)
    sides_take (&dialogue->recent, network, contact);
}

static gboolean
is_spoken_of (const struct dialogue *dialogue, const struct sides *sides)
{
  return dialogue->rows >= SPOKEN_OF_LEAST && (sides->talked || (sides->from_me && sides->to_me));
}

static double
balance_of (const struct exchange *exchange)
{
  double both = exchange->given + exchange->taken;
  double balance = (exchange->given - exchange->taken) / both;
  gboolean said = exchange->spoken_of || (exchange->gives && balance > BALANCE_ALIKE);
  return both >= BALANCE_LEAST && said ? balance : NAN;
}

static guint8
unsaid_of (const struct exchange *exchange, const struct dialogue *dialogue)
{
  if (!isnan (exchange->balance))
    return BALANCE_SAID;
  if (!dialogue->recent.any && dialogue->rows > 0)
    return BALANCE_LONG_AGO;
  if (dialogue->rows < SPOKEN_OF_LEAST || exchange->given + exchange->taken < BALANCE_LEAST)
    return BALANCE_LITTLE;
  return dialogue->given == 0 || dialogue->taken == 0 ? BALANCE_ONE_WAY : BALANCE_NO_ANSWER;
}

/* The part of all contact, by strength, whose direction the data gives. */
static double
part_with_direction (const struct network *network, GArray *contacts)
{
  double stated = 0, all = 0;
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      double weight = one->weight * network_decay (network, one->day, network->as_of);
      all += weight;
      stated += one->stated ? weight : 0;
    }
  return stated / all;
}

static struct exchange
exchange_of (const struct network *network, guint32 person, guint32 index,
             const struct dialogue *dialogue)
{
  const struct tie *tie = &network->tie[index];
  gboolean first = tie->a == network->me;
  struct exchange exchange = {
    .person = person,
    .tie = index,
    .given = first ? tie->given : tie->taken,
    .taken = first ? tie->taken : tie->given,
    .rows_given = dialogue->given,
    .rows_taken = dialogue->taken,
    .spoken_of = is_spoken_of (dialogue, &dialogue->recent),
    .once_spoken_of = is_spoken_of (dialogue, &dialogue->ever),
    .goes_on = network_tie_goes_on (network, index),
    .gives = dialogue->rows >= SPOKEN_OF_LEAST && dialogue->recent.from_me,
    .sends_news = !dialogue->more && dialogue->letters >= NEWS_LEAST
                  && graph_degree (&network->graph, person) == 1,
  };
  exchange.balance = balance_of (&exchange);
  exchange.unsaid = unsaid_of (&exchange, dialogue);
  return exchange;
}

static void
exchange_count (struct learning *learning, const struct exchange *exchange)
{
  if (exchange->sends_news)
    return;
  learning->given += exchange->given;
  learning->taken += exchange->taken;
  learning->n_unsaid[exchange->unsaid] += exchange->given + exchange->taken > 0;
  if (isnan (exchange->balance))
    return;
  learning->n_learn_from += exchange->balance < -BALANCE_ALIKE;
  learning->n_share_with += exchange->balance > BALANCE_ALIKE;
  learning->n_learn_with += fabs (exchange->balance) <= BALANCE_ALIKE;
}

void
learning_find_exchange (struct learning *learning, const struct network *network, GArray *contacts)
{
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], end = graph->offset[network->me + 1];
  g_autofree struct dialogue *dialogue = g_new0 (struct dialogue, network->n_people);
  gboolean owner_writes = FALSE;
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      dialogue_take (&dialogue[one->person], network, one);
      owner_writes = owner_writes || is_letter (network, one, 0);
    }
  learning->stated = part_with_direction (network, contacts);
  learning->directed = learning->stated >= STATED_LEAST;
  learning->exchange = g_new (struct exchange, MAX (end - first, 1));
  learning->n_exchanges = end - first;
  learning->is_news = g_new0 (guint8, MAX (network->n_people, 1));
  for (guint32 i = first; i < end; i++)
    {
      const struct dialogue *with = &dialogue[graph->target[i]];
      learning->exchange[i - first] = exchange_of (network, graph->target[i], graph->edge[i], with);
      learning->exchange[i - first].sends_news &= owner_writes;
      learning->is_news[graph->target[i]] = learning->exchange[i - first].sends_news;
      const struct sides *recent = &with->recent;
      gboolean one_way
        = with->rows >= SPOKEN_OF_LEAST && recent->from_me != recent->to_me && !recent->talked;
      learning->n_often += with->rows >= SPOKEN_OF_LEAST;
      learning->n_one_way += one_way;
      learning->n_unanswered += one_way && recent->from_me;
    }
  qsort (learning->exchange, learning->n_exchanges, sizeof *learning->exchange, compare_exchanges);
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    exchange_count (learning, &learning->exchange[i]);
}
