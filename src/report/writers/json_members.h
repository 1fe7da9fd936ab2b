/* json_members.h - members of the JSON object that is being written. */
#ifndef REPORT_JSON_MEMBERS_H
#define REPORT_JSON_MEMBERS_H

#include "report/document.h"
#include "report/writers/json_values.h"

void number_member (struct json_writer *json, const char *name, double value);
void text_member (struct json_writer *json, const char *name, const char *text);
void yes_no_member (struct json_writer *json, const char *name, gboolean yes);
void object_begin (struct json_writer *json, const char *name);
void array_begin (struct json_writer *json, const char *name);

/* A section of the report under its id, or followed by "_section" if that is taken. */
void json_section_write (struct json_writer *json, const struct section *section);

#endif
