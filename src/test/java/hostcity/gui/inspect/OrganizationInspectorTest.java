package hostcity.gui.inspect;

import static hostcity.gui.inspect.Stage.find;
import static hostcity.gui.inspect.Stage.onEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.gui.film.Life;
import hostcity.gui.film.Move;
import hostcity.gui.film.OfficeView;
import hostcity.gui.film.Still;
import hostcity.gui.look.Theme;
import hostcity.model.LifeEvent;
import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.report.Language;
import hostcity.world.OrganizationType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

/** What the inspector of an organization shows is what it has gone through in the run. */
class OrganizationInspectorTest {

    private final List<Integer> places = new ArrayList<>();

    private OrganizationInspector made(Executor background) {
        return onEvents(() -> {
            OrganizationInspector made = new OrganizationInspector(Language.EN, Theme.LIGHT, places::add, background);
            made.show(Stage.film(), Stage.YEAR, Stage.source());
            return made;
        });
    }

    private OrganizationInspector showing(long organization) {
        OrganizationInspector made = made(Runnable::run);
        onEvents(() -> {
            made.select(organization);
            return true;
        });
        return made;
    }

    private static String text(OrganizationInspector inspector, String label) {
        return onEvents(() -> find(inspector, label, JLabel.class).getText());
    }

    private static JTable table(OrganizationInspector inspector, String name) {
        return onEvents(() -> find(inspector, name, JTable.class));
    }

    private static long who(Predicate<Move> wanted) {
        return Stage.film().stills().stream()
                .filter(x -> x.year() <= Stage.YEAR)
                .map(Still::moves)
                .flatMap(List::stream)
                .filter(wanted)
                .map(x -> x.office().organization())
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static long mover() {
        return who(x -> x.office().isSeat()
                && !x.isFounding()
                && !x.isClosing()
                && x.office().type() == OrganizationType.INGO);
    }

    private static List<LifeEvent> life(long organization) {
        return Life.of(Stage.setup(), Stage.SEED, organization, Stage.YEAR).events();
    }

    @Test
    void lifeAndOfficesAreThoseOfTheRun() {
        long mover = mover();
        OrganizationInspector inspector = showing(mover);
        JTable events = table(inspector, "events");
        assertThat(onEvents(events::getRowCount)).isEqualTo(life(mover).size());
        assertThat(onEvents(() -> events.getValueAt(events.getRowCount() - 1, 1)))
                .asString()
                .matches("moves into .*|stays in .*|leaves .*|chooses .*");
        List<OfficeView> offices = Stage.film().still(Stage.YEAR).orElseThrow().officesByPlace().stream()
                .flatMap(List::stream)
                .filter(x -> x.organization() == mover)
                .toList();
        assertThat(onEvents(table(inspector, "offices")::getRowCount)).isEqualTo(offices.size());
        assertThat(text(inspector, "type")).isEqualTo("INGO");
        assertThat(text(inspector, "prestige")).matches("[01]\\.\\d\\d .*");
    }

    @Test
    void theLastDecisionIsShownWithItsOptionsBestFirst() {
        long mover = mover();
        Weighing last = life(mover).stream()
                .flatMap(x -> Weighing.of(x).stream())
                .reduce((a, b) -> b)
                .orElseThrow();
        OrganizationInspector inspector = showing(mover);
        JTable options = table(inspector, "options");
        assertThat(onEvents(options::getRowCount)).isEqualTo(last.options().size());
        List<Option> shown = onEvents(() -> {
            List<Option> all = new ArrayList<>();
            for (int row = 0; row < options.getRowCount(); row++) {
                all.add((Option) options.getValueAt(row, 2));
            }
            return all;
        });
        assertThat(shown)
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(b.parts().utility(), a.parts().utility()));
        Option chosen = onEvents(() -> (Option) options.getValueAt(options.getSelectedRow(), 2));
        assertThat(chosen.place()).isEqualTo(last.chosen());
    }

    @Test
    void groupsOfPartsAddUpToTheUtility() {
        assertThat(PartGroup.all().stream().flatMap(x -> x.parts().stream()))
                .containsExactlyInAnyOrderElementsOf(UtilityPart.all());
        for (LifeEvent event : life(mover())) {
            for (Option option : Weighing.of(event).map(Weighing::options).orElse(List.of())) {
                double sum = PartGroup.all().stream()
                        .mapToDouble(x -> x.sum(option.parts()))
                        .sum();
                assertThat(sum).isCloseTo(option.parts().utility(), within(1e-9));
            }
        }
    }

    @Test
    void aBallotHasATabWithItsVotes() {
        long body = who(x -> x.isFounding() && x.office().isSeat() && x.office().type() == OrganizationType.UN);
        LifeEvent.Called called = life(body).stream()
                .filter(LifeEvent.Called.class::isInstance)
                .map(LifeEvent.Called.class::cast)
                .findFirst()
                .orElseThrow();
        OrganizationInspector inspector = showing(body);
        assertThat(text(inspector, "type")).isEqualTo("UN body");
        assertThat(called.rounds()).isNotEmpty();
        JTable votes = table(inspector, "votes");
        assertThat(onEvents(votes::getRowCount)).isEqualTo(called.bids().size());
        assertThat(onEvents(() -> votes.getValueAt(0, 1)))
                .isEqualTo(String.valueOf(called.rounds().get(0).votes().get(0)));
    }

    @Test
    void oneThatHasClosedIsToldToItsEnd() {
        long closed = who(x -> x.isClosing() && x.office().isSeat());
        OrganizationInspector inspector = showing(closed);
        assertThat(text(inspector, "message")).contains("closed in ");
        assertThat(onEvents(table(inspector, "offices")::getRowCount)).isZero();
        JTable events = table(inspector, "events");
        assertThat(onEvents(() -> events.getValueAt(events.getRowCount() - 1, 1)))
                .asString()
                .contains("closes in");
    }

    @Test
    void oneThatNeverWasIsSaidToBeNone() {
        OrganizationInspector inspector = showing(999_999_999_999L);
        assertThat(text(inspector, "message"))
                .contains("There is no organization with this number in the run up to " + Stage.LAST);
        assertThat(onEvents(() -> find(inspector, "tabs", JTabbedPane.class).isVisible()))
                .isFalse();
    }

    @Test
    void oneThatIsFoundedLaterIsSaidToBe() {
        long later = Stage.film().still(Stage.LAST).orElseThrow().moves().stream()
                .filter(x -> x.isFounding() && x.office().isSeat())
                .map(x -> x.office().organization())
                .filter(x -> life(x).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(text(showing(later), "message")).matches(".*Founded in 203[12], after 2030.*");
    }

    @Test
    void waitingIsShownAndWhatIsOutOfDateIsDropped() {
        Deque<Runnable> tasks = new ArrayDeque<>();
        OrganizationInspector inspector = made(tasks::add);
        long mover = mover();
        onEvents(() -> {
            inspector.select(999_999_999_999L);
            inspector.select(mover);
            return true;
        });
        assertThat(text(inspector, "message")).contains("…");
        // One at a time: the second one is ordered when the first has come, and is dropped.
        assertThat(tasks).hasSize(1);
        tasks.remove().run();
        assertThat(text(inspector, "message")).contains("…");
        assertThat(tasks).hasSize(1);
        tasks.remove().run();
        assertThat(text(inspector, "title")).isEqualTo(String.valueOf(mover));
        assertThat(text(inspector, "message")).doesNotContain("…");
        assertThat(tasks).isEmpty();
    }

    @Test
    void theSameYearIsNotRunTwice() {
        List<Runnable> tasks = new ArrayList<>();
        OrganizationInspector inspector = made(task -> {
            tasks.add(task);
            task.run();
        });
        onEvents(() -> {
            inspector.select(mover());
            return true;
        });
        onEvents(() -> {
            inspector.show(Stage.film(), Stage.YEAR - 1, Stage.source());
            inspector.show(Stage.film(), Stage.YEAR, Stage.source());
            return true;
        });
        assertThat(tasks).hasSize(1);
    }

    @Test
    void anAcronymIsSuggestedAndChosen() {
        OfficeView named = Stage.film().stills().get(0).officesByPlace().stream()
                .flatMap(List::stream)
                .filter(x -> !x.acronym().isEmpty())
                .findFirst()
                .orElseThrow();
        OrganizationInspector inspector = made(Runnable::run);
        String suggested = onEvents(() -> {
            JTextField field = find(inspector, "search", JTextField.class);
            field.setText(named.acronym().toLowerCase(java.util.Locale.ROOT));
            JList<?> list = find(inspector, "suggestions", JList.class);
            String first = String.valueOf(list.getModel().getElementAt(0));
            field.getActionMap().get("ENTER").actionPerformed(new java.awt.event.ActionEvent(field, 0, ""));
            return first;
        });
        assertThat(suggested).startsWith(named.acronym());
        assertThat(text(inspector, "title")).isEqualTo(named.acronym());
    }

    @Test
    void aNameThatNobodyHasIsSaidToBeNone() {
        OrganizationInspector inspector = made(Runnable::run);
        onEvents(() -> {
            JTextField field = find(inspector, "search", JTextField.class);
            field.setText("no such");
            field.getActionMap().get("ENTER").actionPerformed(new java.awt.event.ActionEvent(field, 0, ""));
            return true;
        });
        assertThat(text(inspector, "nothing")).isEqualTo("No organization is called \"no such\"");
    }

    @Test
    void anOfficeThatIsOpenedShowsItsPlace() {
        OrganizationInspector inspector = showing(mover());
        onEvents(() -> {
            JTable offices = find(inspector, "offices", JTable.class);
            offices.setRowSelectionInterval(0, 0);
            offices.getActionMap().get("open").actionPerformed(new java.awt.event.ActionEvent(offices, 0, ""));
            return true;
        });
        assertThat(places).hasSize(1);
    }

    @Test
    void everyEventHasWords() {
        EventWords words = new OrganizationView(
                        Stage.film(),
                        Stage.YEAR,
                        Life.of(Stage.setup(), Stage.SEED, mover(), Stage.YEAR),
                        Stage.setup())
                .words();
        assertThat(life(mover()).stream()
                        .map(words::of)
                        .map(x -> x.en() + x.zh())
                        .collect(Collectors.joining()))
                .doesNotContain("null", "%s");
    }
}
