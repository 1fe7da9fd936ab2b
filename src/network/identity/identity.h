/* identity.h - which name forms belong to one person. */
#ifndef NETWORK_IDENTITY_H
#define NETWORK_IDENTITY_H

#include "network/network_internal.h"

/* A name form: one way of naming a person. The log's mentions come first, under their own index,
 * followed by names that appear only in aliases, attributes or the owner's option. */
struct name_form
{
  const char *shown;           /* as written, or NULL */
  const char *folded;          /* for comparing names, or NULL */
  const char *email, *profile; /* identifiers, or NULL */
  guint32 scope;               /* the survey session within which alone it counts */
  guint32 mention_count;       /* number of rows, to choose the spelling shown */
  guint8 makes_person;         /* this is a person in the network, not only a spelling */
  guint8 stated;               /* the same, unless ambiguous: only attributes mention it */
  guint8 chosen;               /* the spelling of a contacts or aliases file */
  guint8 alias;                /* shown only if there is no other name */
  guint8 ambiguous;            /* a bare name shared by several people */
  guint8 shares_email;         /* several people use its e-mail, so it identifies nobody */
};

/* Two name forms that are one person because the user says so. */
struct same_person
{
  guint32 one, other;
};

/* Two name forms that know each other, or of which one introduced the other, because a contacts
 * file says so. */
struct stated_tie
{
  guint32 a, b; /* name forms; later people */
  guint8 evidence;
};

struct identity
{
  const struct log *log;
  GStringChunk *text; /* the network's */
  struct name_form *name_form;
  guint32 n, capacity;
  guint32 *parent;      /* union-find forest over name forms, by identity_unite */
  guint32 *person;      /* person of each name form, by identity_number; NONE: not a person here */
  GArray *link;         /* struct same_person */
  GArray *stated_tie;   /* struct stated_tie */
  guint32 me;           /* the owner's name form, or NONE */
  gboolean me_implied;  /* the log says "me" */
  gboolean me_exported; /* the log says who exported it */
  double me_share;      /* of the rows, if that says who the owner of an address book is; else 0 */
};

/* name_forms.c */
struct identity *identity_new (const struct log *log, GStringChunk *text);
void identity_free (struct identity *identity);
/* Adds a name, e-mail or profile address from a cell of its own. */
guint32 identity_add_text (struct identity *identity, const char *text);
void identity_link (struct identity *identity, guint32 one, guint32 other);
/* The name form of a mention or MENTION_ME; NONE if nobody is mentioned. */
guint32 identity_name_form (const struct identity *identity, guint32 mention);

/* The person of a mention, MENTION_ME or NONE, once people have numbers; NONE if they are not in
 * this network. */
guint32 identity_person (const struct identity *identity, guint32 mention);

/* mention_counts.c: counts which name forms are used by rows within the window. */
struct window;
void identity_count_mentions (struct identity *identity, const struct window *window);

/* record_linkage.c */
void identity_unite (struct identity *identity);
guint32 identity_root (const struct identity *identity, guint32 name_form);
void identity_join (struct identity *identity, guint32 one, guint32 other);

/* The text within a scope, as a key. */
const char *identity_scoped_key (struct identity *identity, guint32 scope, const char *text);
/* The names that have the same text within their scope, in the order in which the texts first come; NULL: the
 * form is in no group. Free with g_ptr_array_unref; elements: GArray of guint32. Linear. */
GPtrArray *identity_group (struct identity *identity,
                           const char *(*text_of) (const struct name_form *form));

/* shared_emails.c: joins the name forms of each e-mail, unless their names do not agree.
 * An address of more than 256 spellings is of no single person. */
void identity_join_emails (struct identity *identity);
/* Do the names of two mentions with one address agree? Neither is NULL. */
gboolean name_forms_agree (const struct name_form *a, const struct name_form *b);

/* shared_numbers.c: the same for long numbers behind names. */
gboolean profile_is_number (const char *profile);
void identity_join_numbers (struct identity *identity);

/* people.c: sets shown names, numbers, the name index and the contacts of each person. */
void identity_number (struct identity *identity, struct network *network);

/* alias_links.c */
void identity_add_contact_aliases (struct identity *identity);
void identity_add_aliases (struct identity *identity, const struct aliases *aliases);
/* After identity_unite: does any name form from `first` on belong to somebody in the data? */
gboolean identity_aliases_name_somebody (const struct identity *identity, guint32 first);

/* stated_ties.c */
void identity_add_stated_ties (struct identity *identity);

/* owner.c: MENTION_ME needs a name form before mentions are counted. Words such as "me" can be
 * distinguished from codes only afterwards. */
void identity_find_me (struct identity *identity);
void identity_take_owner (struct identity *identity);
void identity_find_words_for_me (struct identity *identity);
gboolean identity_name_me (struct identity *identity, const char *name, GError **error);
void network_detect_owner (struct network *network);
/* Who is in so large a share of all rows, and in `lead` times as many as anybody else, that they are the
 * owner's; or NONE. rows: of each of n. */
guint32 owner_of_rows (const guint64 *rows, guint32 n, guint64 all, double lead);

/* address_book_owner.c: after identity_unite. An address book or connections are of "me"; if other rows
 * show whose they are, that is me. O(records + attendees). */
void identity_find_address_book_owner (struct identity *identity);

#endif
