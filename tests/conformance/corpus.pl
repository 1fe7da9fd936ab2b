# pln and pln check on every file of a folder, each by itself: it ends with 0 to 3, no signal and no word
# of a sanitizer, within a time that grows with the file.
# usage: corpus.pl PLN TIMER FOLDER
use strict;
use warnings;
use Cwd 'abs_path';
use File::Find;
use File::Temp;

# Of processor time: what starting takes and what a large file of people does, many times over.  An
# archive holds more than its size says.
use constant { SECONDS => 10, SECONDS_A_MEGABYTE => 10, SLOWER_WITH_SANITIZERS => 15, WAIT => 3600 };
use constant GREATEST_STATUS => 3;

my ($pln, $timer, $folder) = @ARGV;
my $top = abs_path ($folder) // die "corpus: there is no folder $folder\n";
my $work = File::Temp->newdir;
chdir $work or die "corpus: cannot enter $work: $!\n";
$ENV{$_} = join ':', $ENV{$_} // (), 'exitcode=86' for qw(ASAN_OPTIONS UBSAN_OPTIONS LSAN_OPTIONS);

# Status and seconds of a run.
sub run_pln
{
  my ($most, @arguments) = @_;
  open my $result, '-|', 'timeout', WAIT, $timer, $most, $pln, @arguments or die "corpus: cannot start $timer: $!\n";
  my ($status, $time) = split ' ', <$result> // '124 0';
  return ($status, $time / 1000);
}

my @files;
find ({ wanted => sub { push @files, $File::Find::name if -f }, no_chdir => 1 }, $top);

my %seen;
my @wrong;
for my $file (sort @files)
{
  my $most = int (SECONDS + SECONDS_A_MEGABYTE * (-s $file) / 1e6) * ($pln =~ m{/asan/} ? SLOWER_WITH_SANITIZERS : 1);
  for my $command (['check'], [])
  {
    my ($status, $time) = run_pln ($most, @$command, $file);
    $seen{$status}++;
    push @wrong, sprintf '%s%s: ends with %d after %.1f s', @$command ? 'check ' : '', substr ($file, 1 + length $top), $status, $time
      if $status > GREATEST_STATUS;
  }
}

print "1..2\n";
print @files ? 'ok' : 'not ok', sprintf " 1 - the folder has files: %d\n", scalar @files;
print "# $_\n" for @wrong;
print "# ends with $_: $seen{$_} times\n" for sort { $a <=> $b } keys %seen;
print @wrong ? 'not ok' : 'ok', " 2 - each ends by itself, in time\n";
chdir '/';
