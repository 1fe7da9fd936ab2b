/* How long each attendee stayed in a meeting. Somebody under several names may have come and left as
 * each of them, so the stays of a person add up. */
#include "pln/network.h"

void
meeting_stays (const struct network *network, const struct meeting *meeting, double *minutes)
{
  const struct log *log = network->log;
  const struct gathering *gathering = &log->gathering[meeting->gathering];
  const guint32 *attendee = network->attendee + meeting->first;
  for (guint32 i = 0; i < meeting->count; i++)
    minutes[attendee[i]] = -1;
  for (guint32 i = 0; log->stay != NULL && i < gathering->count; i++)
    {
      guint32 person = network_mention (network, log->attendee[gathering->first + i]);
      double stay = (double)log->stay[gathering->first + i];
      if (person != NONE && stay >= 0)
        minutes[person] = MAX (minutes[person], 0) + stay;
    }
  for (guint32 i = 0; i < meeting->count; i++)
    if (minutes[attendee[i]] < 0)
      minutes[attendee[i]] = (double)log->context[meeting->context].minutes;
}
