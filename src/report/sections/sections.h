/* sections.h - the parts of the report.  Each adds its section to the document,
 * or nothing where there is nothing true to say. */
#ifndef REPORT_SECTIONS_H
#define REPORT_SECTIONS_H

#include "pln/learning.h"
#include "report/document.h"
#include "report/summary_counts.h"
#include "report/words.h"

struct reporting
{
  const struct network *network;
  const struct measures *measures;
  guint32 top;     /* rows of the centrality table */
  guint32 actions; /* suggestions wanted; 0: not said */
  gboolean full;
  gboolean page; /* one page: neither all nor chosen sections */
};

/* On one page the first lines stand for the sections input and glance. */
void lead_add (struct document *document, const struct reporting *reporting);
void section_input (struct document *document, const struct reporting *reporting);
void section_glance (struct document *document, const struct reporting *reporting);
void section_learning (struct document *document, const struct reporting *reporting);
void section_reach (struct document *document, const struct reporting *reporting);
void section_clusters (struct document *document, const struct reporting *reporting);
void section_weak (struct document *document, const struct reporting *reporting);
/* The two lines of section_growth that fit on one page. */
void growth_facts (struct section *section, const struct reporting *reporting);
void section_growth (struct document *document, const struct reporting *reporting);
void section_variety (struct document *document, const struct reporting *reporting);
void section_change (struct document *document, const struct reporting *reporting);
void section_month (struct document *document, const struct reporting *reporting);
void section_centrality (struct document *document, const struct reporting *reporting);
/* A row of a table of ties: with whom, strength, interactions, the last day, state. */
void tie_row (struct table *table, const struct network *network, guint32 person,
              const struct tie *tie, int decimals);
void section_method (struct document *document, const struct reporting *reporting);

#endif
