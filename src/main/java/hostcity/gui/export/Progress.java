package hostcity.gui.export;

/** Who waits for a film. Both methods are called on the thread that writes. */
public interface Progress {

    /** Nobody waits. */
    Progress NONE = new Progress() {
        @Override
        public void written(int frames, int all) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many frames of all are in the file. */
    void written(int frames, int all);

    /** Whether nothing shall be written after all. */
    boolean isCancelled();
}
