/* `pln explain`: lists all measures, or explains one in full. */
#include <string.h>
#include "pln/fuzzy.h"
#include "report/document.h"
#include "report/commands/explain.h"

char *
measure_name_fold (const char *name)
{
  char *folded = g_ascii_strdown (name, -1);
  g_strstrip (folded);
  return g_strdelimit (folded, " -", '_');
}

/* Takes the entries of a table that are listed after the given measure, or (NULL) after none, and
 * after each of them those that are listed after it. */
static void
table_take (const struct measure *table, const char *after, GPtrArray *list)
{
  for (const struct measure *one = table; one->name != NULL; one++)
    {
      if (one->title == NULL || g_strcmp0 (one->told_after, after) != 0)
        continue;
      g_ptr_array_add (list, (gpointer)one);
      if (table != measure_table)
        continue;
      table_take (measure_table, one->name, list);
      table_take (explanation_terms, one->name, list);
    }
}

/* Everything that can be explained, measures first. */
static GPtrArray *
explanations_list (void)
{
  GPtrArray *list = g_ptr_array_new ();
  table_take (measure_table, NULL, list);
  table_take (explanation_terms, NULL, list);
  return list;
}

static const struct measure *
explanation_find (const GPtrArray *list, const char *folded)
{
  for (guint i = 0; i < list->len; i++)
    {
      const struct measure *one = list->pdata[i];
      if (strcmp (one->name, folded) == 0)
        return one;
    }
  return NULL;
}

const char *const *
explain_names (void)
{
  static const char *names[MEASURES_MOST + 1]; /* filled with the same names every time */
  g_autoptr (GPtrArray) list = explanations_list ();
  guint count = 0;
  for (; count < list->len && count < MEASURES_MOST; count++)
    names[count] = ((const struct measure *)list->pdata[count])->name;
  names[count] = NULL;
  return names;
}

/* The nearest name: one that contains the text, or is at most a third of its letters away; NULL if
 * there is none. */
static const char *
nearest_name (const GPtrArray *list, const char *folded)
{
  const char *best = NULL;
  gsize letters = strlen (folded);
  guint minimum = CLAMP (letters / 3, 1, 3) + 1;
  for (guint i = 0; i < list->len; i++)
    {
      const char *name = ((const struct measure *)list->pdata[i])->name;
      guint distance = letters > 0 && strstr (name, folded) != NULL
                         ? 1
                         : edit_distance (folded, name, EDIT_NO_LIMIT);
      if (distance < minimum)
        {
          minimum = distance;
          best = name;
        }
    }
  return best;
}

static struct document *
one_document (const struct measure *one)
{
  struct document *document = document_new (one->title);
  struct section *section = document_section (document, one->name, one->name, NULL);
  section->verbatim = TRUE;
  const struct
  {
    const char *key, *text;
  } fact[] = {
    { "Formula", one->formula },
    { "Source", one->source },
    { "How to read it", one->reading },
    { "Watch out", one->caveat },
  };
  for (guint i = 0; i < G_N_ELEMENTS (fact); i++)
    if (fact[i].text != NULL)
      section_fact (section, fact[i].key, "%s", fact[i].text);
  return document;
}

static struct document *
list_document (const GPtrArray *list)
{
  struct document *document = document_new ("What pln measures");
  struct section *section
    = document_section (document, "measures", "Measures", "pln explain NAME tells more");
  for (guint i = 0; i < list->len; i++)
    {
      const struct measure *one = list->pdata[i];
      section_fact (section, one->name, "%s", one->title);
    }
  return document;
}

struct document *
explain_document (const char *measure, GError **error)
{
  g_autoptr (GPtrArray) list = explanations_list ();
  if (measure == NULL)
    return list_document (list);
  g_autofree char *folded = measure_name_fold (measure);
  const struct measure *one = explanation_find (list, folded);
  if (one == NULL)
    one = explanation_find (list, explanation_of_word (folded));
  if (one != NULL)
    return one_document (one);
  const char *near = nearest_name (list, folded);
  if (near != NULL)
    fail (error, PLN_ERROR_USAGE, "there is no measure \"%s\"; did you mean \"%s\"?", measure,
          near);
  else
    fail (error, PLN_ERROR_USAGE, "there is no measure \"%s\"; \"pln explain\" lists them all",
          measure);
  return NULL;
}
