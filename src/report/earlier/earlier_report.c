/* Reads a report that report_to_json wrote. The file may be anything: nothing is taken for granted,
 * and a member of another type than expected counts as missing. */
#include <math.h>
#include <string.h>
#include <json-glib/json-glib.h>
#include "report/earlier/earlier_report.h"

#define SCHEMA_FAMILY "urn:pln:report:"
#define DEEPEST 64 /* a report has eight levels; the parser calls itself for each */

static JsonNode *
member (JsonObject *object, const char *name, JsonNodeType type)
{
  JsonNode *node = object == NULL ? NULL : json_object_get_member (object, name);
  return node != NULL && json_node_get_node_type (node) == type ? node : NULL;
}

static JsonObject *
member_object (JsonObject *object, const char *name)
{
  JsonNode *node = member (object, name, JSON_NODE_OBJECT);
  return node == NULL ? NULL : json_node_get_object (node);
}

static const char *
member_text (JsonObject *object, const char *name)
{
  JsonNode *node = member (object, name, JSON_NODE_VALUE);
  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node)
           : NULL;
}

static double
member_number (JsonObject *object, const char *name)
{
  JsonNode *node = member (object, name, JSON_NODE_VALUE);
  GType type = node == NULL ? G_TYPE_INVALID : json_node_get_value_type (node);
  return type == G_TYPE_DOUBLE || type == G_TYPE_INT64 ? json_node_get_double (node) : NAN;
}

/* Calls take for each object of an array; FALSE: there is no such array. */
static gboolean
rows_take (struct earlier_report *earlier, JsonObject *object, const char *name,
           void (*take) (struct earlier_report *, JsonObject *))
{
  JsonNode *node = member (object, name, JSON_NODE_ARRAY);
  JsonArray *array = node == NULL ? NULL : json_node_get_array (node);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *row = json_array_get_element (array, i);
      if (JSON_NODE_HOLDS_OBJECT (row))
        take (earlier, json_node_get_object (row));
    }
  return array != NULL;
}

static void
setting_take (struct earlier_report *earlier, JsonObject *row)
{
  const char *option = member_text (row, "option"), *value = member_text (row, "value");
  if (option == NULL)
    return;
  g_ptr_array_add (earlier->settings, g_strdup (option));
  g_ptr_array_add (earlier->settings, g_strdup (value != NULL ? value : ""));
}

static void
person_take (struct earlier_report *earlier, JsonObject *row)
{
  const char *name = member_text (row, "contact");
  if (name != NULL)
    g_ptr_array_add (earlier->people, g_strdup (name));
}

static guint8
state_of (const char *name)
{
  guint8 state = 0;
  while (state < N_STATES && g_strcmp0 (tie_state_name (state), name) != 0)
    state++;
  return state;
}

static double *
number_new (double number)
{
  return g_memdup2 (&number, sizeof number);
}

static void
tie_take (struct earlier_report *earlier, JsonObject *row)
{
  const char *a = member_text (row, "contact_a"), *b = member_text (row, "contact_b");
  double interactions = member_number (row, "interactions");
  if (a == NULL || b == NULL || isnan (interactions))
    return;
  g_hash_table_insert (earlier->tie, g_strdup_printf ("%s\n%s", a, b), number_new (interactions));
  const char *other = g_strcmp0 (a, earlier->me) == 0   ? b
                      : g_strcmp0 (b, earlier->me) == 0 ? a
                                                        : NULL;
  if (other == NULL)
    return;
  const struct earlier_tie tie = { state_of (member_text (row, "state")), interactions };
  g_hash_table_insert (earlier->own_tie, g_strdup (other), g_memdup2 (&tie, sizeof tie));
}

static void
exchange_take (struct earlier_report *earlier, JsonObject *row)
{
  const char *name = member_text (row, "person");
  if (name != NULL)
    g_hash_table_insert (earlier->given, g_strdup (name),
                         number_new (member_number (row, "interactions_given")));
}

static struct earlier_topic *
topic_named (struct earlier_report *earlier, const char *name)
{
  struct earlier_topic *topic = g_hash_table_lookup (earlier->topic, name);
  if (topic == NULL)
    {
      topic = g_new0 (struct earlier_topic, 1);
      g_hash_table_insert (earlier->topic, g_strdup (name), topic);
    }
  return topic;
}

static void
topic_take (struct earlier_report *earlier, JsonObject *row)
{
  const char *name = member_text (row, "topic");
  if (name != NULL)
    topic_named (earlier, name)->active = member_number (row, "active") > 0;
}

static void
fate_take (struct earlier_report *earlier, JsonObject *row)
{
  const char *name = member_text (row, "topic"), *person = member_text (row, "person");
  if (name == NULL || g_strcmp0 (member_text (row, "fate"), topic_fate_name (TOPIC_SOLE)) != 0)
    return;
  struct earlier_topic *topic = topic_named (earlier, name);
  g_free (topic->sole);
  topic->sole = g_strdup (person);
}

static void
advice_take (struct earlier_report *earlier, JsonObject *row)
{
  guint8 kind = advice_kind_of (member_text (row, "kind"));
  const char *person = member_text (row, "person");
  if (kind == N_ADVICE || person == NULL)
    return;
  struct earlier_advice *advice = g_new0 (struct earlier_advice, 1);
  advice->kind = kind;
  advice->person = g_strdup (person);
  advice->other = g_strdup (member_text (row, "other"));
  advice->topic = g_strdup (member_text (row, kind == ADVICE_GOAL ? "value" : "topic"));
  advice->share = member_number (row, "share");
  g_ptr_array_add (earlier->advice, advice);
}

static void
advice_free (gpointer data)
{
  struct earlier_advice *advice = data;
  g_free (advice->person);
  g_free (advice->other);
  g_free (advice->topic);
  g_free (advice);
}

static void
topic_free (gpointer data)
{
  struct earlier_topic *topic = data;
  g_free (topic->sole);
  g_free (topic);
}

static struct earlier_report *
earlier_report_new (const char *path)
{
  struct earlier_report *earlier = g_new0 (struct earlier_report, 1);
  earlier->path = g_strdup (path);
  earlier->settings = g_ptr_array_new_with_free_func (g_free);
  earlier->people = g_ptr_array_new_with_free_func (g_free);
  earlier->own_tie = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  earlier->tie = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  earlier->given = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  earlier->topic = g_hash_table_new_full (text_hash, g_str_equal, g_free, topic_free);
  earlier->advice = g_ptr_array_new_with_free_func (advice_free);
  return earlier;
}

void
earlier_report_free (struct earlier_report *earlier)
{
  if (earlier == NULL)
    return;
  g_free (earlier->path);
  g_free (earlier->me);
  g_free (earlier->as_of);
  g_ptr_array_unref (earlier->settings);
  g_ptr_array_unref (earlier->people);
  g_hash_table_unref (earlier->own_tie);
  g_hash_table_unref (earlier->tie);
  g_hash_table_unref (earlier->given);
  g_hash_table_unref (earlier->topic);
  g_ptr_array_unref (earlier->advice);
  g_free (earlier);
}

/* FALSE: a member that every report has is missing. */
static gboolean
report_take (struct earlier_report *earlier, JsonObject *report)
{
  JsonObject *settings = member_object (member_object (report, "pln"), "settings");
  JsonObject *learning = member_object (report, "learning");
  JsonObject *summary = member_object (report, "summary");
  earlier->me = g_strdup (member_text (summary, "me"));
  earlier->as_of = g_strdup (member_text (settings, "as_of"));
  earlier->knows_topics = learning != NULL;
  rows_take (earlier, learning, "people", exchange_take);
  rows_take (earlier, learning, "topics", topic_take);
  rows_take (earlier, learning, "fates", fate_take);
  rows_take (earlier, member_object (report, "month"), "suggestions", advice_take);
  return summary != NULL && rows_take (earlier, settings, "changed", setting_take)
         && rows_take (earlier, report, "contacts", person_take)
         && rows_take (earlier, report, "ties", tie_take);
}

static gboolean
is_too_deep (const char *text, gsize length)
{
  guint depth = 0;
  gboolean quoted = FALSE;
  for (gsize i = 0; i < length && depth <= DEEPEST; i++)
    if (quoted && text[i] == '\\')
      i++;
    else if (text[i] == '"')
      quoted = !quoted;
    else if (!quoted && (text[i] == '{' || text[i] == '['))
      depth++;
    else if (!quoted && (text[i] == '}' || text[i] == ']') && depth > 0)
      depth--;
  return depth > DEEPEST;
}

/* The object of the file if it is a report of this version. */
static JsonObject *
report_object (JsonParser *parser, const char *path, const char *text, gsize length, GError **error)
{
  gboolean parsed = !is_too_deep (text, length) && g_utf8_validate (text, (gssize)length, NULL)
                    && json_parser_load_from_data (parser, text, (gssize)length, NULL);
  JsonNode *root = parsed ? json_parser_get_root (parser) : NULL;
  JsonObject *object
    = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  const char *schema = member_text (object, "$schema");
  if (schema != NULL && strcmp (schema, REPORT_SCHEMA) == 0)
    return object;
  if (schema != NULL && g_str_has_prefix (schema, SCHEMA_FAMILY))
    fail (error, PLN_ERROR_DATA,
          "--since-report: \"%s\" is a report of form %s, and this version of pln reads form %s; "
          "write it again with --until DATE --report FILE.json",
          path, schema + strlen (SCHEMA_FAMILY), REPORT_SCHEMA + strlen (SCHEMA_FAMILY));
  else
    fail (error, PLN_ERROR_DATA,
          "--since-report: \"%s\" is not a report; use a file that pln wrote with --report "
          "FILE.json",
          path);
  return NULL;
}

struct earlier_report *
earlier_report_read (const char *path, const char *text, gsize length, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *object = report_object (parser, path, text, length, error);
  if (object == NULL)
    return NULL;
  struct earlier_report *earlier = earlier_report_new (path);
  if (report_take (earlier, object))
    return earlier;
  earlier_report_free (earlier);
  fail (error, PLN_ERROR_DATA,
        "--since-report: \"%s\" is not a whole report; write it again with --report FILE.json",
        path);
  return NULL;
}
