/* The words of JSON for kinds of suggestions and fates of topics, written and read back. */
#include "report/earlier/earlier_report.h"

static const char *const advice_names[N_ADVICE] = {
  [ADVICE_GOAL] = "goal",
  [ADVICE_KEEP_UP] = "keep up",
  [ADVICE_PROTECT] = "protect",
  [ADVICE_REVIVE] = "revive",
  [ADVICE_INTRODUCE] = "introduce",
  [ADVICE_DEEPEN] = "first conversation",
  [ADVICE_GIVE_BACK] = "give back",
  [ADVICE_BACK_UP] = "ask about a topic",
  [ADVICE_FRESH_EYES] = "other field",
};

const char *
advice_kind_name (guint8 kind)
{
  return advice_names[kind];
}

guint8
advice_kind_of (const char *name)
{
  guint8 kind = 0;
  while (kind < N_ADVICE && (name == NULL || g_strcmp0 (advice_names[kind], name) != 0))
    kind++;
  return kind;
}

const char *
topic_fate_name (guint8 fate)
{
  static const char *const names[] = {
    [TOPIC_SHARED] = "several sources",
    [TOPIC_SOLE] = "one source",
    [TOPIC_UNSURE] = "perhaps one source",
    [TOPIC_LOST] = "gone quiet",
    [TOPIC_OLD] = "old",
  };
  return names[fate];
}
