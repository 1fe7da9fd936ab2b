/* json_members.h - members of the JSON object that is being built. */
#ifndef REPORT_JSON_MEMBERS_H
#define REPORT_JSON_MEMBERS_H

#include <json-glib/json-glib.h>
#include "report/document.h"

/* NaN: null. */
void number_member (JsonBuilder *builder, const char *name, double value);
/* NULL or "": null. */
void text_member (JsonBuilder *builder, const char *name, const char *text);
void yes_no_member (JsonBuilder *builder, const char *name, gboolean yes);
void object_begin (JsonBuilder *builder, const char *name);
void array_begin (JsonBuilder *builder, const char *name);

/* A section of the report under its id, or followed by "_section" if that is taken. */
void json_section_write (JsonBuilder *builder, const struct section *section);

#endif
