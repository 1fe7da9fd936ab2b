/* pseudonyms.h - a log under pseudonyms: whatever is measured, drawn or written from it contains no
 * names. What texts and figures may be shown is decided here, and nowhere later. */
#ifndef PLN_PSEUDONYMS_H
#define PLN_PSEUDONYMS_H

#include "pln/keyfile.h"
#include "pln/network.h"

/* Columns of free text. */
enum text_column
{
  TEXT_TOPIC,
  TEXT_EVENT,
  TEXT_CHANNEL,
  TEXT_FIELD,
  TEXT_PLACE,
  TEXT_TAGS,
  TEXT_CIRCLE,
  TEXT_ORG,
  TEXT_ROLE,
  TEXT_NOTE,
  N_TEXT_COLUMNS
};

/* Their names, NULL-terminated. */
const char *const *text_column_names (void);
/* The set of columns in a list, "topic,field", as bits. FALSE and an error for another name. */
gboolean text_columns_parse (const char *list, guint32 *set, GError **error);

/* People who must share a text, not counting the owner, before it is shown. */
#define SHARED_BY_PEOPLE 3

struct anonymity_options
{
  struct keyfile *keyfile; /* must outlive the pseudonyms */
  const guint32 *numbers;  /* of consents_number_mentions, or NULL; must outlive the pseudonyms */
  const struct aliases *aliases; /* or NULL */
  guint32 keep;                  /* set of text columns that are shown as written */
  guint32 coarsen; /* least number of people who share what is shown of each; 0: any */
};

/* What stands for people who did not agree to be named, before their number. */
#define NUMBERED_PERSON "person "

/* What stands for the person of each mention of the log: 0 for those who agreed to be named, else a
 * number, which stays while earlier rows do, whoever agrees (g_free). network: of the whole log, not of
 * a period. NULL and an error with file and line for a name that is not in the data. O(mentions +
 * people log people). */
guint32 *consents_number_mentions (const struct consents *consents, const struct log *log,
                                   const struct network *network, GError **error);

struct pseudonyms;

/* Makes a copy of the log in which people have pseudonyms, those of the key file if it knows them.
 * E-mail, profile, organisation, role, notes, aliases, file names and columns that pln does not know
 * are left out. A text of another column stays if at least SHARED_BY_PEOPLE people besides the owner
 * share it and it holds no word of a name, address or organisation and no number; all others become
 * "topic 12". Days stay, because measures need them; log.shows_months and log.shows_quarters tell
 * writers what to give. log.disclosure says what can still be recognised.
 *
 * With numbers, those who agreed keep name, e-mail, profile and days, and a text stays if one of them has
 * it and it names none of the others. What the others alone have is treated as above, and of what
 * describes them only what SHARED_BY_PEOPLE share stays.
 *
 * network: the same log under real names; both must outlive the pseudonyms. Cost: O(rows + length of
 * the texts). */
struct pseudonyms *pseudonyms_make (const struct log *log, const struct network *network,
                                    const struct anonymity_options *options);
void pseudonyms_free (struct pseudonyms *pseudonyms);

/* Has no files: log.input is left to the caller. */
struct log *pseudonyms_log (struct pseudonyms *pseudonyms);
/* The pseudonym of a person in the network with real names. */
const char *pseudonyms_person (const struct pseudonyms *pseudonyms, guint32 person);
/* What stands for a text from beside the log, such as a goal or a circle's name. */
const char *pseudonyms_text (struct pseudonyms *pseudonyms, enum text_column column,
                             const char *text);
/* The same, if the log has the text in any column; or NULL. */
const char *pseudonyms_known_text (const struct pseudonyms *pseudonyms, const char *text);
/* Does the text hold a word of somebody's name? */
gboolean pseudonyms_text_names_someone (struct pseudonyms *pseudonyms, const char *text);
/* The texts that are shown only because their column is kept, sorted; NULL if there are none
 * (g_ptr_array_unref). */
GPtrArray *pseudonyms_kept_texts (const struct pseudonyms *pseudonyms, enum text_column column);

/* Rounds the figures of the network of the pseudonyms' log, unless some are named: three digits of strengths; if wanted,
 * coarse numbers and days of people, so that no one's figures stand alone. O(people + ties). */
void pseudonyms_round (const struct pseudonyms *pseudonyms, struct network *network);
/* The number of ties to show of each person in that network; NULL: what it is (g_free). */
guint32 *pseudonyms_coarse_degrees (const struct pseudonyms *pseudonyms,
                                    const struct network *network);

#endif
