package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.model.LifeEvent.Arrived;
import hostcity.model.LifeEvent.Converted;
import hostcity.model.LifeEvent.Decided;
import hostcity.model.adapt.AdaptationRule;
import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Policy;
import hostcity.world.OfficeKind;
import hostcity.world.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Branches that become seats (ODD 7.13), in the shipped world with policies that let them; static cities. */
class ConversionTest {

    private static final long SEED = 20_260_302;
    private static final int END = 2040;
    private static final int YEARS = 3;
    private static final List<String> CITIES = List.of("shanghai", "beijing", "geneva", "brussels", "london", "paris");
    private static final List<LifeEvent> EVENTS = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static HostCityModel model;

    /** Follows INGOs; of decisions only those that led to a conversion are kept. */
    private static final class Everybody implements LifeListener {
        private final List<Decided> last = new ArrayList<>();

        @Override
        public boolean follows(Organization organization) {
            return !organization.isUn();
        }

        @Override
        public void happened(LifeEvent event) {
            if (event instanceof Decided decided) {
                last.clear();
                last.add(decided);
            } else if (event instanceof Arrived) {
                EVENTS.add(event);
            } else if (event instanceof Converted) {
                EVENTS.add(event);
                EVENTS.addAll(last);
            }
        }
    }

    private static Setup setup(Policy... policies) {
        // Many branches, so that some convert.
        return Setups.with(
                Setups.shipped(END, Optional.of(AdaptationRule.STATIC), policies), Parameter.BRANCH_OPENING, 0.2);
    }

    private static Policy[] policies() {
        return CITIES.stream()
                .map(city -> Setups.approach(2021, city, new Approach(0, YEARS)))
                .toArray(Policy[]::new);
    }

    @BeforeAll
    static void run() {
        model = new HostCityModel(setup(policies()), SEED);
        model.onLives(new Everybody());
        model.runToEnd();
    }

    private static List<Converted> conversions() {
        return EVENTS.stream()
                .filter(Converted.class::isInstance)
                .map(Converted.class::cast)
                .toList();
    }

    private static List<Arrived> arrivals(Converted conversion) {
        return EVENTS.stream()
                .filter(Arrived.class::isInstance)
                .map(Arrived.class::cast)
                .filter(x -> x.year() == conversion.year()
                        && x.subject().organization() == conversion.subject().organization())
                .toList();
    }

    /** At once, also in China, where registration takes two years. */
    @Test
    void seatAndBranchChangePlacesInTheSameYear() {
        assertThat(conversions()).hasSizeGreaterThan(5);
        for (Converted conversion : conversions()) {
            assertThat(arrivals(conversion))
                    .anySatisfy(x -> {
                        assertThat(x.subject().kind()).isEqualTo(OfficeKind.HEADQUARTERS);
                        assertThat(x.place()).isEqualTo(conversion.place());
                        assertThat(x.origin()).isEqualTo(conversion.origin());
                    })
                    .anySatisfy(x -> {
                        assertThat(x.subject().kind()).isEqualTo(OfficeKind.BRANCH);
                        assertThat(x.place()).isEqualTo(conversion.origin());
                        assertThat(x.origin()).isEqualTo(conversion.place());
                    });
        }
    }

    @Test
    void onlyWhereAPolicyLetsThemAndWhenTheyAreOldEnough() {
        for (Converted conversion : conversions()) {
            assertThat(CITIES).contains(model.geography().ids().get(conversion.place()));
            assertThat(EVENTS)
                    .filteredOn(Arrived.class::isInstance)
                    .map(Arrived.class::cast)
                    .anyMatch(x ->
                            x.subject().organization() == conversion.subject().organization()
                                    && x.subject().kind() == OfficeKind.BRANCH
                                    && x.place() == conversion.place()
                                    && x.year() <= conversion.year() - YEARS);
        }
    }

    /** The place was known, registered, bid if there was a call, and cost nothing to move to. */
    @Test
    void theBranchsPlaceIsOpenToTheSeat() {
        for (Converted conversion : conversions()) {
            Decided decision = EVENTS.stream()
                    .filter(Decided.class::isInstance)
                    .map(Decided.class::cast)
                    .filter(x -> x.year() == conversion.year()
                            && x.subject().office() == conversion.subject().office())
                    .findFirst()
                    .orElseThrow();
            Option option = decision.options().stream()
                    .filter(x -> x.place() == conversion.place())
                    .findFirst()
                    .orElseThrow();
            assertThat(decision.chosen()).isEqualTo(conversion.place());
            assertThat(decision.arrival()).isEqualTo(conversion.year());
            assertThat(option.registers()).isTrue();
            assertThat(option.parts().get(UtilityPart.MOVING)).isPositive();
            assertThat(!decision.call() || option.bids()).isTrue();
        }
    }

    /** Every office that is there is counted once where it is. */
    @Test
    void stocksAreThoseOfTheOffices() {
        int places = model.geography().size();
        int[] seats = new int[places];
        int[] branches = new int[places];
        for (Organization organization : model.register().living()) {
            for (Office office : organization.offices()) {
                if (office.place() != Office.NOWHERE) {
                    (office.isHeadquarters() ? seats : branches)[office.place()]++;
                }
            }
        }
        for (int place = 0; place < places; place++) {
            assertThat(model.stocks().seats(place)).isEqualTo(seats[place]);
            assertThat(model.stocks().branches(place)).isEqualTo(branches[place]);
        }
    }

    /** A wait that nobody lives through, and awareness of 0, change no bit. */
    @Test
    void nothingIsTheSameAsNoPolicy() {
        Policy never = Setups.approach(2021, "shanghai", new Approach(0, 50));

        assertThat(Setups.measured(setup(never), SEED).digest())
                .isEqualTo(Setups.measured(setup(), SEED).digest());
    }

    /** What a policy adds to awareness is in the chance of the consideration set, from its year on and no longer. */
    @Test
    void awarenessGrowsByItsLogit() {
        Policy campaign = Setups.approach(2021, "shanghai", new Approach(1, Approach.NEVER));
        HostCityModel with = Setups.run(Setups.with(Setups.shipped(2021, Optional.empty()), List.of(campaign)), SEED);
        HostCityModel without = Setups.run(Setups.shipped(2021, Optional.empty()), SEED);
        for (int place = 0; place < with.geography().size(); place++) {
            double gain = model.geography().ids().get(place).equals("shanghai") ? 1 : 0;
            double before = without.market().awareness(place);
            double after = with.market().awareness(place);
            if (gain == 0) {
                assertThat(after).isEqualTo(before);
            } else {
                assertThat(Math.log(after / (1 - after)) - Math.log(before / (1 - before)))
                        .isCloseTo(gain, org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }

    @Test
    void numbersAreNotNegative() {
        assertThatThrownBy(() -> new Approach(-1, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Approach(Double.NaN, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Approach(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
