package hostcity.gui.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Few colors for many: the box of colors that is widest for what it holds is cut in two, until there are enough. */
final class MedianCut {

    private static final int[] SHIFTS = {16, 8, 0};

    private MedianCut() {}

    /** A color with the number of its pixels. */
    private record Counted(int rgb, int count) {

        int channel(int shift) {
            return rgb >> shift & 0xFF;
        }
    }

    /**
     * At most so many colors.
     *
     * @param counts pixels of each color
     */
    static List<Integer> of(Map<Integer, Integer> counts, int most) {
        if (counts.isEmpty() || most < 1) {
            return List.of();
        }
        PriorityQueue<Box> boxes =
                new PriorityQueue<>(Comparator.comparingDouble(Box::weight).reversed());
        boxes.add(Box.of(counts.entrySet().stream()
                .map(x -> new Counted(x.getKey(), x.getValue()))
                .sorted(Comparator.comparingInt(Counted::rgb))
                .toList()));
        while (boxes.size() < most && boxes.element().colors().size() > 1) {
            boxes.addAll(boxes.remove().cut());
        }
        return boxes.stream().map(Box::mean).distinct().sorted().toList();
    }

    /**
     * Colors that may become one.
     *
     * @param shift of the channel in which they differ most
     * @param weight how much is lost by that; 0 for a single color, which cannot be cut
     */
    private record Box(List<Counted> colors, int shift, double weight) {

        static Box of(List<Counted> colors) {
            int widest = 0;
            for (int shift : SHIFTS) {
                if (range(colors, shift) > range(colors, widest)) {
                    widest = shift;
                }
            }
            double count = colors.stream().mapToLong(Counted::count).sum();
            // The root: edges are thin, and a few pixels that are off are seen as well.
            return new Box(colors, widest, range(colors, widest) * Math.sqrt(count));
        }

        private static int range(List<Counted> colors, int shift) {
            var channel = colors.stream().mapToInt(x -> x.channel(shift)).summaryStatistics();
            return channel.getMax() - channel.getMin();
        }

        /** In two, neither of them empty, with about as many pixels in each. */
        List<Box> cut() {
            List<Counted> sorted = new ArrayList<>(colors);
            sorted.sort(Comparator.comparingInt(x -> x.channel(shift)));
            long half = sorted.stream().mapToLong(Counted::count).sum() / 2;
            int at = 1;
            long below = sorted.get(0).count();
            while (at < sorted.size() - 1 && below + sorted.get(at).count() <= half) {
                below += sorted.get(at).count();
                at++;
            }
            return List.of(of(List.copyOf(sorted.subList(0, at))), of(List.copyOf(sorted.subList(at, sorted.size()))));
        }

        int mean() {
            int rgb = 0;
            double count = colors.stream().mapToLong(Counted::count).sum();
            for (int shift : SHIFTS) {
                double sum = colors.stream()
                        .mapToDouble(x -> (double) x.channel(shift) * x.count())
                        .sum();
                rgb |= (int) Math.round(sum / count) << shift;
            }
            return rgb;
        }
    }
}
