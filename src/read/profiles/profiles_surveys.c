/* Ego-network surveys: Network Canvas, egor and EgoWeb, Qualtrics. */
#include "read/profiles/profiles_list.h"
#include "read/rows/row_survey.h"

/* Network Canvas' file of egos; give the alters and ties as well. */
static const struct profile canvas_ego = {
  .name = "network-canvas-ego",
  .title = "Network Canvas egos",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("networkCanvasEgoUUID", "networkCanvasSessionID",
                        "networkCanvasCaseID|networkCanvasProtocolName"),
  .absent = HEADERS ("nodeID", "edgeID"),
  .column = COLUMNS ({ "networkCanvasCaseID", ROLE_NAME }, { "networkCanvasEgoUUID", ROLE_PROFILE },
                     { "networkCanvasSessionID", ROLE_NONE },
                     { "networkCanvasProtocolName", ROLE_NONE }, { "sessionStart", ROLE_NONE },
                     { "sessionFinish", ROLE_NONE }, { "sessionExported", ROLE_NONE },
                     { "APP_VERSION", ROLE_NONE }, { "COMMIT_HASH", ROLE_NONE }),
  .rewrite_row = row_name_canvas_ego,
};

/* Network Canvas' attributeList: who each ego named. */
static const struct profile canvas_alters = {
  .name = "network-canvas-alters",
  .title = "Network Canvas alters",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("nodeID", "networkCanvasEgoUUID"),
  .column = COLUMNS (
    { "networkCanvasUUID|networkCanvasAlterUUID|networkCanvasNodeUUID|networkCanvasAlterID",
      ROLE_PROFILE },
    { "networkCanvasEgoUUID", ROLE_SCOPE }, { "nodeID", ROLE_NONE },
    { "layout_x|layout_y|layout#_x|layout#_y", ROLE_NONE }),
  .import_row = row_add_canvas_alter,
  .may_be_empty = TRUE,
};

/* Network Canvas' edgeList: who knows whom among the alters; give the alters as well. */
static const struct profile canvas_ties = {
  .name = "network-canvas-ties",
  .title = "Network Canvas ties",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("edgeID", "networkCanvasEgoUUID", "networkCanvasSourceUUID",
                        "networkCanvasTargetUUID"),
  .column
  = COLUMNS ({ "networkCanvasSourceUUID", ROLE_FROM_PROFILE },
             { "networkCanvasTargetUUID", ROLE_TO_PROFILE }, { "networkCanvasEgoUUID", ROLE_SCOPE },
             { "strength|weight|frequency", ROLE_WEIGHT }),
  .only_columns = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
  .evidence = EVIDENCE_STATED,
  .may_be_empty = TRUE,
};

#define EGO "egoID|ego ID|ego|EgoNumber"
#define EGO_NAME "egoName|ego name|name of ego"
#define ALTER "alterID|alter ID|altID|alt ID|Alter Number"
#define ONE_END "Source|srcID|source ID|Alter 1 Number"
#define OTHER_END "Target|tgtID|target ID|Alter 2 Number"

/* Egor's or EgoWeb's file of ties among alters; give the alters as well. */
static const struct profile egor_ties = {
  .name = "egor-ties",
  .title = "egor ties among alters",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("egoID|ego ID|EgoNumber", ONE_END, OTHER_END),
  .column
  = COLUMNS ({ EGO, ROLE_SCOPE }, { ONE_END, ROLE_FROM }, { OTHER_END, ROLE_TO },
             { "Alter 1 Name|Alter 2 Name", ROLE_LABEL }, { "weight|strength", ROLE_WEIGHT }),
  .only_columns = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
  .evidence = EVIDENCE_STATED,
  .rewrite_row = row_name_egor_tie,
  .may_be_empty = TRUE,
};

/* Egor's or EgoWeb's file of alters: who each ego named. */
static const struct profile egor_alters = {
  .name = "egor-alters",
  .title = "egor alters",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("egoID|ego ID|EgoNumber", ALTER),
  .column = COLUMNS ({ EGO, ROLE_SCOPE }, { EGO_NAME, ROLE_LABEL }, { ALTER, ROLE_ID },
                     { "name|Alter Name", ROLE_NAME }),
  .import_row = row_add_egor_alter,
};

/* Egor's one-file form: a row is an ego, its alters and their ties. */
static const struct profile egor_wide = {
  .name = "egor-wide",
  .title = "egor, one file",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("egoID|ego ID|EgoNumber", "netsize|X# to #|# to #"),
  .column = COLUMNS ({ EGO, ROLE_SCOPE }),
  .only_columns = TRUE,
  .import_row = row_add_egor_wide,
};

/* Egor's file of egos; give the alters and ties as well. */
static const struct profile egor_ego = {
  .name = "egor-egos",
  .title = "egor egos",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("egoID|EgoNumber"),
  .column = COLUMNS ({ EGO, ROLE_SCOPE }, { EGO_NAME "|name", ROLE_NAME }),
  .import_row = row_add_egor_ego,
};

/* A Qualtrics survey by roster: questions that end in " - NAME". */
static const struct profile qualtrics = {
  .name = "qualtrics",
  .title = "Qualtrics survey",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("StartDate|RecordedDate|EndDate", "ResponseId|ResponseID"),
  .column = COLUMNS ({ "RecordedDate", ROLE_DATE }, { "StartDate", ROLE_DATE },
                     { "EndDate", ROLE_OTHER_DATE }, { "ResponseId|ResponseID", ROLE_LABEL },
                     { "RecipientFirstName", ROLE_FIRST_NAME },
                     { "RecipientLastName", ROLE_LAST_NAME }, { "RecipientEmail", ROLE_EMAIL }),
  .only_columns = TRUE,
  .drop = DROPS ({ "Status", "Survey Preview|Survey Test|1|2", "previews and tests" },
                 { "Status", "Spam|8", "spam" }),
  .header_rows = 3,
  .import_row = row_add_roster_answers,
};

/* Who answers is in the first row of a record, who they name in the rows of a repeated form, so no
 * row has both. */
static const struct profile redcap_repeats = {
  /* REDCap's records with repeated forms; of no use as they are. */
  .name = "redcap-repeats",
  .title = "REDCap, repeated forms",
  .kind = PROFILE_REFUSED,
  .lacks_one_end = TRUE,
  .signature = HEADERS ("redcap_repeat_instrument"),
  .notice
  = "REDCap writes who answered in one row of a record and the people they name in other rows, "
    "so no row says who named who. Make a table with one row per person named and two columns, "
    "from (who answered, found by the record's id) and to (who was named), and give that to pln",
};

#define ASK_FOR_JOINED_TABLE                                                                     \
  "whoever answered is in the form's own table, so no row says who named the people. Give that " \
  "table as well, or make one with a row per person named and two columns, from (who answered, " \
  "found by "

/* The people named in a form of KoboToolbox, without who named them. */
static const struct profile kobo_repeats = {
  .name = "kobo-repeats",
  .title = "a repeat group of KoboToolbox",
  .kind = PROFILE_REFUSED,
  .lacks_one_end = TRUE,
  .signature = HEADERS ("parent table name", "parent index"),
  .notice = ASK_FOR_JOINED_TABLE "_parent_index, which is _index there) and to (who was named)",
};

/* The people named in a form of ODK, without who named them. */
static const struct profile odk_repeats = {
  .name = "odk-repeats",
  .title = "a repeat group of ODK or SurveyCTO",
  .kind = PROFILE_REFUSED,
  .lacks_one_end = TRUE,
  .signature = HEADERS ("PARENT_KEY", "KEY"),
  .notice = ASK_FOR_JOINED_TABLE "PARENT_KEY, which is KEY there) and to (who was named)",
};

const struct profile *const profiles_surveys[]
  = { &canvas_ego, &canvas_alters, &canvas_ties,    &egor_ties,    &egor_alters, &egor_wide,
      &egor_ego,   &qualtrics,     &redcap_repeats, &kobo_repeats, &odk_repeats, NULL };
