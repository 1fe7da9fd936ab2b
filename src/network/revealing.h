/* revealing.h - does a text say who somebody is? */
#ifndef NETWORK_REVEALING_H
#define NETWORK_REVEALING_H

#include "pln/network.h"

struct revealing;

/* All names, addresses and organisations of the log. */
struct revealing *revealing_new (const struct log *log);
void revealing_free (struct revealing *revealing);

/* TRUE if the text holds a word of somebody's name (three letters at least), a
 * whole name, an address, an organisation or a capitalised word of one.  Rather
 * too often than too seldom. */
gboolean text_reveals (const struct revealing *revealing, const char *text);

#endif
