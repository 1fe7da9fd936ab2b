/* network_internal.h - what the files of this room tell one another.
 *
 * Order of work: fold (names) -> identity (people) -> gather (rows with people)
 * -> touch (pairs that met) -> ties (sums) -> states -> owner -> csr. */
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
  guint32 *person_of; /* per mention of the log; NULL without one */
};

/* A text that names a person: folded name, e-mail or profile. Sorted by text,
 * then person; no two the same. */
struct handle
{
  const char *text;
  guint32 person;
};

/* csr.c: fills network->graph from sorted network->tie. O(n + m). */
void network_build_graph (struct network *network);

/* network_summary.c: star, median strength, each person's interactions, first and last
 * day, all from the ties. O(n + m log m). */
void network_summarise (struct network *network);

struct network_private *network_private_new (void);
void network_private_free (struct network_private *private);

#endif
