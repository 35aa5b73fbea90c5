package hostcity.gui.film;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.ScenarioModels;
import hostcity.model.HostCityModel;
import hostcity.model.LifeEvent;
import hostcity.model.LifeListener;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.model.Setup;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.OrganizationType;
import hostcity.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A life that is told afterwards is the one that was lived, and to tell it changes nothing. */
class LifeTest {

    private static final long SEED = 20_260_202;
    private static final int YEAR = 2032;

    private static final Map<Long, List<LifeEvent>> LIVED = new LinkedHashMap<>();
    private static Setup setup;
    private static Film followed;
    private static Film alone;

    /** The UN and one in sixteen of the others: what everybody weighed would not fit into memory. */
    private static final class Many implements LifeListener {
        @Override
        public boolean follows(Organization organization) {
            return organization.isUn() || organization.id() % 16 == 0;
        }

        @Override
        public void happened(LifeEvent event) {
            LIVED.computeIfAbsent(event.subject().organization(), x -> new java.util.ArrayList<>())
                    .add(event);
        }
    }

    @BeforeAll
    static void live() {
        World world = WorldReader.shipped();
        Setup whole = ScenarioModels.setup(ScenarioReader.shipped("shanghai-bonn-offices", world), world);
        setup = new Setup(
                whole.world(),
                whole.baseline(),
                whole.parameters(),
                YEAR,
                whole.policies(),
                whole.generalRule(),
                whole.rules(),
                whole.noPoaching(),
                whole.events());
        HostCityModel model = ScenarioModels.model(setup, SEED);
        model.onLives(new Many());
        followed = new Film(setup.world(), model);
        model.runToEnd();
        HostCityModel other = ScenarioModels.model(setup, SEED);
        alone = new Film(setup.world(), other);
        other.runToEnd();
    }

    @AfterAll
    static void forget() {
        LIVED.clear();
    }

    private static long whoEver(Predicate<LifeEvent> event) {
        return LIVED.entrySet().stream()
                .filter(x -> x.getValue().stream().anyMatch(event))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static void assertToldAsLived(long organization) {
        Life life = Life.of(setup, SEED, organization, YEAR);
        assertThat(life.events()).isNotEmpty().isEqualTo(LIVED.get(organization));
    }

    @Test
    void ofOneThatMoved() {
        assertToldAsLived(whoEver(x -> x instanceof LifeEvent.Arrived arrived && arrived.origin() != Office.NOWHERE));
    }

    @Test
    void ofOneThatWasFoundedLater() {
        assertToldAsLived(whoEver(x -> x instanceof LifeEvent.Founded && x.year() > 2025));
    }

    @Test
    void ofOneThatClosed() {
        long closed = whoEver(x -> x instanceof LifeEvent.Closed end && end.ending() == LifeEvent.Ending.ORGANIZATION);
        assertToldAsLived(closed);
        assertThat(Life.of(setup, SEED, closed, YEAR).portrait()).isPresent();
    }

    @Test
    void ofABodyOfTheUnThatCalled() {
        long body = whoEver(
                x -> x instanceof LifeEvent.Called called && !called.rounds().isEmpty());
        assertToldAsLived(body);
        assertThat(Life.of(setup, SEED, body, YEAR).portrait().map(Life.Portrait::type))
                .contains(OrganizationType.UN);
    }

    @Test
    void upToAYearIsTheBeginningOfTheWhole() {
        long moved = whoEver(x -> x instanceof LifeEvent.Departed && x.year() > 2025);
        List<LifeEvent> early = Life.of(setup, SEED, moved, 2025).events();
        assertThat(early)
                .isEqualTo(LIVED.getOrDefault(moved, List.of()).stream()
                        .filter(x -> x.year() <= 2025)
                        .toList());
    }

    @Test
    void upToTheStartIsTheStart() {
        long first = followed.stills().get(0).offices(0).get(0).organization();
        assertThat(Life.of(setup, SEED, first, setup.world().startYear()).events())
                .allMatch(x -> x.year() == setup.world().startYear())
                .hasAtLeastOneElementOfType(LifeEvent.AtStart.class);
    }

    @Test
    void ofOneThatNeverWas() {
        Life life = Life.of(setup, SEED, 999_999_999_999L, YEAR);
        assertThat(life.events()).isEmpty();
        assertThat(life.portrait()).isEqualTo(Optional.empty());
    }

    @Test
    void toFollowChangesNothing() {
        assertThat(followed.digest()).isEqualTo(alone.digest());
        assertThat(followed.stills()).isEqualTo(alone.stills());
    }
}
