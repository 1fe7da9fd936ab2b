"""Makes samples/page.png again, the picture of the page in the README: gallery.py PLN OUT."""
import os
import subprocess
import sys
import tempfile

import chromium

WIDTH, HEIGHT = 1200, 650


def main(pln, out):
    b = chromium.Browser(chromium.find())
    try:
        with tempfile.TemporaryDirectory() as work:
            page = os.path.join(work, 'page.html')
            subprocess.run([pln, 'samples/interactions.csv', '-c', 'samples/contacts.csv', '-r', page], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            b.size(WIDTH, HEIGHT)
            b.open(page)
            b.run("""(() => {
              const search = document.getElementById('search');
              search.value = 'Rui Meireles';
              search.dispatchEvent(new Event('input', { bubbles: true }));
              document.querySelector('#people .person').click();
              document.getElementById('explore').scrollIntoView();
            })()""")
            b.rest()
            b.picture(out)
    finally:
        b.close()


main(*sys.argv[1:])
