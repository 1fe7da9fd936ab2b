/* name_similarity.h - forms of names, and how similar two of them are. */
#ifndef NETWORK_NAME_SIMILARITY_H
#define NETWORK_NAME_SIMILARITY_H

#include "network/network_internal.h"

#define FORM_WORDS_MAX 6

enum form_source
{
  FORM_NAME,
  FORM_EMAIL,
  FORM_PROFILE,
  FORM_HEAD
};

/* One way in which a person is written: the folded name, the part of an e-mail before the @, the
 * end of a profile address, or the name before " - ", " | " and the like. */
struct compared_name
{
  guint32 person;
  guint8 source;  /* enum form_source */
  guint8 digits;  /* does it contain digits? */
  guint8 words;   /* 0: too many to be a name */
  guint8 letters; /* characters, 255 at most */
  const char *text;
  const char *word[FORM_WORDS_MAX]; /* each NUL-terminated */
};

struct forms
{
  GStringChunk *text;
  struct compared_name *form;
  guint32 n;
};

void forms_list (struct forms *forms, const struct network *network);
void forms_clear (struct forms *forms);

/* Each compares two names that share its blocking key. */
gboolean forms_share_middle (const struct compared_name *one, const struct compared_name *other);
gboolean forms_share_initials (const struct compared_name *one, const struct compared_name *other);
gboolean forms_share_short_name (const struct compared_name *one,
                                 const struct compared_name *other);
/* Edit distance, or limit + 1 if it is larger than limit. Names with different digits are codes and
 * never similar. */
guint forms_typing_distance (const struct compared_name *one, const struct compared_name *other,
                             guint limit);

#endif
