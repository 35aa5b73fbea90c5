package hostcity.experiment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.model.Setups;
import hostcity.scenario.cases.Attribute;
import hostcity.scenario.cases.Candidate;
import hostcity.world.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitesTest {

    private static Site site(Candidate candidate) {
        return Sites.of(Cases.un(Cases.EXECUTIVE, candidate, Cases.city("bangkok")), Setups.SHIPPED)
                .get(0);
    }

    private static List<Place> cities(String nation) {
        return Setups.SHIPPED.places().stream()
                .filter(x -> x.isCity() && x.nationId().equals(nation))
                .toList();
    }

    @Test
    void aCityOfTheWorldIsWhatTheWorldSays() {
        Place bonn = Setups.SHIPPED.place("bonn").orElseThrow();
        Site site = site(Cases.city("bonn"));
        assertThat(site.endowments()).isEqualTo(bonn.endowments());
        assertThat(site.gdpPerHeadUsd()).isEqualTo(bonn.gdpPerHeadUsd());
        assertThat(site.unBodies()).isEqualTo(18);
        assertThat(site.unBodiesInCountry()).isEqualTo(19); // and one in Berlin
        assertThat(site.key()).isEqualTo(bonn.key());
    }

    @Test
    void anUnknownPlaceIsTheMeanOfItsCountry() {
        List<Place> spain = cities("ESP");
        Site site = site(Cases.elsewhere("Murcia", "ESP"));
        assertThat(spain).hasSizeGreaterThan(1);
        assertThat(site.endowments().transport())
                .isCloseTo(
                        spain.stream()
                                .mapToDouble(x -> x.endowments().transport())
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(site.unBodies()).isZero();
        assertThat(site.unBodiesInCountry()).isEqualTo(1); // Madrid's
    }

    @Test
    void orOfItsRegionWhereTheWorldHasNoCityOfIt() {
        Site site = site(Cases.elsewhere("Lomé", "TGO"));
        assertThat(site.region()).isEqualTo("Africa");
        assertThat(site.endowments().law())
                .isCloseTo(
                        Setups.SHIPPED.places().stream()
                                .filter(x -> x.isCity() && x.region().equals("Africa"))
                                .mapToDouble(x -> x.endowments().law())
                                .average()
                                .orElseThrow(),
                        within(1e-12));
    }

    @Test
    void whatTheCaseSaysIsPutOnTheScaleOfTheWorld() {
        Place bonn = Setups.SHIPPED.place("bonn").orElseThrow();
        Candidate same = Cases.with(Cases.city("bonn"), Attribute.GDP_PER_HEAD_USD, bonn.gdpPerHeadUsd());
        assertThat(site(same).endowments().economy())
                .isCloseTo(bonn.endowments().economy(), within(1e-9));
        Candidate lawless = Cases.with(Cases.city("bonn"), Attribute.RULE_OF_LAW, -2);
        assertThat(site(lawless).endowments().law()).isLessThan(-1);
        Candidate villages = Cases.with(Cases.elsewhere("Murcia", "ESP"), Attribute.NONSTOP_DESTINATIONS, 0);
        assertThat(site(villages).endowments().transport()).isLessThan(-2);
        Candidate young = Cases.with(Cases.city("bonn"), Attribute.UN_BODIES, 0);
        assertThat(site(young).unBodies()).isZero();
        assertThat(site(young).unBodiesInCountry()).isEqualTo(1);
    }

    @Test
    void namesMakeKeysOfTheirOwn() {
        // These two have the same hash code.
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(site(Cases.elsewhere("Aa", "ESP")).key())
                .isNotEqualTo(site(Cases.elsewhere("BB", "ESP")).key());
    }
}
