/* address.h - e-mail and web addresses in the form in which they are compared. */
#ifndef PLN_ADDRESS_H
#define PLN_ADDRESS_H

#include <glib.h>

/* Functions return new text, or NULL if the text is something else. */

/* something@host without blanks, in small letters; "mailto:" in front is dropped.
 * Takes part of a text. */
char *email_normalise (const char *text, gsize length);

/* Starts with http://, https:// or www., or is at LinkedIn. */
gboolean is_web_address (const char *text);

/* The page of a person: without scheme, "www.", the host of phones ("m.", "mobile."),
 * query, fragment and final slashes, percent signs decoded, the host in small
 * letters.  At LinkedIn also without the country, in small letters, and of a profile
 * no more than its name: https://de.LinkedIn.com/in/Ana-Ruiz/en?x=1 is
 * linkedin.com/in/ana-ruiz.  NULL for nothing. */
char *profile_address_normalise (const char *address);

/* The identifier that a whole text is, as "--me" and aliases give it: an e-mail, or
 * an address with a slash in it; "<ana@x.org>" too.  NULL if it is a name. */
char *text_to_identifier (const char *text);
/* The same, or the one in brackets behind a name: "Ana Ruiz <ana@x.org>". */
char *identifier_in_text (const char *text);

#endif
