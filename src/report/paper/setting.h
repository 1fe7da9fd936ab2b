/* setting.h - sets text into strips: the one way for paragraphs, lists and tables. */
#ifndef REPORT_SETTING_H
#define REPORT_SETTING_H

#include "report/document.h"
#include "report/paper/galley.h"

/* About 75 letters of the text, the same on all paper, so that lines break alike everywhere. */
#define MEASURE_WIDTH 440.0
#define TURNED_MARGIN 34.0 /* of a page turned on its side, left and right */
#define TURNED_WIDTH 724.0 /* of a table there */

struct type
{
  double size, leading;
  gboolean bold;
  struct colour colour;
};

extern const struct type type_text, type_strong, type_number, type_small, type_heading, type_aside,
  type_title, type_subtitle, type_large, type_large_number, type_footer;
extern const struct colour colour_rule, colour_quiet, colour_accent;

struct setting
{
  const struct paper_form *form;
  struct galley *galley;
};

/* Text set beside other texts: a cell of a table, a number and what it counts. */
struct set_cell
{
  GArray *lines; /* struct text_line */
  double x, width;
  const struct type *type;
  gboolean right; /* at the right edge */
  const char *tag;
};

struct set_row
{
  struct set_cell *cell;
  guint count;
  const char *tag;   /* of the whole; NULL: none */
  double gap, pad;   /* above it; within, above and below the text */
  guint whole;       /* most lines with which it stays on one page */
  gboolean at_foot;  /* cells of fewer lines stand at the bottom */
  double rule, wide; /* a rule below: its thickness, 0 for none, and length */
  struct colour rule_colour;
};

/* The lines of a text (g_array_unref). width: also TEXT_IN_ONE_LINE or TEXT_BY_WORDS. */
GArray *lines_of (const struct setting *setting, const char *text, const struct type *type,
                  double width);
double lines_width (const GArray *lines);

/* Sets the row into a strip; a long one into several, of which the first and last have two lines.
 * Returns the index of the first. */
guint row_set (const struct setting *setting, const struct set_row *row);

/* A text from the left edge, in a column of that width. */
guint paragraph_set (const struct setting *setting, const char *text, const struct type *type,
                     double gap, double width, const char *tag);

/* The least width, up to MEASURE_WIDTH, at which a text has no more lines than at that: no line of
 * a title is then much shorter than the others. */
double balanced_width (const struct setting *setting, const char *text, const struct type *type);

/* Pure white. */
void space_set (const struct setting *setting, double height);

#endif
