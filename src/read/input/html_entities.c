/* HTML entities: those of XML, numeric ones, and the letters of Latin-1. */
#include <stdlib.h>
#include <string.h>
#include <glib.h>
#include "read/input/html_entities.h"

enum
{
  LONGEST = 10
};

static const struct
{
  const char *name;
  gunichar c;
} named[] = {
  { "amp", '&' },       { "lt", '<' },       { "gt", '>' },       { "quot", '"' },
  { "apos", '\'' },     { "nbsp", ' ' },     { "ndash", 0x2013 }, { "mdash", 0x2014 },
  { "lsquo", 0x2018 },  { "rsquo", 0x2019 }, { "ldquo", 0x201C }, { "rdquo", 0x201D },
  { "hellip", 0x2026 }, { "euro", 0x20AC },  { "middot", 0xB7 },  { "iexcl", 0xA1 },
  { "iquest", 0xBF },   { "Agrave", 0xC0 },  { "Aacute", 0xC1 },  { "Acirc", 0xC2 },
  { "Atilde", 0xC3 },   { "Auml", 0xC4 },    { "Aring", 0xC5 },   { "AElig", 0xC6 },
  { "Ccedil", 0xC7 },   { "Egrave", 0xC8 },  { "Eacute", 0xC9 },  { "Ecirc", 0xCA },
  { "Euml", 0xCB },     { "Igrave", 0xCC },  { "Iacute", 0xCD },  { "Icirc", 0xCE },
  { "Iuml", 0xCF },     { "Ntilde", 0xD1 },  { "Ograve", 0xD2 },  { "Oacute", 0xD3 },
  { "Ocirc", 0xD4 },    { "Otilde", 0xD5 },  { "Ouml", 0xD6 },    { "Oslash", 0xD8 },
  { "Ugrave", 0xD9 },   { "Uacute", 0xDA },  { "Ucirc", 0xDB },   { "Uuml", 0xDC },
  { "Yacute", 0xDD },   { "szlig", 0xDF },   { "agrave", 0xE0 },  { "aacute", 0xE1 },
  { "acirc", 0xE2 },    { "atilde", 0xE3 },  { "auml", 0xE4 },    { "aring", 0xE5 },
  { "aelig", 0xE6 },    { "ccedil", 0xE7 },  { "egrave", 0xE8 },  { "eacute", 0xE9 },
  { "ecirc", 0xEA },    { "euml", 0xEB },    { "igrave", 0xEC },  { "iacute", 0xED },
  { "icirc", 0xEE },    { "iuml", 0xEF },    { "ntilde", 0xF1 },  { "ograve", 0xF2 },
  { "oacute", 0xF3 },   { "ocirc", 0xF4 },   { "otilde", 0xF5 },  { "ouml", 0xF6 },
  { "oslash", 0xF8 },   { "ugrave", 0xF9 },  { "uacute", 0xFA },  { "ucirc", 0xFB },
  { "uuml", 0xFC },     { "yacute", 0xFD },  { "yuml", 0xFF },    { "OElig", 0x152 },
  { "oelig", 0x153 },   { "Scaron", 0x160 }, { "scaron", 0x161 },
};

static gunichar
character_of_number (const char *digits)
{
  gboolean hex = *digits == 'x' || *digits == 'X';
  char *end;
  guint64 value
    = g_ascii_isxdigit (digits[hex]) ? g_ascii_strtoull (digits + hex, &end, hex ? 16 : 10) : 0;
  gboolean shown = value >= ' ' && value <= 0x10FFFF && g_unichar_validate ((gunichar)value);
  return shown && *end == '\0' ? (gunichar)value : 0;
}

/* The character of the entity that follows the '&' at text, and the entity's length;
 * 0: it is not an entity. */
static gunichar
character_of_code (const char *text, gsize *length)
{
  char code[LONGEST + 1];
  *length = strcspn (text, ";& ");
  if (*length == 0 || *length > LONGEST || text[*length] != ';')
    return 0;
  memcpy (code, text, *length);
  code[*length] = '\0';
  if (*code == '#')
    return character_of_number (code + 1);
  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    if (strcmp (named[i].name, code) == 0)
      return named[i].c;
  return 0;
}

char *
entities_decode (const char *text)
{
  if (strchr (text, '&') == NULL)
    return NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  for (const char *at = text; *at != '\0';)
    {
      gsize plain = strcspn (at, "&"), length;
      g_string_append_len (out, at, (gssize)plain);
      at += plain;
      if (*at == '\0')
        break;
      gunichar c = character_of_code (at + 1, &length);
      if (c == 0)
        return NULL;
      g_string_append_unichar (out, c);
      at += length + 2;
    }
  return g_strdup (out->str);
}
