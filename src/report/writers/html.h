/* html.h - a document as a page, with a map and a script or without. */
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include "report/document.h"
#include "report/writers/name_links.h"

struct html_parts
{
  const char *map_svg;            /* NULL: no map */
  const char *map_note;           /* under it, or NULL */
  const char *script;             /* NULL: none; without it the page is complete as well */
  const char *view;               /* for the script: a template element */
  const char *cards;              /* the same, behind the script: read when somebody is asked for */
  const char *data;               /* for the script: JSON without "<" */
  const struct name_links *links; /* for the script, or NULL */
};

/* The text, escaped, between the two. */
void html_element_write (GString *out, const char *open, const char *text, const char *close);
/* What stands in a section, without its heading. */
void html_blocks_write (const struct section *section, const struct name_links *links,
                        GString *out);
void html_write (const struct document *document, const struct html_parts *parts, GString *out);

#endif
