/* Recognises transcripts: "Speaker;Start;End;Text".  Times count from the start of the meeting and are not
 * days. */
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/shapes/shape_transcripts.h"
#include "read/vocabulary/concepts.h"

static gboolean
header_names_speaker (const char *header)
{
  return header_is (header, WORDS_SPEAKER);
}

static gboolean
header_holds_speech (const char *header)
{
  g_autofree char *split = header_split (header);
  return header_holds_messages (split) || text_means (WORDS_UTTERANCE, split);
}

gboolean
take_transcript (struct table_layout *layout, struct columns *columns,
                 const struct table_evidence *evidence)
{
  guint32 speaker = NO_COLUMN, speech = NO_COLUMN;
  if (columns_have (columns, ROLE_REPLY) && columns_have (columns, ROLE_POST))
    return FALSE; /* each row says which one it answers */
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (evidence_share (evidence, i, CONTENT_DAY) > 0.5)
        return FALSE;
      if (speaker == NO_COLUMN && header_names_speaker (columns->column[i].name))
        speaker = i;
      else if (speech == NO_COLUMN && header_holds_speech (columns->column[i].name))
        speech = i;
    }
  if (speaker == NO_COLUMN || speech == NO_COLUMN || evidence->column[speaker].distinct < 2
      || !evidence_comes_again (evidence, speaker))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    columns->column[i].role = i == speech ? ROLE_NOTE : ROLE_NONE;
  columns_set_role (columns, speaker, ROLE_WITH);
  layout->profile = profile_by_name ("attendance");
  return TRUE;
}
