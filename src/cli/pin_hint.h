#ifndef CLI_PIN_HINT_H
#define CLI_PIN_HINT_H

/* Remarks on an earlier map in the folder of the new one (NULL: none), if somebody reads the
 * messages in a terminal. */
void pin_hint_give (const char *map_path);

#endif
