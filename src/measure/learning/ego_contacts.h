/* ego_contacts.h - every contact of the owner with another person, in one list. */
#ifndef MEASURE_EGO_CONTACTS_H
#define MEASURE_EGO_CONTACTS_H

#include "pln/learning.h"

enum intimacy
{
  INTIMACY_FAINT, /* a reaction, the same gathering */
  INTIMACY_REPLY, /* a message, a comment */
  INTIMACY_ALONE  /* the two, talking */
};

struct ego_contact
{
  guint32 person, tie;
  gint32 day; /* DAY_NONE: undated */
  guint32 context;
  guint32 meeting; /* index into network.meeting; NONE: of two */
  guint32 size;    /* people present, including the owner */
  guint8 intimacy;
  gboolean owner_acts; /* the owner is the one who acts: writes, calls, is named first */
  gboolean in_crowd;   /* in a crowd (--big-event) two need not have met */
  gboolean stated;     /* the data says who gave */
  double taken;        /* what the owner took: 1 only took, 0 only gave; half if it is not said */
  double interactions; /* that the row stands for */
  double weight;       /* what the row adds to strength, as its share of the day; not decayed */
};

/* Contact of the owner with a person before --since; DAY_NONE: none. */
struct prior_contact
{
  gint32 first, last; /* not in a crowd */
  gint32 first_alone; /* of two, talking */
  gint32 unclear;     /* of two, on a channel of unknown kind */
  gboolean met;       /* in one room, or in a small circle */
};
/* Per person; g_free. */
struct prior_contact *prior_contacts_find (const struct network *network);
/* Per tie: the day on which a tie of the owner is first stated, if that is before any contact; else
 * DAY_NONE. g_free. */
gint32 *stated_days_find (const struct network *network);
/* Per topic: did anybody bring it to the owner before --since? g_free. */
guint8 *prior_topics_find (const struct network *network);

/* Have people in a contact of this size been in one room, or talked in a small circle? */
gboolean channel_is_in_company (const struct channel *channel, guint32 size);

/* Sorted by person, then day, then interaction context. Ties that the network leaves out are
 * not listed, nor are rows that only state a tie. Free with g_array_unref. */
GArray *ego_contacts_find (const struct network *network);

/* A like or an endorsement says that somebody was heard; it tells nothing itself. */
gboolean ego_contact_is_reaction (const struct network *network, const struct ego_contact *contact);
/* Does the other person bring a topic in it? In company only if the data says so: attending the same
 * event does not count, nor a reaction. */
gboolean ego_contact_brings (const struct network *network, const struct ego_contact *contact);

/* Within TOPIC_DAYS, or undated? */
gboolean day_is_lately (const struct network *network, gint32 day);

/* Parts of learning_compute, one question each. */
void learning_find_exchange (struct learning *learning, const struct network *network,
                             GArray *contacts);
void learning_find_topics (struct learning *learning, const struct network *network,
                           GArray *contacts);
void learning_find_steps (struct learning *learning, const struct network *network,
                          GArray *contacts, const struct prior_contact *prior);
void learning_find_sole_paths (struct learning *learning, const struct network *network,
                               const struct measures *measures);
void learning_find_change (struct learning *learning, const struct network *network,
                           GArray *contacts, const struct prior_contact *prior);
void learning_find_events (struct learning *learning, const struct network *network,
                           const struct measures *measures, GArray *contacts,
                           const struct prior_contact *prior);
void learning_find_introductions (struct learning *learning, const struct network *network);
void learning_find_sharing (struct learning *learning, const struct network *network,
                            GArray *contacts, const struct prior_contact *prior);
void learning_find_diversity (struct learning *learning, const struct network *network,
                              GArray *contacts);
void learning_find_mix (struct learning *learning, const struct network *network);
void learning_find_fields (struct learning *learning, const struct network *network,
                           const struct measures *measures);
/* goals: or NULL. */
void learning_find_goals (struct learning *learning, const struct network *network,
                          const struct goals *goals, const GArray *contacts);
/* The end of the run of contacts with one person that starts at first. */
guint ego_contacts_run (const GArray *contacts, guint first);
/* The first dated contact of the run first .. end - 1; end if none is dated. */
guint ego_contacts_first_dated (const GArray *contacts, guint first, guint end);
/* The first of them that is not in a crowd: the day on which the two met. */
guint ego_contacts_first_meeting (const GArray *contacts, guint first, guint end);
void learning_find_advice (struct learning *learning, const struct network *network,
                           const struct measures *measures);

/* The earlier of two days, of which either may be DAY_NONE. */
static inline gint32
earlier_day (gint32 a, gint32 b)
{
  return a == DAY_NONE ? b : b == DAY_NONE ? a : MIN (a, b);
}

#endif
