package hostcity.cli;

import hostcity.experiment.Comparison;
import hostcity.experiment.Comparison.PlaceChange;
import hostcity.experiment.Difference;
import hostcity.experiment.ScenarioModels;
import hostcity.scenario.Scenario;
import hostcity.world.Parameter;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A comparison for a terminal, in two tables that fit into 80 columns: what differs, and how the difference comes
 * about.
 */
final class ComparisonPrinter {

    /** Places that are printed besides the focal ones. */
    private static final int OTHERS = 8;

    private static final double MILLION = 1e6;

    private final Comparison comparison;
    private final Scenario base;
    private final Scenario scenario;
    private final World world;

    ComparisonPrinter(Comparison comparison, Scenario base, Scenario scenario, World world) {
        this.comparison = comparison;
        this.base = base;
        this.scenario = scenario;
        this.world = world;
    }

    void print(PrintWriter out) {
        int pairs = comparison.world().stock().replications();
        out.println(scenario.titleEn());
        out.println("against: " + base.titleEn() + "; " + pairs
                + (pairs == 1 ? " pair of runs with the same seed" : " pairs of runs with the same seeds"));
        out.println("* the policy is made here; below: the places that change most");
        out.println();
        out.println("Organizations with their seat there at the end of " + comparison.endYear() + ":");
        table(List.of("place", "baseline", "scenario", "difference", "95% interval", "pairing"), this::stock)
                .forEach(out::println);
        out.println();
        out.println("How the difference comes about, " + (scenario.startYear() + 1) + "-" + comparison.endYear()
                + " (founded + arrived - left - closed):");
        table(List.of("place", "founded", "arrived", "left", "closed", "public cost"), this::flows)
                .forEach(out::println);
        out.println();
        if (changes().stream().anyMatch(x -> Text.isFew(x.stock()))) {
            out.println(Text.FEW);
        }
        out.println("pairing: how many times more runs it would take without shared seeds");
        out.println("public cost: what city and nation spend more, million USD a year");
        if (comparison.isWithoutEffect()) {
            out.println("Not one run differs: no organization does anything else because of the policy.");
        }
        caveat(out);
    }

    private List<String> table(List<String> head, Function<PlaceChange, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head);
        for (PlaceChange change : changes()) {
            List<String> row = new ArrayList<>();
            row.add(name(change.place()));
            row.addAll(cells.apply(change));
            rows.add(row);
        }
        return Text.table(rows);
    }

    /** The focal places, then those that change most, then the whole world. */
    private List<PlaceChange> changes() {
        List<PlaceChange> changes = new ArrayList<>();
        int others = 0;
        for (PlaceChange change : comparison.places()) {
            boolean focal = comparison.focal().contains(change.place());
            boolean isWorld = change.place().equals(Comparison.WORLD);
            if (focal || (!isWorld && change.stock().mean() != 0 && others++ < OTHERS)) {
                changes.add(change);
            }
        }
        changes.add(comparison.world());
        return changes;
    }

    private String name(String place) {
        if (place.equals(Comparison.WORLD)) {
            return "World";
        }
        return Session.nameOf(place, world) + (comparison.focal().contains(place) ? " *" : "");
    }

    private List<String> stock(PlaceChange change) {
        Difference stock = change.stock();
        return List.of(
                Text.tenth(stock.baseline()),
                Text.tenth(stock.scenario()),
                Text.signed2(stock.mean()),
                Text.interval(stock),
                Double.isNaN(stock.varianceRatio()) ? "-" : Text.tenth(stock.varianceRatio()) + "x");
    }

    private List<String> flows(PlaceChange change) {
        double years = comparison.endYear() - (double) scenario.startYear();
        return List.of(
                Text.signed2(change.founded().mean()),
                Text.signed2(change.arrived().mean()),
                Text.signed2(change.left().mean()),
                Text.signed2(change.closed().mean()),
                Text.signed(change.cost().mean() / years / MILLION));
    }

    /** One assumed number carries much wherever registration is restricted: every such result says so. */
    private void caveat(PrintWriter out) {
        if (world.restrictsRegistration(comparison.focal())) {
            double chance = ScenarioModels.parameters(scenario, world).get(Parameter.REGISTRATION_SUCCESS_RESTRICTED);
            out.println("This hangs on an assumed number: the chance to be registered in China,");
            out.println("registration_success_restricted = " + chance + ". Vary it with --set.");
        }
    }
}
