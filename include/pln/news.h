/* news.h - what the order of contacts in time says about the owner's network: how old the news is
 * that can arrive, who brought what is new, what hangs on one channel, what others get only from
 * the owner. Days are civil days. */
#ifndef PLN_NEWS_H
#define PLN_NEWS_H

#include "pln/network.h"

#define NEWS_HANDOVERS 3
#define N_NEWS_WINDOWS 4
extern const gint32 news_window_days[N_NEWS_WINDOWS]; /* 7, 30, 90, 365 */

/* Time-respecting reach towards the owner (Holme and Saramaki 2012, Physics Reports 519, 97-125):
 * paths of at most NEWS_HANDOVERS contacts, none of them before the one that precedes it. Within
 * one day, contacts may follow each other in any order. Per person; NULL without an owner, a log
 * or dates. */
struct news_reach
{
  gint32 *day;    /* the latest day on which news can have set out and arrived; DAY_NONE: never */
  guint32 *via;   /* my contact who passes it on, or the person themselves; NONE: never */
  guint32 *steps; /* hand-overs on that path; 0: never */
  guint32 people[N_NEWS_WINDOWS]; /* whose news can be at most this old */
};

/* A contact who was the first, or among the first on one day, to bring the owner a topic. */
struct first_source
{
  guint32 person;
  double topics;   /* first heard from them; several on one day share a topic */
  guint32 alone;   /* of these topics, those that nobody else brought on that day */
  double contacts; /* interactions in which they brought any topic */
  double months;   /* from the first of these to as_of; at least 1 */
};

/* The share that ties of one kind have in what was new. p: the share of permutations of the topics
 * over the same interactions in which it is larger, half of the equal ones added (Lancaster 1961,
 * JASA 56, 223-234). NaN below NOVELTY_LEAST topics, or if all ties or none are of the kind. */
#define NOVELTY_LEAST 10
struct novelty_share
{
  double share, expected, p;
};

/* Who brought what was new. n_sources 0: no dated topics. */
struct novelty
{
  struct first_source *source;
  guint32 n_sources; /* most topics first, then by name */
  guint32 topics;
  struct novelty_share weak, open; /* among my own ties, by medians; see novelty.c */
  double *first_heard;             /* per person; topics, or NaN without any topic from them */
};

/* What hangs on one channel alone, in the last year: contacts, topics they bring, and people
 * who the owner reaches within three steps only through ties that hang on it. */
struct channel_hold
{
  guint32 channel;                         /* index into log.channel */
  guint32 contacts, people, topics, reach; /* contacts: all who use it */
};

/* What others get only from the owner, by what the log shows. */
struct sole_giver
{
  gboolean known;  /* there are an owner and a log, and it is wanted */
  guint32 *topics; /* per person: topics they got TOPIC_LEAST times, all from me; NULL: no topics */
  guint32 people;  /* with such topics */
  guint32 pairs;   /* of a person and such a topic */
  guint32 field;   /* contacts who have no other contact in my field; 0 if I have none */
  const char *own_field; /* or NULL */
  guint32 pieces;  /* into which the network falls without me, people without other ties left out */
  guint32 cut_off; /* people outside the largest piece */
};

#endif
