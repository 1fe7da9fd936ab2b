# Twice the input takes at most 2.5 times the processor time.  Every shape of input grows, by 2 to the
# power of STEP at a time, until a run takes LONG milliseconds or the input has MOST bytes.  What starting
# pln takes does not count.  Times too long by chance are measured again.
# usage: doubling.pl PLN TIMER STEP LONG MOST [SHAPE ...]
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use File::Temp;
use Shapes;

use constant { FACTOR => 2.5, AGAIN => 20, SECONDS => 60 };
my ($pln, $timer, $step, $long, $most, @wanted) = @ARGV;
my $folder = File::Temp->newdir;
chdir $folder or die $!;
@ENV{qw(OMP_NUM_THREADS LC_ALL)} = (1, 'C.UTF-8');

# Least milliseconds of several runs.
sub run_pln
{
  my ($times, @arguments) = @_;
  my $least;
  for (1 .. $times)
  {
    open my $result, '-|', $timer, SECONDS, $pln, @arguments or die $!;
    my ($status, $time) = split ' ', <$result> // '255 0';
    return (undef, $status) if $status > 1;
    $least = $time if !defined $least || $time < $least;
    unlink 'keys';
  }
  return ($least, 0);
}

my $start;

# Does the step from one time to the other take too long?  The work of a run that takes little more than
# starting pln is not known better than to seven tenths of that.
sub is_too_long
{
  my ($before, $time) = @_;
  my $work = $before - $start > 0.7 * $start ? $before - $start : 0.7 * $start;
  return $time - $start > FACTOR ** $step * $work;
}

# The milliseconds of both sizes, which are measured in turn, as how fast a processor is changes when others
# use it: the least of each, or the means where these keep to the bar (the least of short runs may be luck
# that long runs do not have).  What is too long by chance is not so for long; what is more than linear
# always is.
sub measure_again
{
  my ($shape, $smaller, $before, $n, $time) = @_;
  my ($all_before, $all) = ($before, $time);
  for my $times (2 .. AGAIN + 1)
  {
    my ($after_smaller) = run_pln (1, $shape->{make}->($smaller));
    my ($after) = run_pln (1, $shape->{make}->($n));
    return ($before, $time) if !defined $after_smaller || !defined $after;
    $before = $after_smaller if $after_smaller < $before;
    $time = $after if $after < $time;
    $all_before += $after_smaller;
    $all += $after;
    last if !is_too_long ($before, $time);
    return ($all_before / $times, $all / $times) if !is_too_long ($all_before / $times, $all / $times);
  }
  return ($before, $time);
}

# What is wrong with a shape; or nothing.
sub grow
{
  my ($shape, $steps) = @_;
  my $before;
  for (my $n = $shape->{from};; $n *= 2 ** $step)
  {
    $Shapes::bytes = 0;
    my @arguments = $shape->{make}->($n);
    my $bytes = $Shapes::bytes;
    my ($time, $status) = run_pln (1, @arguments);
    return "ends with $status at $n" if !defined $time;
    push @$steps, sprintf '%d: %.0f ms', $n, $time;
    if (defined $before && is_too_long ($before, $time))
    {
      my $smaller = $n / 2 ** $step;
      ($before, $time) = measure_again ($shape, $smaller, $before, $n, $time);
      return sprintf '%.0f ms at %d, %.0f ms at %d', $before, $smaller, $time, $n if is_too_long ($before, $time);
    }
    return if $time >= $long || $bytes >= $most;
    $before = $time;
  }
}

open my $least, '>', 'least.csv' or die $!;
print $least "date,from,to\n2024-01-01,Ana Berg,Ben Cole\n";
close $least;
($start) = run_pln (10, 'least.csv');
defined $start or die "$pln does not run\n";

my @chosen = grep { my $name = $_->{name}; !@wanted || grep { index ($name, $_) >= 0 } @wanted } @shapes;
$| = 1;
printf "1..%d\n", scalar @chosen;
my $number = 0;
for my $shape (@chosen)
{
  my @steps;
  my $wrong = grow ($shape, \@steps);
  print '# ', join (', ', @steps), "\n" if $wrong || $ENV{VERBOSE};
  print "# $wrong\n" if $wrong;
  printf "%s %d - %s\n", $wrong ? 'not ok' : 'ok', ++$number, $shape->{name};
}
chdir '/';
