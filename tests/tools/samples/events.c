/* What happens in company, what Jo posts, and what is written carelessly. */
#include "samples.h"

const struct series all_series[] = {
  { "Guild evening", GUILD, WITH_JO, "event", "evaluation;leadership;coaching;blended learning", "2014-11-19", LAST_DAY, 35, 4, 8 },
  { "Guild reading circle", GUILD, WITHOUT_JO, "group", "leadership;onboarding;compliance training", "2014-12-01", LAST_DAY, 49, 4, 7 },
  { "#LearnAloud chat", CHAT, WITH_JO, "chat", "working out loud;curation;blogging;community management", "2014-11-26", LAST_DAY, 21, 3, 6 },
  { "#LearnAloud late shift", CHAT, WITHOUT_JO, "chat", "working out loud;mobile learning", "2015-01-14", LAST_DAY, 56, 4, 6 },
  { "Freelancers' coffee", FREELANCE, WITH_JO, "group", "pricing;marketing;jazz", "2015-07-21", LAST_DAY, 28, 3, 6 },
  { "Calder training lunch", CALDER, WITHOUT_JO, "group", "onboarding;compliance training", "2014-12-11", LAST_DAY, 91, 4, 7 },
  { "Museum educators' table", MUSEUM, WITHOUT_JO, "group", "school visits;oral history;museum learning", "2015-09-08", LAST_DAY, 56, 3, 4 },
  { "Sunday jazz", JAZZ, WITH_JO, "group", "jazz", "2014-11-30", LAST_DAY, 28, 3, 5 },
  { "Allotment day", JAZZ, WITHOUT_JO, "group", "gardening", "2015-03-14", LAST_DAY, 63, 3, 6 },
  { "", FREELANCE, WITH_JO, "message", "working out loud", "2015-09-30", LAST_DAY, 91, 4, 7 },
  { "", GUILD, WITH_JO, "message", "working out loud", "2015-02-25", LAST_DAY, 91, 5, 8 },
  { NULL }
};

const struct occasion occasions[] = {
  { "2015-06-18", "LearnFest Leeds", "blended learning", OWNER,
    "Cai Wen;Ida Nyström;Tess Holroyd;Yusuf Demir;Rosa Delgado;Nell Barlow;Eve Lindqvist;Idris Vaughan" },
  { "2015-06-18", "LearnFest Leeds", "learning technology", "Ben Okafor",
    "Priya Nair;Simon Wragg;Mo Iqbal;Vikram Rao" },
  { "2016-02-11", "Late opening at the Cotton Gallery", "museum learning", OWNER,
    "Eve Lindqvist;Ida Nyström" },
  { "2016-05-12", "Northern Learning Summit", "leadership", "Priya Nair",
    "Helen Marsh;Colin Whitby;Stuart Bell;Wendy Ogden;Jean Ramsbottom;Claire Duxbury;Steve Rudd" },
  { "2016-05-12", "Northern Learning Summit", "evaluation", "Ana Ruiz",
    "Hamid Karimi;Owen Pritchard;Ruth Feldman;Lou Tremblay;Beatrix Hume;Fay Ashworth;Gus Farrell" },
  { "2016-05-12", "Northern Learning Summit", "blended learning", OWNER,
    "Ben Okafor;Imran Chaudhry;Alan Sugden;Tess Holroyd;Mo Iqbal;Simon Wragg;Tariq Mansoor" },
  { "2016-05-12", "Northern Learning Summit", "onboarding", "Siobhán Kelly",
    "Nadia Rahman;Lucy Entwistle;Karen Holt;Pat Cullen;Lisa Fenwick;Anjali Menon;Vera Stanton" },
  { "2016-05-12", "Northern Learning Summit", "coaching", "Farah Siddiqui",
    "Peter Dunne;Sunita Desai;Joy Mwangi;Kate Allsop;Rosa Delgado;Jan Kershaw;Yusuf Demir;Carla Esposito" },
  { NULL }
};

const struct share shares[] = {
  { "2014-11-10", "working out loud" },  { "2014-12-01", "blended learning" },
  { "2014-12-15", "working out loud" },  { "2015-01-19", "mobile learning" },
  { "2015-02-02", "learning technology" }, { "2015-02-23", "storytelling" },
  { "2015-03-02", "working out loud" },  { "2015-03-30", "performance support" },
  { "2015-04-20", "facilitation" },      { "2015-05-04", "blogging" },
  { "2015-05-18", "podcasting" },        { "2015-06-01", "storytelling" },
  { "2015-06-22", "blended learning" },  { "2015-07-13", "working out loud" },
  { "2015-08-17", "community management" }, { "2015-09-07", "podcasting" },
  { "2015-09-14", "information literacy" }, { "2015-10-12", "curation" },
  { "2015-11-16", "mobile learning" },   { "2015-12-07", "curation" },
  { "2016-01-04", "working out loud" },  { "2016-01-18", "mobile learning" },
  { "2016-02-08", "blogging" },          { "2016-02-29", "evaluation" },
  { "2016-03-21", "facilitation" },      { "2016-04-11", "jazz" },
  { "2016-04-25", "working out loud" },  { "2016-05-16", "blended learning" },
  { "2016-06-06", "gardening" },         { "2016-06-27", "instructional design" },
  { "2016-07-18", "working out loud" },  { "2016-08-08", "pricing" },
  { "2016-08-29", "facilitation" },      { "2016-09-19", "working out loud" },
  { "2016-10-03", "evaluation" },        { "2016-10-24", "working out loud" },
  { NULL }
};

const struct spelling spellings[] = {
  { "Ana Ruiz", "Ruiz, Ana", 9 },
  { "Ana Ruiz", "ana ruiz", 13 },
  { "Ben Okafor", "Ben Okafor (External)", 10 },
  { "Tomasz Zieliński", "Tomasz Zielinski", 4 },
  { "Inês Carvalho", "Ines  Carvalho", 7 },
  { NULL }
};

const struct broken_row broken_rows[] = {
  { "2015-03-02", "2015-02-30,Jo Hartley,Ben Okafor,,call,blended learning,both,30," },
  { "2015-09-17", "2015-09-17,,,,coffee,pricing,both,60," },
  { "2016-07-14", "next Thursday,Jo Hartley,Cai Wen,,coffee,pricing,both,60," },
  { NULL }
};
