/* Stage of closeness of each contact: the steps of Working Out Loud, from the channels that
 * were used. Also who moved up, and who waits for a first conversation.
 *
 *   1  only faint contact: a reaction, the same event; or none: a connection, a follow
 *   2  any other contact: messages, comments
 *   3  one-to-one
 *   4  at least CLOSE_TALKS one-to-ones within a year: over a coffee both give and take
 *   5  as stated in the contacts' column "stage"
 *
 * Cost: one pass over the contacts, and sorting them. */
#include <math.h>
#include <stdlib.h>
#include "pln/vocabulary.h"
#include "measure/learning/ego_contacts.h"

#define HALF_YEAR_DAYS 183
#define CLOSE_TALKS 4

/* The first day of the month half a year earlier. */
static gint32
half_year_start (gint32 as_of)
{
  int year, month, mday;
  if (as_of == DAY_NONE)
    return DAY_NONE;
  day_to_date (as_of, &year, &month, &mday);
  month -= 6;
  return day_from_date (month > 0 ? year : year - 1, month > 0 ? month : month + 12, 1);
}

gboolean
channel_is_in_company (const struct channel *channel, guint32 size)
{
  if (size > 2)
    return !channel->online || (channel_kind_is_talk (channel->kind) && size <= SMALL_GROUP);
  return channel->kind == CHANNEL_GROUP || (channel->kind == CHANNEL_EVENT && !channel->online);
}

static gboolean
is_in_writing (const struct channel *channel)
{
  return channel->kind == CHANNEL_MESSAGE || channel->kind == CHANNEL_COMMENT
         || channel->kind == CHANNEL_POST || channel->kind == CHANNEL_CHAT;
}

/* Two people alone on a channel that pln does not know: a talk, perhaps. */
static gboolean
may_be_talk (const struct network *network, const struct ego_contact *contact)
{
  const struct interaction_context *context = &network->log->context[contact->context];
  return contact->size == 2 && network->log->channel[context->channel].kind == CHANNEL_OTHER;
}

/* Undated contact counts as the first. */
static void
unclear_find (struct closeness_step *step, const struct network *network,
              const struct ego_contact *contact, guint count, gint32 unclear)
{
  for (guint i = 0; i < count; i++)
    if (may_be_talk (network, &contact[i]))
      step->unclear |= contact[i].day == DAY_NONE || step->first_alone == DAY_NONE
                       || contact[i].day < step->first_alone;
  step->unclear
    |= unclear != DAY_NONE && (step->first_alone == DAY_NONE || unclear < step->first_alone);
}

/* Adds one ego contact to the step. */
static void
step_take (struct closeness_step *step, const struct network *network,
           const struct ego_contact *contact, double *alone_year)
{
  const struct interaction_context *context = &network->log->context[contact->context];
  const struct topic_set *topics = &network->log->topic_set[context->topics];
  const struct channel *channel = &network->log->channel[context->channel];
  gboolean faint = contact->intimacy == INTIMACY_FAINT;
  if (!contact->in_crowd)
    step->first = earlier_day (step->first, contact->day);
  step->stage = MAX (step->stage, faint ? 1 : 2);
  if (!faint)
    {
      step->contacts += contact->interactions;
      step->written += is_in_writing (channel) ? contact->interactions : 0;
      step->to_me += contact->taken > 0;
      step->from_me += contact->taken < 1;
    }
  if (contact->size == 2 && topics->count > 0)
    {
      step->last_topic = topics->topic[0];
      step->last_topic_day = contact->day;
    }
  step->met = step->met
              || (channel_is_in_company (channel, contact->size) && (contact->size == 2 || faint));
  if (contact->intimacy != INTIMACY_ALONE)
    return;
  step->first_alone = earlier_day (step->first_alone, contact->day);
  step->alone += contact->interactions;
  if (contact->day == DAY_NONE || network->as_of - contact->day < YEAR_DAYS)
    *alone_year += contact->interactions;
}

static gboolean
stage_is_five (const struct network *network, guint32 person)
{
  double stage;
  const char *text = network_attribute (network, person, ATTRIBUTE_STAGE);
  return text != NULL && number_parse (text, &stage) && stage == 5;
}

static void
stage_find (struct closeness_step *step, const struct network *network, double alone_year)
{
  if (step->alone > 0)
    step->stage = 3;
  if (alone_year >= CLOSE_TALKS)
    step->stage = 4;
  if (stage_is_five (network, step->person))
    step->stage = 5;
}

static void
movement_find (struct closeness_step *step, const struct network *network, gint32 since)
{
  const struct tie *tie = &network->tie[step->tie];
  if (!network->dated || since == DAY_NONE)
    return;
  gboolean for_half_a_year = step->first != DAY_NONE && tie->last - step->first >= HALF_YEAR_DAYS;
  step->moved = !step->unclear && step->first_alone != DAY_NONE && step->first_alone >= since
                && step->first != DAY_NONE && step->first < step->first_alone;
  step->waiting = !step->unclear && step->alone <= 0 && step->first_alone == DAY_NONE && !step->met
                  && step->stage <= 2 && step->to_me > 0 && step->from_me > 0 && for_half_a_year
                  && tie_is_living (tie) && network_tie_is_of_last_year (network, step->tie);
}

static double
peak_after (const struct network *network, double *strength, gint32 before,
            const struct ego_contact *contact)
{
  return *strength = *strength * network_decay (network, before, contact->day) + contact->weight;
}

static void
step_add (struct learning *learning, const struct network *network,
          const struct ego_contact *contact, guint count, const struct prior_contact *prior,
          gint32 stated)
{
  struct closeness_step step = { .person = contact->person,
                                 .tie = contact->tie,
                                 .first = DAY_NONE,
                                 .first_alone = DAY_NONE,
                                 .last_topic = NONE,
                                 .last_topic_day = DAY_NONE };
  double alone_year = 0, strength = 0;
  for (guint i = 0; i < count; i++)
    {
      double now
        = peak_after (network, &strength, i > 0 ? contact[i - 1].day : DAY_NONE, &contact[i]);
      step.peak = MAX (step.peak, now);
      step_take (&step, network, &contact[i], &alone_year);
    }
  step.first = earlier_day (step.first, prior->first);
  step.opened = earlier_day (step.first, stated);
  step.first_alone = earlier_day (step.first_alone, prior->first_alone);
  step.met = step.met || prior->met;
  unclear_find (&step, network, contact, count, prior->unclear);
  stage_find (&step, network, alone_year);
  movement_find (&step, network, learning->since);
  learning->n_stage[step.stage]++;
  learning->n_moved += step.moved;
  learning->n_waiting += step.waiting;
  learning->step[learning->n_steps++] = step;
}

/* Contacts who are only connected with the owner are on the first step. */
static void
add_stated_steps (struct learning *learning, const struct network *network)
{
  const struct graph *graph = &network->graph;
  for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
    {
      const struct tie *tie = &network->tie[graph->edge[i]];
      struct closeness_step step = { .person = graph->target[i],
                                     .tie = graph->edge[i],
                                     .first = tie->first,
                                     .opened = tie->first,
                                     .first_alone = DAY_NONE,
                                     .last_topic = NONE,
                                     .last_topic_day = DAY_NONE,
                                     .stage = stage_is_five (network, graph->target[i]) ? 5 : 1 };
      if (tie_has_contact (tie) || (tie->evidence & EVIDENCE_STATED) == 0)
        continue;
      learning->n_stage[step.stage]++;
      learning->step[learning->n_steps++] = step;
    }
}

static int
compare_steps (const void *a, const void *b)
{
  const struct closeness_step *x = a, *y = b;
  return (x->person > y->person) - (x->person < y->person);
}

/* A log without a single conversation of two does not record them, so it cannot tell who waits for
 * one. */
static void
drop_waiting_if_unknown (struct learning *learning)
{
  if (learning->n_stage[3] + learning->n_stage[4] + learning->n_stage[5] > 0)
    return;
  for (guint32 i = 0; i < learning->n_steps; i++)
    if (learning->step[i].first_alone != DAY_NONE) /* before the window */
      return;
  learning->n_waiting_unknown = learning->n_waiting;
  learning->n_waiting = 0;
  for (guint32 i = 0; i < learning->n_steps; i++)
    learning->step[i].waiting = FALSE;
}

void
learning_find_steps (struct learning *learning, const struct network *network, GArray *contacts,
                     const struct prior_contact *prior)
{
  learning->since = network->dated && network_has_calendar (network)
                      ? half_year_start (network->as_of)
                      : DAY_NONE;
  g_autofree gint32 *stated = stated_days_find (network);
  learning->step = g_new (struct closeness_step, network->n_people);
  for (guint i = 0, end; i < contacts->len; i = end)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      end = ego_contacts_run (contacts, i);
      step_add (learning, network, one, end - i, &prior[one->person], stated[one->tie]);
    }
  add_stated_steps (learning, network);
  if (learning->n_steps > 0)
    qsort (learning->step, learning->n_steps, sizeof *learning->step, compare_steps);
  drop_waiting_if_unknown (learning);
}

static int
compare_person_with_step (const void *person, const void *step)
{
  guint32 a = *(const guint32 *)person, b = ((const struct closeness_step *)step)->person;
  return (a > b) - (a < b);
}

const struct closeness_step *
learning_step_of (const struct learning *learning, guint32 person)
{
  return learning->n_steps == 0 ? NULL
                                : bsearch (&person, learning->step, learning->n_steps,
                                           sizeof *learning->step, compare_person_with_step);
}
