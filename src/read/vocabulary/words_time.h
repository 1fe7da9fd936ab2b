/* clang-format off */
/* words_time.h - days, times, periods.
 * Rows of the table in concepts.c, so without a guard. */
/* The number of a week. */
[WORDS_WEEK_NUMBER] = {
  [EN] = "calendar week|iso week",
  [DE] = "kw|kalenderwoche",
},
/* Holidays and school-free time. */
[WORDS_HOLIDAYS] = {
  [EN] = "holidays|vacation|vacations",
  [DE] = "ferien|feiertag|feiertage|urlaub|osterferien|sommerferien|herbstferien|winterferien|"
         "weihnachtsferien|pfingstferien|schulfrei|unterrichtsfrei",
  [FR] = "vacances|conges|ferie",
  [ES] = "vacaciones",
  [IT] = "vacanze|vacanza",
  [NL] = "vakantie|zomervakantie|herfstvakantie|kerstvakantie|voorjaarsvakantie|meivakantie|"
         "feestdag|lesvrij",
  [PT] = "festivo|feriado|ferias",
},
/* Free, behind the name of a day. */
[WORDS_DAY_OFF] = {
  [EN] = "holiday|off|free",
  [DE] = "frei",
  [FR] = "libre",
  [ES] = "festa|folga",
  [NL] = "vrij",
},
/* A feast, and words beside it. */
[WORDS_FEAST] = {
  [EN] = "day|days",
  [DE] = "ostern|pfingsten|weihnachten",
  [FR] = "noel|paques|toussaint|scolaires",
  [ES] = "navidad|pascua|semana",
  [IT] = "santa|natale|pasqua",
  [NL] = "kerst|kerstmis|pasen|pinksteren",
  [PT] = "natal|pascoa|carnaval|escolares",
},
/* That there is nothing on a day. */
[WORDS_NO_MEETING_TODAY] = {
  [EN] = "bank holiday|public holiday|day off|no meeting|no class|no classes|no session|no lesson|"
         "good friday|easter monday",
  [DE] = "kein treffen|kein unterricht|keine sitzung|"
         "karfreitag|ostermontag|christi himmelfahrt",
  [FR] = "jour ferie|pas de cours|pas de reunion|pas de seance|"
         "vendredi saint|lundi de paques",
  [ES] = "dia festivo|dia libre|sin clase|no hay clase|no hay reunion|"
         "semana santa|viernes santo|puente de mayo",
  [IT] = "giorno festivo|giorno libero|nessun incontro|niente lezione|"
         "settimana santa|lunedi dell angelo",
  [NL] = "geen les|geen bijeenkomst|vrije dag|"
         "goede vrijdag|tweede paasdag|hemelvaartsdag",
  [PT] = "sem aula|sem reuniao|dia de folga|sexta feira santa",
},
/* Words beside the years of a life. */
[WORDS_OF_A_LIFE] = {
  [EN] = "fl|floruit|act|active|c|ca|circa|b|born|d|died|before|aft|after|or|and|m|n|o|cent|"
         "century",
  [DE] = "bap|geb|geboren|gest|gestorben|um|nach|vor|aktiv|tatig|bis|jh",
  [FR] = "ne|nee|mort|morte|vers|apres|avant|actif",
  [ES] = "nacido|nacida|muerto|muerta|activo|hacia",
  [IT] = "nato|nata|morto|morta|attivo",
  [NL] = "bef|overleden|omstreeks",
  [PT] = "nascido|nascida|falecido",
},
/* Free or open; family names too, if they have a capital. */
[WORDS_FREE] = {
  [EN] = "free|open",
  [DE] = "frei|offen",
  [FR] = "libre|libero|livre",
  [NL] = "vrij",
},
