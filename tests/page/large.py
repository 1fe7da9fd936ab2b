"""The page of a large network in a browser without a graphics card."""
import os
import random
import subprocess
import tempfile

import chromium

PEOPLE, TIES, GROUPS = 5000, 50000, 60
number = 0
PAN = '''(async () => {
  const stage = document.querySelector('#stage'), box = stage.getBoundingClientRect(), times = [];
  stage.setPointerCapture = () => {};
  const send = (kind, x, y) => stage.dispatchEvent(new PointerEvent(kind, { pointerId: 1, pointerType: 'mouse', button: 0, clientX: box.left + x, clientY: box.top + y }));
  send('pointerdown', 300, 300);
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    send('pointermove', 300 + 3 * i, 300 + i);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    times.push(performance.now() - start);
  }
  send('pointerup', 480, 360);
  return times.sort((p, q) => p - q)[30];
})()'''
FILTER = '''(async () => {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    location.hash = i % 2 ? '' : 'quarter=3';
    await new Promise((done) => addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(done, 0)), { once: true }));
    times.push(performance.now() - start);
  }
  return times.sort((p, q) => p - q)[2];
})()'''


def check(name, good, measured):
    global number
    number += 1
    print('ok' if good else 'not ok', number, '-', f'{name}: {measured}', flush=True)


def network(path):
    random.seed(3)
    groups = [list(range(g, PEOPLE, GROUPS)) for g in range(GROUPS)]
    pairs = set()
    while len(pairs) < TIES:
        a = random.randrange(PEOPLE)
        b = random.choice(groups[a % GROUPS]) if random.random() < .85 else random.randrange(PEOPLE)
        if a != b:
            pairs.add((min(a, b), max(a, b)))
    with open(path, 'w', encoding='utf-8') as out:
        out.write('date,from,to,channel\n')
        for a, b in sorted(pairs):
            out.write(f'202{random.randrange(2, 5)}-{random.randrange(1, 13):02}-{random.randrange(1, 28):02},Kim P{a},Kim P{b},call\n')


def main():
    b = chromium.Browser(chromium.find())
    try:
        with tempfile.TemporaryDirectory() as work:
            network(f'{work}/log.csv')
            subprocess.run([os.environ['PLN'], f'{work}/log.csv', '--no-me', '-r', f'{work}/page.html'], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            size = os.path.getsize(f'{work}/page.html')
            check('at most 1.2 MB', size <= 1200000, f'{size:,} bytes')
            b.size(1280, 900)
            b.open(f'{work}/page.html')
            check('nothing to complain about', not b.complaints(), b.complaints())
            first = b.run("performance.getEntriesByName('first-contentful-paint')[0].startTime")
            check('first picture under 1 s', first < 1000, f'{first:.0f} ms')
            b.run('new Promise((done) => setTimeout(done, 1000))')
            pan = b.run(PAN)
            check('a frame of a pan under 20 ms', pan < 20, f'{pan:.1f} ms in the median')
            before = b.cpu_seconds()
            answer = b.run(FILTER)
            work_ms = (b.cpu_seconds() - before) / 5 * 1000
            check('a filter under 250 ms (100 is the goal)', min(answer, work_ms) < 250, f'{answer:.0f} ms in the median, {work_ms:.0f} ms of work')
            b.ask('HeapProfiler.collectGarbage')
            heap = b.run('performance.memory.usedJSHeapSize')
            check('a heap under 30 MB', heap < 30e6, f'{heap / 1e6:.1f} MB')
    finally:
        b.close()
    print(f'1..{number}')


if __name__ == "__main__":
    main()
