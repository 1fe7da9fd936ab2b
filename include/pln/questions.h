/* questions.h - which pairs of the owner's contacts to ask about.
 *
 * A log of one's own shows few ties among others. Unknown ties count as missing, so constraint,
 * effective size and clusters are wrong until somebody says who knows whom. These are the pairs
 * whose answer is expected to change the three most. */
#ifndef PLN_QUESTIONS_H
#define PLN_QUESTIONS_H

#include "pln/measure.h"

/* Only the strongest contacts are asked about. */
#define QUESTIONS_MOST 20 /* the default */
#define QUESTION_CONTACTS_MOST 400

/* What two people have in common. */
enum pair_link
{
  LINK_EVENT,     /* an event that both attended */
  LINK_GATHERING, /* a gathering or a message with both, without a name */
  LINK_ORG,
  LINK_FIELD,
  LINK_PLACE,
  LINK_ATTRIBUTE, /* any other column of a contacts file */
  LINK_TOPIC,     /* the owner speaks with both about it */
  LINK_PERSON,    /* both know somebody else */
  N_PAIR_LINKS,
  LINK_NONE = N_PAIR_LINKS
};

struct pair_question
{
  guint32 person, other; /* person < other */
  double chance;         /* that they know each other */
  double change;         /* expected, as a share of all that unknown pairs would change */
  guint8 link;           /* enum pair_link: what speaks most for it */
  guint32 what;          /* index of the event, topic or attribute key; a meeting; a person */
  const char *value;     /* of an attribute, or NULL; the log's */
};

/* The pairs to ask about, most important first, at most `most`; g_array_unref. open: number of
 * pairs of contacts of which nothing is known. Needs an owner. O(contacts^2 (links + most)),
 * contacts at most QUESTION_CONTACTS_MOST. */
GArray *questions_choose (const struct network *network, guint32 most, guint64 *open);

#endif
