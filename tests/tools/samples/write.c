/* Rows and people as CSV (RFC 4180, LF). */
#include <string.h>
#include "samples.h"

static void
cell_append (GString *out, const char *text, char end)
{
  if (strpbrk (text, ",\"\n") != NULL)
    {
      g_auto (GStrv) part = g_strsplit (text, "\"", -1);
      g_autofree char *doubled = g_strjoinv ("\"\"", part);
      g_string_append_printf (out, "\"%s\"", doubled);
    }
  else
    g_string_append (out, text);
  g_string_append_c (out, end);
}

static void
row_append (GString *out, const struct row *row)
{
  day_append_iso (out, row->day);
  g_string_append_c (out, ',');
  cell_append (out, row->from, ',');
  cell_append (out, row->to, ',');
  cell_append (out, row->event, ',');
  cell_append (out, row->channel, ',');
  cell_append (out, row->topic, ',');
  cell_append (out, row->direction, ',');
  if (row->minutes > 0)
    g_string_append_printf (out, "%d", row->minutes);
  g_string_append_c (out, ',');
  cell_append (out, row->introduced_by, '\n');
}

void
interactions_write (const GPtrArray *rows, GString *out)
{
  const struct broken_row *broken = broken_rows;
  g_string_append (out, "date,from,to,event,channel,topic,direction,minutes,introduced_by\n");
  for (guint i = 0; i < rows->len; i++)
    {
      const struct row *row = rows->pdata[i];
      for (; broken->day != NULL && day_of (broken->day) <= row->day; broken++)
        g_string_append_printf (out, "%s\n", broken->text);
      row_append (out, row);
    }
}

/* People of the chat are known by their names there; letters other than
 * English ones are not in the addresses. */
static char *
email_of (const struct person *person)
{
  if (person->group == CHAT || !g_str_is_ascii (person->name))
    return g_strdup ("");
  g_autofree char *lower = g_ascii_strdown (person->name, -1);
  return g_strconcat (g_strdelimit (lower, " ", '.'), "@example.org", NULL);
}

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

void
contacts_write (GString *out)
{
  g_string_append (
    out, "name,email,field,org,place,tags,introduced_by,stage,cadence,do_not_contact\n" OWNER
         ",jo@example.org,learning and development,,Manchester,,,,,\n");
  for (const struct person *person = people; person->name != NULL; person++)
    {
      g_autofree char *email = email_of (person);
      cell_append (out, person->name, ',');
      cell_append (out, email, ',');
      cell_append (out, person->field, ',');
      cell_append (out, person->org, ',');
      cell_append (out, person->place, ',');
      cell_append (out, person->tags, ',');
      cell_append (out, or_empty (person->introduced_by), ',');
      cell_append (out, or_empty (person->stage), ',');
      cell_append (out, or_empty (person->cadence), ',');
      cell_append (out, or_empty (person->do_not_contact), '\n');
    }
}
