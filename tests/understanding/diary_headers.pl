#!/usr/bin/perl
# A diary is read as one under whatever word heads those its writer met: days, one column of people
# and notes give a tie of the writer with each person, in seven languages and both genders.
use strict;
use warnings;
use File::Temp 'tempdir';

my $pln = $ENV{PLN} // 'build/release/pln';
my $folder = tempdir (CLEANUP => 1);

# The header of the days, of the notes, the people of four days, and the words.
my @languages = (
  [ 'Date', 'Notes', [qw(Imogen_Shaw Rasheed_Khan Imogen_Shaw Chloe_Burt)], <<'en' ],
Mentee|Coachee|Student|Pupil|Client|Colleague|Tutee|Apprentice|Intern|Trainee|Learner|
Participant|Guest|Speaker|Friend|Contact|Partner|Peer|Buddy|Coach|Mentor|Tutor|Teacher|
Supervisor|Interviewee|Interviewer|Attendee|Member|Advisee|Advisor|Candidate|
Child|Family|Neighbour|Person|Who|With whom|Met with|Spoke to|Talked with|Called|Rang|Wrote to|
Saw|Lunch with|Chat with|Tea with|Walk with|Zoom with|Met|Visited|Phoned|Emailed|Interlocutor|
Counterpart|Companion|Patient|Expert|Classmate|Co-author|Collaborator|Team mate|Roommate|Penpal|
Correspondent
en
  [ 'Datum', 'Notizen', [qw(Katrin_Vogel Tomasz_Braun Katrin_Vogel Uwe_Hartmann)], <<'de' ],
Mentee|Coachee|Schüler|Schülerin|Schüler/in|Klient|Klientin|Kunde|Kundin|Eltern|Kollege|
Kollegin|Kolleg*in|Lehrling|Azubi|Praktikant|Praktikantin|Teilnehmer|Teilnehmerin|Gast|Freundin|
Kontakt|Partner|Patin|Coach|Mentorin|Tutorin|Lehrkraft|Betreuerin|Interviewpartner|
Mitglied|Kind|Familie|Nachbarin|Person|Wer|Mit wem|Gesprochen mit|Telefoniert mit|
Getroffen|Kaffee mit|Essen mit|Spaziergang mit|Gesprächspartner|Gesprächspartnerin|Gegenüber|
Begleitung|Ansprechpartner|Tandempartner|Lernende|Lernpartner|Studentin|Studierende
de
  [ 'Date', 'Notes', [qw(Youssef_Benali Maëlle_Petit Youssef_Benali Chloé_Martin)], <<'fr' ],
Mentoré|Mentorée|Mentoré(e)|Mentoré·e|Coaché|Coachée|Élève|Client|Cliente|Collègue|Apprenti|
Apprentie|Stagiaire|Participant|Participante|Invité|Invitée|Ami|Amie|Contact|Partenaire|Binôme|
Mentor|Tuteur|Tutrice|Enseignante|Interlocuteur|Interlocutrice|Membre|Enfant|
Famille|Voisine|Personne|Qui|Avec qui|Avec|Vu|Rencontré|Rencontrée|Café avec|Déjeuner avec|
Appel avec|Étudiant|Étudiante|Accompagné|Accompagnée|Filleul|Filleule|Parrain|Marraine
fr
  [ 'Fecha', 'Notas', [qw(Lucía_Prieto Iñaki_Gil Lucía_Prieto Óscar_Ruiz)], <<'es' ],
Mentorizado|Mentorizada|Mentoreado|Alumno|Alumna|Alumno/a|Cliente|Clienta|Compañero|Compañera|
Aprendiz|Becario|Becaria|Participante|Invitado|Invitada|Amigo|Amiga|Contacto|Pareja|Mentor|
Mentora|Tutor|Tutora|Profesora|Interlocutor|Interlocutora|Miembro|Niño|
Familia|Vecina|Persona|Quién|Con quién|Con|Vi a|Hablé con|Café con|Comida con|Estudiante|
Acompañante|Ahijado|Ahijada|Tutorado|Tutorada
es
  [ 'Data', 'Note', [qw(Giulia_Rossi Marco_Conti Giulia_Rossi Chiara_Neri)], <<'it' ],
Mentee|Allievo|Allieva|Cliente|Genitore|Collega|Apprendista|Tirocinante|Stagista|Partecipante|
Ospite|Amico|Amica|Contatto|Partner|Mentore|Tutor|Insegnante|Interlocutore|Interlocutrice|
Membro|Bambino|Famiglia|Vicina|Persona|Chi|Con chi|Con|Visto|Incontrato|
Incontrata|Parlato con|Caffè con|Pranzo con|Studente|Studentessa|Assistito|Assistita|Corsista
it
  [ 'Datum', 'Notities', [qw(Sanne_Vos Bram_Smit Sanne_Vos Anouk_Visser)], <<'nl' ],
Mentee|Leerling|Cliënt|Ouder|Collega|Stagiair|Stagiaire|Deelnemer|Deelneemster|Gast|Spreker|
Vriend|Vriendin|Contact|Partner|Mentor|Begeleider|Docent|Gesprekspartner|Lid|
Kind|Gezin|Buurvrouw|Persoon|Wie|Met wie|Met|Gezien|Ontmoet|Gesproken met|
Koffie met|Lunch met|Gebeld met|Student|Studente|Cursist|Maatje|Tutor|Leerkracht
nl
  [ 'Data', 'Notas', [qw(Inês_Lopes Rui_Falcão Inês_Lopes Duarte_Pires)], <<'pt' ],
Mentorado|Mentorada|Mentorado(a)|Aluno|Aluna|Aluno(a)|Cliente|Colega|Aprendiz|Estagiário|
Estagiária|Participante|Convidado|Convidada|Amigo|Amiga|Contato|Contacto|Parceiro|Parceira|
Mentor|Mentora|Tutor|Tutora|Professora|Interlocutor|Interlocutora|Membro|
Criança|Família|Vizinha|Pessoa|Quem|Com quem|Com|Vi|Falei com|Café com|Almoço com|Estudante|
Acompanhante|Afilhado|Afilhada|Orientando|Orientanda|Formando|Formanda
pt
);

my $count = 0;
for my $language (@languages)
  {
    my ($day, $note, $people, $words) = @$language;
    $words =~ s/\n//g;
    for my $word (split /\|/, $words)
      {
        my $file = "$folder/diary.csv";
        open my $out, '>', $file or die "$file: $!";
        print $out "$day,$word,$note\n";
        for my $row (0 .. $#$people)
          {
            my $name = $people->[$row] =~ tr/_/ /r;
            printf $out "2025-0%d-1%d,%s,jazz\n", 1 + $row, $row, $name;
          }
        close $out;
        my $said = `$pln check $file 2>&1`;
        my $fine = $? == 0 && $said =~ /ties    3 ties, all of them yours/;
        printf "%s %d - %s\n", $fine ? 'ok' : 'not ok', ++$count, $word;
        print $said =~ s/^/# /gmr unless $fine;
      }
  }
print "1..$count\n";
