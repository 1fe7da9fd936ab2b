/* path_topic.h - who has to do with a topic, field, tag, organisation or place, and how much. */
#ifndef REPORT_PATH_TOPIC_H
#define REPORT_PATH_TOPIC_H

#include "pln/learning.h"

/* Rows with a topic that a person was in: with the one who asks, and without. */
struct topic_mentions
{
  double together, apart;
  gint32 last_together, last_apart; /* DAY_NONE: no dated row */
};

gboolean texts_are_equal (const char *value, const char *text);
/* Is it the person's field, role, organisation, place or one of the tags? */
gboolean has_attribute (const struct network *network, guint32 person, const char *text);
/* Per person; of an interaction between two both count, the owner never (g_free). */
struct topic_mentions *topic_mentions_new (const struct network *network, const char *text,
                                           guint32 from);
/* Who knows it best and nearest first. chains: one for each person. */
void chains_sort_by_knowledge (GPtrArray *chains, const struct network *network, const char *text,
                               const struct topic_mentions *mentions);
/* " It came up 3 times with you, last on 2 May 2016, and once with others.", or "" (g_free). */
char *topic_mentions_words (const struct network *network, const struct topic_mentions *mentions,
                            const char *asker);

#endif
