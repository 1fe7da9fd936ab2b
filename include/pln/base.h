/* base.h - shared by all rooms: errors, civil days, numbers as text, sort order, hashes
 * with a key, large arrays, a seeded random number generator. Nothing here knows about networks. */
#ifndef PLN_BASE_H
#define PLN_BASE_H

#include <glib.h>

#define PLN_VERSION "0.2.0"

/* Errors. The code of an error is the program's exit code. The message is for people, without "pln:
 * " in front, a full stop or a newline: where (file, line, column), what is wrong (the value in
 * double quotes), what to do. */
enum pln_error
{
  PLN_ERROR_DATA = 1,  /* the data is wrong */
  PLN_ERROR_USAGE = 2, /* the command line is wrong */
  PLN_ERROR_SYSTEM = 3 /* file, disk or memory failed */
};

#define PLN_ERROR (pln_error_quark ())
GQuark pln_error_quark (void);

/* Sets the error and returns FALSE, so that callers can "return fail (...)". */
gboolean fail (GError **error, enum pln_error code, const char *format, ...) G_GNUC_PRINTF (3, 4);

/* Why the system refused something, for a message: g_strerror in lower case. */
const char *system_reason (int error_number);
/* "; you may not read it: ...": what to do about a file that cannot be opened for this reason, or "". */
const char *system_cure (int error_number);

/* Civil days: days since 1 January 1970, proleptic Gregorian, years 1-9999. No time zones, and no
 * clock but in day_today. O(1). */
#define DAY_NONE G_MININT32

gint32 day_from_date (int year, int month, int day); /* DAY_NONE if the day does not exist */
gint32 month_last_day (int year, int month);         /* DAY_NONE for month 13 */
void day_to_date (gint32 day, int *year, int *month, int *mday);
/* Quarters are counted from the year 0: number 4 * 2016 + 3 is October to December 2016. */
gint32 quarter_of_day (gint32 day);
gint32 quarter_first_day (gint32 quarter);        /* DAY_NONE outside the years 1-9999 */
void day_append_iso (GString *out, gint32 day);   /* 2016-10-30; nothing for DAY_NONE */
void day_append_words (GString *out, gint32 day); /* 30 October 2016 */
#define YEAR_DAYS 365 /* the last of them is the day itself: a year ago is before it */
#define MONTH_DAYS 30
#define SECONDS_A_DAY 86400

/* Both days belong to it; both are DAY_NONE if there is none. */
struct day_span
{
  gint32 first, last;
};
#define DAY_SPAN_NONE ((struct day_span){ DAY_NONE, DAY_NONE })

/* Makes the span include the day, unless it is DAY_NONE. */
static inline void
day_span_extend (struct day_span *span, gint32 day)
{
  if (day == DAY_NONE)
    return;
  span->first = span->first == DAY_NONE ? day : MIN (span->first, day);
  span->last = MAX (span->last, day); /* DAY_NONE is less than all days */
}

/* The day on this machine's clock and in its time zone; or, if the environment holds
 * SOURCE_DATE_EPOCH (seconds since 1970, UTC), that day, so that output can be reproduced. */
gint32 day_today (void);

/* Numbers, always in the C locale. number_append writes the shortest text that reads back as the
 * same double, and nothing for NaN (not defined). */
void number_append (GString *out, double value);

/* Parses a decimal number in the C locale ("1", "-2.5", "1e3"), which must be the whole text. FALSE
 * for anything else, including inf, nan and hexadecimal. */
gboolean number_parse (const char *text, double *value);
/* At least one digit, and nothing else. */
gboolean text_is_digits (const char *text);

/* The significant digits left of a number that others see, so that it is not a fingerprint. */
enum
{
  FINE_DIGITS = 3,
  COARSE_DIGITS = 1
};

/* Rounds to significant digits, by the decimal form, so that every machine agrees. */
double round_to_digits (double value, int digits);

/* Comparison functions for qsort, ascending. No NaN. */
int compare_double (const void *a, const void *b);
/* Sorts the values. The middle one, or the mean of the two in the middle; NaN of none. */
double median_of (double *value, gsize count);
int compare_guint32 (const void *a, const void *b);
int compare_gint32 (const void *a, const void *b);
int compare_strings (const void *one, const void *other); /* of char *, by bytes */

/* Lower bound: index of the first element >= minimum in the ascending range number[low .. high);
 * high if there is none. O(log (high - low)). */
static inline guint32
lower_bound (const guint32 *number, guint32 low, guint32 high, guint32 minimum)
{
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (number[middle] < minimum)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Hashes that nobody can predict, so that no input can put all of its texts into one place of a
 * table: GLib's g_str_hash is the same for "а" and "я", and so for 2^n names of n such letters. The
 * key is drawn once per run; results must not depend on the order of a table. text_hash goes with
 * g_str_equal, number_hash with g_int64_equal. O(length). */
guint64 hash_key (void);
guint text_hash (gconstpointer text);
guint number_hash (gconstpointer number);

/* The whole of a file beside the data, with a zero behind it; free with g_free. Errors are
 * G_FILE_ERRORs: what the system says, or that there are more than `most` bytes, as in a file that never
 * ends. */
#define SIDE_FILE_MOST ((gsize)64 << 20)
gboolean text_file_read (const char *path, gsize most, char **text, gsize *length, GError **error);

/* Large arrays on large pages: one page fault instead of 512. Small arrays come from the heap as
 * usual. Free with g_free. */
gpointer pages_new (gsize bytes);
gpointer pages_new0 (gsize bytes);                     /* filled with zeros */
void pages_advise_large (gpointer array, gsize bytes); /* for an array that exists already */
/* Tells malloc to keep freed memory, because page faults cost more than the work done on the pages.
 * Call once, before the first thread starts. */
void malloc_keep_memory (void);

/* WCAG 2: relative luminance of an sRGB colour whose channels are 0 .. 1, and the contrast of two
 * luminances, 1 .. 21. */
double relative_luminance (double red, double green, double blue);
double luminance_contrast (double a, double b);

/* A seeded random number generator, the same on every machine: xoshiro256++ (Blackman and Vigna
 * 2018, public domain), seeded with splitmix64. */
struct rng
{
  guint64 state[4];
};

void rng_seed (struct rng *rng, guint64 seed);
guint64 rng_next (struct rng *rng);
double rng_unit (struct rng *rng);                  /* [0, 1), 53 bits */
guint32 rng_below (struct rng *rng, guint32 bound); /* [0, bound), unbiased; bound > 0 */

#endif
