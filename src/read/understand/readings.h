/* readings.h - the ways in which a table may be read, and which of them explains it best.
 *
 * A reading is a profile with the roles of the columns. A known header proposes one, each shape
 * whose needs are met another. What the reading leaves unexplained, and what it would make of the
 * rows, costs score. The best one is taken if its lead is clear; otherwise pln asks. */
#ifndef READ_READINGS_H
#define READ_READINGS_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Evidence for a reading before its cells are checked. Shapes by roles have 0.6 to 0.99. */
#define STRENGTH_KNOWN 1.5  /* the header of a known export */
#define STRENGTH_CELLS 1.16 /* the cells show the shape, whatever the header says */
#define STRENGTH_TOLD 1.05  /* the user says so */
#define STRENGTH_PLAIN 0.6  /* a log or a list of contacts, by the words in its header */
#define STRENGTH_REMOTE 0.3 /* possible, but its header says otherwise */

/* Two readings of different meaning that are nearer than this are asked about. */
#define LEAD_CLEAR 0.1
/* The cost of one column whose cells do not fit its role; from COST_FATAL on, the reading cannot be
 * right. */
#define COST_MISFIT 0.2
#define COST_FATAL 0.8

enum row_meaning /* what a row says; readings with the same meaning do not compete */
{
  ROW_IS_TIE,     /* one person and another */
  ROW_IS_CONTACT, /* somebody the owner met */
  ROW_IS_PRESENT, /* somebody who was there, with the others */
  ROW_IS_MESSAGE, /* somebody wrote to all */
  ROW_IS_CHOICE,  /* a person, and those they name */
  ROW_IS_PERSON,  /* a person, and nobody else */
  ROW_IS_GRID,    /* a person, and a column for each person, day or event */
  ROW_IS_NOTHING  /* not a table of people */
};

struct reading
{
  const struct profile *profile;
  struct columns columns;
  guint64 header_line, first_line;
  const struct sample_row *texts;
  struct table_rules rules;
  enum row_meaning meaning;
  double score;
  double doubt_cost; /* of what costs most */
  const char *doubt; /* a static clause about it: "holds days, not people"; NULL: none */
  const char *
    cure; /* static: what the user can do about it, with "%s" for the doubtful column, quoted; NULL:
                         * name the column of people */
  guint32 doubt_column;           /* the column that the clause is about, or NO_COLUMN */
  struct unclear_cell doubt_cell; /* of that column; no text: the clause is about the whole of it */
};

struct readings
{
  struct table_layout *layout;
  struct table_rules rules; /* before any shape was tried */
  GArray *list;             /* struct reading */
};

void readings_init (struct readings *readings, struct table_layout *layout);
void readings_clear (struct readings *readings);
/* Takes what the layout and the columns say now as a reading, if the layout has a profile; leaves
 * the columns empty. */
void readings_add (struct readings *readings, struct columns *columns, double strength);
/* May the reading that the layout and the columns say now be taken, after the user gave a shape? What
 * pln sees by itself to have that shape comes before what it makes of the shape alone: the strength grows. */
gboolean readings_may_take (const struct readings *readings, const struct columns *columns,
                            enum table_shape told, double *strength);
/* Remembers the rules of the layout, and sets them as they were remembered. */
void readings_remember (struct readings *readings);
void readings_restore (struct readings *readings);

/* The reading with the highest score, and the best one of another meaning; NULL: none. The first
 * added wins a tie. */
const struct reading *readings_best (const struct readings *readings, const struct reading **next);
/* Makes the reading that of the table: sets the layout and the columns. */
void readings_take (struct readings *readings, const struct reading *reading,
                    struct columns *columns);

/* Changes score and doubt by what the cells say. Linear in the cells of the sample. */
void reading_check (struct reading *reading, struct table_layout *layout,
                    const struct read_options *options);

/* An error that says why the reading cannot be right, and which option cures it. */
gboolean reading_refuse (const struct reading *reading, const char *title, GError **error);
/* FALSE and that error, if it cannot be. */
gboolean reading_is_possible (const struct reading *reading, const char *title, GError **error);
/* FALSE and a question, if the best two are too near, or the best one cannot be right. */
gboolean readings_ask (const struct readings *readings, const struct reading *best,
                       const struct reading *next, const char *title, GError **error);

#endif
