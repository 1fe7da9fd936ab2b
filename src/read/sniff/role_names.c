/* The names of roles, as --column and plans write them. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/roles.h"

static const char *const names[N_ROLES] = {
  [ROLE_DATE] = "date",
  [ROLE_TIME] = "time",
  [ROLE_FROM] = "from",
  [ROLE_TO] = "to",
  [ROLE_WITH] = "with",
  [ROLE_EVENT] = "event",
  [ROLE_THREAD] = "thread",
  [ROLE_CHANNEL] = "channel",
  [ROLE_TOPIC] = "topic",
  [ROLE_DIRECTION] = "direction",
  [ROLE_MINUTES] = "minutes",
  [ROLE_INTRODUCED_BY] = "introduced_by",
  [ROLE_NOTE] = "note",
  [ROLE_WEIGHT] = "weight",
  [ROLE_FIRST] = "first",
  [ROLE_LAST] = "last",
  [ROLE_FROM_EMAIL] = "from_email",
  [ROLE_TO_EMAIL] = "to_email",
  [ROLE_FROM_PROFILE] = "from_profile",
  [ROLE_TO_PROFILE] = "to_profile",
  [ROLE_NAME] = "name",
  [ROLE_FIRST_NAME] = "first_name",
  [ROLE_MIDDLE_NAME] = "middle_name",
  [ROLE_LAST_NAME] = "last_name",
  [ROLE_ALIASES] = "aliases",
  [ROLE_EMAIL] = "email",
  [ROLE_PROFILE] = "profile",
  [ROLE_FIELD] = "field",
  [ROLE_ORG] = "org",
  [ROLE_PLACE] = "place",
  [ROLE_TAGS] = "tags",
  [ROLE_KNOWS] = "knows",
  [ROLE_STAGE] = "stage",
  [ROLE_CADENCE] = "cadence",
  [ROLE_DO_NOT_CONTACT] = "do_not_contact",
  [ROLE_CLUSTER] = "cluster",
  [ROLE_ROLE] = "role",
  [ROLE_ID] = "id",
  [ROLE_LABEL] = "label",
  [ROLE_SCOPE] = "scope",
  [ROLE_STRENGTH] = "strength",
  [ROLE_INTERACTIONS] = "interactions",
  [ROLE_STATE] = "state",
  [ROLE_EVIDENCE] = "evidence",
  [ROLE_POST] = "post",
  [ROLE_REPLY] = "reply_to",
  [ROLE_YEAR] = "year",
  [ROLE_MONTH] = "month",
  [ROLE_WEEK] = "week",
  [ROLE_QUARTER] = "quarter",
  [ROLE_DAY] = "day",
  [ROLE_OTHER_DATE] = "other_date",
};

const char *
role_name (enum role role)
{
  return names[role];
}

enum role
role_by_name (const char *name)
{
  g_autofree char *word = header_squeeze (name);
  for (int role = 1; role < N_ROLES; role++)
    {
      g_autofree char *own = header_squeeze (names[role]);
      if (strcmp (own, word) == 0)
        return (enum role)role;
    }
  return ROLE_NONE;
}
