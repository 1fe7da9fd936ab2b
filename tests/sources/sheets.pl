#!/usr/bin/perl
# Workbooks give the same network as the table of text that shows the same: as Excel, LibreOffice,
# Google Sheets and scripts write them, in several languages and years.
use strict;
use warnings;
use utf8;
use Cwd 'abs_path';
use Encode 'encode_utf8';
use File::Basename;
use File::Temp 'tempdir';
use Test::More;
use lib dirname(abs_path($0));
use Pack qw(zip slurp spew);
use Book qw(xlsx ods);

my $pln = abs_path($ENV{PLN} // 'build/release/pln');
chdir tempdir(CLEANUP => 1);

sub bytes { return map { ref $_ eq 'ARRAY' ? [bytes(@$_)] : defined $_ && !ref $_ ? encode_utf8($_) : $_ } @_ }

sub csv_cell {
    my ($cell) = @_;
    return '' if !defined $cell;
    return join ' ', grep { defined } $cell->{day}, $cell->{time} if ref $cell && $cell->{day};
    $cell = $cell->{n} // $cell->{shown} // $cell->{v} // '' if ref $cell;
    return $cell =~ /[",\n]/ ? '"' . $cell =~ s/"/""/gr . '"' : $cell;
}

sub csv {
    my ($out, $rows) = @_;
    my $width = 0;
    for my $row (@$rows) { $width = @$row if $row && @$row > $width }
    spew($out, join '', map { my $row = $_ // []; join(',', map { csv_cell($row->[$_]) } 0 .. $width - 1) . "\n" } @$rows);
}

# Both have the same ties and the same people.
sub twins {
    my ($book, $what, @options) = @_;
    my $options = join ' ', map { quotemeta } @options;
    my ($ties, $twin) = map { scalar `$pln $_ --ties - 2>&1` } "$book $options", "twin.csv";
    is($ties, $twin, "$what: the same ties");
    like($twin, qr/^contact_a.*\n./, "$what: there are ties") or diag($twin);
    is(scalar `$pln $book $options --metrics -`, scalar `$pln twin.csv --metrics -`, "$what: the same people");
}

my @english = bytes(
    ['date', 'from', 'to', 'channel', 'topic', 'minutes', 'note'],
    [{ day => '2024-03-05' }, 'Ana Ruiz', 'Ben Okafor', 'coffee', 'evaluation', { n => 45 }],
    [{ day => '2024-03-06' }, 'Ben Okafor', "Ana Ruiz\nCai Wen", 'call', 'jazz; "blue" notes', { n => '12.5' }, 'x'],
    undef,
    [{ day => '2024-04-01', time => '14:30' }, 'Dee Park', 'Ana Ruiz', 'email', 'a, b & <c>'],
    [{ day => '2024-12-31' }, 'Ana Ruiz', 'Cai Wen', 'coffee', undef, { n => 30 }],
    [{ day => '2025-02-28' }, 'Cai Wen', { f => 'C2', v => 'Dee Park' }, 'lunch'],
);
my @german = bytes(
    ['Datum', 'Von', 'An', 'Kanal', 'Thema'],
    map({ [{ day => $_->[0] }, @$_[1 .. 4]] }
        ['2019-01-07', 'Jürgen Weiß', 'Renée Ångström', 'Kaffee', 'Führung'],
        ['2019-01-17', 'Renée Ångström', 'Jürgen Weiß', 'Anruf', 'Führung'],
        ['2019-02-07', 'Jürgen Weiß', 'Zoë Müller', 'E-Mail', 'Lernen'],
        ['2019-12-13', 'Zoë Müller', 'Renée Ångström', 'Kaffee', 'Lernen'])
);
my @french = bytes(
    ['Rencontres 2022'],
    undef,
    ['Date', 'Avec', 'Canal', 'Sujet'],
    map({ [{ day => $_->[0] }, @$_[1 .. 3]] }
        ['2022-05-02', 'Élodie Martin', 'café', 'évaluation'],
        ['2022-05-03', 'Noémie Petit', 'appel', 'jazz'],
        ['2022-06-04', 'Élodie Martin', 'café', 'jazz'],
        ['2022-07-05', 'Louis Girard', 'courriel', 'musées'])
);

csv('twin.csv', \@english);
xlsx('excel.xlsx', [Log => \@english]);
twins('excel.xlsx', 'Excel');
xlsx('mac.xlsx', [Log => \@english], since_1904 => 1, date_format => 'd/m/yy;@');
twins('mac.xlsx', 'Excel for Mac, days since 1904');
xlsx('google.xlsx', [Log => \@english], date_format => 'yyyy\-mm\-dd', rich => 1);
twins('google.xlsx', 'Google Sheets');
xlsx('script.xlsx', [Log => \@english], inline => 1, prefix => 'x', date_format => '[$-407]d. mmmm yyyy');
twins('script.xlsx', 'a script, with texts in the cells and a prefix');
ods('libre.ods', [Log => \@english]);
twins('libre.ods', 'LibreOffice');
csv('twin.csv', \@german);
xlsx('excel-de.xlsx', [Tabelle1 => \@german], date_format => 'dd/mm/yyyy');
twins('excel-de.xlsx', 'Excel in German');
ods('libre-de.ods', [Tabelle1 => \@german]);
twins('libre-de.ods', 'LibreOffice in German');
xlsx('bare.xlsx', [Sheet1 => \@german], bare => 1, inline => 1);
twins('bare.xlsx', 'cells without references');
csv('twin.csv', \@french);
xlsx('excel-fr.xlsx', [Feuil1 => \@french], date_format => '[$-40C]d\ mmm\ yy');
twins('excel-fr.xlsx', 'Excel in French, with a title above');
ods('libre-fr.ods', [Feuille1 => \@french]);
twins('libre-fr.ods', 'LibreOffice in French, with a title above');

# Several sheets: the first that is a table of people, or the one that is named.
my @sheets = (Notes => [bytes(['Remember to ask'], ['about the budget'])], 'Old log' => \@german, Log => \@english);
xlsx('book.xlsx', [@sheets], hidden => { 'Old log' => 1 });
ods('book.ods', [@sheets], hidden => { 'Old log' => 1 });
for my $book ('book.xlsx', 'book.ods') {
    csv('twin.csv', \@english);
    twins($book, "$book: the first sheet with people");
    csv('twin.csv', \@german);
    twins($book, "$book: the sheet that is named", '--sheet', 'old LOG');
    my $check = `$pln check $book`;
    like($check, qr/^\Q$book\E, Log\n +interactions, 5 rows, (Excel workbook|OpenDocument spreadsheet), header on row 1$/m, "$book: check says what was read");
    like($check, qr/^ +file +\Q$book\E, Old log: is a hidden sheet$/m, 'and what was not');
    like(`$pln $book --sheet Lgo 2>&1`, qr/^pln: --sheet: no sheet here is called "Lgo"; the sheets are "Notes", "Old log", "Log"$/, "$book: a misspelt sheet");
}
mkdir 'folder';
spew('folder/book.xlsx', slurp('book.xlsx'));
zip('folder.zip', 'book.xlsx' => slurp('book.xlsx'));
csv('twin.csv', \@english);
twins('folder', 'a workbook in a folder');
twins('folder.zip', 'a workbook in a ZIP');

# Rows keep the numbers that the sheet shows.
my @wrong = ([bytes('date', 'from', 'to')], undef, undef, [{ day => '2024-03-05' }, 'Ana', "Ben\nCai"],
    [bytes('soon', 'Ana', 'Ben')], [{ day => '2024-03-07' }, 'Ana', { f => 'X1' }]);
xlsx('wrong.xlsx', [Log => \@wrong]);
my $check = `$pln check wrong.xlsx`;
like($check, qr/^ +row 5 +column date: "soon" is not a valid date$/m, 'a message names the row of the sheet');
like($check, qr/1 formula has no value; open the workbook/, 'formulas without a value are counted');
like(`$pln wrong.xlsx --strict 2>&1`, qr/^pln: wrong\.xlsx, row 5, column "date": "soon" is not a valid date/, 'and so does an error');
like(`$pln why Ana Ben wrong.xlsx`, qr/wrong\.xlsx:4|row 4|\b4\b/, 'why gives the row');

# What was called off is no log, and months that are names are nobody's.
my @head = bytes(['Date', 'From', 'To']);
xlsx('off.xlsx', [Cancelled => [@head, bytes(['2024-01-02', 'Cai Wen', 'Dee Park'])],
    Meetings => [@head, bytes(['2024-01-01', 'Ana Ruiz', 'Ben Okafor'])],
    'Waiting list' => [@head, bytes(['2024-01-03', 'Eli Nash', 'Ana Ruiz'])]]);
my $off = `$pln off.xlsx --ties - 2>&1`;
like($off, qr/Ana Ruiz/, 'a sheet of meetings beside one of cancelled ones');
unlike($off, qr/Cai Wen|Eli Nash/, 'what was cancelled, and who waited, is set aside');
xlsx('months.xlsx', [April => [bytes(['Date', 'With'], ['2024-04-01', 'Ben Okafor'], ['2024-04-02', 'Cai Wen'])],
    June => [bytes(['Date', 'With'], ['2024-06-01', 'Dee Park'], ['2024-06-02', 'Ben Okafor'])]]);
unlike(`$pln months.xlsx --ties - 2>&1`, qr/April|June/, 'months are not those who wrote a log');

# Hostile ones.
sub refused {
    my ($name, $message) = @_;
    my $seen = `ulimit -v 400000; timeout 10 $pln $name 2>&1`;
    like($seen, $message, "$name is refused");
    is($? >> 8, 1, 'with exit code 1');
}
my $laughs = join '', map { my $n = $_; "<!ENTITY l$n \"" . "&l" . ($n - 1) . ";" x 10 . '">' } 1 .. 9;
sub sheet_of {
    my ($name, $xml) = @_;
    xlsx('tmp.xlsx', [Log => \@english]);
    zip($name, 'xl/workbook.xml' => '<workbook xmlns:r="r"><sheets><sheet name="L" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels' => '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
        'xl/worksheets/s.xml' => $xml);
}
sheet_of('laughs.xlsx', "<!DOCTYPE x [<!ENTITY l0 \"ha\">$laughs]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&l9;</t></is></c></row></sheetData></worksheet>");
refused('laughs.xlsx', qr/"laughs\.xlsx" has a document type/);
sheet_of('outside.xlsx', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>');
refused('outside.xlsx', qr/"outside\.xlsx" has a document type/);
sheet_of('cut.xlsx', '<worksheet><sheetData><row><c t="inlineStr"><is><t>date</t></is></c>');
refused('cut.xlsx', qr/"cut\.xlsx" is damaged: its XML breaks off/);
sheet_of('deep.xlsx', '<a>' x 100_000);
refused('deep.xlsx', qr/"deep\.xlsx" is damaged/);
zip('missing.xlsx', 'xl/workbook.xml' => '<workbook><sheets/></workbook>');
refused('missing.xlsx', qr/"missing\.xlsx" is damaged: "xl\/_rels\/workbook\.xml\.rels" is missing/);
my $ns = 'xmlns:office="o" xmlns:table="t" xmlns:text="x"';
zip('rows.ods', 'mimetype' => 'm', 'content.xml' => "<office:d $ns><table:table table:name=\"L\">"
    . '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>Ana</text:p></table:table-cell></table:table-row>' x 20
    . '</table:table></office:d>');
my $seen = `ulimit -v 600000; timeout 20 $pln rows.ods 2>&1`;
is($? >> 8, 1, 'a sheet of 17 billion equal cells is refused') or diag($seen);
my $ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" . "\0" x 2000;
spew('locked.xlsx', $ole);
refused('locked.xlsx', qr/"locked\.xlsx" is a workbook with a password; open it in the spreadsheet program and save a copy without one/);
spew('old.xls', $ole);
refused('old.xls', qr/"old\.xls" is an old Excel or Outlook file/);
zip('letter.docx', 'word/document.xml' => '<x/>');
refused('letter.docx', qr/"letter\.docx" is a Word document \(\.docx\), not a table; save its table as CSV/);
done_testing;
