/* json_values.h - JSON as text, written as it comes. */
#ifndef REPORT_JSON_VALUES_H
#define REPORT_JSON_VALUES_H

#include <glib.h>

enum json_place
{
  JSON_ALONE, /* nothing comes before */
  JSON_FIRST, /* in an object or array */
  JSON_NEXT,
  JSON_AFTER_NAME
};

/* Each level is indented by one space.  Start with { out }; `out` stays the caller's.  Each call
 * takes time in proportion to what it writes. */
struct json_writer
{
  GString *out;
  guint depth;
  enum json_place place;
};

/* The name of a member; its value comes next. */
void json_name (struct json_writer *json, const char *name);

/* The whole, an element of an array, or the value of a name. */
void json_object_begin (struct json_writer *json);
void json_object_end (struct json_writer *json);
void json_array_begin (struct json_writer *json);
void json_array_end (struct json_writer *json);
/* NULL and "": null. */
void json_text (struct json_writer *json, const char *text);
/* In the shortest form that reads back as the same double.  NaN: null. */
void json_number (struct json_writer *json, double number);
void json_yes_no (struct json_writer *json, gboolean yes);

/* A string with its quotes.  text: valid UTF-8. */
void json_string_append (GString *out, const char *text);

#endif
