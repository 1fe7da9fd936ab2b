#include <math.h>
#include <string.h>
#include "report/page/page_data.h"
#include "report/writers/json_values.h"

static void
separate (GString *out)
{
  if (out->len > 0 && strchr ("{[:", out->str[out->len - 1]) == NULL)
    g_string_append_c (out, ',');
}

void
page_member (GString *out, const char *name)
{
  page_text (out, name);
  g_string_append_c (out, ':');
}

void
page_open (GString *out, char bracket)
{
  separate (out);
  g_string_append_c (out, bracket);
}

void
page_text (GString *out, const char *text)
{
  separate (out);
  json_string_append (out, text);
}

void
page_number (GString *out, double value, int decimals)
{
  double unit = pow (10, decimals);
  separate (out);
  if (isfinite (value))
    number_append (out, round (value * unit) / unit + 0.0);
  else
    g_string_append (out, "null");
}

/* In JSON a "<" stands only in strings; with it, a name could end the script element. */
void
page_data_append (GString *out, const struct page_source *source, const GPtrArray *paths)
{
  g_autoptr (GString) json = g_string_new ("{");
  page_people_append (json, source);
  page_ties_append (json, source);
  page_paths_append (json, source, paths);
  g_string_append_c (json, '}');
  g_string_replace (json, "<", "\\u003c", 0);
  g_string_append_len (out, json->str, (gssize)json->len);
}
