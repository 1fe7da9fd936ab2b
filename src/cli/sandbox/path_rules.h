/* path_rules.h - which files the program may open: landlock. */
#ifndef CLI_SANDBOX_PATH_RULES_H
#define CLI_SANDBOX_PATH_RULES_H

#include "cli/sandbox/sandbox.h"

/* FALSE: they are not in force. */
gboolean path_rules_enter (const struct sandbox_places *places);

#endif
