/* Ego-network surveys: each row is a person named by an ego, or an ego with all of them. */
#include <string.h>
#include "pln/base.h"
#include "pln/unicode.h"
#include "pln/email_and_url.h"
#include "pln/vocabulary.h"
#include "read/dates/localized_number.h"
#include "read/people/people_cell.h"
#include "read/rows/row_context.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_person.h"
#include "read/rows/row_survey.h"

static void
add_stated_tie (struct profile_row *row, guint32 a, guint32 b, double weight)
{
  struct builder *builder = row->import->builder;
  struct interaction_context context = context_bare (DIRECTION_NONE, EVIDENCE_STATED);
  context.weight = (float)weight;
  builder_add_record (builder, DAY_NONE, a, b, builder_context (builder, &context));
}

/* "P014" numbers whoever was interviewed instead of naming them: "ego P014". g_free. */
static char *
name_of_case (const char *text)
{
  return strpbrk (text, "0123456789") != NULL ? g_strconcat ("ego ", text, NULL) : g_strdup (text);
}

void
row_name_canvas_ego (struct profile_row *row)
{
  g_autofree char *name = name_of_case (row_text (row, ROLE_NAME));
  profile_row_set (row, ROLE_NAME, name);
}

/* "P014_9b2e0001_attributeList_Person.csv" belongs to case P014. */
static char *
case_of_file (const struct profile_row *row)
{
  g_autofree char *name = g_strdup (row->import->name);
  char *list = strstr (name, "_attributeList");
  if (list == NULL)
    return NULL;
  *list = '\0';
  char *session = strrchr (name, '_');
  if (session != NULL && session != name)
    *session = '\0';
  return *name != '\0' && g_utf8_validate (name, -1, NULL) ? g_steal_pointer (&name) : NULL;
}

gboolean
row_add_canvas_alter (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const char *session = row_text (row, ROLE_SCOPE);
  guint32 alter = row_person (row);

  if (alter == NONE)
    {
      row_reject (row, ROLE_NAME, REASON_NOBODY);
      return FALSE;
    }
  row_describe (row, alter, NULL);
  if (row->import->contacts || *session == '\0')
    return TRUE;
  g_autofree char *number = case_of_file (row);
  g_autofree char *name = number != NULL ? name_of_case (number) : NULL;
  g_autofree char *page = profile_address_normalise (session);
  add_stated_tie (row, builder_mention (builder, name, NULL, page, 0), alter, 1);
  return TRUE;
}

/* egor's numbers are unique only within an ego; a name needs only its session. */
static char *
ego_name (const char *ego)
{
  return text_is_digits (ego) ? g_strdup_printf ("ego %s", ego) : g_strdup (ego);
}

static char *
alter_name (const char *alter, const char *ego)
{
  return text_is_digits (alter)
           ? g_strdup_printf ("alter %s of %s%s", alter, text_is_digits (ego) ? "ego " : "", ego)
           : g_strdup (alter);
}

static guint32
egor_mention (const struct profile_row *row, const char *alter, const char *ego)
{
  struct builder *builder = row->import->builder;
  g_autofree char *name = alter != NULL ? alter_name (alter, ego) : ego_name (ego);
  guint32 scope = alter != NULL && !text_is_digits (alter)
                    ? string_pool_intern (&builder->scopes, ego, strlen (ego)) + 1
                    : 0;
  return builder_mention (builder, name, NULL, NULL, scope);
}

/* *number: by what the other files call an ego who has a name; NULL: they have none. */
static guint32
mention_ego (const struct profile_row *row, const char *ego, const char *own, char **number)
{
  *number = *own != '\0' ? ego_name (ego) : NULL;
  return *own != '\0' ? builder_mention (row->import->builder, own, NULL, NULL, row_scope (row))
                      : egor_mention (row, NULL, ego);
}

gboolean
row_add_egor_ego (struct profile_row *row)
{
  const char *ego = row_text (row, ROLE_SCOPE);
  g_autofree char *number = NULL;
  if (*ego == '\0')
    {
      row_reject (row, ROLE_SCOPE, "is empty, so the row names nobody");
      return FALSE;
    }
  guint32 person = mention_ego (row, ego, row_text (row, ROLE_NAME), &number);
  row_describe (row, person, number);
  return TRUE;
}

/* The ego of a row of alters. */
static guint32
named_ego (struct profile_row *row, const char *ego)
{
  struct builder *builder = row->import->builder;
  g_autofree char *number = NULL;
  guint32 person = mention_ego (row, ego, row_text (row, ROLE_LABEL), &number);
  if (number == NULL)
    return person;
  const struct attribute alias = { ATTRIBUTE_ALIASES, builder_text (builder, number) };
  builder_add_contact (builder, person, &alias, 1);
  return person;
}

gboolean
row_add_egor_alter (struct profile_row *row)
{
  const char *ego = row_text (row, ROLE_SCOPE), *alter = row_text (row, ROLE_ID),
             *own = row_text (row, ROLE_NAME);
  if (*ego == '\0' || (*alter == '\0' && *own == '\0'))
    {
      row_reject (row, *ego == '\0' ? ROLE_SCOPE : ROLE_ID, "is empty, so the row names nobody");
      return FALSE;
    }
  guint32 person = egor_mention (row, *own != '\0' ? own : alter, ego);
  g_autofree char *number = *own != '\0' && *alter != '\0' ? alter_name (alter, ego) : NULL;
  row_describe (row, person, number);
  if (!row->import->contacts)
    add_stated_tie (row, named_ego (row, ego), person, 1);
  return TRUE;
}

/* EgoWeb writes the answers about a pair behind its alters. If all of them are no or 0, the two
 * do not know each other; a lone number is the strength. Other words say something else of the
 * pair. */
static void
weigh_egor_tie (struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  guint answers = 0;
  double value, highest = 0;
  if (columns_have (columns, ROLE_WEIGHT))
    return;
  for (guint32 i = columns->of_role[ROLE_TO] + 1; i < columns->count; i++)
    {
      const char *answer = row_cell_at (row, i);
      if (columns->column[i].role != ROLE_NONE || *answer == '\0')
        continue;
      gboolean number = cell_number_parse (answer, row->import->dialect.delimiter != ',', &value);
      if (!number && answer_of_text (answer) == ANSWER_OTHER)
        continue;
      answers++;
      highest = MAX (highest, number ? value : answer_of_text (answer) == ANSWER_YES);
    }
  if (answers == 0 || (answers > 1 && highest > 0))
    return;
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  profile_row_set (row, ROLE_WEIGHT, g_ascii_dtostr (text, sizeof text, highest));
}

void
row_name_egor_tie (struct profile_row *row)
{
  const char *ego = row_text (row, ROLE_SCOPE);
  static const enum role ends[] = { ROLE_FROM, ROLE_TO };
  static const char *const names[] = { "Alter 1 Name", "Alter 2 Name" };
  gboolean numbers = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      const char *own = profile_row_cell (row, names[i]);
      numbers &= *own == '\0' && text_is_digits (row_text (row, ends[i]));
      if (*own == '\0' && *row_text (row, ends[i]) == '\0')
        continue;
      g_autofree char *name
        = *own != '\0' ? g_strdup (own) : alter_name (row_text (row, ends[i]), ego);
      profile_row_set (row, ends[i], name);
    }
  if (numbers)
    profile_row_set (row, ROLE_SCOPE, "");
  weigh_egor_tie (row);
}

/* "alter.sex.2", "sex.alter.2": finds the attribute and the number of the alter; 0 if the header
 * has neither form. */
static guint
alter_of_header (const char *folded, char **attribute)
{
  const char *number = strrchr (folded, ' ');
  if (number == NULL || !text_is_digits (number + 1) || strlen (number) > 5)
    return 0;
  g_autofree char *rest = g_strndup (folded, (gsize)(number - folded));
  if (g_str_has_prefix (rest, "alter "))
    *attribute = g_strdup (rest + strlen ("alter "));
  else if (g_str_has_suffix (rest, " alter"))
    *attribute = g_strndup (rest, strlen (rest) - strlen (" alter"));
  else
    return 0;
  return (guint)g_ascii_strtoull (number + 1, NULL, 10);
}

/* "X1.to.2". */
static gboolean
ends_of_header (const char *folded, guint *a, guint *b)
{
  if (!header_matches ("X# to #|# to #|alter # to #|a# to #", folded))
    return FALSE;
  *a = (guint)g_ascii_strtoull (folded + strcspn (folded, "0123456789"), NULL, 10);
  *b = (guint)g_ascii_strtoull (strrchr (folded, ' ') + 1, NULL, 10);
  return *a > 0 && *b > 0 && *a != *b;
}

/* The alter's contact; FALSE if the row has nothing about that number. */
static gboolean
describe_alter (struct profile_row *row, guint number, const char *ego, guint32 *mention)
{
  const struct columns *columns = &row->import->columns;
  struct builder *builder = row->import->builder;
  g_autoptr (GArray) attributes = g_array_new (FALSE, FALSE, sizeof (struct attribute));
  g_autofree char *id = g_strdup_printf ("%u", number), *name = NULL;

  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *attribute = NULL;
      g_autofree char *value = text_clean (row_cell_at (row, i));
      if (alter_of_header (columns->column[i].folded, &attribute) != number || *value == '\0'
          || g_ascii_strcasecmp (value, "NA") == 0)
        continue;
      if (strcmp (attribute, "name") == 0)
        name = g_steal_pointer (&value);
      else
        {
          struct attribute said
            = { builder_attribute_key (builder, attribute), builder_text (builder, value) };
          g_array_append_val (attributes, said);
        }
    }
  if (name == NULL && attributes->len == 0)
    return FALSE;
  *mention = egor_mention (row, name != NULL ? name : id, ego);
  builder_add_contact (builder, *mention, (const struct attribute *)(gpointer)attributes->data,
                       attributes->len);
  return TRUE;
}

static void
add_wide_ties (struct profile_row *row, const guint32 *alter, guint count)
{
  const struct columns *columns = &row->import->columns;
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint a, b;
      double weight;
      if (ends_of_header (columns->column[i].folded, &a, &b) && a <= count && b <= count
          && alter[a] != NONE && alter[b] != NONE
          && cell_number_parse (row_cell_at (row, i), row->import->dialect.delimiter != ',',
                                &weight)
          && weight > 0)
        add_stated_tie (row, alter[a], alter[b], weight);
    }
}

static void
describe_ego (struct profile_row *row, guint32 ego)
{
  struct columns *columns = &row->import->columns;
  struct builder *builder = row->import->builder;
  g_autoptr (GArray) attributes = g_array_new (FALSE, FALSE, sizeof (struct attribute));
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      g_autofree char *attribute = NULL, *value = text_clean (row_cell_at (row, i));
      guint a, b;
      if (*value == '\0' || column->role == ROLE_SCOPE
          || alter_of_header (column->folded, &attribute) > 0
          || ends_of_header (column->folded, &a, &b))
        continue;
      struct attribute said
        = { builder_attribute_key (builder, column->name), builder_text (builder, value) };
      g_array_append_val (attributes, said);
    }
  builder_add_contact (builder, ego, (const struct attribute *)(gpointer)attributes->data,
                       attributes->len);
}

gboolean
row_add_egor_wide (struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  const char *ego = row_text (row, ROLE_SCOPE);
  double size = -1;
  guint most = 0;

  if (*ego == '\0')
    {
      row_reject (row, ROLE_SCOPE, "is empty, so the row names nobody");
      return FALSE;
    }
  guint32 person = egor_mention (row, NULL, ego);
  describe_ego (row, person);
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *attribute = NULL;
      guint number = alter_of_header (columns->column[i].folded, &attribute);
      most = MAX (most, number);
      if (strcmp (columns->column[i].folded, "netsize") == 0
          && !cell_number_parse (row_cell_at (row, i), FALSE, &size))
        size = -1;
    }
  if (size >= 0 && size < most)
    most = (guint)size;
  g_autofree guint32 *alter = g_new (guint32, most + 1);
  for (guint number = 1; number <= most; number++)
    if (!describe_alter (row, number, ego, &alter[number]))
      alter[number] = NONE;
    else if (!row->import->contacts)
      add_stated_tie (row, person, alter[number], 1);
  if (!row->import->contacts)
    add_wide_ties (row, alter, most);
  return TRUE;
}
