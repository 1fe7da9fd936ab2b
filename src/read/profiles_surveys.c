#include "read/profiles_list.h"
const struct profile *const profiles_surveys[] = { NULL };
