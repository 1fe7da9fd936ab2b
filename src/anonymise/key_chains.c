/* What rows of a key file are found by. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "anonymise/key_chains.h"

/* Without the address that tells people of one name apart. */
char *
person_fold (const char *name)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  g_autofree char *alone = name_without_identifier (name);
  name_fold (alone != NULL && *alone != '\0' ? alone : name, folded);
  return g_strdup (folded->str);
}

char *
person_key (enum chain chain, const char *name, const char *identifier)
{
  g_autofree char *folded = person_fold (name);
  return g_strdup_printf (PERSON_PREFIX "%d\t%s\t%s", chain, folded, identifier);
}

char *
text_key (const char *kind, const char *text)
{
  g_autofree char *squeezed = subject_squeeze (text);
  g_autofree char *header = header_fold (text);
  return g_strconcat (kind, "\t", squeezed != NULL ? squeezed : header, NULL);
}

guint64
pseudonym_number (const char *pseudonym, char **kind)
{
  const char *blank = strrchr (pseudonym, ' ');
  guint64 number;
  *kind = NULL;
  if (blank == NULL || blank == pseudonym
      || !g_ascii_string_to_unsigned (blank + 1, 10, 1, G_MAXUINT32, &number, NULL))
    return 0;
  *kind = g_strndup (pseudonym, (gsize)(blank - pseudonym));
  return number;
}
