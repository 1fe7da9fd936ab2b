/* book_sheets.h - which sheets of a workbook are read. */
#ifndef READ_BOOK_SHEETS_H
#define READ_BOOK_SHEETS_H

#include "pln/read.h"
#include "read/sources/catalogue.h"

/* Of each workbook of several sheets keeps the first that says who met whom on which day (else who met
 * whom, else who there is), those of the same kind, and tables of people, which come behind them; all
 * others are left aside. Reads the start of each sheet. FALSE and an error, if a sheet has to be asked
 * about and no other says who met whom. */
gboolean book_sheets_choose (const struct read_options *options, struct catalogue *catalogue,
                             GError **error);

#endif
