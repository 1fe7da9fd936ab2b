/* identifying_text.h - does a text identify somebody? */
#ifndef ANONYMISE_IDENTIFYING_TEXT_H
#define ANONYMISE_IDENTIFYING_TEXT_H

#include "pln/network.h"

struct identifiers;

/* Collects all names, addresses and organisations of the log. */
struct identifiers *identifiers_new (const struct log *log);
void identifiers_free (struct identifiers *identifiers);

/* TRUE if the text contains a word of somebody's name (three letters at least), a whole name, an
 * address, an organisation or a capitalised word of one. It errs on the side of TRUE. */
gboolean text_identifies_someone (const struct identifiers *identifiers, const char *text);

#endif
