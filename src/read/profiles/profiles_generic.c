/* Tables that belong to no known export: recognised by words in the header, or without a header. */
#include "read/rows/row_matrix.h"
#include "read/profiles/profiles_list.h"
#include "read/rows/row_answer.h"
#include "read/rows/row_contact_days.h"
#include "read/rows/row_duties.h"
#include "read/rows/row_graph_text.h"
#include "read/rows/row_stated.h"
#include "read/rows/row_shapes.h"
#include "read/rows/row_survey.h"

/* The table that pln writes with --ties. */
static const struct profile ties = {
  .name = "ties",
  .title = "pln ties",
  .kind = PROFILE_TIES,
  .signature = HEADERS ("contact_a", "contact_b", "interactions", "strength"),
  .only_columns = TRUE,
  .notice
  = "a table of ties does not say about what, who gave, or on which days besides the first and "
    "the last: what needs that is left out",
};

/* The table of "pln ask", with your answers. */
static const struct profile answers = {
  .name = "answers",
  .title = "answers to pln's questions",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("person", "other", "do they know each other?"),
  .column = COLUMNS ({ "person", ROLE_FROM }, { "other", ROLE_TO },
                     { "do they know each other?", ROLE_KNOWS }, { "why pln asks", ROLE_NONE }),
  .only_columns = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_answer,
  .may_be_empty = TRUE,
  .notice
  = "a yes is a tie that you state: it counts in structure, without strength; a no is not asked again",
};

/* Two people a line, with or without a weight and a time, no header. */
static const struct profile edge_list = {
  .name = "edge-list",
  .title = "edge list",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
};

/* A date, a sender and receivers a line, no header. */
static const struct profile log_list = {
  .name = "log-list",
  .title = "log without a header",
  .kind = PROFILE_INTERACTIONS,
};

/* A time and two people who met then a line (SocioPatterns), no header. */
static const struct profile contact_list = {
  .name = "contact-list",
  .title = "list of contacts in time",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
  .sampled = TRUE,
};

/* Two people a line, and neither gives; no header. */
static const struct profile undirected_list = {
  .name = "undirected-edge-list",
  .title = "undirected edge list",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
};

/* A person and an event, group or thing a line, no header. */
static const struct profile bipartite_list = {
  .name = "bipartite-list",
  .generic = GENERIC_BIPARTITE,
  .title = "list of people and what they share",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .notice
  = "the line above the list says that it ties people to what they share; people who share it on one day count as having met",
};

#define MATRIX_NOTICE \
  "the file is a square of people: a row and a column for each, and a number for the tie"

/* A row and a column for each person; the row's gives, the column's takes. */
static const struct profile matrix = {
  .name = "matrix",
  .generic = GENERIC_MATRIX,
  .title = "matrix of ties",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .import_row = row_add_matrix_row,
  .notice = MATRIX_NOTICE,
};

/* A row and a column for each person, the same both ways; neither gives. */
static const struct profile symmetric_matrix = {
  .name = "symmetric-matrix",
  .generic = GENERIC_MATRIX,
  .title = "symmetric matrix of ties",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
  .import_row = row_add_matrix_row,
  .notice = MATRIX_NOTICE,
};

/* Who answered, and who the answers name; questions that start with who. */
static const struct profile form_answers = {
  .name = "form-answers",
  .title = "answers to a form",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_ALWAYS,
  .import_row = row_add_form_answers,
  .notice = "each answer ties the person who answered to the people named",
};

/* Who answered, and a column for each person that could be chosen. */
static const struct profile choice_answers = {
  .name = "choice-answers",
  .title = "answers with a column for each person",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_IF_NAMES,
  .owner_listed = TRUE,
  .import_row = row_add_choices,
  .notice
  = "each answer ties the person who answered to the person of the column; \"no\" and \"never\" are not ties",
};

/* People, ties and what they share, as UCINET, Pajek, GUESS, yEd, Cytoscape, Matrix Market and Neo4j write them. */
static const struct profile graph_file = {
  .name = "graph-file",
  .title = "network file (DL of UCINET, Pajek, GDF, TGF, SIF, Matrix Market, Neo4j)",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("vertex", "tied to", "tie weight", "tie direction", "shared by"),
  .whole_header = TRUE,
  .column = COLUMNS ({ "vertex", ROLE_FROM }, { "tied to", ROLE_TO }, { "tie weight", ROLE_WEIGHT },
                     { "tie direction", ROLE_DIRECTION }, { "shared by", ROLE_EVENT }),
  .only_columns = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_graph_line,
};

/* A person and a group, committee, project ... a row. */
static const struct profile memberships = {
  .name = "memberships",
  .title = "people and their groups",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .notice = "people in one group count as knowing each other; a group is not a person",
};

/* Follows: stated ties, not contact. */
static const struct profile follows = {
  .name = "follows",
  .title = "list of follows",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_stated_link,
  .notice = "following somebody is a stated tie, not contact: it adds no strength",
};

/* Connections: stated ties, not contact. */
static const struct profile connections = {
  .name = "connections",
  .title = "list of connections",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_stated_link,
  .notice = "a connection is a stated tie, not contact: it adds no strength",
};

/* Mentors and mentees, buddies, tutors: who learns from whom. */
static const struct profile pairs = {
  .name = "pairs",
  .title = "list of pairs",
  .kind = PROFILE_INTERACTIONS,
  .may_not_happen = TRUE,
  .keeps_pairs = TRUE,
  .import_row = row_add_pairs,
  .owner_listed = TRUE,
};

/* A row for each pair; columns say when they met, or whether they did. */
static const struct profile pair_sessions = {
  .name = "pair-sessions",
  .title = "pairs and their sessions",
  .kind = PROFILE_INTERACTIONS,
  .import_row = row_add_pair_sessions,
  .owner_listed = TRUE,
};

/* People in columns of their own: duties, interviews, tasks. */
static const struct profile people_of_a_row = {
  .name = "people-of-a-row",
  .generic = GENERIC_PEOPLE_OF_A_ROW,
  .title = "plan of who is together",
  .kind = PROFILE_INTERACTIONS,
  .may_not_happen = TRUE,
  .goes_on = TRUE,
  .import_row = row_add_duties,
  .owner_listed = TRUE,
  .notice = "the people in one row count as having met; nobody else is added",
};

/* Days by shifts, or shifts by days, and who works then in the cells. */
static const struct profile shifts = {
  .name = "shifts",
  .title = "rota",
  .kind = PROFILE_INTERACTIONS,
  .may_not_happen = TRUE,
  .goes_on = TRUE,
  .import_row = row_add_shifts,
  .owner_listed = TRUE,
  .notice
  = "people in one cell work together and count as having met; people of different shifts do not",
};

/* A row for each round, and in each cell the people who were together. */
static const struct profile pairs_in_cells = {
  .name = "pairs-in-cells",
  .title = "rounds of pairs",
  .kind = PROFILE_INTERACTIONS,
  .may_not_happen = TRUE,
  .import_row = row_add_pairs_in_cells,
  .owner_listed = TRUE,
  .notice = "people in one cell count as having met; nobody else is added",
};

/* A column for each group or day, and below it those who belong to it. */
static const struct profile group_columns = {
  .name = "group-columns",
  .title = "people by groups",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .daily_gathering = TRUE,
  .owner_listed = TRUE,
  .import_row = row_add_group_columns,
  .notice = "those in one column belong together; people in one row do not",
};

/* A row for each person, a column for each event, and a mark where one came. */
static const struct profile two_mode = {
  .name = "two-mode",
  .title = "people by events",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_grid_row,
  .notice = "each column is an event: people with a mark in it count as having met there",
};

/* A row for each event, a column for each person, and a mark where one came. */
static const struct profile two_mode_turned = {
  .name = "two-mode-turned",
  .title = "events by people",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_turned_grid_row,
  .notice = "each row is an event: people with a mark in it count as having met there",
};

/* A row for each day, a column for each person, and a mark for those the writer met. */
static const struct profile own_ticks = {
  .name = "own-ticks",
  .title = "days by people, ticked",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .import_row = row_add_own_ticks,
  .notice
  = "the title says who you met: each row is a day, with a mark for everybody you met on it",
};

/* A row for each person, a column for each day, and a mark where one was present. */
static const struct profile attendance_register = {
  .name = "register",
  .title = "attendance register",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .daily_gathering = TRUE,
  .import_row = row_add_grid_row,
  .notice = "each column is a day or session: people who were present count as having met",
};

/* A row for each person, a column for each day, and a mark where the writer met them. */
static const struct profile own_register = {
  .name = "own-register",
  .title = "people by days, ticked",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .import_row = row_add_own_register_row,
  .notice = "the header says who you met: each mark is a contact of yours on that day",
};

/* Who could come when; pln cannot use it. */
static const struct profile date_poll = {
  .name = "date-poll",
  .title = "a poll of dates",
  .kind = PROFILE_REFUSED,
  .notice
  = "it says who could come when, not who met whom; give the list of the people who came, or a log with the columns date and with",
};

/* One person at one event per row; people at one event have met. */
static const struct profile attendance = {
  .name = "attendance",
  .generic = GENERIC_ATTENDANCE,
  .title = "list of those present",
  .kind = PROFILE_INTERACTIONS,
  .person = ROLE_WITH,
  .owner_listed = TRUE,
  .daily_gathering = TRUE,
  .nobody = "places that nobody took",
  .notice = "people at one event on one day count as having met; nobody else is added",
};

/* One appointment a row: a client, its start and its end. */
static const struct profile appointments = {
  .name = "appointments",
  .plans_ahead = TRUE,
  .title = "appointments",
  .kind = PROFILE_INTERACTIONS,
  .may_not_happen = TRUE,
  .person = ROLE_WITH,
  .undirected = TRUE,
};

/* One message per row, without a receiver; people who wrote on one day have met. */
static const struct profile chat = {
  .name = "chat",
  .generic = GENERIC_CHAT,
  .title = "messages of a chat",
  .kind = PROFILE_INTERACTIONS,
  .owner_listed = TRUE,
  .daily_gathering = TRUE,
  .notice
  = "the messages have no receiver: people who wrote in one chat on one day count as having met",
};

/* A row for each person; numbered columns hold the days of conversations. */
static const struct profile contact_days = {
  .name = "contact-days",
  .title = "people and the days on which I met them",
  .kind = PROFILE_INTERACTIONS,
  .import_row = row_add_contact_days,
};

/* One message a row, sent by me or received from somebody. */
static const struct profile own_messages = {
  .name = "own-messages",
  .title = "messages sent and received",
  .kind = PROFILE_INTERACTIONS,
  .import_row = row_add_own_message,
};

/* A person, then everybody it is tied to, in rows of any length. */
static const struct profile adjacency_list = {
  .name = "adjacency-list",
  .title = "adjacency list",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .import_row = row_add_named_others,
};

/* Cytoscape's edge table: "Ana (advice) Ben" in one cell. */
static const struct profile joined_ends = {
  .name = "joined-ends",
  .title = "edges with both ends in a cell",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .rewrite_row = row_part_joined_ends,
};

/* A person, and a column for each person it names. */
static const struct profile nominations = {
  .name = "nominations",
  .title = "nominations",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_named_others,
};

/* A row for each person, and which of the other people they report to. */
static const struct profile organisation_chart = {
  .name = "organisation-chart",
  .generic = GENERIC_ORGANISATION_CHART,
  .title = "organisation chart",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_named_others,
};

/* The same; the superior is given by an id. */
static const struct profile organisation_chart_by_id = {
  .name = "organisation-chart-by-id",
  .generic = GENERIC_ORGANISATION_CHART,
  .title = "organisation chart",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .import_row = row_add_referenced_others,
};

/* One interaction a row; columns found by their names. */
static const struct profile interactions = {
  .name = "interactions",
  .generic = GENERIC_INTERACTIONS,
  .title = "interactions",
  .kind = PROFILE_INTERACTIONS,
};

/* One person a row; columns found by their names. */
static const struct profile contacts = {
  .name = "contacts",
  .generic = GENERIC_CONTACTS,
  .title = "contacts",
  .kind = PROFILE_CONTACTS,
};

/* clang-format off */
const struct profile *const profiles_generic[] = {
  &ties, &answers, &edge_list, &log_list, &contact_list, &undirected_list, &bipartite_list,
  &matrix, &symmetric_matrix, &form_answers, &bare_matrix, &headed_matrix, &numbered_matrix, &graph_file,
  &pairs, &people_of_a_row, &shifts, &pairs_in_cells, &choice_answers, &group_columns, &memberships, &follows,
  &connections, &two_mode, &two_mode_turned, &attendance_register, &own_ticks, &own_register,
  &date_poll, &attendance, &appointments, &chat, &own_messages, &contact_days, &pair_sessions, &adjacency_list,
  &joined_ends, &nominations, &organisation_chart, &organisation_chart_by_id, &interactions,
  &contacts, NULL,
};
