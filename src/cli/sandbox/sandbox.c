/* The sandbox of a run. */
#include <string.h>
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

/* Valgrind makes system calls of its own, which no list of ours knows. */
static gboolean
runs_under_valgrind (void)
{
  const char *loaded = g_getenv ("LD_PRELOAD");
  return loaded != NULL && strstr (loaded, "vgpreload") != NULL;
}

void
sandbox_enter (const struct sandbox_places *places)
{
  if (runs_under_valgrind () || prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    return;
  path_rules_enter (places);
  call_filter_enter ();
}
