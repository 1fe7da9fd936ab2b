# Tables whose headings, people and files are named with what a shell reads, each with the advice that pln
# gives about it. The advice is handed to sh and bash, which print the words that they make of it.
use strict;
use warnings;

my $pln = $ENV{PLN};
my @signs = ('$HOME', '$(touch PWNED)', '`touch PWNED`', '"', '\\', "'", '!x', '!!', '&', ';', '|', '<', '>', '*',
    '?', '#', '~', '(', ')', '{a,b}', '[a]', '%', '^', '@', '+', '=', ':', '/', '-', 'x', ' ', '--', '\\n', "\xc3\xa9");
my $tests = 0;
srand 7;

sub result {
    my ($good, $what) = @_;
    $tests++;
    print $good ? "ok" : "not ok", " $tests - $what\n";
}

sub write_file {
    my ($path, $text) = @_;
    open my $file, '>', $path or die "$path: $!";
    print $file $text;
    close $file;
}

sub cell { my $text = shift; $text =~ s/"/""/g; return "\"$text\""; }

# Runs pln without a shell; what it printed and complained about.
sub run_pln {
    my $pid = open my $from, '-|';
    if (!$pid) {
        open STDERR, '>&', \*STDOUT;
        exec $pln, @_ or die;
    }
    local $/;
    my $text = <$from> // '';
    close $from;
    $text =~ s/\n(?=\S)/ /g if $text =~ /^pln: /;  # a long message is wrapped
    return $text;
}

# The words that a shell makes of a piece of a command.
sub words_of {
    my ($shell, $piece) = @_;
    write_file ('piece.sh', "printf '<%s>\\n' $piece\n");
    my $pid = open my $from, '-|';
    if (!$pid) {
        open STDERR, '>', '/dev/null';
        exec $shell, ($shell eq 'bash' ? ('-o', 'history', '-H') : ()), 'piece.sh' or die;
    }
    local $/;
    my $text = <$from> // '';
    close $from;
    return $text;
}

sub check_piece {
    my ($text, $pattern, $expected, $what) = @_;
    if ($text !~ $pattern) {
        result (0, "$what: no advice");
        print "# $text\n";
        return;
    }
    my $piece = $1;
    for my $shell ('sh', 'bash') {
        my $got = words_of ($shell, $piece);
        result ($got eq $expected && !-e 'PWNED', "$what, in $shell");
        print "# $piece\n# $got\n" if $got ne $expected;
        unlink 'PWNED';
    }
}

sub random_name { return join '', map { $signs[rand @signs] } 1 .. 1 + rand 6; }

# A blank at an end of a heading belongs to nobody; two are one.
sub tidy { my $name = shift; $name =~ s/ +/ /g; $name =~ s/^ | $//g; return $name; }

for my $name (@signs, map { random_name () } 1 .. 40) {
    my $heading = tidy ("Sponsor $name");
    write_file ('team.csv', 'Name,' . cell ($heading) . ",Team\nTom Brown,Maria Silva,Sales\nDev Patel,Maria Silva,Sales\n"
        . "Ana Ruiz,Tom Brown,Design\n");
    my $text = run_pln ('team.csv');
    check_piece ($text, qr/(--column none=.*)$/, "<--column>\n<none=$heading>\n", "heading $heading");
    my $again = run_pln ('team.csv', '--column', "none=$heading");
    result ($again !~ /^pln: /, "the advice for $heading is taken");
}

for my $name (map { random_name () } 1 .. 10) {
    my $path = tidy ("c $name");
    $path =~ tr{/}{_};
    write_file ('log.csv', "date,from,to\n2025-01-01,Ana Ruiz,Ben Okafor\n2025-01-02,Ben Okafor,Cai Wen\n2025-01-03,Ana Ruiz,Cai Wen\n");
    check_piece (run_pln ('names', 'log.csv', '--no-me', '-o', $path), qr/add (--names .*) to your/,
        "<--names>\n<$path>\n", "file $path");
    unlink $path;
}
print "1..$tests\n";
