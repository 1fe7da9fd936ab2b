# Prints words that stand twice in a list of words: "a|b|c", in one string or several that follow each
# other, or an array of strings that ends with NULL.
use strict;
use warnings;

my $string = qr/"(?:[^"\\\n]|\\.)*"/;
for my $file (@ARGV) {
    open my $in, '<', $file or die "$file: $!\n";
    my $text = do { local $/; <$in> };
    $text =~ s{(/\*.*?\*/)}{(my $blank = $1) =~ s/[^\n]/ /g; $blank}gse;
    while ($text =~ /($string(?:\s*$string)*)/g) {
        my ($list, $at) = ($1, $-[1]);
        my $line = 1 + (substr ($text, 0, $at) =~ tr/\n//);
        my $whole = join '', map { substr $_, 1, -1 } $list =~ /$string/g;
        next if $whole !~ /^[^|]*\|[^|]+\|/ || $whole =~ /%|\\n/;
        twice ($file, $line, split /\|/, $whole);
    }
    while ($text =~ /\[\]\s*=\s*\{\s*((?:$string\s*,\s*)+)NULL\s*\}/g) {
        my ($list, $at) = ($1, $-[1]);
        my $line = 1 + (substr ($text, 0, $at) =~ tr/\n//);
        twice ($file, $line, map { substr $_, 1, -1 } $list =~ /$string/g);
    }
}

sub twice {
    my ($file, $line, @words) = @_;
    my %times;
    $times{$_}++ for grep { $_ ne '' } @words;
    print "$file:$line: $_\n" for grep { $times{$_} > 1 } sort keys %times;
}
