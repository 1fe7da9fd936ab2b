/* doubt.h - what the doubts look at, and what they say. */
#ifndef READ_DOUBT_H
#define READ_DOUBT_H

#include "read/evidence/evidence.h"

struct doubt_view
{
  struct table_layout *layout;
  const struct columns *columns;
  const struct table_evidence *evidence;
  const struct read_options *options;
  gboolean contacts; /* the file is one of --contacts */
};

struct doubt
{
  const struct sample_row *row; /* that shows it; NULL: the header does */
  guint32 column;               /* NO_COLUMN: the whole row */
  char *question;               /* what is doubtful; what to do about it. Free with g_free */
};

/* Is there nothing that reads the column: no role, no rule, no word of the user? */
gboolean column_is_left_over (const struct doubt_view *view, guint32 column);
/* Does a rule for the whole table read it, whatever its role? */
gboolean column_is_read_by_rule (const struct doubt_view *view, guint32 column);
/* Did the user say what the column is? */
gboolean column_is_told (const struct doubt_view *view, guint32 column);
gboolean any_column_is_told (const struct doubt_view *view);
/* The next row of data from *at on; NULL: none. */
const struct sample_row *next_data_row (const struct doubt_view *view, guint *at);

/* Was the table read by its words and cells, not by a known header, as a grid or as a list of --contacts? */
gboolean doubt_view_is_generic (const struct doubt_view *view);
/* 1, 2, 3 ... whatever the header says; of a few rows, in their order. */
gboolean column_counts_rows (const struct doubt_view *view, guint32 column);
/* The first row of data in which the column has something; NULL: none. */
const struct sample_row *first_row_with_cell (const struct doubt_view *view, guint32 column);

/* Each says whether it has something to ask, and what. */
typedef gboolean doubt_function (const struct doubt_view *view, struct doubt *doubt);

/* A column of people or addresses that no other column of their rows names. */
doubt_function somebody_is_left_out;
/* "Absences", "Cancelled meetings" above a table. */
doubt_function title_says_they_were_away;
/* "km" in the corner of a square of people, "Debts" above it. */
doubt_function square_tells_no_contact;
/* People and days above the header, in a table of their own. */
doubt_function table_above_is_left_out;
/* "Recommended by" above people of the table, and above words. */
doubt_function introducers_are_left_out;
/* Half of the names are errors of a spreadsheet: "#REF!". */
doubt_function formulas_are_broken;
/* Rows without a day and without a sender, which would be meetings of the owner. */
doubt_function owner_is_guessed;
/* Two people in columns of their own, and nothing says that the owner met them. */
doubt_function writer_may_be_named;
/* A column of people who are never in the list of those present, under a word that pln does not know. */
doubt_function absent_may_be_listed;
/* A column headed like one that is used: "Friend 2" beside "Friend 1". */
doubt_function sibling_is_left_out;
/* "E1", "E2" at one end and names at the other: a table of who attended what. */
doubt_function codes_may_be_events;
/* Ends given by ids, with the names in a column that is not used. */
doubt_function ids_hide_names;
/* A list of people, in which the same person stands twice with different cells. */
doubt_function people_come_again;
/* Two ends, and a number that may say how often or how strongly. */
doubt_function number_is_left_out;
/* Each two people have a row, and nothing says which of them had contact. */
doubt_function pairs_may_not_be_ties;
/* Two people, and several numbers of which one is 0: perhaps they have no tie. */
doubt_function zero_is_left_out;
/* As many as the cell beside lists: how many came, not how strongly. */
doubt_function weight_counts_people;
/* 9 and 10 among weights of 0 and 1, or a number that the header explains as missing. */
doubt_function weight_may_be_code;
/* 99 among the numbers of people from 1 to 20, which names nobody itself. */
doubt_function code_may_be_nobody;
/* "Person" and "Company" in a column that is not used. */
doubt_function kinds_are_left_out;
/* "Declined" in a column that is not used. */
doubt_function answers_are_left_out;
/* A few words in a language that pln does not read, one of them in most rows. */
doubt_function states_are_unknown;
/* A day of contact, and the reading has none. */
doubt_function day_is_left_out;
/* Columns headed by days or people that are not used. */
doubt_function headings_are_left_out;

#endif
