/* A number or a length of time; also one of the names in a cell. */
#include <math.h>
#include <string.h>
#include "fuzz/target.h"
#include "read/dates/localized_number.h"
#include "read/people/people_cell.h"

static void
check_part (const char *text)
{
  if (text == NULL)
    return;
  g_assert_true (*text != '\0');
  g_assert_true (g_utf8_validate (text, -1, NULL));
}

static void
try_input (const guint8 *bytes, gsize length)
{
  g_autofree char *text = text_of_bytes (bytes, length);
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  double value;

  for (gboolean comma = FALSE; comma <= TRUE; comma++)
    {
      if (cell_number_parse (valid, comma, &value))
        g_assert_true (isfinite (value));
      if (cell_minutes_parse (valid, comma, &value))
        g_assert_true (isfinite (value) && value >= 0);
      g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
      g_assert_cmpuint (people_cell_split (valid, comma, people), ==, people->len);
      for (guint i = 0; i < people->len; i++)
        {
          struct person_text person;
          person_text_parse (people->pdata[i], &person);
          check_part (person.name);
          check_part (person.email);
          check_part (person.profile);
          person_text_clear (&person);
        }
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 5, 5 }, try_input, bytes, length);
}
