/* Who is in touch with whom: in groups by chance, with Jo by this table. */
#include "samples.h"

#define NEAR "coffee;coffee;message;call"
#define FAR "virtual coffee;message;call"
#define ONLINE "comment;comment;comment;message"
#define VIRTUAL "virtual coffee"

const struct fellowship fellowships[]
  = { { GUILD, 7, 290, "message;call;coffee", FIRST_DAY, LAST_DAY },
      { CHAT, 7, 270, "comment;comment;message", FIRST_DAY, LAST_DAY },
      { FREELANCE, 25, 210, "message;coffee", "2015-07-06", LAST_DAY },
      { CALDER, 20, 300, "message;call;lunch", FIRST_DAY, LAST_DAY },
      { MUSEUM, 20, 130, "comment;message;call", "2015-07-01", LAST_DAY },
      { HEALTH, 12, 110, "comment;message;call", "2015-03-02", LAST_DAY },
      { JAZZ, 30, 250, "message;coffee", FIRST_DAY, LAST_DAY },
      { 0 } };

const struct habit habits[] = {
  /* Guild. */
  { OWNER, "Ana Ruiz", "2014-11-06", LAST_DAY, 11, 75, NEAR },
  { OWNER, "Ben Okafor", "2014-11-11", LAST_DAY, 12, 68, NEAR },
  { OWNER, "Priya Nair", "2014-11-04", LAST_DAY, 21, 55, "message;message;call;coffee" },
  { OWNER, "Helen Marsh", "2014-11-25", LAST_DAY, 45, 50, "message;call;coffee" },
  { OWNER, "Farah Siddiqui", "2014-12-04", LAST_DAY, 38, 55, "message;coffee" },
  { OWNER, "Lou Tremblay", "2015-01-15", LAST_DAY, 25, 85, NEAR,
    "assessment;assessment;accessibility" },
  { OWNER, "Nadia Rahman", "2015-01-27", LAST_DAY, 50, 45, "message;call" },
  { OWNER, "Tomasz Zieliński", "2015-02-10", LAST_DAY, 40, 60, "message;coffee" },
  { OWNER, "Imran Chaudhry", "2015-03-24", LAST_DAY, 60, 50, "message;call" },
  { OWNER, "Siobhán Kelly", "2015-04-16", LAST_DAY, 55, 45, "message;coffee" },
  { OWNER, "Joy Mwangi", "2015-05-07", LAST_DAY, 70, 40, "message;call" },
  /* Written to first, then met. */
  { OWNER, "Grace Adeyemi", "2015-03-04", "2016-05-10", 32, 50, "message;comment" },
  { OWNER, "Grace Adeyemi", "2016-05-24", LAST_DAY, 30, 50, "coffee" },
  { OWNER, "Ruth Feldman", "2015-01-14", "2016-04-05", 32, 60, "comment;message" },
  { OWNER, "Ruth Feldman", "2016-04-19", LAST_DAY, 35, 60, "coffee" },

  /* The chat: most came after a post, some became friends. */
  { OWNER, "Dee Park", "2014-11-12", "2015-08-14", 9, 70, ONLINE },
  { OWNER, "Dee Park", "2015-08-24", LAST_DAY, 12, 70, "message" },
  { OWNER, "Dee Park", "2016-05-05", LAST_DAY, 18, 65, "coffee" },
  { OWNER, "Marta Kowalczyk", "2014-12-04", "2016-06-07", 15, 60, ONLINE },
  { OWNER, "Marta Kowalczyk", "2016-06-16", LAST_DAY, 28, 60, VIRTUAL },
  { OWNER, "Tunde Bakare", "2015-01-21", "2016-06-20", 20, 55, ONLINE },
  { OWNER, "Tunde Bakare", "2016-07-06", LAST_DAY, 30, 55, VIRTUAL },
  { OWNER, "Sanna Virtanen", "2015-03-05", "2016-04-12", 20, 60, ONLINE },
  { OWNER, "Sanna Virtanen", "2016-04-27", LAST_DAY, 35, 60, VIRTUAL },
  { OWNER, "Simon Wragg", "2014-11-20", "2016-07-25", 24, 50, ONLINE },
  { OWNER, "Simon Wragg", "2016-08-11", LAST_DAY, 25, 50, "coffee" },
  { OWNER, "Fiona MacLeod", "2015-05-06", "2016-08-18", 24, 60, ONLINE },
  { OWNER, "Fiona MacLeod", "2016-09-01", LAST_DAY, 21, 60, VIRTUAL },
  { OWNER, "Tariq Mansoor", "2015-09-10", "2016-05-03", 28, 60, ONLINE },
  { OWNER, "Tariq Mansoor", "2016-05-17", LAST_DAY, 40, 60, "coffee" },
  /* Good once: visual facilitation came from Kim alone. */
  { OWNER, "Kim Vance", "2014-12-10", "2016-03-14", 12, 85, NEAR },
  /* Waiting for a first conversation. */
  { OWNER, "Hal Brennan", "2015-10-14", LAST_DAY, 34, 70, "comment;message" },
  { OWNER, "Mike Donnelly", "2015-02-04", LAST_DAY, 75, 60, "comment" },
  { OWNER, "Aroha Ngata", "2015-06-03", LAST_DAY, 80, 60, "comment" },
  { OWNER, "Søren Kjær", "2015-04-01", LAST_DAY, 70, 55, "comment;message" },
  { OWNER, "Renske de Vries", "2015-07-15", LAST_DAY, 60, 70, "comment;message" },
  { OWNER, "Rahul Mehta", "2015-11-18", LAST_DAY, 70, 60, "comment" },
  { OWNER, "Luca Moretti", "2015-08-19", LAST_DAY, 85, 60, "comment" },
  { OWNER, "Anaïs Lefèvre", "2015-12-09", LAST_DAY, 65, 60, "comment;message" },
  { OWNER, "李伟", "2016-01-20", LAST_DAY, 60, 60, "comment" },
  { OWNER, "Ελένη Παππά", "2016-02-10", LAST_DAY, 55, 65, "comment" },
  { OWNER, "Vera Stanton", "2015-06-10", LAST_DAY, 90, 30, "message" },

  /* Freelancers: most were met at LearnFest Leeds. */
  { OWNER, "Gus Farrell", "2014-11-14", LAST_DAY, 18, 50, NEAR },
  { OWNER, "Kate Allsop", "2014-12-02", LAST_DAY, 40, 50, NEAR },
  { OWNER, "Cai Wen", "2015-06-24", LAST_DAY, 10, 12, NEAR,
    "instructional design;working out loud;pricing" },
  { OWNER, "Ida Nyström", "2015-06-30", LAST_DAY, 30, 55, NEAR },
  { OWNER, "Tess Holroyd", "2015-07-02", LAST_DAY, 35, 50, NEAR },
  { OWNER, "Yusuf Demir", "2015-07-08", LAST_DAY, 50, 45, "message;call" },
  { OWNER, "Rosa Delgado", "2015-07-10", LAST_DAY, 45, 50, NEAR },
  { OWNER, "Nell Barlow", "2015-09-02", LAST_DAY, 60, 60, "message;coffee" },

  /* Calder Insurance, fading. */
  { OWNER, "Martin Pryce", "2014-11-05", "2015-06-09", 8, 50, NEAR },
  { OWNER, "Sue Hargreaves", "2014-11-13", "2015-09-22", 14, 80, NEAR },
  { OWNER, "Dev Chauhan", "2014-11-18", "2015-08-06", 26, 40, "message;call" },
  { OWNER, "Janet Crook", "2014-11-19", "2015-05-12", 24, 50, "message;lunch" },
  { OWNER, "Graham Tully", "2014-12-09", "2015-03-17", 30, 50, "message" },
  { OWNER, "Lisa Fenwick", "2014-12-16", "2015-11-10", 38, 50, "message;call" },
  { OWNER, "Anjali Menon", "2014-11-10", LAST_DAY, 35, 50, NEAR },

  /* The two long bridges: museums, and health education abroad. */
  { OWNER, "Eve Lindqvist", "2015-06-26", LAST_DAY, 15, 60, NEAR },
  { OWNER, "Inês Carvalho", "2015-02-18", "2016-08-19", 19, 60, FAR },

  /* Jazz and allotments. */
  { OWNER, "Bill Thackray", "2014-11-22", LAST_DAY, 32, 50, "message;coffee" },
  { OWNER, "Dot Nuttall", "2014-11-29", LAST_DAY, 36, 65, "message;coffee" },
  { OWNER, "Amara Diallo", "2015-02-21", LAST_DAY, 45, 50, "message" },
  { OWNER, "Cyril Moss", "2015-03-21", LAST_DAY, 60, 60, "message" },
  { OWNER, "Winnie Lau", "2015-10-04", LAST_DAY, 75, 50, "message" },

  /* Of no group. */
  { OWNER, "Idris Vaughan", "2015-10-06", LAST_DAY, 60, 60, "call;message" },
  { OWNER, "Noor van Dijk", "2015-03-18", LAST_DAY, 80, 50, FAR },
  { OWNER, "Emeka Obi", "2014-12-11", LAST_DAY, 45, 35, NEAR },
  { OWNER, "Petra Hoffmann", "2015-09-16", LAST_DAY, 80, 60, "comment" },
  { OWNER, "Sam Whitlock", "2015-05-20", LAST_DAY, 75, 50, "message" },
  { OWNER, "Alison Peel", "2015-01-08", LAST_DAY, 60, 80, "call;coffee" },

  /* Across groups, without Jo. */
  { "Eve Lindqvist", "Ida Nyström", "2015-09-15", LAST_DAY, 80, 50, "coffee;message" },
  { "Dee Park", "Cai Wen", "2015-08-20", LAST_DAY, 70, 50, "coffee", "pricing" },
  { "Gus Farrell", "Bill Thackray", "2014-12-14", LAST_DAY, 45, 50, "coffee", "jazz" },
  { "Anjali Menon", "Kate Allsop", "2015-09-29", LAST_DAY, 65, 50, "coffee;message", "marketing" },
  { "Ben Okafor", "Simon Wragg", "2015-03-12", LAST_DAY, 110, 50, "message;call" },
  { "Tess Holroyd", "Simon Wragg", "2015-07-16", LAST_DAY, 120, 50, "message" },
  { "Priya Nair", "Lisa Fenwick", "2015-01-22", "2016-02-04", 120, 50, "call;message" },
  { "Tomasz Zieliński", "Mike Donnelly", "2015-04-09", LAST_DAY, 130, 50, "comment" },
  { "Lou Tremblay", "Ελένη Παππά", "2016-02-24", LAST_DAY, 120, 50, "comment", "accessibility" },
  { NULL }
};
