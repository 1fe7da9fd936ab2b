/* bibtex_names.h - lists of authors as BibTeX writes them. */
#ifndef READ_BIBTEX_NAMES_H
#define READ_BIBTEX_NAMES_H

/* "Ruiz, Ana and {van den Berg}, Lotte and others" is "Ruiz, Ana; van den Berg, Lotte"; NULL: the text
 * is no such list and has no braces. Free with g_free. Linear in the text. */
char *bibtex_names_to_list (const char *text);

#endif
