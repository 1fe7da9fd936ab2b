/* anonymise.h - the input files of a log under pseudonyms, without their names. */
#ifndef CLI_ANONYMISE_H
#define CLI_ANONYMISE_H

#include "pln/record.h"

/* Gives the log its input files without their names; they belong to the log. */
void inputs_anonymise (struct log *log, const struct log *named);
void inputs_anonymous_clear (struct log *log);

#endif
