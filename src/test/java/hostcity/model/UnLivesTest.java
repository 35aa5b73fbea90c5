package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.un.Calls;
import hostcity.world.OfficeKind;
import hostcity.world.Parameter;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The UN side in the shipped world, static cities, seeds 1 to 5, chosen before looking. */
class UnLivesTest {

    private static final int END = 2050;

    private static HostCityModel run(long seed) {
        return Setups.run(Setup.still(Setups.SHIPPED, END), seed);
    }

    @Test
    void callsKeepTheirRules() {
        for (long seed = 1; seed <= 5; seed++) {
            HostCityModel model = run(seed);
            assertThat(model.unLives().held()).isNotEmpty();
            model.unLives().held().forEach(call -> assertKeepsRules(call, model.geography()));
        }
    }

    private static void assertKeepsRules(Calls.Outcome call, Geography geography) {
        Set<Integer> nations = new HashSet<>();
        for (int place : call.bidders()) {
            assertThat(geography.isCity(place)).isTrue();
            assertThat(nations.add(geography.nationOf(place)))
                    .as("one bid a country")
                    .isTrue();
        }
        boolean seat = call.office().isHeadquarters();
        assertThat(call.ballot().isPresent()).isEqualTo(seat && !call.bidders().isEmpty());
        call.ballot()
                .ifPresent(ballot -> assertThat(ballot.rounds())
                        .hasSizeLessThanOrEqualTo(Math.max(0, call.bidders().size() - 1)));
        if (call.bidders().isEmpty()) {
            assertThat(call.winner()).isEqualTo(Office.NOWHERE);
        } else {
            assertThat(call.bidders()).contains(call.winner());
        }
    }

    @Test
    void stocksOfTheUnAreThoseOfItsOffices() {
        HostCityModel model = run(1);
        int[] counted = new int[model.geography().size()];
        for (Organization organization : model.register().living()) {
            for (Office office : organization.offices()) {
                if (organization.isUn() && office.place() != Office.NOWHERE) {
                    counted[office.place()]++;
                }
            }
        }
        for (int place = 0; place < counted.length; place++) {
            assertThat(model.stocks().un(place)).isEqualTo(counted[place]);
        }
    }

    @Test
    void seatsThatHaveAHostNeverMove() {
        HostCityModel model = run(2);
        for (Organization organization : model.register().living()) {
            if (organization.isUn()) {
                Office seat = organization.headquarters();
                assertThat(seat.arrivalYear()).isEqualTo(organization.foundedYear());
            }
        }
    }

    /** Transfers of posts: the programme office has what the seat lost in the same year. */
    @Test
    void postsAreMovedNotMade() {
        Setup setup = Setups.with(Setup.still(Setups.SHIPPED, 2020), Parameter.UN_TRANSFER_RATE, 1);
        setup = Setups.with(setup, Parameter.UN_PROGRAMME_RATE, 0);
        setup = Setups.with(setup, Parameter.UN_SECRETARIAT_RATE, 0);
        setup = Setups.with(setup, Parameter.STAFF_GROWTH, 0);
        setup = Setups.with(setup, Parameter.STAFF_GROWTH_SD, 0);
        setup = Setups.with(setup, Parameter.CLOSING_HAZARD_UN, 0);
        HostCityModel before = Setups.run(Setups.with(setup, Parameter.UN_TRANSFER_RATE, 0), 3);
        HostCityModel after = Setups.run(setup, 3);

        assertThat(unOffices(after, OfficeKind.PROGRAMME)).isPositive();
        assertThat(unStaff(after)).isCloseTo(unStaff(before), org.assertj.core.data.Offset.offset(1e-6));
    }

    private static long unOffices(HostCityModel model, OfficeKind kind) {
        return model.register().living().stream()
                .filter(Organization::isUn)
                .flatMap(x -> x.offices().stream())
                .filter(x -> x.kind() == kind)
                .count();
    }

    private static double unStaff(HostCityModel model) {
        return model.register().living().stream()
                .filter(Organization::isUn)
                .flatMap(x -> x.offices().stream())
                .mapToDouble(Office::staff)
                .sum();
    }
}
