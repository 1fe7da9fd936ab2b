/* One person with an address at work and one at home, or two people of one name?
 *
 * They are taken for one person if the name is so rare that fewer than RARE_MOST people of the name are
 * to be expected by chance in data of this size (word_places.h), and nothing speaks against it: they
 * are not in one row or at one event (of one file: two may name a guest in two ways), not in two rows of one table of contacts, and the addresses are
 * not of one domain, which would not give two to one person. A name that is less rare, up to
 * DOUBTFUL_MOST, needs more: at small events both addresses met the same people. In small data every
 * name may be common, so there people of one name and different addresses stay apart.
 *
 * An address book or a calendar is another thing: one person or one program wrote its names, who would
 * have told two people of one name apart, and invites somebody at work and at home to one event. There a
 * name is one person's, unless it is known to be common, the addresses are of one domain, or two cards
 * name different organisations. */
#include <string.h>
#include "pln/text.h"
#include "network/identity/namesakes.h"

#define RARE_MOST 0.03
#define DOUBTFUL_MOST 0.3

enum
{
  SMALL_EVENT = 20, /* people */
  SHARED_LEAST = 2  /* people met by both */
};

struct namesake_search
{
  const struct identity *identity;
  const struct name_groups *groups;
  const guint32 *root; /* of each name form */
  guint32 *group;     /* of each root that has an e-mail and is in a group that may be one person */
  guint8 *may_be_one; /* by group: enum evidence_of_one */
  GArray *met;        /* struct meeting_note, of doubtful groups */
};

enum evidence_of_one
{
  SEVERAL,
  RARE,
  DOUBTFUL
};

/* Somebody else met a person of a group. */
struct meeting_note
{
  guint32 group, other, root;
};

static const char *
domain_of (const struct name_form *form)
{
  const char *at = form->email != NULL ? strchr (form->email, '@') : NULL;
  return at != NULL ? at + 1 : NULL;
}

/* Do two people of the group have addresses of one domain? */
static gboolean
share_a_domain (const struct namesake_search *search, const guint32 *member, guint32 count)
{
  const struct name_form *form = search->identity->name_form;
  g_autoptr (GHashTable) holder = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 i = 0; i < count; i++)
    {
      const char *domain = domain_of (&form[member[i]]);
      gpointer before, root = GUINT_TO_POINTER (search->root[member[i]]);
      if (domain == NULL)
        continue;
      if (g_hash_table_lookup_extended (holder, domain, NULL, &before) && before != root)
        return TRUE;
      g_hash_table_insert (holder, (gpointer)domain, root);
    }
  return FALSE;
}

/* Does the mention come from an address book or a calendar? */
static gboolean
is_of_directory (const struct log *log, guint32 mention)
{
  return mention < log->n_mentions && log->of_directory != NULL
         && log->of_directory[log->mention[mention].file];
}

/* Are all that have an address? */
static gboolean
are_of_directory (const struct namesake_search *search, const guint32 *member, guint32 count)
{
  for (guint32 i = 0; i < count; i++)
    if (search->identity->name_form[member[i]].email != NULL
        && !is_of_directory (search->identity->log, member[i]))
      return FALSE;
  return TRUE;
}

/* How likely it is that all who have the name are one person. Few names of a directory do not tell how
 * rare a whole name is, but there it is more likely to have two addresses than two bearers. */
static enum evidence_of_one
evidence_of_name (const struct namesake_search *search, struct name_groups *groups, guint32 group)
{
  const char *name = groups->name[group];
  const struct word_places *places = name_groups_places (groups);
  double namesakes = word_places_namesakes (places, name);
  gboolean known = namesakes < G_MAXDOUBLE;
  if (known && namesakes <= RARE_MOST)
    return RARE;
  if ((known ? namesakes <= DOUBTFUL_MOST : name_is_whole (name))
      && are_of_directory (search, groups->member + groups->start[group],
                           groups->start[group + 1] - groups->start[group]))
    return RARE;
  return namesakes <= DOUBTFUL_MOST ? DOUBTFUL : SEVERAL;
}

/* Names that are rare, and addresses of different domains. */
static gboolean
list_candidates (struct namesake_search *search, struct name_groups *groups, const guint8 *apart)
{
  gboolean any = FALSE;
  for (guint32 g = 0; g < groups->count; g++)
    {
      const guint32 *member = groups->member + groups->start[g];
      guint32 count = groups->start[g + 1] - groups->start[g];
      if (apart[g] != APART_BY_EMAIL || groups->name[g] == NULL)
        continue;
      search->may_be_one[g]
        = share_a_domain (search, member, count) ? SEVERAL : evidence_of_name (search, groups, g);
      if (search->may_be_one[g] == SEVERAL)
        continue;
      any = TRUE;
      for (guint32 i = 0; i < count; i++)
        search->group[search->root[member[i]]] = g;
    }
  return any;
}

/* The group of a mention, or NONE; its root. */
static guint32
group_of (const struct namesake_search *search, guint32 mention, guint32 *root)
{
  guint32 form = mention == NONE ? NONE : identity_name_form (search->identity, mention);
  *root = form == NONE ? NONE : search->root[form];
  return form == NONE ? NONE : search->group[*root];
}

struct last_seen_in
{
  guint64 where; /* an event or a table, from 1 */
  guint32 root;
  gboolean of_directory;
  const char *organisation; /* the last that a card of the table names */
};

/* Two of a group in one place are two people, unless a directory names both. */
static void
note_seen (struct namesake_search *search, struct last_seen_in *seen, guint32 mention,
           guint64 where)
{
  guint32 root, group = group_of (search, mention, &root);
  if (group == NONE)
    return;
  gboolean of_directory = is_of_directory (search->identity->log, mention);
  if (seen[group].where == where && seen[group].root != root
      && !(of_directory && seen[group].of_directory))
    search->may_be_one[group] = SEVERAL;
  seen[group] = (struct last_seen_in){ where, root, of_directory };
}

/* Others met by people of doubtful groups met at a small event. */
static void
note_met (struct namesake_search *search, const guint32 *attendee, guint32 count)
{
  for (guint32 i = 0; i < count && count <= SMALL_EVENT; i++)
    {
      struct meeting_note note;
      note.group = group_of (search, attendee[i], &note.root);
      if (note.group == NONE || search->may_be_one[note.group] != DOUBTFUL)
        continue;
      for (guint32 k = 0; k < count; k++)
        {
          group_of (search, attendee[k], &note.other);
          if (k != i && attendee[k] != MENTION_ME && note.other != NONE)
            g_array_append_val (search->met, note);
        }
    }
}

static void
look_for_meetings (struct namesake_search *search, struct last_seen_in *seen)
{
  const struct log *log = search->identity->log;
  guint64 where = 1;
  for (guint64 i = 0; i < log->n_records; i++, where++)
    {
      note_seen (search, seen, log->record[i].a, where);
      note_seen (search, seen, log->record[i].b, where);
    }
  for (guint32 i = 0; i < log->n_gatherings; i++, where++)
    {
      const guint32 *attendee = log->attendee + log->gathering[i].first;
      for (guint32 k = 0; k < log->gathering[i].count && !log->gathering[i].of_files; k++)
        note_seen (search, seen, attendee[k], where);
      note_met (search, attendee, log->gathering[i].count);
    }
}

static const char *
organisation_of (const struct contact *contact)
{
  for (guint32 i = 0; i < contact->count; i++)
    if (contact->attribute[i].key == ATTRIBUTE_ORG && contact->attribute[i].value[0] != '\0')
      return contact->attribute[i].value;
  return NULL;
}

static gboolean
texts_differ (const char *one, const char *other)
{
  g_autoptr (GString) a = g_string_new (NULL), b = g_string_new (NULL);
  text_fold (one, a);
  text_fold (other, b);
  return strcmp (a->str, b->str) != 0;
}

/* Two cards of different organisations are two people's. */
static void
note_organisation (struct namesake_search *search, struct last_seen_in *seen,
                   const struct contact *contact, const struct last_seen_in *before)
{
  guint32 root, group = group_of (search, contact->mention, &root);
  const char *organisation = organisation_of (contact);
  if (group == NONE)
    return;
  const char *known = before->where == seen[group].where ? before->organisation : NULL;
  if (known != NULL && organisation != NULL && before->root != root
      && texts_differ (known, organisation))
    search->may_be_one[group] = SEVERAL;
  seen[group].organisation = organisation != NULL ? organisation : known;
}

/* Rows of one table come one after the other, so that of all of them only the last is compared. */
static void
look_for_contacts (struct namesake_search *search, struct last_seen_in *seen)
{
  const struct log *log = search->identity->log;
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      const struct contact *contact = &log->contact[i];
      guint32 root, group = group_of (search, contact->mention, &root);
      struct last_seen_in before = group != NONE ? seen[group] : (struct last_seen_in){ 0 };
      note_seen (search, seen, contact->mention, (guint64)contact->file + 1);
      note_organisation (search, seen, contact, &before);
    }
}

static int
compare_met (gconstpointer a, gconstpointer b)
{
  const struct meeting_note *one = a, *other = b;
  if (one->group != other->group)
    return one->group < other->group ? -1 : 1;
  if (one->other != other->other)
    return one->other < other->other ? -1 : 1;
  return (one->root > other->root) - (one->root < other->root);
}

/* How many people of each group there are; people without an address do not count. */
static guint
people_of_group (const struct namesake_search *search, guint32 group)
{
  g_autoptr (GHashTable) people = g_hash_table_new (NULL, NULL);
  const struct name_groups *groups = search->groups;
  for (guint32 i = groups->start[group]; i < groups->start[group + 1]; i++)
    if (search->identity->name_form[groups->member[i]].email != NULL)
      g_hash_table_add (people, GUINT_TO_POINTER (search->root[groups->member[i]]));
  return g_hash_table_size (people);
}

/* Doubtful groups are one person if enough others met them under two addresses. */
static void
settle_doubtful (struct namesake_search *search)
{
  g_array_sort (search->met, compare_met);
  const struct meeting_note *note = (const struct meeting_note *)(gpointer)search->met->data;
  guint32 shared = 0;
  for (guint i = 0; i < search->met->len; i++)
    {
      gboolean last = i + 1 == search->met->len || note[i + 1].group != note[i].group;
      gboolean same_group = i > 0 && note[i - 1].group == note[i].group;
      gboolean again
        = same_group && note[i - 1].other == note[i].other && note[i - 1].root != note[i].root;
      shared = same_group ? shared + again : 0;
      if (last && search->may_be_one[note[i].group] == DOUBTFUL
          && shared >= SHARED_LEAST * (people_of_group (search, note[i].group) - 1))
        search->may_be_one[note[i].group] = RARE;
    }
}

void
namesakes_find_one_person (const struct identity *identity, struct name_groups *groups,
                           const guint32 *root, guint8 *apart)
{
  g_autofree guint32 *group = g_new (guint32, MAX (identity->n, 1));
  g_autofree guint8 *may_be_one = g_new0 (guint8, MAX (groups->count, 1));
  g_autoptr (GArray) met = g_array_new (FALSE, FALSE, sizeof (struct meeting_note));
  struct namesake_search search = { identity, groups, root, group, may_be_one, met };
  memset (group, 0xff, identity->n * sizeof *group); /* NONE */
  if (!list_candidates (&search, groups, apart))
    return;
  g_autofree struct last_seen_in *seen = g_new0 (struct last_seen_in, groups->count);
  look_for_meetings (&search, seen);
  memset (seen, 0, groups->count * sizeof *seen);
  look_for_contacts (&search, seen);
  settle_doubtful (&search);
  for (guint32 g = 0; g < groups->count; g++)
    if (may_be_one[g] == RARE)
      apart[g] = NOT_APART;
}
