/* clang-format off */
/* measure_tie_rows.h - the columns of the ties table: a part of measure_rows.h, which includes it. */

#define CHANCE_FORMULA                                                                           \
  "1 - 1 / sqrt (1 + 2 exp x); x weighs ln (1 + D), D: strength at a half-life of 180 days; the " \
  "same without fading; on how many days the busier of the two met anybody, each counting half "  \
  "after 30 days; ln (1 + days since the two met), up to the silence that is usual for them "     \
  "(nine of ten gaps; from fewer than eight gaps, expected of their number and sum) and beyond, " \
  "which counts more the more gaps there were; days since the one away longer, and since either " \
  "of them, was seen with anybody; and how much of the past the log shows. The weights are "      \
  "fitted to what came of this log's ties on 12 past days"
#define CHANCE_SOURCE "Urena-Carrion et al. 2020; Navarro et al. 2017, EPJ Data Science 6:32; Fader, Hardie and Lee 2005"
#define CHANCE_CAVEAT \
  "From logged contact alone, without plans, holidays, other channels. Empty without dates."

MEASURE (contact_a, nothing_to_compute, PER_TIE, TEXT, NO_COST, .text = tie_a,
         .title = "One end of a tie (contact_b: the other).",
         .reading = "contact_a sorts first.")
MEASURE (contact_b, nothing_to_compute, PER_TIE, TEXT, NO_COST, .text = tie_b,
         .title = "The other end of a tie.",
         .reading = "contact_a sorts first.")
MEASURE (interactions, nothing_to_compute, PER_TIE, REAL, NO_COST, .number = tie_interactions)
MEASURE (strength, nothing_to_compute, PER_TIE, REAL, NO_COST, .number = tie_strength)
MEASURE (first, nothing_to_compute, PER_TIE, TEXT, NO_COST, .text = tie_first)
MEASURE (last, nothing_to_compute, PER_TIE, TEXT, NO_COST, .text = tie_last)
MEASURE (state, nothing_to_compute, PER_TIE, TEXT, NO_COST, .text = tie_state_word)
MEASURE (overlap, weak_ties_compute, PER_TIE, REAL, LINEAR, .needs = "blocks common", .array = AT (weak.overlap),
         .title = "How many of the contacts of two people are shared.",
         .formula = "n / (k(i) + k(j) - n), n shared contacts, k contacts other than the two; 0/0 is 0. "
                    "Over ties by contact of the two, introduction or statement, if these say who knows whom; "
                    "else over all",
         .source = "Onnela et al. 2007, PNAS 104, 7332-7336; gatherings: Pan and Saramaki 2012, "
                   "EPL 97, 18007",
         .reading = "0: the two share nobody. 1: they share everybody.",
         .caveat = "Having been at the same gathering makes nobody a shared contact, unless "
                   "gatherings are all there is.")
MEASURE (span, span_compute, PER_TIE, COUNT, TRIANGLES, .needs = "bridge", .array = AT (weak.tie_range),
         .number = tie_span,
         .title = "How many steps the two would be apart without their tie.",
         .formula = "Steps from a to b without the tie, over the ties of overlap; empty: no way",
         .source = "Granovetter 1973, American Journal of Sociology 78, 1360-1380",
         .reading = "2: a shared contact. 4 and more: the tie joins distant circles.")
MEASURE (bridge, weak_ties_compute, PER_TIE, FLAG, LINEAR, .needs = "blocks common", .array = AT (weak.bridge),
         .title = "A tie whose loss makes the network fall apart: there is no other path.",
         .formula = "Tarjan's bridges, over the same ties as overlap; 1 or 0",
         .source = "Tarjan 1974, Information Processing Letters 2, 160-161",
         .reading = "The only link: without it the network falls apart.",
         .caveat = "A person with one tie hangs on a bridge; the report counts these apart.")
MEASURE (kind, weak_ties_compute, PER_TIE, FLAG, LINEAR, .needs = "blocks common", .array = AT (weak.kind),
         .text = tie_kind_word,
         .title = "What a tie is good for: anchor, long tie, acquaintance, scout, or unknown behind.",
         .formula = "Yours: strong if again90 is at least the median of your ties and above the least, open if more "
                    "people than at the median of your ties are behind the contact who you have no "
                    "tie with and who had contact with that contact within a year. Of others: strong "
                    "at the median strength of all ties, if above the weakest; not open at the "
                    "median overlap of the ties it is over, if above 0",
         .source = "Granovetter 1973; Onnela et al. 2007",
         .reading = "anchor: strong, not open. long tie: strong, open. acquaintance: weak, not open. "
                    "scout: weak, open. unknown behind: nobody new is known behind this contact. "
                    "Empty: no contact in the data.",
         .caveat = "Drop nobody over this: strong ties bring much news as well (Aral and Van "
                   "Alstyne 2011).")
MEASURE (evidence, nothing_to_compute, PER_TIE, TEXT, NO_COST, .text = tie_evidence,
         .title = "How a tie is known: direct, event, introduced, stated, inferred.",
         .formula = "A set, joined by +",
         .reading = "direct: contact between the two. event: present at the same gathering. "
                    "stated: a connection, a follow, an invitation, an address book; alone, it "
                    "gives no strength, state or kind. direct+stated: one tie, whose interactions, "
                    "strength and days are those of the contact.",
         .caveat = "Being at the same gathering is weaker evidence than talking. In measures of "
                   "structure (constraint, PageRank, circles) a tie without contact weighs half "
                   "the median strength, one of yours next to nothing.")

MEASURE (again30, nothing_to_compute, PER_TIE, REAL, NO_COST, .number = tie_again30,
         .title = "The chance that the two are in contact again within 30 days.",
         .formula = CHANCE_FORMULA,
         .source = CHANCE_SOURCE,
         .reading = "0.36: of ties like this one, 36 of 100 met again within 30 days.",
         .caveat = CHANCE_CAVEAT)
MEASURE (again90, nothing_to_compute, PER_TIE, REAL, NO_COST, .number = tie_again90,
         .title = "The chance that the two are in contact again within 90 days.",
         .formula = CHANCE_FORMULA,
         .source = CHANCE_SOURCE,
         .reading = "0.5 and more: an active tie. Below 0.1: a dormant one.",
         .caveat = CHANCE_CAVEAT)

#define DYADIC_SOURCE "Burt 1992, Structural Holes"
MEASURE (constraint_on_a, dyadic_holes_compute, PER_TIE, REAL, TRIANGLES,
         .title = "How far contact_a's contact is bound up in contact_b.",
         .formula = "(p(a,b) + sum over q of p(a,q) p(q,b))^2, over the whole network",
         .source = DYADIC_SOURCE,
         .reading = "Over all ties of a, they add up to a's constraint: the largest is who a depends on.",
         .caveat = "Not symmetric: who has one contact depends on it wholly.")
MEASURE (constraint_on_b, dyadic_holes_compute, PER_TIE, REAL, TRIANGLES,
         .title = "How far contact_b's contact is bound up in contact_a.",
         .formula = "As constraint_on_a", .source = DYADIC_SOURCE,
         .reading = "Over all ties of b, they add up to b's constraint.")
MEASURE (redundant_to_a, dyadic_holes_compute, PER_TIE, REAL, TRIANGLES,
         .title = "How far contact_b repeats contact_a's other contacts.",
         .formula = "sum over q of p(a,q) m(b,q), as in effective_size",
         .source = DYADIC_SOURCE,
         .reading = "0: knows nobody else who a knows. Over all ties of a, they add up to the number of "
                    "ties less effective_size.",
         .caveat = "Without ties among contacts in the data it is 0 and means nothing.")
MEASURE (redundant_to_b, dyadic_holes_compute, PER_TIE, REAL, TRIANGLES,
         .title = "How far contact_a repeats contact_b's other contacts.",
         .formula = "As redundant_to_a", .source = DYADIC_SOURCE,
         .reading = "0: knows nobody else who b knows.")
