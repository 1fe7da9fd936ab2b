/* clang-format off */
/* words_people.h - roles of people in a row: who leads, learns, came, belongs, is related.
 * Rows of the table in concepts.c, so without a guard. */
/* A cell may speak of others who are not named. */
[WORDS_HINTS_AT_OTHERS] = {
  [EN] = "u a|colleagues|others|some others|further people|more people|u.a.|u. a.|u.a|uvm.|"
         "u.v.m.|et al|et al.|and others",
  [DE] = "team|kollegen|kolleginnen|weitere|etc|etc.|usw|usw.|ecc.|weitere personen|"
         "andere personen|und weitere|und andere",
  [FR] = "collegues|autres|d'autres|et autres|y otros",
  [IT] = "otros|otras|altri|altre|e altri",
  [NL] = "en anderen",
  [PT] = "outros|outras|e.a.|e outros",
},
/* The people a message in a meeting is for. */
[WORDS_AUDIENCE] = {
  [EN] = "hosts|hosts and panelists|host and panelists|all panelists|panelists|"
         "all panelists and attendees|panelists and attendees|everyone in meeting|"
         "everyone in the meeting|waiting room participants|anfitriones y panelistas|"
         "todos los panelistas|host e panelisti|tutti i panelisti",
  [DE] = "hosts und diskussionsteilnehmer|alle diskussionsteilnehmer|alle podiumsteilnehmer",
  [FR] = "hotes et panelistes|animateurs et panelistes|tous les panelistes|tous les intervenants",
  [NL] = "hosts en panelleden|alle panelleden",
  [PT] = "anfitrioes e palestrantes|todos os palestrantes",
},
/* What may follow a name and a word for "and": team, colleagues. */
[WORDS_COMPANY_OF_SOMEBODY] = {
  [EN] = "team|the team|his team|her team|colleagues",
  [DE] = "co|co.|kollegen|kolleginnen|sein team|ihr team|het team",
  [FR] = "l'equipe|equipe|son equipe|collegues|a equipa|a equipe|collega's",
  [ES] = "equipo|su equipo|colegas|companeros",
  [IT] = "il team|colleghi|squadra",
},
/* Others who are not named. */
[WORDS_OTHERS] = {
  [EN] = "more|other|others|other people|more people|people|persons|guest|guests|more guests|"
         "colleagues|more colleagues|other colleagues",
  [DE] = "weitere|andere|weitere personen|weitere gaste|weitere teilnehmer|personen|gaste|"
         "kollegen|weitere kollegen",
  [FR] = "autre|autres|autres personnes|de plus|personnes|personnes de plus|invites|"
         "autres invites|collegues|autres collegues|mais",
  [ES] = "mas|otro|otros|otras|otras personas|personas mas|personas",
  [IT] = "altro|altri|altre|altre persone|persone|ospiti|altri ospiti|invitati|colleghi|"
         "altri colleghi",
  [NL] = "anderen|andere personen|meer|gasten|andere gasten|collega's",
  [PT] = "invitados|invitados mas|colegas|outro|outros|outras|outras pessoas|pessoas|convidados|"
         "outros convidados",
},
/* In brackets before a former name. */
[WORDS_BEFORE_FORMER_NAME] = {
  [EN] = "born|nee|ne|formerly|maiden|married",
  [DE] = "geb|geborene|geborener|ehem|ehemals|vormals|verh|verheiratete",
  [ES] = "nata|nato|nacida|nacido",
  [NL] = "geboren|meisjesnaam",
  [PT] = "nascida|nascido",
},
