/* shape_transcripts.h - what was said in a meeting, and who said it. */
#ifndef READ_SHAPE_TRANSCRIPTS_H
#define READ_SHAPE_TRANSCRIPTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* A row for each sentence, with the speaker and no day: all speakers were in one meeting.  Linear in the
 * cells of the sample. */
gboolean take_transcript (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
