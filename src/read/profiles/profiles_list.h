/* profiles_list.h - the families of profiles, each a NULL-terminated list, and macros to write
 * them. */
#ifndef READ_PROFILES_LIST_H
#define READ_PROFILES_LIST_H

#include "read/sniff/profile.h"

#define HEADERS(...) ((const char *const[]){ __VA_ARGS__, NULL })
#define COLUMNS(...) ((const struct profile_column[]){ __VA_ARGS__, { NULL, ROLE_NONE } })
#define DROPS(...) ((const struct profile_drop[]){ __VA_ARGS__, { NULL, NULL, NULL } })
#define FACTS(...) ((const struct profile_fact[]){ __VA_ARGS__, { NULL, ROLE_NONE } })

extern const struct profile *const profiles_linkedin_refused[];
extern const struct profile *const profiles_linkedin[];
extern const struct profile *const profiles_outlook[];
extern const struct profile *const profiles_address_books[];
extern const struct profile *const profiles_meetings[];
extern const struct profile *const profiles_events[];
extern const struct profile *const profiles_social[];
extern const struct profile *const profiles_surveys[];
extern const struct profile *const profiles_graphs[];
extern const struct profile *const profiles_sources[];
extern const struct profile *const profiles_generic[];
/* Of the generic ones, in a file of their own. */
extern const struct profile bare_matrix, headed_matrix, numbered_matrix;

#endif
