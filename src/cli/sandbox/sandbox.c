/* The sandbox of a run. */
#include <sys/prctl.h>
#include "cli/sandbox/call_filter.h"
#include "cli/sandbox/path_rules.h"
#include "cli/sandbox/sandbox.h"

void
sandbox_places_init (struct sandbox_places *places)
{
  places->readable = g_ptr_array_new_with_free_func (g_free);
  places->listable = g_ptr_array_new_with_free_func (g_free);
  places->writable = g_ptr_array_new_with_free_func (g_free);
  places->makeable = g_ptr_array_new_with_free_func (g_free);
  places->draws = FALSE;
}

void
sandbox_places_clear (struct sandbox_places *places)
{
  g_ptr_array_unref (places->readable);
  g_ptr_array_unref (places->listable);
  g_ptr_array_unref (places->writable);
  g_ptr_array_unref (places->makeable);
}

guint
sandbox_enter (const struct sandbox_places *places G_GNUC_UNUSED)
{
#ifdef PLN_NO_SANDBOX
  return SANDBOX_WHOLE;
#else
  if (prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    return 0;
  guint parts = path_rules_enter (places) ? SANDBOX_FILES : 0;
  return call_filter_enter () ? parts | SANDBOX_CALLS : parts;
#endif
}
