/* A long number behind names, "Ana Ruiz (57190000004)": an account, or the telephone of a family or an
 * office.
 *
 * Names that agree are one person's, as they are under one e-mail; so are those that begin with the same
 * word, as people change their family names. Others share the number, and then somebody given by the
 * number alone belongs to nobody. Cost: quadratic in the spellings of one number, of which a person has at
 * most 256. */
#include <string.h>
#include "network/identity/identity.h"
#include "pln/text.h"

enum
{
  DIGITS_LEAST = 8,
  SPELLINGS_MAX = 256
};

/* "57190000004", "555-123-4567": what a program calls an account has letters, and a page has its site. */
gboolean
profile_is_number (const char *profile)
{
  guint digits = 0;
  for (; *profile != '\0'; profile++)
    if (g_ascii_isdigit (*profile))
      digits++;
    else if (strchr ("+-. ", *profile) == NULL)
      return FALSE;
  return digits >= DIGITS_LEAST;
}

static gboolean
begin_alike (const char *one, const char *other)
{
  gsize length = strcspn (one, " ");
  return length == strcspn (other, " ") && strncmp (one, other, length) == 0;
}

static gboolean
are_one (const struct name_form *a, const struct name_form *b)
{
  return a->folded == NULL || b->folded == NULL || begin_alike (a->folded, b->folded)
         || name_forms_agree (a, b);
}

static gboolean
all_agree (const struct identity *identity, const guint32 *member, guint32 count)
{
  for (guint32 i = 1; i < count; i++)
    for (guint32 k = 0; k < i; k++)
      if (!are_one (&identity->name_form[member[i]], &identity->name_form[member[k]]))
        return FALSE;
  return TRUE;
}

static void
join_number (struct identity *identity, const guint32 *member, guint32 count)
{
  gboolean one = count <= SPELLINGS_MAX && all_agree (identity, member, count);
  for (guint32 i = 1; i < count && count <= SPELLINGS_MAX; i++)
    for (guint32 k = 0; k < i; k++)
      {
        const struct name_form *a = &identity->name_form[member[i]];
        const struct name_form *b = &identity->name_form[member[k]];
        gboolean both = (a->folded == NULL) == (b->folded == NULL);
        if ((one || both) && are_one (a, b))
          identity_join (identity, member[k], member[i]);
      }
}

static const char *
number_of (const struct name_form *form)
{
  return form->profile != NULL && profile_is_number (form->profile) ? form->profile : NULL;
}

void
identity_join_numbers (struct identity *identity)
{
  g_autoptr (GPtrArray) order = identity_group (identity, number_of);
  for (guint g = 0; g < order->len; g++)
    {
      const GArray *members = order->pdata[g];
      join_number (identity, (const guint32 *)(gconstpointer)members->data, members->len);
    }
}
