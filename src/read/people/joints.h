/* joints.h - the signs and words that join people in one cell: "Ana and Ben", "Ana/Ben".
 *
 * Whether one does depends on both sides. What is to the left of it is read on with each joint, what is
 * to the right is looked up once for all of them, so that all take linear time together. */
#ifndef READ_JOINTS_H
#define READ_JOINTS_H

#include "read/people/text_span.h"

struct joint
{
  const char *at;
  gsize length;
  gboolean is_word, may_be_surname;
  gboolean is_tight; /* no blanks around it: "Ana&Ben", but also "AT&T" */
};

struct left_side
{
  const char *from, *end; /* without blanks around */
  gboolean has_address, has_small_letter;
  struct nesting nesting;
  gboolean has_comma;
  struct word_count before_comma;
};

struct right_side
{
  const char *last_address, *last_small_letter; /* in the cell; or NULL */
  const char *company_ending;                   /* or NULL */
  const char *word, *word_end;                  /* the last word that was asked for */
  gboolean has_two_words;                       /* from anywhere in this word on */
};

struct joints
{
  const char *at, *end; /* what is left to be searched */
  guint marks;
  struct left_side left;
  struct right_side right;
  gboolean done;
};

void joints_start (struct joints *joints, struct text_span cell, guint marks);
/* The next piece between joints, which may be empty or several people with commas between them, and
 * how to split it there: marks, or with PEOPLE_FIRST_NAMES. FALSE: there are no more. */
gboolean joints_next (struct joints *joints, struct text_span *piece, guint *marks);

/* "I", "yo", "ich": whoever keeps the table. */
gboolean span_means_me (struct text_span piece);

/* Starts with a capital, or a letter of a script without capitals; at least two bytes. */
gboolean text_starts_as_name (const char *text, const char *end);

#endif
