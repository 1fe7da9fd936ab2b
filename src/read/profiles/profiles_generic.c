/* What is nobody's export: recognised by the words in its header, or none. */
#include "read/rows/row_matrix.h"
#include "read/profiles/profiles_list.h"
#include "read/rows/row_survey.h"

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

static const struct profile contact_list = {
  .name = "contact-list",
  .title = "list of contacts in time",
  .summary = "a time and two people who met then a line (SocioPatterns), no header",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
  .sampled = TRUE,
};

static const struct profile undirected_list = {
  .name = "undirected-edge-list",
  .title = "undirected edge list",
  .summary = "two people a line, neither of whom gives, no header",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
};

static const struct profile bipartite_list = {
  .name = "bipartite-list",
  .title = "list of people and what they share",
  .summary = "a person and an event, group or thing a line, no header",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .owner_listed = TRUE,
  .notice
  = "The list ties people to what they share, as the line above it says; those who share it on a day have met.",
};

#define MATRIX_NOTICE \
  "The file is a square of people: a row for each, a column for each, and a number for the tie."

static const struct profile matrix = {
  .name = "matrix",
  .title = "matrix of ties",
  .summary = "a row and a column for each person; the row's gives, the column's takes",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .add = row_add_matrix_row,
  .notice = MATRIX_NOTICE,
};

static const struct profile symmetric_matrix = {
  .name = "symmetric-matrix",
  .title = "symmetric matrix of ties",
  .summary = "a row and a column for each person, the same both ways; neither gives",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_NEVER,
  .undirected = TRUE,
  .add = row_add_matrix_row,
  .notice = MATRIX_NOTICE,
};

static const struct profile form_answers = {
  .name = "form-answers",
  .title = "answers to a form",
  .summary = "who answered, and whom the answers name; questions that start with who",
  .kind = PROFILE_INTERACTIONS,
  .split = SPLIT_COMMA_ALWAYS,
  .add = row_add_form_answers,
  .notice
  = "Each answer ties who answered to the people named; who gives and who takes is not told from the question.",
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

const struct profile *const profiles_generic[]
  = { &ties,   &edge_list,        &contact_list, &undirected_list, &bipartite_list,
      &matrix, &symmetric_matrix, &form_answers, &interactions,    &contacts,
      NULL };
