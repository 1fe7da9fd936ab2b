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

#endif
