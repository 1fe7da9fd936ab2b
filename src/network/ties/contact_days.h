/* contact_days.h - the contact of one pair, day by day.
 *
 * A day counts once: at most as much as the heaviest channel used that day, however many rows it
 * has. Rows with a weight of their own already stand for several interactions, so they count in
 * full beside it. What was given, and what is direct evidence, are the day's rows in proportion.
 *
 *   D_ij(T) = sum over days d of ( min(c_max, sum_e c_e / (n_e - 1)) + sum_w c_w w / (n_w - 1) )
 *             2^(-(T - d) / h)
 *
 * Source: Urena-Carrion, Saramaki and Kivela 2020, EPJ Data Science 9:37, for days before rows. */
#ifndef NETWORK_CONTACT_DAYS_H
#define NETWORK_CONTACT_DAYS_H

#include "network/ties/dyad_events.h"

/* One interaction or meeting of a pair; a is the lower person. */
struct dyad_contact
{
  gint32 day; /* DAY_NONE: undated */
  double channel_weight, weight;
  guint32 others;      /* n - 1 */
  double given;        /* share that a gave b */
  guint8 evidence;     /* one bit of enum evidence */
  gboolean states_tie; /* no contact at all */
};

struct contact_amount
{
  double sum, given, direct;
};

struct contact_day
{
  gint32 day;
  double most;                   /* largest channel weight of the counted rows */
  struct contact_amount counted; /* rows that count once a day */
  struct contact_amount whole;   /* rows with a weight of their own */
  double rows;                   /* interactions */
};

/* Reuse one for many pairs: set n to 0. */
struct contact_days
{
  struct contact_day *item;
  guint32 n, capacity;
};

/* The contact of an interaction, and of a meeting of both. */
struct dyad_contact dyad_contact_of_row (const struct network *network, gint32 day, guint32 context,
                                         gboolean lower_acts);
struct dyad_contact dyad_contact_of_meeting (const struct network *network,
                                             const struct meeting *meeting, guint32 lower,
                                             guint32 higher);
/* Decodes an event. FALSE: neither an interaction nor a meeting. */
gboolean dyad_contact_read (const struct network *network, const struct dyad_events *events,
                            guint32 lower, guint64 item, struct dyad_contact *contact);
/* What one contact amounts to, before the day's limit. */
struct contact_amount dyad_contact_amount (const struct dyad_contact *contact);

/* Adds a dated contact. */
void contact_days_add (struct contact_days *days, const struct dyad_contact *contact);
/* Sorts by day, each day once. O(n) if contacts came by day. */
void contact_days_sort (struct contact_days *days);
void contact_days_clear (struct contact_days *days);

/* What the day amounts to, before it fades. */
struct contact_amount contact_day_amount (const struct contact_day *day);

/* The part of it that is this contact: the day's limit is shared in proportion, so the contacts of a
 * day add up to it. */
struct contact_amount contact_amount_on_day (const struct dyad_contact *contact,
                                             const struct contact_day *day);
/* The day among sorted days, or NULL. O(log days). */
const struct contact_day *contact_days_find (const struct contact_days *days, gint32 day);

#endif
