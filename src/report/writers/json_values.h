/* json_values.h - a JSON tree as text. */
#ifndef REPORT_JSON_VALUES_H
#define REPORT_JSON_VALUES_H

#include <json-glib/json-glib.h>

/* Indents by one space per level. Numbers have the shortest form that reads back as the same
 * double. */
void json_text_append (GString *out, JsonNode *node, guint depth);

/* The members of an object alone, with a comma before each but the first. */
void json_members_append (GString *out, JsonObject *object, guint depth, gboolean first);
/* The name of a member that follows others, up to its value. */
void json_name_append (GString *out, const char *name, guint depth);
void json_line_begin (GString *out, guint depth);

/* A string with its quotes. */
void json_string_append (GString *out, const char *text);

#endif
