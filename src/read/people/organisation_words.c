/* Recognises organisations by legal forms, by words for what they are, and by abbreviations. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/organisation_words.h"

enum
{
  SHORTEST_ABBREVIATION = 3,
  LONGEST_ABBREVIATION = 5,
  LONGEST = 80
};

static const char *const words[] = { "inc",
                                     "ltd",
                                     "limited",
                                     "llc",
                                     "llp",
                                     "plc",
                                     "corp",
                                     "corporation",
                                     "company",
                                     "gmbh",
                                     "ag",
                                     "kg",
                                     "ug",
                                     "e v",
                                     "ggmbh",
                                     "bv",
                                     "b v",
                                     "nv",
                                     "sarl",
                                     "sas",
                                     "srl",
                                     "s r l",
                                     "spa",
                                     "lda",
                                     "ltda",
                                     "s l",
                                     "s a",
                                     "university",
                                     "college",
                                     "school",
                                     "academy",
                                     "institute",
                                     "faculty",
                                     "department",
                                     "dept",
                                     "library",
                                     "museum",
                                     "hospital",
                                     "clinic",
                                     "council",
                                     "ministry",
                                     "office",
                                     "agency",
                                     "foundation",
                                     "trust",
                                     "association",
                                     "society",
                                     "guild",
                                     "union",
                                     "network",
                                     "group",
                                     "consortium",
                                     "collaboration",
                                     "collaborative",
                                     "initiative",
                                     "investigators",
                                     "task force",
                                     "working party",
                                     "commission",
                                     "organization",
                                     "organisation",
                                     "arbeitsgruppe",
                                     "arbeitskreis",
                                     "arbeitsgemeinschaft",
                                     "forschungsgruppe",
                                     "gruppe",
                                     "konsortium",
                                     "ausschuss",
                                     "kommission",
                                     "groupe",
                                     "comite",
                                     "grupo",
                                     "consorcio",
                                     "comision",
                                     "organizacion",
                                     "organizacao",
                                     "comissao",
                                     "gruppo",
                                     "consorzio",
                                     "comitato",
                                     "commissione",
                                     "organizzazione",
                                     "werkgroep",
                                     "commissie",
                                     "organisatie",
                                     "club",
                                     "team",
                                     "committee",
                                     "consulting",
                                     "solutions",
                                     "systems",
                                     "services",
                                     "partners",
                                     "studios",
                                     "labs",
                                     "laboratory",
                                     "centre",
                                     "center",
                                     "ngo",
                                     "charity",
                                     "universitat",
                                     "uni",
                                     "hochschule",
                                     "fachhochschule",
                                     "schule",
                                     "gymnasium",
                                     "akademie",
                                     "institut",
                                     "fakultat",
                                     "abteilung",
                                     "bibliothek",
                                     "bucherei",
                                     "klinik",
                                     "klinikum",
                                     "krankenhaus",
                                     "verein",
                                     "verband",
                                     "stiftung",
                                     "amt",
                                     "ministerium",
                                     "gemeinde",
                                     "zentrum",
                                     "gesellschaft",
                                     "firma",
                                     "universite",
                                     "ecole",
                                     "lycee",
                                     "academie",
                                     "faculte",
                                     "departement",
                                     "bibliotheque",
                                     "mediatheque",
                                     "musee",
                                     "hopital",
                                     "clinique",
                                     "mairie",
                                     "ministere",
                                     "agence",
                                     "fondation",
                                     "societe",
                                     "entreprise",
                                     "universidad",
                                     "colegio",
                                     "escuela",
                                     "instituto",
                                     "facultad",
                                     "departamento",
                                     "biblioteca",
                                     "museo",
                                     "clinica",
                                     "ayuntamiento",
                                     "ministerio",
                                     "agencia",
                                     "fundacion",
                                     "asociacion",
                                     "sociedad",
                                     "empresa",
                                     "universidade",
                                     "escola",
                                     "faculdade",
                                     "museu",
                                     "camara",
                                     "fundacao",
                                     "associacao",
                                     "sociedade",
                                     "universita",
                                     "scuola",
                                     "liceo",
                                     "istituto",
                                     "facolta",
                                     "dipartimento",
                                     "ospedale",
                                     "comune",
                                     "ministero",
                                     "fondazione",
                                     "associazione",
                                     "societa",
                                     "azienda",
                                     "universiteit",
                                     "hogeschool",
                                     "faculteit",
                                     "afdeling",
                                     "bibliotheek",
                                     "ziekenhuis",
                                     "stichting",
                                     "vereniging",
                                     "gemeente",
                                     "bedrijf",
                                     NULL };

/* The last part of compounds: "Stadtbücherei", "Volkshochschule", "Muziekschool". */
static gboolean
ends_as_organisation (const char *folded)
{
  static const char *const ends[]
    = { "bucherei", "bibliothek", "schule",    "hochschule", "universitat", "verein",
        "verband",  "stiftung",   "werke",     "klinik",     "zentrum",     "bibliotheek",
        "school",   "vereniging", "stichting", "instituut",  "institut",    NULL };
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  for (char **one = word; *one != NULL; one++)
    for (const char *const *end = ends; *end != NULL; end++)
      if (g_str_has_suffix (*one, *end) && strlen (*one) > strlen (*end) + 2)
        return TRUE;
  return FALSE;
}

/* "UCL", "BBVA": capitals only. */
static gboolean
is_abbreviation (const char *text)
{
  gsize length = strlen (text);
  if (length < SHORTEST_ABBREVIATION || length > LONGEST_ABBREVIATION)
    return FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_isupper (*text))
      return FALSE;
  return TRUE;
}

gboolean
text_names_organisation (const char *text)
{
  static struct phrase_set set = PHRASE_SET (words);
  if (strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return is_abbreviation (text) || phrase_set_find (&set, folded) != NULL
         || ends_as_organisation (folded);
}
