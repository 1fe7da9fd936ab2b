/* email_and_url.h - normal forms of e-mail and web addresses, for comparison. */
#ifndef PLN_EMAIL_AND_URL_H
#define PLN_EMAIL_AND_URL_H

#include <glib.h>

/* Functions return a new string, or NULL if the text is not an address of this kind. */

/* something@host without blanks, in lower case, with a leading "mailto:" removed. The text need not
 * end with a zero byte. */
char *email_normalise (const char *text, gsize length);

/* TRUE if the text starts with http://, https:// or www., or is a LinkedIn address. */
gboolean is_web_address (const char *text);

/* The address of a person's page: without scheme, "www.", the host prefixes of phones ("m.",
 * "mobile."), query, fragment and final slashes; percent signs decoded; the host in lower case.
 * LinkedIn addresses also lose the country and are in lower case, and of a profile only its name is
 * kept: https://de.LinkedIn.com/in/Ana-Ruiz/en?x=1 is linkedin.com/in/ana-ruiz. NULL if nothing is
 * left. */
char *profile_address_normalise (const char *address);

/* The identifier if the whole text is one, as in "--me" and aliases: an e-mail, or an address with
 * a slash; "<ana@x.org>" too. NULL if it is a name. */
char *text_to_identifier (const char *text);
/* The same, or the identifier in brackets after a name: "Ana Ruiz <ana@x.org>". */
char *identifier_in_text (const char *text);
/* "Ana Ruiz" of "Ana Ruiz (ana@x.org)"; NULL if no identifier stands behind the name. */
char *name_without_identifier (const char *name);

/* "info", "hr-team", "secretariat": what stands before the "@" of a part of an organisation, in lower
 * case. "ana" and "it.ana" are people. */
gboolean mailbox_is_office (const char *box, gsize length);
/* The same for a name, as header_fold folds it: "hr", "team office", "service client". */
gboolean name_is_office (const char *folded);

#endif
