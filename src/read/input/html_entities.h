/* html_entities.h - characters that were exported as HTML entities. */
#ifndef READ_HTML_ENTITIES_H
#define READ_HTML_ENTITIES_H

/* Decodes "R&amp;D" to "R&D", and "&#39;" and "&eacute;" likewise, if every '&' in
 * the text starts an entity; otherwise returns NULL.  Free with g_free.  Linear in
 * the text. */
char *entities_decode (const char *text);

#endif
