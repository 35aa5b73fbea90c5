package hostcity.model.choice;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.HostCityModel;
import hostcity.model.LifeEvent;
import hostcity.model.LifeEvent.Decided;
import hostcity.model.LifeListener;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.model.Setup;
import hostcity.model.Setups;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.OfficeKind;
import hostcity.world.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reasons of all decisions of a run with policies and programs: they add up, and they lead to what was decided. */
class ReasonsTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    private static final List<Decided> DECISIONS = new ArrayList<>();
    private static HostCityModel model;

    /** Follows everybody, and keeps decisions. */
    private record Everybody() implements LifeListener {
        @Override
        public boolean follows(Organization organization) {
            return true;
        }

        @Override
        public void happened(LifeEvent event) {
            if (event instanceof Decided decided) {
                DECISIONS.add(decided);
            }
        }
    }

    @BeforeAll
    static void run() {
        Map<Instrument, Double> all = new EnumMap<>(Instrument.class);
        Instrument.all().stream().filter(x -> !x.isNational()).forEach(x -> all.put(x, 1.0));
        Policy newcomers = Setups.policy(2020, Policy.FOR_GOOD, "bonn", all, Eligibility.NEWCOMERS, Policy.Money.OWN);
        Setup setup = Setups.shipped(2023, Optional.empty(), Setups.policy(2020, "shanghai", all), newcomers);
        // What is 0 at the defaults counts here too.
        setup = Setups.with(setup, Parameter.SENSITIVITY_PENALTY, 0.5);
        setup = Setups.with(setup, Parameter.CAPACITY_FACTOR, 0.5);
        setup = Setups.with(setup, Parameter.CAPACITY_SPARE, 1);
        model = new HostCityModel(setup, 20_260_201);
        model.onLives(new Everybody());
        model.runToEnd();
    }

    @Test
    void thePartsAddUpToTheUtilityOfEveryOption() {
        assertThat(DECISIONS).hasSizeGreaterThan(2500);
        long options = 0;
        for (Decided decision : DECISIONS) {
            for (Option option : decision.options()) {
                assertThat(option.parts().sum()).isCloseTo(option.parts().utility(), ROUNDING);
                options++;
            }
        }
        assertThat(options).isGreaterThan(50_000);
    }

    /** A part that is 0 everywhere would be covered by no sum; the shipped world says nothing of nature. */
    @Test
    void everyPartCountsSomewhere() {
        SoftAssertions softly = new SoftAssertions();
        for (UtilityPart part : EnumSet.complementOf(EnumSet.of(UtilityPart.NATURE))) {
            softly.assertThat(DECISIONS.stream()
                            .flatMap(x -> x.options().stream())
                            .anyMatch(x -> x.parts().get(part) != 0))
                    .as(part.id())
                    .isTrue();
        }
        softly.assertAll();
    }

    @Test
    void theBestOpenOptionIsWhatWasChosen() {
        for (Decided decision : DECISIONS) {
            Optional<Option> best = decision.options().stream()
                    .filter(x -> x.isOpen(decision.call()))
                    .max(Comparator.comparingDouble(x -> x.parts().utility()));
            assertThat(best.map(Option::place).orElse(Office.NOWHERE)).isEqualTo(decision.chosen());
        }
        assertThat(DECISIONS).anyMatch(Decided::call).anyMatch(x -> !x.call());
        assertThat(DECISIONS)
                .anyMatch(Decided::stays)
                .anyMatch(x -> !x.stays() && !x.triggers().isEmpty());
        assertThat(DECISIONS).anyMatch(x -> x.subject().kind() == OfficeKind.BRANCH);
    }

    @Test
    void onlyBidsAreOnAShortlistAndTheyAreTheCheapest() {
        int size = (int) model.parameters().get(Parameter.SHORTLIST_SIZE);
        for (Decided decision : DECISIONS) {
            List<Option> shortlist =
                    decision.options().stream().filter(Option::shortlisted).toList();
            List<Option> bids = decision.options().stream()
                    .filter(Option::bids)
                    .sorted(Comparator.comparingDouble(Option::bidUsdPerPerson))
                    .limit(size)
                    .toList();
            assertThat(shortlist).containsExactlyInAnyOrderElementsOf(bids);
            assertThat(decision.call() || bids.isEmpty()).isTrue();
        }
    }

    @Test
    void aPlaceCanBeAskedAboutAtAnyTime() {
        Office office = model.register().living().get(100).headquarters();
        Reasons reasons = new Reasons(model.hostChoice());
        for (int place = 0; place < model.geography().size(); place++) {
            UtilityParts parts = reasons.parts(office, place);
            assertThat(parts.sum()).isCloseTo(parts.utility(), ROUNDING);
        }
        assertThat(reasons.parts(office, office.place()).largest(3)).hasSize(3);
    }
}
