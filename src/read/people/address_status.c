/* Mail servers list the recipients of a message with what became of it. */
#include <string.h>
#include "read/people/address_status.h"
#include "read/people/presence_words.h"

static const char marks[] = "#=>:";

gsize
address_before_status (const char *text, gsize length)
{
  gsize address = 0;
  const char *at = memchr (text, '@', length);
  if (at == NULL || at == text || memchr (at + 1, '@', (gsize)(text + length - at - 1)) != NULL)
    return 0;
  while (address < length
         && (g_ascii_isalnum (text[address]) || strchr ("@._%+'-", text[address]) != NULL))
    address++;
  if (text + address <= at + 1 || memchr (at, '.', (gsize)(text + address - at)) == NULL)
    return 0;
  gsize mark = address;
  while (mark < length && strchr (marks, text[mark]) != NULL)
    mark++;
  return mark > address && mark < length ? address : 0;
}

gboolean
address_was_not_reached (const char *text, gsize address)
{
  const char *status = text + address + strspn (text + address, marks);
  g_auto (GStrv) word = g_strsplit_set (status, ",/", -1);
  for (char **one = word; *one != NULL; one++)
    if (presence_of_text (g_strstrip (*one)) == PRESENCE_NO)
      return TRUE;
  return FALSE;
}
