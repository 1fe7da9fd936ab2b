/* page_data.h - the data that the page's script shows, as JSON text without blanks.
 *
 * Lists of people and ties have one array for each property, in the order of the network, so that
 * names of properties do not repeat. Each function appends members to an open object. */
#ifndef REPORT_PAGE_DATA_H
#define REPORT_PAGE_DATA_H

#include "pln/report.h"
#include "report/page/page_controls.h"

struct page_source
{
  const struct network *network;
  const struct measures *measures;
  const struct graph_drawing *drawing; /* of the map */
  struct page_controls *controls;      /* are added as the data is written */
};

/* The whole object, safe inside a script element. */
void page_data_append (GString *out, const struct page_source *source, const GPtrArray *paths);

/* Everybody's name, position, circle and attributes; lists of people to look at. */
void page_people_append (GString *out, const struct page_source *source);
void page_circles_append (GString *out, const struct page_source *source);
/* Is the person on the map? */
gboolean page_has_place (const struct page_source *source, guint32 person);
/* Ends, strength, state, kind, channels and contact by quarter of each tie. */
void page_ties_append (GString *out, const struct page_source *source);
/* Who comes before each person on the best path from the owner. */
void page_paths_append (GString *out, const struct page_source *source, const GPtrArray *paths);
/* What `pln who` says about people, as elements of a template. paths: from the owner to all. */
void page_cards_append (GString *html, const struct page_source *source, const GPtrArray *paths);

/* Values and members; commas are put where they belong. */
void page_member (GString *out, const char *name);
void page_open (GString *out, char bracket);
void page_text (GString *out, const char *text);
void page_number (GString *out, double value, int decimals); /* NaN: null */

#endif
