/* The width to write for. */
#include <sys/ioctl.h>
#include <unistd.h>
#include <glib.h>
#include "cli/terminal.h"

int
terminal_width (void)
{
  struct winsize size;
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return 80;
  return CLAMP (size.ws_col, 60, 120);
}
