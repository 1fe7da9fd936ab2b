/* measure.h - what pln measures, in arrays over the people (n) and ties (m) of the network. NaN
 * means "not defined"; outputs leave such cells empty. `pln explain` gives formula, source, reading
 * and caveat. */
#ifndef PLN_MEASURE_H
#define PLN_MEASURE_H

#include "pln/network.h"
#include "pln/news.h"

struct measure_set;

struct measure_options
{
  guint64 seed;
  guint32 leiden_runs; /* 0: 20, fewer above 250,000 ties, 3 at least */
  double resolution;   /* of clusters: above 1 more and smaller ones; 0: 1 */
  gboolean exact;      /* no estimates, however long it takes */
  /* number of sampled sources for betweenness in each block of ties; 0: exact, or 4,096 if exact
   * would take more than a few seconds (fewer above a million ties, at least 1,024) */
  guint32 samples;
  /* number of sampled sources for distances in each larger component; 0: all people, or 4,096 if
   * all would take more than a few seconds */
  guint32 distance_samples;
  gboolean weighted_paths; /* path length 1/strength for betweenness, closeness, harmonic */
  const struct measure_set *wanted; /* pln/measure_table.h; NULL: all */
  const struct goals *goals;        /* what the owner wants to learn, or NULL; kept */
  /* How the network was loaded, so that its log can be loaded as of past days; NULL: no looking
   * back. The log must have its records. */
  const struct network_options *loaded;
  int threads; /* 0: all; results are the same for any number */
};

/* Reach by number of steps. R_k(i) = number of others within k steps. */
struct reach
{
  guint32 *within[3]; /* [k - 1][person] */
  double *harmonic;   /* sum of 1/d / (N - 1) */
  double *efficiency; /* |N<=2(i)| / sum of neighbours' degrees (UCINET); NaN for isolates */
  /* L_3(c) = R_3(me) - R_3(me without c) - [c within three steps], for everybody; NaN for me, and
   * if there is no owner */
  double *lost;
  /* At any distance; NULL if there is no owner. cut_off: people who I reach only through this
   * person. redundancy: number of paths from me without a person in common, 2 for two or more; a
   * tie is a path. door: the first person after me on every path, often the person; NONE: me, and
   * not reachable. */
  guint32 *cut_off, *redundancy, *door;
  guint32 *steps_from_me; /* NONE: not reachable, or no owner */
  guint32 own[3];         /* [k - 1]: people within k steps of me, with steps_from_me */
  guint32 own_lately;     /* within three steps of me, over ties with contact in the last year */
  /* In very large networks, distances are estimated from sampled sources for everybody but me, and
   * reach is exact up to some number of steps. Errors are half-widths of 95% confidence
   * intervals. */
  guint32 samples;         /* 0: everything is exact */
  guint32 exact_steps;     /* 3 unless sampled */
  double *within_error[3]; /* NULL if exact, like the next two */
  double *harmonic_error, *closeness_error;
};

struct centrality
{
  guint32 *degree;
  double *strength;
  double *betweenness; /* unordered pairs, not normalised; NULL: not wanted */
  double *closeness;   /* reachable others / sum of distances; NaN for isolates */
  double *eigenvector; /* on strength, largest = 1 */
  /* |x - A x / lambda|, where the search for x was cut short; NULL: it has settled */
  double *eigenvector_error;
  double *pagerank; /* on strength, damping 0.85, sums to 1 */
  guint32 *core;
  double *clustering; /* local; 0 below degree 2 */
  gboolean sampled;   /* betweenness is estimated by sampling */
  guint32 samples;
  double *betweenness_error; /* half-width of the 95% confidence interval; NULL unless sampled */
  /* maximum error of normalised betweenness, with 95% confidence for all people together; 0
   * unless sampled */
  double error_bound;
  /* relative error of the 20 largest values, each with 95% confidence if errors have their usual
   * distribution */
  double top_error;
};

/* Structural holes (Burt 1992) on strength; NaN for isolates. */
struct holes
{
  double *effective_size, *efficiency, *constraint, *hierarchy; /* whole network */
  double *constraint_ego, *hierarchy_ego;                       /* ego network only (UCINET) */
};

struct cluster
{
  guint32 size;
  guint32 strongest; /* the member with the most strength inside */
  char *name; /* what the members have in common, or "around NAME"; NULL before clusters_name */
  guint32 namesake; /* that member, or NONE */
  double density;   /* ties inside / possible */
  double stability; /* mean of its members' */
  guint32 ties_inside, ties_outside;
};

/* Clusters without me: Leiden on ln(1 + strength) (Traag, Waltman, van Eck 2019), the best of
 * several seeds. Largest first, ties by first member. */
struct clusters
{
  guint32 *of;        /* cluster of each person; NONE: me, isolates */
  guint32 *also_near; /* second cluster of each person, with .3 of its strength; or NONE */
  struct cluster *cluster;
  guint32 count;
  double modularity; /* NaN without ties */
  double *stability; /* per person: share of samples with their cluster's majority; NaN outside */
  guint32 runs;      /* seeds tried, and samples without a fifth of the days */
  double mean_nmi;   /* mean over all pairs of samples */
  guint32 isolates;  /* people in no cluster, me not counted */
};

/* The members of cluster c are those at start[c] ... start[c + 1] - 1, by number; start has count + 1 places.
 * g_free. O(people). */
guint32 *clusters_list_members (const struct clusters *clusters, guint32 people, guint32 *start);

enum tie_kind
{
  KIND_ANCHOR,
  KIND_LONG_TIE,
  KIND_ACQUAINTANCE,
  KIND_SCOUT,
  KIND_UNKNOWN_BEHIND, /* of the owner: nobody new is known behind the contact */
  N_KINDS,
  KIND_NONE = N_KINDS /* no contact */
};

/* Per tie. overlap: Onnela et al. 2007. tie_range: distance of the ends without the tie, NONE if
 * infinite (a bridge). With known_only, all but common and cut_person look at known ties only
 * (tie_is_known), so that a gathering does not make strangers share contacts; a tie that only a
 * gathering shows is a bridge if no other tie at all connects its ends. */
struct weak_ties
{
  guint32 *common; /* common neighbours, over all ties */
  guint32 *shared; /* the same over known ties */
  gboolean known_only;
  double *overlap;
  guint32 *tie_range;
  guint8 *bridge;       /* its removal disconnects the network (a cut edge) */
  guint8 *local_bridge; /* no common neighbour */
  guint8 *pendant;      /* one end has no other tie */
  guint8 *kind;         /* enum tie_kind */
  guint32 *behind; /* of the owner's ties: people behind the contact who are new to the owner */
  double median_overlap;  /* over known ties with known_only */
  double median_strength; /* over ties with contact */
  gboolean alike;         /* no tie with a kind is clearly stronger than another */
  guint32 n_bridges, n_local_bridges;
  guint32 n_single_tie; /* people with one tie, over known ties with known_only */
  guint32 n_kind[N_KINDS];
  guint8 *cut_person; /* per person: removal disconnects the network */
};

/* What stands out in a network without an owner. */
enum
{
  OVERVIEW_DAYS = 90
};

struct overview
{
  guint32 *cut_off; /* per person: others who, without them, lose the largest part that is left */
  guint32 *largest; /* the people in that part */
  guint32 *parts;   /* how many parts are left of those the person is tied to, however indirectly */
  guint64 lately,
    before;            /* occasions of the last OVERVIEW_DAYS, and of as many days before; 0, 0 if
                             the data is shorter than both, or holds tables of ties */
  guint32 most_active; /* a tenth of the people with contact, rounded up */
  double most_active_share; /* of all taking part in contact */
};

/* Per person: what passes between the owner and a contact, decayed like strength; NaN without a tie,
 * or if the data rarely says who gave. NULL: no owner. */
struct balances
{
  double *given, *taken; /* by the owner */
  double *balance;       /* (given - taken) / (given + taken); NaN if there is too little */
};

/* Where the owner's time went within a year, by rows that say how long they took; a gathering counts
 * in full for each person there. */
struct time_share
{
  guint32 of; /* a person, or index into log.topic */
  double minutes;
};

struct time_spent
{
  guint32 occasions, told; /* of the owner with others; of these, with minutes */
  double minutes;
  struct time_share *person, *topic; /* most minutes first */
  guint32 n_people, n_topics;
};

struct learning;
struct track_record;
struct brokerage;
struct cluster_profile;

/* Key players: the people to tell so that most others hear of it; see key_players_choose. */
#define KEY_PLAYERS 3
#define KEY_PLAYER_STEPS 2
struct key_players
{
  guint32 person[KEY_PLAYERS], reached[KEY_PLAYERS];
  guint32 count;
};

/* How far the owner's figures hang on single days: they are measured again from 20 samples of the
 * log, each without a fifth of its days. A sample has fewer ties, so its figures are shifted; the
 * range is that of the samples around their mean (the second lowest and highest), put around the
 * figure. */
enum sure_figure
{
  SURE_TIES,
  SURE_EFFECTIVE_SIZE,
  SURE_CONSTRAINT,
  SURE_REACH, /* people within two steps */
  N_SURE_FIGURES
};

struct sure_range
{
  double value, low, high;
};

#define SURE_CONTACTS 10
struct sureness
{
  guint32 samples;
  struct sure_range figure[N_SURE_FIGURES];
  /* The strongest contacts, strongest first. A new rank begins with a contact who is weaker than
   * the first of the rank before in 19 of 20 samples. */
  guint32 n_contacts;
  struct
  {
    guint32 person, rank; /* rank: from 1; the same for contacts whose order is not clear */
  } contact[SURE_CONTACTS];
};

struct measures
{
  const struct network *network; /* not owned */
  struct reach reach;
  struct centrality centrality;
  struct holes holes;
  struct clusters clusters;
  struct weak_ties weak;
  guint32 n_components, largest_component;
  guint32 *component; /* per person; largest first, ties by first member */
  guint64 seed;
  gboolean weighted_paths;   /* as asked for */
  const struct goals *goals; /* as asked for; not owned */
  /* What the report adds to the tables, if it is wanted. */
  struct learning *learning;       /* pln/learning.h; NULL also without an owner or a log */
  struct brokerage *brokerage;     /* NULL: not wanted */
  struct cluster_profile *profile; /* per cluster */
  struct key_players key_players;
  struct overview overview; /* cut_off NULL: not wanted */
  struct news_reach news;   /* arrays NULL: no owner, no dates, or not wanted */
  struct novelty novelty;
  struct channel_hold
    *channel_hold; /* most people first, at most 20; NULL: not wanted, or no owner */
  guint32 n_channel_holds;
  struct sole_giver sole_giver;
  struct balances balances;
  struct time_spent time_spent;      /* nothing told: not wanted, or no owner */
  struct sureness *sureness;         /* NULL: not wanted, no owner, or no dates */
  struct track_record *track_record; /* pln/track_record.h; NULL: not wanted, or no looking back */
  gpointer *array; /* of each row of the registry; the members above point to the same arrays */
};

/* Computes the wanted measures and whatever they need; everything else stays NULL or 0. Cost:
 * betweenness O(n m) dominates; see each file in src/measure/. NULL and an error (PLN_ERROR_SYSTEM)
 * if igraph fails or memory runs out. */
struct measures *measures_compute (const struct network *network,
                                   const struct measure_options *options, GError **error);
/* Rounds all numbers of people and ties to three significant digits; if degrees are given, which are
 * then those to show, the numbers of everybody but the owner to one. O(people + ties). */
void measures_round (struct measures *measures, const guint32 *degree);
void measures_free (struct measures *measures);

const char *tie_kind_name (guint8 kind);

/* Distances from one person to everyone (NONE: from nobody); NONE if there is no path.
 * Breadth-first search, O(n + m). */
void steps_measure (const struct graph *graph, guint32 from, guint32 *steps);

/* Number of others within `steps` of a person. O(n + m). */
guint32 people_within (const struct graph *graph, guint32 from, guint32 steps);
/* The same over ties that are not closed (per tie). O(n + m). */
guint32 people_within_over (const struct graph *graph, guint32 from, guint32 steps,
                            const guint8 *closed);

/* Brokerage (Gould and Fernandez 1989) with clusters as groups: counts pairs of a person's
 * neighbours that are not tied to each other. Ties have no direction, so gatekeeper and
 * representative are one role. People in no cluster (including me) neither broker nor are
 * brokered. */
enum broker_role
{
  ROLE_COORDINATOR,
  ROLE_ITINERANT,
  ROLE_GATEKEEPER,
  ROLE_LIAISON,
  N_BROKER_ROLES
};

/* The role in plain words: who a person connects most. */
enum plain_role
{
  PLAIN_NEIGHBOUR, /* connects nobody */
  PLAIN_INSIDER,   /* people of their own cluster */
  PLAIN_OUTSIDER,  /* people of another cluster with each other */
  PLAIN_GATEWAY,   /* their own cluster with others */
  PLAIN_CONNECTOR, /* clusters other than their own */
  N_PLAIN_ROLES
};

struct brokerage
{
  guint64 *pairs[N_BROKER_ROLES]; /* [role][person] */
  guint8 *plain;                  /* enum plain_role, per person */
};

/* O(m sqrt m).  Free with brokerage_free. */
struct brokerage *brokerage_measure (const struct network *network,
                                     const struct clusters *clusters);
void brokerage_free (struct brokerage *brokerage);
const char *plain_role_name (guint8 role); /* "insider", ... */

/* The connected component of each vertex in the graph without the excluded one (NONE: none
 * excluded), whose component is NONE; largest first, ties by first member. count: number of
 * components. O(n + m); free with g_free. */
guint32 *connected_components (const struct graph *graph, guint32 exclude, guint32 *count);

/* Key players (KPP-Pos, Borgatti 2006): up to `count` contacts (mine; anybody's if there is no
 * owner) who together reach the most people within `steps` steps, including themselves but not me.
 * Writes them in order of choice, with the number of people reached by all so far. Returns their
 * number: less than count if nobody is left to reach. O(count x candidates x people within
 * steps). */
guint32 key_players_choose (const struct network *network, guint32 steps, guint32 count,
                            guint32 *key_player, guint32 *reached);

#endif
