/* text_holders.h - who has which text in a log. */
#ifndef ANONYMISE_TEXT_HOLDERS_H
#define ANONYMISE_TEXT_HOLDERS_H

#include "anonymise/free_text.h"

/* The column of free text that an attribute is; FALSE if it is something else. */
gboolean text_column_of_attribute (guint32 key, enum text_column *column);

/* Sees all texts of the log, and for each the people who have it: in rows, or as an attribute. The
 * owner does not count, because every row of theirs has one. O(rows x their topics + contacts). */
void text_holders_find (struct free_text *texts, const struct log *log,
                        const struct named_people *named);

#endif
