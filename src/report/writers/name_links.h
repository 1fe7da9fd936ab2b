/* name_links.h - names in the text of a page as links to the person there (#person=12). */
#ifndef REPORT_NAME_LINKS_H
#define REPORT_NAME_LINKS_H

#include "report/document.h"

struct name_links;

/* Free before the network. */
struct name_links *name_links_new (const struct network *network);
void name_links_free (struct name_links *links);
/* Appends the text, escaped. Of names that begin alike the longest is taken; links: NULL for none. */
void name_links_append (const struct name_links *links, const char *text, GString *out);
/* Is the text a person's name, as a cell of a table has it: with a mark after it, or "(you)"? */
gboolean name_links_is_person (const struct name_links *links, const char *text);

#endif
