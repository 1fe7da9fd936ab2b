/* Writes JSON as text, because json-glib prints numbers with all their digits (0.1 as
 * 0.10000000000000001). */
#include "pln/base.h"
#include "report/writers/json_values.h"

void
json_line_begin (GString *out, guint depth)
{
  g_string_append_c (out, '\n');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (out, ' ');
}

void
json_string_append (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (const char *at = text; *at != '\0'; at++)
    switch (*at)
      {
      case '"':
        g_string_append (out, "\\\"");
        break;
      case '\\':
        g_string_append (out, "\\\\");
        break;
      case '\n':
        g_string_append (out, "\\n");
        break;
      case '\r':
        g_string_append (out, "\\r");
        break;
      case '\t':
        g_string_append (out, "\\t");
        break;
      default:
        if ((guchar)*at < 0x20 || *at == 0x7f)
          g_string_append_printf (out, "\\u%04x", (guint)(guchar)*at);
        else
          g_string_append_c (out, *at);
      }
  g_string_append_c (out, '"');
}

static void
value_append (GString *out, JsonNode *node)
{
  GType type = json_node_get_value_type (node);
  if (type == G_TYPE_STRING)
    json_string_append (out, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_DOUBLE)
    number_append (out, json_node_get_double (node));
  else
    g_string_append_printf (out, "%" G_GINT64_FORMAT, json_node_get_int (node));
}

void
json_name_append (GString *out, const char *name, guint depth)
{
  json_line_begin (out, depth);
  json_string_append (out, name);
  g_string_append (out, " : ");
}

void
json_members_append (GString *out, JsonObject *object, guint depth, gboolean first)
{
  g_autoptr (GList) names = json_object_get_members (object);
  for (GList *at = names; at != NULL; at = at->next)
    {
      g_string_append (out, first ? "" : ",");
      json_name_append (out, at->data, depth);
      json_text_append (out, json_object_get_member (object, at->data), depth);
      first = FALSE;
    }
}

static void
object_append (GString *out, JsonObject *object, guint depth)
{
  g_string_append_c (out, '{');
  json_members_append (out, object, depth + 1, TRUE);
  if (json_object_get_size (object) > 0)
    json_line_begin (out, depth);
  g_string_append_c (out, '}');
}

static void
array_append (GString *out, JsonArray *array, guint depth)
{
  guint n = json_array_get_length (array);
  g_string_append_c (out, '[');
  for (guint i = 0; i < n; i++)
    {
      json_line_begin (out, depth + 1);
      json_text_append (out, json_array_get_element (array, i), depth + 1);
      g_string_append (out, i + 1 < n ? "," : "");
    }
  if (n > 0)
    json_line_begin (out, depth);
  g_string_append_c (out, ']');
}

void
json_text_append (GString *out, JsonNode *node, guint depth)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    object_append (out, json_node_get_object (node), depth);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    array_append (out, json_node_get_array (node), depth);
  else if (JSON_NODE_HOLDS_NULL (node))
    g_string_append (out, "null");
  else
    value_append (out, node);
}
