package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.report.Label;

/** What the window tells by itself, once for each run: how it ended, and that the file of the scenario has changed. */
final class Tidings {

    private final MainWindow window;
    private boolean isToldOfChange;
    private boolean isToldOfEnd;

    Tidings(MainWindow window) {
        this.window = window;
    }

    /** Another run begins. */
    void begin() {
        isToldOfChange = false;
        isToldOfEnd = false;
    }

    private String say(Label label) {
        return label.in(window.view().language());
    }

    /** Tells of what could not be decided after all. */
    void tellRefusal() {
        window.driver().gui().takeRefusal().ifPresent(window.notice()::warn);
    }

    /** Tells how a run ended, if there is something to tell. */
    void tellEnd(Moment now) {
        if (now.state() != Moment.State.ENDED || isToldOfEnd) {
            return;
        }
        isToldOfEnd = true;
        Throwable failure = window.driver().gui().failure();
        if (failure != null) {
            window.notice().warn(say(Words.FAILED) + failure);
        } else if (now.run().opened().isReplay() && now.film().isWhole()) {
            tellReplay(now);
        }
    }

    private void tellReplay(Moment now) {
        long stored = now.run().opened().storedDigest().orElseThrow();
        if (stored == now.film().digest()) {
            window.notice().tell(say(Words.SAME_AS_STORED));
        } else {
            window.notice().warn(say(Words.UNLIKE_STORED));
        }
    }

    /** Tells if the file of the scenario has changed; the run goes on as it was opened. */
    void tellChange() {
        Opened opened = window.driver().gui().run().opened();
        if (!isToldOfChange && window.library().hasChanged(opened)) {
            isToldOfChange = true;
            window.notice()
                    .offer(
                            opened.source() + say(Words.CHANGED),
                            say(Words.RELOAD),
                            () -> window.commands().open(opened.source()));
        }
    }
}
