"""Makes the coast lines of the maps: Natural Earth land, one ring a line, "longitude,latitude ...", without Antarctica.

Natural Earth is in the public domain. It is read from the npm package world-atlas 2.0.2 (npm pack world-atlas@2.0.2), from
the top folder; the coarse lines are for reports, the fine ones for the window, where one can zoom in:

    python3 src/main/data/make_land.py package/land-110m.json src/main/resources/hostcity/report/figure/land.txt
    python3 src/main/data/make_land.py package/land-50m.json src/main/resources/hostcity/gui/map/coast.txt
"""

import json
import sys

DIGITS = 2  # of degrees: a kilometer, far below what a map of the world shows
ANTARCTIC = -60  # degrees north; nobody is hosted south of it


def arcs(topology):
    """The lines, which TopoJSON writes as whole steps from point to point."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def ring(indices, lines):
    """A closed line from arcs; ~i stands for arc i backwards."""
    points = []
    for i in indices:
        line = lines[i] if i >= 0 else lines[~i][::-1]
        points += line[1:] if points else line
    return points


def text(points):
    rounded = []
    for x, y in points:
        point = f"{round(x, DIGITS):g},{round(y, DIGITS):g}"
        if not rounded or rounded[-1] != point:
            rounded.append(point)
    return " ".join(rounded)


def polygons(topology, layer):
    """The lists of rings of a layer, each with the id of its feature; the first ring is the outline."""
    lines = list(arcs(topology))
    for geometry in topology["objects"][layer]["geometries"]:
        for polygon in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
            yield geometry.get("id"), [ring(indices, lines) for indices in polygon]


def main():
    with open(sys.argv[1]) as source:
        topology = json.load(source)
    with open(sys.argv[2], "w") as target:
        for _, rings in polygons(topology, "land"):
            for points in rings:
                if max(y for _, y in points) > ANTARCTIC:
                    target.write(text(points) + "\n")


if __name__ == "__main__":
    main()
