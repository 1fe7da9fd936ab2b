#!/usr/bin/perl
# A made-up person's LinkedIn ZIP, calendar, Teams reports, own log and address cards in one folder
# (world.py) are one network: few people come out twice, nobody is joined wrongly, no room, list or company
# is a person; and a folder, its ZIP and its TAR give the same bytes, whatever the order of members.
# WORLDS: how many worlds of 250 people (1).
use strict;
use warnings;
use Cwd 'abs_path';
use File::Basename;
use File::Find;
use File::Temp 'tempdir';
use Test::More;
use lib dirname(abs_path($0));
use Pack qw(zip tar slurp);

$ENV{SOURCE_DATE_EPOCH} = 1798718400;    # today is 31 December 2026
my $pln = abs_path($ENV{PLN} // 'build/release/pln');
my $identities = dirname($pln) . '/tests/tools/cli_identities';
my $check = dirname(abs_path($0)) . '/world_check.py';
plan(skip_all => 'python3 is not installed') if system('command -v python3 > /dev/null 2>&1') != 0;
plan(skip_all => "$identities is not built (make tests)") if !-x $identities;
chdir tempdir(CLEANUP => 1);

my $worlds = $ENV{WORLDS} // 1;
for my $seed (1 .. $worlds) {
    mkdir "world$seed";
    my $said = `python3 '$check' $seed 250 '$identities' 'world$seed'`;
    my ($people, $twice, $wrong, $strange) = $said =~ /people (\d+), twice (\d+), wrongly joined (\d+), not people (\d+)/
        or BAIL_OUT("world $seed: $said");
    cmp_ok($people, '>=', 248, "world $seed: everybody comes out");
    cmp_ok($twice, '<', 0.03 * 250, "world $seed: few come out twice") or diag($said);
    is($wrong, 0, "world $seed: nobody is joined with somebody else") or diag($said);
    is($strange, 0, "world $seed: nothing else is a person") or diag($said);
}

# Folder, ZIP and TAR, members in either order.
my @members;
find({ no_chdir => 1, wanted => sub { push @members, $_ if -f } }, 'world1');
@members = map { (s{^world1/}{}r => slurp($_)) } sort @members;
my @turned = map { @members[2 * $_, 2 * $_ + 1] } reverse 0 .. @members / 2 - 1;
zip('one.zip', @members);
zip('other.zip', @turned);
tar('one.tar', 0, @turned);
tar('one.tar.gz', 1, @members);
my @outputs = ('--report report.txt --full', '--ties ties.csv', '--metrics metrics.csv');
sub outputs {
    my ($input) = @_;
    unlink glob '*.txt *.csv';
    system("$pln $input @outputs > said 2>&1") == 0 or diag(slurp('said'));
    return join "\n", map { slurp($_) } 'report.txt', 'ties.csv', 'metrics.csv';
}
my $folder = outputs('world1');
cmp_ok(length $folder, '>', 100_000, 'the folder is read');
is(outputs($_) eq $folder, 1, "$_: the same bytes as the folder") for 'one.zip', 'other.zip', 'one.tar', 'one.tar.gz';
unlike($folder, qr/Never Comes|Raum 2\.14|Team Lernen|Zahnarzt|LinkedIn Member/, 'no guest who declined, room, list or company');
like($folder, qr/Your learning network on \d+ (?:December 2025|January 2026)/, 'the report is of the day of the exports');
done_testing;
