#!/usr/bin/perl
# Which sheets of a workbook are read: a cover, a sheet for each month or person, people beside their
# ties, sums, and formulas that were never computed.
use strict;
use warnings;
use utf8;
use Cwd 'abs_path';
use Encode 'encode_utf8';
use File::Basename;
use File::Temp 'tempdir';
use Test::More;
use lib dirname(abs_path($0));
use Book qw(xlsx ods);

my $pln = abs_path($ENV{PLN} // 'build/release/pln');
chdir tempdir(CLEANUP => 1);

sub bytes { return map { ref $_ eq 'ARRAY' ? [bytes(@$_)] : defined $_ && !ref $_ ? encode_utf8($_) : $_ } @_ }
sub day { return { day => $_[0] } }
sub number { return { n => $_[0] } }

# The ties, "Ana Ruiz - Ben Okafor 2", of a workbook of these sheets, as Excel and as LibreOffice.
sub ties {
    my ($options, @sheets) = @_;
    my @seen;
    for my $name ('book.xlsx', 'book.ods') {
        my @copy = @sheets;
        $name =~ /ods/ ? ods($name, [@copy]) : xlsx($name, [@copy]);
        my ($head, @rows) = split /\n/, `$pln $name $options --ties - 2>&1`;
        my @names = split /,/, $head // '';
        push @seen, join "\n", sort map {
            my %cell;
            @cell{@names} = split /,/;
            "$cell{contact_a} - $cell{contact_b}" . ($cell{interactions} ? " $cell{interactions}" : '') } @rows;
    }
    is($seen[1], $seen[0], 'LibreOffice as Excel') if $seen[0] !~ /formula/;
    return [split /\n/, $seen[0]];
}
sub people {
    my ($head, @rows) = split /\n/, `$pln book.xlsx @_ --metrics -`;
    return [sort map { /^([^,]*)/ } @rows];
}

my @cover = (['Contacts of the office'], undef, ['Author:', 'Nora Lind'], ['Version:', '4'], undef, ['Please add a row after each talk.']);
sub log_of { return ([ 'Date', 'Met with', 'Channel' ], map { [day($_->[0]), @$_[1, 2]] } @_) }
my @log = log_of(['2026-02-02', 'Ana Ruiz', 'coffee'], ['2026-02-09', 'Ben Okafor', 'call'], ['2026-02-16', 'Ana Ruiz', 'coffee']);
my @lower = ([undef, 'Whom I met in 2026'], undef, map { [undef, @$_] } @log, [undef, undef, number(3)]);
is_deeply(ties('', 'About' => \@cover, 'Log' => \@lower), ['Ana Ruiz - me 2', 'Ben Okafor - me 1'], 'a cover with author and version before the log, which begins lower down');
is_deeply(people(), ['Ana Ruiz', 'Ben Okafor', 'me'], 'the author of the cover is nobody');
is_deeply(ties('', 'Choices' => [['Channel'], ['coffee'], ['call']], 'Log' => \@log), ['Ana Ruiz - me 2', 'Ben Okafor - me 1'], 'a list of choices');
is_deeply(ties('', 'Sums' => [['Name', 'Meetings'], ['Ana Ruiz', number(2)], ['Ben Okafor', number(1)]], 'Log' => \@log), ['Ana Ruiz - me 2', 'Ben Okafor - me 1'], 'sums by person before the log');
is_deeply(ties('', 'Log' => \@log, 'Sums' => [['Name', 'Meetings'], ['Ana Ruiz', number(2)], ['Ben Okafor', number(1)]]), ['Ana Ruiz - me 2', 'Ben Okafor - me 1'], 'sums by person behind the log');


# A sheet that shows how to fill in the other, by its name or by the line above its table.
my @shown = (['How to keep this log'], undef, ['Example:'], log_of(['2020-01-01', 'Max Example', 'call'], ['2020-01-02', 'Erin Sample', 'call']));
for my $name ('Instructions', 'Anleitung', 'Uitleg', 'Start') {
    is_deeply(ties('', $name => \@shown, 'Log' => \@log), ['Ana Ruiz - me 2', 'Ben Okafor - me 1'], "the example on the sheet \"$name\" is no contact");
}
is_deeply(ties('', 'Start' => \@shown), ['Erin Sample - me 1', 'Max Example - me 1'], 'a log under "Example:" alone is a log');

# A sheet for each month.
my @march = log_of(['2026-03-02', 'Ana Ruiz', 'coffee'], ['2026-03-09', 'Cai Wen', 'call']);
is_deeply(ties('', 'Feb 2026' => \@log, 'Mar 2026' => \@march, 'Apr 2026' => [$log[0]]), ['Ana Ruiz - me 3', 'Ben Okafor - me 1', 'Cai Wen - me 1'], 'a log with a sheet for each month, the last still empty');
is_deeply(ties('--sheet "mar 2026"', 'Feb 2026' => \@log, 'Mar 2026' => \@march), ['Ana Ruiz - me 1', 'Cai Wen - me 1'], 'or the sheet that is named');
is_deeply(ties('', 'All' => \@log, 'Copy of All' => [@log]), ['Ana Ruiz - me 2', 'Ben Okafor - me 1'], 'a copy of a sheet adds nothing');
my @january = (['Name', map { day("2026-01-$_") } '05', '12'], ['Ana Ruiz', 'x', 'x'], ['Ben Okafor', 'x', undef], ['Cai Wen', undef, 'x']);
my @february = (['Name', map { day("2026-02-$_") } '02', '09'], ['Ana Ruiz', 'x', 'x'], ['Ben Okafor', 'x', undef], ['Cai Wen', undef, 'x']);
is_deeply(ties('', 'January' => \@january, 'February' => \@february), ['Ana Ruiz - Ben Okafor 2', 'Ana Ruiz - Cai Wen 2'], 'a register with a sheet for each month');

my @numbered = (['Name', map { number($_) } 1 .. 3], ['Ana Ruiz', 'x', 'x', undef], ['Ben Okafor', 'x', undef, 'x'], ['Cai Wen', undef, 'x', 'x']);
is_deeply(ties('', 'January' => \@numbered, 'February' => \@numbered), ['Ana Ruiz - Ben Okafor 2', 'Ana Ruiz - Cai Wen 2', 'Ben Okafor - Cai Wen 2'], 'whose days are numbers that come again');
my @came = map { [['Name', 'Email', 'Attended'], map { [$_, lc(s/ .*//r) . '@x.example', 'Yes'] } @$_] } ['Ana Ruiz', 'Ben Okafor'], ['Ana Ruiz', 'Ben Okafor', 'Cai Wen'];
is_deeply(ties('', '2026-01-12' => $came[0], '2026-01-19' => $came[1]), ['Ana Ruiz - Ben Okafor 2', 'Ana Ruiz - Cai Wen 1', 'Ben Okafor - Cai Wen 1'], 'a list of those present with a sheet for each day');
like(`$pln book.xlsx --ties -`, qr/^Ana Ruiz,Ben Okafor,2,[^,]*,2026-01-12,2026-01-19,/m, 'the days are the names of the sheets');

# A sheet for each person: its log is theirs.
is_deeply(ties('', 'Nora Lind' => \@log, 'Paul Weber' => \@march), ['Ana Ruiz - Nora Lind 2', 'Ana Ruiz - Paul Weber 1', 'Ben Okafor - Nora Lind 1', 'Cai Wen - Paul Weber 1'], 'a log with a sheet for each person');

# People beside their ties.
my @nodes = ([ 'Id', 'Label' ], map { [number($_->[0]), $_->[1]] } [11, 'Ana Ruiz'], [12, 'Ben Okafor'], [13, 'Cai Wen'], [14, 'Dee Park']);
my @edges = ([ 'Source', 'Target', 'Weight' ], map { [map { number($_) } @$_] } [11, 12, 2], [12, 13, 1], [13, 11, 5]);
my $named = ['Ana Ruiz - Ben Okafor 2', 'Ana Ruiz - Cai Wen 5', 'Ben Okafor - Cai Wen 1'];
is_deeply(ties('', 'Edges' => \@edges, 'Nodes' => \@nodes), $named, 'people behind their ties by number');
is_deeply(ties('', 'Nodes' => \@nodes, 'Edges' => \@edges), $named, 'or before them');
is_deeply(people(), ['Ana Ruiz', 'Ben Okafor', 'Cai Wen', 'Dee Park'], 'and those without a tie are there');
is_deeply(ties('', 'Log' => \@log, 'Suppliers' => [['Name', 'Phone'], ['Otto Brandt', '555 0101'], ['Eva Holm', '555 0102']]), ['Ana Ruiz - me 2', 'Ben Okafor - me 1'], 'a list of other people is left aside');
is_deeply(people(), ['Ana Ruiz', 'Ben Okafor', 'me'], 'none of them is in the network');

# Squares of people are questions of their own.
my @square = (['', 'Ana Ruiz', 'Ben Okafor'], ['Ana Ruiz', number(0), number(1)], ['Ben Okafor', number(1), number(0)]);
my @other = (['', 'Ana Ruiz', 'Ben Okafor'], ['Ana Ruiz', number(0), number(3)], ['Ben Okafor', number(0), number(0)]);
ties('', 'advice' => \@square, 'friends' => \@other);
like(`$pln check book.xlsx`, qr/book\.xlsx, friends: another sheet of this workbook is read/, 'a second square of people is not added to the first');

# Formulas that were never computed.
my @formulas = (['Date', 'From', 'To'], map { [day("2026-03-0$_"), { f => 'P!A1' }, { f => 'P!A2' }] } 1 .. 3);
xlsx('script.xlsx', [Log => \@formulas, P => [['First', 'Last'], ['Ana', 'Ruiz'], ['Ben', 'Okafor']]]);
like(`$pln script.xlsx 2>&1`, qr/^pln: script\.xlsx, Log: 6 formulas have no value, so pln cannot see what they show; open the workbook/, 'names that are formulas without values');
xlsx('half.xlsx', [Log => [$formulas[0], map { [day("2026-03-0$_"), 'Ana Ruiz', { f => 'P!A2' }] } 1 .. 3]]);
like(`$pln half.xlsx 2>&1`, qr/^pln: half\.xlsx: 3 formulas have no value/, 'or half of them');
xlsx('sum.xlsx', [Log => [@log, [undef, { f => 'SUM(C2:C4)' }]]]);
like(`$pln sum.xlsx --ties -`, qr/^Ana Ruiz,/m, 'a sum without a value does no harm');
done_testing;
