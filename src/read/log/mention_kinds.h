/* mention_kinds.h - what each mention is: a person, a program, a room ... Judging a name takes longer than
 * reading its row, so all are judged after the last row, by several threads. */
#ifndef READ_MENTION_KINDS_H
#define READ_MENTION_KINDS_H

#include "read/log/log_builder.h"
#include "read/people/non_people.h"

/* Of one mention, before that. */
enum person_kind builder_mention_kind (const struct builder *builder, guint32 mention);
/* Of all. O(bytes of names). */
void builder_find_mention_kinds (struct builder *builder);

#endif
