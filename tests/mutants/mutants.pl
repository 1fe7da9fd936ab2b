#!/usr/bin/perl
# Do the tests bite?  Puts one small fault at a time into a copy of the tree, builds what the named
# test needs, and runs that test, which must fail.
#
#   perl tests/mutants/mutants.pl [--check] [NAME]...
#
# NAME is a fault, or how its name begins (base, base/day); none: all.  --check only looks whether each
# fault still applies and each test exists.
#
# The faults stand in tests/mutants/ROOM.faults, separated by empty lines:
#
#   ROOM/NAME: TEST [TEST]...       the tests that notice it; the first that fails is enough
#   FILE
#   - old text, which stands exactly once in FILE; several such lines: text of several lines
#   + new text; may be missing
#   ~ reason                        no test can see it, for this reason: not run, counted apart
#
# A test is unit/NAME or oracle/NAME (a program), case/NAME (of tests/cli/cases) or KIND/NAME.t (a
# script).  The copy, with a build folder of its own, is
# build/mutants, or $MUTANTS, so that several can run at once.
use strict;
use warnings;
use Cwd 'abs_path';
use File::Basename qw(basename dirname);
use File::Copy 'copy';
use File::Path 'make_path';
use IO::Handle;

my $top = abs_path (dirname ($0) . '/../..');
my $copy = $ENV{MUTANTS} // "$top/build/mutants";
chdir $top or die "mutants: cannot enter $top: $!\n";
STDOUT->autoflush (1);
$ENV{PLN} = "$copy/build/release/pln";
$ENV{SOURCE_DATE_EPOCH} //= 1798718400;    # as in tests/run

sub content_of {
    my ($path) = @_;
    open my $file, '<:raw', $path or return;
    local $/;
    return scalar <$file> // '';
}

sub content_set {
    my ($path, $content) = @_;
    open my $file, '>:raw', $path or die "mutants: cannot write $path: $!\n";
    print $file $content;
    close $file or die "mutants: cannot write $path: $!\n";
}

sub faults_in {
    my ($list) = @_;
    my (@faults, $fault);
    my $line = 0;
    for (split /\n/, content_of ($list), -1) {
        $line++;
        if (/^#/) { next }
        elsif ($_ eq '') { undef $fault }
        elsif (!$fault && /^([\w\/.-]+):((?: \S+)*)$/) {
            push @faults, $fault = { name => $1, tests => [split ' ', $2], at => "$list:$line", old => [], new => [] };
        }
        elsif ($fault && /^([-+~]) (.*)$/s || $fault && /^([-+])()$/) {
            push @{ $fault->{ { '-' => 'old', '+' => 'new', '~' => 'reason' }->{$1} } }, $2;
        }
        elsif ($fault && !defined $fault->{file} && /^\S+$/) { $fault->{file} = $_ }
        else { die "mutants: $list:$line: what is this?\n" }
    }
    $_->{old} = join "\n", @{ $_->{old} } for @faults;
    $_->{new} = join "\n", @{ $_->{new} } for @faults;
    return @faults;
}

sub times_in {
    my ($text, $part) = @_;
    my ($times, $at) = (0, -1);
    $times++ while ($at = index $text, $part, $at + 1) >= 0;
    return $times;
}

sub source_of_test {
    my ($test) = @_;
    return "tests/$test.c" if $test =~ m{^(?:unit|oracle|reference)/};
    return "tests/cli/cases/$1/cmd" if $test =~ m{^case/(.+)};
    return "tests/$test";
}

# What is wrong with the entry, if anything.
sub fault_problem {
    my ($fault) = @_;
    return 'no file' unless defined $fault->{file};
    my $text = content_of ($fault->{file});
    return "there is no $fault->{file}" unless defined $text;
    return 'no old text' if $fault->{old} eq '';
    my $times = times_in ($text, $fault->{old});
    return "list out of date: the old text stands $times times in $fault->{file}" if $times != 1;
    return 'old and new text are the same' if $fault->{old} eq $fault->{new};
    return 'no test' unless @{ $fault->{tests} } || $fault->{reason};
    my @gone = grep { !-e source_of_test ($_) } @{ $fault->{tests} };
    return @gone ? "there is no test $gone[0]" : undef;
}

# The tree as it is now.  What changed gets the time of now, so that it is built again.
sub copy_make {
    my @files = split /\0/, `git ls-files -coz --exclude-standard`;
    die "mutants: needs a clone with git\n" unless @files;
    my %wanted;
    for my $path (grep { -e $_ } @files) {
        my $target = "$copy/$path";
        $wanted{$path} = 1;
        my $old = content_of ($target);
        next if defined $old && $old eq content_of ($path);
        make_path (dirname ($target));
        copy ($path, $target) or die "mutants: cannot copy $path: $!\n";
        chmod ((stat $path)[2] & 07777, $target);
        utime ((stat $path)[8, 9], $target) unless defined $old;
    }
    for my $path (split /\n/, `cd '$copy' && find . -type f -not -path './build/*'`) {
        unlink "$copy/$path" unless $wanted{ $path =~ s{^\./}{}r };
    }
    return if -d "$copy/build";
    make_path ("$copy/build");
    system ('cp', '-a', 'build/release', "$copy/build/") if -d 'build/release';
}

sub quietly {
    my ($log, @command) = @_;
    my $pid = fork // die "mutants: cannot fork: $!\n";
    if (!$pid) {
        open STDIN, '<', '/dev/null';
        open STDOUT, '>', $log;
        open STDERR, '>&', \*STDOUT;
        chdir $copy && exec @command;
        exit 127;
    }
    waitpid $pid, 0;
    return $? == 0;
}

# Most of the time goes into linking.
my @linker = grep { -x '/usr/bin/ld.gold' } 'LDFLAGS=-fuse-ld=gold';

sub is_built_for {
    my ($test) = @_;
    my @goals = ('build/release/pln');
    if ($test =~ m{^(?:unit|oracle|reference)/}) {
        @goals = ("build/release/tests/$test");
    }
    elsif ($test =~ /\.t$/) {
        my $text = content_of ("tests/$test");
        push @goals, "build/release/$1" while $text =~ m{(?:\bbuild/release|\$\{?B\}?)/(tests/\w+/\w+)}g;
        push @goals, map { "build/release/$_" } grep { $text =~ m{\b\Q@{[ basename $_ ]}\E\b} } map { s/\.c$//r } glob 'tests/tools/*_*.c';
    }
    return quietly ("$copy/build/make.log", 'make', '-j2', '--no-print-directory', 'MODE=release', 'CFLAGS=-O1', @linker, @goals);
}

use constant { SECONDS => 180, OUT_OF_TIME => 124 };

sub passes {
    my ($test) = @_;
    my $log = "$copy/build/test.log";
    my @command = ('sh', "tests/$test");
    @command = ("build/release/tests/$test") if $test =~ m{^(?:unit|oracle|reference)/};
    @command = ('sh', 'tests/cli/cases.t', $1) if $test =~ m{^case/(.+)};
    quietly ($log, 'timeout', SECONDS, @command) or return 0;
    my $said = content_of ($log);
    return $said !~ /^(?:not ok|Bail out)/m;
}

my %sound;    # of a test: does it pass without a fault?

sub is_sound {
    my ($test) = @_;
    return $sound{$test} //= is_built_for ($test) && passes ($test) ? 1 : 0;
}

# 'killed by TEST', 'SURVIVED', or what else came of it.
sub fate_of {
    my ($fault) = @_;
    my @tests = @{ $fault->{tests} };
    for my $test (@tests) {
        return "NOT RUN: $test fails without a fault" unless is_sound ($test);
    }
    my $path = "$copy/$fault->{file}";
    my $sound = content_of ($path);
    my $faulty = $sound;
    substr $faulty, index ($faulty, $fault->{old}), length $fault->{old}, $fault->{new};
    local $SIG{INT} = sub { content_set ($path, $sound); exit 130 };
    content_set ($path, $faulty);
    my $fate = 'SURVIVED';
    for my $test (@tests) {
        if (!is_built_for ($test)) {
            $fate = 'DOES NOT BUILD';
        }
        elsif (!passes ($test)) {
            $fate = "killed by $test" . ($? >> 8 == OUT_OF_TIME ? ', which took too long' : '');
        }
        last if $fate ne 'SURVIVED';
    }
    content_set ($path, $sound);
    return $fate;
}

my $only_check = @ARGV && $ARGV[0] eq '--check' && shift @ARGV;
my @faults = map { faults_in ($_) } sort glob 'tests/mutants/*.faults';
if (@ARGV) {
    my @wanted = @ARGV;
    @faults = grep { my $name = $_->{name}; grep { index ($name, $_) == 0 } @wanted } @faults;
    die "mutants: no fault is called @wanted\n" unless @faults;
}
my (%seen, $problems);
for my $fault (@faults) {
    my $problem = $seen{ $fault->{name} }++ ? 'the name stands twice' : fault_problem ($fault);
    next unless defined $problem;
    print "$fault->{at}: $fault->{name}: $problem\n";
    $problems++;
}
exit 1 if $problems;
if ($only_check) {
    printf "%d faults\n", scalar @faults;
    exit 0;
}

copy_make ();
my (%count, @left);
for my $fault (@faults) {
    my $fate = $fault->{reason} ? 'not visible: ' . join ' ', @{ $fault->{reason} } : fate_of ($fault);
    printf "%-44s %s\n", $fault->{name}, $fate;
    my ($kind) = $fate =~ /^(killed|not visible|SURVIVED|NOT RUN|DOES NOT BUILD)/;
    $count{$kind}++;
    push @left, "$fault->{name} ($fault->{file}): $fate" if $kind =~ /^[A-Z]/;
}
my ($killed, $survived) = ($count{killed} // 0, $count{SURVIVED} // 0);
print "\n", map { "$_\n" } @left;
printf "%d of %d visible faults were noticed (%d%%); %d not visible, %d not run, %d did not build\n", $killed, $killed + $survived,
  $killed + $survived ? 100 * $killed / ($killed + $survived) : 0, $count{'not visible'} // 0, $count{'NOT RUN'} // 0,
  $count{'DOES NOT BUILD'} // 0;
exit (@left ? 1 : 0);
