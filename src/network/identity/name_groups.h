/* name_groups.h - the name forms that one name may stand for. */
#ifndef NETWORK_NAME_GROUPS_H
#define NETWORK_NAME_GROUPS_H

#include "network/identity/identity.h"
#include "network/identity/word_places.h"

/* Group g has the name forms member[start[g]] up to member[start[g + 1]]. */
struct name_groups
{
  guint32 count;
  guint32 *start; /* count + 1 */
  guint32 *member;
  const char **name;          /* the folded name of each group; NULL: of a scope */
  struct word_places *places; /* name_groups_places */
};

/* Groups the name forms that have the same folded name within a scope, or names that are spellings of
 * one: "Jürgen Vogt" and "Juergen Vogt", "Vogt Jürgen" where Jürgen is a first name, and an address
 * without a name that spells it, "juergen.vogt@x.example". O(name forms) expected. */
void name_groups_list (struct name_groups *groups, struct identity *identity);
/* Where words stand in the names; computed when it is first asked for. */
const struct word_places *name_groups_places (struct name_groups *groups);
void name_groups_clear (struct name_groups *groups);

/* The number of the text, in the order in which texts first appear. */
guint32 identity_intern (GHashTable *table, const char *text);

#endif
