/* identifying_text.h - does a text identify somebody? */
#ifndef ANONYMISE_IDENTIFYING_TEXT_H
#define ANONYMISE_IDENTIFYING_TEXT_H

#include "anonymise/consent.h"

struct identifiers;

/* Collects all names, addresses and organisations of the log, and of the aliases if there are any, but
 * for those of people who are named. O(their length). */
struct identifiers *identifiers_new (const struct log *log, const struct aliases *aliases,
                                     const struct named_people *named);
void identifiers_free (struct identifiers *identifiers);

/* TRUE if the text holds a word of a name, address or organisation, in any case, accents, alphabet
 * or inflection, joined with other words or spaced; a number; or what cannot be compared. It errs on
 * the side of TRUE. O(length of the text), however many names there are. */
gboolean text_identifies_someone (struct identifiers *identifiers, const char *text);
/* The same, of names alone: numbers and signs do not count. */
gboolean text_holds_name (struct identifiers *identifiers, const char *text);

#endif
