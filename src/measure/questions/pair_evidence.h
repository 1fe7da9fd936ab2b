/* pair_evidence.h - what is known of each pair of the owner's contacts. */
#ifndef MEASURE_PAIR_EVIDENCE_H
#define MEASURE_PAIR_EVIDENCE_H

#include "pln/questions.h"

/* Numbers that speak for or against a tie; the first are by enum pair_link. */
enum pair_feature
{
  FEATURE_STRENGTH = N_PAIR_LINKS, /* strong contacts know each other more often */
  FEATURE_SOCIABLE,                /* both know many contacts in the pairs that are known */
  FEATURE_APART,                   /* somebody knows one and does not know the other */
  FEATURE_ALWAYS,                  /* 1 */
  N_PAIR_FEATURES
};

enum pair_known
{
  PAIR_OPEN,
  PAIR_KNOW,
  PAIR_STRANGERS
};

struct pair_reason
{
  guint8 link; /* enum pair_link */
  guint32 what;
  const char *value;
  float amount;
};

/* Pairs i < j of contacts, at pair_at (evidence, i, j). */
struct pair_evidence
{
  const struct network *network;
  guint32 *contact; /* persons, ascending */
  guint32 n;
  gsize pairs;
  guint8 *known; /* enum pair_known */
  float (*feature)[N_PAIR_FEATURES];
  struct pair_reason *reason; /* what contributes most; link weights decide */
};

static inline gsize
pair_at (const struct pair_evidence *evidence, guint32 i, guint32 j)
{
  gsize low = MIN (i, j), high = MAX (i, j);
  return low * (2 * (gsize)evidence->n - low - 1) / 2 + (high - low - 1);
}

/* weight: how much each kind of link counts when the reason is chosen. */
void pair_evidence_collect (struct pair_evidence *evidence, const struct network *network,
                            guint32 most_contacts, const double weight[N_PAIR_LINKS]);
void pair_evidence_clear (struct pair_evidence *evidence);

/* memberships.c: one thing that some contacts have in common. Sorted by link, value, what, member. */
struct membership
{
  guint8 link;
  guint32 what;
  const char *value; /* folded, unique for each text; NULL: none */
  const char *shown;
  guint32 member; /* index of a contact */
};

/* place: index of each person among the contacts, or NONE. */
GArray *memberships_list (const struct network *network, const guint32 *place, GStringChunk *texts);

#endif
