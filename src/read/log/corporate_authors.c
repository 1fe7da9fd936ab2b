/* Bodies among authors: "Guild Study Group", "Deutsche Gesellschaft für Lernen".  They sign a work as
 * people do.  Where a third of the authors of a file have names of people, the others are left out; in
 * a list of organisations they stay.  Linear in the names. */
#include <string.h>
#include "read/log/log_builder.h"
#include "read/people/non_people.h"
#include "read/people/organisation_words.h"

#define AT(array, type, i) (&g_array_index (array, type, i))

/* "Beck N", "Kim Y.": a name that ends in initials is a person's. */
static gboolean
ends_in_initials (const char *name)
{
  const char *blank = strrchr (name, ' ');
  gsize letters = 0;
  for (const char *at = blank != NULL ? blank + 1 : ""; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (!g_unichar_isupper (c) && c != '.' && c != '-')
        return FALSE;
      letters += c != '.' && c != '-';
    }
  return letters > 0 && letters <= 3;
}

static gboolean
may_be_body (const char *name)
{
  return strchr (name, ' ') != NULL && !ends_in_initials (name) && text_names_organisation (name);
}

void
builder_mark_corporate_authors (struct builder *b)
{
  for (guint32 file = 0; b->authors_listed >> file != 0 && file < 64; file++)
    {
      g_autoptr (GArray) bodies = g_array_new (FALSE, FALSE, sizeof (guint32));
      guint people = 0;
      if ((b->authors_listed >> file & 1) == 0)
        continue;
      for (guint32 m = 0; m < b->mention->len; m++)
        {
          const struct mention *one = AT (b->mention, struct mention, m);
          if (one->file != file || one->name == NULL || b->kind->data[m] != KIND_PERSON)
            continue;
          if (may_be_body (one->name))
            g_array_append_val (bodies, m);
          else
            people++;
        }
      for (guint i = 0; i < bodies->len && 2 * people > bodies->len; i++)
        builder_mark_thing (b, *AT (bodies, guint32, i));
    }
}
