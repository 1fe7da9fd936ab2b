/* network_internal.h - shared by the files of this room.
 *
 * Order of work: names (identity/name_forms.c) -> people (identity/) -> interactions
 * (ties/resolve.c) -> events per pair (ties/dyad_events.c) -> ties (ties/ties.c) -> states -> owner
 * -> csr.c. */
#ifndef NETWORK_NETWORK_INTERNAL_H
#define NETWORK_NETWORK_INTERNAL_H

#include "pln/network.h"

/* What a network owns besides its public arrays. */
struct network_private
{
  GStringChunk *text;
  guint32 *contact_start; /* n_people + 1, into contact_of */
  guint32 *contact_of;    /* indices into log->contact, by person */
  struct handle *handle;
  guint32 n_handles;
};

/* A text that identifies a person: folded name, e-mail or profile. Sorted by text, then person; no
 * duplicates. */
struct handle
{
  const char *text;
  guint32 person;
};

/* csr.c: fills network->graph from the sorted network->tie. O(n + m). */
void network_build_graph (struct network *network);

/* strangers.c: the answers "no" of the log. */
void network_list_strangers (struct network *network);

/* log_gap.c: the hole in the log, from its sorted rows. O(log rows). */
struct log_gap network_find_log_gap (const struct network *network);

/* network_summary.c: star, median strength, and each person's interactions, first and last day,
 * computed from the ties. O(n + m log m). */
void network_summarise (struct network *network);
/* The same file: of each person, a gathering is one interaction, however many ties it adds to. After
 * both of the above. O(n + degrees of all who attend). */
void network_count_meetings_once (struct network *network);

struct network_private *network_private_new (void);

/* One number for two people, whichever comes first. */
static inline guint64
pair_key (guint32 a, guint32 b)
{
  return (guint64)MIN (a, b) << 32 | MAX (a, b);
}

#endif
