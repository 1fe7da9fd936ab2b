/* The words used in headers, by role: English, German, French, Spanish, Dutch, Italian,
 * Portuguese. Lower case, without accents and without anything between the words ("Sent At" is
 * "sentat"). Each word occurs once. */
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

const struct role_words role_synonyms[] = {
  { ROLE_DATE,
    "datemet dateoftalk besprechungsdatum gesprachsdatum datedelarencontre datedelareunion datedelentretien fechadelareunion "
    "fechadelencuentro datumgesprek datumvangesprek datadellincontro dataincontro datadareuniao datadoencontro "
    "date dates day when timestamp datetime dateandtime dateutc datetimeutc timestamputc "
    "sentat sent senton sentdate datesent createdat created createdon creationdate "
    "createat datecreated postedat posted postdate publishedat published connectedon startdate "
    "startsat slotstart shiftstart startdateandtime eventdate meetingdate meetingtime interactiondate contactdate calldate "
    "dateofcontact dateofmeeting dateofinteraction unixtime unixts unixtimestamp ts "
    "epoch zdate zmessagedate ztimestamp cocoatimestamp cocoadate cocoatime appletimestamp appletime macabsolutetime webkittimestamp webkittime chrometime filetime windowsfiletime "
    "datum wann zeitpunkt zeitstempel datumuhrzeit datumundzeit gesendet gesendetam "
    "erstelltam startdatum beginntam "
    "jour quand horodatage horodateur dateheure dateetheure envoyele datedenvoi "
    "datededebut "
    "fecha dia cuando fechayhora fechahora marcatemporal enviado fechadeenvio "
    "fechadeinicio comienzo "
    "dag wanneer tijdstip tijdstempel verzonden verzondenop datumentijd begindatum "
    "data giorno quando dataeora dataora inviato inviatoil informazionicronologiche "
    "datadiinizio "
    "datahora dataehora enviadoem carimbodedatahora datadeenvio datadeinicio" },
  { ROLE_TIME, "time timeofday starttime clock hour t "
               "zeit uhrzeit startzeit anfangszeit "
               "heure heurededebut "
               "hora horadeinicio "
               "tijd begintijd starttijd "
               "ora orario oradiinizio" },
  { ROLE_FROM,
    "userfullname "
    "from fromname sender sendername sentby source sourcename sourceid sourcenode src "
    "author authorname giver initiator caller ego organizer organiser meetingorganizer "
    "host eventhost user username postedby createdby writer actor fromid fromuser "
    "fromnodeid vertex1 vertexa node1 nodea person1 persona persoon1 personne1 persona1 pessoa1 persoona personnea personaa pessoaa contacta contact1 id1 name1 "
    "player1 playera spieler1 spielera joueur1 joueura jugador1 giocatore1 giocatorea speler1 spelera "
    "jogador1 user1 usera actor1 i u rater nominator authors authfullname authfullnames authorfullnames coauthors inventors athletes authornames authorlist autoren auteurs autores autori "
    "von absender absenderin quelle autor autorin verfasser verfasserin gesendetvon "
    "organisator organisatorin gastgeber "
    "de expediteur expediteurs emetteur auteur autrice organisateur envoyepar "
    "remitente origen fuente emisor organizador autora enviadopor "
    "anfitrion anfitriona anfitriao anfitria hote hotesse "
    "van afzender bron gastheer gastvrouw verzonderdoor verzondendoor "
    "da mittente sorgente origine fonte autore organizzatore "
    "remetente origem organizadora" },
  { ROLE_TO,
    "affecteduser relateduser betroffenernutzer utilisateurconcerne usuarioafectado utenteinteressato betrokkengebruiker "
    "cc bcc quotedauthor quoteduser quotedusername repliedtouser repliedtoauthor repliedtoname replytoname replytohandle repliedtohandle inreplytohandle replytoaccount replytoscreenname inreplytoscreenname parentauthor parentuser parentusername replytouser replytoauthor mentioned mentioneduser mentionne mencionado mencionada menzionato vermeld erwahnt "
    "to toname recipient recipients recipientname target targetname targetid targetnode "
    "dst dest destination receiver receivers addressee addressees sentto callee contactcalled "
    "personcalled calledperson calledcontact alter "
    "toid touser tonodeid vertex2 vertexb node2 nodeb person2 personb persoon2 personne2 persona2 pessoa2 persoonb personneb personab pessoab contactb contact2 "
    "rated ratee nominee "
    "player2 playerb spieler2 spielerb joueur2 joueurb jugador2 giocatore2 giocatoreb speler2 spelerb "
    "jogador2 id2 name2 user2 userb actor2 inreplyto inreplytouser replyto repliedto j v "
    "vers an zu gewahltenummer angerufenenummer numeroappele numerollamado numerochiamato numerochamado gebeldnummer numbercalled callednumber numberdialed numberdialled dialednumber empfanger empfaenger empfangerin ziel adressat adressaten "
    "a destinataire destinataires cible "
    "para destinatario destinatarios destino receptor "
    "aan naar ontvanger ontvangers doel geadresseerde "
    "destinatari destinazione ricevente "
    "destinataria" },
  { ROLE_WITH,
    "interlocuteur interlocutrice interlocuteurs interlocutor interlocutora interlocutore gesprekspartner "
    "gesprachspartner gesprachspartnerin gesprachspartnerinnen personnespresentes "
    "personnesrencontrees personaspresentes incontrocon incontratocon encuentrocon encontrocom reuniaocom "
    "coauthor coauthoredby cowriter cowriters mitautor mitautoren coauteur coauteurs coautor coautores coautori "
    "teammates mitspieler mitspielerin mitspielerinnen mitspielende mitreisende coequipiers companeros compagni companheiros medespelers "
    "pair pairs paar coppia pareja dupla koppel duo with who whom withwhom metwith spokewith spoketo talkedwith talkedto meetingwith person people persons attendee attendees requiredattendees "
    "optionalattendees presenter presenters speakers panelists referenten referentinnen vortragende redner "
    "intervenants orateurs ponentes oradores conferenciantes relatori sprekers palestrantes "
    "participant participants guest guests invitee invitees member "
    "members colleague colleagues contact contacts present teammember groupmember crewmember teammitglied "
    "gruppenmitglied teamlid groepslid coequipier coequipiere integrante membrodaequipe membrodaequipa "
    "miembrodelequipo miembrodelgrupo membredelequipe membredugroupe membrodelteam membrodelgruppo "
    "mit wer wem mitwem gesprochenmit getroffen treffenmit gesprachmit gespraechmit personen teilnehmer teilnehmerin teilnehmerinnen teilnehmende "
    "teilnehmern gast gaste gaeste kontakt kontakte kontaktperson beteiligte leute "
    "anwesende mitglied mitglieder eingeladene eingeladener eingeladenen "
    "avec qui avecqui echangeavec rencontreavec personne personnes participante participantes invite invites "
    "presents membre membres "
    "con quien conquien reunioncon habladocon personas asistente asistentes invitado invitada invitados invitadas contacto "
    "contactos miembro miembros "
    "met wie metwie gesprokenmet persoon deelnemer deelneemster deelnemers deelneemsters aanwezig aanwezigen gasten "
    "contactpersoon leden genodigde genodigden uitgenodigde uitgenodigden contactperson associatedcontact "
    "chi conchi parlatocon persone partecipante partecipanti invitato invitata invitati invitate contatto contatti "
    "presenti membri "
    "nombredecontacto nombredelcontacto nomducontact kontaktname nomecontatto nomedelcontatto "
    "nomedocontato nomedocontacto naamcontactpersoon "
    "com quem comquem faleicom pessoa pessoas convidado convidada convidados convidadas contato contatos presentes "
    "membro membros" },
  { ROLE_EVENT,
    "event events eventname eventid eventtitle meeting meetingid meetingtitle "
    "meetingname session sessionname conversationid conversation gathering workshop "
    "webinar titulodelevento titulodoevento titolodellevento titredelevenement eventtitel "
    "titelderveranstaltung veranstaltungstitel titelvanhetevenement nombredelevento "
    "signup shift slot timeslot schicht turno creneau dienstschicht "
    "veranstaltung veranstaltungen treffen besprechung sitzung termin ereignis konferenz "
    "gesprach gespraech "
    "evenement reunion rencontre seance atelier "
    "evento sesion encuentro "
    "bijeenkomst vergadering gebeurtenis sessie afspraak overleg "
    "riunione incontro sessione "
    "reuniao encontro sessao" },
  { ROLE_THREAD, "thread threadid threadts post discussion discussionid "
                 "diskussion beitrag "
                 "fil fildediscussion "
                 "hilo conversacion "
                 "draad gesprek discussie "
                 "discussione conversazione "
                 "conversa discussao" },
  { ROLE_CHANNEL, "channel medium via platform mode how interactiontype contactmethod method "
                  "communicationchannel app tool kind "
                  "kanal plattform kontaktart kontaktweg "
                  "canal plateforme moyen support "
                  "medio plataforma "
                  "kanaal hoe "
                  "canale mezzo piattaforma "
                  "meio" },
  { ROLE_TOPIC,
    "woruber waarover dicosa sobreoque aproposde "
    "sujetaborde themeaborde themetraite sujetsabordes temastratados temitrattati "
    "topic topics subject subjects theme themes about whatabout aboutwhat whatwasitabout worumginges worum sobreque surquoi dequoi dequehablamos sobreoquefalamos whatwetalkedabout talkedabout discussed skill skills skillname hashtag "
    "hashtags keyword keywords "
    "thema themen betreff stichwort stichworte "
    "sujet sujets objet motscles "
    "tema temas asunto "
    "onderwerp onderwerpen "
    "argomento argomenti oggetto temi "
    "assunto assuntos topico topicos" },
  { ROLE_DIRECTION, "direction inout inorout incomingoutgoing gaveortook "
                    "richtung "
                    "sens "
                    "direccion sentido "
                    "richting "
                    "direzione "
                    "direcao" },
  { ROLE_MINUTES,
    "minutes minute mins min howlong duration durationminutes durationmin durationmins "
    "lengthminutes timeinsession timeinsessionminutes totaldurationminutes "
    "inmeetingduration "
    "dauer dauermin dauerminuten minuten "
    "duree dureemin dureeminutes "
    "duracion duracionmin duracionminutos minutos "
    "duur duurminuten "
    "durata minuti durataminuti "
    "duracao duracaominutos" },
  { ROLE_INTRODUCED_BY,
    "introducedby introducer introducedthrough metthrough metvia referredby referrer "
    "referral whointroduced "
    "vorgestelltvon vermitteltvon bekanntdurch "
    "presentepar introduitpar "
    "presentadopor "
    "voorgestelddoor geintroduceerddoor "
    "presentatoda "
    "apresentadopor "
    "kennengelerntdurch kennengelerntuber kennengelerntvia "
    "rencontrepar rencontrevia rencontregracea connupar connugracea "
    "conociatravesde conocidopor conocidoatravesde "
    "conheciatravesde conheciatraves conhecidoatravesde conhecidopor "
    "conosciutotramite conosciutoattraverso conosciutograziea "
    "kennengeleerdvia kennengeleerddoor lerenkennenvia lerenkennendoor" },
  { ROLE_NOTE,
    "note notes comment comments remark remarks description details message content body "
    "text "
    "notiz notizen bemerkung bemerkungen kommentar kommentare beschreibung nachricht "
    "anmerkung anmerkungen "
    "remarque remarques commentaire commentaires "
    "nota notas comentario comentarios observaciones mensaje "
    "opmerking opmerkingen notitie notities toelichting bericht "
    "commento commenti messaggio "
    "observacoes mensagem "
    "opm bem anm anmerk oss bijz hinweis vermerk particularites anoter incidencias apuntes "
    "osservazioni annotazioni precisazioni bijzonderheden aantekening aantekeningen" },
  { ROLE_WEIGHT,
    "weight weights w count n times timesmet frequency value amount numberofcontacts "
    "numberofmeetings numberofmessages messages citations collaborations cooccurrences "
    "coauthorships copublications jointpapers jointpublications sharedpapers "
    "meetingsheld sessionsheld meetingscompleted sessionscompleted completedsessions "
    "gehaltenetreffen durchgefuhrtetreffen rencontreseffectuees seanceseffectuees "
    "encontrosrealizados sessoesrealizadas encuentrosrealizados sesionesrealizadas "
    "incontrisvolti incontritenuti gevoerdegesprekken gehoudengesprekken "
    "gewicht anzahl haufigkeit haeufigkeit "
    "poids nombredecontacts frequence "
    "peso cantidad frecuencia veces "
    "aantal frequentie "
    "conteggio frequenza "
    "contagem quantidade frequencia vezes" },
  { ROLE_FIRST, "first firstdate firstcontact firstcontacted firstinteraction firstseen firstmet "
                "since meton dateadded "
                "ersterkontakt seit "
                "premiercontact depuis "
                "primercontacto desde "
                "eerstecontact sinds "
                "primocontatto dal "
                "primeirocontato" },
  { ROLE_LAST, "last lastdate lastcontact lastcontacted lastinteraction lastseen lastspoke "
               "lastspoken lastmet lasttouch lastmessage "
               "letzterkontakt zuletzt "
               "derniercontact "
               "ultimocontacto "
               "laatstecontact "
               "ultimocontatto "
               "ultimocontato" },
  { ROLE_FROM_EMAIL,
    "fromemail fromaddress senderemail senderaddress senderemailaddress sourceemail "
    "authoremail organizeremail "
    "absenderemail vonemail" },
  { ROLE_TO_EMAIL, "toemail toaddress recipientemail recipientemails recipientaddress targetemail "
                   "empfangeremail anemail" },
  { ROLE_FROM_PROFILE,
    "fromprofile fromprofileurl fromurl senderprofile senderprofileurl senderurl "
    "inviterprofileurl sourceurl" },
  { ROLE_TO_PROFILE, "toprofile toprofileurl tourl recipientprofile recipientprofileurl "
                     "recipientprofileurls inviteeprofileurl targeturl" },
  { ROLE_NAME,
    "whatsyourname whatisyourname yourname namn navn "
    "name names fullname realname displayname formattedname fn contactname personname nodename membername "
    "attendeename studentname "
    "anzeigename nomaffiche nomdaffichage nombreparamostrar nombrevisible weergavenaam nomevisualizzato nomedeexibicao nomeparaexibir "
    "teilnehmername nomduparticipant nombredelasistente nombredelparticipante nomedoparticipante nomepartecipante nomedelpartecipante naamdeelnemer "
    "ticketfullname ticketholdername ticketholder guestfullname attendeefullname participantfullname "
    "firstandlastname firstnamelastname nameandsurname firstnameandsurname lastnamefirstname "
    "surnamefirstname lastfirst surnamegivenname familynamegivenname lastnamefirstnames "
    "vollername vollstandigername ganzername vorundnachname namevorname vornamenachname "
    "vornameundnachname vorundzuname nachnamevorname nameundvorname namevorundnachname "
    "nom nomcomplet nometprenom nomprenom prenometnom prenomnom nomsetprenoms prenomsetnoms "
    "nombre nombrecompleto nombreyapellidos nombreyapellido nombreapellidos apellidosynombre "
    "apellidosnombre "
    "naam volledigenaam voorenachternaam voornaamenachternaam naamenvoornaam "
    "nome nomecompleto nomeecognome nominativo cognomeenome nomecognome cognomenome "
    "nomeesobrenome nomeeapelido nomesobrenome nomeapelido" },
  { ROLE_FIRST_NAME, "fornamn fornavn "
                     "firstname forename givenname givennames "
                     "vorname "
                     "prenom prenoms "
                     "nombredepila nombres "
                     "voornaam roepnaam "
                     "primonome "
                     "primeironome nomeproprio" },
  { ROLE_MIDDLE_NAME, "middelstenaam tweedenaam weiterevornamen "
                      "middlename additionalname middlenames "
                      "zweitername "
                      "deuxiemeprenom "
                      "segundonombre "
                      "tussenvoegsel "
                      "secondonome "
                      "nomedomeio" },
  { ROLE_LAST_NAME, "efternamn etternavn "
                    "lastname surname familyname "
                    "nachname familienname zuname "
                    "nomdefamille "
                    "apellido apellidos "
                    "achternaam familienaam "
                    "cognome "
                    "sobrenome apelido" },
  { ROLE_ALIASES, "alias aliases aka nickname nicknames alsoknownas othernames "
                  "spitzname spitznamen "
                  "surnom "
                  "apodo "
                  "bijnaam "
                  "soprannome" },
  { ROLE_EMAIL,
    "whatsyouremail whatisyouremail youremail youremailaddress personemail personemailwork epost "
    "email emails emailid emailids mailid officialemailid personalemailid emailaddress emailaddresses mail mailaddress useremail workemail "
    "emailwork homeemail emailhome emailother otheremail businessemail primaryemail "
    "personalemail secondaryemail secondemail alternateemail alternativeemail additionalemail "
    "privateemail emailprivate emailpersonal "
    "zweiteemail zweiteemailadresse weitereemail privateemailadresse emailprivat privatemail "
    "emailgeschaftlich geschaftlicheemail emaildienstlich dienstlicheemail "
    "emailsecondaire emailpersonnel emailperso emailprofessionnel emailpro autreemail "
    "courrielpersonnel courrielsecondaire adresseemailsecondaire "
    "correosecundario correopersonal correoalternativo otrocorreo correodetrabajo "
    "emailsecundario emailpessoal emailalternativo outroemail "
    "emailsecondaria emailpersonale emailalternativa altraemail mailsecondaria "
    "tweedeemail tweedeemailadres priveemail priveemailadres emailprive emailwerk zakelijkeemail "
    "emailadresse mailadresse "
    "courriel adressemail adresseemail adressecourriel "
    "correo correoelectronico direcciondecorreoelectronico "
    "emailadres mailadres "
    "postaelettronica indirizzoemail "
    "enderecodeemail correioeletronico" },
  { ROLE_PROFILE, "profile profileurl profilelink url link linkedin linkedinurl linkedinprofile "
                  "urlofmemberprofile publicurl handle twitterhandle twitter mastodon account "
                  "accountaddress "
                  "profil "
                  "profilduprofil "
                  "perfil "
                  "profiel "
                  "profilo" },
  { ROLE_FIELD, "field fields expertise discipline specialty speciality specialism subjectarea "
                "industry sector professionalfield area "
                "fach fachgebiet fachbereich bereich branche "
                "domaine specialite secteur "
                "campo especialidad ambito "
                "vakgebied werkveld sectoren "
                "settore disciplina "
                "especialidade setor" },
  { ROLE_ORG,
    "personorganization personorganisation accountname "
    "org orgs organisation organization organisationname organizationname "
    "organization1name company companies companyname employer institution workplace affiliation "
    "school university "
    "unternehmen firma arbeitgeber einrichtung schule hochschule "
    "entreprise societe organisme employeur etablissement "
    "empresa organizacion institucion compania centro "
    "bedrijf organisatie werkgever instelling "
    "azienda ditta organizzazione ente istituzione "
    "organizacao instituicao" },
  { ROLE_PLACE, "place city town location country region where homecity address1city basedin "
                "ort stadt wohnort standort "
                "lieu ville pays localisation "
                "lugar ciudad pais ubicacion "
                "plaats woonplaats stad locatie "
                "luogo citta paese "
                "cidade localizacao localidade" },
  { ROLE_TAGS, "tags tag labels groups group category categories groupmembership "
               "kategorien kategorie gruppe gruppen schlagworte schlagworter etiketten "
               "etiquettes groupe groupes "
               "etiquetas categorias categoria grupo grupos "
               "trefwoorden groep groepen "
               "etichette categorie gruppo gruppi" },
  { ROLE_KNOWS, "knows alsoknows connectedto acquaintances "
                "kennt bekannte bekanntmit "
                "connait "
                "conoce "
                "kent "
                "conosce "
                "conhece" },
  { ROLE_STAGE, "stage relationshipstage pipelinestage "
                "beziehungsstand "
                "etape "
                "etapa "
                "stadium "
                "fase" },
  { ROLE_CADENCE, "cadence keepintouch contactevery reachoutevery contactfrequency "
                  "rhythmus turnus "
                  "rythme "
                  "cadencia "
                  "ritme "
                  "cadenza" },
  { ROLE_DO_NOT_CONTACT, "donotcontact dnc optout optedout unsubscribed "
                         "nichtkontaktieren "
                         "nepascontacter "
                         "nocontactar "
                         "nietbenaderen nietcontacteren "
                         "noncontattare "
                         "naocontactar naocontatar" },
  { ROLE_CLUSTER,
    "cluster clusters clustername mycluster community circle circles circlename mycircle "
    "kreis kreise cercle cercles circulo circulos kring kringen cerchia cerchio "
    "gemeinschaft "
    "communaute "
    "comunidad "
    "gemeenschap "
    "comunita "
    "comunidade" },
  { ROLE_ROLE, "role roles position jobtitle job occupation headline "
               "funktion rolle beruf stelle "
               "poste fonction "
               "puesto cargo "
               "rol functie beroep "
               "ruolo posizione "
               "funcao" },
  { ROLE_ID, "id nodeid vertexid personid vertex node" },
  { ROLE_LABEL, "label nodelabel" },
  { ROLE_STRENGTH, "strength tiestrength" },
  { ROLE_INTERACTIONS, "interactions numberofinteractions interactioncount" },
  { ROLE_POST, "postid messageid commentid tweetid statusid msgid entryid" },
  { ROLE_REPLY,
    "rootid rootpostid parentid parent replytoid inreplytoid inreplytostatusid inreplytomessageid inreplytopostid "
    "parentpostid parentmessageid parentcommentid replytopostid replytomessageid" },
  { ROLE_YEAR,
    "year jahr annee ano anno jaar publicationyear yearofpublication yearpublished pubyear py erscheinungsjahr publikationsjahr anneedepublication anodepublicacion anodepublicacao annodipubblicazione jaarvanuitgave publicatiejaar" },
  { ROLE_MONTH, "month monat mois mes mese maand" },
  { ROLE_WEEK, "week weeknumber weekno calendarweek isoweek kw woche kalenderwoche semaine semana "
               "settimana weeknummer" },
  { ROLE_QUARTER, "quarter qtr quartal trimestre kwartaal" },
  { ROLE_STATE, "state" },
  { ROLE_EVIDENCE, "evidence" },
  { ROLE_NONE, NULL }
};

gboolean
word_is_for_people (const char *folded)
{
  return text_means (WORDS_PEOPLE, folded);
}
