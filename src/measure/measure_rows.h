/* clang-format off */
/* measure_rows.h - one row per measure says everything about it. To add a measure, add a row here
 * and a file with its function `void NAME_compute (struct measuring *)`, which the row declares.
 * Included several times, so without a guard.
 *
 * MEASURE (name, function, whose, format, cost, ...): the members of struct measure
 * (pln/measure_table.h). Table columns follow this order; add new measures at the end of their
 * kind. N: number of people, including those without ties; me: the owner; a(i,j): strength of a
 * tie; k(i): number of ties of i. */

/* Columns of the contacts table. */
MEASURE (contact, nothing_to_compute, PER_PERSON, TEXT, NO_COST, .text = contact_name, .title = "A person's name as shown in the network.",
         .reading = "One name per person; other spellings and addresses are joined under it.")
MEASURE (cluster, cluster_names_compute, PER_PERSON, TEXT, SEARCHES, .needs = "partition strength",
         .needs_unowned = "partition strength betweenness" /* who is drawn largest gives the name */, .text = contact_cluster, .array = AT (clusters.of),
         .made = TRUE, .told_after = "state", .title = "The circle that a person belongs to.",
         .formula = "Leiden method on ln(1 + strength), without you, the best of several runs: "
                    "modularity; if over 0.4 of all pairs have ties, the constant Potts model at "
                    "0.75 x the mean weight over all pairs, where that explains the ties "
                    "better (BIC of two means); times --resolution",
         .source = "Traag, Waltman and van Eck 2019, Scientific Reports 9, 5233; Traag, Van Dooren "
                   "and Nesterov 2011, Physical Review E 84, 016114",
         .reading = "Named by the column cluster of a contacts file; else by an organisation, a "
                    "field or events that come again (by the beginning of their names); else by "
                    "topics, or a place that half of the members have; else by its largest member.",
         .caveat = "People of two circles are put into one; see also_near and stability.")
MEASURE (degree, degree_compute, PER_PERSON, COUNT, LINEAR, .array = AT (centrality.degree), .legend = "number of ties",
         .title = "How many people a person has ties with.",
         .formula = "k(i): number of neighbours",
         .source = "Freeman 1978, Social Networks 1, 215-239",
         .reading = "Many ties cost time; few ties hear little.",
         .caveat = "Counts ties in the log, not in life.")
MEASURE (strength, strength_compute, PER_PERSON, REAL, LINEAR, .array = AT (centrality.strength), .legend = "all of a person's contact, added up",
         .title = "Days of contact of two people, and of one person added up over all ties, each "
                  "counting half after 180 days (--half-life).",
         .formula = "D(i,j) = sum over days of min(c_max, sum of c/(n - 1)) x 2^(-age/half-life), c "
                    "the weight of the channel, c_max the largest that day, n people present; "
                    "undated rows and rows with a weight of their own count in full; of a person: "
                    "the sum over ties",
         .source = "Urena-Carrion, Saramaki and Kivela 2020, EPJ Data Science 9:37; fading: Ahmad, "
                   "Porter and Beguerisse-Diaz, arXiv:1805.00193; 1/(n - 1): Newman 2001, "
                   "Physical Review E 64, 016132",
         .reading = "1 is a day with contact of the two, however many messages; 0.5 the same day "
                    "one half-life ago.",
         .caveat = "Measures logged contact, not warmth or worth.")
MEASURE (betweenness, betweenness_compute, PER_PERSON, REAL, SEARCHES, .needs = "components blocks partition",
         .needs_weighted = "components blocks partition harmonic" /* three measures at once */, .array = AT (centrality.betweenness), .legend = "pairs of people they link",
         .title = "How many pairs of other people this person lies between on shortest paths.",
         .formula = "Sum over pairs s, t of the share of shortest paths from s to t that run "
                    "through i; each pair once, not normalised",
         .source = "Freeman 1977, Sociometry 40, 35-41; Brandes 2001, Journal of Mathematical "
                   "Sociology 25, 163-177",
         .reading = "High: news between circles tends to pass here. 0: nobody needs this person "
                    "to find anybody.",
         .caveat = "Assumes that news takes shortest paths. Estimated on very large networks, and "
                   "the report says so; --exact computes it.")
MEASURE (closeness, distances_compute, PER_PERSON, REAL, SEARCHES, .needs = "components partition steps_from_me", .array = AT (centrality.closeness),
         .title = "How near a person is to those who can be reached at all.",
         .formula = "People reachable / sum of steps to them",
         .source = "Freeman 1978, Social Networks 1, 215-239",
         .reading = "1: everyone is one step away.",
         .caveat = "In a network of several parts a small part looks close; harmonic is the "
                   "better figure there. Estimated on very large networks, like harmonic.")
MEASURE (harmonic, distances_compute, PER_PERSON, REAL, SEARCHES, .needs = "components partition steps_from_me", .array = AT (reach.harmonic),
         .title = "How near a person is to everyone, with those out of reach counting nothing.",
         .formula = "Sum over others of 1/steps, divided by N - 1",
         .source = "Marchiori and Latora 2000, Physica A 285, 539-546; Rochat 2009",
         .reading = "1: tied to everyone. 0.5: about as if everyone were two steps away.",
         .caveat = "Where searches from everybody would take more than a few seconds, people further "
                   "away than three steps are counted from 4,096 at random, and the report says "
                   "so; your own figures stay exact, and --exact computes all.")
MEASURE (eigenvector, eigenvector_compute, PER_PERSON, REAL, LINEAR, .needs = "row_strength", .array = AT (centrality.eigenvector),
         .title = "Tied strongly to people who are themselves strongly tied.",
         .formula = "x(i) proportional to the sum of a(i,j) x(j); the largest is 1",
         .source = "Bonacich 1972, Journal of Mathematical Sociology 2, 113-120",
         .reading = "High: in the thick of the densest circle.",
         .caveat = "Tells little outside the largest connected part.")
MEASURE (pagerank, pagerank_compute, PER_PERSON, REAL, LINEAR, .needs = "row_strength", .array = AT (centrality.pagerank),
         .title = "The share of time that a random walker spends at this person, taking ties in proportion "
                  "to strength.",
         .formula = "Damping 0.85: with 0.15, the walker starts again at anybody; all sum to 1",
         .source = "Brin and Page 1998, Computer Networks 30, 107-117",
         .reading = "Compare with 1/N: above it a person is met more than evenly.")
MEASURE (core, core_compute, PER_PERSON, COUNT, LINEAR, .array = AT (centrality.core),
         .title = "The largest k for which a person belongs to a group where everyone has at "
                  "least k ties inside.",
         .formula = "k-core number",
         .source = "Seidman 1983, Social Networks 5, 269-287",
         .reading = "High: deep inside a dense circle. 1: at the rim.")
MEASURE (clustering, clustering_compute, PER_PERSON, REAL, LINEAR, .needs = "common", .array = AT (centrality.clustering),
         .title = "How many of a person's contacts know each other.",
         .formula = "Ties among neighbours / possible ties; 0 with fewer than two neighbours",
         .source = "Watts and Strogatz 1998, Nature 393, 440-442",
         .reading = "1: all know each other. Low: the person stands between circles.",
         .caveat = "People who know each other without it being logged count as strangers.")
MEASURE (reach1, distances_compute, PER_PERSON, COUNT, SEARCHES, .needs = "components partition steps_from_me",
         .array = AT (reach.within[0]), .legend = "people within so many steps",
         .title = "People one step away (reach2, reach3: within two, three steps).",
         .formula = "R_k(i) = number of others within k steps",
         .source = "Borgatti, Everett and Freeman, UCINET (reach centrality)",
         .reading = "Two steps are people a friend can introduce.",
         .caveat = "Ties count however old. Beyond two steps news rarely travels; read reach3 as possibility.")
MEASURE (reach2, distances_compute, PER_PERSON, COUNT, SEARCHES, .needs = "components partition steps_from_me",
         .array = AT (reach.within[1]), .legend = "people within so many steps",
         .title = "People within two steps.", .formula = "R_2(i)", .source = "UCINET",
         .reading = "Who your contacts could introduce.")
MEASURE (reach3, distances_compute, PER_PERSON, COUNT, SEARCHES, .needs = "components partition steps_from_me",
         .array = AT (reach.within[2]), .legend = "people within so many steps",
         .title = "People within three steps.", .formula = "R_3(i)", .source = "UCINET",
         .reading = "The horizon of a network.")
MEASURE (reach_efficiency, reach_efficiency_compute, PER_PERSON, REAL, LINEAR, .needs = "reach2", .array = AT (reach.efficiency),
         .title = "How little a person's contacts repeat each other.",
         .formula = "People within two steps / sum of the contacts' numbers of ties",
         .source = "UCINET",
         .reading = "1: every contact opens a circle of its own.",
         .caveat = "Kumu and Hanneman divide by other sums; their figures differ.")
MEASURE (effective_size, holes_compute, PER_PERSON, REAL, TRIANGLES, .array = AT (holes.effective_size),
         .title = "How many of a person's contacts do not repeat each other.",
         .formula = "Sum over contacts j of 1 - sum over q of p(i,q) m(j,q); p: share of i's "
                    "strength that goes to q, m: j's strength to q by j's largest",
         .source = "Burt 1992, Structural Holes",
         .reading = "Near the number of ties: many separate circles. Near 1: one circle. Open circles: "
                    "(it - 1) / (ties - 1): very from 0.8, quite from 0.6, a little from 0.4.",
         .caveat = "Without ties among contacts in the data it is the number of ties, and means nothing.")
MEASURE (efficiency, holes_compute, PER_PERSON, REAL, TRIANGLES, .array = AT (holes.efficiency),
         .title = "effective_size as a share of a person's ties.",
         .formula = "effective size / k",
         .source = "Burt 1992",
         .reading = "1: no contact repeats another.",
         .caveat = "Small networks are efficient easily.")
MEASURE (constraint, holes_compute, PER_PERSON, REAL, TRIANGLES, .array = AT (holes.constraint),
         .low_first = TRUE, .title = "How far a person's contact is bound up in one circle.",
         .formula = "Sum over j of (p(i,j) + sum over q of p(i,q) p(q,j))^2, over the whole "
                    "network",
         .source = "Burt 1992; as in igraph and NetworkX",
         .reading = "Low: contacts lead to many different circles. High: all roads lead back to "
                    "the same people.",
         .caveat = "It may exceed 1, so it is not a percentage. Empty without ties.")
MEASURE (hierarchy, holes_compute, PER_PERSON, REAL, TRIANGLES, .array = AT (holes.hierarchy),
         .title = "Whether the constraint comes from one contact or from all alike.",
         .formula = "Sum over j of r ln r / (n ln n), r = c(i,j) / (C / n)",
         .source = "Coleman and Theil; Burt 1992",
         .reading = "0: all alike. 1: one contact holds the key to the others.",
         .caveat = "Empty with fewer than two ties.")
MEASURE (reach_lost, reach_lost_compute, PER_PERSON, REAL, SEARCHES, .needs = "steps_from_me", .array = AT (reach.lost),
         .legend = "people out of reach without this one",
         .title = "How many people you could no longer reach within three steps without this person.",
         .formula = "R_3(you) - R_3(you without c) - 1",
         .source = "pln's own",
         .reading = "Above 0: without them you lose somebody.",
         .caveat = "Empty without an owner; counts logged ties only. At any distance: cut_off.")
MEASURE (interactions, nothing_to_compute, PER_PERSON, REAL, NO_COST, .number = contact_interactions,
         .title = "How many interactions a person or tie stands in.",
         .formula = "Count; rows with a weight count that",
         .reading = "The plain count, whatever its age.")
MEASURE (first, nothing_to_compute, PER_PERSON, TEXT, NO_COST, .text = contact_first, .title = "The first day of contact.",
         .reading = "Of people and ties that are only stated, the day on which they are. Empty "
                    "without dates.")
MEASURE (last, nothing_to_compute, PER_PERSON, TEXT, NO_COST, .text = contact_last, .title = "The last day of contact.",
         .reading = "Empty without dates.")
MEASURE (state, nothing_to_compute, PER_PERSON, TEXT, NO_COST, .text = contact_state,
         .title = "Active, cooling, occasional, dormant or historic: will the two meet again?",
         .formula = "active: again90 is 1/2 or more; dormant: below 1/10, historic: and three years "
                    "quiet; between: cooling if it was 1/2 after the last contact, over 14 days ago; else occasional",
         .source = "See again90",
         .reading = "Active: probably in touch again within 90 days. Cooling: no longer. Dormant: hardly.",
         .caveat = "People go on meeting outside the log.")
MEASURE (reach1_share, nothing_to_compute, PER_PERSON, REAL, NO_COST, .needs = "reach1", .number = contact_reach1_share, .told_after = "reach3_error",
         .title = "reach1 as a share of all others (also reach2_share, reach3_share).",
         .formula = "R_k / (N - 1)",
         .source = "UCINET",
         .reading = "1: everyone.",
         .caveat = "People without ties count among the others.")
MEASURE (reach2_share, nothing_to_compute, PER_PERSON, REAL, NO_COST, .needs = "reach2", .number = contact_reach2_share, .told_after = "reach3_error",
         .title = "reach2 as a share of all others.", .formula = "R_2 / (N - 1)", .source = "UCINET",
         .reading = "1: everyone.")
MEASURE (reach3_share, nothing_to_compute, PER_PERSON, REAL, NO_COST, .needs = "reach3", .number = contact_reach3_share,
         .told_after = "reach3_error",
         .title = "reach3 as a share of all others.", .formula = "R_3 / (N - 1)", .source = "UCINET",
         .reading = "1: everyone.")
MEASURE (dw_reach, nothing_to_compute, PER_PERSON, REAL, NO_COST, .needs = "harmonic", .number = contact_dw_reach,
         .told_after = "reach3_error",
         .title = "Reach with nearer people counting more.",
         .formula = "Sum over others of 1/steps",
         .source = "UCINET (distance-weighted reach)",
         .reading = "harmonic x (N - 1).")
MEASURE (constraint_ego, holes_compute, PER_PERSON, REAL, TRIANGLES, .array = AT (holes.constraint_ego),
         .told_after = "constraint",
         .low_first = TRUE, .title = "constraint, computed among a person's own contacts alone.",
         .formula = "As constraint, with p over the person and its contacts",
         .source = "Burt 1992; as in UCINET",
         .reading = "Comparable with UCINET's figures.")
MEASURE (hierarchy_ego, holes_compute, PER_PERSON, REAL, TRIANGLES, .array = AT (holes.hierarchy_ego),
         .told_after = "hierarchy",
         .title = "hierarchy, computed among a person's own contacts alone.",
         .formula = "As hierarchy",
         .source = "UCINET",
         .reading = "Comparable with UCINET's figures.")
MEASURE (stability, clusters_compute, PER_PERSON, REAL, SEARCHES, .array = AT (clusters.stability), .made = TRUE,
         .told_after = "cluster",
         .title = "How often a person stays with most of its cluster if part of the contact is "
                  "left out.",
         .formula = "Share of 20 searches; each leaves out every day with probability 0.2, for "
                    "everybody at once (undated: every tie with 0.1)",
         .source = "After Karrer, Levina and Newman 2008, Physical Review E 77, 046119",
         .reading = "From 0.8: clear. Below: fuzzy, could belong elsewhere.")
MEASURE (modularity, clusters_compute, OF_NETWORK, REAL, SEARCHES, .told_after = "stability",
         .title = "How far ties stay within clusters beyond what chance would do.",
         .formula = "Share of strength inside clusters - share expected",
         .source = "Newman and Girvan 2004, Physical Review E 69, 026113",
         .reading = "Above 0.3 clusters stand out; below 0.1 they hardly do.",
         .caveat = "Grows with size; compare like with like.")
MEASURE (email, nothing_to_compute, PER_PERSON, TEXT, NO_COST, .text = contact_email,
         .title = "The address known of a person.",
         .reading = "From the data.")
MEASURE (profile, nothing_to_compute, PER_PERSON, TEXT, NO_COST, .text = contact_profile,
         .title = "The profile page or account known of a person.",
         .reading = "From the data.")

MEASURE (also_near, clusters_compute, PER_PERSON, TEXT, SEARCHES, .text = contact_also_near,
         .array = AT (clusters.also_near), .made = TRUE, .told_after = "cluster",
         .title = "A second circle that a person is close to.",
         .formula = "The other cluster with most of the person's strength, if that is at least 0.3; "
                    "without you",
         .source = "pln's own",
         .reading = "Empty for most. Those who have one connect two circles.",
         .caveat = "Only one is named, even if there are three.")

MEASURE (news_age, news_reach_compute, PER_PERSON, REAL, LINEAR, .number = contact_news_age, .array = AT (news.day),
         .made = TRUE, .told_after = "reach_lost",
         .low_first = TRUE, .title = "How many days old the freshest news from a person is that can have reached you.",
         .formula = "Days since the last day on which a path of up to three contacts, each no "
                    "earlier than the one before, set out from the person and ended at you",
         .source = "Holme and Saramaki 2012, Physics Reports 519, 97-125",
         .reading = "Never less than the days since the last contact on the path. Empty: no such "
                    "path, so static reach promises what cannot have happened.",
         .caveat = "What can have been passed on, not what was: a letter or post carries "
                   "news one way, any other contact both. The column is there only with dates and an owner.")

MEASURE (first_heard, novelty_compute, PER_PERSON, REAL, LINEAR, .array = AT (novelty.first_heard), .made = TRUE,
         .told_after = "news_age",
         .title = "How many topics you heard first from a person.",
         .formula = "Topics whose first dated mention to you came from the person; several on one "
                    "day share it. Weak (again90 below the median of your ties) and open "
                    "ties (above their median of people behind them who you do not know): the share "
                    "beside 99 to 999 permutations of the topics over the contacts, mid-p",
         .source = "After Granovetter 1973 and Aral and Van Alstyne 2011, American Journal of "
                   "Sociology 117, 90-171; mid-p: Lancaster 1961, JASA 56, 223-234",
         .reading = "Those with many bring news. Compare per interaction that names a topic: who "
                    "talks often is first more often.",
         .caveat = "First in this log: you may have known it before. The column is there only "
                   "with an owner, dates and topics.")
MEASURE (only_from_me, sole_giver_compute, PER_PERSON, COUNT, LINEAR, .array = AT (sole_giver.topics), .made = TRUE,
         .told_after = "first_heard",
         .title = "How many topics a person gets only from you.",
         .formula = "Topics that they got at least 3 times, all from you; brought to others less often, to you never",
         .source = "pln's own; after Burt 1992, Structural Holes",
         .reading = "What they would miss without you.",
         .caveat = "By what this data shows: what others tell them elsewhere is not in it. The "
                   "column is there only with an owner.")
MEASURE (channel_hold, channel_hold_compute, OF_NETWORK, REAL, LINEAR,
         .told_after = "only_from_me",
         .title = "What hangs on one channel alone: contacts, topics and people in reach.",
         .formula = "Contacts, and topics they brought, of the last year on no other channel; "
                    "R_3(you) - R_3(you without the ties, of anybody, that had no other channel)",
         .source = "pln's own; after Haythornthwaite 2005, Information, Communication and Society "
                   "8, 125-147",
         .reading = "Who you would lose if a platform closed. Move some of them to a second one.",
         .caveat = "Contact on channels that the data does not name counts as another channel.")
MEASURE (sureness, sureness_compute, OF_NETWORK, REAL, LINEAR,
         .told_after = "channel_hold",
         .title = "How far your figures hang on single days of contact.",
         .formula = "Figures measured again from 20 samples, each day of the log left out with "
                    "probability 0.2 (undated contact of a tie: 0.1); value + (sample - mean of "
                    "samples), second lowest to second highest; a new rank begins with a contact "
                    "weaker than the first of the rank before in 19 of 20 samples",
         .source = "After Karrer, Levina and Newman 2008, Physical Review E 77, 046119; Efron 1979, "
                   "Annals of Statistics 7, 1-26",
         .reading = "Effective size 61 (58 to 63): another record of the same months could as well "
                    "have given 58 or 63. Contacts with one rank are equally close, for all that "
                    "is known.",
         .caveat = "Says nothing of contact that was never logged. Needs an owner and dates.")

MEASURE (track_record, track_record_compute, OF_NETWORK, REAL, SEARCHES, .needs = "learning",
         .told_after = "sureness",
         .title = "What came of advice like this month's on past days of your log.",
         .formula = "Up to 12 past days, 90 days apart (30 in a log of less than 360 days; none that a "
                    "hole of the data follows), each with only what the log knew by then; the first 5 of "
                    "each kind (at most half of those it could name; each day counts), and what followed until the next day. Beside "
                    "them all who were alike that day but not named: quiet as many years and with as "
                    "much contact (write again), as many contacts in common (introduce), as close (at "
                    "risk), as recent (first conversation), mentioned as often (only source). p: "
                    "exact, that blind picks among those alike do as well (mid-p); a kind with p above "
                    "0.05 in 30 cases or more is not shown",
         .source = "Mantel and Haenszel 1959, Journal of the National Cancer Institute 22, 719-748; "
                   "mid-p: Lancaster 1961, JASA 56, 223-234",
         .reading = "6 of 24 met again, 2 of 24 others alike: the advice picks well on this log.",
         .caveat = "Shows that advice picks people with whom something follows, not that it follows "
                   "from the advice. What has no date, as in a contacts file, counts as known all "
                   "along. Needs an owner and dates.")

MEASURE (redundancy, dominators_compute, PER_PERSON, COUNT, LINEAR, .needs = "blocks", .array = AT (reach.redundancy),
         .made = TRUE, .number = contact_redundancy, .told_after = "reach_lost",
         .title = "In how many ways you can reach a person: 0, 1, or 2 for two and more.",
         .formula = "Paths from you to the person with nobody between in common; a tie is a path",
         .source = "Menger 1927, Fundamenta Mathematicae 10, 96-115",
         .reading = "0: no way. 1: one tie, or one person, decides. 2: backed up.",
         .caveat = "Counts logged ties only. The column is there only with an owner.")
MEASURE (cut_off, dominators_compute, PER_PERSON, COUNT, LINEAR, .needs = "blocks", .array = AT (reach.cut_off), .made = TRUE,
         .number = contact_cut_off, .told_after = "redundancy",
         .title = "How many people you can reach only through this person, at any distance.",
         .formula = "People whose every path from you passes the person (a dominator)",
         .source = "Lengauer and Tarjan 1979, TOPLAS 1, 121-141",
         .reading = "Above 0: without this person you lose them for good.",
         .caveat = "Counts logged ties only. The column is there only with an owner.")

MEASURE (effective_size_plain, effective_size_plain_compute, PER_PERSON, REAL, TRIANGLES, .needs = "common",
         .told_after = "effective_size",
         .title = "effective_size as if all ties were equally strong.",
         .formula = "n - 2t/n; n: number of contacts, t: ties among them",
         .source = "Borgatti 1997, Connections 20, 35-38",
         .reading = "Comparable with figures of unweighted networks. Near n: the contacts do not know "
                    "each other.",
         .caveat = "A tie of one message counts as much as a tie of years.")
MEASURE (given, balances_compute, PER_PERSON, REAL, LINEAR, .needs = "learning", .array = AT (balances.given), .made = TRUE,
         .told_after = "only_from_me",
         .title = "How much of your contact with a person is something you gave.",
         .formula = "The part of the tie's strength in rows that went from you to the person; half of "
                    "each row with no known direction",
         .source = "pln's own; strength: see strength",
         .reading = "Compare with taken.",
         .caveat = "Empty without a tie, or if under 0.3 of your contact has a known direction. The column "
                   "is there only with an owner.")
MEASURE (taken, balances_compute, PER_PERSON, REAL, LINEAR, .needs = "learning", .array = AT (balances.taken), .made = TRUE,
         .told_after = "given",
         .title = "How much of your contact with a person is something you got.",
         .formula = "The part of the tie's strength in rows that went from the person to you; half of "
                    "each row with no known direction",
         .source = "See given", .reading = "given + taken is the strength of the tie.",
         .caveat = "See given.")
MEASURE (balance, balances_compute, PER_PERSON, REAL, LINEAR, .needs = "learning", .array = AT (balances.balance), .made = TRUE,
         .told_after = "taken", .low_first = TRUE,
         .title = "Whether you give more to a person than you get.",
         .formula = "(given - taken) / (given + taken), decayed as strength is; together counts half "
                    "and half, and so does a coffee, a call, a meeting, a walk or a chat whose "
                    "direction is not given. Needs given + taken of 3, three interactions with at "
                    "most 8 people, and, unless you give most, some from each side within 365 days",
         .source = "pln's own",
         .reading = "Below -1/3: you learn from them. Above 1/3: you share with them. Within 1/5 of 0: about even.",
         .caveat = "No score of anybody: some give by listening, which no log shows. Empty if the "
                   "direction of less than 0.3 of your contact is known.")
#define BROKERAGE_FORMULA(path) \
  "Ordered pairs i, k with ties i to v and v to k and none from i to k, where " path \
  "; circles as groups. A tie goes from who gives to who takes; both ways if both give, or the data " \
  "does not say"
#define BROKERAGE_SOURCE "Gould and Fernandez 1989, Sociological Methodology 19, 89-126"
#define BROKERAGE_CAVEAT \
  "Contact both ways counts in both directions. You are in no circle, nor are people without ties: " \
  "they neither broker nor are brokered. A table of ties that pln reads back has no direction."
#define BROKERAGE(name, what, path, read) \
  MEASURE (name, roles_compute, PER_PERSON, REAL, TRIANGLES, .needs = "partition", .told_after = "core", \
           .title = what, .formula = BROKERAGE_FORMULA (path), .source = BROKERAGE_SOURCE, \
           .reading = read, .caveat = BROKERAGE_CAVEAT)
BROKERAGE (coordinator, "How many pairs within the own circle a person connects.",
           "i, v and k are in one circle", "High: holds the own circle together.")
BROKERAGE (gatekeeper, "How many pairs a person connects by letting things into the own circle.",
           "v and k are in one circle, i in another", "High: what is new to the circle comes in here.")
BROKERAGE (representative, "How many pairs a person connects by carrying things out of the own circle.",
           "i and v are in one circle, k in another", "High: speaks for the circle elsewhere.")
BROKERAGE (consultant, "How many pairs of another circle a person connects (itinerant broker).",
           "i and k are in one circle, v in another", "High: an outsider who helps one circle.")
BROKERAGE (liaison, "How many pairs a person connects between two circles that are both not the own.",
           "i, v and k are in three circles", "High: joins circles without belonging to them.")
#undef BROKERAGE

/* Errors: columns only if something is estimated. */
MEASURE (betweenness_error, betweenness_compute, PER_PERSON, REAL, SEARCHES, .needs = "betweenness",
         .array = AT (centrality.betweenness_error), .made = TRUE, .told_after = "betweenness",
         .title = "How far an estimated betweenness may be off; the column is there only if it is "
                  "estimated.",
         .formula = "1.96 standard errors, from how much the people sampled differ",
         .source = "Brandes and Pich 2007, International Journal of Bifurcation and Chaos 17, "
                   "2303-2318",
         .reading = "The exact figure lies within so much of the one shown, 19 times in 20.",
         .caveat = "Not for people who are on few shortest paths: they may be missed altogether.")
MEASURE (eigenvector_error, eigenvector_compute, PER_PERSON, REAL, LINEAR, .needs = "eigenvector", .array = AT (centrality.eigenvector_error), .made = TRUE, .told_after = "eigenvector",
         .title = "How far eigenvector is from what its formula gives; the column is there only if the search was cut short.", .formula = "|x(i) - sum of a(i,j) x(j) / lambda|", .reading = "Long chains have no clear middle, and figures settle slowly there.")
MEASURE (closeness_error, distances_compute, PER_PERSON, REAL, SEARCHES, .needs = "closeness", .array = AT (reach.closeness_error),
         .made = TRUE, .told_after = "closeness",
         .title = "How far an estimated closeness may be off; the column is there only if it is "
                  "estimated.",
         .formula = "See harmonic_error", .source = "See harmonic_error",
         .reading = "The exact figure lies within so much of the one shown, 19 times in 20.")
MEASURE (harmonic_error, distances_compute, PER_PERSON, REAL, SEARCHES, .needs = "harmonic", .array = AT (reach.harmonic_error),
         .made = TRUE, .told_after = "harmonic",
         .title = "How far an estimated harmonic may be off; the column is there only if it is "
                  "estimated.",
         .formula = "1.96 standard errors of the mean of 1/steps from people drawn at random, "
                    "those near counted exactly",
         .source = "After Eppstein and Wang 2004, Journal of Graph Algorithms and Applications 8, "
                   "39-45",
         .reading = "The exact figure lies within so much of the one shown, 19 times in 20. 0: "
                    "exact.",
         .caveat = "The same people are drawn for everybody, so errors go together: comparisons "
                   "are better than each figure.")
MEASURE (reach2_error, distances_compute, PER_PERSON, REAL, SEARCHES, .needs = "reach2", .array = AT (reach.within_error[1]),
         .made = TRUE, .told_after = "reach3",
         .title = "How many people an estimated reach2 may be off; the column is there only if it "
                  "is estimated.",
         .formula = "See reach3_error",
         .source = "See reach3_error",
         .reading = "The exact figure lies within so much of the one shown, 19 times in 20.")
MEASURE (reach3_error, distances_compute, PER_PERSON, REAL, SEARCHES, .needs = "reach3", .array = AT (reach.within_error[2]),
         .made = TRUE, .told_after = "reach3",
         .title = "How many people an estimated reach3 may be off; the column is there only if it "
                  "is estimated.",
         .formula = "1.96 standard errors of a share, from people drawn at random",
         .source = "Agresti and Coull 1998, American Statistician 52, 119-126",
         .reading = "The exact figure lies within so much of the one shown, 19 times in 20.",
         .caveat = "Estimated only where two steps take in much of a very large network.")

#include "measure/measure_tie_rows.h"

/* Building blocks of other measures: no columns. */
MEASURE (components, components_compute, OF_NETWORK, REAL, STRUCTURE, .internal = TRUE)
MEASURE (partition, clusters_compute, OF_NETWORK, REAL, SEARCHES, .internal = TRUE)
MEASURE (blocks, blocks_compute, OF_NETWORK, REAL, STRUCTURE, .needs = "components", .internal = TRUE)
MEASURE (row_strength, row_strength_compute, OF_NETWORK, REAL, LINEAR, .internal = TRUE)
MEASURE (component, components_compute, PER_PERSON, COUNT, STRUCTURE, .array = AT (component), .made = TRUE, .internal = TRUE)
MEASURE (steps_from_me, steps_compute, PER_PERSON, COUNT, SEARCHES, .array = AT (reach.steps_from_me), .internal = TRUE)
MEASURE (door, dominators_compute, PER_PERSON, COUNT, LINEAR, .needs = "blocks", .array = AT (reach.door), .made = TRUE, .internal = TRUE)
MEASURE (reach1_error, distances_compute, PER_PERSON, REAL, SEARCHES, .needs = "reach1", .array = AT (reach.within_error[0]),
         .made = TRUE, .internal = TRUE)
MEASURE (cut_person, weak_ties_compute, PER_PERSON, FLAG, LINEAR, .needs = "blocks common", .array = AT (weak.cut_person), .internal = TRUE)
MEASURE (common, common_compute, PER_TIE, COUNT, TRIANGLES, .array = AT (weak.common), .internal = TRUE)
MEASURE (shared, weak_ties_compute, PER_TIE, COUNT, LINEAR, .needs = "blocks common", .array = AT (weak.shared), .internal = TRUE)
MEASURE (behind, weak_ties_compute, PER_TIE, COUNT, LINEAR, .needs = "blocks common", .array = AT (weak.behind), .internal = TRUE)
MEASURE (local_bridge, weak_ties_compute, PER_TIE, FLAG, LINEAR, .needs = "blocks common", .array = AT (weak.local_bridge), .internal = TRUE)
MEASURE (pendant, weak_ties_compute, PER_TIE, FLAG, LINEAR, .needs = "blocks common", .array = AT (weak.pendant), .internal = TRUE)

MEASURE (news_via, news_reach_compute, PER_PERSON, COUNT, LINEAR, .array = AT (news.via), .made = TRUE, .internal = TRUE)
MEASURE (news_steps, news_reach_compute, PER_PERSON, COUNT, LINEAR, .array = AT (news.steps), .made = TRUE, .internal = TRUE)

/* Shown only in the report, not in the tables. */
MEASURE (brokerage, brokerage_compute, OF_NETWORK, REAL, TRIANGLES, .needs = "partition", .internal = TRUE)
MEASURE (cluster_profiles, cluster_profiles_compute, OF_NETWORK, REAL, TRIANGLES, .needs = "partition brokerage", .internal = TRUE)
MEASURE (key_players, key_players_compute, OF_NETWORK, REAL, SEARCHES, .internal = TRUE)
MEASURE (overview, overview_compute, OF_NETWORK, REAL, LINEAR, .needs = "blocks", .internal = TRUE)
MEASURE (learning, learning_compute_all, OF_NETWORK, REAL, SEARCHES, .needs = "reach_lost door steps_from_me common", .internal = TRUE)
MEASURE (time_spent, time_spent_compute, OF_NETWORK, REAL, LINEAR, .internal = TRUE)
