/* Weak ties and bridges: the four kinds of ties, bridges, who connects what, and what is at
 * risk. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_NAMES 3
#define MOST_TIES 2
#define FEW_TIES 6     /* with fewer, half of them strong and half weak would say nothing */
#define FEW_PEOPLE 10  /* among fewer, no tie leads elsewhere */
#define MOST_PAIRS .75 /* with ties in more of all pairs, nowhere is elsewhere */
#define MOST_LINKS 3
#define MOST_RISKS 2
#define FULL_LINKS 25
#define FEW_SHARED 2

/* Without an owner, and with one: ties of the owner's are of a kind by the people behind them who are new
 * to the owner. */
static const char *const kind_meaning[N_KINDS][2] = {
  [KIND_ANCHOR] = { "strong, among people who know each other",
                    "strong, among people who know each other; yours: leads to few new people" },
  [KIND_LONG_TIE] = { "strong, leads elsewhere", "strong, leads elsewhere" },
  [KIND_ACQUAINTANCE]
  = { "weak, among people who know each other",
      "weak, among people who know each other; yours: leads to few new people" },
  [KIND_SCOUT] = { "weak, leads elsewhere", "weak, leads elsewhere" },
  [KIND_UNKNOWN_BEHIND] = { "nobody new is known behind them", "nobody new is known behind them" },
};

/* By the share of contacts in common, least first; g_array_sort keeps the order of equals. */
static gint
compare_overlaps (gconstpointer a, gconstpointer b, gpointer overlap)
{
  const struct contact_tie *one = a, *other = b;
  const double *of = overlap;
  return compare_double (&of[one->tie], &of[other->tie]);
}

static GPtrArray *
kind_names (const struct reporting *reporting, GArray *contact, guint8 kind)
{
  GPtrArray *names = g_ptr_array_new ();
  g_autoptr (GArray) ordered = g_array_copy (contact);
  if (kind == KIND_LONG_TIE || kind == KIND_SCOUT)
    g_array_sort_with_data (ordered, compare_overlaps, reporting->measures->weak.overlap);
  for (guint i = 0; i < ordered->len; i++)
    {
      const struct contact_tie *one = &g_array_index (ordered, struct contact_tie, i);
      if (reporting->measures->weak.kind[one->tie] == kind)
        g_ptr_array_add (names, format_name (reporting->network, one->person));
    }
  return names;
}

static GPtrArray *
tie_ends (const struct network *network, guint32 tie)
{
  GPtrArray *names = g_ptr_array_new ();
  g_ptr_array_add (names, g_strdup (network->person[network->tie[tie].a].name));
  g_ptr_array_add (names, g_strdup (network->person[network->tie[tie].b].name));
  return names;
}

static char *
tie_text (const struct network *network, guint32 tie)
{
  g_autofree char *a = format_name_or_you (network, network->tie[tie].a);
  g_autofree char *b = format_name_or_you (network, network->tie[tie].b);
  return g_strdup_printf ("%s – %s", a, b);
}

struct ranked_tie
{
  guint32 tie;
  double strength;
};

static gint
strongest_first (gconstpointer a, gconstpointer b)
{
  const struct ranked_tie *x = a, *y = b;
  if (x->strength != y->strength)
    return x->strength > y->strength ? -1 : 1;
  return x->tie < y->tie ? -1 : x->tie > y->tie;
}

/* The ties of a kind, as "Ana – Ben", the strongest first. */
static GPtrArray *
kind_ties (const struct reporting *reporting, guint8 kind)
{
  const struct network *network = reporting->network;
  GPtrArray *names = g_ptr_array_new ();
  g_autoptr (GArray) ranked = g_array_new (FALSE, FALSE, sizeof (struct ranked_tie));
  for (guint32 i = 0; i < network->n_ties; i++)
    if (reporting->measures->weak.kind[i] == kind)
      g_array_append_val (ranked, ((struct ranked_tie){ i, network->tie[i].strength }));
  g_array_sort (ranked, strongest_first);
  for (guint i = 0; i < ranked->len; i++)
    g_ptr_array_add (names, tie_text (network, g_array_index (ranked, struct ranked_tie, i).tie));
  return names;
}

static gboolean
leads_elsewhere (guint8 kind)
{
  return kind == KIND_LONG_TIE || kind == KIND_SCOUT;
}

/* On one page, the kinds that answer who brings news from elsewhere. */
static void
kinds_table (struct section *section, const struct reporting *reporting, GArray *contact)
{
  gboolean owned = reporting->network->me != NONE;
  guint most = reporting->full ? 4 * MOST_NAMES : owned ? MOST_NAMES : MOST_TIES;
  struct table *table = section_table (section, "kinds");
  table_column (table, "kind", "kind", ALIGN_LEFT, 0);
  table_column (table, "ties", "ties", ALIGN_RIGHT, 0);
  if (owned)
    table_column (table, "yours", "yours", ALIGN_RIGHT, 0);
  table_column (table, "meaning", "which is", ALIGN_LEFT, 1);
  table_column (table, "names", "first among them", ALIGN_LEFT, 0);
  for (guint8 kind = 0; kind < N_KINDS; kind++)
    {
      if (reporting->measures->weak.n_kind[kind] == 0
          || (reporting->page && !leads_elsewhere (kind)))
        continue;
      table_text (table, "%s", tie_kind_name (kind));
      table_count (table, reporting->measures->weak.n_kind[kind]);
      guint32 yours = owned ? own_ties_of_kind (reporting, contact, kind) : 0;
      if (owned)
        table_count (table, yours);
      table_text (table, "%s", kind_meaning[kind][yours > 0]);
      table_list (
        table, owned ? kind_names (reporting, contact, kind) : kind_ties (reporting, kind), most);
    }
}

static void
equal_ties_say (struct section *section, const struct reporting *reporting)
{
  const guint32 *kind = reporting->measures->weak.n_kind;
  guint32 closed = kind[KIND_ACQUAINTANCE] + kind[KIND_ANCHOR];
  guint32 open = kind[KIND_SCOUT] + kind[KIND_LONG_TIE];
  g_autofree char *among = format_count (closed, "is", "are");
  g_autofree char *elsewhere = format_count (open, "leads", "lead");
  if (closed == 0)
    section_say (section, "All ties are about equally strong, and no two people who are tied share "
                          "a contact.");
  else if (open == 0)
    section_say (section,
                 "All ties are about equally strong, and all are among people who know each "
                 "other.");
  else
    section_say (section,
                 "All ties are about equally strong: %s among people who know each other, and %s "
                 "elsewhere.",
                 among, elsewhere);
}

/* Bridges, except those that connect only one person. Ties that only a gathering shows are aside where
 * known ties suffice, and the sentence says so. */
static void
only_links_say (struct section *section, const struct reporting *reporting)
{
  const struct weak_ties *weak = &reporting->measures->weak;
  const char *aside = weak->known_only ? ", leaving gatherings aside" : "";
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < reporting->network->n_ties; i++)
    if (weak->bridge[i] && !weak->pendant[i])
      word_list_take (list, tie_text (reporting->network, i));
  guint links = word_list_length (list);
  g_autofree char *names = word_list_end (list, reporting->full ? FULL_LINKS : MOST_LINKS);
  g_autofree char *count = format_count (weak->n_single_tie, "person is", "people are");

  if (links == 1)
    section_say (section, "One tie is the only link between two groups%s: %s.", aside, names);
  else if (links > 1)
    section_say (section, "%u ties are each the only link between two groups%s: %s.", links, aside,
                 names);
  else if (weak->n_single_tie == 0)
    section_say (section,
                 "No tie is an only link: lose any one, and people still find a way round.");
  if (weak->n_single_tie > 0 && (!reporting->page || links > 0)
      && !facts_contacts_are_apart (reporting->network))
    section_say (section, "%s linked by a single tie%s.", count, aside);
}

struct link
{
  guint32 tie, tie_range;
  double strength;
};

static gint
link_compare (gconstpointer a, gconstpointer b)
{
  const struct link *x = a, *y = b;
  if (x->tie_range != y->tie_range)
    return x->tie_range > y->tie_range ? -1 : 1;
  if (x->strength != y->strength)
    return x->strength > y->strength ? -1 : 1;
  return x->tie < y->tie ? -1 : x->tie > y->tie;
}

/* Ties between two clusters without a shared contact. */
static GArray *
links_find (const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct weak_ties *weak = &reporting->measures->weak;
  const guint32 *of = reporting->measures->clusters.of;
  GArray *links = g_array_new (FALSE, FALSE, sizeof (struct link));
  for (guint32 i = 0; i < network->n_ties; i++)
    {
      guint32 a = of[network->tie[i].a], b = of[network->tie[i].b];
      struct link link = { i, weak->tie_range[i], network->tie[i].strength };
      if (weak->known_only && !tie_is_known (&network->tie[i]))
        continue;
      if (a != NONE && b != NONE && a != b && weak->local_bridge[i] && !weak->pendant[i])
        g_array_append_val (links, link);
    }
  g_array_sort (links, link_compare);
  return links;
}

static void
links_table (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct clusters *clusters = &reporting->measures->clusters;
  g_autoptr (GArray) links = links_find (reporting);
  guint shown = MIN (links->len, reporting->full ? FULL_LINKS : MOST_LINKS);
  if (shown == 0)
    return;

  g_autofree char *count = format_count (links->len, "tie joins", "ties join");
  section_say (section, "%s two circles without a shared contact%s", count,
               shown < links->len ? "; those with the longest way round:" : ".");
  struct table *table = section_table (section, "links");
  table_column (table, "tie", "tie", ALIGN_LEFT, 0);
  table_column (table, "joins", "joins", ALIGN_LEFT, 0);
  table_column (table, "round", "without it", ALIGN_LEFT, 1);
  table_column (table, "state", "state", ALIGN_LEFT, 2);
  for (guint i = 0; i < shown; i++)
    {
      const struct link *link = &g_array_index (links, struct link, i);
      const struct tie *tie = &network->tie[link->tie];
      g_autofree char *names = tie_text (network, link->tie);
      const struct cluster *one = &clusters->cluster[clusters->of[tie->a]],
                           *other = &clusters->cluster[clusters->of[tie->b]];
      GPtrArray *joined = g_ptr_array_new ();
      g_ptr_array_add (joined, text_shown (one->name));
      g_ptr_array_add (joined, text_shown (other->name));
      table_list_as (table, tie_ends (network, link->tie), "%s", names);
      if ((one->size == 2 && one->namesake != NONE)
          || (other->size == 2 && other->namesake != NONE))
        table_list_as (table, joined, "%s / %s", (const char *)joined->pdata[0],
                       (const char *)joined->pdata[1]);
      else
        table_list (table, joined, G_MAXUINT);
      if (link->tie_range == NONE)
        table_text_as (table, "", "no way");
      else
        table_number_as (table, link->tie_range, "%u steps", link->tie_range);
      table_text (table, "%s", network->dated ? tie_state_name (tie->state) : "");
    }
}

struct risk
{
  guint32 person, tie;
  double lost, loss_chance;
};

static gint
risk_compare (gconstpointer a, gconstpointer b)
{
  const struct risk *x = a, *y = b;
  double p = x->lost * x->loss_chance, q = y->lost * y->loss_chance;
  if (p != q)
    return p > q ? -1 : 1;
  if (x->loss_chance != y->loss_chance)
    return x->loss_chance > y->loss_chance ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* The owner's overdue ties with few shared contacts, ranked by how many people they connect times
 * the chance that the two do not meet within 90 days. */
static GArray *
risks_find (const struct reporting *reporting, GArray *contact)
{
  const struct network *network = reporting->network;
  GArray *risks = g_array_new (FALSE, FALSE, sizeof (struct risk));
  for (guint i = 0; network->dated && i < contact->len; i++)
    {
      const struct contact_tie *one = &g_array_index (contact, struct contact_tie, i);
      const struct tie *tie = &network->tie[one->tie];
      double lost = reporting->measures->reach.lost[one->person];
      gboolean carries = !isnan (lost) && lost > 0;
      if (!network_tie_may_be_lost (network, one->tie))
        continue;
      gboolean open = reporting->measures->weak.kind[one->tie] == KIND_LONG_TIE
                      && reporting->measures->weak.shared[one->tie] <= FEW_SHARED;
      if (!carries && !open)
        continue;
      struct risk risk = { one->person, one->tie, carries ? lost : 0, 1 - tie->again[CHANCE_90] };
      g_array_append_val (risks, risk);
    }
  g_array_sort (risks, risk_compare);
  return risks;
}

static void
risk_say (struct section *section, const struct reporting *reporting, const struct risk *risk,
          gboolean has_rhythm)
{
  const struct network *network = reporting->network;
  const struct tie *tie = &network->tie[risk->tie];
  g_autofree char *name = format_name (network, risk->person);
  g_autofree char *quiet = format_silence (network, tie->last);
  g_autofree char *carried = format_people (risk->lost);
  g_autofree char *anywhere = any_distance_words (&reporting->measures->reach, risk->person);
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "%s, quiet for %s", name, quiet);
  g_autofree char *usually = has_rhythm ? usual_gap_words (network, tie) : g_strdup ("");
  g_string_append (text, usually);
  if (risk->lost > 0)
    g_string_append_printf (text, ", without whom you would lose %s within three steps%s", carried,
                            anywhere);
  else
    g_string_append (text, ", a strong tie with few shared contacts");
  section_fact (section, "At risk", "%s", text->str);
  g_string_free (text, TRUE);
}

static void
risks_say (struct section *section, const struct reporting *reporting, GArray *contact)
{
  g_autoptr (GArray) risks = risks_find (reporting, contact);
  g_autofree guint32 *days
    = risks->len > 0 ? network_days_with (reporting->network, reporting->network->me) : NULL;
  guint shown = MIN (risks->len, reporting->full ? risks->len : MOST_RISKS);
  while (reporting->page && shown > 1 && g_array_index (risks, struct risk, shown - 1).lost <= 0)
    shown--; /* on one page: one, and those that connect several people */
  for (guint i = 0; i < shown; i++)
    {
      const struct risk *risk = &g_array_index (risks, struct risk, i);
      if (!(reporting->page && month_protects (reporting, risk->person)))
        risk_say (section, reporting, risk, days[risk->person] >= RHYTHM_LEAST);
    }
}

/* Who people connect: the number of people with each plain role. */
static void
roles_table (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct clusters *clusters = &reporting->measures->clusters;
  if (clusters->count < 2)
    return;
  const struct brokerage *brokerage = reporting->measures->brokerage;
  struct table *table = section_table (section, "roles");
  table_column (table, "role", "role", ALIGN_LEFT, 0);
  table_column (table, "people", "people", ALIGN_RIGHT, 0);
  table_column (table, "joins", "joins", ALIGN_LEFT, 1);
  for (guint8 role = 0; role < N_PLAIN_ROLES; role++)
    {
      guint32 people = 0;
      for (guint32 v = 0; v < network->n_people; v++)
        people += clusters->of[v] != NONE && brokerage->plain[v] == role;
      if (people == 0)
        continue;
      table_text (table, "%s", plain_role_name (role));
      table_count (table, people);
      table_text (table, "%s", format_plain_role (role));
    }
}

static guint32
ties_with_kind (const struct reporting *reporting)
{
  guint32 sum = 0;
  for (guint8 kind = 0; kind < N_KINDS; kind++)
    sum += reporting->measures->weak.n_kind[kind];
  return sum;
}

/* Have most pairs of people a tie? Says so. */
static gboolean
most_pairs_say (struct section *section, const struct network *network)
{
  double pairs = (double)network->n_people * (network->n_people - 1.0) / 2;
  g_autofree char *ties = format_number (network->n_ties), *all = format_number (pairs);
  if (network->n_people < FEW_PEOPLE || network->n_ties <= MOST_PAIRS * pairs)
    return FALSE;
  section_say (section,
               "%s of the %s pairs of people here have a tie, so hardly any leads elsewhere.", ties,
               all);
  return TRUE;
}

static void
kinds_say (struct section *section, const struct reporting *reporting, GArray *contact)
{
  gboolean owned = reporting->network->me != NONE;
  if (ties_with_kind (reporting) == 0)
    {
      if (!reporting->page)
        section_say (section, "The data shows no contact, so no tie is strong or weak.");
      return;
    }
  if (owned)
    own_ties_say (section, reporting, contact);
  if (!owned && reporting->page && reporting->network->n_people < FEW_PEOPLE)
    return;
  if (!owned && !reporting->full && most_pairs_say (section, reporting->network))
    return;
  if (owned ? !reporting->page
            : ties_with_kind (reporting) >= FEW_TIES && !reporting->measures->weak.alike)
    kinds_table (section, reporting, contact);
  else if (!owned && ties_with_kind (reporting) >= FEW_TIES)
    equal_ties_say (section, reporting);
}

void
section_weak (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  if (network->n_ties < 2)
    return;
  g_autoptr (GArray) contact = contacts_met_by_owner (network);
  struct section *section
    = document_section (document, "weak", "Who brings news from elsewhere", NULL);
  kinds_say (section, reporting, contact);
  only_links_say (section, reporting);
  if (!reporting->page)
    links_table (section, reporting);
  risks_say (section, reporting, contact);
  if (reporting->full)
    roles_table (section, reporting);
}
