package hostcity.report.figure;

/** Drawing without a screen. */
final class Headless {

    private static final String PROPERTY = "java.awt.headless";

    private Headless() {}

    /**
     * Lets AWT work where there is no display, unless the user has said otherwise. AWT asks once, so this comes before the
     * first font or color.
     */
    static void assume() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
