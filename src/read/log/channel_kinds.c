/* The kind of each channel, decided once: by the words in its name, unless the user says otherwise.
 * Cost: O(channels) for each option. */
#include <string.h>
#include "pln/fuzzy.h"
#include "pln/vocabulary.h"
#include "read/log/log_builder.h"

static gboolean
fail_with_kinds (const char *option, const char *kind, GError **error)
{
  g_autofree char *names = channel_kind_names ();
  g_autoptr (GString) near = g_string_new (NULL);
  struct nearest nearest;
  nearest_start (&nearest, kind);
  for (guint i = 0; i < N_CHANNEL_KINDS; i++)
    nearest_offer (&nearest, channel_kind_name (i));
  gboolean any = *kind != '\0' && nearest_append (&nearest, near);
  nearest_end (&nearest);
  if (any)
    return fail (error, PLN_ERROR_USAGE,
                 "--channel-kind: there is no kind \"%s\"; did you mean %s?", kind, near->str);
  return fail (error, PLN_ERROR_USAGE,
               "--channel-kind: \"%s\" gives no kind of channel; write a channel's name, an equals "
               "sign and one of %s",
               option, names);
}

static gboolean
set_kind (struct builder *b, const char *option, GError **error)
{
  const char *equals = strrchr (option, '=');
  enum channel_kind kind;
  if (equals == NULL || !channel_kind_parse (equals + 1, &kind))
    return fail_with_kinds (option, equals == NULL ? "" : equals + 1, error);
  g_autofree char *wanted = g_strndup (option, (gsize)(equals - option));
  g_autofree guint8 *found = g_new (guint8, b->channels.count);
  if (!channels_find ("--channel-kind", wanted, (const char *const *)b->channels.text,
                      b->channels.count, found, error))
    return FALSE;
  for (guint32 i = 0; i < b->channels.count; i++)
    if (found[i])
      {
        b->channel_list[i].kind = (guint8)kind;
        b->channel_list[i].has_author = channel_kind_has_author (kind);
      }
  return TRUE;
}

gboolean
builder_find_kinds (struct builder *b, const char *const *option, GError **error)
{
  b->channel_list = g_renew (struct channel, b->channel_list, b->channels.count);
  for (guint32 i = 0; i < b->channels.count; i++)
    {
      struct channel *channel = &b->channel_list[i];
      channel->name = b->channels.text[i];
      channel->shown = b->channel_text->pdata[i];
      channel->kind = (guint8)channel_kind_of (channel->name, &channel->online);
      channel->has_author = channel_kind_has_author (channel->kind);
      channel->invites = channel->kind == CHANNEL_CONNECTION && channel_invites (channel->name);
    }
  for (; option != NULL && *option != NULL; option++)
    if (!set_kind (b, *option, error))
      return FALSE;
  return TRUE;
}

/* A row on such a channel states a tie and shows no contact: a connection, a follow, an invitation. */
static void
mark_connection (struct interaction_context *context)
{
  if (context->evidence != EVIDENCE_DIRECT)
    return;
  context->evidence = EVIDENCE_STATED;
  context->weight = 0;
}

void
builder_apply_kinds (struct builder *b)
{
  for (guint i = 0; i < b->context->len; i++)
    {
      struct interaction_context *context
        = &g_array_index (b->context, struct interaction_context, i);
      if (b->channel_list[context->channel].kind == CHANNEL_CONNECTION)
        mark_connection (context);
    }
}
