/* Files in LinkedIn's export that contain no contacts. If their header is short, so that a table
 * made by hand may contain it too, it must match the whole header. */
#include "read/profiles/profiles_list.h"

#define TAKE_INSTEAD \
  "it names no contacts; take Connections.csv, messages.csv or Invitations.csv of the same export"

static const struct profile own_profile = {
  .name = "linkedin-profile",
  .title = "LinkedIn's record of your own profile",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("First Name", "Last Name", "Maiden Name", "Headline"),
  .notice = TAKE_INSTEAD,
};

static const struct profile positions = {
  .name = "linkedin-positions",
  .title = "LinkedIn's list of your own positions",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Company Name", "Title", "Started On", "Finished On"),
  .notice = TAKE_INSTEAD,
};

static const struct profile applications = {
  .name = "linkedin-applications",
  .title = "LinkedIn's list of jobs that you applied for",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Application Date", "Company Name", "Job Title", "Job Url"),
  .notice = TAKE_INSTEAD,
};

static const struct profile saved_jobs = {
  .name = "linkedin-saved-jobs",
  .title = "LinkedIn's list of jobs that you saved",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Saved Date", "Job Url", "Job Title"),
  .notice = TAKE_INSTEAD,
};

static const struct profile education = {
  .name = "linkedin-education",
  .title = "LinkedIn's list of your own schools",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("School Name", "Degree Name"),
  .notice = TAKE_INSTEAD,
};

static const struct profile follows = {
  .name = "linkedin-follows",
  .title = "LinkedIn's list of organisations that you follow",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Organization", "Followed On"),
  .whole_header = TRUE,
  .notice = TAKE_INSTEAD,
};

static const struct profile events = {
  .name = "linkedin-events",
  .title = "LinkedIn's list of events",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Event Name", "Event Time", "Status", "External Url"),
  .notice = TAKE_INSTEAD,
};

static const struct profile comments = {
  .name = "linkedin-comments",
  .title = "LinkedIn's list of your own comments",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Date", "Link", "Message"),
  .whole_header = TRUE,
  .notice = TAKE_INSTEAD,
};

static const struct profile shares = {
  .name = "linkedin-shares",
  .title = "LinkedIn's list of your own posts",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Date", "ShareLink", "ShareCommentary"),
  .notice = TAKE_INSTEAD,
};

static const struct profile reactions = {
  .name = "linkedin-reactions",
  .title = "LinkedIn's list of your own reactions",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Date", "Type", "Link"),
  .whole_header = TRUE,
  .notice = TAKE_INSTEAD,
};

static const struct profile learning = {
  .name = "linkedin-learning",
  .title = "LinkedIn's list of courses that you watched",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Content Title", "Content Type", "Content Saved"),
  .notice = TAKE_INSTEAD,
};

static const struct profile addresses = {
  .name = "linkedin-addresses",
  .title = "LinkedIn's list of your own e-mail addresses",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Email Address", "Confirmed", "Primary"),
  .notice = TAKE_INSTEAD,
};

static const struct profile searches = {
  .name = "linkedin-searches",
  .title = "LinkedIn's list of your own searches",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Time", "Search Query"),
  .whole_header = TRUE,
  .notice = TAKE_INSTEAD,
};

static const struct profile skills = {
  .name = "linkedin-skills",
  .title = "LinkedIn's list of your own skills",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Name"),
  .whole_header = TRUE,
  .file = "skills",
  .notice = TAKE_INSTEAD,
};

static const struct profile ads = {
  .name = "linkedin-ads",
  .title = "LinkedIn's record of what advertisers see of you",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Member Age", "Company Names", "Degrees"),
  .notice = TAKE_INSTEAD,
};

static const struct profile receipts = {
  .name = "linkedin-receipts",
  .title = "LinkedIn's list of what you paid",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("First Name", "Last Name", "Transaction Made At", "Invoice Number"),
  .notice = TAKE_INSTEAD,
};

static const struct profile verifications = {
  .name = "linkedin-verifications",
  .title = "LinkedIn's record of how you were verified",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("First name", "Last name", "Verification type", "Verified date"),
  .notice = TAKE_INSTEAD,
};

const struct profile *const profiles_linkedin_refused[]
  = { &own_profile, &positions, &applications, &saved_jobs, &education,     &follows,
      &events,      &comments,  &shares,       &reactions,  &learning,      &addresses,
      &searches,    &skills,    &ads,          &receipts,   &verifications, NULL };
