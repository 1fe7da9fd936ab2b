/* summary_counts.h - what several sections count. */
#ifndef REPORT_SUMMARY_COUNTS_H
#define REPORT_SUMMARY_COUNTS_H

#include "pln/measure.h"

/* Interactions that the rows stand for; a gathering is one. */
double facts_interactions (const struct network *network);
/* People without any tie, the owner included. */
guint32 facts_isolates (const struct network *network);
guint32 facts_degree (const struct network *network, guint32 person);

/* People other than the owner, with the tie to the owner, strongest first,
 * then by name; free with g_array_unref.  Empty without an owner. */
struct contact_tie
{
  guint32 person, tie;
};
GArray *contacts_of_owner (const struct network *network);
/* The same of any person, the owner left out. */
GArray *contacts_of (const struct network *network, guint32 person);

/* Names and addresses as written that are not the shown name of their person,
 * by person and text, each once; free with g_array_unref. */
struct spelling
{
  guint32 person;
  const char *text;
};
GArray *facts_spellings (const struct network *network);
guint32 facts_other_spellings (const struct network *network);

/* Why there is no tie, as a whole sentence. */
const char *facts_no_tie (const struct network *network);

/* Rows of all files. */
struct row_counts
{
  guint64 rows, kept, rejected, dropped, duplicates;
};
struct row_counts facts_rows (const struct log *log);

#endif
