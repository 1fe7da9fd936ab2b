/* A row describes a person: name, addresses, attributes. */
#include <string.h>
#include "read/people_cell.h"
#include "read/reading.h"

static const struct { enum role role; enum attribute_key key; } known[] = {
  { ROLE_FIELD, ATTRIBUTE_FIELD }, { ROLE_ORG, ATTRIBUTE_ORG }, { ROLE_PLACE, ATTRIBUTE_PLACE },
  { ROLE_TAGS, ATTRIBUTE_TAGS }, { ROLE_TOPIC, ATTRIBUTE_TAGS },
  { ROLE_INTRODUCED_BY, ATTRIBUTE_INTRODUCED_BY }, { ROLE_KNOWS, ATTRIBUTE_KNOWS },
  { ROLE_STAGE, ATTRIBUTE_STAGE }, { ROLE_CADENCE, ATTRIBUTE_CADENCE },
  { ROLE_DO_NOT_CONTACT, ATTRIBUTE_DO_NOT_CONTACT }, { ROLE_ALIASES, ATTRIBUTE_ALIASES },
  { ROLE_CLUSTER, ATTRIBUTE_CLUSTER }, { ROLE_NOTE, ATTRIBUTE_NOTE }, { ROLE_ROLE, ATTRIBUTE_ROLE },
};

static guint32
key_of_column (struct reading *reading, struct column *column)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (known[i].role == column->role)
      return known[i].key;
  if (column->role != ROLE_NONE || reading->profile->drop_other_columns)
    return NONE;
  g_autofree char *name = text_clean (column->name);
  return *name != '\0' ? builder_attribute_key (reading->builder, name) : NONE;
}

static void
add_value (struct profile_row *row, GArray *attributes, guint32 key, const char *text)
{
  g_autofree char *clean = text_clean (text);
  if (*clean == '\0')
    return;
  struct attribute attribute = { key, builder_text (row->reading->builder, clean) };
  g_array_append_val (attributes, attribute);
}

/* Tags and people may be several in one cell. */
static void
add_values (struct profile_row *row, GArray *attributes, guint32 key, const char *text)
{
  gboolean people = key == ATTRIBUTE_KNOWS || key == ATTRIBUTE_ALIASES;
  if (people)
    {
      g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
      people_cell_split (text, TRUE, parts);
      for (guint i = 0; i < parts->len; i++)
        add_value (row, attributes, key, parts->pdata[i]);
    }
  else if (key == ATTRIBUTE_TAGS)
    {
      g_auto (GStrv) parts = g_strsplit_set (text, ";|,\n", -1);
      for (char **part = parts; *part != NULL; part++)
        add_value (row, attributes, key, *part);
    }
  else
    add_value (row, attributes, key, text);
}

static char *
full_name (const struct profile_row *row)
{
  const char *name = row_text (row, ROLE_NAME);
  if (*name != '\0')
    return g_strdup (name);
  static const enum role roles[] = { ROLE_FIRST_NAME, ROLE_MIDDLE_NAME, ROLE_LAST_NAME };
  GString *joined = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (*row_text (row, roles[i]) != '\0')
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", row_text (row, roles[i]));
  return g_string_free (joined, FALSE);
}

/* "Sato, PhD" in a last name is no "Last, First". */
static void
parse_name (const struct profile_row *row, const char *text, struct person_text *person)
{
  if (*row_text (row, ROLE_NAME) != '\0' || strchr (text, ',') == NULL)
    {
      person_text_parse (text, person);
      return;
    }
  *person = (struct person_text) { text_clean (text), NULL, NULL };
}

static guint32
mention_of_row (struct profile_row *row, GArray *attributes)
{
  struct builder *builder = row->reading->builder;
  g_autofree char *text = full_name (row);
  g_autoptr (GArray) people = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree char *email = g_ascii_strdown (row_text (row, ROLE_EMAIL), -1);
  g_autofree char *page = profile_address_normalise (row_text (row, ROLE_PROFILE));
  const char *scope = row_text (row, ROLE_SCOPE);
  struct person_text person = { NULL, NULL, NULL };
  guint32 mention = NONE;

  g_strstrip (email);
  parse_name (row, text, &person);
  const char *mail = strchr (email, '@') != NULL ? email : person.email;
  const char *profile = page != NULL ? page : person.profile;
  guint32 number = *scope != '\0' ? words_intern (&builder->scopes, scope, strlen (scope)) + 1 : 0;
  if (person.name != NULL || mail != NULL || profile != NULL)
    mention = builder_mention (builder, person.name, mail, profile, number);
  person_text_clear (&person);

  const struct columns *columns = &row->reading->columns;
  const struct column *column = row_column (row, ROLE_EMAIL);
  for (guint32 at = column != NULL ? column->next : NO_COLUMN; at != NO_COLUMN; at = columns->column[at].next)
    if (at < row->row->n_cells && strchr (row->row->cell[at].text, '@') != NULL)
      add_value (row, attributes, ATTRIBUTE_ALIASES, row->row->cell[at].text);
  return mention;
}

static void
add_connection (struct profile_row *row, guint32 mention, gint32 day)
{
  struct builder *builder = row->reading->builder;
  const char *channel = row->reading->profile->channel != NULL ? row->reading->profile->channel : "";
  const struct manner manner = {
    .channel = builder_channel (builder, channel, strlen (channel)), .event = NONE,
    .introducer = NONE, .weight = 1, .minutes = -1, .direction = DIRECTION_NONE,
    .evidence = row->reading->profile->evidence != 0 ? row->reading->profile->evidence : EVIDENCE_STATED
  };
  builder_add_record (builder, day, MENTION_ME, mention, builder_manner (builder, &manner));
}

gboolean
row_add_contact (struct profile_row *row)
{
  g_autoptr (GArray) attributes = g_array_new (FALSE, FALSE, sizeof (struct attribute));
  struct columns *columns = &row->reading->columns;
  gint32 day = DAY_NONE;

  if (row->reading->profile->connects && !row_date (row, ROLE_DATE, &day))
    return FALSE;
  guint32 mention = mention_of_row (row, attributes);
  if (mention == NONE)
    {
      row_reject (row, ROLE_NAME, "names nobody");
      return FALSE;
    }
  for (guint32 i = 0; i < MIN (columns->count, row->row->n_cells); i++)
    {
      struct column *column = &columns->column[i];
      gboolean first = columns->of_role[column->role] == i;
      const char *text = first && row->any_set && row->set[column->role] != NULL
                         ? row->set[column->role] : row->row->cell[i].text;
      column->key = *text != '\0' && column->key == NONE ? key_of_column (row->reading, column) : column->key;
      if (*text != '\0' && column->key != NONE)
        add_values (row, attributes, column->key, text);
    }
  builder_add_contact (row->reading->builder, mention,
                       (const struct attribute *) (gpointer) attributes->data, attributes->len);
  if (row->reading->profile->connects)
    add_connection (row, mention, day);
  return TRUE;
}
