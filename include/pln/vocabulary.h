/* vocabulary.h - what a word means, in English, German, French, Spanish, Dutch,
 * Italian and Portuguese.  Case and accents make no difference. */
#ifndef PLN_VOCABULARY_H
#define PLN_VOCABULARY_H

#include <glib.h>

/* How a channel brings people together, the closest first but for the last. */
enum channel_kind
{
  CHANNEL_OTHER,        /* no word that is known */
  CHANNEL_TALK,         /* people talk: coffee, call, lunch, meeting, walk, video call */
  CHANNEL_MESSAGE,      /* written to somebody: mail, direct message, chat */
  CHANNEL_PUBLIC,       /* written for everybody: post, comment, mention */
  CHANNEL_INTRODUCTION, /* one makes others known to each other */
  CHANNEL_EVENT,        /* the same conference, meetup, webinar, workshop, course */
  CHANNEL_REACTION      /* no words at all: like, follow, connection, invitation */
};

/* The kind of a channel, and whether nobody has to leave home for it.  Where
 * words of several kinds stand ("coffee after the workshop"), introductions come
 * first, then talks, reactions, events, messages, posts; the names of platforms
 * (Zoom, WhatsApp, Mastodon) count where no other word does.  The first 16
 * words are looked at.  Cost: a few microseconds. */
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
