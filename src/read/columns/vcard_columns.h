/* vcard_columns.h - names in the parts of a vCard: "Ruiz;Ana;;Dr.;". */
#ifndef READ_VCARD_COLUMNS_H
#define READ_VCARD_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* A column of such names, whatever its header, or NO_COLUMN. */
guint32 vcard_column (const struct columns *columns, const struct table_evidence *evidence);

#endif
