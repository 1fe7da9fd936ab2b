/* Columns of people named by their role or by what they do in the row: "Teacher", "Client", "Added
 * by". */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/organisation_words.h"
#include "read/people/unmet_phrases.h"
#include "read/sniff/profile.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/leading_words.h"
#include "read/evidence/named_addresses.h"
#include "read/columns/person_columns.h"
#include "read/columns/who_and_whom.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

/* Words before "by" for what happens without contact: a change of the record, a sale, an introduction. */
static gboolean
is_no_contact (const char *verb)
{
  return text_mentions_stem (WORDS_NO_CONTACT_STEM, verb);
}

/* Is the text about a meeting that was put off or called off? */
static gboolean
is_off (const char *text)
{
  enum unmet said = unmet_in_text (text);
  return said == UNMET_PUT_OFF || said == UNMET_CALLED_OFF;
}

/* "Added by", "Erfasst von": who wrote the record, which is who met the others only if nothing else
 * says so. */
static gboolean
is_record (const char *verb)
{
  return text_mentions_stem (WORDS_ENTERED_STEM, verb);
}

static gboolean
is_by (const char *word)
{
  return text_means (WORDS_BY, word);
}

/* "Taught by", "Geleitet von": the last word says that people follow who did what comes before. */
static enum header_person
kind_of_doer (const char *split)
{
  const char *last = strrchr (split, ' ');
  if (last == NULL || !is_by (last + 1))
    return HEADER_NO_PERSON;
  g_autofree char *verb = g_strndup (split, (gsize)(last - split));
  return is_no_contact (verb) || is_off (verb) ? HEADER_HANDLES
         : is_record (verb)                    ? HEADER_RECORDS
                                               : HEADER_LEADS;
}

static enum header_person
kind_of_phrase (const char *phrase)
{
  switch (leading_of_head (phrase))
    {
    case LEADING_LEADS:
    case LEADING_GUIDES:
      return HEADER_LEADS;
    case LEADING_SECOND: /* led by whoever comes first */
    case LEADING_LED:
    case LEADING_LEARNS:
      return HEADER_LED;
    default:
      return kind_of_doer (phrase);
    }
}

/* "Staff or Resource", "Tuteur/tutrice": the first part that says something. */
static enum header_person
kind_of_alternatives (const char *split)
{
  enum header_person kind = HEADER_NO_PERSON;
  g_autofree char *marked = g_strdup (split);
  static const char *const joints[] = { " or ", " oder ", " ou ", " of ", " o ", "/", NULL };
  for (const char *const *joint = joints; *joint != NULL && kind == HEADER_NO_PERSON; joint++)
    {
      const char *at = strstr (marked, *joint);
      if (at == NULL)
        continue;
      g_autofree char *one = g_strndup (marked, (gsize)(at - marked));
      kind = kind_of_phrase (g_strstrip (one));
      kind = kind != HEADER_NO_PERSON ? kind : kind_of_phrase (at + strlen (*joint));
    }
  return kind;
}

/* Does the last part of "assignee.login" name the person? "creator.user_type" says something else of
 * them. */
static gboolean
part_names_person (const char *part)
{
  return header_terms_of (part).facet != FACET_NONE || kind_of_phrase (part) != HEADER_NO_PERSON;
}

/* "Approved in the end": something was done, without contact; "Presenter" is a person. */
static gboolean
begins_with_deed (const char *split)
{
  static const char *const endings[]
    = { "ed", "iert", "igt", "ado", "ada", "ato", "ata", "uve", "keurd", NULL };
  g_autofree char *first = g_strndup (split, strcspn (split, " "));
  for (const char *const *ending = endings; *ending != NULL; ending++)
    if (g_str_has_suffix (first, *ending))
      return is_no_contact (first);
  return FALSE;
}

gboolean
header_tells_no_contact (const char *header)
{
  g_autofree char *split = header_split (header);
  if (is_off (split))
    return TRUE;
  for (char *at = strchr (split, ' '); at != NULL; at = strchr (at + 1, ' '))
    {
      g_autofree char *word = g_strndup (at + 1, strcspn (at + 1, " "));
      if (is_by (word))
        {
          *at = '\0';
          return is_no_contact (split);
        }
    }
  return begins_with_deed (split);
}

enum header_person
header_person_kind (const char *header)
{
  g_autofree char *split = header_split (header);
  const char *behind = strstr (header, " - "); /* "Activity - Contact person" */
  const char *dot = strchr (header, ' ') == NULL ? strchr (header, '.') : NULL;
  enum header_person kind = kind_of_phrase (split);
  if (kind != HEADER_NO_PERSON)
    return kind;
  if (dot != NULL && !part_names_person (strrchr (header, '.') + 1))
    return HEADER_NO_PERSON;
  /* "assignee.login" */
  g_autofree char *first = dot != NULL ? g_strndup (header, (gsize)(dot - header)) : NULL;
  g_autofree char *part = behind != NULL  ? header_split (behind + 3)
                          : first != NULL ? header_split (first)
                                          : NULL;
  const char *key = part != NULL ? part : split;
  kind = kind_of_phrase (key);
  return kind != HEADER_NO_PERSON ? kind : kind_of_alternatives (key);
}

/* "Creator", "creator.name": where somebody else leads, who wrote the record is left out. */
static gboolean
header_names_recorder (const char *header)
{
  g_autofree char *split = header_split (header);
  split[strcspn (split, " .")] = '\0';
  return text_means (WORDS_ENTERED_IT, split);
}

/* Does a column name those who are led? */
static gboolean
names_led (const struct columns *columns)
{
  gboolean led_named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME);
  for (guint32 i = 0; i < columns->count && !led_named; i++)
    led_named = header_person_kind (columns->column[i].name) == HEADER_LED;
  return led_named;
}

gboolean
columns_are_time_sheet (const struct columns *columns)
{
  gboolean projects = FALSE, hours = columns_have (columns, ROLE_MINUTES);
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      projects |= text_means (WORDS_PROJECT, columns->column[i].folded);
      hours |= header_has_word (header, WORDS_HOURS);
    }
  return projects && hours;
}

gboolean
column_holds_organisations (const struct table_evidence *evidence, guint32 column)
{
  guint organisations = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      organisations += row->line >= evidence->layout->first_line
                       && text_names_organisation (sample_cell (row, column));
    }
  return organisations * 2 > evidence->column[column].filled;
}

gboolean
column_holds_places (const struct table_evidence *evidence, guint32 column)
{
  guint places = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      g_autofree char *folded = header_fold (sample_cell (row, column));
      const char *last = strrchr (folded, ' ');
      places += row->line >= evidence->layout->first_line && last != NULL
                && text_means (WORDS_END_OF_PLACE, last + 1);
    }
  return places * 2 > evidence->column[column].filled;
}

gboolean
column_shows_people (const struct table_evidence *evidence, guint32 column)
{
  guint known = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      g_autofree char *folded = header_fold (text);
      folded[strcspn (folded, " ,;&-")] = '\0';
      known += row->line >= evidence->layout->first_line && *text != '\0'
               && (name_look_of (text) == LOOKS_LIKE_PERSON || word_is_given_name (folded)
                   || strchr (text, '@') != NULL);
    }
  return known * 3 >= evidence->column[column].filled
         && !column_holds_organisations (evidence, column);
}

/* "Assignee Username" beside "Assignee". */
static gboolean
header_repeats_person (const struct columns *columns, guint32 i)
{
  static const char *const accounts[] = { " username", " login", " handle", NULL };
  g_autofree char *split = header_split (columns->column[i].name);
  for (const char *const *account = accounts; *account != NULL; account++)
    if (g_str_has_suffix (split, *account))
      {
        split[strlen (split) - strlen (*account)] = '\0';
        for (guint32 k = 0; k < columns->count; k++)
          if (strcmp (columns->column[k].folded, split) == 0)
            return TRUE;
        return FALSE;
      }
  return FALSE;
}

/* "Betreuung" may be how long a child is looked after, "Meister" a firm, "Host family" its surname. */
gboolean
header_may_name_thing (const char *header)
{
  return header_is (header, WORDS_LEADS_OR_THING);
}

static gboolean
may_take_part (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  enum role role = columns->column[i].role;
  return (role == ROLE_NONE || role == ROLE_WITH || role == ROLE_NAME || role == ROLE_FROM)
         && evidence_people_share (evidence, i) >= 0.5
         && evidence_share (evidence, i, CONTENT_EMAIL) <= 0.5
         && evidence_share (evidence, i, CONTENT_MARK) <= 0.5
         && header_person_kind (columns->column[i].name) != HEADER_NO_PERSON
         && !header_repeats_person (columns, i) && !column_holds_organisations (evidence, i)
         && (!header_may_name_thing (columns->column[i].name) || column_shows_people (evidence, i));
}

/* Who wrote the record met the other end, unless the row is somebody's part in an event. */
static gboolean
writer_is_sender (const struct columns *columns)
{
  guint32 with = columns->of_role[ROLE_WITH];
  return with != NO_COLUMN && !columns_have (columns, ROLE_EVENT)
         && !header_lists_those_present (columns->column[with].name);
}

/* Days, and besides this column nothing that names people or what they came to? */
static gboolean
is_diary_beside (const struct columns *columns, guint32 column)
{
  static const enum role others[]
    = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_EVENT, ROLE_ORG };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]) && columns->of_role[others[i]] != column)
      return FALSE;
  return columns_have (columns, ROLE_DATE);
}

/* "Date, client, topic": a coach's own log. */
static gboolean
is_own_log_of (const struct columns *columns, const struct table_evidence *evidence, guint32 client)
{
  return is_diary_beside (columns, client)
         && header_person_kind (columns->column[client].name) == HEADER_LED
         && !header_lists_those_present (columns->column[client].name)
         && evidence_share (evidence, client, CONTENT_FULL) >= 0.8
         && evidence->column[client].of[CONTENT_PERSON] * 3 >= evidence->column[client].filled;
}

/* "Penpal", "Vecina", "Called": a word for a person, or for having met one. */
static gboolean
header_names_somebody_met (const char *header)
{
  g_autofree char *split = header_split (header);
  return word_is_for_people (split) || header_asks_whom_met (header);
}

/* The one column of people beside the days of a diary, under such a word; also where that word has
 * another sense ("Kind", "Rencontré"). NO_COLUMN: none, or several columns of people. */
static guint32
column_of_those_met (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 met = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (evidence_people_share (evidence, i) < 0.5
          || evidence_share (evidence, i, CONTENT_FULL) < 0.5)
        continue;
      gboolean free = role == ROLE_NONE || role == ROLE_EVENT || role == ROLE_CHANNEL
                      || role == ROLE_FROM || role == ROLE_WITH;
      if (met != NO_COLUMN || !free || evidence_people_share (evidence, i) < 0.8
          || evidence_share (evidence, i, CONTENT_FULL) < 0.8
          || !header_names_somebody_met (columns->column[i].name)
          || header_tells_from_afar (columns->column[i].name))
        return NO_COLUMN;
      met = i;
    }
  gboolean answered = columns_have (columns, ROLE_REPLY) && columns_have (columns, ROLE_POST)
                      && columns_have (columns, ROLE_FROM); /* who writes has not been met */
  gboolean others = met == NO_COLUMN || answered || !is_diary_beside (columns, met)
                    || (columns_have (columns, ROLE_WITH) && columns->of_role[ROLE_WITH] != met)
                    || (columns_have (columns, ROLE_FROM) && columns->of_role[ROLE_FROM] != met);
  return others ? NO_COLUMN : met;
}

gboolean
columns_have_author (const struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM];
  return from != NO_COLUMN && header_is (columns->column[from].name, WORDS_AUTHORS);
}

/* Who created a message wrote it. */
static void
find_writer_of_messages (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 writer = NO_COLUMN;
  gboolean messages = FALSE;
  if (columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_WITH)
      || columns_have (columns, ROLE_NAME))
    return;
  for (guint32 i = columns->count; i-- > 0;)
    {
      messages |= header_holds_messages (columns->column[i].folded);
      if (header_names_recorder (columns->column[i].name) && may_take_part (columns, evidence, i))
        writer = i;
    }
  if (messages)
    columns_set_role (columns, writer, ROLE_FROM);
}

/* "elinstrand" beside the sender "Elin Strand". */
static gboolean
is_account_of_sender (const struct columns *columns, const struct table_evidence *evidence,
                      guint32 i)
{
  guint32 from = columns->of_role[ROLE_FROM];
  return from != NO_COLUMN && from != i && columns->column[from].next == NO_COLUMN
         && !columns_have (columns, ROLE_FROM_PROFILE)
         && header_person_kind (columns->column[i].name) != HEADER_NO_PERSON
         && evidence_share (evidence, i, CONTENT_HANDLE) == 1
         && evidence_share (evidence, from, CONTENT_FULL) > 0.8
         && columns_name_address (evidence, from, i);
}

/* "Speaker 2", one of those who were there. */
static gboolean
is_one_of_several (const struct columns *columns, guint32 i)
{
  const char *header = columns->column[i].name;
  return columns->column[i].role == ROLE_WITH && *header != '\0'
         && g_ascii_isdigit (header[strlen (header) - 1]);
}

void
columns_find_kinds (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 lead = NO_COLUMN, first = NO_COLUMN, writer = NO_COLUMN;
  guint kinds = 0;
  columns_find_who_met (evidence, columns);
  if (columns_have (columns, ROLE_TO) || columns_are_time_sheet (columns))
    return;
  find_writer_of_messages (columns, evidence);
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum header_person kind = may_take_part (columns, evidence, i)
                                  ? header_person_kind (columns->column[i].name)
                                  : HEADER_NO_PERSON;
      gboolean often = evidence->column[i].filled * 2 > evidence->rows;
      if (kind == HEADER_RECORDS && often && writer == NO_COLUMN && writer_is_sender (columns))
        writer = i;
      if ((kind != HEADER_LEADS && kind != HEADER_LED) || is_one_of_several (columns, i))
        continue;
      kinds++;
      first = first == NO_COLUMN ? i : first;
      lead = kind == HEADER_LEADS && often && lead == NO_COLUMN ? i : lead;
    }
  gboolean from = columns_have (columns, ROLE_FROM), with = columns_have (columns, ROLE_WITH);
  guint32 met = kinds > 1 ? NO_COLUMN : column_of_those_met (columns, evidence);
  if (met != NO_COLUMN)
    {
      columns_set_role (columns, met, ROLE_WITH);
      return;
    }
  lead = lead == NO_COLUMN && !from ? writer : lead;
  if (kinds == 1 && !from && !with && is_own_log_of (columns, evidence, first))
    columns_set_role (columns, first, ROLE_WITH);
  if ((kinds == 0 && lead == NO_COLUMN) || (kinds < 2 && !from && !with))
    return;
  if (!from)
    columns_set_role (columns, lead != NO_COLUMN ? lead : kinds > 1 ? first : NO_COLUMN, ROLE_FROM);
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (role == ROLE_NONE && is_account_of_sender (columns, evidence, i))
        {
          columns_set_role (columns, i, ROLE_FROM_PROFILE);
          continue;
        }
      enum header_person kind
        = (role == ROLE_NONE || role == ROLE_NAME) && may_take_part (columns, evidence, i)
            ? header_person_kind (columns->column[i].name)
            : HEADER_NO_PERSON;
      if (kind == HEADER_LED
          || (kind == HEADER_LEADS && !(kinds > 1 && from && !columns_have_author (columns))
              && !(header_names_recorder (columns->column[i].name) && names_led (columns))))
        columns_set_role (columns, i, ROLE_WITH);
    }
}
