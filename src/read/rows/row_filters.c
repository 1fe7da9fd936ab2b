/* Rows that a profile skips on purpose. */
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/dates/localized_number.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_absentees.h"
#include "read/rows/row_filters.h"
#include "read/vocabulary/concepts.h"
#include "read/rows/row_no_tie.h"
#include "read/people/forfeits.h"
#include "read/people/meeting_rooms.h"
#include "read/people/non_people.h"
#include "read/people/presence_words.h"
#include "read/people/rejection_words.h"
#include "read/people/unwanted_words.h"
#include "read/evidence/value_words.h"

static gboolean
value_is_listed (const char *values, const char *text)
{
  for (const char *value = values;; value++)
    {
      gsize length = strcspn (value, "|");
      g_autofree char *word = g_strndup (value, length);
      if (*word == '~' ? strstr (text, word + 1) != NULL : g_ascii_strcasecmp (word, text) == 0)
        return TRUE;
      value += length;
      if (*value == '\0')
        return FALSE;
    }
}

char *
row_names_of_people (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  g_autoptr (GString) all = g_string_new (NULL);
  for (guint32 i = 0; i < columns->count; i++)
    if (column_gives_names (&columns->column[i]))
      g_string_append_printf (all, "%s ", row_cell_at (row, i));
  return g_string_free (g_steal_pointer (&all), FALSE);
}

/* A letter that nobody answered was sent. */
static gboolean
may_be_call (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  gboolean online;
  enum channel_kind kind = channel_kind_of (row_text (row, ROLE_CHANNEL), &online);
  gboolean pair = columns_have_both_ends (columns);
  return channel_kind_is_talk (kind)
         || (kind == CHANNEL_OTHER && (!pair || columns_have (columns, ROLE_MINUTES)));
}

/* Does the subject of a meeting, or a note on it, say that it was called off? The subject of a message
 * says nothing about the message itself. */
static gboolean
was_called_off (const struct profile_row *row)
{
  static const enum role subjects[] = { ROLE_EVENT, ROLE_TOPIC, ROLE_NOTE };
  const struct columns *columns = &row->import->columns;
  const struct table_rules *rules = &row->import->layout.rules;
  const char *note = rules->called_off != NO_COLUMN ? row_cell_at (row, rules->called_off) : "";
  if (*note != '\0')
    {
      g_autofree char *people = row_names_of_people (row);
      if (note_says_not_reached (note, people) && may_be_call (row))
        return TRUE;
      if (note_says_called_off (note, people) && !row_note_is_of_some (row, note))
        return TRUE;
    }
  if (!columns_have (columns, ROLE_WITH) || columns_have_both_ends (columns))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    if (columns_have (columns, subjects[i]) && text_says_called_off (row_text (row, subjects[i]))
        && !row_note_is_of_some (row, row_text (row, subjects[i])))
      return TRUE;
  return rules->subject != NO_COLUMN && text_says_called_off (row_cell_at (row, rules->subject));
}

static enum presence_word
answer_by_legend (const struct mark_legend *legend, const char *text)
{
  return legend_explains (legend, text) ? legend_mark (legend, text) : presence_of_answer (text);
}

static guint8
ask_unreached (const char *channel)
{
  return channel_says_unreached (channel);
}

/* "call, no answer" */
static gboolean
nobody_was_reached (const struct profile_row *row)
{
  return word_answer (&row->import->scratch.unreached, row_cell (row, ROLE_CHANNEL), ask_unreached);
}

static gboolean
row_is_of_organizer (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  for (guint32 i = 0; i < MIN (columns->count, row->row->n_cells); i++)
    if (!column_gives_names (&columns->column[i]) && text_means_organizer (row->row->cell[i].text))
      return TRUE;
  return FALSE;
}

/* "niet gelukt" where things are mended. */
static gboolean
row_tells_of_mending (const struct profile_row *row, const char *text)
{
  if (!row->import->layout.rules.mends_things)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return text_mentions (WORDS_MENDING_SUCCEEDED, folded);
}

/* Was the person absent, did they decline or not answer, or was the meeting cancelled? */
static gboolean
did_not_happen (const struct profile_row *row)
{
  const struct table_rules *rules = &row->import->layout.rules;
  const struct column_subset *denials = &rules->denials;
  for (guint32 i = column_subset_next (denials, 0); i != NO_COLUMN;
       i = column_subset_next (denials, i + 1))
    if (mark_of_text (row_cell_at (row, i)) == PRESENCE_YES)
      return TRUE;
  double minutes;
  if (rules->zero_unanswered
      && cell_minutes_parse (row_text (row, ROLE_MINUTES), row->import->dialect.delimiter != ',',
                             &minutes)
      && minutes == 0)
    return TRUE;
  if (rules->result != NO_COLUMN && result_says_forfeit (row_cell_at (row, rules->result)))
    return TRUE;
  if (was_called_off (row) || nobody_was_reached (row))
    return TRUE;
  if (rules->direction_is_code && way_of_code (row_text (row, ROLE_DIRECTION)) == WAY_UNKNOWN)
    return TRUE;
  if (rules->presence == NO_COLUMN)
    return FALSE;
  const char *text = row_cell_at (row, rules->presence);
  if (*text != '\0' && strspn (text, "?") == strlen (text))
    return TRUE; /* they have not answered yet */
  enum presence_word word
    = rules->presence_marks ? answer_by_legend (&rules->legend, text) : presence_of_text (text);
  if (word == PRESENCE_UNKNOWN && text_means_no_answer (text)
      && header_asks_presence (row->import->columns.column[rules->presence].folded))
    return !row_is_of_organizer (row);
  if (word == PRESENCE_UNKNOWN && *text != '\0' && !rules->only_done
      && way_of_text (text) == WAY_UNKNOWN)
    notes_unknown_state (&row->import->notes, text);
  if (word == PRESENCE_NO && (row_note_is_of_some (row, text) || row_tells_of_mending (row, text)))
    return FALSE;
  return word == PRESENCE_NO || (word == PRESENCE_PLANNED && rules->has_plans)
         || (word == PRESENCE_ONGOING && rules->ongoing_is_plan)
         || (rules->only_done && word != PRESENCE_YES && *text != '\0');
}

gboolean
row_denies_tie (const struct profile_row *row)
{
  const struct table_rules *rules = &row->import->layout.rules;
  if (rules->no_tie == NO_COLUMN)
    return FALSE;
  const char *text = row_cell_at (row, rules->no_tie);
  return *text != '\0'
         && (rules->no_tie_is_flag
               ? presence_of_answer (text) == PRESENCE_NO
               : rank_of_word (text) == RANK_NEVER || label_says_rejection (text)
                   || text_says_no_answer (text));
}

/* Does a column say that this is spam, or a notice from another site? */
static gboolean
is_unwanted (const struct profile_row *row)
{
  const struct column_subset *columns = &row->import->layout.rules.unwanted;
  for (guint32 i = column_subset_next (columns, 0); i != NO_COLUMN;
       i = column_subset_next (columns, i + 1))
    if (text_means_unwanted (row_cell_at (row, i)))
      return TRUE;
  return FALSE;
}

/* Remarks and totals below the table, and what stands below its header: NULL for a row of people. */
static const char *
reason_of_place (const struct profile_row *row)
{
  const struct table_rules *rules = &row->import->layout.rules;
  if (rules->notes_line != 0 && row->row->line >= rules->notes_line)
    return "notes below the table";
  if (rules->subjects_line != 0 && row->row->line == rules->subjects_line)
    return "what the days were about";
  if (rules->totals_line != 0 && row->row->line >= rules->totals_line)
    return "totals";
  return NULL;
}

gboolean
row_tells_of_people (const struct profile_row *row)
{
  return reason_of_place (row) == NULL;
}

/* "0 sessions": a pair that never started has no tie, and is known all the same; see row_no_tie.h. */
static gboolean
pair_has_no_weight (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  double weight;
  return columns_have_both_ends (columns) && row_weight_parse (row, &weight) && weight == 0;
}

const char *
row_reason_to_drop (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  const struct table_rules *rules = &row->import->layout.rules;
  const char *place = reason_of_place (row);
  if (place != NULL)
    return place;
  guint folder
    = rules->folder != NO_COLUMN ? folder_kinds_of (row_cell_at (row, rules->folder)) : 0;
  if ((rules->presence != NO_COLUMN && !rules->presence_marks
       && text_says_unsent (row_cell_at (row, rules->presence)))
      || (folder & FOLDER_OF_DRAFTS) != 0)
    return "drafts, or not sent or played";
  if (did_not_happen (row) && !pair_has_no_weight (row))
    return "declined, cancelled, put off, absent or without an answer";
  if (is_unwanted (row) || (folder & FOLDER_OF_UNWANTED) != 0)
    return "spam, or notices from other sites";
  const struct profile_drop *drop = row->import->profile->drop;

  for (; drop != NULL && drop->header != NULL; drop++)
    for (guint32 i = 0; i < columns->count; i++)
      if (header_matches (drop->header, columns->column[i].folded))
        {
          const char *text = i < row->row->n_cells ? row->row->cell[i].text : "";
          g_autofree char *clean = g_strstrip (g_strdup (text));
          if (value_is_listed (drop->values, clean))
            return drop->reason;
          break;
        }
  if (row->import->layout.rules.check_in != NO_COLUMN
      && *row_cell_at (row, row->import->layout.rules.check_in) == '\0')
    return "not checked in";
  return NULL;
}

/* "LinkedIn Member": a name that could be anybody, with nothing else known. */
gboolean
row_is_anonymous (const struct profile_row *row, guint32 number)
{
  const char *names = row->import->profile->anonymous;
  if (names == NULL || number == MENTION_ME)
    return FALSE;
  const struct mention *mention
    = &g_array_index (row->import->builder->mention, struct mention, number);
  return mention->name != NULL && mention->email == NULL && mention->profile == NULL
         && value_is_listed (names, mention->name);
}

enum room_name
{
  ROOM_UNKNOWN,
  ROOM_NO,
  ROOM_YES
};

/* Does the mention have the name of a room? Found out once for each. */
static gboolean
mention_is_named_room (struct import_context *import, guint32 number, const char *name)
{
  GByteArray **known = &import->notes.room_name;
  if (*known == NULL)
    *known = g_byte_array_new ();
  for (guint8 unknown = ROOM_UNKNOWN; number >= (*known)->len;)
    g_byte_array_append (*known, &unknown, 1);
  guint8 *answer = &(*known)->data[number];
  if (*answer == ROOM_UNKNOWN)
    {
      g_autofree char *folded = header_fold (name);
      *answer = is_room_name (folded) ? ROOM_YES : ROOM_NO;
    }
  return *answer == ROOM_YES;
}

static gboolean
is_room_of_calendar (const struct profile_row *row, guint32 number, const struct mention *mention)
{
  const struct columns *columns = &row->import->columns;
  const char *places = row->import->profile->places;
  if (places == NULL || mention->name == NULL)
    return FALSE;
  gboolean room = mention_is_named_room (row->import, number, mention->name);
  for (guint32 i = 0; i < MIN (columns->count, row->row->n_cells) && !room; i++)
    room = *row->row->cell[i].text != '\0' && header_matches (places, columns->column[i].folded)
           && is_listed_place (row->row->cell[i].text, mention->name);
  return room;
}

/* A room or equipment booked for the meeting, which calendars list among the people. */
gboolean
row_is_room (const struct profile_row *row, guint32 number)
{
  struct import_context *import = row->import;
  if (number == MENTION_ME)
    return FALSE;
  const struct mention *mention = &g_array_index (import->builder->mention, struct mention, number);
  gboolean placed = mention->email != NULL && columns_have (&import->columns, ROLE_PLACE)
                    && address_is_place (mention->email, row_text (row, ROLE_PLACE));
  if (!placed && !is_room_of_calendar (row, number, mention))
    return FALSE;
  if (import->notes.rooms == NULL)
    import->notes.rooms = g_hash_table_new (text_hash, g_str_equal);
  g_hash_table_add (import->notes.rooms,
                    (gpointer)(mention->name != NULL ? mention->name : mention->email));
  return TRUE;
}

/* Removes hidden people from a list with fewer addresses than names: "LinkedIn Member, Ana Ruiz";
 * NULL if nobody is hidden. */
char *
row_without_anonymous (const struct profile_row *row, const char *names)
{
  const char *hidden = row->import->profile->anonymous;
  if (hidden == NULL || strchr (names, ',') == NULL)
    return NULL;
  g_auto (GStrv) part = g_strsplit (names, ",", -1);
  GString *left = g_string_new (NULL);
  for (char **one = part; *one != NULL; one++)
    if (!value_is_listed (hidden, g_strstrip (*one)))
      g_string_append_printf (left, "%s%s", left->len > 0 ? ", " : "", *one);
  return g_string_free (left, FALSE);
}

/* "ana.ruiz joined the channel", of the kind "system": a program wrote about a person. */
static gboolean
notice_names_writer (const struct profile_row *row)
{
  const char *name = row_text (row, ROLE_FROM);
  gsize length = strlen (name);
  for (guint32 i = 0; i < row->row->n_cells && length > 0; i++)
    if (strncmp (row->row->cell[i].text, name, length) == 0
        && row->row->cell[i].text[length] == ' ')
      return TRUE;
  return FALSE;
}

enum row_writer
row_writer_kind (const struct profile_row *row)
{
  const struct table_rules *rules = &row->import->layout.rules;
  const char *text
    = rules->program_column != NO_COLUMN ? row_cell_at (row, rules->program_column) : "";
  if (*text == '\0')
    return WRITER_UNSAID;
  if (rules->program_is_flag)
    return mark_of_text (text) == PRESENCE_YES ? WRITER_PROGRAM : WRITER_PERSON;
  if (word_means_system (text) && notice_names_writer (row))
    return WRITER_UNSAID;
  gboolean program = word_means_program (text) || (rules->program_is_app && word_means_app (text));
  return program ? WRITER_PROGRAM : WRITER_PERSON;
}
