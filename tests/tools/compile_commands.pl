# compile_commands.pl: from the commands that make --dry-run prints on standard
# input to what clang's tools and editors read (JSON Compilation Database).
use strict;
use warnings;
use Cwd 'getcwd';
use JSON::PP ();

my ($folder, %command) = (getcwd ());
local $/;
my $input = <STDIN>;
$input =~ s/\\\n/ /g;
for my $line (split /\n/, $input) {
    my ($file) = $line =~ m{\s((?:src|tests)/\S+\.c)(?:\s|$)} or next;
    next unless $line =~ m{^\S*(?:cc|clang)\S* -std=};
    $line =~ s/\s+/ /g;
    $command{$file} //= $line;
}
die "compile_commands.pl: make printed no command of a compiler\n" unless %command;
print JSON::PP->new->canonical->pretty->encode
    ([map { { directory => $folder, file => $_, command => $command{$_} } } sort keys %command]);
