/* Adds members to the JSON object that is being built. */
#include <math.h>
#include "report/writers/json_members.h"

void
number_member (JsonBuilder *builder, const char *name, double value)
{
  json_builder_set_member_name (builder, name);
  if (isnan (value))
    json_builder_add_null_value (builder);
  else
    json_builder_add_double_value (builder, value);
}

void
text_member (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text == NULL || text[0] == '\0')
    json_builder_add_null_value (builder);
  else
    json_builder_add_string_value (builder, text);
}

void
yes_no_member (JsonBuilder *builder, const char *name, gboolean yes)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, yes);
}

void
object_begin (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
}

void
array_begin (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}
