/* leading_words.h - the place of people among those of a row, by the word for them. */
#ifndef READ_LEADING_WORDS_H
#define READ_LEADING_WORDS_H

enum leading
{
  LEADING_UNSAID,
  LEADING_LEADS,     /* "host", "doctor", "creator" */
  LEADING_GUIDES,    /* "mentor", "Lehrerin": leads those who learn, and may be paired with them */
  LEADING_SECOND,    /* "co supervisor": guides too, beside somebody else who does */
  LEADING_COMPANION, /* "buddy": guides where people are paired, and leads nobody elsewhere */
  LEADING_LED,       /* "client", "patient" */
  LEADING_LEARNS     /* "mentee", "Azubi": led by who guides */
};

/* The folded phrase, or the same without the word for a name or an account, or with the last ending of
 * a plural or of the other gender replaced: "Agent username", "Hosts", "Ospiti", "Tutorinnen". */
enum leading leading_of_phrase (const char *phrase);
/* Or the same of its last word, if that guides or learns: "clinical supervisor", "exchange student". */
enum leading leading_of_head (const char *phrase);

#endif
