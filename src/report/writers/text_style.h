/* text_style.h - bold and colour on a terminal. */
#ifndef REPORT_TEXT_STYLE_H
#define REPORT_TEXT_STYLE_H

#include <glib.h>

enum text_style
{
  STYLE_HEADING,
  STYLE_MARK, /* the box or number of a list alone */
  STYLE_SMALL
};

/* Gives the style to every line written since `from`. indent: columns before a list's mark. */
void text_style_from (GString *out, gsize from, gsize indent, enum text_style style);

#endif
