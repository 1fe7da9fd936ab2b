/* cell_containers.h - lists, sets and objects that programs wrote into a cell. */
#ifndef READ_CELL_CONTAINERS_H
#define READ_CELL_CONTAINERS_H

#include <glib.h>

/* "['a', 'b']", "{\"a\",\"b\"}", "frozenset({'a'})", "(\"a\", \"b\")", "c(\"a\", \"b\")", "{a,b}",
 * objects with a name or an e-mail ("[{\"name\": \"Ana\", \"email\": \"a@x.org\"}]" is "Ana <a@x.org>"),
 * directory names ("CN=Ana Ruiz,OU=Staff|CN=Ben,OU=Staff") and a vCard's name in parts
 * ("Ruiz;Ana;;Dr.;" is "Dr. Ana Ruiz").  Appends the text of each member (g_free) and
 * returns TRUE; FALSE, with nothing appended, for all other cells.  Linear in
 * the cell; for most cells the first byte decides. */
gboolean cell_container_items (const char *cell, GPtrArray *items);

/* "Ruiz;Ana;;Dr.;": a vCard's name in parts. */
gboolean cell_is_vcard_name (const char *cell);

/* The members joined with "; "; NULL for all other cells.  Free with g_free. */
char *cell_container_to_list (const char *cell);

#endif
