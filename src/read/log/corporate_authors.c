/* Bodies among people: "Guild Study Group" among authors, "Marketing Team" among those who write to each
 * other.  Where a third of the authors of a file have names of people, the bodies are left out; in other files
 * three in four of the whole names must begin with common given names.  In a list of organisations they stay.
 * Linear in the names. */
#include <string.h>
#include "read/log/mentions_of_files.h"
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/organisation_words.h"

#define AT(array, type, i) (&g_array_index (array, type, i))

enum
{
  MOST_MENTIONS = 10000 /* to look at each name; a larger list is not somebody's own */
};

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

static gboolean
holds_given_name (const char *name)
{
  g_autofree char *folded = header_fold (name);
  g_auto (GStrv) word = g_strsplit_set (folded, " -.,", -1);
  for (char **one = word; *one != NULL; one++)
    if (word_is_given_name (*one))
      return TRUE;
  return FALSE;
}

/* Where names are known not to be those of authors: sure signs alone. */
static void
mark_bodies_among_people (struct builder *b, const struct mentions_of_files *of, guint32 file)
{
  g_autoptr (GArray) bodies = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint people = 0, others = 0;
  if (b->mention->len > MOST_MENTIONS)
    return;
  for (guint32 i = of->first[file]; i < of->first[file + 1]; i++)
    {
      guint32 m = of->mention[i];
      const struct mention *one = AT (b->mention, struct mention, m);
      if (one->name == NULL || strchr (one->name, ' ') == NULL || b->kind->data[m] != KIND_PERSON)
        continue;
      gboolean given = holds_given_name (one->name);
      if (!given && one->email == NULL && may_be_body (one->name))
        g_array_append_val (bodies, m);
      else
        *(given ? &people : &others) += 1;
    }
  for (guint i = 0; i < bodies->len && people >= 2 && people >= 3 * others && people > bodies->len;
       i++)
    builder_mark_thing (b, *AT (bodies, guint32, i));
}

static void
mark_bodies_among_authors (struct builder *b, const struct mentions_of_files *of, guint32 file)
{
  g_autoptr (GArray) bodies = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint people = 0;
  for (guint32 i = of->first[file]; i < of->first[file + 1]; i++)
    {
      guint32 m = of->mention[i];
      const struct mention *one = AT (b->mention, struct mention, m);
      if (one->name == NULL || b->kind->data[m] != KIND_PERSON)
        continue;
      if (may_be_body (one->name))
        g_array_append_val (bodies, m);
      else
        people++;
    }
  for (guint i = 0; i < bodies->len && 2 * people > bodies->len; i++)
    builder_mark_thing (b, *AT (bodies, guint32, i));
}

void
builder_mark_corporate_authors (struct builder *b)
{
  struct mentions_of_files of;
  mentions_of_files_init (&of, b);
  for (guint32 file = 0; file < of.n_files; file++)
    if (builder_file_has (b, file, FILE_LISTS_AUTHORS))
      mark_bodies_among_authors (b, &of, file);
    else
      mark_bodies_among_people (b, &of, file);
  mentions_of_files_clear (&of);
}
