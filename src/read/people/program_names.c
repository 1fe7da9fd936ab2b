/* Recognises programs among people: notetakers, bots, senders of automatic mail. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/program_names.h"
#include "read/vocabulary/concepts.h"

enum
{
  SHORTEST_STEM = 5
};

static gboolean
is_program_name (const char *folded)
{
  gsize length = strlen (folded);
  return text_mentions (WORDS_PROGRAM_NAME, folded) || text_has_part (WORDS_PROGRAM_PART, folded)
         || (length > 4 && strcmp (folded + length - 4, " bot") == 0);
}

/* "Otter.ai", "Krisp AI", but not "KIM AI". */
static gboolean
ends_as_service (const char *name)
{
  gsize length = strlen (name);
  if (length > 4 && g_ascii_strcasecmp (name + length - 3, ".ai") == 0)
    return strchr (name, ' ') == NULL;
  if (length < 5 || strcmp (name + length - 3, " AI") != 0)
    return FALSE;
  for (gsize i = 0; i + 3 < length; i++)
    if (g_ascii_islower (name[i]))
      return TRUE;
  return FALSE;
}

/* "RemindMeBot", "stale-bot", "bot_42", "guildbot", but not "Talbot", "Abbot" or "Guilbot": family
 * names have short stems. */
static gboolean
is_bot_handle (const char *name)
{
  static const char *const bots
    = "|combot|probot|geekbot|renovatebot|stalebot|mergebot|allcontributors|codecov|snykbot|greenkeeper|travisbot|"
      "matterbot|statbot|botfather|notifications|notification|mailer|mailerdaemon|postmaster|webhook|"
      "automod|wikibot|cluebot|";
  gsize length = strlen (name);
  if (strchr (name, ' ') != NULL)
    return FALSE;
  if (length > 3 && length < 40 && g_ascii_strcasecmp (name + length - 3, "bot") == 0)
    {
      char before = name[length - 4];
      gboolean camel
        = name[length - 3] == 'B' && name[length - 1] == 't' && g_ascii_islower (before);
      gboolean plain = g_ascii_isalpha (before) && length - 3 >= SHORTEST_STEM;
      if (camel || plain || strchr ("-_.", before) != NULL || g_ascii_isdigit (before))
        return TRUE;
    }
  if (g_ascii_strncasecmp (name, "bot", 3) == 0 && strchr ("-_", name[3]) != NULL
      && name[3] != '\0')
    return TRUE;
  if (length >= 40)
    return FALSE;
  g_autofree char *small = g_ascii_strdown (name, -1);
  return phrase_is_listed (small, bots);
}

gboolean
address_is_program (const char *email)
{
  static const char *const starts[]
    = { "noreply",
        "no-reply",
        "no_reply",
        "donotreply",
        "do-not-reply",
        "mailer-daemon",
        "nobody@", /* who a ticket is assigned to until somebody takes it */
        "notifications@",
        "notification@",
        "bounce",
        "postmaster@",
        "notify@",
        "alerts@",
        "automod",
        "calendar-notification",
        NULL };
  for (const char *const *start = starts; *start != NULL; start++)
    if (g_str_has_prefix (email, *start))
      return TRUE;
  return text_has_part (WORDS_PROGRAM_HOST, email) || strstr (email, "[bot]@") != NULL
         || strstr (email, "-bot@") != NULL || g_str_has_prefix (email, "bot@");
}

/* "Jira Cloud APP", "Standup (Bot)", "Rose [App]": the tag that chats put behind programs. */
static gboolean
has_program_tag (const char *name)
{
  static const char *const tags[]
    = { " APP", " BOT", "(app)", "[app]", "(bot)", "[bot]", "(robot)", "[robot]", NULL };
  gsize length = strlen (name);
  for (const char *const *tag = tags; *tag != NULL; tag++)
    {
      gsize n = strlen (*tag);
      const char *end = name + length - MIN (n, length);
      if (length > n
          && (**tag == ' ' ? strcmp (end, *tag) == 0 : g_ascii_strcasecmp (end, *tag) == 0))
        return TRUE;
    }
  return FALSE;
}

gboolean
name_is_service (const char *name)
{
  g_autofree char *folded = header_fold (name);
  return text_means (WORDS_SERVICE_NAME, folded);
}

gboolean
word_is_automation (const char *folded)
{
  return text_means (WORDS_AUTOMATION, folded);
}

/* "Automation for Jira", "Salesforce Automation". */
static gboolean
is_automation_of_service (const char *folded)
{
  const char *last = strrchr (folded, ' ');
  if (last == NULL)
    return FALSE;
  if (word_is_automation (last + 1))
    {
      g_autofree char *before = g_strndup (folded, (gsize)(last - folded));
      return name_is_service (before);
    }
  gsize length = strcspn (folded, " ");
  g_autofree char *first = g_strndup (folded, length);
  if (!word_is_automation (first))
    return FALSE;
  const char *behind = folded + length + 1;
  gsize joint = strcspn (behind, " ");
  g_autofree char *word = g_strndup (behind, joint);
  return behind[joint] == ' ' && text_means (WORDS_OF_A_PROGRAM, word)
         && name_is_service (behind + joint + 1);
}

/* "Webex Assistant", "Zoom Recorder": a helper that a service sends. */
static gboolean
is_helper_of_service (const char *folded)
{
  const char *blank = strrchr (folded, ' ');
  if (blank == NULL || !text_means (WORDS_ASSISTANT, blank + 1))
    return FALSE;
  g_autofree char *service = g_strndup (folded, (gsize)(blank - folded));
  return text_means (WORDS_SERVICE_WITH_ASSISTANT, service) || name_is_service (service);
}

gboolean
name_may_be_bot (const char *name)
{
  g_autofree char *folded = header_fold (name);
  return text_means (WORDS_BOT_NAME, folded);
}

gboolean
name_is_program (const char *name, const char *folded)
{
  return is_program_name (folded) || is_helper_of_service (folded)
         || is_automation_of_service (folded) || ends_as_service (name) || has_program_tag (name)
         || is_bot_handle (*name == '@' ? name + 1 : name);
}
