/* Ties for the page's script, in few bytes. A person's ties to people after them in the order of the
 * network stand together: `up` says how many there are, `b` how far each other end is from the one
 * before (the first: from the person). Numbers are those of short_number_append, without separators. */
#include <math.h>
#include <string.h>
#include "pln/display_width.h"
#include "report/page/page_data.h"

#define QUARTERS_MOST 60
#define CHANNELS_MOST 30
static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";

struct contact_counts /* of each tie */
{
  const struct network *network;
  gint32 first;          /* quarter */
  guint32 n_quarters;    /* 0: no calendar */
  guint8 *count;         /* [tie * n_quarters + quarter], at most 35 */
  guint32 *channels;     /* set of bits, by rank of channel */
  guint32 *channel_rank; /* NONE: not among the most used */
  guint32 n_channels;    /* with a rank */
};

/* A whole number in few letters: its last digit to the base 36, and before it capital letters that
 * count how often 36 goes into it: A one, Z 26, AA 27. */
static void
short_number_append (GString *text, guint64 number)
{
  char letters[16];
  guint n = 0;
  for (guint64 rest = number / 36; rest > 0; rest = (rest - 1) / 26)
    letters[n++] = (char)('A' + (rest - 1) % 26);
  while (n > 0)
    g_string_append_c (text, letters[--n]);
  g_string_append_c (text, digits[number % 36]);
}

static void
ends_append (GString *out, const struct network *network)
{
  g_autofree guint32 *up = g_new0 (guint32, network->n_people + 1);
  g_autoptr (GString) counts = g_string_new (NULL);
  g_autoptr (GString) steps = g_string_new (NULL);
  for (guint32 t = 0; t < network->n_ties; t++)
    {
      const struct tie *tie = &network->tie[t];
      gboolean first = t == 0 || tie[-1].a != tie->a;
      short_number_append (steps, tie->b - (first ? tie->a : tie[-1].b));
      up[tie->a]++;
    }
  for (guint32 v = 0; v < network->n_people; v++)
    short_number_append (counts, up[v]);
  page_member (out, "up");
  page_text (out, counts->str);
  page_member (out, "b");
  page_text (out, steps->str);
}

/* A text with a short number for each tie. */
static void
numbers_append (GString *out, const char *name, const struct page_source *source,
                guint64 (*value) (const struct page_source *, guint32 tie))
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint32 t = 0; t < source->network->n_ties; t++)
    short_number_append (text, value (source, t));
  page_member (out, name);
  page_text (out, text->str);
}

static guint64
strength_hundredths (const struct page_source *source, guint32 tie)
{
  return (guint64)round (100 * source->network->tie[tie].strength);
}

/* One digit: the state times six, and the kind. */
static guint64
state_and_kind (const struct page_source *source, guint32 tie)
{
  G_STATIC_ASSERT (STATE_NONE < 6 && KIND_NONE < 6);
  guint8 kind = source->measures->weak.kind != NULL ? source->measures->weak.kind[tie] : KIND_NONE;
  return 6 * source->network->tie[tie].state + kind;
}

/* A colour for what stands out on the map: --1 to --3 in html.css. */
enum tie_colour
{
  COLOUR_OF_CIRCLE,
  COLOUR_OPEN,
  COLOUR_ONLY_WAY,
  COLOUR_AT_RISK
};

static enum tie_colour
tie_colour (const struct page_source *source, guint32 t)
{
  const guint8 emphasis = source->drawing->emphasis[t];
  if (emphasis != EMPHASIS_QUIET)
    return emphasis == EMPHASIS_ONLY_WAY  ? COLOUR_ONLY_WAY
           : emphasis == EMPHASIS_AT_RISK ? COLOUR_AT_RISK
                                          : COLOUR_OPEN;
  return COLOUR_OF_CIRCLE;
}

/* A digit for each tie: is it quiet, and two times its colour. */
static guint64
quiet_and_colour (const struct page_source *source, guint32 t)
{
  return tie_is_quiet (&source->network->tie[t]) + 2 * tie_colour (source, t);
}

static gboolean
tie_is_in_circle (const struct page_source *source, const struct tie *tie)
{
  const guint32 *of = source->measures->clusters.of;
  return of != NULL && of[tie->a] == of[tie->b] && of[tie->a] != NONE;
}

/* As on the map: then they are faint, and not dashed. */
static gboolean
most_ties_are_quiet (const struct network *network)
{
  guint32 quiet = 0;
  for (guint32 t = 0; t < network->n_ties; t++)
    quiet += tie_is_quiet (&network->tie[t]);
  return quiet > network->n_ties / 2;
}

/* What lines mean, and how many ties are drawn so. */
static void
tie_lines_add (const struct page_source *source)
{
  const struct network *network = source->network;
  const char *const words[]
    = { network->me != NONE ? "between circles, or your own" : "between circles",
        "few contacts in common", "the only way across", "silent longer than usual" };
  guint32 count[G_N_ELEMENTS (words)] = { 0 }, inside = 0, quiet = 0;
  for (guint32 t = 0; t < network->n_ties; t++)
    {
      enum tie_colour colour = tie_colour (source, t);
      gboolean own_colour
        = colour == COLOUR_OF_CIRCLE && tie_is_in_circle (source, &network->tie[t]);
      inside += own_colour;
      count[colour] += !own_colour;
      quiet += tie_is_quiet (&network->tie[t]);
    }
  page_line_add (source->controls, "circle", "inside a circle, in its colour", inside);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      char style[] = "line0";
      style[4] = (char)('0' + i);
      page_line_add (source->controls, style, words[i], count[i]);
    }
  gboolean faint = most_ties_are_quiet (network);
  page_line_add (source->controls, faint ? "faint" : "dashed",
                 faint ? "faint: dormant, in any colour" : "dormant, in any colour", quiet);
}

/* Filters by what is in use. */
static void
tie_filters_add (const struct page_source *source)
{
  gboolean state[N_STATES + 1] = { FALSE }, kind[N_KINDS + 1] = { FALSE };
  for (guint32 t = 0; t < source->network->n_ties; t++)
    {
      guint64 both = state_and_kind (source, t);
      state[both / 6] = kind[both % 6] = TRUE;
    }
  GArray *states = page_filter_begin (), *kinds = page_filter_begin ();
  for (guint8 i = 0; i < N_STATES; i++)
    if (state[i])
      page_filter_value (states, i, tie_state_name (i));
  for (guint8 i = 0; i < N_KINDS; i++)
    if (kind[i])
      page_filter_value (kinds, i, tie_kind_name (i));
  page_filter_end (states, source->controls, "state", "Contact is");
  page_filter_end (kinds, source->controls, "kind", "Kind of tie");
}

static void
states_append (GString *out)
{
  page_member (out, "states");
  page_open (out, '[');
  for (guint8 state = 0; state <= N_STATES; state++)
    page_text (out, tie_state_name (state));
  g_string_append_c (out, ']');
}

/* Adds one contact of two people. */
static void
contact_add (struct contact_counts *counts, guint32 a, guint32 b, gint32 day, guint32 context)
{
  guint32 tie = a == NONE || b == NONE ? NONE : network_tie (counts->network, a, b);
  if (tie == NONE)
    return;
  guint32 rank = counts->channel_rank[counts->network->log->context[context].channel];
  if (rank != NONE)
    counts->channels[tie] |= 1u << rank;
  if (counts->n_quarters == 0 || day == DAY_NONE)
    return;
  gint32 at = MAX (quarter_of_day (day) - counts->first, 0);
  guint8 *count
    = &counts->count[(gsize)tie * counts->n_quarters + MIN ((guint32)at, counts->n_quarters - 1)];
  *count = MIN (*count + 1, (guint8)(strlen (digits) - 1));
}

static void
meeting_add (struct contact_counts *counts, const struct meeting *meeting)
{
  const guint32 *person = &counts->network->attendee[meeting->first];
  guint32 last = meeting->directed ? MIN (meeting->count, 1) : meeting->count;
  for (guint32 i = 0; i < last; i++)
    for (guint32 j = i + 1; j < meeting->count; j++)
      contact_add (counts, person[i], person[j], meeting->day, meeting->context);
}

struct use
{
  guint32 channel; /* numbered in the order of rows, so the name decides among equals */
  guint64 rows;
  const char *name;
};

static gint
most_used_first (gconstpointer a, gconstpointer b)
{
  const struct use *x = a, *y = b;
  if (x->rows != y->rows)
    return x->rows > y->rows ? -1 : 1;
  return strcmp (x->name, y->name);
}

/* Ranks the channels that are used, and adds the filter by them. */
static void
channels_rank (struct contact_counts *counts, struct page_controls *controls)
{
  const struct network *network = counts->network;
  guint32 n = network->log->n_channels, shown = 0;
  g_autofree struct use *use = g_new0 (struct use, n);
  for (guint32 c = 0; c < n; c++)
    use[c] = (struct use){ c, 0, network->log->channel[c].shown };
  for (guint64 i = 0; i < network->n_interactions; i++)
    use[network->log->context[network->interaction[i].context].channel].rows++;
  for (guint32 i = 0; i < network->n_meetings; i++)
    use[network->log->context[network->meeting[i].context].channel].rows++;
  qsort (use, n, sizeof *use, most_used_first);
  GArray *filter = page_filter_begin ();
  for (guint32 i = 0; i < n; i++)
    {
      gboolean named = use[i].rows > 0 && use[i].name[0] != '\0' && shown < CHANNELS_MOST;
      counts->channel_rank[use[i].channel] = named ? shown++ : NONE;
      g_autofree char *words = named ? text_shown (use[i].name) : NULL;
      if (named)
        page_filter_value (filter, shown - 1, words);
    }
  page_filter_end (filter, controls, "channel", "Channel");
  counts->n_channels = shown;
}

static void
counts_begin (struct contact_counts *counts)
{
  const struct network *network = counts->network;
  counts->channel_rank = g_new (guint32, network->log->n_channels);
  counts->channels = g_new0 (guint32, network->n_ties + 1);
  if (network->dated && network_has_calendar (network) && network->last_day != DAY_NONE)
    {
      gint32 last = quarter_of_day (network->last_day);
      counts->first = MAX (quarter_of_day (network->first_day), last - QUARTERS_MOST + 1);
      counts->n_quarters = (guint32)(last - counts->first + 1);
      counts->count = g_new0 (guint8, (gsize)network->n_ties * counts->n_quarters + 1);
    }
}

/* A capital letter is a run of zeros: A one, Z 26. */
static void
zeros_append (GString *text, guint32 *zeros)
{
  for (; *zeros > 0; *zeros -= MIN (*zeros, 26))
    g_string_append_c (text, (char)('A' + MIN (*zeros, 26) - 1));
}

static void
quarter_names_append (GString *out, const struct contact_counts *counts)
{
  static const char *const months[]
    = { "January to March", "April to June", "July to September", "October to December" };
  page_member (out, "quarter_names");
  page_open (out, '[');
  for (guint32 q = 0; q < counts->n_quarters; q++)
    {
      gint32 quarter = counts->first + (gint32)q;
      g_autofree char *name = g_strdup_printf ("%s %d", months[quarter % 4], quarter / 4);
      page_text (out, name);
    }
  g_string_append_c (out, ']');
}

/* The contacts of each tie by quarter up to the last, separated by blanks; nothing without quarters. */
static void
quarters_append (GString *out, const struct contact_counts *counts)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint32 t = 0; t < counts->network->n_ties && counts->n_quarters > 0; t++)
    {
      const guint8 *count = &counts->count[(gsize)t * counts->n_quarters];
      guint32 zeros = 0;
      for (guint32 q = 0; q < counts->n_quarters; q++)
        if (count[q] == 0)
          zeros++;
        else
          {
            zeros_append (text, &zeros);
            g_string_append_c (text, digits[count[q]]);
          }
      g_string_append_c (text, ' ');
    }
  page_member (out, "quarters");
  page_text (out, text->str);
}

static void
channels_append (GString *out, const struct contact_counts *counts)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint32 t = 0; t < counts->network->n_ties && counts->n_channels > 1; t++)
    short_number_append (text, counts->channels[t]);
  page_member (out, "by");
  page_text (out, text->str);
}

static void
contact_append (GString *out, const struct page_source *source)
{
  const struct network *network = source->network;
  struct contact_counts counts = { .network = network };
  counts_begin (&counts);
  channels_rank (&counts, source->controls);
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *one = &network->interaction[i];
      contact_add (&counts, one->a, one->b, one->day, one->context);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    meeting_add (&counts, &network->meeting[i]);
  channels_append (out, &counts);
  if (counts.n_quarters > 1)
    source->controls->n_quarters = counts.n_quarters;
  else
    counts.n_quarters = 0;
  quarter_names_append (out, &counts);
  quarters_append (out, &counts);
  g_free (counts.channel_rank);
  g_free (counts.channels);
  g_free (counts.count);
}

void
page_ties_append (GString *out, const struct page_source *source)
{
  page_member (out, "ties");
  page_open (out, '{');
  ends_append (out, source->network);
  numbers_append (out, "hundredths", source, strength_hundredths);
  numbers_append (out, "looks", source, state_and_kind);
  numbers_append (out, "marks", source, quiet_and_colour);
  page_member (out, "pale");
  g_string_append_c (out, most_ties_are_quiet (source->network) ? '1' : '0');
  states_append (out);
  if (source->network->log != NULL)
    contact_append (out, source);
  tie_filters_add (source);
  tie_lines_add (source);
  g_string_append_c (out, '}');
}
