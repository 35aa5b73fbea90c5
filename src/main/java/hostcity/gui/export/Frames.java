package hostcity.gui.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.IntFunction;

/**
 * The pictures of a film, all of one size.
 *
 * @param count how many, at least one
 * @param draw draws one of them, 0 the first; called on the thread that writes, for some of them more than once
 */
public record Frames(int count, IntFunction<BufferedImage> draw) {

    /** Checks that there are any. */
    public Frames {
        if (count < 1) {
            throw new IllegalArgumentException("a film needs a frame");
        }
    }

    BufferedImage get(int frame) {
        return draw.apply(frame);
    }

    /** What is done with a frame. */
    interface Action {
        void take(int frame, BufferedImage image) throws IOException;
    }

    /** Goes through all of them; false if that was cancelled. */
    boolean forEach(Progress progress, Action action) throws IOException {
        for (int frame = 0; frame < count; frame++) {
            if (progress.isCancelled()) {
                return false;
            }
            action.take(frame, get(frame));
            progress.written(frame + 1, count);
        }
        return !progress.isCancelled();
    }
}
