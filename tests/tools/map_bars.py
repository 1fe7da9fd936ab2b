#!/usr/bin/env python3
"""map_bars.py MAP.svg...: what a reader can see on maps drawn by pln, one line for each map.

big25, big50  of the largest discs, how many have their name beside or on them
first3        of each circle's three largest discs, the share with a name
circles       circles of five people or more with their name on the map, and how many there are;
              own: of the named, the share whose name has three of its own people nearest
leaders       leader lines; longest in pixels; crossings with each other, with discs and with hulls
              of other circles
room          share of 16 x 12 cells of the field with a person in them
ties          median width; dark: share of ties nearly black; loud: share drawn as the only way
              across, and how many of these cut off fewer than five people and 5%
hulls         circles of three people or more with a hull, strangers inside, members outside
names, discs  largest and smallest font size and radius
"""
import re
import sys
import xml.etree.ElementTree as ET

NS = "{http://www.w3.org/2000/svg}"


def styles_of(root):
    rules = {}
    for name, body in re.findall(r"\.(s\d+)\{(.*?)\}", root.find(NS + "style").text):
        rules[name] = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
    return rules


def numbers(path):
    return [float(x) for x in re.findall(r"-?\d*\.?\d+", path)]


def points(path):
    flat = numbers(path)
    return list(zip(flat[::2], flat[1::2]))


class Map:
    def __init__(self, path):
        self.root = ET.parse(path).getroot()
        self.style = styles_of(self.root)
        self.group = {g.get("id"): g for g in self.root.iter(NS + "g") if g.get("id")}
        self.people = [(c.get("data-name"), c.get("data-cluster") or "", float(c.get("cx")),
                        float(c.get("cy")), float(c.get("r")), c.get("id"))
                       for c in self.group["contacts"].iter(NS + "circle")]
        self.ties = [(p.get("data-a"), p.get("data-b"), self.rule(p), p.get("class"))
                     for p in self.group["ties"].iter(NS + "path")]
        ends = {e for t in self.ties for e in t[:2]}
        self.people = [p for p in self.people if p[5] in ends]
        self.leaders = [points(p.get("d"))[:2] for p in self.group["contacts"].iter(NS + "path")
                        if "mark" not in (p.get("class") or "")]
        self.hulls = [(p.get("data-cluster"), points(p.get("d")))
                      for p in self.group["hulls"].iter(NS + "path")]
        self.names = {t.get("data-name"): self.box(t) for t in self.group["labels"].iter(NS + "text")
                      if t.get("data-name")}
        self.titles = [("".join(t.itertext()), self.box(t))
                       for t in self.group["clusters"].iter(NS + "text")]

    def rule(self, element):
        for word in (element.get("class") or "").split():
            if word in self.style:
                return self.style[word]
        return {}

    def stroke_of(self, words):
        """Colour of a line in the legend."""
        for text in self.group["legend"].iter(NS + "text"):
            if "".join(text.itertext()) == words:
                y = float(text.get("y"))
                for line in self.group["legend"].iter(NS + "path"):
                    if "mark" not in line.get("class") and abs(points(line.get("d"))[0][1] - y) < 8:
                        return self.rule(line).get("stroke")
        return "none"

    @staticmethod
    def box(text):
        x, y, size = (float(text.get(k)) for k in ("x", "y", "font-size"))
        width = float(text.get("textLength") or 0)
        left = x - width * {"start": 0, "middle": .5, "end": 1}[text.get("text-anchor") or "start"]
        return (left, y - .93 * size, left + width, y + .24 * size, size)

    def members(self):
        found = {}
        for p in self.people:
            if p[1]:
                found.setdefault(p[1], []).append(p)
        return found


def gap(box, p):
    dx = max(box[0] - p[2], 0, p[2] - box[2])
    dy = max(box[1] - p[3], 0, p[3] - box[3])
    return (dx * dx + dy * dy) ** .5 - p[4]


def side(p, q, r):
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def cross(a, b):
    return (side(a[0], a[1], b[0]) * side(a[0], a[1], b[1]) < 0
            and side(b[0], b[1], a[0]) * side(b[0], b[1], a[1]) < 0)


def holds(shape, x, y):
    inside = False
    for (x1, y1), (x2, y2) in zip(shape, shape[1:] + shape[:1]):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside


def from_segment(a, b, x, y):
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = max(0, min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length)) if length else 0
    return ((a[0] + t * dx - x) ** 2 + (a[1] + t * dy - y) ** 2) ** .5


def darkness(rule):
    """0: white, 1: black, as the stroke shows on white."""
    colour = rule.get("stroke", "#fff").lstrip("#")
    colour = "".join(c * 2 for c in colour) if len(colour) == 3 else colour
    grey = sum(w * int(colour[i:i + 2], 16) / 255
               for w, i in ((.2126, 0), (.7152, 2), (.0722, 4)))
    return (1 - grey) * float(rule.get("stroke-opacity", 1))


def small_sides(drawing):
    """Of each tie that is the only way across: how many people the smaller side has."""
    near = {}
    for k, (a, b, _, _) in enumerate(drawing.ties):
        near.setdefault(a, []).append((b, k))
        near.setdefault(b, []).append((a, k))
    order, low, size, found, whole = {}, {}, {}, {}, {}
    for root in near:
        if root in order:
            continue
        start, stack, seen = len(order), [(root, None, iter(near[root]))], []
        order[root] = low[root] = start
        size[root] = 1
        while stack:
            v, by, rest = stack[-1]
            for w, k in rest:
                if k == by:
                    continue
                if w in order:
                    low[v] = min(low[v], order[w])
                else:
                    order[w] = low[w] = len(order)
                    size[w] = 1
                    stack.append((w, k, iter(near[w])))
                    break
            else:
                stack.pop()
                seen.append(v)
                if stack:
                    u = stack[-1][0]
                    low[u] = min(low[u], low[v])
                    size[u] += size[v]
                    if low[v] > order[u]:
                        found[by] = size[v]
                        whole[by] = root
        for k, r in whole.items():
            if r == root:
                found[k] = min(found[k], size[root] - found[k])
    return found


def names_line(d):
    by_size = sorted(d.people, key=lambda p: (-p[4], p[0]))

    def named(p):
        return p[0] in d.names and gap(d.names[p[0]], p) < 8

    first = [p for m in d.members().values() if len(m) >= 3
             for p in sorted(m, key=lambda p: (-p[4], p[0]))[:3]]
    boxes = [d.names[p[0]][4] for p in d.people if p[0] in d.names]
    radii = [p[4] for p in d.people]
    return (f"big25 {sum(map(named, by_size[:25]))}/{min(25, len(by_size))} "
            f"big50 {sum(map(named, by_size[:50]))}/{min(50, len(by_size))} "
            f"first3 {sum(map(named, first)) / max(len(first), 1):.2f} "
            f"named {sum(p[0] in d.names for p in d.people)}/{len(d.people)} "
            f"names {min(boxes, default=0):g}-{max(boxes, default=0):g} "
            f"discs {min(radii):g}-{max(radii):g}")


def circles_line(d):
    members = d.members()
    large = {c: m for c, m in members.items() if len(m) >= 5}
    named = own = 0
    for text, box in d.titles:
        fits = [c for c in large if c == text or c.startswith(text.rstrip("…").split("…")[0])]
        if not fits:
            continue
        named += 1
        nearest = sorted(d.people, key=lambda p: gap(box, p))[:3]
        own += any(all(p[1] == c for p in nearest) for c in fits)
    with_hull = {c for c, _ in d.hulls}
    strangers = sum(p[1] != c and holds(shape, p[2], p[3]) for c, shape in d.hulls for p in d.people)
    outside = sum(not any(h == p[1] and holds(shape, p[2], p[3]) for h, shape in d.hulls)
                  for p in d.people if p[1] in with_hull)
    three = sum(len(m) >= 3 for m in members.values())
    return (f"circles {named}/{len(large)} own {own} hulls {len(with_hull)}/{three} "
            f"strangers {strangers} outside {outside}")


def leaders_line(d):
    length = [((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** .5 for a, b in d.leaders]
    each = sum(cross(p, q) for i, p in enumerate(d.leaders) for q in d.leaders[:i])
    discs = hulls = 0
    for a, b in d.leaders:
        owner = min(d.people, key=lambda p: abs(((a[0] - p[2]) ** 2 + (a[1] - p[3]) ** 2) ** .5 - p[4]))
        discs += sum(p is not owner and from_segment(a, b, p[2], p[3]) < p[4] for p in d.people)
        hulls += sum(c != owner[1] and any(cross((a, b), (p, q))
                                           for p, q in zip(s, s[1:] + s[:1])) for c, s in d.hulls)
    return f"leaders {len(length)} longest {max(length, default=0):.0f} cross {each}/{discs}/{hulls}"


def ties_line(d):
    widths = sorted(float(r.get("stroke-width", 1)) for _, _, r, _ in d.ties)
    dark = sum(darkness(r) > .6 for _, _, r, _ in d.ties)
    sides = small_sides(d)
    stroke = d.stroke_of("the only way across")
    loud = [k for k, (_, _, r, _) in enumerate(d.ties) if r.get("stroke") == stroke]
    false = sum(sides.get(k, 0) < min(5, .05 * len(d.people)) for k in loud)
    return (f"ties {len(d.ties)} median {widths[len(widths) // 2] if widths else 0:g} "
            f"most {widths[-1] if widths else 0:g} dark {dark / max(len(widths), 1):.3f} "
            f"loud {len(loud)} false {false}")


def room_line(d):
    width, height = (float(d.root.get(k)) for k in ("width", "height"))
    cells = {(int(16 * p[2] / width), int(12 * p[3] / height)) for p in d.people}
    return f"room {len(cells) / 192:.2f}"


for path in sys.argv[1:]:
    drawn = Map(path)
    print(path.split("/")[-1].rsplit(".", 1)[0] + ":", names_line(drawn))
    print("   ", circles_line(drawn), leaders_line(drawn), room_line(drawn))
    print("   ", ties_line(drawn))
