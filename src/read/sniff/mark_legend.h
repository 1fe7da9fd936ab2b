/* mark_legend.h - the line that explains the marks of a register: "P = present, A = absent". */
#ifndef READ_MARK_LEGEND_H
#define READ_MARK_LEGEND_H

#include <glib.h>
#include "read/people/presence_words.h"

struct table_layout;

enum
{
  LEGEND_MOST = 16,
  LEGEND_CODE_BYTES = 32
};

struct mark_legend
{
  guint count;
  guint told; /* the first ones, which a line beside the table explains */
  struct
  {
    char code[LEGEND_CODE_BYTES];
    enum presence_word meaning;
  } mark[LEGEND_MOST];
};

/* Takes the legend above or below the table from its sample; rows below it become notes. Also
 * takes pairs of answers in one column of which one denies the other: "checked", "unchecked".
 * whole: the sample is the whole file. Linear in the cells of the sample. */
void table_legend_take (struct table_layout *layout, gboolean whole);

/* What a mark means: by the legend, else as mark_of_text. */
enum presence_word legend_mark (const struct mark_legend *legend, const char *text);
gboolean legend_explains (const struct mark_legend *legend, const char *text);
/* Only absences are marked: an empty cell is a presence. */
gboolean legend_marks_absence (const struct mark_legend *legend);

#endif
