/* call_filter.h - which system calls the program may make: seccomp. */
#ifndef CLI_SANDBOX_CALL_FILTER_H
#define CLI_SANDBOX_CALL_FILTER_H

#include <glib.h>

/* Calls that are not on the list fail as if they were not permitted, so that a library which asks for
 * one goes on without, or ends with an error that pln reports. FALSE: the list is not in force. */
gboolean call_filter_enter (void);

#endif
