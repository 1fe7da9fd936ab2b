/* markdown.h - parts of the Markdown writer for text that is not a whole report. */
#ifndef REPORT_MARKDOWN_H
#define REPORT_MARKDOWN_H

#include "report/document.h"

/* Appends text, escaping characters that have a meaning in Markdown wherever they occur; "<" and "&"
 * become entities, because some readers pass HTML on. */
void markdown_append (GString *out, const char *text);
/* The document without its title; begins with a blank line. */
void document_body_to_markdown (const struct document *document, GString *out);

#endif
