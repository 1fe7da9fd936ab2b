/* What every output under pseudonyms says about itself. */
#include "pln/format.h"
#include "anonymise/disclosure.h"

static void
people_append (GString *out, guint32 count)
{
  count_append (out, count);
  g_string_append (out, count == 1 ? " person" : " people");
}

static void
alone_append (GString *out, const struct recognisable *found)
{
  if (found->alone == 0)
    {
      g_string_append (out, "At least two people share every combination of number of ties, "
                            "interactions, months, field and place.");
      return;
    }
  g_string_append (out, "Somebody who knows these people may still recognise ");
  count_append (out, found->alone);
  g_string_append (out, " of ");
  count_append (out, found->people);
  g_string_append (out, ": nobody else has the same number of ties and interactions, months, field "
                        "and place.");
}

static void
coarse_append (GString *out, const struct recognisable *found, guint32 k)
{
  if (found->people < k)
    g_string_append_printf (out,
                            "With fewer than %u people, somebody who knows them may still "
                            "recognise each of them.",
                            k);
  else
    g_string_append_printf (
      out,
      "At least %u people share each combination of number of ties, "
      "interactions, quarters, field and place given here: the values are those "
      "of one person in the middle of the group, not of each.",
      k);
  if (found->degree_alone == 0)
    return;
  g_string_append (out, " Where ties are listed or drawn they can be counted: ");
  people_append (out, found->degree_alone);
  g_string_append (out, found->degree_alone == 1 ? " has a number of ties that nobody else has."
                                                 : " have a number of ties that nobody else has.");
}

static void
kept_append (GString *out, guint32 keep)
{
  const char *const *name = text_column_names ();
  const char *before = " As in the data: ";
  for (guint i = 0; i < N_TEXT_COLUMNS; i++)
    if ((keep & 1u << i) != 0)
      {
        g_string_append_printf (out, "%s%s", before, name[i]);
        before = ", ";
      }
  if (keep != 0)
    g_string_append_c (out, '.');
}

char *
disclosure_sentence (const struct recognisable *found, const struct anonymity_options *options)
{
  GString *out = g_string_new ("People are under pseudonyms, and dates are given to the ");
  g_string_append (out, options->coarsen > 0 ? "quarter. " : "month. ");
  if (options->coarsen > 0)
    coarse_append (out, found, options->coarsen);
  else
    alone_append (out, found);
  kept_append (out, options->keep);
  return g_string_free (out, FALSE);
}

char *
disclosure_brief (const struct recognisable *found, const struct anonymity_options *options)
{
  GString *out = g_string_new ("under pseudonyms");
  guint32 known = options->coarsen > 0 ? found->degree_alone : found->alone;
  if (known > 0)
    {
      g_string_append (out, "; who knows them may recognise ");
      people_append (out, known);
    }
  return g_string_free (out, FALSE);
}
