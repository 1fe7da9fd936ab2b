/* identity.h - which ways of naming people name one person. */
#ifndef NETWORK_IDENTITY_H
#define NETWORK_IDENTITY_H

#include "network/network_internal.h"

/* One way of naming a person: the log's mentions come first, under their own
 * index; then names that only aliases, attributes or the owner's option give. */
struct name_form
{
  const char *shown;           /* as written, or NULL */
  const char *folded;          /* what names are compared by, or NULL */
  const char *email, *profile; /* identifiers, or NULL */
  guint32 scope;               /* within which alone it counts */
  guint32 mention_counts;      /* rows, for choosing the spelling shown */
  guint8 makes_person;         /* somebody in the network, not just a spelling */
  guint8 stated_tieed;         /* makes one too, unless ambiguous: only attributes name it */
  guint8 chosen;               /* the spelling of a contacts or aliases file */
  guint8 alias;                /* shown only if there is nothing else */
  guint8 ambiguous;            /* a bare name of several people */
  guint8 shares_email;         /* its e-mail is of several people, and identifies nobody */
};

/* Two namings that are one person because the user says so. */
struct same_person
{
  guint32 one, other;
};

/* Two namings that know each other, or of which one introduced the other,
 * because a contacts file says so. */
struct stated_tie
{
  guint32 a, b; /* namings; later people */
  guint8 evidence;
};

struct identity
{
  const struct log *log;
  GStringChunk *text; /* the network's */
  struct name_form *name_form;
  guint32 n, capacity;
  guint32 *parent;      /* forest of namings, by identity_unite */
  guint32 *person;      /* of each naming, by identity_number; NONE: nobody's */
  GArray *link;         /* struct same_person */
  GArray *stated_tie;   /* struct stated_tie */
  guint32 me;           /* the owner's naming, or NONE */
  gboolean me_implied;  /* the log says "me" */
  gboolean me_exported; /* the log says whose export it is */
};

/* name_forms.c */
struct identity *identity_new (const struct log *log, GStringChunk *text);
void identity_free (struct identity *identity);
/* A name, e-mail or profile address in a cell of its own. */
guint32 identity_add_text (struct identity *identity, const char *text);
void identity_link (struct identity *identity, guint32 one, guint32 other);
/* Who the log says takes part; a mention or MENTION_ME, NONE if there is nobody. */
guint32 identity_name_form (const struct identity *identity, guint32 mention);

/* The person of a mention, MENTION_ME or NONE, once people have numbers; NONE if
 * it is nobody here. */
guint32 identity_person (const struct identity *identity, guint32 mention);

/* mention_counts.c: which namings rows within the window use. */
struct window;
void identity_count_mentions (struct identity *identity, const struct window *window);

/* record_linkage.c */
void identity_unite (struct identity *identity);
guint32 identity_root (const struct identity *identity, guint32 name_form);
void identity_join (struct identity *identity, guint32 one, guint32 other);

/* The text within a scope, as a key. */
const char *identity_scoped_key (struct identity *identity, guint32 scope, const char *text);

/* shared_emails.c: joins the namings of each e-mail, unless their names do not agree.
 * Quadratic in the spellings of one address. */
void identity_join_emails (struct identity *identity);
gboolean identity_names_agree (const char *one, const char *other); /* folded */

/* people.c: shown names, numbers, handles, contacts of each person. */
void identity_number (struct identity *identity, struct network *network);

/* alias_links.c */
void identity_add_contact_aliases (struct identity *identity);
void identity_add_aliases (struct identity *identity, const struct aliases *aliases);
/* After uniting: some naming from first on names somebody in the data. */
gboolean identity_aliases_name_somebody (const struct identity *identity, guint32 first);

/* stated_ties.c */
void identity_add_stated_ties (struct identity *identity);

/* owner.c: MENTION_ME needs a naming before uses are counted; words such as
 * "me" can be told from codes only afterwards. */
void identity_find_me (struct identity *identity);
void identity_take_owner (struct identity *identity);
void identity_find_words_for_me (struct identity *identity);
gboolean identity_name_me (struct identity *identity, const char *name, GError **error);
void network_detect_owner (struct network *network);

#endif
