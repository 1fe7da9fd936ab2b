/* revealing.h - does a text say who somebody is? */
#ifndef ANONYMISE_IDENTIFYING_TEXT_H
#define ANONYMISE_IDENTIFYING_TEXT_H

#include "pln/network.h"

struct identifiers;

/* All names, addresses and organisations of the log. */
struct identifiers *identifiers_new (const struct log *log);
void identifiers_free (struct identifiers *identifiers);

/* TRUE if the text holds a word of somebody's name (three letters at least), a
 * whole name, an address, an organisation or a capitalised word of one.  Rather
 * too often than too seldom. */
gboolean text_identifies_someone (const struct identifiers *identifiers, const char *text);

#endif
