/* html_entities.h - characters that a web page's program has written as codes. */
#ifndef READ_HTML_ENTITIES_H
#define READ_HTML_ENTITIES_H

/* "R&amp;D" as "R&D", "&#39;" and "&eacute;" likewise, if every '&' of the text
 * starts such a code; else NULL.  Free with g_free.  Linear in the text. */
char *entities_decode (const char *text);

#endif
