# Packs files for the tests of archives, in any order, and spoils them.
package Pack;
use strict;
use warnings;
use Exporter 'import';
use IO::Compress::Gzip qw(gzip);
use IO::Compress::Zip ();
use Archive::Tar;
our @EXPORT_OK = qw(zip tar gz slurp spew);

sub slurp {
    my ($path) = @_;
    open my $in, '<:raw', $path or die "$path: $!";
    local $/;
    return <$in>;
}

sub spew {
    my ($path, $bytes) = @_;
    open my $out, '>:raw', $path or die "$path: $!";
    print $out $bytes;
    close $out or die "$path: $!";
}

# zip (OUT, NAME => BYTES, ...): members in this order.
sub zip {
    my ($out, @members) = @_;
    my $zip;
    while (my ($name, $bytes) = splice @members, 0, 2) {
        my %how = (Name => $name, Time => 1, Method => 8, Efs => 1);
        if ($zip) { $zip->newStream(%how) }
        else { $zip = IO::Compress::Zip->new($out, %how) or die "$out: $IO::Compress::Zip::ZipError" }
        $zip->print($bytes);
    }
    $zip->close;
}

sub tar {
    my ($out, $packed, @members) = @_;
    my $tar = Archive::Tar->new;
    while (my ($name, $bytes) = splice @members, 0, 2) { $tar->add_data($name, $bytes) }
    $tar->write($out, $packed ? COMPRESS_GZIP : ());
}

sub gz {
    my ($out, $bytes) = @_;
    gzip(\$bytes => $out, Minimal => 1) or die $out;
}
1;
