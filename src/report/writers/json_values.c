/* Written here, because json-glib prints numbers with all their digits (0.1 as
 * 0.10000000000000001), and its tree for a hundred thousand people takes a gigabyte. */
#include <math.h>
#include <string.h>
#include "pln/base.h"
#include "report/writers/json_values.h"

static void
escape_append (GString *out, guchar byte)
{
  static const char named[] = "\"\\\n\r\t", letter[] = "\"\\nrt";
  const char *found = strchr (named, byte);
  if (found != NULL)
    {
      g_string_append_c (out, '\\');
      g_string_append_c (out, letter[found - named]);
    }
  else
    g_string_append_printf (out, "\\u%04x", (guint)byte);
}

static gboolean
is_plain (guchar byte)
{
  return byte >= 0x20 && byte != 0x7f && byte != '"' && byte != '\\';
}

void
json_string_append (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (const char *at = text; *at != '\0';)
    {
      const char *start = at;
      while (is_plain ((guchar)*at))
        at++;
      g_string_append_len (out, start, at - start);
      if (*at != '\0')
        escape_append (out, (guchar)*at++);
    }
  g_string_append_c (out, '"');
}

static void
line_begin (struct json_writer *json)
{
  gsize start = json->out->len;
  g_string_set_size (json->out, start + 1 + json->depth);
  json->out->str[start] = '\n';
  memset (json->out->str + start + 1, ' ', json->depth);
}

static void
value_begin (struct json_writer *json)
{
  if (json->place == JSON_NEXT)
    g_string_append_c (json->out, ',');
  if (json->place == JSON_FIRST || json->place == JSON_NEXT)
    line_begin (json);
  json->place = JSON_NEXT;
}

void
json_name (struct json_writer *json, const char *name)
{
  value_begin (json);
  json_string_append (json->out, name);
  g_string_append_len (json->out, " : ", 3);
  json->place = JSON_AFTER_NAME;
}

static void
container_begin (struct json_writer *json, char bracket)
{
  value_begin (json);
  g_string_append_c (json->out, bracket);
  json->depth++;
  json->place = JSON_FIRST;
}

static void
container_end (struct json_writer *json, char bracket)
{
  json->depth--;
  if (json->place == JSON_NEXT)
    line_begin (json);
  g_string_append_c (json->out, bracket);
  json->place = JSON_NEXT;
}

void
json_object_begin (struct json_writer *json)
{
  container_begin (json, '{');
}

void
json_object_end (struct json_writer *json)
{
  container_end (json, '}');
}

void
json_array_begin (struct json_writer *json)
{
  container_begin (json, '[');
}

void
json_array_end (struct json_writer *json)
{
  container_end (json, ']');
}

static void
null_append (struct json_writer *json)
{
  g_string_append_len (json->out, "null", 4);
}

void
json_text (struct json_writer *json, const char *text)
{
  value_begin (json);
  if (text == NULL || text[0] == '\0')
    null_append (json);
  else
    json_string_append (json->out, text);
}

void
json_number (struct json_writer *json, double number)
{
  value_begin (json);
  if (isnan (number))
    null_append (json);
  else
    number_append (json->out, number);
}

void
json_yes_no (struct json_writer *json, gboolean yes)
{
  value_begin (json);
  g_string_append (json->out, yes ? "true" : "false");
}
