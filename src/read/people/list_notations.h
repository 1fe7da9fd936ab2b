/* list_notations.h - lists of people as programs write them: BibTeX, chats. */
#ifndef READ_LIST_NOTATIONS_H
#define READ_LIST_NOTATIONS_H

/* The same with semicolons: "Ruiz, Ana and {van den Berg}, Lotte and others" is "Ruiz, Ana; van den Berg,
 * Lotte", and "@ben @cai" is "@ben; @cai". NULL: the text has neither such a list nor braces. Free with
 * g_free. Linear in the text. */
char *list_notation_to_list (const char *text);

#endif
