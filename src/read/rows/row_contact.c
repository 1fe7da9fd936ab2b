/* A row that describes a person: name, addresses, attributes. */
#include <string.h>
#include "pln/cadence.h"
#include "pln/phrase_set.h"
#include "pln/unicode.h"
#include "pln/vocabulary.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/rows/row_context.h"
#include "read/rows/row_filters.h"
#include "read/rows/row_joint_names.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_person.h"

static const struct
{
  enum role role;
  enum attribute_key key;
} known[] = {
  { ROLE_FIELD, ATTRIBUTE_FIELD },     { ROLE_ORG, ATTRIBUTE_ORG },
  { ROLE_PLACE, ATTRIBUTE_PLACE },     { ROLE_TAGS, ATTRIBUTE_TAGS },
  { ROLE_TOPIC, ATTRIBUTE_TAGS },      { ROLE_INTRODUCED_BY, ATTRIBUTE_INTRODUCED_BY },
  { ROLE_KNOWS, ATTRIBUTE_KNOWS },     { ROLE_STAGE, ATTRIBUTE_STAGE },
  { ROLE_CADENCE, ATTRIBUTE_CADENCE }, { ROLE_DO_NOT_CONTACT, ATTRIBUTE_DO_NOT_CONTACT },
  { ROLE_ALIASES, ATTRIBUTE_ALIASES }, { ROLE_CLUSTER, ATTRIBUTE_CLUSTER },
  { ROLE_NOTE, ATTRIBUTE_NOTE },       { ROLE_ROLE, ATTRIBUTE_ROLE },
};

/* Columns that identify the person of the row. */
static gboolean
says_who (enum role role)
{
  return role == ROLE_NAME || role == ROLE_FIRST_NAME || role == ROLE_MIDDLE_NAME
         || role == ROLE_LAST_NAME || role == ROLE_LABEL || role == ROLE_EMAIL
         || role == ROLE_PROFILE || role == ROLE_SCOPE || role == ROLE_ID;
}

static guint32
key_of_column (struct import_context *import, struct column *column)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (known[i].role == column->role)
      return known[i].key;
  if (says_who (column->role) || column->useless || import->profile->drop_other_columns
      || (column->role == ROLE_DATE && import->profile->connects)
      || (import->profile->kind == PROFILE_INTERACTIONS
          && (column_holds_people (column)
              || (!column_subset_is_empty (&import->layout.rules.contact_days)
                  && (column->role == ROLE_DATE || column->role == ROLE_OTHER_DATE)))))
    return NONE;
  g_autofree char *name = text_clean (column->name);
  return *name != '\0' ? builder_attribute_key (import->builder, name) : NONE;
}

static void
add_value (struct profile_row *row, GArray *attributes, guint32 key, const char *text)
{
  g_autofree char *clean = text_clean (text);
  char *link = strstr (clean, " (http");
  if (link != NULL && g_str_has_suffix (link, ")"))
    *link = '\0'; /* "Contoso (https://...)": a Notion page */
  if (*clean == '\0')
    return;
  struct attribute attribute = { key, builder_text (row->import->builder, clean) };
  g_array_append_val (attributes, attribute);
}

/* "LinkedIn", "a course", "Rui Batista?": how they met, or perhaps who introduced them. An id or a nickname may be anybody's. */
static gboolean
names_introducer (const char *text)
{
  static const char articles[] = "a|an|the|ein|eine|einen|un|une|una|uno|um|uma|een";
  gboolean online;
  if (name_look_of (text) == LOOKS_LIKE_PERSON || strchr (text, '@') != NULL)
    return TRUE;
  g_autofree char *first = g_strndup (text, strcspn (text, " "));
  return strchr (text, '?') == NULL
         && (text[strlen (first)] == '\0' || !phrase_is_listed (first, articles))
         && channel_kind_of (text, &online) == CHANNEL_OTHER;
}

/* A cell may hold several tags or people. */
static void
add_values (struct profile_row *row, GArray *attributes, guint32 key, const char *text)
{
  gboolean people = key == ATTRIBUTE_KNOWS || key == ATTRIBUTE_ALIASES;
  g_autofree char *plain = builder_decode (row->import->builder, text);
  text = plain != NULL ? plain : text;
  if (people)
    {
      g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
      people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND, parts);
      for (guint i = 0; i < parts->len; i++)
        {
          struct person_text person;
          person_text_parse (parts->pdata[i], &person);
          add_value (row, attributes, key, person.name != NULL ? person.name : parts->pdata[i]);
          person_text_clear (&person);
        }
    }
  else if (key == ATTRIBUTE_INTRODUCED_BY)
    {
      if (names_introducer (text))
        add_value (row, attributes, key, text);
      else
        notes_unknown_word (&row->import->notes.ways_of_meeting, text);
    }
  else if (key == ATTRIBUTE_TAGS)
    {
      g_auto (GStrv) parts = g_strsplit_set (text, ";|,\n", -1);
      for (char **part = parts; *part != NULL; part++)
        add_value (row, attributes, key, *part);
    }
  else
    {
      if (key == ATTRIBUTE_CADENCE && cadence_days (text) == 0)
        notes_unknown_word (&row->import->notes.rhythms, text);
      add_value (row, attributes, key, text);
    }
}

/* Further e-mail addresses are aliases of the same person. */
static void
add_other_emails (struct profile_row *row, GArray *attributes)
{
  const struct columns *columns = &row->import->columns;
  if (row->any_set && row->set[ROLE_EMAIL] != NULL)
    return; /* the addresses in the cell are those of several people */
  g_autofree char *first = row_email (row);
  for (guint32 at = columns->of_role[ROLE_EMAIL]; at != NO_COLUMN; at = columns->column[at].next)
    {
      g_auto (GStrv) part = g_strsplit_set (row_cell_at (row, at), " ;,|\n", -1);
      for (char **one = part; *one != NULL; one++)
        if (strchr (*one, '@') != NULL && g_ascii_strcasecmp (*one, first) != 0)
          add_value (row, attributes, ATTRIBUTE_ALIASES, *one);
    }
}

void
row_describe (struct profile_row *row, guint32 mention, const char *alias)
{
  g_autoptr (GArray) attributes = g_array_new (FALSE, FALSE, sizeof (struct attribute));
  struct columns *columns = &row->import->columns;

  add_other_emails (row, attributes);
  if (alias != NULL)
    add_value (row, attributes, ATTRIBUTE_ALIASES, alias);
  for (guint32 i = 0; i < MIN (columns->count, row->row->n_cells); i++)
    {
      struct column *column = &columns->column[i];
      gboolean first = columns->of_role[column->role] == i;
      const char *text = first && row->any_set && row->set[column->role] != NULL
                           ? row->set[column->role]
                           : row->row->cell[i].text;
      column->key
        = *text != '\0' && column->key == NONE ? key_of_column (row->import, column) : column->key;
      if (*text != '\0' && column->key != NONE)
        add_values (row, attributes, column->key, text);
    }
  builder_add_contact (row->import->builder, mention,
                       (const struct attribute *)(gpointer)attributes->data, attributes->len);
  for (guint32 i = 0; i < row->row->n_cells; i++)
    builder_add_telephones (row->import->builder, row->row->cell[i].text);
}

/* An account that is listed twice is used once. */
static gboolean
is_told_before (struct profile_row *row, guint32 mention, date_code day)
{
  g_autofree char *key = g_strdup_printf ("told %u %d", mention, (int)day);
  return !g_hash_table_insert (profile_row_memory (row), g_steal_pointer (&key), NULL);
}

static void
add_connection (struct profile_row *row, guint32 mention, date_code day)
{
  struct builder *builder = row->import->builder;
  const char *channel = row->import->profile->channel;
  const struct cell cell = cell_of_text (channel != NULL ? channel : "");
  struct interaction_context context = context_bare (DIRECTION_NONE, EVIDENCE_STATED);
  context.channel = builder_channel (builder, &cell);
  context.weight = 0; /* no contact */
  builder_add_record (builder, day, MENTION_ME, mention, builder_context (builder, &context));
}

/* The table says what each row is, and this one is not a person. */
static gboolean
row_is_thing (const struct profile_row *row)
{
  const struct table_rules *rules = &row->import->layout.rules;
  if (row_writer_kind (row) == WRITER_PROGRAM)
    return TRUE;
  if (rules->kind_column == NO_COLUMN || *row_cell_at (row, rules->kind_column) == '\0')
    return FALSE;
  const char *kind = row_cell_at (row, rules->kind_column);
  return rules->kinds_of_people ? word_means_thing (kind) : !word_means_account (kind);
}

/* A log may name a thing without its address, or by that alone, and edges by its id. */
static void
mark_thing_and_ids (struct profile_row *row, guint32 thing)
{
  struct builder *builder = row->import->builder;
  static const enum role ids[] = { ROLE_ID, ROLE_ALIASES, ROLE_NAME, ROLE_LABEL };
  const char *email = g_array_index (builder->mention, struct mention, thing).email;
  builder_mark_thing (builder, thing);
  if (email != NULL)
    builder_mark_thing (builder, builder_mention (builder, NULL, email, NULL, 0));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (*row_text (row, ids[i]) != '\0'
        && row->import->columns.of_role[ids[i]] != row->import->layout.rules.kind_column)
      builder_mark_thing (builder,
                          builder_mention (builder, row_text (row, ids[i]), NULL, NULL, 0));
}

static gboolean
add_person (struct profile_row *row)
{
  const struct profile *profile = row->import->profile;
  date_code day = DAY_NONE;

  row_observe_dates (row);
  if (row_is_thing (row))
    {
      guint32 thing = row_person (row);
      if (thing != NONE)
        mark_thing_and_ids (row, thing);
      return row_leave_out (row, "things that are not people");
    }
  if (strcmp (row_text (row, ROLE_ID), "-1") == 0
      || strcmp (row_text (row, ROLE_ALIASES), "-1") == 0)
    return row_leave_out (row, "the site itself, which is not a person");
  if (profile->connects && !row_date (row, ROLE_DATE, &day))
    return FALSE;
  guint32 mention = row_person (row);
  if (mention == NONE || row_is_anonymous (row, mention))
    {
      if (profile->nobody != NULL)
        return row_leave_out (row, profile->nobody);
      row_reject (row, ROLE_NAME, REASON_NOBODY);
      return FALSE;
    }
  row_describe (row, mention, NULL);
  if (profile->connects && !row->import->contacts && is_told_before (row, mention, day))
    return row_leave_out (row, "the same person of the same day again");
  if (profile->connects && !row->import->contacts)
    add_connection (row, mention, day);
  return TRUE;
}

/* A file given as contacts only describes people; a file given as the log also creates ties. */
gboolean
row_add_contact (struct profile_row *row)
{
  return row_add_each_name (row, ROLE_NAME, add_person);
}
