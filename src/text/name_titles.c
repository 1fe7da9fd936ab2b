/* Words that accompany names, in eight languages: one list, folded to plain lower-case letters
 * without full stops, hyphens and blanks.
 *
 * Some are names as well (Ma, Meng, Med, Md). They count as degrees if written with two capitals or
 * with full stops inside (MEng, M.A.). Pronouns that could be names (Lei, Ella) count only beside
 * another word of the list. */
#include <string.h>
#include "pln/base.h"
#include "pln/text.h"

#define LONGEST_WORD 24

enum word_kind
{
  TITLE = 1,           /* before a name: Dr. */
  TITLE_WITH_STOP = 2, /* before a name, with a full stop: "Mag" and "Ing" are also names */
  INSIDE = 4,          /* a title even between names: "Lee, Dr. Kim" */
  DEGREE = 8,          /* after a name: PhD */
  SUFFIX = 16,         /* after a name, and part of it: Jr., Inc. */
  NAME_TOO = 32,       /* a degree or suffix only in capitals */
  PRONOUN = 64,        /* she, her */
  ATTENDEE = 128,      /* a person's role in a meeting: guest, host, me */
  ALONE = 256,         /* a pronoun or attendee that may appear without another word */
  NOBODY = 512,        /* none, unknown, everyone */
  OWNER = 1024,        /* me, ich, moi */
  GENERATION = 2048    /* after a name: by which a son differs from his father */
};

/* A word may be in several rows. */
static const struct
{
  guint kinds;
  const char *words;
} lists[] = {
  { TITLE | INSIDE, "dr prof mr mrs ms mx" },
  { TITLE, "professor doctor sir dame rev herr frau dott dottssa mme mlle madame "
           "monsieur dra srta miss senor senora senhor senhora signor signora meneer "
           "mevrouw dhr" },
  { TITLE_WITH_STOP, "ing mag ir drs sr sra dipl diplingenieur dipling hon eng sig sigra mevr" },
  { DEGREE, "phd phdc phdcandidate dphil edd dba md ma mba emba msc bsc ba ms bs mphil "
            "med bed meng beng llm llb mres jd esq dds dvm rn cpa cfa acca facc pmp pe "
            "cissp prince2 mpa mph mfa bfa psyd drphil drrernat dipling pgce pgcert pgdip "
            "cplp cptd aptd mcipd fcipd acipd cipd assoccipd frsa fhea sfhea pfhea flpi "
            "mlpi fcmi cmgr shrmcp shrmscp sphr phr gphr pcc acc mcc obe mbe cbe eng dr" },
  { SUFFIX, "jr sr ii iii iv inc ltd llc gmbh ag sl sa bv" },
  { GENERATION, "jr sr ii iii iv junior senior jun sen filho neto sobrinho fils" },
  { NAME_TOO, "ma ba bs md jd pe rn med bed edd meng beng eng acc acca ag sl sa bv" },
  { PRONOUN, "she her hers he him his they them theirs ze hir zir xe xem it its any all "
             "sie ihr er ihm ihn elle elles il lui iel ella el hij hem zij haar hen hun "
             "lei ela dela ele dele" },
  { ALONE, "she he they him his hers them theirs" },
  { ATTENDEE | ALONE,
    "directmessage direktnachricht messagedirect messageprive mensajedirecto "
    "messaggiodiretto mensagemdireta directbericht external ext guest unverified notverified host cohost organizer organiser "
    "presenter attendee me you away extern externe externo externa esterno "
    "esterna gast invite invitee invitado invitada ospite convidado convidada "
    "unbestatigt nichtverifiziert nichtuberpruft nichtbestatigt nonverifie "
    "nonverifiee nonconfirme noverificado noverificada sinverificar "
    "sincomprobar noconfirmado nonverificato nonverificata nonconfermato "
    "nietgeverifieerd ongeverifieerd nietbevestigd naoverificado naoverificada "
    "naoconfirmado gastgeber gastgeberin organisator "
    "organisatorin organisateur organisatrice organizador organizadora "
    "organizzatore anfitrion anfitriona anfitriao" },
  { ATTENDEE, "i myself ich moi yo ik io eu" },
  { OWNER, "me i myself ich moi yo ik mij io eu" },
  { NOBODY, "na none null nil nobody noone unknown tbd tba everyone everybody all alle "
            "tous toutes todos todas tutti iedereen niemand keine keiner aucun aucune "
            "personne nadie ninguno ninguna nessuno nessuna ninguem nenhum nenhuma geen "
            "nvt unbekannt inconnu inconnue desconocido desconocida sconosciuto "
            "sconosciuta desconhecido desconhecida onbekend" },
};

static gpointer
word_table_new (gpointer data G_GNUC_UNUSED)
{
  GHashTable *table = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) word = g_strsplit (lists[i].words, " ", -1);
      for (char **at = word; *at != NULL; at++)
        {
          guint kinds = GPOINTER_TO_UINT (g_hash_table_lookup (table, *at)) | lists[i].kinds;
          g_hash_table_insert (table, g_strdup (*at), GUINT_TO_POINTER (kinds));
        }
    }
  return table;
}

/* Keeps only lower-case letters and digits. Returns FALSE if the text cannot be in the list,
 * because it is too long or has other signs. plain: no Latin letter has a mark, which only folding
 * would remove. */
static gboolean
squeeze (const char *text, gsize length, char out[LONGEST_WORD], gboolean *plain)
{
  gsize n = 0;
  *plain = TRUE;
  for (gsize i = 0; i < length; i++)
    {
      guchar c = (guchar)text[i];
      *plain = *plain && (c < 0xc3 || c > 0xcd);
      if (strchr (" .-'/", c) != NULL)
        continue;
      if ((!g_ascii_isalnum (c) && c < 0x80) || n + 1 == LONGEST_WORD)
        return FALSE;
      out[n++] = g_ascii_tolower ((char)c);
    }
  out[n] = '\0';
  return n > 0;
}

/* The kinds of a word, as written or folded; 0 if it is not in the list. */
static guint
kinds_of (const char *text, gsize length)
{
  static GOnce table = G_ONCE_INIT;
  char word[LONGEST_WORD];
  gboolean plain;
  if (!squeeze (text, length, word, &plain))
    return 0;
  if (!plain)
    {
      g_autofree char *part = g_strndup (text, length);
      g_autoptr (GString) folded = g_string_new (NULL);
      text_fold (part, folded);
      if (!squeeze (folded->str, folded->len, word, &plain))
        return 0;
    }
  g_once (&table, word_table_new, NULL);
  return GPOINTER_TO_UINT (g_hash_table_lookup (table.retval, word));
}

gboolean
is_person_title (const char *text, gsize length)
{
  guint kinds = kinds_of (text, length);
  return (kinds & TITLE) != 0 || ((kinds & TITLE_WITH_STOP) != 0 && text[length - 1] == '.');
}

gboolean
is_title_inside (const char *text, gsize length)
{
  return (kinds_of (text, length) & INSIDE) != 0;
}

/* MEng, M.A., m.a. */
static gboolean
reads_as_degree (const char *text, gsize length)
{
  guint capitals = 0;
  for (gsize i = 0; i < length; i++)
    {
      capitals += g_ascii_isupper (text[i]) != 0;
      if (capitals >= 2 || (text[i] == '.' && i > 0 && i + 1 < length))
        return TRUE;
    }
  return FALSE;
}

/* Is the word of one of these kinds, and not a name? */
static gboolean
stands_behind_name (const char *text, gsize length, guint wanted)
{
  guint kinds = kinds_of (text, length);
  return (kinds & wanted) != 0 && ((kinds & NAME_TOO) == 0 || reads_as_degree (text, length));
}

gboolean
is_degree (const char *text, gsize length)
{
  return stands_behind_name (text, length, DEGREE | INSIDE);
}

gboolean
is_generation_mark (const char *text, gsize length)
{
  return (kinds_of (text, length) & GENERATION) != 0;
}

gboolean
is_name_suffix (const char *text, gsize length)
{
  return stands_behind_name (text, length, DEGREE | SUFFIX | INSIDE);
}

/* Does the text consist only of words of these kinds, split at blanks, slashes or commas? A single
 * word must be of a kind that may appear alone. */
static gboolean
consists_of (const char *text, gsize length, guint kinds)
{
  gsize pieces = 0;
  gboolean alone = FALSE;
  if ((kinds_of (text, length) & ALONE) != 0)
    return TRUE;
  for (gsize at = 0, size; at < length; at += size + 1)
    {
      for (size = 0; at + size < length && strchr (" ,/;&|", text[at + size]) == NULL;)
        size++;
      guint found = kinds_of (text + at, size);
      if (size == 0)
        continue;
      if ((found & kinds) == 0)
        return FALSE;
      alone = (found & ALONE) != 0 || ((found & DEGREE) != 0 && (found & TITLE) == 0);
      pieces++;
    }
  return pieces > 1 || (pieces == 1 && alone);
}

gboolean
is_attendee_mark (const char *text, gsize length)
{
  return consists_of (text, length, PRONOUN | ATTENDEE);
}

gboolean
says_nothing_of_person (const char *text, gsize length)
{
  return consists_of (text, length, PRONOUN | ATTENDEE | DEGREE);
}

gboolean
is_placeholder_name (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      return (kinds_of (text, strlen (text)) & NOBODY) != 0;
  return g_utf8_strlen (text, -1) <= 3 || strspn (text, "-?. _") == strlen (text);
}

gboolean
name_means_me (const char *folded)
{
  gsize length = strlen (folded);
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalpha (folded[i]))
      return FALSE;
  return (kinds_of (folded, length) & OWNER) != 0;
}
