/* signals.h - how a run ends before its time: a signal, or no more memory.
 *
 * Until outputs are committed nothing has been written, so a signal simply
 * ends the program (exit 130 or 143).  While they are committed a signal
 * waits; the commit asks between its steps and takes everything back.  When
 * memory runs out, GLib's last word comes here: temporary files are removed
 * and the exit code is 3.  Only one thread decides: pango looks for further
 * fonts in a thread of its own, which may still be at it when the map is
 * written, and its want of memory must not undo what another thread commits. */
#ifndef CLI_SIGNALS_H
#define CLI_SIGNALS_H

#include <glib.h>

/* Installs the handlers; before anything is allocated. */
void signals_prepare (void);
/* What removes whatever is half written when memory runs out; it allocates
 * nothing.  NULL: nothing is. */
void cleanup_register (void (*abandon) (gpointer data), gpointer data);
/* From here on the calling thread alone decides how the run ends: a signal waits,
 * and another thread that finds no memory stops where it is.  Does not return if
 * one has found none already. */
void signals_block (void);
/* A signal ends the run again; one that waits does so now. */
void signals_unblock (void);
/* The signal that waits, or 0. */
int signal_waiting (void);

#endif
