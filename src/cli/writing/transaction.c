/* All journals of a run. */
#include <errno.h>
#include "cli/signals.h"
#include "cli/writing/journal.h"
#include "cli/writing/output_file.h"
#include "cli/writing/transaction.h"
#include "cli/writing/unfinished.h"

#define RETRY_US (10 * 1000)

struct transaction
{
  GPtrArray *journal;    /* struct journal *, in the order in which all runs lock them */
  GHashTable *by_folder; /* char * -> struct journal *, borrowed */
  char *token;
};

struct transaction *
transaction_new (void)
{
  struct transaction *transaction = g_new0 (struct transaction, 1);
  transaction->journal = g_ptr_array_new_with_free_func (journal_free);
  transaction->by_folder = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_autofree char *random = g_uuid_string_random ();
  transaction->token = g_strndup (random, 8);
  return transaction;
}

void
transaction_free (struct transaction *transaction)
{
  if (transaction == NULL)
    return;
  g_hash_table_unref (transaction->by_folder);
  g_ptr_array_unref (transaction->journal);
  g_free (transaction->token);
  g_free (transaction);
}

static int
journals_compare (gconstpointer a, gconstpointer b)
{
  const struct journal *first = *(struct journal *const *)a, *second = *(struct journal *const *)b;
  if (first->device != second->device)
    return first->device < second->device ? -1 : 1;
  return first->number == second->number ? 0 : first->number < second->number ? -1 : 1;
}

void
transaction_add_folder (struct transaction *transaction, const char *folder)
{
  if (g_hash_table_contains (transaction->by_folder, folder))
    return;
  struct journal *journal = journal_new (folder);
  if (journal == NULL)
    return; /* writing there fails, and says why */
  guint at;
  if (g_ptr_array_find_with_equal_func (transaction->journal, journal, journal_has_same_folder,
                                        &at))
    {
      journal_free (journal);
      journal = transaction->journal->pdata[at];
    }
  else
    g_ptr_array_add (transaction->journal, journal);
  g_hash_table_insert (transaction->by_folder, g_strdup (folder), journal);
}

static gboolean
write_failed (const char *path, GError **error)
{
  return fail (error, PLN_ERROR_SYSTEM, "cannot write \"%s\": %s; no file was changed", path,
               system_reason (errno));
}

static gboolean
journals_take (struct transaction *transaction, GError **error)
{
  for (guint i = 0; i < transaction->journal->len; i++)
    {
      struct journal *journal = transaction->journal->pdata[i];
      enum journal_lock lock = journal->descriptor >= 0 ? JOURNAL_LOCKED : journal_take (journal);
      if (lock == JOURNAL_BUSY)
        return fail (error, PLN_ERROR_SYSTEM, "interrupted; no file was changed");
      if (lock == JOURNAL_REFUSED && errno != 0)
        return write_failed (journal->path, error);
      if (lock == JOURNAL_REFUSED)
        return fail (error, PLN_ERROR_SYSTEM,
                     "cannot write in \"%s\": \"%s\" is not a file of yours; remove it, or name "
                     "another folder",
                     journal->folder, journal->path);
    }
  return TRUE;
}

static void
journals_release (struct transaction *transaction)
{
  for (guint i = transaction->journal->len; i > 0; i--)
    journal_release (transaction->journal->pdata[i - 1]);
}

static gboolean
all_are_empty (const struct transaction *transaction)
{
  for (guint i = 0; i < transaction->journal->len; i++)
    if (!journal_is_empty (transaction->journal->pdata[i]))
      return FALSE;
  return TRUE;
}

/* The locks of a killed run's folders are not taken while these are held: they may come before them
 * in the order. */
gboolean
transaction_hold (struct transaction *transaction, GError **error)
{
  g_ptr_array_sort (transaction->journal, journals_compare);
  for (;;)
    {
      gboolean taken = journals_take (transaction, error);
      if (taken && all_are_empty (transaction))
        return TRUE;
      journals_release (transaction);
      if (!taken)
        return FALSE;
      for (guint i = 0; i < transaction->journal->len; i++)
        {
          const struct journal *journal = transaction->journal->pdata[i];
          if (!unfinished_settle (journal->folder, error))
            return FALSE;
        }
      if (signal_waiting () != 0)
        return fail (error, PLN_ERROR_SYSTEM, "interrupted; no file was changed");
      g_usleep (RETRY_US);
    }
}

gboolean
transaction_begin (struct transaction *transaction, guint n_files, const GPtrArray *made,
                   GError **error)
{
  if (!transaction_hold (transaction, error))
    return FALSE;
  for (guint i = 0; i < transaction->journal->len; i++)
    {
      struct journal *journal = transaction->journal->pdata[i];
      if (!journal_begin (journal, transaction->token, n_files, transaction->journal, made))
        {
          write_failed (journal->path, error);
          transaction_end (transaction);
          return FALSE;
        }
    }
  return TRUE;
}

char *
transaction_new_name (const struct transaction *transaction, const char *folder, guint index)
{
  return journal_new_name (folder, transaction->token, index);
}

char *
transaction_old_name (const struct transaction *transaction, const char *folder, guint index)
{
  return journal_old_name (folder, transaction->token, index);
}

gboolean
transaction_add_file (struct transaction *transaction, const char *folder, guint index,
                      const char *new_name, const char *target, GError **error)
{
  struct journal *journal = g_hash_table_lookup (transaction->by_folder, folder);
  return (journal != NULL && journal_file_add (journal, index, new_name, target))
         || write_failed (target, error);
}

gboolean
transaction_ready (struct transaction *transaction, GError **error)
{
  for (guint i = 0; i < transaction->journal->len; i++)
    {
      struct journal *journal = transaction->journal->pdata[i];
      if (!journal_ready (journal))
        return write_failed (journal->path, error);
    }
  return TRUE;
}

void
transaction_sync_folders (const struct transaction *transaction)
{
  for (guint i = 0; i < transaction->journal->len; i++)
    folder_sync (((const struct journal *)transaction->journal->pdata[i])->folder);
}

gboolean
transaction_done (struct transaction *transaction, GError **error)
{
  if (transaction->journal->len == 0)
    return TRUE;
  struct journal *first = transaction->journal->pdata[0];
  return journal_done (first) || write_failed (first->path, error);
}

void
transaction_end (struct transaction *transaction)
{
  for (guint i = transaction->journal->len; i > 0; i--)
    journal_end (transaction->journal->pdata[i - 1]);
}
