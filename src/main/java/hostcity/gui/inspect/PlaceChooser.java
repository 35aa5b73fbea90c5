package hostcity.gui.inspect;

import hostcity.report.Label;
import hostcity.world.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javax.swing.ComboBoxModel;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;

/** A list of places to choose one from; typing the first letters of a name finds it. */
final class PlaceChooser extends JComboBox<PlaceChooser.Entry> {

    private static final long PAUSE_MS = 1_000;
    private static final int ROWS = 20;

    private final Look look;
    private boolean setByProgram;

    /**
     * A place in the list.
     *
     * @param place its index
     * @param shown what is written
     * @param typed what it is found by, in lower case
     */
    record Entry(int place, String shown, List<String> typed) {

        @Override
        public String toString() {
            return shown;
        }
    }

    /** An empty chooser that tells of every choice of the user. */
    PlaceChooser(Look look, IntConsumer chosen) {
        this.look = look;
        setMaximumRowCount(ROWS);
        setKeySelectionManager(new FirstLetters());
        getAccessibleContext().setAccessibleName(look.say("City", "城市"));
        setToolTipText(look.say("Type the first letters of a name", "键入名称的开头即可查找"));
        addActionListener(e -> {
            if (!setByProgram) {
                chosen.accept(place());
            }
        });
    }

    /** Lists some places: cities first. */
    void show(List<Place> places, Predicate<Place> wanted) {
        List<Entry> entries = new ArrayList<>();
        add(entries, places, wanted.and(Place::isCity));
        add(entries, places, wanted.and(x -> !x.isCity()));
        setByProgram = true;
        setModel(new DefaultComboBoxModel<>(entries.toArray(Entry[]::new)));
        setByProgram = false;
    }

    private void add(List<Entry> entries, List<Place> places, Predicate<Place> wanted) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (wanted.test(place)) {
                Label name = new Label(place.nameEn(), place.nameZh());
                entries.add(new Entry(
                        i, look.say(name), List.of(name.en().toLowerCase(Locale.ROOT), name.zh(), place.id())));
            }
        }
    }

    /** Chooses a place without telling of it. */
    void choose(int place) {
        setByProgram = true;
        for (int i = 0; i < getItemCount(); i++) {
            if (getItemAt(i).place() == place) {
                setSelectedIndex(i);
            }
        }
        setByProgram = false;
    }

    /** The index of the place that is chosen. */
    int place() {
        return getItemAt(Math.max(0, getSelectedIndex())).place();
    }

    /** Takes letters that follow each other quickly as one beginning of a name. */
    private static final class FirstLetters implements KeySelectionManager {

        private String typed = "";
        private long last;

        @Override
        public int selectionForKey(char key, ComboBoxModel<?> model) {
            long now = System.currentTimeMillis();
            typed = (now - last > PAUSE_MS ? "" : typed) + Character.toLowerCase(key);
            last = now;
            for (int i = 0; i < model.getSize(); i++) {
                if (model.getElementAt(i) instanceof Entry entry
                        && entry.typed().stream().anyMatch(x -> x.startsWith(typed))) {
                    return i;
                }
            }
            return -1;
        }
    }
}
