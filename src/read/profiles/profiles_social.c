/* Posts: the X (Twitter) archive, Discord channels, Moodle courses. */
#include <string.h>
#include "read/rows/profile_row.h"
#include "read/profiles/profiles_list.h"
#include "read/rows/row_text_names.h"

static void
find_whom_a_tweet_names (struct profile_row *row)
{
  row_set_whom_text_names (row, profile_row_cell (row, "text"), "");
  const char *names = profile_row_get (row, ROLE_TO);
  g_autoptr (GString) pages = g_string_new (NULL);
  g_auto (GStrv) name = g_strsplit (names, ";", -1);
  for (char **one = name; *one != NULL; one++)
    g_string_append_printf (pages, "%sx.com/%s", pages->len > 0 ? ";" : "", *one);
  g_string_ascii_down (pages);
  profile_row_set (row, ROLE_TO_PROFILE, pages->str);
}

/* Tweets.csv of an older Twitter archive: who your tweets answer, mention or repost. */
static const struct profile tweets = {
  .name = "x-tweets",
  .title = "X (Twitter) archive, tweets",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("tweet_id", "in_reply_to_status_id", "timestamp", "text"),
  .column = COLUMNS ({ "timestamp", ROLE_DATE }, { "text", ROLE_TO }),
  .only_columns = TRUE,
  .channel = "x",
  .from = "",
  .rewrite_row = find_whom_a_tweet_names,
};

/* Tweets by many people: a column says who they answer, and the text says who they mention or
 * repeat. */
static void
find_whom_a_post_names (struct profile_row *row)
{
  const char *answered = profile_row_cell (row, "in reply to screen name|in reply to user|"
                                                "in reply to username|reply to");
  const char *quoted = profile_row_cell (row, "quoted username|quoted user|quoted screen name|"
                                              "quoted user screen name");
  g_autofree char *names = g_strconcat (answered, *quoted != '\0' ? ";" : "", quoted, NULL);
  row_set_whom_text_names (row, profile_row_cell (row, "text|tweet|full text|tweet text"), names);
}

/* Tweets of many people, as TAGS and the like collect them: who answers, mentions or reposts
 * others. */
static const struct profile tweet_archive = {
  .name = "tweet-archive",
  .title = "archive of tweets",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("from user|screen name|user screen name|username|author username",
                        "text|tweet|full text|tweet text",
                        "in reply to screen name|in reply to user|in reply to username",
                        "created at|date|time"),
  .column
  = COLUMNS ({ "from user|screen name|user screen name|username|author username", ROLE_FROM },
             { "created at", ROLE_DATE }, { "date|time", ROLE_OTHER_DATE },
             { "text|tweet|full text|tweet text", ROLE_TO }),
  .only_columns = TRUE,
  .channel = "x",
  .rewrite_row = find_whom_a_post_names,
};

/* "ana#1234" is "ana"; the number identifies the account. */
static void
set_discord_author (struct profile_row *row)
{
  const char *text = profile_row_cell (row, "Author"), *id = profile_row_cell (row, "AuthorID");
  const char *mark = strrchr (text, '#');
  gboolean numbered
    = mark != NULL && mark != text && strlen (mark) == 5 && strspn (mark + 1, "0123456789") == 4;
  g_autofree char *name = numbered ? g_strndup (text, (gsize)(mark - text)) : g_strdup (text);
  profile_row_set (row, ROLE_NAME, name);
  if (*id != '\0')
    {
      g_autofree char *page = g_strdup_printf ("discord.com/users/%s", id);
      profile_row_set (row, ROLE_PROFILE, page);
    }
}

/* A channel as DiscordChatExporter writes it: who wrote there on the same day. */
static const struct profile discord = {
  .name = "discord",
  .title = "Discord channel",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("AuthorID", "Author", "Date", "Content"),
  .column = COLUMNS ({ "AuthorID", ROLE_PROFILE }, { "Author", ROLE_NAME }, { "Date", ROLE_DATE }),
  .only_columns = TRUE,
  .drop = DROPS ({ "Author", "Deleted User#0000|Deleted User|Deleted User#0", "deleted users" }),
  .channel = "discord",
  .person = ROLE_WITH,
  .daily_gathering = TRUE,
  .owner_listed = TRUE,
  .rewrite_row = set_discord_author,
  .notice
  = "Discord's messages do not say who they answer; people who wrote in the channel on one day count as one gathering",
};

/* Those who receive a private message, without who sent it: "Ana, Ben", or the objects of Zulip's own
 * answer, each with name and address. */
static char *
other_recipients (const char *recipients, const char *sender)
{
  g_autofree char *listed = profile_cell_members (recipients);
  g_auto (GStrv) part
    = g_strsplit_set (listed != NULL ? listed : recipients, listed != NULL ? ";" : ",;", -1);
  g_autoptr (GString) others = g_string_new (NULL);
  for (char **one = part; *one != NULL; one++)
    {
      gsize name = strcspn (g_strstrip (*one), "<");
      g_autofree char *who = g_strchomp (g_strndup (*one, name));
      if (**one != '\0' && strcmp (who, sender) != 0)
        g_string_append_printf (others, "%s%s", others->len > 0 ? ";" : "", *one);
    }
  return g_strdup (others->str);
}

/* In a stream, whoever wrote on one day met there; in private, the sender wrote to the others. */
static void
tell_streams_from_people (struct profile_row *row)
{
  const char *sender = profile_row_cell (row, "sender_full_name");
  const char *recipients = profile_row_cell (row, "display_recipient");
  const char *type = profile_row_cell (row, "type");
  gboolean is_stream = strcmp (type, "stream") == 0 || strcmp (type, "channel") == 0;
  g_autofree char *others = is_stream ? g_strdup ("") : other_recipients (recipients, sender);
  profile_row_set (row, ROLE_WITH, is_stream ? sender : "");
  profile_row_set (row, ROLE_EVENT, is_stream ? recipients : "");
  profile_row_set (row, ROLE_FROM, is_stream ? "" : sender);
  profile_row_set (row, ROLE_TO, others);
}

/* Zulip's messages: who wrote in a stream on the same day, and who wrote to whom. */
static const struct profile zulip = {
  .name = "zulip",
  .title = "Zulip messages",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("display_recipient", "sender_full_name", "type", "timestamp"),
  .column = COLUMNS ({ "timestamp", ROLE_DATE }, { "subject|topic", ROLE_TOPIC },
                     { "sender_full_name", ROLE_FROM }, { "display_recipient", ROLE_TO }),
  .only_columns = TRUE,
  .channel = "zulip",
  .owner_listed = TRUE,
  .rewrite_row = tell_streams_from_people,
  .notice = "people who wrote in a stream on one day count as one gathering",
};

#define MOODLE_EVENT                                                                             \
  "Event name|Ereignisname|Nom de l'evenement|Nombre evento|Nombre del evento|Naam gebeurtenis|" \
  "Nome dell'evento|Nome evento|Nome do evento"

/* What one person did to another. Looking at somebody's profile is not an interaction. */
static const struct profile moodle_log = {
  /* Moodle's log of a course: who wrote to, graded or enrolled others. */
  .name = "moodle-log",
  .title = "Moodle log",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS (
    "User full name|Vollstandiger Name|Nom complet de l'utilisateur|Nom complet|Nombre completo del usuario|"
    "Volledige naam gebruiker|Nome completo dell'utente|Nome completo utente|Nome completo",
    "Affected user|Betroffene/r Nutzer/in|Betroffener Nutzer|Utilisateur touche|Utilisateur concerne|Usuario afectado|"
    "Betrokken gebruiker|Utente coinvolto|Utente interessato|Usuario afetado|Utilizador afetado",
    MOODLE_EVENT),
  .column = COLUMNS (
    { "Time|Zeit|Heure|Hora|Tijd|Ora|Orario|Data/ora|Data e ora|Data/hora", ROLE_DATE },
    { "User full name|Vollstandiger Name|Nom complet de l'utilisateur|Nom complet|Nombre completo del usuario|"
      "Volledige naam gebruiker|Nome completo dell'utente|Nome completo utente|Nome completo",
      ROLE_FROM },
    { "Affected user|Betroffene/r Nutzer/in|Betroffener Nutzer|Utilisateur touche|Utilisateur concerne|Usuario afectado|"
      "Betrokken gebruiker|Utente coinvolto|Utente interessato|Usuario afetado|Utilizador afetado",
      ROLE_TO },
    { "Event context|Ereigniskontext|Contexte de l'evenement|Contexto del evento|Context van de gebeurtenis|"
      "Contesto dell'evento|Contexto do evento",
      ROLE_TOPIC }),
  .only_columns = TRUE,
  .drop
  = DROPS ({ MOODLE_EVENT,
             "~viewed|~angezeigt|~consult\xC3\xA9|~visto|~vista|~visualizad|~bekeken|~visualizzat",
             "looked at and nothing more" }),
  .keeps_senders = TRUE,
  .channel = "moodle",
  .split = SPLIT_COMMA_NEVER,
  .nobody = "that touch nobody else",
};

const struct profile *const profiles_social[]
  = { &tweets, &tweet_archive, &discord, &zulip, &moodle_log, NULL };
