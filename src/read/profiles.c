/* The exports that pln knows.  Each entry is data; see profile.h. */
#include "read/profile.h"

#define HEADERS(...) ((const char *const[]) { __VA_ARGS__, NULL })
#define COLUMNS(...) ((const struct profile_column[]) { __VA_ARGS__, { NULL, ROLE_NONE } })

static const struct profile linkedin_invitations = {
  .name = "linkedin-invitations",
  .title = "LinkedIn invitations",
  .summary = "LinkedIn's Invitations.csv: who asked whom to connect",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("From", "To", "Sent At", "Direction"),
  .column = COLUMNS ({ "From", ROLE_FROM }, { "To", ROLE_TO }, { "Sent At", ROLE_DATE },
                     { "Message", ROLE_NONE }, { "Direction", ROLE_NONE },
                     { "inviterProfileUrl", ROLE_FROM_PROFILE },
                     { "inviteeProfileUrl", ROLE_TO_PROFILE }),
  .only_columns = TRUE,
  .channel = "linkedin invitation",
  .split = SPLIT_COMMA_NEVER,
};

static const struct profile ties = {
  .name = "ties",
  .title = "pln ties",
  .summary = "the table that pln writes with --ties",
  .kind = PROFILE_TIES,
  .signature = HEADERS ("contact_a", "contact_b", "interactions", "strength"),
  .only_columns = TRUE,
};

static const struct profile edge_list = {
  .name = "edge-list",
  .title = "edge list",
  .summary = "two people a line, with or without a weight and a time, no header",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
};

static const struct profile interactions = {
  .name = "interactions",
  .title = "interactions",
  .summary = "one interaction a row; columns found by their names",
  .kind = PROFILE_INTERACTIONS,
};

static const struct profile contacts = {
  .name = "contacts",
  .title = "contacts",
  .summary = "one person a row; columns found by their names",
  .kind = PROFILE_CONTACTS,
};

const struct profile *const profiles[] = {
  &linkedin_invitations,
  &ties, &edge_list, &interactions, &contacts, NULL
};
