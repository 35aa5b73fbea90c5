package hostcity.cli;

import hostcity.experiment.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows progress: a bar with the time left on a terminal, a line for every tenth elsewhere. */
final class ProgressPrinter implements Progress, AutoCloseable {

    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintWriter err;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private int before = -1;
    private int lastTenth = -1;
    private long drawn;
    private int widest;
    private boolean barIsOpen;

    ProgressPrinter(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void update(int done, int failed, int all) {
        if (before < 0) {
            before = done;
        }
        if (terminal) {
            draw(done, failed, all);
        } else {
            line(done, failed, all);
        }
    }

    private void draw(int done, int failed, int all) {
        long now = System.nanoTime();
        if (done < all && now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        int filled = (int) ((long) WIDTH * done / all);
        String words = words(done, failed, all);
        // Spaces over what is left of a longer line.
        widest = Math.max(widest, words.length());
        err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + words
                + " ".repeat(widest - words.length()));
        err.flush();
        barIsOpen = true;
    }

    /** Ends the line of the bar, also where the experiment broke off: what follows has a line of its own. */
    @Override
    public void close() {
        if (barIsOpen) {
            err.println();
            barIsOpen = false;
        }
    }

    private void line(int done, int failed, int all) {
        int tenth = 10 * done / all;
        if (tenth != lastTenth) {
            lastTenth = tenth;
            err.println(words(done, failed, all));
            err.flush();
        }
    }

    private String words(int done, int failed, int all) {
        String text = done + " of " + all + " runs";
        if (failed > 0) {
            text += ", " + failed + " failed";
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        int here = done - before;
        if (done == all) {
            return text + " in " + time(seconds);
        }
        return here == 0 ? text : text + ", " + time(seconds / here * (all - done)) + " left";
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 100 ? whole + " s" : String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
    }
}
