/* `pln explain`: a list of all measures, or one of them in full. */
#include <string.h>
#include "pln/fuzzy.h"
#include "report/document.h"
#include "report/commands/explain.h"

static char *
name_folded (const char *name)
{
  char *folded = g_ascii_strdown (name, -1);
  g_strstrip (folded);
  return g_strdelimit (folded, " -", '_');
}

/* Both tables in a row; NULL behind the last. */
static const struct explanation *
explanation_after (const struct explanation *one)
{
  one++;
  if (one->name != NULL)
    return one;
  const struct explanation *end = explanation_learning;
  while (end->name != NULL)
    end++;
  return one == end ? NULL : explanation_learning;
}

static const struct explanation *
explanation_find (const char *folded)
{
  for (const struct explanation *one = explanation_table; one != NULL;
       one = explanation_after (one))
    if (strcmp (one->name, folded) == 0)
      return one;
  return NULL;
}

static const char *
nearest_name (const char *folded)
{
  const char *best = explanation_table[0].name;
  guint minimum = G_MAXUINT;
  for (const struct explanation *one = explanation_table; one != NULL;
       one = explanation_after (one))
    {
      guint distance
        = strstr (one->name, folded) != NULL ? 1 : edit_distance (folded, one->name, EDIT_NO_LIMIT);
      if (distance < minimum)
        {
          minimum = distance;
          best = one->name;
        }
    }
  return best;
}

static struct document *
one_document (const struct explanation *one)
{
  struct document *document = document_new (one->name);
  struct section *section = document_section (document, one->name, one->name, NULL);
  section->verbatim = TRUE;
  section_say (section, "%s", one->is);
  const struct
  {
    const char *key, *text;
  } fact[] = {
    { "Formula", one->formula },
    { "Source", one->source },
    { "How to read it", one->reading },
    { "Mind", one->caveat },
  };
  for (guint i = 0; i < G_N_ELEMENTS (fact); i++)
    if (fact[i].text != NULL)
      section_fact (section, fact[i].key, "%s", fact[i].text);
  return document;
}

static struct document *
list_document (void)
{
  struct document *document = document_new ("What pln measures");
  struct section *section
    = document_section (document, "measures", "Measures", "pln explain NAME tells more");
  for (const struct explanation *one = explanation_table; one != NULL;
       one = explanation_after (one))
    section_fact (section, one->name, "%s", one->is);
  return document;
}

struct document *
explain_document (const char *measure, GError **error)
{
  if (measure == NULL)
    return list_document ();
  g_autofree char *folded = name_folded (measure);
  const struct explanation *one = explanation_find (folded);
  if (one != NULL)
    return one_document (one);
  fail (error, PLN_ERROR_USAGE,
        "there is no measure '%s'; did you mean '%s'? 'pln explain' lists them all", measure,
        nearest_name (folded));
  return NULL;
}
