/* cell_kinds.h - what the text of a cell may be: a number, a day, a name, an address ... */
#ifndef READ_CELL_KINDS_H
#define READ_CELL_KINDS_H

#include <glib.h>

enum content /* a cell may have several kinds of content */
{
  CONTENT_NUMBER,
  CONTENT_FRACTION, /* a number with decimals that are not all 0 */
  CONTENT_COUNT,    /* a whole number above 0 with at most four digits */
  CONTENT_DAY,      /* a date written with more than digits */
  CONTENT_EMAIL,
  CONTENT_PAGE,
  CONTENT_NAME,   /* one to five words with capitals, no digits */
  CONTENT_HANDLE, /* one word that contains letters */
  CONTENT_LIST,   /* several parts separated by ; or |, or names separated by commas */
  CONTENT_LINK,   /* [[...]], [..](..), ../..md */
  CONTENT_MARK,   /* yes, no, ticks, 1 and 0, letters of an attendance register */
  CONTENT_PRESENCE,
  CONTENT_DIGITS, /* at least one digit */
  CONTENT_PEOPLE, /* a name, an address, a handle, a link or a list of these */
  CONTENT_TEXT,   /* more than six words */
  CONTENT_FULL,   /* whole names: "Ana Ruiz & Ben Okafor", "Harbour Press" */
  CONTENT_PERSON, /* and one of them has a title, or begins with a known given name */
  CONTENT_DASH,   /* "-", "—": nobody, or a mark */
  CONTENT_WAY,    /* of contact: "phone", "in person", "WhatsApp" */
  N_CONTENTS
};

/* One bit for each kind of content that the text may be. Linear in the text. */
guint32 kinds_of_text (const char *text);

/* Is the text a date, written with more than digits? */
gboolean text_is_day (const char *text);
/* The same for a whole cell: at most 60 bytes. */
gboolean text_is_moment (const char *text);
/* "04/03", "4.3.", "4 March": a day whose year stands elsewhere. */
gboolean text_is_day_without_year (const char *text);
/* The longest part of a header that is a date: "4 Mar 2024 6.00PM" of "4 Mar 2024 6.00PM All
 * students"; NULL: none. Free with g_free. */
char *text_find_moment (const char *text);
/* The same of a day whose year stands elsewhere: "5/3" of "Session 1 (5/3)". */
char *text_find_day_without_year (const char *text);

#endif
