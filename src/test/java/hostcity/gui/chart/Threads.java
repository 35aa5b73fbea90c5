package hostcity.gui.chart;

/** What threads there are. */
final class Threads {

    private Threads() {}

    static boolean hasOne(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(name));
    }

    /** Waits until none of this name is left; a test with a limit of time fails if that never is. */
    static void awaitEnd(String name) throws InterruptedException {
        while (hasOne(name)) {
            Thread.sleep(10);
        }
    }
}
