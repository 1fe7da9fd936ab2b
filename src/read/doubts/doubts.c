/* Asks about the reading that was chosen, if something speaks against it. */
#include "pln/base.h"
#include "read/input/stop.h"
#include "read/doubts/doubt.h"
#include "read/doubts/doubts.h"
#include "read/sniff/set_aside.h"

gboolean
doubt_view_is_generic (const struct doubt_view *view)
{
  const struct table_layout *layout = view->layout;
  return !view->contacts && layout->profile->signature == NULL && !layout->profile->grid
         && layout->texts == NULL;
}

gboolean
column_is_told (const struct doubt_view *view, guint32 column)
{
  return view->columns->column[column].told;
}

gboolean
any_column_is_told (const struct doubt_view *view)
{
  for (guint32 i = 0; i < view->columns->count; i++)
    if (column_is_told (view, i))
      return TRUE;
  return FALSE;
}

gboolean
column_is_read_by_rule (const struct doubt_view *view, guint32 column)
{
  const struct table_rules *rules = &view->layout->rules;
#define RULE_COLUMN(column) rules->column,
  const guint32 single[] = { RULE_COLUMNS (RULE_COLUMN) };
#undef RULE_COLUMN
  const struct column_subset *sets[]
    = { &rules->denials,    &rules->contact_days, &rules->absent, &rules->unwanted,
        &rules->companions, &rules->relations,    &rules->answers };
  for (guint i = 0; i < G_N_ELEMENTS (single); i++)
    if (single[i] == column)
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (rules->kind_of_end) && rules->has_end_kinds; i++)
    if (rules->kind_of_end[i] == column)
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    if (column_subset_has (sets[i], column))
      return TRUE;
  return table_rules_set_aside (rules, column) != NULL;
}

gboolean
column_is_left_over (const struct doubt_view *view, guint32 column)
{
  const struct column *one = &view->columns->column[column];
  return one->role == ROLE_NONE && !one->useless && view->evidence->column[column].filled > 0
         && !column_is_read_by_rule (view, column) && !column_is_told (view, column);
}

const struct sample_row *
next_data_row (const struct doubt_view *view, guint *at)
{
  const GArray *rows = view->layout->row;
  while (*at < rows->len)
    {
      const struct sample_row *row = sample_row_at (rows, (*at)++);
      if (row->line >= view->evidence->first_line)
        return row;
    }
  return NULL;
}

const struct sample_row *
first_row_with_cell (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    if (*sample_cell (row, column) != '\0')
      return row;
  return NULL;
}

/* What changes most stands first, as only one question is asked. */
static doubt_function *const doubts[] = {
  title_says_they_were_away, square_tells_no_contact, table_above_is_left_out,
  formulas_are_broken,       ids_hide_names,          people_come_again,
  owner_is_guessed,          writer_may_be_named,     absent_may_be_listed,
  somebody_is_left_out,      sibling_is_left_out,     kinds_are_left_out,
  answers_are_left_out,      states_are_unknown,      headings_are_left_out,
  pairs_may_not_be_ties,     number_is_left_out,      zero_is_left_out,
  weight_counts_people,      day_is_left_out,         code_may_be_nobody,
  weight_may_be_code,        codes_may_be_events,     introducers_are_left_out,
};

gboolean
doubts_ask (struct table_layout *layout, const struct columns *columns, const char *title,
            gboolean contacts, const struct read_options *options, GError **error)
{
  const struct doubt_view view = { .layout = layout,
                                   .columns = columns,
                                   .evidence = table_layout_evidence (layout, columns->count),
                                   .options = options,
                                   .contacts = contacts };
  for (guint i = 0; i < G_N_ELEMENTS (doubts); i++)
    {
      struct doubt doubt = { .column = NO_COLUMN };
      if (!doubts[i](&view, &doubt))
        continue;
      g_autofree char *question = doubt.question;
      g_autofree char *line = doubt.row != NULL
                                ? g_strdup_printf (", line %" G_GUINT64_FORMAT, doubt.row->line)
                                : g_strdup ("");
      if (doubt.column == NO_COLUMN)
        return stop (error, PLN_ERROR_DATA, "%s%s: %s", title, line, question);
      return stop (error, PLN_ERROR_DATA, "%s%s, column \"%s\": %s", title, line,
                   columns->column[doubt.column].name, question);
    }
  return TRUE;
}
