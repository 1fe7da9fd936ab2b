/* disclosure.h - says what of people can still be recognised. */
#ifndef ANONYMISE_DISCLOSURE_H
#define ANONYMISE_DISCLOSURE_H

#include "pln/pseudonyms.h"
#include "anonymise/recognisable.h"

/* For readers of whatever is handed on: sentences, and a few words for a caption. g_free. */
char *disclosure_sentence (const struct recognisable *found,
                           const struct anonymity_options *options);
char *disclosure_brief (const struct recognisable *found, const struct anonymity_options *options);

#endif
