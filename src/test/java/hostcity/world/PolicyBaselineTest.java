package hostcity.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.store.WorldReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyBaselineTest {

    private static final World WORLD = WorldReader.shipped();
    private static final PolicyBaseline RECONCILED = WORLD.baseline("reconciled", WORLD.defaults());

    @ParameterizedTest
    @CsvSource({
        "new-york,       schooling,             0.3, EVIDENCE",
        "new-york,       funding_subsidy,       0.4, EVIDENCE",
        "new-york,       tax_relief,            0.6, CITY_TICK",
        "new-york,       privileges_immunities, 1,   RULE",
        "washington,     tax_relief,            0.4, NATIONAL_TICK",
        "rest-of-usa,    tax_relief,            0.4, NATIONAL_TICK",
        "rest-of-usa,    privileges_immunities, 0,   SILENT",
        "bonn,           privileges_immunities, 1,   EVIDENCE",
        "bonn,           cluster_zone,          1,   EVIDENCE",
        "bonn,           rent_concession,       1,   EVIDENCE",
        "bonn,           office_equipment,      1,   EVIDENCE",
        "bonn,           logistics_support,     1,   EVIDENCE",
        "bonn,           funding_subsidy,       0.4, EVIDENCE",
        "bonn,           schooling,             0.6, CITY_TICK",
        "berlin,         funding_subsidy,       0.4, NATIONAL_TICK",
        "geneva,         privileges_immunities, 1,   EVIDENCE",
        "geneva,         funding_subsidy,       0.6, CITY_TICK",
        "brussels,       coordination_body,     1,   EVIDENCE",
        "brussels,       privileges_immunities, 0.4, EVIDENCE",
        "brussels,       liaison_service,       0.6, EVIDENCE",
        "rest-of-bel,    liaison_service,       0.4, NATIONAL_TICK",
        "tokyo,          participation,         0.4, EVIDENCE",
        "tokyo,          funding_subsidy,       0.6, CITY_TICK",
        "rest-of-jpn,    funding_subsidy,       0.4, NATIONAL_TICK",
        "rest-of-jpn,    participation,         0,   SILENT",
        "moscow,         participation,         0.4, NATIONAL_TICK",
        "beijing,        liaison_service,       0.6, EVIDENCE",
        "beijing,        privileges_immunities, 0.3, RULE",
        "rest-of-chn,    privileges_immunities, 0.3, RULE",
        "hong-kong,      privileges_immunities, 0,   SILENT",
        "shanghai,       funding_subsidy,       0.4, EVIDENCE",
        "shanghai,       logistics_support,     0.6, CITY_TICK",
        "shenzhen,       funding_subsidy,       0,   EVIDENCE",
        "shenzhen,       entry_exit,            0.6, CITY_TICK",
        "nairobi,        privileges_immunities, 1,   RULE",
        "rest-of-europe, funding_subsidy,       0,   SILENT"
    })
    void reconciledFollowsTablesTextsAndRules(String place, String instrument, double level, Cell.Origin origin) {
        Cell cell = RECONCILED.cell(place, Instrument.of(instrument).orElseThrow());

        assertThat(cell.level()).isEqualTo(level);
        assertThat(cell.origin()).isEqualTo(origin);
        assertThat(cell.source()).isNotBlank();
    }

    @Test
    void seatsOfTheUnSystemHavePrivileges() {
        assertThat(WORLD.places())
                .filteredOn(Place::hostsUnSystem)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(RECONCILED.levels(p.id()).get(Instrument.PRIVILEGES_IMMUNITIES))
                        .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "cideg-2024, bonn,     tax_relief,            0.6",
        "cideg-2024, bonn,     privileges_immunities, 0",
        "cideg-2024, new-york, schooling,             0.6",
        "cideg-2024, tokyo,    funding_subsidy,       0",
        "cideg-2024, paris,    participation,         0.6",
        "meng-2024,  new-york, schooling,             0",
        "meng-2024,  new-york, funding_subsidy,       0.4",
        "meng-2024,  tokyo,    participation,         0.4",
        "meng-2024,  paris,    participation,         0",
        "meng-2024,  beijing,  privileges_immunities, 0"
    })
    void eachMatrixIsABaselineOfItsOwn(String baseline, String place, String instrument, double level) {
        Levels levels = WORLD.baseline(baseline, WORLD.defaults()).levels(place);
        assertThat(levels.get(Instrument.of(instrument).orElseThrow())).isEqualTo(level);
    }

    @Test
    void tickIntensitiesAreParameters() {
        Parameters values = WORLD.defaults()
                .with(Parameter.TICK_CITY, 0.5)
                .with(Parameter.TICK_NATIONAL, 0.7)
                .with(Parameter.PRIVILEGES_RESTRICTED, 0);
        PolicyBaseline baseline = WORLD.baseline("reconciled", values);

        assertThat(baseline.levels("new-york").get(Instrument.TAX_RELIEF)).isEqualTo(0.7);
        assertThat(baseline.levels("new-york").get(Instrument.SCHOOLING)).isEqualTo(0.25);
        assertThat(baseline.levels("shanghai").get(Instrument.PRIVILEGES_IMMUNITIES))
                .isZero();
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> WORLD.baseline("reconciliated", WORLD.defaults()))
                .hasMessageContaining("reconciliated")
                .hasMessageContaining("cideg-2024");
    }
}
