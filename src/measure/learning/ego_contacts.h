/* ego_contacts.h - every contact of the owner with somebody, in one list. */
#ifndef MEASURE_EGO_CONTACTS_H
#define MEASURE_EGO_CONTACTS_H

#include "pln/learning.h"

enum intimacy
{
  INTIMACY_FAINT, /* a follow, a reaction, the same gathering */
  INTIMACY_REPLY, /* a message, a comment, a call */
  INTIMACY_ALONE  /* the two, at leisure */
};

struct ego_contact
{
  guint32 person, tie;
  gint32 day; /* DAY_NONE: undated */
  guint32 context;
  guint32 size; /* people present, the owner included */
  guint8 intimacy;
  double taken;  /* the owner's part of give and take: 1 took, 0 gave */
  double weight; /* of the row, shared by 1/(size - 1); not decayed */
};

/* By person, then day, manner; ties that the network left out are left out.
 * Free with g_array_unref. */
GArray *ego_contacts_find (const struct network *network);

/* 2^(-age / half-life); 1 without decay or date. */
double decay_to_as_of (const struct network *network, gint32 day);

/* A gathering on a channel that nobody leaves home for. */
gboolean channel_is_online (const char *channel);

/* What a channel's name says of a contact of two. */
enum intimacy channel_intimacy (const char *channel);

/* Parts of learning_compute, one question each. */
void learning_find_exchange (struct learning *learning, const struct network *network);
void learning_find_topics (struct learning *learning, const struct network *network,
                           GArray *contacts);
void learning_find_steps (struct learning *learning, const struct network *network,
                          GArray *contacts);
void learning_find_sole_paths (struct learning *learning, const struct network *network,
                               const struct measures *measures);
void learning_find_change (struct learning *learning, const struct network *network,
                           GArray *contacts);
void learning_find_events (struct learning *learning, const struct network *network,
                           const struct measures *measures, GArray *contacts);
void learning_find_introductions (struct learning *learning, const struct network *network);
void learning_find_sharing (struct learning *learning, const struct network *network,
                            GArray *contacts);
void learning_find_diversity (struct learning *learning, const struct network *network,
                              GArray *contacts);
void learning_find_mix (struct learning *learning, const struct network *network);
void learning_find_fields (struct learning *learning, const struct network *network,
                           const struct measures *measures);
void learning_find_sweet_spot (struct learning *learning, const struct network *network,
                               const struct measures *measures);
/* The end of the run of encounters with one person that starts at first. */
guint ego_contacts_run (const GArray *contacts, guint first);
/* The first of a run, first .. end - 1, that has a date; end if none has. */
guint ego_contacts_first_dated (const GArray *contacts, guint first, guint end);
void learning_find_advice (struct learning *learning, const struct network *network,
                           const struct measures *measures);

#endif
