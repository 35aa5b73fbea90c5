package hostcity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.Setups;
import hostcity.scenario.Scenario;
import hostcity.store.ScenarioReader;
import hostcity.world.Place;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who acts in a comparison and who is a rival (ODD 7.29). */
class ActorsTest {

    private static final Scenario BASELINE = shipped("baseline");

    private static Scenario shipped(String name) {
        return ScenarioReader.shipped(name, Setups.SHIPPED);
    }

    private static Set<String> actors(String scenario) {
        return Actors.of(BASELINE, shipped(scenario), Setups.SHIPPED);
    }

    private static Set<String> chinese() {
        return Setups.SHIPPED.places().stream()
                .filter(x -> x.nationId().equals("CHN"))
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    @Test
    void theCityOfAPolicyActs() {
        assertThat(actors("shanghai-bonn-offices")).containsExactly("shanghai");
        assertThat(Actors.of(shipped("shanghai-bonn-offices"), BASELINE, Setups.SHIPPED))
                .containsExactly("shanghai");
    }

    @Test
    void allPlacesOfANationAct() {
        assertThat(actors("china-registration-reform")).isEqualTo(chinese()).hasSizeGreaterThan(8);
    }

    @Test
    void aNationThatClosesItselfActs() {
        assertThat(actors("shock-window-openness")).isNotEmpty().isSubsetOf(ids());
    }

    private static Set<String> ids() {
        return Setups.SHIPPED.places().stream().map(Place::id).collect(Collectors.toSet());
    }

    @Test
    void citiesThatAdaptOtherwiseOrAreInAPactAct() {
        assertThat(actors("incentive-race"))
                .containsAll(shipped("incentive-race").adaptation().cities().keySet());
        assertThat(actors("incentive-race-no-poaching"))
                .containsAll(shipped("incentive-race-no-poaching").noPoaching());
    }

    @Test
    void nobodyActsWhereNothingDiffers() {
        assertThat(actors("baseline")).isEmpty();
    }
}
