package hostcity.gui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Colors of areas stay as they are, and the others come close. */
class PaletteTest {

    @Test
    void manyColorsBecome256() {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 256; x++) {
                image.setRGB(x, y, new Color(x, y, (x + y) / 2).getRGB());
            }
        }
        Palette palette = Palette.of(List.of(image), List.of(Color.MAGENTA));
        assertThat(palette.colors().getMapSize()).isLessThanOrEqualTo(256);
        BufferedImage indexed = palette.indexed(image);
        double error = 0;
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 256; x++) {
                error += Math.abs(new Color(indexed.getRGB(x, y)).getGreen() - y);
            }
        }
        assertThat(error / 256 / 256).isLessThan(8);
    }

    @Test
    void exactColorsAreThereThoughNoSampleHasThem() {
        BufferedImage white = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        Palette palette = Palette.of(List.of(white), List.of(new Color(0x123456)));
        white.setRGB(1, 1, 0x123456);
        assertThat(palette.indexed(white).getRGB(1, 1)).isEqualTo(0xFF123456);
    }

    @Test
    void fewColorsAreAllKept() {
        Map<Integer, Integer> counts = new HashMap<>();
        IntStream.range(0, 50).forEach(i -> counts.put(i * 5000, 1 + i));
        assertThat(MedianCut.of(counts, 60)).containsExactlyInAnyOrderElementsOf(counts.keySet());
        assertThat(MedianCut.of(counts, 20)).hasSize(20);
        assertThat(MedianCut.of(counts, 0)).isEmpty();
        assertThat(MedianCut.of(Map.of(), 10)).isEmpty();
    }
}
