/* Tables that read/sources makes of calendars and address cards. Their headers are its own. */
#include "read/profiles/profiles_list.h"

/* A calendar of Google, Outlook or Apple (.ics): who met whom. */
static const struct profile calendar = {
  .name = "ics-calendar",
  .title = "calendar",
  .kind = PROFILE_INTERACTIONS,
  .signature
  = HEADERS ("date", "from", "to", "with", "event", "channel", "topic", "minutes", "place"),
  .whole_header = TRUE,
  .column
  = COLUMNS ({ "date", ROLE_DATE }, { "with", ROLE_WITH }, { "event", ROLE_EVENT },
             { "channel", ROLE_CHANNEL }, { "topic", ROLE_TOPIC }, { "minutes", ROLE_MINUTES }),
  .only_columns = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .owner_in_every_row = TRUE,
  .one_directory = TRUE,
  .places = "place",
  .nobody = "appointments with nobody else",
};

/* Address cards (.vcf) of Google, Outlook or Apple. */
static const struct profile cards = {
  .name = "vcf-cards",
  .title = "address cards",
  .kind = PROFILE_CONTACTS,
  .signature
  = HEADERS ("card name", "first name", "middle name", "last name", "aliases", "email", "email 2",
             "email 3", "org", "role", "place", "tags", "knows", "phone", "profile"),
  .whole_header = TRUE,
  .column = COLUMNS ({ "card name", ROLE_NAME }, { "first name", ROLE_FIRST_NAME },
                     { "middle name", ROLE_MIDDLE_NAME }, { "last name", ROLE_LAST_NAME },
                     { "aliases", ROLE_ALIASES }, { "email", ROLE_EMAIL },
                     { "email 2", ROLE_EMAIL }, { "email 3", ROLE_EMAIL }, { "org", ROLE_ORG },
                     { "role", ROLE_ROLE }, { "place", ROLE_PLACE }, { "tags", ROLE_TAGS },
                     { "knows", ROLE_KNOWS }, { "profile", ROLE_PROFILE }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .one_directory = TRUE,
  .connects = TRUE,
  .nobody = "entries without a name or an e-mail",
};

const struct profile *const profiles_sources[] = { &calendar, &cards, NULL };
