/* headerless_lists.h - short lists without a header, told by what their cells are. */
#ifndef READ_HEADERLESS_LISTS_H
#define READ_HEADERLESS_LISTS_H

#include "read/sniff/header_detection.h"

/* The profile of a list of accounts, pages, hosts or of people and their
 * classes, and a role for each of its columns (roles: 3 of them); NULL for
 * any other rows.  file: the file's name, folded like a header; it tells
 * blocked accounts from followed ones.  Linear in the sample. */
const struct profile *list_kind_find (const GArray *rows, const char *file, enum role *roles,
                                      guint32 *count);

#endif
