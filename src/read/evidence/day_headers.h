/* day_headers.h - headers of columns with days. */
#ifndef READ_DAY_HEADERS_H
#define READ_DAY_HEADERS_H

#include <glib.h>

enum day_sense /* which date of a row a column gives; a higher value is closer to the
                  interaction */
{
  DAY_SENSE_NONE,
  DAY_SENSE_OF_RECORD, /* or entered, registered, booked, last modified */
  DAY_SENSE_CREATED,
  DAY_SENSE_DUE, /* of a task, if no column says when it was done */
  DAY_SENSE_END,
  DAY_SENSE_PLAIN,
  DAY_SENSE_START
};

/* PLAIN if no word of it tells, NONE of a count ("# of guests") and of a question, unless it asks when they
 * met. Linear in the header. */
enum day_sense header_day_sense (const char *header);
/* "Last spoke", "Letzter Kontakt", "Dernière séance". "Last seen" and "last login" are those of accounts. */
gboolean header_names_last_contact (const char *header);

#endif
