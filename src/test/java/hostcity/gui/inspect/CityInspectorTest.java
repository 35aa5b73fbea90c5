package hostcity.gui.inspect;

import static hostcity.gui.inspect.Stage.all;
import static hostcity.gui.inspect.Stage.find;
import static hostcity.gui.inspect.Stage.onEvents;
import static org.assertj.core.api.Assertions.assertThat;

import hostcity.gui.look.Theme;
import hostcity.measure.Indicator;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.world.Instrument;
import java.awt.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the inspector of a city shows is what the film has, and what it tells is what the user did. */
class CityInspectorTest {

    private static final int PATIENCE_MS = 10_000;

    private final List<Map<Instrument, Double>> decided = new ArrayList<>();
    private final List<Set<Instrument>> given = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Long> organizations = new ArrayList<>();
    private final List<Label> asked = new ArrayList<>();
    private boolean answer;
    private CityInspector inspector = onEvents(this::made);

    private final class Notes implements CityListener {
        @Override
        public void decide(String place, Map<Instrument, Double> levels) {
            assertThat(place).isEqualTo("shanghai");
            decided.add(levels);
        }

        @Override
        public void giveBack(String place, Set<Instrument> instruments) {
            assertThat(place).isEqualTo("shanghai");
            given.add(instruments);
        }

        @Override
        public void show(int place) {
            places.add(place);
        }

        @Override
        public void showOrganization(long organization) {
            organizations.add(organization);
        }
    }

    private CityInspector made() {
        Question question = (over, text, language) -> {
            asked.add(text);
            return answer;
        };
        return new CityInspector(Language.EN, Theme.LIGHT, new Notes(), question);
    }

    @BeforeEach
    void show() {
        onEvents(() -> {
            inspector = made();
            inspector.select(Stage.film().indexOf("shanghai"));
            inspector.show(Stage.film(), Stage.YEAR, Stage.source());
            return true;
        });
    }

    private LevelSlider slider(Instrument instrument) {
        return find(inspector, "slider." + instrument.id(), LevelSlider.class);
    }

    private String text(String label) {
        return onEvents(() -> find(inspector, label, JLabel.class).getText());
    }

    private void drag(Instrument instrument, int... percents) {
        onEvents(() -> {
            LevelSlider slider = slider(instrument);
            slider.setValueIsAdjusting(true);
            for (int percent : percents) {
                slider.setValue(percent);
            }
            slider.setValueIsAdjusting(false);
            return true;
        });
    }

    @Test
    void numbersAreThoseOfTheFilm() {
        CityView view = Stage.view("shanghai");
        assertThat(text("name")).isEqualTo("Shanghai  上海");
        assertThat(text("where")).contains("China", "Asia-Pacific", "2030");
        assertThat(text("number.organizations"))
                .startsWith(Look.count(view.get(Indicator.ORGANIZATIONS)))
                .endsWith("UN " + Look.count(view.get(Indicator.ORGANIZATIONS_UN)));
        assertThat(text("number.staff")).isEqualTo(Look.count(view.get(Indicator.STAFF)) + " persons");
        for (Indicator money : List.of(
                Indicator.BUDGET_USD,
                Indicator.SPENDING_CITY_USD,
                Indicator.SPENDING_SCENARIO_USD,
                Indicator.SPENDING_NATION_USD,
                Indicator.WELFARE_USD)) {
            assertThat(text("number." + money.id())).isEqualTo(Look.million(view.get(money)) + " million USD a year");
        }
        assertThat(text("number.rate_scale")).isEqualTo(Look.percent(view.get(Indicator.RATE_SCALE)));
        for (Indicator flow :
                List.of(Indicator.FOUNDINGS, Indicator.ARRIVALS, Indicator.DEPARTURES, Indicator.CLOSURES)) {
            assertThat(text("number." + flow.id())).isEqualTo(Look.count(view.get(flow)));
        }
    }

    @Test
    void slidersStandAtThePlannedLevels() {
        CityView view = Stage.view("shanghai");
        for (Instrument instrument : Instrument.all()) {
            int percent = (int) Math.round(100 * view.planned(instrument));
            assertThat(onEvents(() -> slider(instrument).getValue())).isEqualTo(percent);
            assertThat(text("value." + instrument.id())).contains(percent + "%");
        }
    }

    @Test
    void aSliderThatIsLetGoDecidesOnce() {
        drag(Instrument.FUNDING_SUBSIDY, 50, 60, 55);
        assertThat(decided).containsExactly(Map.of(Instrument.FUNDING_SUBSIDY, 0.55));
        assertThat(asked).isEmpty();
    }

    @Test
    void aSliderThatIsLetGoWhereItWasDecidesNothing() {
        int before = onEvents(() -> slider(Instrument.FUNDING_SUBSIDY).getValue());
        drag(Instrument.FUNDING_SUBSIDY, 90, before);
        assertThat(decided).isEmpty();
    }

    @Test
    void stepsWithKeysAreOneDecision() throws InterruptedException {
        onEvents(() -> {
            slider(Instrument.SCHOOLING).setValue(1);
            slider(Instrument.SCHOOLING).setValue(2);
            slider(Instrument.SCHOOLING).setValue(3);
            return true;
        });
        assertThat(decided).isEmpty();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (onEvents(decided::isEmpty) && System.currentTimeMillis() < end) {
            Thread.sleep(50);
        }
        assertThat(decided).containsExactly(Map.of(Instrument.SCHOOLING, 0.03));
    }

    @Test
    void anotherYearDoesNotTakeASliderOutOfTheHand() {
        onEvents(() -> {
            LevelSlider slider = slider(Instrument.SCHOOLING);
            slider.setValueIsAdjusting(true);
            slider.setValue(70);
            inspector.show(Stage.film(), Stage.YEAR + 1, Stage.source());
            assertThat(slider.getValue()).isEqualTo(70);
            slider.setValueIsAdjusting(false);
            return true;
        });
        assertThat(decided).containsExactly(Map.of(Instrument.SCHOOLING, 0.7));
    }

    @Test
    void whatTheNationDecidesIsAskedAndCanBeDeclined() {
        int before = onEvents(() -> slider(Instrument.TAX_RELIEF).getValue());
        drag(Instrument.TAX_RELIEF, 80);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).en())
                .isEqualTo("Tax relief: decided by the nation (China)."
                        + " Suppose that it agrees, and lends the city its power?");
        assertThat(decided).isEmpty();
        assertThat(onEvents(() -> slider(Instrument.TAX_RELIEF).getValue())).isEqualTo(before);
        answer = true;
        drag(Instrument.TAX_RELIEF, 80);
        assertThat(decided).containsExactly(Map.of(Instrument.TAX_RELIEF, 0.8));
    }

    @Test
    void whatIsPendingIsMarked() {
        onEvents(() -> {
            inspector.setPending(Map.of(Instrument.SCHOOLING, 0.8, Instrument.RENT_CONCESSION, Double.NaN));
            return true;
        });
        assertThat(text("value.schooling")).contains("80%", "from 2031");
        assertThat(text("value.rent_concession")).contains("free from 2031");
        assertThat(text("value.cluster_zone")).doesNotContain("2031");
        assertThat(onEvents(() -> slider(Instrument.SCHOOLING).getValue())).isEqualTo(80);
    }

    @Test
    void whatCanNotBeDecidedSaysWhy() {
        onEvents(() -> {
            inspector.setEditable(false, new Label("A stored run is replayed.", "正在回放。"));
            return true;
        });
        assertDisabled("A stored run is replayed.");
        onEvents(() -> {
            inspector.setEditable(true, Label.same(""));
            return true;
        });
        assertThat(onEvents(() -> slider(Instrument.SCHOOLING).isEnabled())).isTrue();
    }

    @Test
    void restsOfCountriesDecideNothing() {
        onEvents(() -> {
            int rest = Stage.film().places().stream()
                    .filter(x -> !x.isCity())
                    .mapToInt(x -> Stage.film().indexOf(x.id()))
                    .findFirst()
                    .orElseThrow();
            inspector.select(rest);
            return true;
        });
        assertDisabled("Only named cities decide");
        assertThat(text("number.rule")).isEqualTo("–");
    }

    private void assertDisabled(String why) {
        for (Instrument instrument : Instrument.all()) {
            assertThat(onEvents(() -> slider(instrument).isEnabled())).isFalse();
            assertThat(onEvents(() -> slider(instrument).getToolTipText())).contains(why);
        }
        assertThat(onEvents(() -> find(inspector, "adopt", JButton.class).isEnabled()))
                .isFalse();
    }

    @Test
    void whatIsHeldCanBeGivenBack() {
        boolean shown = onEvents(
                () -> find(inspector, "held.rent_concession", JButton.class).isVisible());
        assertThat(shown).isTrue();
        assertThat(onEvents(
                        () -> find(inspector, "held.schooling", JButton.class).isVisible()))
                .isFalse();
        onEvents(() -> {
            JComponent row =
                    (JComponent) slider(Instrument.RENT_CONCESSION).getParent().getParent();
            ((JMenuItem) row.getComponentPopupMenu().getComponent(0)).doClick();
            return true;
        });
        assertThat(given).containsExactly(Set.of(Instrument.RENT_CONCESSION));
    }

    @Test
    void detailsNameTheSourceOfTheCell() {
        String tip = onEvents(() -> slider(Instrument.CLUSTER_ZONE).getToolTipText());
        String source = Stage.setup()
                .baseline()
                .cell("shanghai", Instrument.CLUSTER_ZONE)
                .source();
        assertThat(tip).contains(Look.escape(source)).contains("delivered", "Decided by: city", "its enactment: 3;");
    }

    @Test
    void whatDiffersIsAdopted() {
        onEvents(() -> {
            find(inspector, "adopt", JButton.class).doClick();
            find(inspector, "from", PlaceChooser.class).setSelectedItem(entry("bonn"));
            return true;
        });
        Map<Instrument, Double> expected = new EnumMap<>(Instrument.class);
        for (Instrument instrument : Instrument.all()) {
            double theirs = Stage.view("bonn").planned(instrument);
            if (Math.abs(theirs - Stage.view("shanghai").planned(instrument)) >= 0.005) {
                expected.put(instrument, theirs);
            }
        }
        Instrument left = expected.keySet().iterator().next();
        expected.remove(left);
        answer = true; // one that the nation decides is asked about
        onEvents(() -> {
            find(inspector, "adopt." + left.id(), JCheckBox.class).doClick();
            find(inspector, "ok", JButton.class).doClick();
            return true;
        });
        assertThat(expected).isNotEmpty();
        assertThat(decided).containsExactly(expected);
    }

    private PlaceChooser.Entry entry(String place) {
        PlaceChooser chooser = find(inspector, "from", PlaceChooser.class);
        for (int i = 0; i < chooser.getItemCount(); i++) {
            if (chooser.getItemAt(i).place() == Stage.film().indexOf(place)) {
                return chooser.getItemAt(i);
            }
        }
        throw new IllegalStateException("no " + place);
    }

    @Test
    void adoptionCanBeCalledOff() {
        onEvents(() -> {
            find(inspector, "adopt", JButton.class).doClick();
            find(inspector, "cancel", JButton.class).doClick();
            return true;
        });
        assertThat(decided).isEmpty();
    }

    @Test
    void organizationsAreListedSearchedAndOpened() {
        int all = Stage.view("shanghai").offices().size();
        JTable table = onEvents(() -> find(inspector, "offices", JTable.class));
        assertThat(onEvents(table::getRowCount)).isEqualTo(all);
        onEvents(() -> {
            find(inspector, "search", JTextField.class).setText("health");
            return true;
        });
        assertThat(onEvents(table::getRowCount)).isPositive().isLessThan(all);
        onEvents(() -> {
            table.setRowSelectionInterval(0, 0);
            table.getActionMap().get("open").actionPerformed(new java.awt.event.ActionEvent(table, 0, "open"));
            return true;
        });
        assertThat(organizations).hasSize(1);
        assertThat(String.valueOf(organizations.get(0))).isEqualTo(onEvents(() -> table.getValueAt(0, 0)));
    }

    @Test
    void anotherCityIsChosenByItsFirstLetters() {
        onEvents(() -> {
            PlaceChooser chooser = find(inspector, "place", PlaceChooser.class);
            chooser.selectWithKeyChar('v');
            chooser.selectWithKeyChar('i');
            chooser.selectWithKeyChar('e');
            return true;
        });
        assertThat(text("name")).startsWith("Vienna");
        assertThat(places).endsWith(Stage.film().indexOf("vienna"));
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        List<Component> nameless = onEvents(() -> all(inspector).stream()
                .filter(x -> x instanceof LevelSlider
                        || x instanceof JTable
                        || x instanceof JTextField
                        || (x instanceof JButton button && "adopt".equals(button.getName())))
                .filter(x -> {
                    String name = x.getAccessibleContext().getAccessibleName();
                    return name == null || name.isBlank();
                })
                .toList());
        assertThat(nameless).isEmpty();
    }
}
