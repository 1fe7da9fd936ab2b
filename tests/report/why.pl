# Compares "pln why" with the ties of the same data.
#
#   perl why.pl PLN FOLDER EVERY LOG... [OPTION]...
#   perl why.pl PLN FOLDER suggestions LOG... [OPTION]...
#
# For every EVERYth tie: the strengths of its rows add up to that of the tie, to 1e-12; so do given
# and taken; each line that is named has one of the two people; and once these lines are deleted,
# the tie is gone. A suggestion is gone without the lines behind it. Prints how many there are, and
# what does not hold.
use strict;
use warnings;
use Text::ParseWords 'quotewords';

my ($pln, $folder, $every, @log) = @ARGV;

sub lines_of {
  open my $in, "<:raw", $_[0] or die "$_[0]: $!\n";
  return <$in>;
}

sub rows_of {                   # a CSV file: each row as a hash
  my ($head, @line) = map { s/\n\z//r } lines_of ($_[0]);
  my @name = split /,/, $head;
  return map { my %row; s/'/\\'/g; @row{@name} = quotewords (',', 0, $_); \%row } @line;
}

sub pln {
  my $pid = fork;
  if (!$pid) {
    open STDOUT, ">", "$folder/out";
    open STDERR, ">", "$folder/err";
    exec $pln, @_;
  }
  waitpid $pid, 0;
  return $? == 0;
}

sub near { my ($x, $y) = @_; return abs ($x - $y) <= 1e-12 * ($y > 1 ? $y : 1) }

sub names_one {                 # line, names: does it hold a word of one of them?
  my ($line, @name) = @_;
  return grep { my $name = $_; grep { index (lc $line, lc $_) >= 0 } split / /, $name } @name;
}

# The log without these lines: the arguments that name it.
sub log_without {
  my %gone = @_;
  my $i = 0;
  return map {
    my $file = $_;
    if ($gone{$file}) {
      my @line = lines_of ($file);
      delete @line[map { $_ - 1 } keys %{$gone{$file}}];
      $file = "$folder/less" . $i++ . ".csv";
      open my $out, ">:raw", $file or die;
      print $out grep { defined } @line;
    }
    $file
  } @log;
}

sub is_left {                   # names, lines: is there a tie without them?
  my ($a, $b, %gone) = @_;
  return 0 if !pln (log_without (%gone), "--ties", "$folder/left.csv");
  return grep { $_->{contact_a} eq $a && $_->{contact_b} eq $b } rows_of ("$folder/left.csv");
}

# What is suggested, without the numbers: up to the colon, or who is asked instead of whom.
sub suggestions {
  pln (@_, "--sections", "month", "--full", "--report", "$folder/month.md") or die lines_of ("$folder/err");
  return map { /\[ \] (Ask .* only .*? brings|[^:]*)/ ? $1 : () } lines_of ("$folder/month.md");
}

sub look_at_suggestion {        # number, what it says
  my ($number, $says) = @_;
  my %gone;
  pln ("why", $number, @log, "--report", "$folder/why.csv") or return "no answer";
  for my $row (rows_of ("$folder/why.csv")) {
    $gone{$1}{$2} = 1 while $row->{source} =~ /([^;]+):(\d+)/g;
  }
  return "no lines" if !%gone;
  return grep { $_ eq $says } suggestions (log_without (%gone));
}

sub look {
  my $tie = $_[0];
  my ($a, $b) = @$tie{qw(contact_a contact_b)};
  my (%gone, @fault);
  pln ("why", $a, $b, @log, "--report", "$folder/why.csv") or return "no answer";
  my @row = rows_of ("$folder/why.csv") or return "no rows";
  my ($strength, $given, $taken) = (0, 0, 0);
  for my $row (@row) {
    $strength += $row->{strength};
    push @fault, "parts" if !near ($row->{given} + $row->{taken}, $row->{strength});
    push @fault, "no line" if $row->{source} eq "";
    for (split /;/, $row->{source}) {
      my ($file, $number) = /^(.*):(\d+)$/ or push @fault, "source $_";
      my $line = (lines_of ($file))[$number - 1] // "";
      push @fault, "line $_: $line" if !names_one ($line, $a, $b);
      $gone{$file}{$number} = 1;
    }
  }
  push @fault, "$strength, not $tie->{strength}" if !near ($strength, $tie->{strength});
  push @fault, "the tie is left" if is_left ($a, $b, %gone);
  return @fault;
}

if ($every eq "suggestions") {
  my @all = suggestions (@log);
  for my $i (1 .. @all) {
    print "$i, $all[$i - 1]: $_\n" for look_at_suggestion ($i, $all[$i - 1]);
  }
  print scalar @all, " suggestions\n";
  exit;
}

pln (@log, "--ties", "$folder/ties.csv") or die lines_of ("$folder/err");
my @tie = rows_of ("$folder/ties.csv");
my $seen = 0;
for (my $i = 0; $i < @tie; $i += $every, $seen++) {
  print "$tie[$i]{contact_a} - $tie[$i]{contact_b}: $_\n" for look ($tie[$i]);
}
print "$seen ties\n";
