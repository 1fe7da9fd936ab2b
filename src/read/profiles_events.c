/* People at events: Eventbrite and Meetup. */
#include <string.h>
#include "read/profiles_list.h"

#define EVENT_DATE "Event Date|Event Start|Event Start Date|Event Start Time|Date Attending"
#define TICKET_OF_SOMEBODY \
  "Order #|Order ID|Order no.", "Order Date", "First Name|Attendee First Name|Buyer First Name", \
  "Last Name|Attendee Last Name|Buyer Last Name", "Attendee #|Attendee Status|Ticket Type|Order Status"
#define TICKET_COLUMNS COLUMNS ({ "First Name", ROLE_FIRST_NAME }, { "Last Name", ROLE_LAST_NAME }, \
                                { "Attendee First Name|Buyer First Name", ROLE_FIRST_NAME }, \
                                { "Attendee Last Name|Buyer Last Name", ROLE_LAST_NAME }, \
                                { "Email|Email Address|Attendee Email|Buyer Email", ROLE_EMAIL }, \
                                { "Event Name", ROLE_EVENT }, { EVENT_DATE, ROLE_DATE }, \
                                { "Order Date", ROLE_OTHER_DATE })
#define NOT_COMING "Not Attending|Cancelled|Canceled|Transferred"
#define TICKET_DROPS DROPS ({ "Attendee Status", "Refunded", "refunded" }, { "Order Status", "Refunded", "refunded" }, \
                            { "Attendee Status", NOT_COMING, "not attending" }, \
                            { "Order Status", NOT_COMING, "not attending" }, \
                            { "Attendee Status", "Deleted", "deleted" }, { "Order Status", "Deleted", "deleted" })

static const struct profile eventbrite_orders = {
  .name = "eventbrite-orders",
  .title = "Eventbrite orders",
  .summary = "Eventbrite's orders with the event's date: who had a ticket for which event",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (TICKET_OF_SOMEBODY, EVENT_DATE),
  .column = TICKET_COLUMNS,
  .only_columns = TRUE,
  .drop = TICKET_DROPS,
  .channel = "event",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .nobody = "tickets without a name",
};

static const struct profile eventbrite = {
  .name = "eventbrite",
  .title = "Eventbrite attendees",
  .summary = "Eventbrite's attendee summary: who had a ticket",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (TICKET_OF_SOMEBODY),
  .column = TICKET_COLUMNS,
  .only_columns = TRUE,
  .drop = TICKET_DROPS,
  .channel = "event",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .nobody = "tickets without a name",
  .notice = "The list says when tickets were ordered, not when the event was; people met there, on a day unknown.",
};

/* The same member in every group: the address without the group. */
static void
set_member_page (struct profile_row *row)
{
  const char *id = profile_row_cell (row, "User ID");
  id += strcspn (id, "0123456789");
  if (*id == '\0')
    id = profile_row_cell (row, "Member ID");
  if (*id == '\0')
    return;
  g_autofree char *page = g_strdup_printf ("meetup.com/members/%.*s", (int) strspn (id, "0123456789"), id);
  profile_row_set (row, ROLE_PROFILE, page);
}

static const struct profile meetup_event = {
  .name = "meetup-event",
  .title = "Meetup attendees",
  .summary = "Meetup's list of those who answered an invitation (tab-separated, named .xls)",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Name", "User ID", "RSVP"),
  .column = COLUMNS ({ "Name", ROLE_NAME }, { "URL of Member Profile", ROLE_PROFILE },
                     { "RSVPed on", ROLE_OTHER_DATE }, { "Joined Group on", ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop = DROPS ({ "RSVP", "No", "not coming" }, { "RSVP", "Waitlist|Waiting list|Waiting", "on the waiting list" }),
  .channel = "event",
  .person = ROLE_WITH,
  .one_gathering = TRUE,
  .owner_listed = TRUE,
  .nobody = "without a name",
  .adapt = set_member_page,
  .notice = "The list says when people answered, not when they met; the day of the event is not known.",
};

static const struct profile meetup_members = {
  .name = "meetup-members",
  .title = "Meetup members",
  .summary = "Meetup's list of a group's members: your contacts, and since when",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("Name", "User ID", "Joined Group on", "Last visited group on|Meetups attended|Total RSVPs"),
  .column = COLUMNS ({ "Name", ROLE_NAME }, { "URL of Member Profile", ROLE_PROFILE }, { "Location", ROLE_PLACE },
                     { "Joined Group on", ROLE_DATE }, { "Last visited group on", ROLE_OTHER_DATE },
                     { "Last Attended", ROLE_OTHER_DATE }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
  .channel = "meetup",
  .connects = TRUE,
  .nobody = "without a name",
  .adapt = set_member_page,
};

const struct profile *const profiles_events[] = {
  &eventbrite_orders, &eventbrite, &meetup_event, &meetup_members, NULL
};
