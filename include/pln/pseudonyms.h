/* pseudonyms.h - a log under pseudonyms: whatever is measured, drawn or written from it contains no
 * names. */
#ifndef PLN_PSEUDONYMS_H
#define PLN_PSEUDONYMS_H

#include "pln/network.h"

#define PSEUDONYM_KEY_BYTES 32

struct pseudonyms;

/* Makes a copy of the log in which a person is called P- and hexadecimal digits of HMAC-SHA256
 * (key, folded name): the same name and key give the same pseudonym in every run. E-mail, profile,
 * organisation, notes, aliases, file names and columns that pln does not know are removed. A topic,
 * event, channel, field, place, tag or cluster that names a person, an organisation or an address
 * is replaced or removed. Days stay, because measures need them; log.months_only tells writers to
 * give months.
 *
 * network: the same log under real names; both must outlive the pseudonyms. Cost: O(rows) to copy,
 * texts x people to compare. */
struct pseudonyms *pseudonyms_make (const struct log *log, const struct network *network,
                                    const guint8 key[PSEUDONYM_KEY_BYTES]);
void pseudonyms_free (struct pseudonyms *pseudonyms);

/* Has no files: log.input is left to the caller. */
struct log *pseudonyms_log (struct pseudonyms *pseudonyms);
/* The pseudonym of a person in the network with real names. */
const char *pseudonyms_person (const struct pseudonyms *pseudonyms, guint32 person);
/* A text from beside the log, such as a goal, as texts of the log are: itself, or its pseudonym with
 * the prefix ("topic-") if it names somebody. */
const char *pseudonyms_text (struct pseudonyms *pseudonyms, const char *text, const char *prefix);
/* The replaced topics, events and channels: their number, and one of them. */
guint pseudonyms_n_words (const struct pseudonyms *pseudonyms);
const char *pseudonyms_word (const struct pseudonyms *pseudonyms, guint i, const char **was);

#endif
