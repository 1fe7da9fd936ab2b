/* What each mention is. In a chat, a service that writes is a program. */
#include "pln/parallel_loop.h"
#include "read/log/mention_kinds.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/program_names.h"

enum
{
  MENTIONS_CHUNK = 256
};

/* "Quirijn Bot": a Dutch family name behind a given one. In a chat it is a program that has a name. */
static gboolean
is_family_name_bot (const char *name)
{
  return name != NULL && g_str_has_suffix (name, " Bot")
         && name_look_of (name) == LOOKS_LIKE_PERSON;
}

static guint8
judge (const struct mention *mention, enum person_kind unknown)
{
  if (mention->name == NULL && mention->email == NULL)
    return mention->profile != NULL && account_names_nobody (mention->profile) ? KIND_NOBODY
                                                                               : KIND_PERSON;
  enum person_kind kind = person_kind_of (mention->name, mention->email);
  if (kind == KIND_PERSON && unknown == KIND_UNKNOWN_IN_CHAT && mention->name != NULL
      && name_is_service (mention->name))
    kind = KIND_PROGRAM;
  if (kind == KIND_PROGRAM && unknown != KIND_UNKNOWN_IN_CHAT && is_family_name_bot (mention->name))
    kind = KIND_PERSON;
  if ((kind == KIND_OFFICE || kind == KIND_PLACEHOLDER) && unknown == KIND_UNKNOWN_IN_TIES)
    kind = KIND_PERSON;
  return (guint8)kind;
}

static void
judge_if_unknown (const struct builder *b, guint32 number)
{
  guint8 *kind = &b->kind->data[number];
  if (*kind >= KIND_UNKNOWN)
    *kind = judge (&g_array_index (b->mention, struct mention, number), *kind);
}

static void
judge_share (struct loop_share *share, gpointer data)
{
  for (guint32 number; loop_next (share, &number);)
    judge_if_unknown (data, number);
}

enum person_kind
builder_mention_kind (const struct builder *b, guint32 number)
{
  judge_if_unknown (b, number);
  return (enum person_kind)b->kind->data[number];
}

void
builder_find_mention_kinds (struct builder *b)
{
  loop_run (b->kind->len, MENTIONS_CHUNK, b->threads, judge_share, b);
  for (guint32 m = 0; m < b->kind->len && !b->has_non_people; m++)
    b->has_non_people = b->kind->data[m] != KIND_PERSON;
}
