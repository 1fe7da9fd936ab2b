/* Hashes with a key that is drawn once per run. */
#include <string.h>
#include <sys/random.h>
#include "pln/base.h"
#include "pln/hash.h"

static guint64
draw_key (void)
{
  guint64 key;
  if (getrandom (&key, sizeof key, GRND_NONBLOCK) != (gssize)sizeof key)
    key = (guint64)g_random_int () << 32 | g_random_int ();
  return key;
}

guint64
hash_key (void)
{
  static gsize key;
  if (g_once_init_enter (&key))
    g_once_init_leave (&key, draw_key () | 1);
  return key;
}

guint
text_hash (gconstpointer text)
{
  return (guint)bytes_hash (text, strlen (text), hash_key ());
}

guint
number_hash (gconstpointer number)
{
  return (guint)bytes_hash (number, sizeof (gint64), hash_key ());
}
