/* headerless_lists.h - short lists without a header, recognised by their cells. */
#ifndef READ_HEADERLESS_LISTS_H
#define READ_HEADERLESS_LISTS_H

#include "read/sniff/header_detection.h"

enum
{
  LIST_CELLS_MOST = 5 /* of a row */
};

/* The profile of a list of accounts, pages or hosts, of people and their classes, or of messages, and a
 * role for each of its columns (roles: LIST_CELLS_MOST of them); NULL for any other rows. file: the file name, folded
 * like a header; it distinguishes blocked from followed accounts. Linear in the sample. */
const struct profile *list_kind_find (const GArray *rows, const char *file, enum role *roles,
                                      guint32 *count);

#endif
