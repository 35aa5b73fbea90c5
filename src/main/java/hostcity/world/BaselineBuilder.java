package hostcity.world;

import hostcity.world.PolicyRecord.Evidence;
import hostcity.world.PolicyRecord.MatrixRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the policy baselines from the published matrices and texts (ODD 5 Initialization). A tick becomes a level: one
 * in a city's row {@link Parameter#TICK_CITY}, one in a national row {@link Parameter#TICK_NATIONAL}; the larger holds.
 * The reconciled baseline goes on: the texts override the tables, cities with a seat of the UN system have
 * {@link Parameter#PRIVILEGES_UN_SEAT}, and nations that restrict registration {@link Parameter#PRIVILEGES_RESTRICTED},
 * unless a text says otherwise.
 */
final class BaselineBuilder {

    private final PolicyRecord policies;
    private final World world;
    private final Parameters values;
    private final Map<String, List<Cell>> cells = new HashMap<>();

    private BaselineBuilder(PolicyRecord policies, World world, Parameters values) {
        this.policies = policies;
        this.world = world;
        this.values = values;
        for (Place place : world.places()) {
            cells.put(place.id(), new ArrayList<>(Collections.nCopies(Instrument.COUNT, Cell.silent())));
        }
    }

    static PolicyBaseline build(String id, PolicyRecord policies, World world, Parameters values) {
        BaselineBuilder builder = new BaselineBuilder(policies, world, values);
        boolean reconciled = id.equals(PolicyRecord.RECONCILED);
        if (!PolicyRecord.BASELINES.contains(id)) {
            throw new IllegalArgumentException(
                    "there is no baseline '" + id + "'; there are " + PolicyRecord.BASELINES);
        }
        policies.rows().stream()
                .filter(row -> reconciled || row.source().startsWith(id))
                .forEach(builder::addTicks);
        if (reconciled) {
            policies.evidence().forEach(builder::override);
            world.places().forEach(builder::addPrivileges);
        }
        return new PolicyBaseline(id, builder.cells);
    }

    private void addTicks(MatrixRow row) {
        Cell.Origin origin = row.national() ? Cell.Origin.NATIONAL_TICK : Cell.Origin.CITY_TICK;
        double level = values.get(row.national() ? Parameter.TICK_NATIONAL : Parameter.TICK_CITY);
        Cell cell = new Cell(level, origin, "tick in the row " + row.name() + " of " + row.source());
        for (Place place : world.places()) {
            if (place.id().equals(row.appliesTo()) || place.nationId().equals(row.appliesTo())) {
                Instrument.all().stream()
                        .filter(instrument -> row.ticks().get(instrument.ordinal()))
                        .forEach(instrument -> raise(place, instrument, cell));
            }
        }
    }

    private void raise(Place place, Instrument instrument, Cell cell) {
        List<Cell> row = row(place.id());
        Cell old = row.get(instrument.ordinal());
        if (old.origin() == Cell.Origin.SILENT || cell.level() > old.level()) {
            row.set(instrument.ordinal(), cell);
        }
    }

    private List<Cell> row(String placeId) {
        List<Cell> row = cells.get(placeId);
        if (row == null) {
            throw new IllegalArgumentException("the place '" + placeId + "' of the evidence is not in the world");
        }
        return row;
    }

    private void override(Evidence evidence) {
        row(evidence.placeId())
                .set(evidence.instrument().ordinal(), new Cell(level(evidence), Cell.Origin.EVIDENCE, evidence.text()));
    }

    private double level(Evidence evidence) {
        return switch (evidence.reading()) {
            case CITY_TICK -> values.get(Parameter.TICK_CITY);
            case NATIONAL_TICK -> values.get(Parameter.TICK_NATIONAL);
            case HALF_TICK -> values.get(Parameter.TICK_CITY) / 2;
            case LEVEL -> evidence.statedLevel();
        };
    }

    private void addPrivileges(Place place) {
        boolean stated = policies.evidence().stream()
                .anyMatch(e -> e.placeId().equals(place.id()) && e.instrument() == Instrument.PRIVILEGES_IMMUNITIES);
        if (place.hostsUnSystem()) {
            addRule(place, Parameter.PRIVILEGES_UN_SEAT, "a seat of the UN system has privileges");
        }
        boolean restricted = world.nation(place.nationId())
                .filter(n -> n.registration() == Nation.Registration.RESTRICTED)
                .isPresent();
        if (restricted && !stated) {
            addRule(place, Parameter.PRIVILEGES_RESTRICTED, "privileges of a nation that restricts registration");
        }
    }

    private void addRule(Place place, Parameter parameter, String reason) {
        String source = "rule (assumed): " + reason + ", parameter " + parameter.id();
        raise(place, Instrument.PRIVILEGES_IMMUNITIES, new Cell(values.get(parameter), Cell.Origin.RULE, source));
    }
}
