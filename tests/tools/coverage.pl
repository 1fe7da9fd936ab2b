# coverage.pl FOLDER [FLOOR]: what the tests ran of our own code, by room and the
# files with most left out, from the notes of gcc -O0 --coverage in FOLDER/obj.
# Fails when fewer than FLOOR per cent of all lines were run.
use strict;
use warnings;
use Cwd 'abs_path';
use File::Find;
use JSON::PP ();

my $folder = abs_path ($ARGV[0]) or die "coverage.pl FOLDER [FLOOR]\n";
my $floor = $ARGV[1] // 0;
my (%line, %branch, @notes);
find (sub { push @notes, $File::Find::name if /\.gcda$/ }, "$folder/obj");
die "coverage: no run was noted in $folder\n" unless @notes;

for my $notes (@notes) {
    open my $gcov, '-|', 'gcov', '--branch-probabilities', '--json-format', '--stdout', $notes or die "coverage: gcov is not here\n";
    local $/;
    my $report = JSON::PP->new->decode (<$gcov> // next);
    for my $file (@{$report->{files}}) {
        my ($name) = $file->{file} =~ m{(?:^|/)(src/\S+|include/pln/\S+)$} or next;
        for my $at (@{$file->{lines}}) {
            $line{$name}{$at->{line_number}} += $at->{count};
            my $number = 0;
            $branch{$name}{$at->{line_number} . '.' . $number++} += $_->{count} for @{$at->{branches}};
        }
    }
}

sub share {
    my ($counts) = @_;
    my @all = values %$counts;
    my $run = grep { $_ > 0 } @all;
    return ($run, scalar @all);
}

sub percent { my ($run, $all) = @_; return $all ? sprintf ('%5.1f', 100 * $run / $all) : '    -' }

my (%room, @files, @total);
for my $name (sort keys %line) {
    my @sums = (share ($line{$name}), share ($branch{$name} || {}));
    my ($room) = $name =~ m{^src/([^/]+)/};
    $room //= 'main and headers';
    $room{$room}[$_] += $sums[$_] for 0 .. 3;
    $total[$_] += $sums[$_] for 0 .. 3;
    push @files, [$name, @sums];
}

my $row = "%-32s %7s %7s %8s %7s\n";
printf $row, '', 'lines', '%', 'branches', '%';
for my $room (sort keys %room) {
    my @s = @{$room{$room}};
    printf $row, $room, $s[1], percent (@s[0, 1]), $s[3], percent (@s[2, 3]);
}
printf $row, 'all', $total[1], percent (@total[0, 1]), $total[3], percent (@total[2, 3]);
print "\nMost left out:\n";
for my $file ((sort { $b->[2] - $b->[1] <=> $a->[2] - $a->[1] || $a->[0] cmp $b->[0] } @files)[0 .. 14]) {
    next unless defined $file;
    my ($name, @s) = @$file;
    my @missed = grep { !$line{$name}{$_} } sort { $a <=> $b } keys %{$line{$name}};
    printf "%-32s %d lines (%s %%): %s\n", $name, $s[1] - $s[0], percent (@s[0, 1]) =~ s/^ +//r,
        join (' ', @missed[0 .. (@missed > 12 ? 11 : $#missed)]) . (@missed > 12 ? ' ...' : '');
}
if (100 * $total[0] < $floor * $total[1]) {
    printf "\ncoverage: %s per cent of the lines were run, under the floor of %s\n", percent (@total[0, 1]) =~ s/^ +//r, $floor;
    exit 1;
}
