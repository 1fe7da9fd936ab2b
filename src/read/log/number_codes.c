/* Numbers among people that are not ids: 0 or 99 for somebody who is not in the list, and the short
 * numbers of a telephone company. */
#include <string.h>
#include "pln/base.h"
#include "pln/read.h"
#include "read/log/log_builder.h"
#include "read/people/missing_codes.h"
#include "read/people/non_people.h"

#define AT(array, type, i) (&g_array_index (array, type, i))

enum
{
  SHORT_DIGITS = 4,
  TELEPHONE_DIGITS = 8
};

static gboolean
is_number (const char *name)
{
  return name != NULL && text_is_digits (name);
}

/* 0, 99, 888, 97: what a questionnaire writes for "somebody else" or "no answer". */
static gboolean
is_code (const char *number)
{
  return strcmp (number, "0") == 0 || digits_are_missing_code (number);
}

static void
note_contacts (const struct builder *b, GHashTable *listed)
{
  guint first = 0;
  for (guint i = 0; i < b->contact->len; i++)
    {
      const struct contact *contact = AT (b->contact, struct contact, i);
      const struct mention *mention = AT (b->mention, struct mention, contact->mention);
      if (mention->name != NULL)
        g_hash_table_add (listed, (gpointer)mention->name);
      if (mention->profile != NULL)
        g_hash_table_add (listed, (gpointer)mention->profile);
      for (guint k = first; k < first + contact->count; k++)
        if (AT (b->attribute, struct attribute, k)->key == ATTRIBUTE_ALIASES)
          g_hash_table_add (listed, (gpointer)AT (b->attribute, struct attribute, k)->value);
      first += contact->count;
    }
}

static void
mark_nobody (struct builder *b, guint32 mention)
{
  b->kind->data[mention] = KIND_NOBODY;
  b->has_non_people = TRUE;
}

/* The number by which the input knows somebody; NULL: by something else. */
static const char *
number_of (const struct builder *b, guint32 m)
{
  const struct mention *one = AT (b->mention, struct mention, m);
  const char *number = one->name != NULL || one->email != NULL ? one->name : one->profile;
  return is_number (number) ? number : NULL;
}

/* If a list explains all ids but 0 or 99, these are codes for nobody; 99999999 is one whatever else is
 * missing there. */
static void
mark_codes (struct builder *b)
{
  guint known = 0, unknown = 0, codes = 0;
  for (guint32 m = 0; m < b->mention->len; m++)
    codes += number_of (b, m) != NULL && is_code (number_of (b, m));
  if (codes == 0 || b->contact->len == 0)
    return;
  g_autoptr (GHashTable) listed = g_hash_table_new (text_hash, g_str_equal);
  note_contacts (b, listed);
  for (guint32 m = 0; m < b->mention->len; m++)
    {
      const char *number = number_of (b, m);
      if (number != NULL && !is_code (number))
        *(g_hash_table_contains (listed, number) ? &known : &unknown) += 1;
    }
  for (guint32 m = 0; m < b->mention->len && known >= 2; m++)
    {
      const char *number = number_of (b, m);
      if (number != NULL && is_code (number) && !g_hash_table_contains (listed, number)
          && (unknown == 0 || strlen (number) > SHORT_DIGITS))
        mark_nobody (b, m);
    }
}

/* Where people are known by telephone numbers, "888" is the mailbox; beside other short numbers it is
 * the extension of somebody. */
static void
mark_services (struct builder *b)
{
  guint telephones = 0, extensions = 0;
  for (guint32 m = 0; m < b->mention->len; m++)
    {
      const char *name = AT (b->mention, struct mention, m)->name;
      if (is_number (name) && !is_code (name))
        *(strlen (name) >= TELEPHONE_DIGITS ? &telephones : &extensions) += 1;
    }
  for (guint32 m = 0; m < b->mention->len && telephones >= 2 && extensions == 0; m++)
    {
      const char *name = AT (b->mention, struct mention, m)->name;
      if (is_number (name) && is_code (name) && strlen (name) <= SHORT_DIGITS)
        mark_nobody (b, m);
    }
}

void
builder_mark_number_codes (struct builder *b)
{
  mark_codes (b);
  mark_services (b);
}
