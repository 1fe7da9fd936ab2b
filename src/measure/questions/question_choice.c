/* Which pairs of contacts to ask about.
 *
 * Unknown pairs count as strangers, so a "no" changes nothing and a "yes" does. The change to expect
 * is the chance of a yes times what the tie would change, as shares of what all open pairs are
 * expected to change and known ties have changed, in three figures:
 *
 *   effective size   p_ia m_ba + p_ib m_ab                            (redundancy that is added)
 *   constraint       the change of (p_ia + sum_q p_iq p_qa)^2, and the same for b
 *   circles          1 / (1 + k_a) + 1 / (1 + k_b)    (k: known ties to other contacts)
 *
 * The third is large for people with few known ties: one tie tells which circle they belong to. The
 * pair with the largest sum is asked about; then its tie is assumed in proportion to its chance, so
 * the next question goes to other people and other circles.
 *
 * Pairs with nothing known but two names come last: nobody can say much about a connection
 * without contact, and what such ties add to the picture is small though equal for all.
 *
 * Cost: O(contacts^2) for each question. */
#include <math.h>
#include "measure/questions/link_chance.h"
#include "measure/questions/tie_change.h"

struct asking
{
  struct pair_evidence evidence;
  struct neighbourhood hood;
  double *chance; /* per pair */
  double whole[N_FIGURES];
};

static double
change_expected (const struct asking *asking, guint32 a, guint32 b)
{
  double change[N_FIGURES], sum = 0;
  tie_changes (&asking->hood, a, b, change);
  for (guint f = 0; f < N_FIGURES; f++)
    sum += asking->whole[f] > 0 ? change[f] / asking->whole[f] / N_FIGURES : 0;
  return sum * asking->chance[pair_at (&asking->evidence, a, b)];
}

static void
asking_init (struct asking *asking, const struct network *network)
{
  *asking = (struct asking){ 0 };
  pair_evidence_collect (&asking->evidence, network, QUESTION_CONTACTS_MOST, link_weight_prior);
  neighbourhood_init (&asking->hood, network, asking->evidence.contact, asking->evidence.n);
  asking->chance = link_chances (&asking->evidence);
}

static void
asking_clear (struct asking *asking)
{
  neighbourhood_clear (&asking->hood);
  pair_evidence_clear (&asking->evidence);
  g_free (asking->chance);
}

/* What all open pairs are expected to change together; returns their number. */
static guint64
sum_open_pairs (struct asking *asking)
{
  guint64 open = 0;
  for (guint32 i = 0; i < asking->evidence.n; i++)
    for (guint32 j = i + 1; j < asking->evidence.n; j++)
      {
        gsize pair = pair_at (&asking->evidence, i, j);
        double change[N_FIGURES];
        guint8 known = asking->evidence.known[pair];
        open += known == PAIR_OPEN;
        tie_changes (&asking->hood, i, j, change);
        for (guint f = 0; f < N_FIGURES && known != PAIR_STRANGERS; f++)
          asking->whole[f] += (known == PAIR_KNOW ? 1 : asking->chance[pair]) * change[f];
      }
  return open;
}

static gboolean
owner_meets (const struct asking *asking, guint32 contact)
{
  const struct network *network = asking->evidence.network;
  guint32 tie = network_tie (network, network->me, asking->evidence.contact[contact]);
  return tie_has_contact (&network->tie[tie]);
}

/* Is there contact with both, or something that they have in common? */
static gboolean
pair_is_familiar (const struct asking *asking, guint32 a, guint32 b)
{
  return asking->evidence.reason[pair_at (&asking->evidence, a, b)].link != LINK_NONE
         || (owner_meets (asking, a) && owner_meets (asking, b));
}

/* The open pair with the largest change, familiar ones first, the first of equals; pairs that were
 * asked are closed. */
static gboolean
find_best (const struct asking *asking, guint32 *a, guint32 *b, double *best)
{
  gboolean best_familiar = FALSE;
  *best = -1;
  for (guint32 i = 0; i < asking->evidence.n; i++)
    for (guint32 j = i + 1; j < asking->evidence.n; j++)
      if (asking->evidence.known[pair_at (&asking->evidence, i, j)] == PAIR_OPEN)
        {
          double change = change_expected (asking, i, j);
          gboolean familiar = pair_is_familiar (asking, i, j);
          if (familiar < best_familiar
              || (familiar == best_familiar && change <= *best * (1 + 1e-12)))
            continue;
          best_familiar = familiar;
          *best = change;
          *a = i;
          *b = j;
        }
  return *best >= 0;
}

GArray *
questions_choose (const struct network *network, guint32 most, guint64 *open)
{
  GArray *questions = g_array_new (FALSE, FALSE, sizeof (struct pair_question));
  struct asking asking;
  guint32 a = 0, b = 0;
  double change;
  asking_init (&asking, network);
  *open = sum_open_pairs (&asking);
  while (questions->len < most && find_best (&asking, &a, &b, &change))
    {
      gsize pair = pair_at (&asking.evidence, a, b);
      const struct pair_reason *reason = &asking.evidence.reason[pair];
      const struct pair_question question = { asking.evidence.contact[a],
                                              asking.evidence.contact[b],
                                              asking.chance[pair],
                                              change,
                                              reason->link,
                                              reason->what,
                                              reason->value };
      g_array_append_val (questions, question);
      asking.evidence.known[pair] = PAIR_STRANGERS; /* asked */
      neighbourhood_assume (&asking.hood, a, b, asking.chance[pair]);
    }
  asking_clear (&asking);
  return questions;
}
