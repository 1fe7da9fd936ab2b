/* clang-format off */
/* words_nobody.h - nobody in particular: none, all, gone, hidden.
 * Rows of the table in concepts.c, so without a guard. */
/* Somebody who came along and is not named. */
[WORDS_UNNAMED_COMPANION] = {
  [EN] = "plus one|guest|a guest|partner|husband|wife|spouse|friend|child|children|kids|family|man",
  [DE] = "gast|begleitung|begleitperson|partnerin|mann|frau|ehemann|ehefrau|freund|freundin|kind|"
         "kinder|familie",
  [FR] = "invite|conjoint|conjointe|mari|femme|ami|amie|enfant|enfants|famille",
  [ES] = "invitado|invitada|acompanante|pareja|esposo|esposa|marido|mujer|amigo|amiga|hijo|hija|"
         "familia",
  [IT] = "ospite|accompagnatore|marito|moglie|amico|amica|figlio|figlia|famiglia",
  [NL] = "introducee|vrouw|vriend|vriendin",
  [PT] = "convidado|convidada|acompanhante|filho|filha",
},
/* A caller or number. */
[WORDS_CALLER_NOUN] = {
  [EN] = "number|numbers|caller|callers|call|id|contact|user|participant|sender|person|guest|"
         "visitor|name",
  [DE] = "nummer|nr|rufnummer|telefonnummer|anrufer|anruferin|kontakt|benutzer|nutzer|teilnehmer|"
         "absender|gast|anruf",
  [FR] = "numero|appelant|appelante|correspondant|utilisateur|appel|nom|invite",
  [ES] = "llamante|llamada|interlocutor|contacto|usuario|participante|invitado|nombre",
  [IT] = "chiamante|chiamata|interlocutore|contatto|utente|partecipante|ospite|nome",
  [NL] = "beller|oproeper|oproep|gebruiker|deelnemer|naam",
  [PT] = "chamador|chamada|remetente|contato|utilizador|convidado",
},
/* Withheld, of a number or caller. */
[WORDS_HIDDEN_NUMBER] = {
  [EN] = "private|hidden|blocked|restricted|unavailable",
  [DE] = "unbekannte|unbekannter|unbekanntes|privat|privater|unterdruckte|unterdruckter|"
         "verborgen|verborgene|anonyme|anonymer|anonymes|geheim|geheime",
  [FR] = "prive|privee|masquee|cache|cachee|confidentiel",
  [IT] = "privato|privata|nascosto|nascosta|riservato",
  [NL] = "onbekende|anonieme|afgeschermd|afgeschermde",
  [PT] = "privado|privada|oculta|anonimo|anonima|restringido|bloqueado|confidencial|restrito",
},
/* Unknown, alone in a cell of callers. */
[WORDS_UNKNOWN_CALLER] = {
  [EN] = "unknown|withheld|anonymous|undisclosed|unidentified",
  [DE] = "unbekannt|anonym|unterdruckt",
  [FR] = "inconnu|inconnue|masque",
  [ES] = "desconocido|desconocida|oculto",
  [IT] = "sconosciuto|sconosciuta",
  [NL] = "onbekend|anoniem",
  [PT] = "desconhecido|desconhecida",
},
/* A speaker who a program numbered. */
[WORDS_SPEAKER_NOUN] = {
  [EN] = "speaker",
  [DE] = "sprecher",
  [FR] = "locuteur",
  [ES] = "hablante",
  [IT] = "parlante",
  [NL] = "spreker",
  [PT] = "falante",
},
/* Recipients who are not shown. */
[WORDS_HIDDEN_RECIPIENTS] = {
  [EN] = "undisclosed recipients|undisclosed recipient|unlisted recipients|hidden recipients|"
         "recipient list suppressed|recipient list not shown",
  [DE] = "verborgene empfanger|nicht offengelegte empfanger|ungenannte empfanger",
  [FR] = "destinataires non reveles|destinataires inconnus|destinataires masques",
  [ES] = "destinatarios no revelados",
  [IT] = "destinatari nascosti|destinatari non specificati",
  [NL] = "verborgen ontvangers|niet nader genoemde ontvangers",
  [PT] = "destinatarios ocultos|destinatarios nao revelados",
},
/* Deleted or former, of an account. */
[WORDS_GONE] = {
  [EN] = "deleted|removed|deactivated|inactive|disabled|erased|former|ex|suspended",
  [DE] = "geloscht|geloschte|geloschter|geloschtes|entfernt|entfernter|deaktiviert|deaktivierte|"
         "deaktivierter|deaktiviertes|ehemalig|ehemalige|ehemaliger|ehemaliges",
  [FR] = "supprime|supprimee|efface|effacee|desactive|desactivee|ancien|ancienne",
  [ES] = "antiguo|antigua|desactivado|desactivada|borrado|borrada",
  [IT] = "eliminato|eliminata|cancellato|cancellata|disattivato|disattivata|rimosso|rimossa",
  [NL] = "verwijderd|verwijderde|gewist|gewiste|gedeactiveerd|gedeactiveerde|voormalig|voormalige",
  [PT] = "eliminado|eliminada|excluido|excluida|apagado|apagada|desativado|desativada|removido|"
         "removida|antigo|antiga",
},
/* An account or member, where one is gone. */
[WORDS_ACCOUNT] = {
  [EN] = "member|contact|employee|participant|profile|author",
  [DE] = "user|users|account|student|benutzer|benutzerin|nutzer|nutzerin|konto|benutzerkonto|"
         "mitglied|kontakt|mitarbeiter|mitarbeiterin|mitarbeitende|teilnehmer|teilnehmerin|"
         "profil|verfasser",
  [FR] = "utilisateur|utilisatrice|compte|membre|employe|auteur",
  [ES] = "usuario|usuaria|cuenta|miembro|contacto|empleado|empleada",
  [IT] = "utente|profilo|contatto|dipendente|partecipante|autore",
  [NL] = "gebruiker|medewerker|deelnemer|profiel|lid",
  [PT] = "participante|perfil|autor|utilizador|utilizadora|conta|membro|contato|funcionario|"
         "funcionaria",
},
/* A partner or superior that one may be without. */
[WORDS_SOMEBODY_TO_HAVE] = {
  [EN] = "partner|partners|buddy|peer|mate|tandem|mentor|coach|person|duo|one|boss|manager|"
         "supervisor|superior",
  [DE] = "chef|vorgesetzter|vorgesetzten|vorgesetzte|fuhrungskraft|leiter|partnerin|tandempartner",
  [FR] = "binome|partenaire|camarade|superieur",
  [ES] = "pareja|companero|companera|persona|dupla|responsable|jefe|jefa",
  [IT] = "compagno|compagna|coppia|capo|superiore|responsabile",
  [NL] = "maatje|koppel|persoon|enkele|leidinggevende|baas",
  [PT] = "parceiro|parceira|colega|pessoa|chefe|gestor|superiora|par",
},
/* Nobody, as a pronoun that is not also a name: a part of all lists for which it means nobody. */
[WORDS_NOBODY_PRONOUN] = {
  [EN] = "nobody",
  [DE] = "niemand|niemanden|niemandem|keinen|keinem",
  [FR] = "aucun|aucune",
  [ES] = "nadie|ninguno|ninguna",
  [IT] = "nessuno|nessuna",
  [PT] = "ninguem|nenhum|nenhuma",
},
/* Further words, beside those of WORDS_WITH_NOBODY. */
[WORDS_NOBODY_IN_PHRASE] = {
  [EN] = "none|anyone|anybody",
  [DE] = "niemands",
  [FR] = "personne",
},
/* Words beside the pronoun: with, from, so far. */
[WORDS_WITH_NOBODY] = {
  [EN] = "with|from|by|to|not|yet|so|far",
  [DE] = "mit|von|bei|an|zu|noch|bisher|bislang|leider",
  [FR] = "avec|par|de|chez|encore",
  [ES] = "con|todavia|aun|por|ahora|para",
  [IT] = "a|da|di|ancora|finora",
  [NL] = "met|van|bij|aan|nog|tot|nu|toe",
  [PT] = "com|ainda",
},
/* Anybody will do: of the people asked for, none is named. */
[WORDS_NO_PREFERENCE] = {
  [EN] = "no preference|i don't mind|don't mind|doesn't matter|whoever",
  [DE] = "egal|ist egal|mir egal|ganz egal|keine praferenz",
  [FR] = "peu importe|n'importe qui|ca m'est egal|sans preference",
  [ES] = "cualquiera|indiferente|sin preferencia|da igual|me da igual",
  [IT] = "indifferente|chiunque|nessuna preferenza",
  [NL] = "maakt niet uit|maakt me niet uit|geen voorkeur",
  [PT] = "tanto faz|qualquer um|qualquer uma|sem preferencia",
},
/* All or whole, before a group. */
[WORDS_ALL] = {
  [EN] = "all|every|whole|entire",
  [DE] = "alle|allen|ganze|ganzes|ganzer|ganzen|gesamte|gesamtes|gesamten|samtliche",
  [FR] = "tous|tout|toute|toutes|entier|entiere",
  [ES] = "todo|toda|entero|entera",
  [IT] = "tutti|tutte|tutto|tutta|intero|intera",
  [NL] = "hele|gehele",
  [PT] = "todos|todas|inteiro|inteira",
},
/* An account that was deleted. */
[WORDS_GONE_ACCOUNT] = {
  [EN] = "ghost user|deleted|[deleted]|former user|deactivated user|[removed]|deleted user|"
         "deleted account|former member",
  [DE] = "geloschter benutzer|geloschter nutzer|[geloscht]",
  [FR] = "utilisateur supprime|[supprime]",
  [ES] = "[eliminado]",
  [IT] = "utente eliminato",
  [NL] = "verwijderde gebruiker",
  [PT] = "usuario eliminado|usuario excluido",
},
/* All, in words that are like given names. */
[WORDS_ALL_AS_NAMES] = {
  [DE] = "alle|allen",
},
/* Begins a sentence about all or nobody. */
[WORDS_ALL_OR_NOBODY] = {
  [EN] = "everyone|everybody|nobody",
  [DE] = "all|keiner|niemand",
  [FR] = "tous|toutes|personne",
  [ES] = "nadie",
  [IT] = "tutti|tutte|nessuno",
  [NL] = "iedereen",
  [PT] = "todos|todas|ninguem",
},
/* Further words for nobody, in a sentence about who somebody met. */
[WORDS_MET_NOBODY] = {
  [EN] = "noone|anybody|anyone",
  [DE] = "kein|keine|keiner|keins",
  [ES] = "ningun",
  [IT] = "nessun",
  [NL] = "geen",
},
/* Alone. */
[WORDS_ALONE] = {
  [EN] = "alone|by myself",
  [DE] = "allein|alleine",
  [FR] = "seul|seule",
  [ES] = "solo|sola|a solas",
  [IT] = "da solo|da sola",
  [NL] = "alleen",
  [PT] = "sozinho|sozinha",
},
/* No or nothing, in small letters. */
[WORDS_NOTHING] = {
  [EN] = "nothing",
  [DE] = "kein|keine|keins|keines|nichts",
  [FR] = "sans",
  [IT] = "nulla|niente",
  [NL] = "niets",
},
/* Nobody in particular, and a name too. */
[WORDS_NOBODY_OR_NAME] = {
  [EN] = "bye",
  [ES] = "sola",
  [NL] = "anders",
},
/* An option for somebody who is not in the list. */
[WORDS_OTHER_CHOICE] = {
  [EN] = "other|others|other person|other people|other persons|another person|someone else|"
         "somebody else|anyone else|anybody else|who else",
  [DE] = "sonstige|sonstiges|sonstige person|sonstige personen|andere|anderer|andere person|"
         "andere personen|weitere|weitere person|weitere personen|jemand anderes|jemand anders|"
         "sonst jemand|sonst noch jemand|noch jemand|wer sonst|wer sonst noch|wer noch",
  [FR] = "autre|autres|autre personne|autres personnes|quelqu'un d'autre|qui d'autre",
  [ES] = "otro|otra|otros|otras|otra persona|otras personas|alguien mas|quien mas",
  [IT] = "altro|altra|altri|altre|altra persona|altre persone|qualcun altro|chi altro",
  [NL] = "anders|anderen|overig|overige|andere persoon|iemand anders|nog iemand|wie nog|wie anders",
  [PT] = "outro|outra|outros|outras|outra pessoa|outras pessoas|mais alguem|quem mais",
},
/* A row or column of sums. */
[WORDS_TOTAL_ROW] = {
  [EN] = "total|totals|grand total|grand totals|overall total|overall totals|subtotal|subtotals|"
         "sub total|sub totals|sum|mean|average|median|count",
  [DE] = "summe|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|insgesamt|anzahl|durchschnitt|"
         "mittelwert|anwesend|anwesende",
  [FR] = "somme|totaux|total general|totaux generaux|sous total|sous totaux|moyenne|nombre total|"
         "present|presents|presentes",
  [ES] = "promedio|totales|suma|sumas|suma total|gran total|subtotales",
  [IT] = "media|somma|totale|totali|totale generale|totale complessivo|subtotale|totale parziale|"
         "presenti",
  [NL] = "totaal|eindtotaal|algemeen totaal|subtotaal|som|gemiddelde|aantal|aanwezig|aanwezigen",
  [PT] = "soma|somas|totais|total geral|subtotais",
},
/* Beside the name of a group: the sum of its rows, as spreadsheets write it. */
[WORDS_SUM_OF_GROUP] = {
  [EN] = "total|totals|subtotal|sub total|sum|count|average|mean",
  [DE] = "ergebnis|teilergebnis|gesamt|summe|zwischensumme|anzahl|mittelwert|durchschnitt",
  [FR] = "somme|sous total|nombre|moyenne",
  [ES] = "suma|cuenta|recuento|promedio",
  [IT] = "totale|subtotale|somma|conteggio|media",
  [NL] = "totaal|subtotaal|som|aantal|gemiddelde",
  [PT] = "soma|contagem",
},
/* Those of them that are surnames. */
[WORDS_SUM_OR_SURNAME] = {
  [EN] = "sum|count|mean",
  [NL] = "som",
  [IT] = "media",
},
/* A sum of everything. */
[WORDS_TOTAL] = {
  [EN] = "total|totals",
  [DE] = "summe|gesamt|gesamtzahl|insgesamt",
  [FR] = "totaux",
  [ES] = "totales",
  [IT] = "totale|totali",
  [NL] = "totaal",
  [PT] = "totais",
},
/* A sum or mean that may also be a name. */
[WORDS_SUM_OR_NAME] = {
  [EN] = "sum|mean",
  [ES] = "suma",
  [IT] = "somma",
  [NL] = "som",
  [PT] = "media|soma",
},
/* Begins a note below a table. */
[WORDS_NOTE] = {
  [EN] = "source|sources|note|notes|remark|remarks|nb|n b",
  [DE] = "quelle|quellen|hinweis|hinweise|anmerkung|anmerkungen|bemerkung",
  [FR] = "remarque|remarques|nota",
  [ES] = "fuente|fuentes|observaciones|notas",
  [IT] = "fonti|nota bene|osservazioni|fonte",
  [NL] = "bron|bronnen|opmerking|opmerkingen|let op",
  [PT] = "observacoes|fontes",
},
/* A caller who a meeting program did not name. */
[WORDS_UNNAMED_CALLER] = {
  [EN] = "galaxy|samsung|call in user|caller|phone user|zoom user",
  [DE] = "telefonteilnehmer",
},
/* A guest, before a number. */
[WORDS_PLACEHOLDER_GUEST] = {
  [EN] = "guest|visitor|plus one",
  [DE] = "gast|begleitung|begleiter|begleiterin",
  [FR] = "invite|invitee|accompagnant|accompagnante",
  [ES] = "invitado|invitada|acompanante",
  [IT] = "ospite|accompagnatore",
  [NL] = "introducee",
  [PT] = "convidado|convidada|acompanhante",
},
/* What stands for a name that is not known yet. */
[WORDS_PLACEHOLDER_NAME] = {
  [EN] = "tba|tbd|n b|s n|anon|unnamed guest|unnamed attendee|info requested|"
         "information requested|name to follow|name tbc|name tbd|name required|not provided|"
         "not given|not named|tbc",
  [DE] = "info angefordert|info angefragt|name folgt|ohne namen|ungenannt|k a|o a",
  [FR] = "informations demandees|nom a venir|nom a confirmer|non communique|non renseigne",
  [ES] = "informacion solicitada|nombre por confirmar|sin especificar",
  [IT] = "informazioni richieste|nome da confermare|non indicato|ignoto",
  [NL] = "anonymus|informatie gevraagd|naam volgt|naam onbekend|n t b",
  [PT] = "informacoes solicitadas|nome a confirmar|nao informado",
},
/* A break. */
[WORDS_BREAK] = {
  [EN] = "pause|break|bye|lunch|lunch break|coffee break|no partner|sits out",
  [DE] = "freilos|spielfrei|mittagspause|kaffeepause|aussetzen|setzt aus|ohne partner|pausiert",
  [FR] = "exempt|exempte|repos|dejeuner|pause cafe|sans partenaire",
  [ES] = "sin pareja",
  [IT] = "pausa|riposo|riposa|pausa pranzo|senza partner",
  [NL] = "pauze|lunchpauze|vrijloting|geen partner|rust",
  [PT] = "descanso|descansa|folga|sem par",
},
/* A post that nobody holds. */
[WORDS_VACANT] = {
  [EN] = "vacant|vacancy|vacant post|vacant position|position vacant|open position|unfilled|"
         "unassigned|not assigned|not yet assigned|to be hired|to be appointed|to be assigned|"
         "to be confirmed|to be announced|to be determined|to be decided|to be filled|n n|wakat|"
         "wanted|wanted urgently|looking|looking for someone|searching|still searching|reserved",
  [DE] = "unbesetzt|nicht besetzt|zu besetzen|noch zu besetzen|noch offen|noch unbekannt|"
         "wird noch benannt|vakant|vakanz|offene stelle|nicht zugewiesen|gesucht|wird gesucht|"
         "wird noch gesucht|dringend gesucht|reserviert|wird noch bekanntgegeben|"
         "wird noch bekannt gegeben|wird bekannt gegeben",
  [FR] = "vacante|vacantes|poste vacant|poste a pourvoir|a pourvoir|non pourvu|non attribue|"
         "non assigne|a designer|a nommer|a recruter|a confirmer|a definir|a determiner|"
         "recherche en cours|en recherche|on cherche|reserve|reservee|sera annonce",
  [ES] = "por cubrir|sin cubrir|puesto vacante|plaza vacante|por asignar|sin asignar|no asignado|"
         "por designar|por nombrar|reservado|reservada|se busca|se anunciara",
  [IT] = "posto vacante|posto scoperto|non assegnato|da assegnare|da nominare|da coprire|"
         "da definire|da confermare|da designare|riservato|riservata|cercasi|verra comunicato",
  [NL] = "vacature|onbezet|niet bezet|niet ingevuld|nog in te vullen|in te vullen|nog te bepalen|"
         "niet toegewezen|gezocht|wordt gezocht|gereserveerd|open plek|open plaats|"
         "wordt nog bekend gemaakt|wordt nog bekendgemaakt",
  [PT] = "por contratar|por definir|por confirmar|por determinar|a designar|a preencher|"
         "por preencher|por atribuir|nao atribuido|a contratar|a nomear|a confirmar|"
         "vaga em aberto|vaga aberta|posto vago|cargo vago|em aberto|buscando|procura se|"
         "a procura",
},
/* A place that nobody has taken. */
[WORDS_FREE_PLACE] = {
  [EN] = "tba|tbd|t b c|t b a|open|free|nobody|none|nn|n/a|x|closed|tbc|empty|not applicable",
  [DE] = "offen|frei|niemand|geschlossen|leer|entfallt",
  [FR] = "libre|personne|ferme|fermee|vacant e",
  [ES] = "nadie|cerrado|cerrada",
  [IT] = "scoperto|chiuso|chiusa",
  [NL] = "vrij|gesloten|dicht|leeg|n v t",
  [PT] = "fechado|fechada|encerrado|encerrada|vago|vaga",
  [SIGNS] = "?|??|-|--",
},
/* Nobody, in further words and in short sentences. */
[WORDS_NOBODY] = {
  [EN] = "on my own|on her own|on his own|on their own|by myself|no one|no one else|nobody else|has none|no one yet|nobody yet|no one so far|nobody so far",
  [DE] = "von selbst|von selbst gekommen|von allein|aus eigenem antrieb|keiner|keine|niemands|niemand sonst|sonst niemand|niemand anders|hat keinen|hat keine|"
         "noch niemand|bisher niemand|bislang niemand|noch keiner|noch keine",
  [FR] = "de son propre chef|venu seul|venue seule|personne|personne d'autre|n'en a pas|personne encore|encore personne|pas encore trouve",
  [ES] = "por su cuenta|por mi cuenta|vino solo|vino sola|nadie mas|no tiene|todavia nadie|aun nadie|nadie todavia",
  [IT] = "per conto suo|per conto proprio|di sua iniziativa|nessun altro|non ha|ancora nessuno|nessuno ancora|per ora nessuno",
  [NL] = "uit zichzelf|uit eigen beweging|geen|heeft geen|nog niemand|nog geen|voorlopig niemand",
  [PT] = "por conta propria|por iniciativa propria|mais ninguem|nao tem|ainda ninguem|ninguem ainda",
},
/* None of the choices. */
[WORDS_NONE_OF_THESE] = {
  [EN] = "none of these|none of the above",
  [DE] = "niemand davon|niemand von diesen|nichts davon|keine dieser personen|keiner von diesen",
  [FR] = "aucun de ces choix|aucune de ces personnes|aucun d'entre eux",
  [ES] = "ninguno de estos|ninguno de los anteriores|ninguna de las anteriores",
  [IT] = "nessuno di questi|nessuno dei precedenti",
  [NL] = "geen van deze|geen van bovenstaande|niemand van deze",
  [PT] = "nenhum destes|nenhuma das anteriores|nenhuma das opcoes|nenhum dos anteriores",
},
/* No answer was given, or it is not known. */
[WORDS_NO_ANSWER] = {
  [EN] = "prefer not to say|no answer|no response|not applicable|i prefer not to say|missing|"
         "refused|don t know|don't know|not answered",
  [DE] = "keine angabe|k a|keine antwort|fehlend|weiss nicht",
  [FR] = "aucune reponse|sans reponse|non precise|pas de reponse|non renseigne|ne sait pas",
  [ES] = "sin respuesta|ns nc|ns/nc|no contesta|no sabe",
  [IT] = "nessuna risposta|non risponde|non so",
  [NL] = "geen antwoord|weet niet|niet ingevuld",
  [PT] = "sem resposta|nao respondeu|nao sabe",
},
/* Somebody whose name is not known. */
[WORDS_ANONYMOUS] = {
  [EN] = "anonymous|anonymous user|anonymous guest|unknown|unknown user|unnamed",
  [DE] = "unbekannt|anonym",
  [FR] = "anonyme|inconnu|inconnue",
  [ES] = "anonimo|anonima|desconocido|desconocida",
  [IT] = "sconosciuto|sconosciuta",
  [NL] = "anoniem|onbekend",
  [PT] = "desconhecido|desconhecida",
  [SIGNS] = "\xE5\x8C\xBF\xE5\x90\x8D",
},
/* Somebody else, who is not named. */
[WORDS_OTHER_PERSON] = {
  [EN] = "other|someone else|somebody else",
  [DE] = "sonstige|sonstiges|jemand anderes|jemand anders|anders",
  [FR] = "quelqu'un d'autre|autre",
  [ES] = "otra persona|otro|otra",
  [IT] = "altra persona|altro|altra",
  [NL] = "iemand anders|andere",
  [PT] = "outra pessoa|outro|outra",
},
/* Somebody or several, without a name. */
[WORDS_SOMEBODY] = {
  [EN] = "et al|et al.|someone|somebody|various|various people|several|several people|misc",
  [DE] = "jemand|verschiedene|diverse",
  [FR] = "quelqu'un|divers|plusieurs",
  [ES] = "alguien|varias personas",
  [IT] = "qualcuno|varie persone",
  [NL] = "iemand|verschillende",
  [PT] = "varios|varias|alguem|varias pessoas",
},
/* All of a group, in the place of a name. */
[WORDS_EVERYBODY] = {
  [EN] = "@channel|@here|@everyone|@all|all staff|all hands|everybody|the whole team|everyone|"
         "whole team|entire team|the team|all employees|all members|all participants|"
         "everyone else",
  [DE] = "alle zusammen|alle anwesenden|ganzes team|das ganze team|alle mitarbeitenden|"
         "alle mitarbeiter|alle mitarbeiterinnen|alle mitglieder|alle teilnehmer|"
         "alle teilnehmenden|alle beteiligten",
  [FR] = "tout le monde|toute l'equipe|tous|toutes|tout le personnel|tous les membres|"
         "tous les participants",
  [ES] = "todo el mundo|todo el equipo|todo el personal|todos los miembros|"
         "todos los participantes",
  [IT] = "tutti quanti|tutta la squadra|tutto lo staff|tutto il personale|tutti i membri|"
         "tutti i partecipanti|tutti",
  [NL] = "iedereen|allemaal|alle medewerkers|alle leden|alle deelnemers|het hele team",
  [PT] = "todos|todas|todo o pessoal|todos os membros|todos os participantes|toda a equipe|"
         "toda a gente",
},
/* Nobody to play against in this round. */
[WORDS_BYE_IN_A_ROUND] = {
  [EN] = "bye",
  [DE] = "spielfrei|freilos",
  [FR] = "exempt|exempte",
  [IT] = "riposa",
  [NL] = "vrijgeloot",
  [PT] = "descansa|folga",
},
/* A sum or mean in the place of a name, and what else a table of marks says of its columns. */
[WORDS_TOTAL_FOR_NAME] = {
  [EN] = "total|totals|grand total|points possible|date|points|class average|average",
  [DE] = "summe|gesamt|gesamtsumme|insgesamt|durchschnitt|mittelwert|datum|punkte|klassendurchschnitt",
  [FR] = "moyenne|moyenne de la classe|somme",
  [ES] = "promedio|fecha|puntos|promedio de la clase|media de la clase",
  [IT] = "data|punti|media della classe|totale",
  [NL] = "totaal|gemiddelde|punten|klasgemiddelde",
  [PT] = "pontos|media da turma",
},
