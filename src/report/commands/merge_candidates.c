/* Likely duplicates as a table to review: the user deletes wrong rows, and --aliases reads the
 * rest. */
#include <string.h>
#include "pln/vocabulary.h"
#include "pln/escape.h"
#include "pln/report.h"
#include "report/summary_counts.h"
#include "report/words.h"

static const char *
likeness_words (guint32 likeness)
{
  static const char *const text[N_LIKENESSES] = {
    [LIKE_SAME_NAME] = "same name, other address",
    [LIKE_LETTERS] = "same letters",
    [LIKE_UMLAUTS] = "same but for umlauts written out (ue for \xC3\xBC)",
    [LIKE_ORDER] = "same words in another order",
    [LIKE_ADDRESS] = "e-mail or profile address spells the name",
    [LIKE_MAILBOX] = "same e-mail before the @",
    [LIKE_MIDDLE] = "same but for a middle name",
    [LIKE_TAIL] = "same but for what follows the name",
    [LIKE_ONE_LETTER] = "one typing slip apart",
    [LIKE_INITIALS] = "initials fit",
    [LIKE_SHORT_NAME] = "same family name, first name shortened",
    [LIKE_TWO_LETTERS] = "two typing slips apart",
    [LIKE_PART] = "the only longer name with this word",
  };
  return text[likeness];
}

static const char *
shared_org (const struct network *network, guint32 a, guint32 b)
{
  g_autoptr (GHashTable) of_other = g_hash_table_new (text_hash, g_str_equal);
  struct attribute_walk one = { a, ATTRIBUTE_ORG }, other = { b, ATTRIBUTE_ORG };
  const char *value;
  while ((value = network_attribute_next (network, &other)) != NULL)
    if (!is_no_employer (value))
      g_hash_table_add (of_other, (gpointer)value);
  do
    value = network_attribute_next (network, &one);
  while (value != NULL && !g_hash_table_contains (of_other, value));
  return value;
}

/* The evidence for and against a duplicate. */
static void
reason_set (GString *reason, const struct network *network, const struct lookalike *pair)
{
  const struct person *one = &network->person[pair->person], *other = &network->person[pair->other];
  const char *org = shared_org (network, pair->person, pair->other);
  g_string_assign (reason, likeness_words (pair->likeness));
  if (org != NULL)
    g_string_append_printf (reason, "; both at %s", org);
  if (pair->shared > 0)
    g_string_append_printf (reason, "; %u %s in common", pair->shared,
                            pair->shared == 1 ? "contact" : "contacts");
  if (one->email != NULL && other->email != NULL)
    g_string_append_printf (reason, "; but e-mails differ: %s, %s", one->email, other->email);
}

guint32
merges_to_csv (const struct network *network, GString *out)
{
  guint32 count;
  g_autofree struct lookalike *pair = network_lookalikes (network, &count);
  g_autoptr (GString) reason = g_string_new (NULL);

  g_string_append (out, "name,alias,reason,interactions,alias_interactions\n");
  for (guint32 i = 0; i < count; i++)
    {
      reason_set (reason, network, &pair[i]);
      csv_append (out, network->person[pair[i].person].name);
      g_string_append_c (out, ',');
      csv_append (out, network->person[pair[i].other].name);
      g_string_append_c (out, ',');
      csv_append (out, reason->str);
      g_string_append_c (out, ',');
      number_append (out, network->person[pair[i].person].interactions);
      g_string_append_c (out, ',');
      number_append (out, network->person[pair[i].other].interactions);
      g_string_append_c (out, '\n');
    }
  return count;
}
