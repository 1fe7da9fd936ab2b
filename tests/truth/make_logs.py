"""Writes the invented logs that the audit reads: make_logs.py FOLDER [SEED]. The same bytes every
time; another seed gives others of their kind."""
import datetime
import random
import sys

FIRST = ('Ada Bo Cleo Dov Elif Finn Gita Hugo Ines Jarl Kofi Lena Mara Nils Olga Piet Quinn Rosa '
         'Sven Tara Ugo Vera Wim Xenia Yara Zeno').split()
LAST = ('Abt Berg Clay Dahl Egan Falk Gall Hahn Iyer Joss Kant Lund Moor Noth Olin Pohl Quist '
        'Reed Sand Toft').split()
START = datetime.date(2022, 3, 1)
OTHER = 100 * int(sys.argv[2]) if len(sys.argv) > 2 else 0


class Maker:
    def __init__(self, seed):
        self.dice = random.Random(seed + OTHER)
        names = [f'{a} {b}' for a in FIRST for b in LAST]
        self.dice.shuffle(names)
        self.names = names

    def day(self, low, high, form='%Y-%m-%d'):
        day = START + datetime.timedelta(days=self.dice.randrange(low, high))
        return day.strftime(form)

    def pick(self, items):
        return self.dice.choice(items)


def write(path, head, rows):
    with open(path, 'w', encoding='utf-8', newline='') as file:
        file.write(head + '\n' + ''.join(','.join(map(str, r)) + '\n' for r in rows))


def star(folder):
    """An export of my own messages, half of the people only connected."""
    make, rows = Maker(7), []
    for i, name in enumerate(make.names[:40]):
        rows.append((make.day(0, 500), 'Me Roe', name, 'connection', ''))
        for _ in range(make.dice.randrange(0, 14) if i < 18 else 0):
            pair = ('Me Roe', name) if make.dice.random() < .45 else (name, 'Me Roe')
            rows.append((make.day(i * 20, 700), *pair, 'message',
                         make.pick(['maps', 'bees', 'tides', ''])))
    write(f'{folder}/star.csv', 'date,from,to,channel,topic', rows)


def undirected(folder):
    """Coffees, calls and chats, so nobody says who gave; two circles that one person joins."""
    make, rows, names = Maker(8), [], Maker(8).names
    near, far, lone = names[:9], names[9:17], names[17:21]
    for _ in range(260):
        name = make.pick(near + near[:3] * 2 + lone)
        rows.append((make.day(0, 640), 'Me Roe', name, make.pick(['coffee', 'call', 'lunch', 'chat']),
                     make.pick(['maps', 'bees', 'tides', 'looms', 'clay', '']), ''))
    for k in range(3):              # just often enough to be spoken of
        rows.append((make.day(500 + 30 * k, 520 + 30 * k), 'Me Roe', names[21], 'coffee', 'looms', ''))
    for group, days in ((near, 640), (far, 600)):
        for _ in range(90):
            a, b = make.dice.sample(group, 2)
            rows.append((make.day(0, days), a, b, make.pick(['coffee', 'call']), 'clay', ''))
    for k in range(14):
        rows.append((make.day(30 * k, 30 * k + 30), near[2], far[0], 'coffee', 'looms', ''))
    for k in range(12):
        people = make.dice.sample(near, 4)
        rows.append((make.day(45 * k, 45 * k + 45), 'Me Roe', ';'.join(people), 'group', 'tides',
                     'Reading circle'))
    write(f'{folder}/undirected.csv', 'date,from,to,channel,topic,event', rows)
    people = [(n, make.pick(['schools', 'health']), make.pick(['Leeds', 'York'])) for n in near + lone]
    people += [(n, 'museums', 'Hull') for n in far] + [('Me Roe', 'schools', 'Leeds')]
    write(f'{folder}/undirected_people.csv', 'name,field,place', people)
    write(f'{folder}/undirected_goals.csv', 'topic,field,sources,by', [
        ('looms', '', 3, '2024-01-10'), ('bees', '', 9, '2024-06-30'), ('Clay', '', 9, '2021-01-01'),
        ('', 'museums', 2, ''), ('kilns', '', 1, '2030-01-01')])


def german(folder):
    """German headers, channels and days; posts; introductions; a conference."""
    make, rows, names = Maker(9), [], Maker(9).names
    groups = [names[:8], names[8:15], names[15:21]]
    for _ in range(420):
        group = make.pick(groups[:2] + groups[:1])
        name = make.pick(group)
        channel = make.pick(['Nachricht', 'Kaffee', 'Anruf', 'Kommentar', 'Nachricht'])
        pair = ['Ich Selbst', name]
        make.dice.shuffle(pair)
        way = '' if channel in ('Nachricht', 'Kommentar') else make.pick(
            ['gegeben', 'bekommen', 'beides', ''])
        rows.append((make.day(0, 900, '%d.%m.%Y'), *pair, channel,
                     make.pick(['Karten', 'Bienen', 'Ton', 'Webstuhl', 'Gezeiten', '']), way, ''))
    for group in groups:
        for _ in range(70):
            a, b = make.dice.sample(group, 2)
            rows.append((make.day(0, 900, '%d.%m.%Y'), a, b, make.pick(['Anruf', 'Kaffee']), '', '', ''))
    for k in range(12):
        rows.append((make.day(60 * k, 60 * k + 9, '%d.%m.%Y'), names[3], names[15], 'Kaffee', '', '', ''))
        rows.append((make.day(70 * k, 70 * k + 70, '%d.%m.%Y'), 'Ich Selbst', '', 'Beitrag', 'Ton', '', ''))
    people = make.dice.sample(groups[0], 3) + make.dice.sample(groups[2], 3) + names[21:24]
    rows.append(('14.05.2023', 'Ich Selbst', ';'.join(people), 'Tagung', 'Karten', '', 'Lerntagung'))
    for name in people[3:5] + names[21:22]:
        rows.append(('28.05.2023', name, 'Ich Selbst', 'Anruf', 'Karten', 'bekommen', ''))
    write(f'{folder}/german.csv', 'Datum,Von,An,Kanal,Thema,Richtung,Veranstaltung', rows)


def weights(folder):
    """Rows without a day, rows that stand for several, two a day, a big event, people who know
    each other by statement only, and a week of contact meant with some."""
    make, rows, names = Maker(10), [], Maker(10).names
    near, far, hall = names[:10], names[10:16], names[16:44]
    for _ in range(300):
        name = make.pick(near + near[:4])
        day = '' if make.dice.random() < .08 else make.day(0, 800)
        pair = ['Me Roe', name]
        make.dice.shuffle(pair)
        weight = make.pick([1, 1, 1, 1, 2, 5, 1.5])
        channel = make.pick(['email', 'coffee', 'call', 'comment'])
        rows.append((day, *pair, channel, make.pick(['maps', 'bees', 'tides', 'clay', '']), weight, ''))
        if make.dice.random() < .2:
            rows.append((day, *pair, 'email', 'maps', 1, ''))
    for _ in range(90):
        a, b = make.dice.sample(near if make.dice.random() < .5 else far, 2)
        rows.append((make.day(0, 800), a, b, 'call', '', make.pick([1, 3]), ''))
    for k in range(9):
        rows.append((make.day(80 * k, 80 * k + 80), near[0], far[0], 'email', 'looms', 2, ''))
    rows.append((make.day(300, 301), 'Me Roe', ';'.join(near[:4] + far[:3] + hall), 'event', 'bees', 1,
                 'Great Hall'))
    for k in range(4):
        rows.append((make.day(100 * k, 100 * k + 9), 'Me Roe', ';'.join(near[4:6] + hall[:3]),
                     'workshop', 'clay', 1, 'Kiln workshop'))
    write(f'{folder}/weights.csv', 'date,from,to,channel,topic,weight,event', rows)
    people = [(n, 'schools', make.pick(['', 'weekly', '30 days']), '') for n in near]
    people += [(n, 'museums', '', n == far[1] and hall[5] or '') for n in far]
    people += [(hall[0], 'press', '', f'{hall[1]};{hall[2]}'), (hall[7], '', '', hall[8])]
    write(f'{folder}/weights_people.csv', 'name,field,cadence,knows', people)


def fading(folder):
    """Three teachers, many who went quiet, some only connected, a topic that one alone brings."""
    make, rows, names = Maker(11), [], Maker(11).names
    teachers, quiet, linked, far = names[:3], names[3:15], names[15:20], names[20:24]
    for k in range(34):
        for teacher, topic in zip(teachers, ('glaze', 'kilns', 'wheels')):
            rows.append((make.day(530 + 10 * k, 540 + 10 * k), teacher, 'Me Roe', 'message', topic))
        rows.append((make.day(530 + 10 * k, 540 + 10 * k), 'Me Roe', make.pick(teachers), 'message', 'wheels'))
    for name in quiet:
        for k in range(5):
            pair = ['Me Roe', name]
            make.dice.shuffle(pair)
            rows.append((make.day(200 + 60 * k, 260 + 60 * k), *pair, 'message', make.pick(['glaze', 'wheels'])))
    rows += [(make.day(100 + 9 * k, 109 + 9 * k), names[24], 'Me Roe', 'call', 'deeds') for k in range(2)]
    for name in linked:
        rows.append((make.day(0, 800), 'Me Roe', name, 'connection', ''))
    for k in range(24):
        a, b = make.dice.sample(quiet[:6], 2)
        rows.append((make.day(300, 860), a, b, 'coffee', ''))
        rows.append((make.day(300, 860), teachers[0], make.pick(far), 'coffee', ''))
        rows.append((make.day(300, 860), teachers[1], quiet[make.dice.randrange(6, 12)], 'call', ''))
    for k in range(9):              # one who went quiet has people behind
        rows.append((make.day(700, 860), quiet[10], names[25 + k % 3], 'coffee', ''))
    write(f'{folder}/fading.csv', 'date,from,to,channel,topic', rows)
    people = [(n, 'pottery', 'wheels') for n in teachers] + [(n, 'press', '') for n in quiet[:9]]
    people += [(quiet[9], 'press', 'kilns'), (names[24], 'law', '')] + [(n, 'museums', '') for n in far]
    write(f'{folder}/fading_people.csv', 'name,field,tags', people)


def odd(folder):
    """Logs that are odd: of two people, of one row, without days, of one day, of three people and many rows,
    of people who are all tied, of statements alone, of gatherings alone."""
    make, few = Maker(12), Maker(12).names[:8]
    mine, two = ['Me Roe'] + few[:7], ['Me Roe', few[0]]
    how, what = ['call', 'email'], ['maps', 'bees', '']

    def rows(n, people, low, high):
        return [(make.day(low, high), *make.dice.sample(people, 2), make.pick(how), make.pick(what))
                for _ in range(n)]
    head = 'date,from,to,channel,topic'
    write(f'{folder}/odd_two.csv', head, rows(30, two, 0, 200))
    write(f'{folder}/odd_one_row.csv', head, rows(1, two, 0, 1))
    write(f'{folder}/odd_undated.csv', head, [('',) + r[1:] for r in rows(60, mine, 0, 1)])
    write(f'{folder}/odd_one_day.csv', head, rows(40, mine, 0, 1))
    write(f'{folder}/odd_three.csv', head, rows(500, mine[:3], 0, 700))
    write(f'{folder}/odd_complete.csv', head, [
        (make.day(0, 400), a, b, make.pick(how), '') for a in mine for b in mine if a < b
        for _ in range(make.dice.randrange(2, 6))])
    pairs = [(mine[0], p) for p in mine[1:]] + [(mine[1], mine[2]), (mine[3], mine[4])]
    write(f'{folder}/odd_stated.csv', head, [('', a, b, 'connection', '') for a, b in pairs])
    write(f'{folder}/odd_gatherings.csv', 'date,from,to,channel,event', [
        (make.day(30 * k, 30 * k + 9), 'Me Roe', ';'.join(make.dice.sample(few, 4)), 'event',
         make.pick(['Reading circle', 'Study day'])) for k in range(12)])


def main():
    for make in (star, undirected, german, weights, fading, odd):
        make(sys.argv[1])


main()
