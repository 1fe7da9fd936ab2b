# Hostile shapes of input.  Each is a name, the number of items it starts with, and a function of that
# number that returns the arguments of pln; it writes its files with put (NAME, TEXT).
package Shapes;
use strict;
use warnings;
use utf8;
use Exporter 'import';
our @EXPORT = qw(@shapes $bytes);

our @shapes;
our $bytes;                     # what the last input has

sub put
{
  my ($name, @text) = @_;
  open my $out, '>:utf8', $name or die "$name: $!";
  print $out @text;
  close $out;
  $bytes += -s $name;
  return $name;
}

sub shape
{
  my ($name, $from, $make) = @_;
  push @shapes, { name => $name, from => $from, make => $make };
}

my @syllable = qw(ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri);

# Different for each number; two words, which no two people share.
sub word
{
  my ($number, $letters) = @_;
  my $word = '';
  for (1 .. $letters || 4) { $word .= $syllable[$number % 32]; $number = int ($number / 32) }
  return ucfirst $word;
}
sub name { my ($i) = @_; return word ($i * 7919 % 1048573) . ' ' . word ($i * 104729 % 1048573) }
sub day { my ($i) = @_; return sprintf '20%02d-%02d-%02d', 10 + $i / 336 % 14, 1 + $i / 28 % 12, 1 + $i % 28 }

# A log of n rows: what a row has behind its date, from a function of its number.
sub rows
{
  my ($head, $n, $row) = @_;
  return put ('log.csv', "date,$head\n", map { day ($_) . ',' . $row->($_) . "\n" } 0 .. $n - 1);
}

# A log of rows of twenty people, with one row whose cell is long.
sub long_cell
{
  my ($column, $text) = @_;
  my %cell = (date => '2024-05-05', from => 'Ana Berg', to => 'Ben Cole', topic => 'jazz', note => 'hello');
  $cell{$column} = $text;
  $cell{$column} = '"' . $cell{$column} =~ s/"/""/gr . '"' if $column ne 'date' && $text =~ /[",\n]/;
  return put ('log.csv', "date,from,to,topic,note\n",
    (map { day ($_) . ',Ana Berg,' . name ($_ % 20) . ",jazz,hello\n" } 0 .. 40),
    join (',', @cell{qw(date from to topic note)}) . "\n");
}

# Quotes.
shape 'quotes: every cell quoted, quotes doubled', 2000, sub { rows 'from,to,note', $_[0], sub { my $i = shift; '"' . name (0) . '","' . name ($i % 200) . '","he said ""yes"" and ""no"""' } };
shape 'quotes: one cell of doubled quotes', 20000, sub { long_cell 'note', '"' x $_[0] };
shape 'quotes: a name of doubled quotes', 2000, sub { long_cell 'to', '"' x $_[0] };
shape 'quotes: inside of plain cells', 2000, sub { rows 'from,to,note', $_[0], sub { my $i = shift; name (0) . ',' . name ($i % 200) . ',6" tall, 7" wide' } };
shape 'quotes: one in every row, never closed', 4000, sub { rows 'from,to,note', $_[0], sub { my $i = shift; name (0) . ',' . name ($i % 200) . ',"open' } };
shape 'quotes: a cell of many lines', 4000, sub { long_cell 'note', "a line of text\n" x $_[0] };
shape 'quotes: one never closed in the header', 4000, sub { put ('log.csv', "date,\"from,to\n", map { day ($_) . ',' . name (0) . ',' . name ($_ % 200) . "\n" } 1 .. $_[0]) };

# Joints of people in one cell.
for my $joint (' and ', ' & ', '/', ' und ', '; ', ', ', ' + ', ' et ', ' y ', ' | ', ' - ', ', and ', ' with ')
{
  shape "joints: \"$joint\" between people of one cell", 500, sub { my $n = shift; long_cell 'to', join ($joint, map { name ($_) } 1 .. $n) };
  shape "joints: \"$joint\" and nothing else in a cell", 2000, sub { my $n = shift; long_cell 'to', $joint x $n };
}
shape 'joints: "and" between three people in every row', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; name (0) . ',' . join ' and ', map { name ($i * 3 + $_) } 0 .. 2 } };
shape 'joints: given names joined before a family name', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; name (0) . ',' . word ($i) . ' and ' . word ($i + 7) . ' ' . word ($i * 31) } };
shape 'joints: "Berg, Ana; Cole, Ben" in one cell', 500, sub { my $n = shift; long_cell 'to', join '; ', map { word ($_ * 31) . ', ' . word ($_) } 1 .. $n };

# Brackets.
for my $pair ('()', '[]', '<>', '{}')
{
  my ($open, $close) = split //, $pair;
  shape "brackets: $open, never closed", 5000, sub { long_cell 'to', 'Ben ' . $open x $_[0] };
  shape "brackets: $close, never opened", 5000, sub { long_cell 'to', 'Ben ' . $close x $_[0] };
  shape "brackets: $pair, nested", 5000, sub { my $n = shift; long_cell 'to', 'Ben ' . $open x $n . 'x' . $close x $n };
  shape "brackets: $pair, side by side", 2000, sub { my $n = shift; long_cell 'to', 'Ben ' . join ' ', map { $open . word ($_) . $close } 1 .. $n };
  shape "brackets: $pair behind each of many people", 500, sub { my $n = shift; long_cell 'to', join '; ', map { name ($_) . " $open" . word ($_) . "\@x.org$close" } 1 .. $n };
}

# Separators.
shape 'separators: a row of commas', 20000, sub { put ('log.csv', "date,from,to\n2024-01-01,Ana Berg,Ben Cole\n", ',' x $_[0], "\n2024-01-02,Ana Berg,Cyd Dahl\n") };
shape 'separators: a header of commas', 5000, sub { put ('log.csv', 'date,from,to' . ',' x $_[0] . "\n", "2024-01-01,Ana Berg,Ben Cole\n" x 20) };
# Only read: every row is a person of its own, and who is between whom is counted exactly up to five seconds.
shape 'separators: four kinds in every row', 2000, sub { ('check', put ('log.csv', map { join ("\t", day ($_), name (0), name ($_ % 200)) . ";a;b,c,d|e|f\n" } 1 .. $_[0])) };
shape 'separators: another kind in every other row', 2000, sub { put ('log.csv', map { join ((',', ';', "\t", '|')[$_ % 4], day ($_), name (0), name ($_ % 200)) . "\n" } 1 .. $_[0]) };
shape 'separators: rows of growing length', 100, sub { my $n = int sqrt $_[0] * 100; put ('log.csv', "date,from,to\n", map { day ($_) . ',Ana Berg,' . name ($_) . ',x' x $_ . "\n" } 1 .. $n) };

# Headers and columns.
sub wide
{
  my ($rows, $head, $cell) = @_;
  return put ('log.csv', $head, "\n", map { my $i = $_; $cell->($i) . "\n" } 1 .. $rows);
}
shape 'headers: many columns of text', 300, sub { my $n = shift; wide 20, join (',', 'date,from,to', map { word ($_) } 1 .. $n), sub { my $i = shift; join ',', day ($i), 'Ana Berg', name ($i), map { word ($i * $_) } 1 .. $n } };
shape 'headers: many columns of numbers', 300, sub { my $n = shift; wide 20, join (',', 'date,from,to', map { "v$_" } 1 .. $n), sub { my $i = shift; join ',', day ($i), 'Ana Berg', name ($i), map { $i * $_ } 1 .. $n } };
shape 'headers: many columns of days', 300, sub { my $n = shift; wide 20, join (',', 'name', map { day ($_) } 1 .. $n), sub { my $i = shift; join ',', name ($i), map { ($i + $_) % 3 ? 'x' : '' } 1 .. $n } };
shape 'headers: many columns of people', 300, sub { my $n = shift; wide 20, join (',', 'date', map { "person $_" } 1 .. $n), sub { my $i = shift; join ',', day ($i), map { $_ % 30 == $i ? name ($_) : '' } 1 .. $n } };
shape 'headers: many columns of one name', 300, sub { my $n = shift; wide 20, 'date,from' . ',to' x $n, sub { my $i = shift; join ',', day ($i), 'Ana Berg', map { $_ % 50 == $i ? name ($_) : '' } 1 .. $n } };
shape 'headers: alters side by side, alter ties behind', 20, sub { my $n = int sqrt $_[0] * 20; wide 5, join (',', 'ego', (map { ("alter_$_", "alter_${_}_sex", "alter_${_}_close") } 1 .. $n), map { my $a = $_; map { "tie_${a}_$_" } $a + 1 .. $n } 1 .. $n), sub { my $i = shift; join ',', "Ego $i", (map { (name ($i * $_), 'f', 3) } 1 .. $n), map { my $a = $_; map { ($a + $_) % 3 ? 0 : 1 } $a + 1 .. $n } 1 .. $n } };
shape 'headers: egor\'s .EGOID, .ALTID and numbered columns', 200, sub { my $n = shift; wide 10, join (',', '.egoID', map { my $c = $_; map { "$_.$c" } qw(alter.name alter.sex alter.age) } 1 .. $n), sub { my $i = shift; join ',', $i, map { (name ($i * $_), 'm', 40) } 1 .. $n } };
shape 'headers: questions of a survey, numbered twice', 200, sub { my $n = shift; wide 10, join (',', 'ResponseId', map { my $q = $_; map { "Q${q}_$_" } 1 .. 3 } 1 .. $n), sub { my $i = shift; join ',', "R_$i", map { (name ($i * $_), 5, '') } 1 .. $n } };
shape 'headers: one long header', 5000, sub { put ('log.csv', 'date,from,to,', 'what we said ' x $_[0], "\n", "2024-01-01,Ana Berg,Ben Cole,x\n" x 20) };
shape 'headers: again before every row', 1000, sub { put ('log.csv', map { "date,from,to\n" . day ($_) . ',Ana Berg,' . name ($_ % 200) . "\n" } 1 .. $_[0]) };
shape 'headers: no header, many columns', 200, sub { my $n = shift; wide 20, join (',', day (0), 'Ana Berg', name (1), map { word ($_) } 1 .. $n), sub { my $i = shift; join ',', day ($i), 'Ana Berg', name ($i), map { word ($i * $_) } 1 .. $n } };
shape 'columns: a matrix', 40, sub { my $n = int sqrt $_[0] * 40; wide $n, join (',', '', map { name ($_) } 1 .. $n), sub { my $i = shift; join ',', name ($i), map { ($i * $_) % 5 == 1 ? 1 : 0 } 1 .. $n } };
shape 'columns: a register of who was there', 40, sub { my $n = int sqrt $_[0] * 40; wide $n, join (',', 'name', map { "meeting $_" } 1 .. $n), sub { my $i = shift; join ',', name ($i), map { ($i * $_) % 5 == 1 ? 'yes' : 'no' } 1 .. $n } };
shape 'columns: numbered, most of them empty', 200, sub { my $n = shift; wide 4, join (',', 'name', map { "Item $_" } 1 .. $n), sub { my $i = shift; join ',', name ($i), map { $_ < 4 ? name (1000 * $i + $_) : '' } 1 .. $n } };
shape 'columns: short rows below a wide header', 500, sub { my $n = shift; put ('log.csv', join (',', 'date,from,to', map { "c$_" } 1 .. $n), "\n", map { day ($_) . ',Ana Berg,' . name ($_ % 100) . "\n" } 1 .. $n) };

# Names.
sub two_letters { my ($number, $one, $other) = @_; return join '', map { $number >> $_ & 1 ? $one : $other } 0 .. 17 }
shape 'names: of two letters alone', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,' . ucfirst (two_letters ($i, 'а', 'я')) . ' Бо' } };
shape 'names: one family', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,' . word ($i * 7919 % 1048573) . ' Miller' } };
shape 'names: one given name', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,Anna ' . word ($i * 7919 % 1048573) } };
shape 'names: an initial and a family', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,' . chr (65 + $i % 26) . '. ' . word (int ($i / 26)) } };
shape 'names: a letter apart', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,Johanna' . join ('', map { chr 97 + ($i >> 3 * $_) % 8 } 0 .. 5) . ' Miller' } };
shape 'names: numbers behind one name', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; "Ana Berg,Person $i" } };
shape 'names: single words', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana,' . word ($i * 7919 % 1048573) } };
shape 'names: addresses of one house', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; 'ana@guild.example,' . lc (word ($i * 7919 % 1048573)) . '@guild.example' } };
shape 'names: many for one address', 500, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,' . name ($i) . ' <office@guild.example>' } };
shape 'names: many addresses of one', 500, sub { rows 'from,to', $_[0], sub { my $i = shift; "Ana Berg,Ben Cole <ben$i\@guild.example>" } };
shape 'names: one name of many words', 5000, sub { long_cell 'to', join ' ', map { word ($_) } 1 .. $_[0] };
shape 'names: one long word', 20000, sub { long_cell 'to', 'Ben' . 'o' x $_[0] };
shape 'names: one with many accents', 5000, sub { long_cell 'to', 'Be' . "\x{301}" x $_[0] . 'n' };
shape 'names: invisible characters', 5000, sub { long_cell 'to', 'Be' . "\x{200b}\x{202e}" x $_[0] . 'n' };
shape 'names: of long words, many people', 200, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,' . ucfirst (lc word ($i, 4) x 12) . ' ' . word ($i * 31) x 12 } };
shape 'names: telephone numbers', 1000, sub { rows 'from,to', $_[0], sub { my $i = shift; sprintf '+49 170 1234567,+49 %d %07d', 150 + $i % 20, $i * 7919 % 9999991 } };
shape 'names: initials with points', 5000, sub { long_cell 'to', 'B. ' x $_[0] };
shape 'names: hyphens', 5000, sub { long_cell 'to', 'Ben-' x $_[0] };
shape 'names: titles', 5000, sub { long_cell 'to', 'Dr. ' x $_[0] . 'Cole' };
shape 'names: every case and accent of one', 500, sub { rows 'from,to', $_[0], sub { my $i = shift; 'Ana Berg,' . join ('', map { $i >> $_ & 1 ? 'É' : 'e' } 0 .. 14) . ' Cole' } };

# Cells.
shape 'cells: a long note', 5000, sub { long_cell 'note', 'we spoke of this and that. ' x $_[0] };
shape 'cells: topics of one cell', 1000, sub { my $n = shift; long_cell 'topic', join '; ', map { word ($_) } 1 .. $n };
shape 'cells: topics of many rows', 1000, sub { rows 'from,to,topic', $_[0], sub { my $i = shift; 'Ana Berg,' . name ($i % 100) . ',' . word ($i * 7919 % 1048573) } };
shape 'cells: entities', 5000, sub { long_cell 'to', 'Ben &amp; &lt;&#x41;' x $_[0] };
shape 'cells: ampersands', 20000, sub { long_cell 'note', '&' x $_[0] };
shape 'cells: mentions', 2000, sub { my $n = shift; long_cell 'note', join ' ', map { '@' . lc word ($_) } 1 .. $n };
shape 'cells: links', 2000, sub { my $n = shift; long_cell 'note', 'https://x.example/a?b=c ' x $n };
shape 'cells: blanks', 20000, sub { long_cell 'to', 'Ben' . ' ' x $_[0] . 'Cole' };
shape 'cells: backslashes', 20000, sub { long_cell 'to', 'Ben' . '\\' x $_[0] };
shape 'cells: addresses in one cell', 1000, sub { my $n = shift; long_cell 'to', join ', ', map { lc (word ($_)) . '@guild.example' } 1 .. $n };
shape 'cells: at signs', 20000, sub { long_cell 'to', '@' x $_[0] };
shape 'cells: different notes', 1000, sub { rows 'from,to,note', $_[0], sub { my $i = shift; 'Ana Berg,' . name ($i % 100) . ',' . join ' ', map { word ($i * $_) } 1 .. 12 } };
shape 'cells: reply threads', 1000, sub { rows 'id,in reply to,from,text', $_[0], sub { my $i = shift; "$i," . ($i ? $i - 1 : '') . ',' . name ($i % 50) . ',hello' } };
shape 'cells: replies to a later row', 1000, sub { my $n = $_[0]; rows 'id,in reply to,from,text', $n, sub { my $i = shift; "$i," . ($i + 1) . ',' . name ($i % 50) . ',hello' } };
shape 'cells: events of many people', 500, sub { rows 'event,name', $_[0], sub { my $i = shift; 'evening ' . int ($i / 15) . ',' . name ($i % 400) } };
shape 'cells: one event', 1000, sub { put ('log.csv', "date,event,name\n", map { "2024-01-01,evening," . name ($_) . "\n" } 1 .. $_[0]) };

# Sections.
shape 'sections: tables one below the other', 200, sub { put ('log.csv', map { "date,from,to\n" . join ('', map { day ($_) . ',Ana Berg,' . name ($_ % 90) . "\n" } $_ .. $_ + 4) . "\n" } 1 .. $_[0]) };
shape 'sections: a title above each', 200, sub { put ('log.csv', map { "Week $_\n\ndate,from,to\n" . join ('', map { day ($_) . ',Ana Berg,' . name ($_ % 90) . "\n" } $_ .. $_ + 4) . "\n" } 1 .. $_[0]) };
shape 'sections: lines of words above the table', 1000, sub { put ('log.csv', "exported by somebody\n" x $_[0], "date,from,to\n", map { day ($_) . ',Ana Berg,' . name ($_) . "\n" } 1 .. 20) };
shape 'sections: blank lines', 20000, sub { put ('log.csv', "date,from,to\n2024-01-01,Ana Berg,Ben Cole\n", "\n" x $_[0], "2024-01-02,Ana Berg,Cyd Dahl\n") };
shape 'sections: comments', 2000, sub { put ('log.csv', "# a comment\n" x $_[0], "date,from,to\n", map { day ($_) . ',Ana Berg,' . name ($_) . "\n" } 1 .. 20) };
shape 'sections: lines of nothing but words', 2000, sub { put ('log.csv', map { name ($_) . "\n" } 1 .. $_[0]) };
shape 'sections: a chat', 1000, sub { put ('chat.txt', map { sprintf "[%02d/%02d/2024, %02d:%02d:00] %s: hello\n", 1 + $_ % 28, 1 + $_ / 28 % 12, $_ % 24, $_ % 60, name ($_ % 40) } 1 .. $_[0]) };

# Dates.
for my $date ([ 'either order', sub { my $i = shift; sprintf '%d/%d/2024', 1 + $i % 12, 1 + $i / 12 % 12 } ],
  [ 'every way to write them', sub { my $i = shift; (day ($i), '5 May 2024', 'May 5, 2024', '05.05.24', '20240505', '1714900000', 'last Tuesday', '2024-W10')[$i % 8] } ],
  [ 'spans', sub { my $i = shift; '2010-01-01 to ' . day ($i) } ],
  [ 'that are none', sub { my $i = shift; 'day ' . word ($i) } ],
  [ 'every day of 300 years', sub { my $i = shift; sprintf '%04d-%02d-%02d', 1700 + $i / 336 % 300, 1 + $i / 28 % 12, 1 + $i % 28 } ],
  [ 'with the time to the second', sub { my $i = shift; day ($i) . sprintf 'T%02d:%02d:%02d+02:00', $i % 24, $i % 60, $i * 7 % 60 } ])
{
  my ($what, $make) = @$date;
  shape "dates: $what", 1000, sub { put ('log.csv', "date,from,to\n", map { my $date = $make->($_); ($date =~ /,/ ? "\"$date\"" : $date) . ',Ana Berg,' . name ($_ % 200) . "\n" } 0 .. $_[0] - 1) };
}
shape 'dates: one of many digits', 20000, sub { long_cell 'date', '1' x $_[0] };
shape 'dates: one of many parts', 5000, sub { long_cell 'date', '1/' x $_[0] };

# Weights.
shape 'weights: of many digits', 200, sub { my $n = shift; put ('log.csv', "source,target,weight\n", map { 'Ana Berg,' . name ($_) . ',0.' . $_ x 40 . "\n" } 1 .. $n) };
shape 'weights: one of very many digits', 20000, sub { my $n = shift; put ('log.csv', "source,target,weight\n", (map { 'Ana Berg,' . name ($_) . ",2\n" } 1 .. 20), 'Ana Berg,Ben Cole,' . '1' x $n . "\n") };
shape 'weights: huge and tiny', 1000, sub { put ('log.csv', "source,target,weight\n", map { name ($_ % 100) . ',' . name ($_ * 7 % 300) . ',' . (1e300, 1e-300, 0, 1e15, 0.1)[$_ % 5] . "\n" } 1 .. $_[0]) };
shape 'weights: with commas', 1000, sub { put ('log.csv', "source;target;weight\n", map { name ($_ % 100) . ';' . name ($_ * 7 % 300) . ";1.234,$_\n" } 1 .. $_[0]) };

# Files beside the log.
sub beside { my ($n) = @_; return rows 'from,to,topic', $n, sub { my $i = shift; 'Ana Berg,' . name ($i % 5000) . ',jazz' } }
shape 'aliases: many', 500, sub { my $n = shift; beside (500), '--aliases', put ('aliases.csv', "name,alias\n", map { name ($_) . ',' . name ($_) . " $_\n" } 1 .. $n) };
shape 'aliases: a chain', 500, sub { my $n = shift; beside ($n), '--aliases', put ('aliases.csv', "name,alias\n", map { name ($_) . ',' . name ($_ + 1) . "\n" } 1 .. $n) };
shape 'aliases: a chain from the end', 500, sub { my $n = shift; beside ($n), '--aliases', put ('aliases.csv', "name,alias\n", map { name ($n - $_ + 1) . ',' . name ($n - $_) . "\n" } 1 .. $n) };
shape 'aliases: all of one person', 500, sub { my $n = shift; beside (500), '--aliases', put ('aliases.csv', "name,alias\n", map { 'Ben Cole,' . name ($_ + 5000) . "\n" } 1 .. $n) };
shape 'aliases: of two letters alone', 500, sub { my $n = shift; beside (50), '--aliases', put ('aliases.csv', "name,alias\n", map { 'Ben Cole,' . two_letters ($_, 'а', 'я') . "\n" } 1 .. $n) };
shape 'contacts: many', 500, sub { my $n = shift; beside (500), '-c', put ('contacts.csv', "name,field,org,place,tags\n", map { name ($_) . ',' . word ($_) . ',' . word ($_ * 3) . ',' . word ($_ % 9) . ',' . word ($_ % 5) . "\n" } 1 .. $n) };
shape 'contacts: many tags of one', 500, sub { my $n = shift; beside (100), '-c', put ('contacts.csv', "name,tags\n" . name (3) . ',"', join ('; ', map { word ($_) } 1 .. $n), "\"\n") };
shape 'contacts: one again and again', 500, sub { my $n = shift; beside (100), '-c', put ('contacts.csv', "name,field\n", map { name (3) . ',' . word ($_) . "\n" } 1 .. $n) };
shape 'goals: many', 200, sub { my $n = shift; beside (500), '--goals', put ('goals.csv', "topic,sources,by\n", map { word ($_) . ',3,2026-01-01' . "\n" } 1 .. $n) };
shape 'circles: names of many', 500, sub { my $n = shift; beside (500), '--names', put ('names.csv', "name,members\n", map { "Circle $_," . name ($_) . "\n" } 1 .. $n) };
shape 'pins: a map', 500, sub { my $n = shift; beside (100), '--map', 'map.svg', '--pin', put ('pin.graphml', "<?xml version=\"1.0\"?>\n<graphml><key id=\"x\" for=\"node\" attr.name=\"x\" attr.type=\"double\"/><key id=\"y\" for=\"node\" attr.name=\"y\" attr.type=\"double\"/><key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/><graph edgedefault=\"undirected\">\n", (map { "<node id=\"n$_\"><data key=\"label\">" . name ($_) . "</data><data key=\"x\">$_</data><data key=\"y\">1</data></node>\n" } 1 .. $n), "</graph></graphml>\n") };
shape 'pins: names of two letters alone', 500, sub { my $n = shift; beside (100), '--map', 'map.svg', '--pin', put ('pin.svg', "<svg xmlns=\"http://www.w3.org/2000/svg\">\n", (map { '<g class="contact" data-name="' . two_letters ($_, 'а', 'я') . "\"><circle cx=\"1\" cy=\"$_\" r=\"3\"/></g>\n" } 1 .. $n), "</svg>\n") };
shape 'pseudonyms: notes with names', 300, sub { my $n = shift; unlink 'keys'; (rows 'from,to,topic,note', $n, sub { my $i = shift; 'Ana Berg,' . name ($i) . ',' . word ($i * 3) . ',we met ' . name ($i + 1) . ' at ' . word ($i) }), '--anonymise', 'keys' };
shape 'pseudonyms: one long topic', 2000, sub { my $n = shift; unlink 'keys'; long_cell ('topic', join ' ', map { name ($_) } 1 .. $n), '--anonymise', 'keys' };

# Every sign again and again, in every kind of cell.
my @sign = (split (//, '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~ 0aA' . "'"), "\x{e9}", "\x{44f}", "\x{4e2d}", "\x{1f600}", "\x{2022}",
  '(he) ', 'Ben ', 'B. ', '1 ', 'a@b.c ', '"" ', '<a@b.c> ', 'mit ', 'PhD, ', '[[', ']]', '[a](', '](b)', '{"a":', '["', '&amp;', '1/', '2024-01-01 ',
  'http://', 'x@', ' (', ') ', "\n", ' :::', '://', '.md ', ' @b', 'a/b ', 'CN=a,', 'a;;', ', ', '; ', '12:00 ', 'p.m. ', 'January ', '=', '+1 ', "\x{2013}");
for my $column (qw(to note topic date))
{
  for my $sign (@sign)
  {
    my $shown = $sign =~ s/([^!-~])/sprintf '\\x%x', ord $1/ger;
    shape "signs: $shown in a cell of $column", 8000, sub { my $n = shift; long_cell $column, ($column eq 'to' ? 'Ben ' : '') . $sign x int (1 + $n / length $sign) };
  }
}

# Graphs: how many ties.
sub graph { my (@tie) = @_; return put ('ties.csv', "source,target,weight\n", map { name ($_->[0]) . ',' . name ($_->[1]) . ",1\n" } @tie), '--no-me' }
my %graph = (
  path => sub { my $n = shift; map { [ $_, $_ + 1 ] } 1 .. $n },
  cycle => sub { my $n = shift; map { [ $_, 1 + $_ % $n ] } 1 .. $n },
  star => sub { my $n = shift; map { [ 0, $_ ] } 1 .. $n },
  clique => sub { my $n = int sqrt 2 * $_[0]; map { my $a = $_; map { [ $a, $_ ] } $a + 1 .. $n } 1 .. $n },
  caterpillar => sub { my $n = shift; map { $_ % 3 ? [ $_ - $_ % 3, $_ ] : [ $_, $_ + 3 ] } 3 .. $n + 2 },
  bipartite => sub { my $n = int sqrt $_[0]; map { my $a = $_; map { [ $a, $n + $_ ] } 1 .. $n } 1 .. $n },
  'many components' => sub { my $n = shift; map { [ 3 * int ($_ / 2), 3 * int ($_ / 2) + 1 + $_ % 2 ] } 1 .. $n },
  pairs => sub { my $n = shift; map { [ 2 * $_, 2 * $_ + 1 ] } 1 .. $n },
  'binary tree' => sub { my $n = shift; map { [ $_ >> 1, $_ ] } 2 .. $n + 1 },
  grid => sub { my $n = int sqrt $_[0] / 2; map { my $y = $_; map { ([ $y * $n + $_, $y * $n + $_ + 1 ], [ $y * $n + $_, ($y + 1) * $n + $_ ]) } 1 .. $n } 1 .. $n },
  ladder => sub { my $n = int $_[0] / 3; map { ([ 2 * $_, 2 * $_ + 1 ], [ 2 * $_, 2 * $_ + 2 ], [ 2 * $_ + 1, 2 * $_ + 3 ]) } 1 .. $n },
  wheel => sub { my $n = int $_[0] / 2; map { ([ 0, $_ ], [ $_, 1 + $_ % $n ]) } 1 .. $n },
  'ring of cliques' => sub { my $n = int $_[0] / 11; map { my $k = 5 * $_; ([ $k, ($k + 5) % (5 * $n) ], map { my $a = $_; map { [ $k + $a, $k + $_ ] } $a + 1 .. 4 } 0 .. 4) } 0 .. $n - 1 },
  lollipop => sub { my $k = int sqrt $_[0]; ((map { my $a = $_; map { [ $a, $_ ] } $a + 1 .. $k } 1 .. $k), map { [ $_, $_ + 1 ] } $k .. $k + $_[0] / 2) },
  'two stars' => sub { my $n = shift; map { [ $_ % 2, $_ + 2 ] } 0 .. $n - 1 },
  random => sub { my $n = shift; my $s = 1; map { $s = ($s * 1103515245 + 12345) % 2147483648; my $a = $s >> 8; $s = ($s * 1103515245 + 12345) % 2147483648; [ $a % $n, ($s >> 8) % $n ] } 1 .. 2 * $n },
  'hubs' => sub { my $n = shift; my $h = 1 + int sqrt $n; map { [ $_ % $h, $h + int ($_ / 2) ] } 1 .. $n });
for my $kind (sort keys %graph)
{
  shape "graphs: $kind", 8000, sub { graph ($graph{$kind}->($_[0])) };
}
for my $kind (qw(path star grid))
{
  shape "maps: $kind", 300, sub { (graph ($graph{$kind}->($_[0])), '--map', 'map.svg') };
}
shape 'graphs: a path in GML', 500, sub { my $n = shift; (put ('g.gml', "graph [\n", (map { "node [ id $_ label \"" . name ($_) . "\" ]\n" } 1 .. $n), (map { "edge [ source $_ target " . ($_ + 1) . " ]\n" } 1 .. $n - 1), "]\n"), '--no-me') };
shape 'graphs: a star in Pajek\'s format', 500, sub { my $n = shift; (put ('g.net', "*Vertices $n\n", (map { "$_ \"" . name ($_) . "\"\n" } 1 .. $n), "*Edges\n", map { "1 $_\n" } 2 .. $n), '--no-me') };
shape 'graphs: brackets of GML, nested', 5000, sub { my $n = shift; (put ('g.gml', 'graph [ ' . 'a [ ' x $n, '] ' x $n, "]\n"), '--no-me') };
shape 'graphs: brackets of JSON, nested', 5000, sub { my $n = shift; (put ('g.json', '[' x $n, ']' x $n, "\n")) };

1;
