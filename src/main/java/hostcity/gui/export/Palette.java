package hostcity.gui.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 256 colors for all frames of a film. Colors of areas are kept as they are, and those of smooth edges share what is left.
 * Nothing is dithered: areas stay flat, and frames do not flicker.
 */
final class Palette {

    private static final int SIZE = 256;

    /** The share of all pixels that makes a color one of an area. */
    private static final double AREA = 0.0005;

    private static final int RGB = 0xFFFFFF;
    private static final int MOST_EXACT = SIZE / 2;

    private final int[] rgb;
    private final IndexColorModel colors;

    // Of the thread that writes.
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(Collection<Integer> rgb) {
        this.rgb = rgb.stream().mapToInt(Integer::intValue).toArray();
        this.colors = new IndexColorModel(8, this.rgb.length, this.rgb, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    /**
     * A palette for pictures like some samples.
     *
     * @param exact colors that it has in any case
     */
    static Palette of(List<BufferedImage> samples, List<Color> exact) {
        Map<Integer, Integer> counts = count(samples);
        Set<Integer> chosen = new LinkedHashSet<>();
        exact.stream().map(x -> x.getRGB() & RGB).limit(MOST_EXACT).forEach(chosen::add);
        double least =
                AREA * counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.entrySet().stream()
                .filter(x -> x.getValue() >= least)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(0, MOST_EXACT - chosen.size()))
                .forEach(x -> chosen.add(x.getKey()));
        counts.keySet().removeAll(chosen);
        chosen.addAll(MedianCut.of(counts, SIZE - chosen.size()));
        return new Palette(chosen);
    }

    private static Map<Integer, Integer> count(List<BufferedImage> samples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (BufferedImage sample : samples) {
            int[] pixels = pixels(sample);
            int start = 0;
            // By runs: most pixels are like the one before.
            for (int i = 1; i <= pixels.length; i++) {
                if (i == pixels.length || pixels[i] != pixels[start]) {
                    counts.merge(pixels[start] & RGB, i - start, Integer::sum);
                    start = i;
                }
            }
        }
        return counts;
    }

    private static int[] pixels(BufferedImage image) {
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = rgb.createGraphics();
        g2.drawImage(image, 0, 0, null);
        g2.dispose();
        return ((DataBufferInt) rgb.getRaster().getDataBuffer()).getData();
    }

    /** The colors, as pictures of them need them. */
    IndexColorModel colors() {
        return colors;
    }

    /** The picture in these colors. */
    BufferedImage indexed(BufferedImage image) {
        BufferedImage indexed =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colors);
        byte[] to = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        int[] from = pixels(image);
        int last = -1;
        int index = 0;
        for (int i = 0; i < from.length; i++) {
            int pixel = from[i] & RGB;
            if (pixel != last) {
                last = pixel;
                index = nearest.computeIfAbsent(pixel, this::find);
            }
            to[i] = (byte) index;
        }
        return indexed;
    }

    private int find(int pixel) {
        int best = 0;
        for (int i = 1; i < rgb.length; i++) {
            if (distance(rgb[i], pixel) < distance(rgb[best], pixel)) {
                best = i;
            }
        }
        return best;
    }

    /** Greens differ most to the eye, and reds more than blues. */
    private static int distance(int one, int other) {
        return 2 * square(one, other, 16) + 4 * square(one, other, 8) + square(one, other, 0);
    }

    private static int square(int one, int other, int shift) {
        int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
        return difference * difference;
    }
}
