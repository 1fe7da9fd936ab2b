# as_told.pl CASES [NAME...]: of each case of one file whose name begins with a NAME
# (all without), and which pln reads by itself as one of these, --as says the same,
# and nothing may change: the ties are the same bytes.
use strict;
use warnings;

my ($cases, @only) = @ARGV;
my $pln = $ENV{PLN};
my %shape = ('list of those present' => 'attendance', 'messages of a chat' => 'chat',
             'contacts' => 'contacts', 'interactions' => 'own-log');
my $n = 0;

# All that pln says, with its exit status.
sub answer {
  my @command = ($pln, @_);
  my $child = open my $out, '-|';
  die "fork: $!" unless defined $child;
  if (!$child) {
    open STDERR, '>&', \*STDOUT or die;
    open STDIN, '<', '/dev/null' or die;
    exec { $pln } @command or die "$pln: $!";
  }
  local $/;
  my $said = <$out> // '';
  close $out;
  return $said . "exit $?\n";
}

# The one file of a case; none if there are more, or options.
sub only_file {
  my ($case) = @_;
  my @files = grep { !/\/expect\.json$/ } glob "\Q$case\E/*";
  open my $expect, '<', "$case/expect.json" or return;
  local $/;
  return if @files != 1 || -d $files[0] || <$expect> =~ /"args"\s*:\s*\[\s*"/;
  return $files[0];
}

opendir my $folder, $cases or die "$cases: $!";
for my $name (sort grep { !/^\./ } readdir $folder) {
  next if @only && !grep { index ($name, $_) == 0 } @only;
  my $file = only_file ("$cases/$name") // next;
  my ($title) = answer ('check', $file) =~ /^  ([a-z ]+), [0-9,]+ rows?, /m;
  my $shape = $shape{$title // ''} // next;
  my $same = answer ($file, '--ties', '-') eq answer ($file, '--as', $shape, '--ties', '-');
  $n++;
  print $same ? '' : 'not ', "ok $n - $name --as $shape\n";
}
print "1..$n\n";
