/* Gives values that differ only in case one spelling, so that "Museums" and "museums" are one field
 * to all who compare them. Topics, fields and tags name the same things and are spelt alike; every
 * other attribute that groups people is on its own. Cost: O(attributes + topics). */
#include <string.h>
#include "read/log/log_builder.h"

struct spellings
{
  struct builder *builder;
  struct string_pool seen; /* a group and a text's address */
  struct string_pool folded;
  GArray *number; /* guint32: in folded, of each one seen */
  GPtrArray *shown;
};

/* Names of people, words that pln understands, and sentences stay as they are. */
static gboolean
key_groups_people (guint32 key)
{
  switch (key)
    {
    case ATTRIBUTE_INTRODUCED_BY:
    case ATTRIBUTE_KNOWS:
    case ATTRIBUTE_STAGE:
    case ATTRIBUTE_CADENCE:
    case ATTRIBUTE_DO_NOT_CONTACT:
    case ATTRIBUTE_ALIASES:
    case ATTRIBUTE_NOTE:
      return FALSE;
    default:
      return TRUE;
    }
}

static guint32
group_of_key (guint32 key)
{
  return key == ATTRIBUTE_TAGS ? ATTRIBUTE_FIELD : key;
}

/* The number of the text in its group, ignoring case. */
static guint32
number_of (struct spellings *spellings, guint32 group, const char *text)
{
  char place[sizeof group + sizeof text];
  memcpy (place, &group, sizeof group);
  memcpy (place + sizeof group, &text, sizeof text);
  guint32 seen = string_pool_intern (&spellings->seen, place, sizeof place);
  if (seen < spellings->number->len)
    return g_array_index (spellings->number, guint32, seen);
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autoptr (GString) key = g_string_new_len (place, sizeof group);
  g_string_append (key, folded);
  guint32 number = string_pool_intern (&spellings->folded, key->str, key->len);
  builder_keep_spelling (spellings->builder, spellings->shown, number, text);
  g_array_append_val (spellings->number, number);
  return number;
}

/* Twice: all spellings have to be seen before one is shown. */
static void
spell_all (struct spellings *spellings, gboolean write)
{
  struct builder *b = spellings->builder;
  for (guint i = 0; i < b->topic_text->len; i++)
    {
      guint32 number = number_of (spellings, ATTRIBUTE_FIELD, b->topic_text->pdata[i]);
      if (write)
        b->topic_text->pdata[i] = spellings->shown->pdata[number];
    }
  for (guint i = 0; i < b->attribute->len; i++)
    {
      struct attribute *one = &g_array_index (b->attribute, struct attribute, i);
      if (!key_groups_people (one->key))
        continue;
      guint32 number = number_of (spellings, group_of_key (one->key), one->value);
      if (write)
        one->value = spellings->shown->pdata[number];
    }
}

void
builder_spell_alike (struct builder *b)
{
  struct spellings spellings = { .builder = b,
                                 .number = g_array_new (FALSE, FALSE, sizeof (guint32)),
                                 .shown = g_ptr_array_new () };
  string_pool_init (&spellings.seen);
  string_pool_init (&spellings.folded);
  spell_all (&spellings, FALSE);
  spell_all (&spellings, TRUE);
  string_pool_clear (&spellings.seen);
  string_pool_clear (&spellings.folded);
  g_array_unref (spellings.number);
  g_ptr_array_unref (spellings.shown);
}
