/* program_names.h - programs by their names and addresses. */
#ifndef READ_PROGRAM_NAMES_H
#define READ_PROGRAM_NAMES_H

#include <glib.h>

/* folded: the name as header_fold writes it. */
gboolean name_is_program (const char *name, const char *folded);
/* "Automation", "Automatisierung": rules that write rows by themselves. */
gboolean word_is_automation (const char *folded);
/* "GitHub", "Google Calendar": among the writers of a chat; elsewhere it may be what a network is
 * about. */
gboolean name_is_service (const char *name);
/* "Polly", "Rose": a bot in a chat with other bots, where people have longer names. */
gboolean name_may_be_bot (const char *name);
gboolean address_is_program (const char *email);

#endif
