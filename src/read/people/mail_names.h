/* mail_names.h - people as mail programs and archives of mailing lists write them. */
#ifndef READ_MAIL_NAMES_H
#define READ_MAIL_NAMES_H

#include <glib.h>

/* "ana@guild.example", "<ana@guild.example>": one address, and nothing else. Looser than email_normalise,
 * as it is asked of whole columns. */
gboolean text_looks_like_email (const char *text);

/* "ana at guild.example", "ana [at] guild [dot] example", "ana(at)guild.example": the same text with
 * the signs of the address; NULL: no address is hidden in it. Free with g_free. Linear. */
char *mail_unhide_addresses (const char *text);

/* "ana@guild.example (Ana Ruiz)" becomes "Ana Ruiz <ana@guild.example>", and "Ana Ruiz via Guild
 * <guild@lists.example>" becomes "Ana Ruiz", as the address is that of the list; NULL: neither. Free
 * with g_free. */
char *mail_name_first (const char *text);

#endif
