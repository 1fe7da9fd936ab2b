/* What came of advice on past days. */
#include "pln/track_record.h"
#include "report/data/section_data.h"
#include "report/earlier/earlier_report.h"

static void
days_data (struct section *section, const struct network *network,
           const struct track_record *record)
{
  struct table *table = section_data (section, "past", "days first last window_days");
  table_count (table, record->days);
  table_day (table, network, record->first);
  table_day (table, network, record->last);
  table_count (table, record->window_days);
}

static void
kinds_data (struct section *section, const struct track_record *record)
{
  struct table *table = section_data (
    section, "kinds",
    "kind named followed led_to_new of_as_many_others others nobody_alike p left_out");
  for (guint k = 0; k < N_ADVICE; k++)
    {
      const struct track_kind *kind = &record->kind[k];
      if (!advice_makes_claim (k))
        continue;
      table_text (table, "%s", advice_kind_name ((guint8)k));
      table_count (table, kind->named);
      table_count (table, kind->followed);
      table_count (table, kind->led);
      table_decimal (table, kind->of_others, 2);
      table_count (table, kind->others);
      table_count (table, kind->unmatched);
      table_decimal (table, kind->p, 4);
      table_yes_no (table, track_is_silent (kind), "");
    }
}

void
track_data (struct section *section, const struct reporting *reporting)
{
  const struct track_record *record = reporting->measures->track_record;
  days_data (section, reporting->network, record);
  kinds_data (section, record);
}
