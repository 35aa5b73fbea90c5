package hostcity.gui.inspect;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

/** Does something when the focus goes to something else for good. */
final class Leaving extends FocusAdapter {

    private final Runnable action;

    Leaving(Runnable action) {
        this.action = action;
    }

    @Override
    public void focusLost(FocusEvent e) {
        if (!e.isTemporary()) {
            action.run();
        }
    }
}
