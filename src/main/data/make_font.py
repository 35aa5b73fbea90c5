"""Makes the font that reports and figures embed: Noto Sans CJK SC, the characters of GB 2312 and of Western scripts.

Outlines become quadratic: the PDF writer's subsetter reads no others. Run it on Debian with fonts-noto-cjk and
python3-fonttools, from the top folder:

    /usr/bin/python3 src/main/data/make_font.py src/main/resources/hostcity/report/NotoSansSC-Regular.ttf
"""

import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

SOURCE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
SIMPLIFIED_CHINESE = 2  # of the fonts in that collection
LARGEST_DEVIATION = 1.0  # of an outline, in thousandths of the font size

WESTERN = [(0x20, 0x7F), (0xA0, 0x250), (0x2010, 0x2040)]
CHINESE = [(0x3000, 0x3020), (0xFF01, 0xFF5F)]
SIGNS = [0x20AC, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0xD7, 0x2264, 0x2265, 0x2248, 0x3B1, 0x3B2, 0x3B3, 0x3BC, 0x2103]


def characters():
    chars = set(SIGNS)
    for first, end in WESTERN + CHINESE:
        chars.update(range(first, end))
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                chars.add(ord(bytes([high, low]).decode("gb2312")))
            except UnicodeDecodeError:
                pass  # GB 2312 has gaps
    return chars


def subset(font):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["GSUB", "GPOS", "BASE", "VORG", "vhea", "vmtx", "GDEF"]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)


def make_quadratic(font):
    outlines, order, glyphs = font.getGlyphSet(), font.getGlyphOrder(), {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, LARGEST_DEVIATION, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, glyphs
    for glyph in glyphs.values():
        glyph.recalcBounds(table)
    maxp = font["maxp"]
    maxp.tableVersion = 0x10000
    maxp.maxZones = 1
    for name in ("TwilightPoints Storage FunctionDefs InstructionDefs StackElements SizeOfInstructions "
                 "ComponentElements Points Contours CompositePoints CompositeContours ComponentDepth").split():
        setattr(maxp, "max" + name, 0)  # saving counts points and contours
    del font["CFF "]
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


font = TTFont(SOURCE, fontNumber=SIMPLIFIED_CHINESE)
subset(font)
make_quadratic(font)
font.recalcTimestamp = False
font.save(sys.argv[1])
