/* Terms of the report beyond the registry of measures: kinds of ties, sections of the report,
 * learning, growth, change, suggestions, and the commands who, path and change. */
#include <stddef.h>
#include "report/commands/explain.h"

const struct measure explanation_terms[] = {
  /* What the words mean that the whole report is made of. */
  { .name = "tie",
    .title = "Two people who have had contact: a message, a call, a meeting, an event with both.",
    .formula = "See strength, kind, state",
    .source = "pln's own",
    .reading = "A connection, such as a follow or a name in an address book, does not make a tie: "
               "pln counts these apart." },
  { .name = "weak_tie",
    .title = "A tie with less contact, or less likely contact, than the middle one.",
    .formula = "See kind",
    .source = "Granovetter 1973",
    .reading = "Those with people behind them who you do not know are scouts, all others "
               "acquaintances." },
  { .name = "gathering",
    .title = "An event, or a message to several: all who were there had contact.",
    .formula = "Of n people, each pair counts 1/(n - 1). With more than 20 people (--big-event) "
               "it makes no new ties, and renews those that there are",
    .source = "Newman 2001, Physical Review E 64, 016132",
    .reading = "Rows with the same event and day are one gathering." },
  { .name = "only_way",
    .title = "Somebody who is on every path to some others: they can be reached in no other way.",
    .formula = "See reach_lost",
    .source = "See reach_lost",
    .reading = "One contact among those behind would be a second way." },
  { .name = "cadence",
    .title = "How often you mean to be in touch with somebody: \"monthly\", \"6 weeks\".",
    .formula = "The column cadence of your contacts file; see due",
    .source = "Your contacts file",
    .reading = "Without one, pln goes by how often you used to be in touch." },

  /* Kinds of ties. */
  { .name = "anchor",
    .told_after = "kind",
    .title = "A strong tie with many shared contacts.",
    .formula = "See kind",
    .source = "See kind",
    .reading = "Your circles rest on it." },
  { .name = "long_tie",
    .told_after = "kind",
    .title = "A strong tie with few shared contacts, which leads to people you do not know.",
    .formula = "See kind",
    .source = "Onnela et al. 2007",
    .reading = "Brings news from elsewhere often enough to be relied on." },
  { .name = "acquaintance",
    .told_after = "kind",
    .title = "A weak tie with many shared contacts.",
    .formula = "See kind",
    .source = "See kind",
    .reading = "Known through others; easily deepened." },
  { .name = "scout",
    .told_after = "kind",
    .title = "A weak tie with few shared contacts.",
    .formula = "See kind",
    .source = "Granovetter 1973",
    .reading = "May hear first what is new elsewhere.",
    .caveat = "Rarely met, so what is heard may come late." },
  { .name = "news_sender",
    .told_after = "kind",
    .title = "Somebody who writes news to many, you among them.",
    .formula
    = "At least 5 messages to you, none from you, who write to others, and no tie with anybody "
      "else here",
    .reading
    = "What they bring is left out of shares of what people bring you, and no advice names "
      "them.",
    .caveat = "A person who writes to you alone and gets no answer looks the same." },

  /* Sections of the report, and what they say. */
  { .name = "short",
    .title = "The first part of the report: up to three sentences, those with most effect first.",
    .formula
    = "Three people bring at least 50% of what comes to you (or of all contact, where nothing says "
      "who gave) and at least 1.5 times an equal share, or at most 25% with twelve or more who bring something; one person is your only "
      "way to three or more; nobody new for a year, or where the pace of at least five newcomers "
      "after the first 90 days gives four or more by now; 40% of eight or more contacts of the year "
      "before are quiet this year (in shorter data: 60% of all are dormant); 40% of twelve or more "
      "contacts of the last year are in one field. Without an owner: one person alone links three or more, "
      "and 1%, to the rest; contact of the last 90 days is half or double that of the 90 before; a "
      "tenth of twenty or more people have half of all contact; a quarter of all interactions, and three "
      "times an equal share, came from three of twenty people or more, where three pairs or more have some "
      "both ways",
    .source = "pln's own",
    .reading = "What may be worth a change; pln why shows the rows behind a tie or person named.",
    .caveat
    = "Silent where the data is older than the report by 60 days or more, as to who is new or "
      "quiet." },
  { .name = "glance",
    .title = "The first part of the full report: how many people and ties, and who is connected.",
    .formula = "See degree, state",
    .source = "pln's own",
    .reading = "The size of what the other parts are about." },
  { .name = "input",
    .title = "The part of the report on what was read: files, rows, and rows left out.",
    .formula = "Every row is used, left out, not readable, or a copy that counts once",
    .source = "pln's own",
    .reading = "pln check FILE tells more, row by row." },
  { .name = "method",
    .title = "The part of the report on how its figures were computed.",
    .formula = "As of: the last day in the data, or --as-of. Seed: where random samples start",
    .source = "pln's own",
    .reading = "The same data, settings and version give the same report." },
  { .name = "reach",
    .title = "How many people you can reach in one, two or three steps, and through whom alone.",
    .formula = "See reach1, reach_lost",
    .source = "See reach1",
    .reading = "Numbers in brackets are shares of all others." },
  { .name = "clusters",
    .title = "Circles: people who have more ties with each other than with others.",
    .formula = "See cluster, stability, modularity",
    .source = "See cluster",
    .reading = "Largest first." },
  { .name = "weak",
    .title
    = "Ties that lead elsewhere, weak or strong, and bridges, which are the only way across.",
    .formula = "See kind, bridge, span",
    .source = "See kind",
    .reading = "At risk: an overdue tie that leads elsewhere, ranked by people lost x (1 - "
               "again90)." },
  { .name = "centrality",
    .title = "The part of the report on places in the network.",
    .formula = "See degree, strength, betweenness, harmonic, effective_size, constraint",
    .source = "See each",
    .reading = "Ordered by betweenness.",
    .caveat = "Places in the log, not people's worth." },
  { .name = "attributes",
    .title = "What a contacts file says of a person: field, org, place, cluster, note ...",
    .reading = "In --metrics and graph files one column each, named as in the file, with "
               "contacts_ in front if a measure has that name.",
    .caveat = "With --anonymise, columns that may identify people are left out, and a value that "
              "fewer than three people share, or that holds a name, is field 3 or place 7." },
  { .name = "star",
    .title = "Data in which every tie, or nearly every one, is yours.",
    .formula = "At least 19 of 20 ties, and at least two",
    .source = "pln's own",
    .reading = "Nothing says who knows whom, so clusters, bridges and places are left out.",
    .caveat = "Columns that cure it: attendees, event, introduced_by, knows; or the answers to "
              "the questions of pln ask." },
  { .name = "learning",
    .title = "The part of the report on who you learn from, learn with, and share with.",
    .formula = "See balance, sources, lost_topic",
    .source = "See each",
    .reading = "Told where the data says who gave and who took, or names topics.",
    .caveat = "Counts contacts, not insights." },
  { .name = "sources",
    .title = "Who brings you a topic now: in a contact of two, or as the sender of a message "
             "to several.",
    .formula
    = "Active: tie not dormant, topic last brought within 365 days. Effective "
      "number: e^H of the active sources' shares. A topic needs 3 mentions. So far only from: "
      "one active source, with 5 mentions within 365 days, nobody else, and none in a small "
      "circle. Others likely (Chao1): f1 (f1 - 1) / (2 (f2 + 1)), f1 and f2 the sources that "
      "brought it once and twice",
    .source = "Hill 1973, Ecology 54, 427-432; Chao 1984, Scandinavian Journal of Statistics 11, "
              "265-270",
    .reading = "1: one source. 3.0: as varied as three who bring alike.",
    .caveat
    = "\"So far\": on measured logs, most topics with one source were brought by somebody else "
      "when they next came up. Topics are the words of the topic column; who teaches without "
      "that word is not counted." },
  { .name = "lost_topic",
    .title = "A topic that nobody brings now, and whose last source went quiet.",
    .formula
    = "No active source, and at least one whose contact is over or rare for half a year; brought 3 "
      "times at least",
    .source = "pln's own",
    .reading = "Names who to write to." },
  { .name = "due",
    .title = "Who you meant to be in touch with (column cadence), and by which day.",
    .formula = "Day of the last contact + cadence; soon: within 30 days",
    .source = "Your contacts file",
    .reading = "The longest overdue come first; \"This month\" names those most overdue for their "
               "cadence.",
    .caveat
    = "Contact that was not logged does not count. Who does not want contact is left out." },
  { .name = "time",
    .title = "Where your time went within a year (column minutes), by person and topic.",
    .formula
    = "Sum of minutes; a gathering counts in full for each person there and once in all; a "
      "row's minutes are shared equally among its topics",
    .source = "pln's own",
    .reading = "Compare with who you learn from.",
    .caveat = "Only rows that say how long they took." },
  { .name = "own_names",
    .title = "Your own names for circles (pln names, --names FILE, or a column cluster).",
    .formula
    = "A circle takes the name that most of its members have, if at least 0.3 of them do or "
      "half of all who have it are in the circle; --names before a contacts file",
    .source = "pln's own",
    .reading = "A name stays with its people from month to month.",
    .caveat = "Names do not change who is in a circle. If a circle splits, both parts can have its "
              "name." },
  { .name = "goals",
    .title = "How far you are with what you want to learn (--goals FILE): met, thin or missing.",
    .formula
    = "A source brought the topic, or is in the field and had contact with you, at least 3 "
      "times within 365 days, and the tie is neither dormant nor rare and silent for 180 days; met: as "
      "many sources as wanted whose ties are not cooling; thin: fewer, or less often; missing: none. Nearest: the shortest path by 1/strength "
      "to somebody else with the field or tag, or who told anybody of the topic",
    .source = "pln's own; paths: Newman 2001, Physical Review E 64, 016132",
    .reading = "Ask the nearest person. A goal due within 90 days comes first in \"This month\".",
    .caveat
    = "What people know and never wrote about is not in the data. Case, accents and hyphens "
      "do not matter; synonyms do." },
  { .name = "topics",
    .title = "Who brings which topic to you, how often and when last (--topics FILE).",
    .formula
    = "times: rows in which the contact brought the topic, as written or with a weight; "
      "times_year: of these, within 365 days or undated; active: times_year above 0 and the "
      "tie not dormant; share: of all that was brought on the topic, decayed like strength",
    .source = "Tie decay: see strength",
    .reading = "One row for a topic and a contact.",
    .caveat = "A topic of a gathering counts for nobody: who brought it is not known." },
  { .name = "sole_path",
    .title = "A field all of whose people you reach through one contact alone.",
    .formula = "Every path from you to them passes c (c a dominator)",
    .source = "Lengauer and Tarjan 1979, TOPLAS 1, 121-141",
    .reading = "Look after that tie, or find a second one.",
    .caveat = "Ties outside the log are not known." },
  { .name = "tellers",
    .title = "The contacts to tell so that most people hear of it.",
    .formula = "The set that covers most people within two steps; greedy, then exchanges",
    .source = "KPP-Pos: Borgatti 2006, Computational and Mathematical Organization Theory 12, "
              "21-34",
    .reading = "Within two steps: they, and who they know.",
    .caveat = "Who could hear, not who will." },
  { .name = "gateway",
    .title = "The member of a cluster who joins most pairs of an own and a foreign contact.",
    .formula = "Gatekeeper and representative roles of Gould and Fernandez, clusters as "
               "groups, without you",
    .source = "Gould and Fernandez 1989, Sociological Methodology 19, 89-126",
    .reading = "News between circles may pass here.",
    .caveat = "Empty where no member has ties to two clusters; never somebody you do not want to "
              "contact." },
  { .name = "role",
    .title = "Who a person joins most: insider, outsider, gateway, connector, or nobody "
             "(neighbour).",
    .formula = "Pairs of a person's contacts that are not tied: both of the own cluster "
               "(insider), both of another one (outsider), one of the own (gateway), two other "
               "clusters (connector); of equal numbers, the role that reaches farther",
    .source = "Gould and Fernandez 1989",
    .reading = "A connector stands between circles, an insider in one.",
    .caveat = "Depends on the clusters found." },
  { .name = "at_risk",
    .title = "An overdue tie that leads elsewhere.",
    .formula = "Reach lost above 0, or a long tie with at most 2 shared contacts; quiet for "
               "longer than nine of ten of its gaps (with fewer than eight gaps: than a month and "
               "1.5 x the median gap); ranked by people lost x (1 - again90)",
    .source = "Gaps: Navarro, Miritello, Canales and Moro 2017, EPJ Data Science 6:32",
    .reading = "Write before it is dormant." },
  { .name = "growth",
    .title = "The part of the report on how the network grew.",
    .formula = "See introductions, events, posts",
    .source = "See each",
    .reading = "Through whom, where, and after what." },
  { .name = "introductions",
    .title = "Who came through whom.",
    .formula = "introduced_by of contacts, else of rows; an introduction that would close a "
               "circle is left out",
    .source = "pln's own",
    .reading = "More through these: people who the introduced introduced in turn.",
    .caveat = "Only introductions that were written down." },
  { .name = "events",
    .title = "What came of events: people met first there, again soon, still in contact.",
    .formula
    = "First contact on the event's day at the event; again: within 30 days, of those met as long ago; still: "
      "contact over 90 days later; new fields: that no earlier contact had; only "
      "ways: reach lost above 0",
    .source = "pln's own",
    .reading = "An event that looks big may bring nobody, a small one a friend.",
    .caveat
    = "The first day of a log is left out: it meets everybody for the first time. Very large "
      "gatherings make no ties, so only people met again count there." },
  { .name = "posts",
    .title = "Whether contact follows posts and talks that address nobody (working out loud).",
    .formula = "First contacts, and interactions of two that others began (who is named first, "
               "or, where that is always you, who gave), in the 14 days after a post, "
               "against the same posts moved together through the days between which 96 of 100 "
               "rows lie; p: share of moves with as many. At least 8 posts; a note to yourself is "
               "none",
    .source = "Permutation by rotation; working out loud: Stepper 2015",
    .reading = "p below 0.05: more than chance. Suggestive only: what makes one post may also "
               "make one meet people.",
    .caveat = "Tells nothing where nearly every day follows a post." },
  { .name = "variety",
    .title = "The part of the report on how varied contacts and occasions are.",
    .formula = "See diversity, company",
    .source = "See each",
    .reading = "Varied contacts know different things." },
  { .name = "diversity",
    .title = "How varied fields, places or channels are.",
    .formula = "Blau 1 - sum p^2; IQV = Blau / (1 - 1/kinds); effective number e^H; E-I = "
               "(other - own) / known",
    .source = "Blau 1977; Agresti and Agresti 1978; Hill 1973; Krackhardt and Stern 1988",
    .reading = "As varied as 7.3 of equal size: 15 fields of which some are rare. E-I 1: "
               "nobody of your own kind; -1: all.",
    .caveat = "Unknown ones are left out; below half known nothing is said." },
  { .name = "company",
    .title = "How many occasions were between two people, in groups up to 8, or larger.",
    .formula = "Contacts of two and gatherings of the last 365 days that you were at",
    .source = "pln's own",
    .reading = "One-to-ones deepen, groups widen.",
    .caveat = "Messages count like meetings." },
  { .name = "change",
    .title = "The part of the report on what is changing; also pln change --between A..B,C..D.",
    .formula = "See steps, quarters, turnover",
    .source = "See each" },
  { .name = "steps",
    .title = "How close you have come to a contact, in five steps.",
    .formula = "1 connected, met with others, or a reaction; 2 messages, comments or the like; "
               "3 a one-to-one: a call, a coffee; 4 four of them in twelve months; 5 where the "
               "contact's stage says so",
    .source = "Stepper 2015, Working Out Loud",
    .reading
    = "Moved: first one-to-one within half a year, after other contact, also looking before --since. "
      "Waiting: over half a year of contact both ways, never met. Neither of these if the two alone were in "
      "contact earlier on a channel of unknown kind.",
    .caveat
    = "What a one-to-one is (coffee, call, walk) follows from the channel's name, in seven languages." },
  { .name = "quarters",
    .title = "Ties opened and gone quiet by quarter, and the effort of building, keeping and "
             "reviving.",
    .formula = "Opened: first contact or connection. Gone quiet: last contact, of ties dormant "
               "now. Of all interactions, build: the first of a pair; reactivate: after over 180 "
               "days; maintain: all others",
    .source = "Rajagopal, Joosten-ten Brinke, Van Bruggen and Sloep 2012, First Monday 17 (1)",
    .reading = "2015: 14, 17, 4, 4: new people in each quarter of 2015.",
    .caveat = "The present quarter is not over; those before the data begins are left out." },
  { .name = "turnover",
    .title = "How many ties changed from one period to another.",
    .formula
    = "(new + lost) / (ties before + ties after); Jaccard: kept / (kept + new + lost). Ties with "
      "contact; new: none in the earlier period, of which those with contact before it are back",
    .source = "Jaccard 1901",
    .reading = "0: the same ties. 1: all others.",
    .caveat = "No contact in a period is not the end of a tie." },
  { .name = "half_life",
    .title = "After how many days an interaction counts half.",
    .formula = "Of 3, 7, 14, 30, 60, 90, 180 and 365 days the one that on past days of this "
               "log best told who would meet again within 30 days, or within a quarter of a "
               "shorter log (area under the ROC curve)",
    .source = "Ahmad, Porter and Beguerisse-Diaz, arXiv:1805.00193",
    .reading = "--half-life DAYS sets it, none: nothing fades.",
    .caveat = "180 where the log is too short to try." },
  { .name = "month",
    .title = "The part of the report with things to do, one of a kind.",
    .formula
    = "In this order, nobody twice; of each kind the one with most of: protect: people lost x (1 - again90), "
      "of overdue ties that were alive within a year. revive: ln of the odds of again90 + ln (1 + people behind "
      "them), of quiet ties with 5 or more interactions. introduce: sum over those both know of the chances "
      "that they meet again / sqrt k, of two without a tie who share a tag or field that is not yours, among "
      "the 40 strongest above the median. deepen: interactions, 3 at least, never talked; from your own place "
      "first. give back: more taken than given. keep up: strength, of 4 or more interactions, cooling and "
      "overdue, or quiet for twice as long as usual. back up: times a topic of one source came up; who is nearest, "
      "with it as tag or field. fresh eyes: the latest contact, of up to 4 interactions and gone quiet, in a "
      "field that you have no contact with now",
    .source = "Old and fresh contacts: Walter, Levin and Murnighan 2015, Organization Science "
              "26, 1447-1465",
    .reading = "At most 5; --actions N for more or fewer. do_not_contact is honoured, and "
               "nobody is to be dropped.",
    .caveat = "It knows the log, not your friends." },
  { .name = "chain",
    .title = "The best chain of ties between two people (pln path).",
    .formula
    = "Least sum of 1/strength; further chains of two people by Yen's method. To a topic or "
      "field: most rows with it, a field or tag for 3, half for each further step. People "
      "you do not want to contact come last",
    .source = "Dijkstra 1959; Newman 2001; Yen 1971, Management Science 17, 712-716",
    .reading = "Its weakest tie is where an introduction may fail.",
    .caveat = "A tie is not a promise." },
  { NULL }
};
