/* vocabulary.h - the meaning of words in English, German, French, Spanish, Dutch, Italian and
 * Portuguese. Case and accents do not matter. */
#ifndef PLN_VOCABULARY_H
#define PLN_VOCABULARY_H

#include <glib.h>

/* How a channel connects people. */
enum channel_kind
{
  CHANNEL_OTHER,        /* no known word */
  CHANNEL_ONE_TO_ONE,   /* people meet and talk: coffee, lunch, meeting, walk */
  CHANNEL_CALL,         /* they talk from afar: phone, video call */
  CHANNEL_GROUP,        /* several talk: study circle, team meeting */
  CHANNEL_CHAT,         /* written to and fro */
  CHANNEL_MESSAGE,      /* written to somebody: mail, direct message */
  CHANNEL_COMMENT,      /* written to somebody for everybody to read: reply, mention */
  CHANNEL_POST,         /* written for everybody: post, blog, article */
  CHANNEL_REACTION,     /* no words at all: like */
  CHANNEL_EVENT,        /* both attend a conference, meetup, webinar, workshop, course */
  CHANNEL_INTRODUCTION, /* somebody introduces two others */
  CHANNEL_CONNECTION,   /* states a tie, without contact: follow, connection, invitation */
  N_CHANNEL_KINDS
};

/* The kind of a channel, and whether people can take part from home. If there are words of several
 * kinds ("coffee after the workshop"), introductions come first, then groups, one-to-ones, calls,
 * connections, reactions, events, newsletters, chats, messages, comments, posts. Names of platforms (Zoom,
 * WhatsApp, Mastodon) and bare words for a group count only if there is no other word. Looks at the
 * first 16 words. Cost: a few microseconds. */
enum channel_kind channel_kind_of (const char *text, gboolean *online);

/* Does it only ask for a connection, which the other may never have accepted? */
gboolean channel_invites (const char *text);

/* "one-to-one", "small group", ... */
const char *channel_kind_name (enum channel_kind kind);
/* The kind of this name; case, hyphens and blanks do not matter, and "group" will do. FALSE: none. */
gboolean channel_kind_parse (const char *text, enum channel_kind *kind);
/* "one-to-one, call, ..., or other": all names, for messages. Free with g_free. */
char *channel_kind_names (void);

/* Sets found[i] for each channel of this name, whatever its case and accents. FALSE and an error that
 * starts with the option if there is none. O(n). */
gboolean channels_find (const char *option, const char *wanted, const char *const *channel,
                        guint32 n, guint8 *found, GError **error);

/* Do people talk on it? On a channel of one-to-ones and calls, two do so alone. */
gboolean channel_kind_is_talk (enum channel_kind kind);
/* Does what passes there come from the one who sends it? Elsewhere (a coffee, a call, a chat, an
 * event, a like) "from" only says who wrote the row or asked, so give and take are not known. */
gboolean channel_kind_has_author (enum channel_kind kind);

/* "Freelance", "self-employed", "selbstständig", "retired": does it stand in place of an employer? */
gboolean is_no_employer (const char *organisation);

enum answer
{
  ANSWER_OTHER, /* neither yes nor no */
  ANSWER_YES,
  ANSWER_NO
};

/* "yes", "ja", "x", "1", "true", "☑"; "no", "nein", "0", "falsch", "☐". */
enum answer answer_of_text (const char *text);

#endif
