/* page_controls.h - controls of the page that depend on the data, as HTML for the marks of view.html.
 *
 * Whoever writes a property of people or ties into the data adds its control too. Text is escaped. */
#ifndef REPORT_PAGE_CONTROLS_H
#define REPORT_PAGE_CONTROLS_H

#include <glib.h>

struct page_controls
{
  GString *lists;   /* boxes to tick: people to look at */
  GString *filters; /* labels with a choice of values */
  GString *sizes;   /* options: what sizes can show */
  GString *size;    /* the first of them, in a sentence */
  GString *circles; /* items of the legend */
  GString *lines;   /* what lines mean */
  guint32 n_people, n_quarters;
  gboolean has_owner; /* people are close to that one; else they have many contacts or few */
};

void page_controls_begin (struct page_controls *controls);
/* The view with its controls (g_free). Frees their text. */
char *page_controls_end (struct page_controls *controls);

/* name: of the control; what: who is on the list, for a pointer that rests on it. */
void page_list_add (struct page_controls *controls, const char *name, const char *title,
                    const char *what, guint32 people);
/* size: its number; 0 is that of the map. */
void page_size_add (struct page_controls *controls, guint32 size, const char *title);
void page_circle_add (struct page_controls *controls, guint32 circle, const char *name, guint32 rgb,
                      guint32 people);
/* Those that have no control, with all their people. small: they have no colour either. */
void page_circles_rest (struct page_controls *controls, guint32 circles, gboolean small,
                        guint32 people);

/* style: class of a line in html.css. Without ties nothing is added. */
void page_line_add (struct page_controls *controls, const char *style, const char *words,
                    guint32 ties);

/* A filter: values with their words, which are sorted when it ends. Without a choice it is hidden, as
 * the words are needed still. */
GArray *page_filter_begin (void);
void page_filter_value (GArray *filter, guint32 value, const char *words);
void page_filter_end (GArray *filter, struct page_controls *controls, const char *key,
                      const char *title);

#endif
