/* Adds members to the JSON object that is being written. */
#include "report/writers/json_members.h"

void
number_member (struct json_writer *json, const char *name, double value)
{
  json_name (json, name);
  json_number (json, value);
}

void
text_member (struct json_writer *json, const char *name, const char *text)
{
  json_name (json, name);
  json_text (json, text);
}

void
yes_no_member (struct json_writer *json, const char *name, gboolean yes)
{
  json_name (json, name);
  json_yes_no (json, yes);
}

void
object_begin (struct json_writer *json, const char *name)
{
  json_name (json, name);
  json_object_begin (json);
}

void
array_begin (struct json_writer *json, const char *name)
{
  json_name (json, name);
  json_array_begin (json);
}
