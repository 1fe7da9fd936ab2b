/* repeat_groups.h - forms of KoboToolbox and ODK write who answered in one table and the people they
 * name in another, a repeat group. Given together, the id of an answer ties the two. */
#ifndef READ_REPEAT_GROUPS_H
#define READ_REPEAT_GROUPS_H

#include "read/rows/import_context.h"
#include "read/sources/catalogue.h"

/* If the table is a repeat group, and one of the other files is its form: makes each row an answer of
 * whoever has that id there. FALSE: the table is read as it stands. */
gboolean repeat_group_take (struct import_context *import, const struct table_source *source,
                            const struct catalogue *catalogue);
/* A form that tells of nobody else than who answered, and cannot be read alone: with its repeat group beside it, it
 * is the list of those who answered. FALSE: it has none. */
gboolean repeat_form_take_list (struct import_context *import, const struct table_source *source,
                                const struct catalogue *catalogue);
/* If another file is a repeat group of this form, the id of an answer identifies who answered. */
void repeat_form_take (struct import_context *import, const struct table_source *source,
                       const struct catalogue *catalogue);

#endif
