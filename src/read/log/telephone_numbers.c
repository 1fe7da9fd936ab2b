/* Joins callers known only by a telephone number to the contact who has that number.
 *
 * Numbers are looked up by their last nine digits, so that "+44 7700 900123" is "07700 900123"; two
 * that both have a country code, or both lack it, must be equal. A number of several contacts belongs
 * to none of them. */
#include <string.h>
#include "read/log/log_builder.h"
#include "read/people/non_people.h"

enum
{
  DIGITS_COMPARED = 9,
  DIGITS_LEAST = 7 /* behind the zeros */
};

struct telephone
{
  guint32 contact; /* NONE: several have it */
  char *digits;    /* without zeros in front */
  gboolean with_country;
};

static void
telephone_free (gpointer data)
{
  struct telephone *telephone = data;
  g_free (telephone->digits);
  g_free (telephone);
}

GHashTable *
telephones_new (void)
{
  return g_hash_table_new_full (text_hash, g_str_equal, g_free, telephone_free);
}

/* Nine to fifteen digits, and signs between them. */
static gboolean
may_be_telephone (const char *text)
{
  guint digits = 0;
  for (const char *at = text; *at != '\0'; at++)
    digits += g_ascii_isdigit (*at) != 0;
  return digits >= DIGITS_COMPARED && digits <= 15
         && text[strspn (text, "0123456789 +-().")] == '\0';
}

static char *
digits_of (const char *text)
{
  GString *digits = g_string_new (NULL);
  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      g_string_append_c (digits, *at);
  return g_string_free (digits, FALSE);
}

/* "+44 7700 900123", "0044 7700 900123". */
static gboolean
has_country_code (const char *text, const char *digits)
{
  return *text == '+' || g_str_has_prefix (digits, "00");
}

static guint32
mention_of (const struct builder *b, guint32 contact)
{
  return contact == NONE ? NONE : g_array_index (b->contact, struct contact, contact).mention;
}

static void
take_number (struct builder *b, const char *text, guint32 contact)
{
  g_autofree char *digits = digits_of (text);
  char *key = g_strdup (digits + strlen (digits) - DIGITS_COMPARED);
  struct telephone *known = g_hash_table_lookup (b->telephones, key);
  if (known != NULL)
    {
      if (mention_of (b, known->contact) != mention_of (b, contact))
        known->contact = NONE;
      g_free (key);
      return;
    }
  struct telephone *telephone = g_new0 (struct telephone, 1);
  telephone->contact = contact;
  telephone->digits = g_strdup (digits + strspn (digits, "0"));
  telephone->with_country = has_country_code (text, digits);
  g_hash_table_insert (b->telephones, key, telephone);
}

void
builder_add_telephones (struct builder *b, const char *text)
{
  if (b->contact->len == 0 || strpbrk (text, "0123456789") == NULL)
    return;
  g_auto (GStrv) part = g_strsplit_set (text, ";,|:/\n", -1);
  for (char **one = part; *one != NULL; one++)
    if (may_be_telephone (g_strstrip (*one)))
      take_number (b, *one, b->contact->len - 1);
}

/* Of two numbers, one may lack the country code; otherwise they are equal, as ids are. */
static gboolean
are_same_number (const struct telephone *telephone, const char *digits, gboolean with_country)
{
  if (strlen (telephone->digits) < DIGITS_LEAST || strlen (digits) < DIGITS_LEAST)
    return FALSE;
  if (telephone->with_country == with_country)
    return strcmp (telephone->digits, digits) == 0;
  return with_country ? g_str_has_suffix (digits, telephone->digits)
                      : g_str_has_suffix (telephone->digits, digits);
}

/* The contact who has the number, or NONE. */
static guint32
contact_of_number (GHashTable *telephones, const char *text)
{
  g_autofree char *digits = digits_of (text);
  const struct telephone *telephone
    = g_hash_table_lookup (telephones, digits + strlen (digits) - DIGITS_COMPARED);
  return telephone != NULL
             && are_same_number (telephone, digits + strspn (digits, "0"),
                                 has_country_code (text, digits))
           ? telephone->contact
           : NONE;
}

static gboolean
is_number_alone (const struct builder *b, guint32 mention)
{
  const struct mention *one = &g_array_index (b->mention, struct mention, mention);
  return b->kind->data[mention] <= KIND_UNNAMED && one->name != NULL && one->email == NULL
         && may_be_telephone (one->name);
}

/* Adds the name of each mention as another name of its contact. */
static void
add_aliases (struct builder *b, const guint32 *contact_of)
{
  GArray *attributes = g_array_new (FALSE, FALSE, sizeof (struct attribute));
  g_autofree guint32 *next = g_new (guint32, (gsize)b->mention->len + 1);
  g_autofree guint32 *first = g_new (guint32, (gsize)b->contact->len + 1);
  const struct attribute *from = (const struct attribute *)(gpointer)b->attribute->data;
  for (guint32 i = 0; i < b->contact->len; i++)
    first[i] = NONE;
  for (guint32 m = b->mention->len; m-- > 0;)
    if (contact_of[m] != NONE)
      {
        next[m] = first[contact_of[m]];
        first[contact_of[m]] = m;
      }
  for (guint32 i = 0; i < b->contact->len; i++)
    {
      struct contact *contact = &g_array_index (b->contact, struct contact, i);
      if (contact->count > 0) /* without any attribute, from is NULL */
        {
          g_array_append_vals (attributes, from, contact->count);
          from += contact->count;
        }
      for (guint32 m = first[i]; m != NONE; m = next[m])
        {
          struct attribute alias
            = { ATTRIBUTE_ALIASES, g_array_index (b->mention, struct mention, m).name };
          g_array_append_val (attributes, alias);
          contact->count++;
        }
    }
  g_array_unref (b->attribute);
  b->attribute = attributes;
}

void
builder_join_telephones (struct builder *b)
{
  guint numbers = 0, joined = 0;
  for (guint32 m = 0; m < b->mention->len; m++)
    numbers += is_number_alone (b, m);
  if (numbers == 0 || g_hash_table_size (b->telephones) == 0)
    return;
  g_autofree guint32 *contact_of = g_new (guint32, (gsize)b->mention->len + 1);
  for (guint32 m = 0; m < b->mention->len; m++)
    {
      const char *name = g_array_index (b->mention, struct mention, m).name;
      contact_of[m] = is_number_alone (b, m) ? contact_of_number (b->telephones, name) : NONE;
      if (contact_of[m] == NONE)
        continue;
      b->kind->data[m] = KIND_PERSON;
      joined++;
    }
  if (joined > 0)
    add_aliases (b, contact_of);
}
