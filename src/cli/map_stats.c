/* One line per figure: what it is, its value, and which direction is better. */
#include <math.h>
#include "cli/map_stats.h"

static void
add_count (GString *out, const char *what, double count, const char *note)
{
  g_string_append_printf (out, "  %-34s %10.0f   %s\n", what, count, note);
}

static void
add_share (GString *out, const char *what, double share, const char *note)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  if (isnan (share))
    return;
  g_ascii_formatd (text, sizeof text, "%.3f", share);
  g_string_append_printf (out, "  %-34s %10s   %s\n", what, text, note);
}

void
map_stats_append (GString *out, const struct map_stats *stats)
{
  const struct layout_score *score = &stats->score;
  g_string_append (out, "MAP\n");
  add_count (out, "discs that overlap", stats->overlaps, "pairs; should be 0");
  add_count (out, "names over names", stats->name_overlaps, "pairs; should be 0");
  add_count (out, "names over discs", stats->names_on_discs, "should be 0");
  add_count (out, "names nearer to another disc", stats->names_astray, "fewer is better");
  add_count (out, "names over large discs", stats->names_over_large,
             "over half as large as their own; fewer is better");
  add_count (out, "names off the page", stats->names_off, "should be 0");
  add_share (out, "people named", stats->people > 0 ? (double)stats->names / stats->people : 1,
             "share; 1: everyone in the network");
  add_share (out, "neighbourhoods kept", score->kept,
             "1: one's nearest on the page are one's ties");
  add_share (out, "the same two steps away", score->kept_2, "1: perfect");
  add_share (out, "stress", score->stress, "0: distances on the page are steps in the network");
  add_count (out, score->sampled ? "crossings of ties, estimated" : "crossings of ties",
             score->crossings, "pairs; fewer is better");
  add_share (out, "ties that do not cross", score->crossless, "share of pairs; 1: none cross");
  add_share (out, "ties hidden by a disc", stats->tunnels, "share; below 0.02");
  add_share (out, "lengths of ties vary by", score->length_variation, "standard deviation / mean");
  add_share (out, "clusters apart", stats->silhouette, "silhouette, -1 to 1; higher is clearer");
  add_share (out, "page used", stats->area_used, "share of 16 x 12 cells with someone in them");
  add_share (out, "width / height of the network", stats->aspect, "like the page is best");
  add_share (out, "ink of ties", stats->ink, "share of the page; below 0.35");
}
