/* signals.h - how a run ends early: a signal, or no more memory.
 *
 * Until outputs are committed, nothing has been written, so a signal just ends the program (exit
 * 130 or 143). During the commit a signal is held back; the commit checks for it between steps and
 * undoes everything. If memory runs out, GLib's fatal handler comes here: temporary files are
 * removed and the exit code is 3. Only one thread decides: pango looks for fonts in a thread of its
 * own, which may still be running when the map is written. If that thread runs out of memory, it
 * must not undo what another thread commits. */
#ifndef CLI_SIGNALS_H
#define CLI_SIGNALS_H

#include <glib.h>

/* Installs the handlers; call before anything is allocated. */
void signals_prepare (void);
/* Registers the function that removes half-written files if memory runs out; it must not allocate.
 * NULL: there are none. */
void cleanup_register (void (*abandon) (gpointer data), gpointer data);
/* From now on only the calling thread decides how the run ends: signals are held back, and another
 * thread that runs out of memory stops where it is. Does not return if another thread has run out
 * of memory already. */
void signals_block (void);
/* From now on a signal ends the run again; one that was held back does so now. */
void signals_unblock (void);
/* The signal that is held back, or 0. */
int signal_waiting (void);

#endif
