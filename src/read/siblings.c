/* What cannot be found out from one file may be clear from another file of the same program. */
#include <string.h>
#include "read/read_pass.h"
#include "read/siblings.h"

/* Kind and columns of a table, read with a given date order; NULL: it cannot be read. */
static char *
kind_of_source (const struct read_options *options, const struct table_source *source,
                enum date_order order, enum date_order *shown)
{
  struct read_options alone = *options;
  alone.columns = NULL;
  alone.date_order = order;
  g_autoptr (GString) kind = g_string_new (NULL);
  struct catalogue *only = catalogue_new (NULL);
  catalogue_add_again (only, source);
  struct log *log = log_read_catalogue (&alone, only, NULL);
  catalogue_free (only);
  if (log == NULL)
    return NULL;
  const struct input *input = &log->input[0];
  g_string_append (kind, input->profile);
  for (guint32 i = 0; i < input->n_columns; i++)
    g_string_append_printf (kind, "\x1f%s", input->column[i].name);
  *shown = input->date_order_is_shown ? input->date_order : DATE_ORDER_AUTO;
  log_free (log);
  return g_string_free (g_steal_pointer (&kind), FALSE);
}

/* Is it the same table, or another one of the same program? What a program writes is named after it, as
 * "LinkedIn invitations" and unlike "interactions". */
static gboolean
are_siblings (const char *kind, const char *other)
{
  gsize program = strcspn (kind, " \x1f");
  return strcmp (kind, other) == 0
         || (g_ascii_isupper (*kind) && kind[program] == ' '
             && strncmp (kind, other, program + 1) == 0);
}

enum date_order
siblings_date_order (const struct read_options *options, const struct catalogue *catalogue,
                     const struct table_source *unclear)
{
  enum date_order found = DATE_ORDER_AUTO, shown;
  if (catalogue_count (catalogue, FALSE) < 2)
    return DATE_ORDER_AUTO;
  g_autofree char *kind = kind_of_source (options, unclear, DATE_ORDER_DMY, &shown);
  for (guint i = 0; kind != NULL && i < catalogue->source->len; i++)
    {
      const struct table_source *source = catalogue->source->pdata[i];
      gboolean is_other = source != unclear && !source->is_contacts;
      g_autofree char *other
        = is_other ? kind_of_source (options, source, DATE_ORDER_AUTO, &shown) : NULL;
      if (other == NULL || shown == DATE_ORDER_AUTO || !are_siblings (kind, other))
        continue;
      if (found != DATE_ORDER_AUTO && found != shown)
        return DATE_ORDER_AUTO;
      found = shown;
    }
  return found;
}

/* The order that --date-order gives for this table only, by its path or name; AUTO: none. */
static enum date_order
date_order_of_source (const struct read_options *options, const struct table_source *source)
{
  for (const char *const *one = options->file_orders; one != NULL && *one != NULL; one++)
    {
      const char *equals = strrchr (*one, '=');
      g_autofree char *file = g_strndup (*one, (gsize)(equals - *one));
      if (table_source_is_called (source, file))
        return equals[1] == 'd'   ? DATE_ORDER_DMY
               : equals[1] == 'm' ? DATE_ORDER_MDY
                                  : DATE_ORDER_YMD;
    }
  return DATE_ORDER_AUTO;
}

gboolean
siblings_may_tell_order (const struct builder *builder, const struct table_source *source,
                         const struct catalogue *catalogue)
{
  return !source->is_contacts && catalogue_count (catalogue, FALSE) > 1
         && !builder->settled_order[source->index].asked;
}

struct date_column *
date_column_of_source (const struct builder *builder, const struct table_source *source,
                       const struct catalogue *catalogue, const struct read_options *options)
{
  static const struct settled_order unsettled = { DATE_ORDER_AUTO, FALSE };
  const struct settled_order *settled
    = source->is_contacts ? &unsettled : &builder->settled_order[source->index];
  gboolean may_have_siblings = !source->is_contacts && catalogue_count (catalogue, FALSE) > 1;
  enum date_order order = date_order_of_source (options, source);
  gboolean by_sibling = order == DATE_ORDER_AUTO && settled->by_sibling;
  if (order == DATE_ORDER_AUTO)
    order = settled->order;
  if (order == DATE_ORDER_AUTO && options->date_order == DATE_ORDER_YMD)
    order = DATE_ORDER_YMD;
  struct date_column *column = date_column_new (order);
  if (by_sibling)
    date_column_follow_sibling (column);
  if (!may_have_siblings)
    date_column_prefer (column, options->date_order);
  return column;
}
