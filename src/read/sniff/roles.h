/* roles.h - the purpose of a column, from its header in seven languages. */
#ifndef READ_ROLES_H
#define READ_ROLES_H

#include <glib.h>

enum role
{
  ROLE_NONE,
  /* an interaction */
  ROLE_DATE,
  ROLE_TIME,
  ROLE_FROM,
  ROLE_TO,
  ROLE_WITH,
  ROLE_EVENT,
  ROLE_THREAD,
  ROLE_CHANNEL,
  ROLE_TOPIC,
  ROLE_DIRECTION,
  ROLE_MINUTES,
  ROLE_INTRODUCED_BY,
  ROLE_NOTE,
  ROLE_WEIGHT,
  ROLE_FIRST,
  ROLE_LAST,
  ROLE_FROM_EMAIL,
  ROLE_TO_EMAIL,
  ROLE_FROM_PROFILE,
  ROLE_TO_PROFILE,
  /* a person */
  ROLE_NAME,
  ROLE_FIRST_NAME,
  ROLE_MIDDLE_NAME,
  ROLE_LAST_NAME,
  ROLE_ALIASES,
  ROLE_EMAIL,
  ROLE_PROFILE,
  ROLE_FIELD,
  ROLE_ORG,
  ROLE_PLACE,
  ROLE_TAGS,
  ROLE_KNOWS,
  ROLE_STAGE,
  ROLE_CADENCE,
  ROLE_DO_NOT_CONTACT,
  ROLE_CLUSTER,
  ROLE_ROLE,
  /* a node: the id that edges use and the label that people read */
  ROLE_ID,
  ROLE_LABEL,
  ROLE_SCOPE, /* the survey session within which names and ids count */
  /* a tie that is given with its strength */
  ROLE_STRENGTH,
  ROLE_INTERACTIONS,
  ROLE_STATE,
  ROLE_EVIDENCE,
  ROLE_POST,
  ROLE_REPLY, /* id of a post, and id of the post it answers */
  ROLE_YEAR,
  ROLE_MONTH,
  ROLE_WEEK,
  ROLE_QUARTER,
  ROLE_DAY,        /* a date in two or three columns */
  ROLE_OTHER_DATE, /* a date of something else, used to find the order of day and month */
  N_ROLES
};

/* One end of what a row is about, or somebody who was there. */
static inline gboolean
role_is_end (enum role role)
{
  return role == ROLE_FROM || role == ROLE_TO || role == ROLE_WITH;
}

/* A whole name at an end or by itself, or a part of one. */
static inline gboolean
role_names_person (enum role role)
{
  return role_is_end (role) || role == ROLE_NAME || role == ROLE_FIRST_NAME
         || role == ROLE_LAST_NAME;
}

/* The role that a single header suggests; ROLE_NONE if it is unknown. Ignores case, accents,
 * blanks, '_', '-' and the number of a repeated column ("Attendee 2"). O(log n). */
enum role role_of_header (const char *header);
/* "attendees/0/status": where a value stood in the answer of a program. */
gboolean header_is_path (const char *header);

/* The roles of a whole header: as above, then refined by looking at all columns together. "Name"
 * beside "Vorname" is the last name; "First" and "Last" alone are names in a contacts file and
 * dates in an edge list; "a" and "b" are two ends of a tie; "Time" without a date is the date;
 * "name" in a log is the person met. */
void roles_of_headers (const char *const *header, guint32 n_columns, gboolean contacts,
                       enum role *role);
/* The second step alone: refines the roles by looking at all columns together. */
void roles_settle (const char *const *header, guint32 n_columns, gboolean contacts,
                   enum role *role);

/* The first part of that step: which of "Name" and "Vorname" is the last name. */
void roles_infer_names (const char *const *header, guint32 n_columns, enum role *role);

/* For --column ROLE=NAME: "from", "introduced_by", ...; ROLE_NONE if no role has that name. */
enum role role_by_name (const char *name);
const char *role_name (enum role role); /* NULL for ROLE_NONE */

#endif
