/* Completes groups of numbered columns. */
#include <string.h>
#include "read/evidence/header_kinds.h"
#include "read/columns/led_people.h"
#include "read/columns/numbered_columns.h"
#include "read/columns/person_columns.h"
#include "read/sniff/set_aside.h"

/* "attendees.#.email" of "attendees.2.email"; NULL: there is no number, or only at the end. Free with g_free. */
static char *
pattern_around_number (const char *header)
{
  const char *number = strpbrk (header, "0123456789");
  const char *rest = number == NULL ? "" : number + strspn (number, "0123456789");
  return *rest == '\0' || number == header
           ? NULL
           : g_strdup_printf ("%.*s#%s", (int)(number - header), header, rest);
}

/* "attendees.0.email" and "attendees.1.email" are what one of them is, also if the header of each is that of an
 * address. */
static void
complete_members (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count && columns->count <= PEERS_MOST; i++)
    {
      enum role role = columns->column[i].role;
      g_autofree char *pattern = pattern_around_number (columns->column[i].name);
      if ((role != ROLE_TO && role != ROLE_WITH && role != ROLE_EMAIL) || pattern == NULL)
        continue;
      for (guint32 k = 0; k < columns->count; k++)
        {
          struct column *other = &columns->column[k];
          g_autofree char *own = pattern_around_number (other->name);
          if ((other->role == ROLE_NONE || other->role == ROLE_EMAIL) && !other->told && own != NULL
              && strcmp (pattern, own) == 0 && evidence->column[k].filled > 0
              && evidence_people_share (evidence, k) > 0.5
              && table_rules_set_aside (&evidence->layout->rules, k) == NULL)
            columns_set_role (columns, k, role);
        }
    }
}

/* "Friend 1" and "Friend 2": what one column of a numbered group is, the others are too. */
void
columns_complete_numbered (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count && columns->count <= PEERS_MOST; i++)
    {
      const struct column *one = &columns->column[i];
      g_autofree char *base = header_without_number (one->name);
      if ((one->role != ROLE_TO && one->role != ROLE_WITH) || *base == '\0'
          || !header_ends_in_number (one->name))
        continue;
      for (guint32 k = 0; k < columns->count; k++)
        {
          g_autofree char *other = header_without_number (columns->column[k].name);
          enum role role = columns->column[k].role;
          gboolean free = role == ROLE_NONE
                          || (role == ROLE_NAME && !columns->column[k].told
                              && header_ends_in_number (columns->column[k].name));
          if (free && evidence->column[k].filled > 0 && strcmp (base, other) == 0
              && table_rules_set_aside (&evidence->layout->rules, k) == NULL)
            columns_set_role (columns, k, one->role);
        }
    }
  complete_members (evidence, columns);
}

/* Is the header the base and a number? */
static gboolean
header_is_numbered (const char *header, const char *base)
{
  g_autofree char *own = header_without_number (header);
  return header_ends_in_number (header) && strcmp (own, base) == 0;
}

/* A column of people who lead, and who are not numbered. */
static gboolean
somebody_leads (const struct table_evidence *evidence, const struct columns *columns,
                const char *base)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && evidence_people_share (evidence, i) > 0.5
        && evidence->column[i].filled * 2 > evidence->rows
        && header_person_kind (columns->column[i].name) == HEADER_LEADS
        && !header_is_numbered (columns->column[i].name, base))
      return TRUE;
  return FALSE;
}

/* What belongs to the receiver belongs to those in the same row, if the receiver is one of them. */
static void
follow_end (struct columns *columns, enum role before, enum role after)
{
  for (guint32 i = columns->of_role[before]; i != NO_COLUMN; i = columns->of_role[before])
    columns_set_role (columns, i, after);
}

void
columns_gather_numbered (const struct table_evidence *evidence, struct columns *columns)
{
  columns_find_led (columns, evidence);
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO], people = 0;
  if (from == NO_COLUMN || to == NO_COLUMN || columns->column[from].next != NO_COLUMN
      || columns->column[to].next != NO_COLUMN || columns->count > PEERS_MOST)
    return;
  g_autofree char *base = header_without_number (columns->column[from].name);
  if (*base == '\0' || !header_is_numbered (columns->column[from].name, base)
      || !header_is_numbered (columns->column[to].name, base))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    people += header_is_numbered (columns->column[i].name, base)
              && evidence_people_share (evidence, i) > 0.5;
  gboolean led = somebody_leads (evidence, columns, base);
  if (people < 3 && !led)
    return;
  if (led)
    columns_set_role (columns, from, ROLE_WITH);
  columns_set_role (columns, to, ROLE_WITH);
  follow_end (columns, ROLE_TO_EMAIL, ROLE_EMAIL);
  follow_end (columns, ROLE_TO_PROFILE, ROLE_PROFILE);
}
