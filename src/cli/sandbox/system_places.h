/* system_places.h - what libraries read beside the data: fonts, tables of characters, time zones. */
#ifndef CLI_SANDBOX_SYSTEM_PLACES_H
#define CLI_SANDBOX_SYSTEM_PLACES_H

#include "cli/sandbox/sandbox.h"

void system_places_add (struct sandbox_places *places);

#endif
