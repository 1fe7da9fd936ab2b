/* encoded_words.h - names and subjects as mail headers encode them. */
#ifndef READ_ENCODED_WORDS_H
#define READ_ENCODED_WORDS_H

#include <glib.h>

/* May the text hold an encoded word? Fast where it does not. */
gboolean may_hold_encoded_word (const char *text, gsize length);

/* Decodes "=?UTF-8?Q?Tomasz_W=C3=B3jcik?= <tomasz@lab.org>" to "Tomasz Wójcik <tomasz@lab.org>"
 * (RFC 2047, with the languages of RFC 2231); NULL if no part of the text is an encoded word of a
 * known charset. Control characters become blanks. Free with g_free. Linear in the text. */
char *encoded_words_decode (const char *text, gsize length);

#endif
