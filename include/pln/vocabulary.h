/* vocabulary.h - the meaning of words in English, German, French, Spanish, Dutch, Italian and
 * Portuguese. Case and accents do not matter. */
#ifndef PLN_VOCABULARY_H
#define PLN_VOCABULARY_H

#include <glib.h>

/* How a channel connects people. */
enum channel_kind
{
  CHANNEL_OTHER,        /* no known word */
  CHANNEL_TALK,         /* people talk: coffee, call, lunch, meeting, walk, video call */
  CHANNEL_MESSAGE,      /* written to somebody: mail, direct message, chat */
  CHANNEL_PUBLIC,       /* written for everybody: post, comment, mention */
  CHANNEL_INTRODUCTION, /* somebody introduces two others */
  CHANNEL_EVENT,        /* both attend a conference, meetup, webinar, workshop, course */
  CHANNEL_REACTION,     /* no words at all: like */
  CHANNEL_CONNECTION    /* states a tie, without contact: follow, connection, invitation */
};

/* The kind of a channel, and whether people can take part from home. If there are words of several
 * kinds ("coffee after the workshop"), introductions come first, then talks, connections,
 * reactions, events, messages, posts. Names of platforms (Zoom, WhatsApp, Mastodon) count only if there is no other
 * word. Looks at the first 16 words. Cost: a few microseconds. */
enum channel_kind channel_kind_of (const char *text, gboolean *online);

enum answer
{
  ANSWER_OTHER, /* neither yes nor no */
  ANSWER_YES,
  ANSWER_NO
};

/* "yes", "ja", "x", "1", "true", "☑"; "no", "nein", "0", "falsch", "☐". */
enum answer answer_of_text (const char *text);

#endif
