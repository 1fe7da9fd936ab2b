/* Definitions of what the report tells beyond the tables: learning, growth,
 * change, suggestions, and the commands who, path and change. */
#include <stddef.h>
#include "report/commands/explain.h"

const struct explanation explanation_learning[] = {
  { "learning", "The part of the report on whom you learn from, with, and share with.",
    "See balance, sources, lost_topic", "See each", "Told where the data says who gave and who took, or "
    "names topics.", "Counts contacts, not insights." },
  { "balance", "Whether more comes from a contact or goes there.",
    "b = (given - taken) / (given + taken), decayed as strength is; together counts half and half; told from "
    "given + taken of 3", "pln's own",
    "Below -1/3: you learn from. Above 1/3: you share with. Between: you learn with.",
    "No score of anybody: some give by listening, which no log shows." },
  { "sources", "Who brings you a topic now: in a contact of two, or as the sender of a message to several.",
    "Active: tie active or cooling, topic brought within 365 days. Effective number: e^H of the active sources' "
    "shares", "Hill 1973, Ecology 54, 427-432",
    "1: an only source. 3.0: as varied as three who bring alike.",
    "Topics are the words of the topic column; who teaches without that word is not counted." },
  { "lost_topic", "A topic that nobody brings now, and whose last source went quiet.",
    "No active source, and at least one with a dormant or historic tie; brought 3 times at least", "pln's own",
    "Names whom to write to.", NULL },
  { "sole_path", "A field all of whose people you reach through one contact alone.",
    "Every way from me to them passes c (c a dominator)", "Lengauer and Tarjan 1979, TOPLAS 1, 121-141",
    "Look after that tie, or find a second one.", "Ties outside the log are not known." },
  { "tellers", "The contacts to tell so that most people hear of it.",
    "The set that covers most people within two steps; greedy, then exchanges", "KPP-Pos: Borgatti 2006, "
    "Computational and Mathematical Organization Theory 12, 21-34",
    "Within two steps: they, and whom they know.", "Who could hear, not who will." },
  { "gateway", "The member of a cluster who joins most pairs of an own and a foreign contact.",
    "Gatekeeper and representative roles of Gould and Fernandez, clusters as groups, without me",
    "Gould and Fernandez 1989, Sociological Methodology 19, 89-126",
    "News between circles may pass here.", "Empty where no member has ties to two clusters." },
  { "role", "Whom a person joins most: insider, outsider, gateway, connector, or nobody (neighbour).",
    "Pairs of a person's contacts that are not tied: both of the own cluster (insider), both of another one "
    "(outsider), one of the own (gateway), two other clusters (connector)", "Gould and Fernandez 1989",
    "A connector stands between circles, an insider in one.", "Depends on the clusters found." },
  { "at_risk", "A cooling or dormant tie that leads elsewhere.",
    "Reach lost above 0, or a bridge with at most 2 shared contacts; ranked by people lost x days of silence / "
    "usual gap", "pln's own", "Write before it is dormant.", NULL },
  { "sweet_spot", "Weak ties, active or cooling, with a middling number of shared contacts.",
    "Shared contacts within the middle third of your ties, strength at most their median",
    "Rajkumar et al. 2022, Science 377, 1304-1310",
    "Where studies found most that is new. Only the shape is taken from there; the range is your own.",
    "Keep strong ties: they bring much news as well (Aral and Van Alstyne 2011)." },
  { "growth", "The part of the report on how the network grew.", "See introductions, events, posts", "See each",
    "Through whom, where, and after what.", NULL },
  { "introductions", "Who came through whom.",
    "introduced_by of contacts, else of rows; an introduction that would close a circle is left out",
    "pln's own", "More through these: people whom the introduced introduced.",
    "Only introductions that were written down." },
  { "events", "What came of events: people met first there, again soon, still in contact.",
    "First contact on the event's day at the event; again: within 30 days; still: contact over 90 days later; "
    "new fields: that no earlier contact had; only ways: reach lost above 0", "pln's own",
    "An event that looks big may bring nobody, a small one a friend.",
    "Very large gatherings make no ties, so only people met again count there." },
  { "posts", "Whether contact follows posts and talks that address nobody (working out loud).",
    "First contacts, and contacts begun by others, in the 14 days after a post, against the same posts moved "
    "together through the period; p: share of moves with as many. At least 8 posts",
    "Permutation by rotation; working out loud: Stepper 2015",
    "p below .05: more than chance. Suggestive only: what makes one post may also make one meet people.",
    "Tells nothing where nearly every day follows a post." },
  { "variety", "The part of the report on how varied contacts and occasions are.",
    "See diversity, company", "See each", "Varied contacts know different things.", NULL },
  { "diversity", "How varied fields, places or channels are.",
    "Blau 1 - sum p^2; IQV = Blau / (1 - 1/kinds); effective number e^H; E-I = (other - own) / known",
    "Blau 1977; Agresti and Agresti 1978; Hill 1973; Krackhardt and Stern 1988",
    "As varied as 7.3 of equal size: 15 fields of which some are rare. E-I 1: nobody of your own kind; -1: all.",
    "Unknown ones are left out; below half known nothing is told." },
  { "company", "How many occasions were between two people, in groups up to 8, or larger.",
    "Contacts of two and gatherings of the last 365 days that you were at", "pln's own",
    "One-to-ones deepen, groups widen.", "Messages count like meetings." },
  { "change", "The part of the report on what is changing; also pln change --between A..B,C..D.",
    "See closeness, quarters, turnover", "See each", NULL, NULL },
  { "closeness", "How close you have come to a contact, in five steps.",
    "1 connected, or at the same events; 2 messages, comments, calls; 3 a one-to-one; 4 four of them in twelve "
    "months and contact both ways; 5 where the contact's stage says so", "Stepper 2015, Working Out Loud",
    "Moved: first one-to-one within half a year. Waiting: over half a year of contact both ways, never met.",
    "What a one-to-one is follows from the channel's name." },
  { "quarters", "Ties opened and gone quiet by quarter, and the effort of building, keeping and reviving.",
    "Opened: first contact. Gone quiet: last contact, of ties dormant now. Build: the first of a pair; reactivate: "
    "after over 180 days; maintain: all others",
    "Rajagopal, Joosten-ten Brinke, Van Bruggen and Sloep 2012, First Monday 17 (1)",
    "Bars: the tallest is the most of these quarters, a dot none.",
    "The present quarter is not over; those before the data begins are left out." },
  { "turnover", "How many ties changed from one period to another.",
    "(new + lost) / (ties before + ties after); Jaccard: kept / (kept + new + lost)", "Jaccard 1901",
    "0: the same ties. 1: all others.", "No contact in a period is not the end of a tie." },
  { "half_life", "After how many days an interaction counts half.",
    "Of 3, 7, 14, 30, 60, 90, 180 and 365 days the one that on past days of this log best told who would meet "
    "again within 30 days, or within a quarter of a shorter log (area under the ROC curve)", "Ahmad, Porter and Beguerisse-Diaz, arXiv:1805.00193",
    "--half-life DAYS sets it, none: nothing fades.", "180 where the log is too short to try." },
  { "month", "The part of the report with things to do, one of a kind.",
    "protect: reach lost x silence / usual gap. revive: the strongest once among the quiet. introduce: two close "
    "contacts, no tie, something in common. deepen: most exchanges without a first conversation. give back: "
    "most more taken. back up: somebody else near who knows an only source's topic. fresh eyes: little met, of a "
    "field missing now", "Old and fresh contacts: Walter, Levin and Murnighan 2015, Organization Science 26, 1447-1465",
    "At most 5; --actions N for more or fewer. do_not_contact is honoured, and nobody is to be dropped.",
    "It knows the log, not your friends." },
  { "chain", "The best chain of ties between two people (pln path).",
    "Least sum of 1/strength; further chains of two people by Yen's method",
    "Dijkstra 1959; Newman 2001; Yen 1971, Management Science 17, 712-716",
    "Its weakest tie is where an introduction may fail.", "A tie is no promise." },
  { NULL }
};
