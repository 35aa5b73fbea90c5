package hostcity.report.figure;

/** How wide a figure is drawn. Text is never scaled: a narrow figure has shorter labels and fewer ticks. */
public enum Format {
    /** For a page on a screen, for slides and for paper. */
    WIDE(960, 14),
    /** For a telephone. */
    NARROW(360, 12);

    private final int width;
    private final int textSize;

    Format(int width, int textSize) {
        this.width = width;
        this.textSize = textSize;
    }

    /** The width, px. */
    public int width() {
        return width;
    }

    /** The size of all text, px. */
    int textSize() {
        return textSize;
    }

    /** What serves this format. */
    <T> T pick(T wide, T narrow) {
        return this == WIDE ? wide : narrow;
    }
}
