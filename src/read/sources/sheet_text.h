/* sheet_text.h - texts of cells. */
#ifndef READ_SHEET_TEXT_H
#define READ_SHEET_TEXT_H

#include <glib.h>

enum
{
  SHEET_TEXT_MOST = 4 * 32767 /* bytes; a cell of Excel has at most 32,767 characters */
};

/* Appends a piece, unless the text becomes longer than a cell may be. */
void sheet_text_add (GString *text, const char *piece, gsize length);
/* Appends a text of .xlsx with "_x000A_" as the character that it stands for. */
void sheet_text_unescape (const GString *text, GString *out);

#endif
