/* consent.h - people who agreed to be named, in a log where all others are numbers. */
#ifndef ANONYMISE_CONSENT_H
#define ANONYMISE_CONSENT_H

#include "pln/pseudonyms.h"

/* Who stands for what in the outputs. Borrowed by whoever asks. */
struct named_people
{
  const struct network *network;
  const guint32 *number_of_mention; /* 0: named; NULL: nobody is named */
  guint32 *number;                  /* of each person, 0: named; NULL: nobody is named */
};

/* numbers: of each mention of the log, or NULL. O(mentions + people). */
void named_people_init (struct named_people *named, const struct log *log,
                        const struct network *network, const guint32 *numbers);
void named_people_clear (struct named_people *named);

/* FALSE for all if nobody is named, and for NONE. */
gboolean person_is_named (const struct named_people *named, guint32 person);
gboolean mention_is_named (const struct named_people *named, guint32 mention);

/* For readers of whatever is handed on: a sentence, and a few words for a caption. g_free. */
char *named_people_sentence (const struct named_people *named);
char *named_people_brief (const struct named_people *named);

#endif
