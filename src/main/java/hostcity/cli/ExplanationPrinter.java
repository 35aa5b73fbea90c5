package hostcity.cli;

import hostcity.experiment.Divergence;
import hostcity.experiment.Explanation;
import hostcity.experiment.Explanations;
import hostcity.experiment.Terms;
import hostcity.model.LifeEvent;
import hostcity.model.Office;
import hostcity.model.ReviewTrigger;
import hostcity.world.OfficeKind;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Single decisions behind a comparison, for a terminal: who, what in both runs, why, and the terms of utility. */
final class ExplanationPrinter {

    /** Terms that are printed by name. */
    private static final int TERMS = 5;

    /** Smaller than what is printed of any utility, and larger than rounding. */
    private static final double NOTHING = 1e-9;

    private static final String INDENT = "   ";

    private final Explanations explanations;
    private final World world;
    private final LifePrinter lives;
    private final ReasonPrinter reasons;

    ExplanationPrinter(Explanations explanations, World world) {
        this.explanations = explanations;
        this.world = world;
        this.lives = new LifePrinter(world);
        this.reasons = new ReasonPrinter(explanations.places().stream()
                .map(x -> Session.nameOf(x, world))
                .toList());
    }

    void print(PrintWriter out) {
        out.println("Single decisions: the first that differs in the lives of offices that end elsewhere");
        out.println(found());
        if (!explanations.offices().isEmpty()) {
            out.println("In order: pair by pair; in one, seats first, then by a hash of the office's number");
        }
        int number = 0;
        for (Explanation each : explanations.offices()) {
            number++;
            out.println();
            out.println(number + ". " + who(each));
            print(out, each);
        }
    }

    private String found() {
        int pairs = explanations.replications();
        String where = pairs == 1 ? "First pair of runs: " : "First " + pairs + " pairs of runs: ";
        int changed = explanations.changed();
        int others = explanations.others();
        if (changed + others == 0) {
            return where + "no office differs in its place at the end of " + explanations.endYear();
        }
        return where + changed + (explanations.focal().isEmpty() ? " in the world" : " gained or lost by " + focal())
                + (others == 0 ? "" : ", " + others + " others") + "; shown: "
                + explanations.offices().size();
    }

    private String focal() {
        return explanations.focal().size() > 1
                ? "places of the scenario"
                : explanations.focal().stream().map(this::name).collect(Collectors.joining());
    }

    private String name(String place) {
        return place.isEmpty() ? "no place" : Session.nameOf(place, world);
    }

    private static String who(Explanation each) {
        LifeEvent.Subject office = each.office();
        String acronym = office.acronym().isEmpty() ? "" : office.acronym() + ", ";
        OfficeKind kind = office.kind();
        String staff = each.divergence().staff().stream()
                .mapToObj(x -> ", " + persons(Math.rint(x)))
                .collect(Collectors.joining());
        return acronym + each.type() + " " + office.organization() + ", "
                + (kind == OfficeKind.HEADQUARTERS ? "seat" : kind.name().toLowerCase(Locale.ROOT)) + ", "
                + each.field().id() + staff + "; replication " + each.replication();
    }

    private static String persons(double staff) {
        return Text.number(staff) + (staff == 1 ? " person" : " persons");
    }

    private void print(PrintWriter out, Explanation each) {
        Divergence divergence = each.divergence();
        List<String> lines = new ArrayList<>();
        lines.add("at the end: in the baseline " + name(each.baselineEnd()) + ", in the scenario "
                + name(each.scenarioEnd()));
        lines.add(divergence.year() + occasion(divergence.event()));
        lines.add("baseline: " + turn(divergence.baseline()));
        lines.add("scenario: " + turn(divergence.scenario()));
        divergence.reasons().forEach(x -> lines.add("because " + reasons.phrase(x, divergence)));
        divergence.terms().ifPresent(x -> {
            lines.add(what(divergence) + " of " + reasons.at(divergence.scenarioChoice()) + " less that of "
                    + reasons.at(divergence.baselineChoice()) + ":");
            Text.table(rows(x)).forEach(line -> lines.add(INDENT + line));
        });
        lines.forEach(line -> out.println(INDENT + line));
    }

    /** States that vote weigh more than what is taken apart here. */
    private static String what(Divergence divergence) {
        boolean votes = divergence.reasons().stream().anyMatch(x -> x.cause() == Divergence.Cause.BALLOT);
        return votes ? "utility, as far as all states share it," : "utility";
    }

    private String turn(Optional<LifeEvent> event) {
        return event.map(x -> x instanceof LifeEvent.Decided decided
                        ? lives.outcome(decided)
                        : x.match(lives).get(0))
                .orElse("nothing of the kind in this year");
    }

    private String occasion(LifeEvent event) {
        if (event instanceof LifeEvent.Called call) {
            return ", call of the UN" + (call.from() == Office.NOWHERE ? "" : ", now in " + reasons.at(call.from()));
        }
        if (!(event instanceof LifeEvent.Decided decided)) {
            return "";
        }
        if (decided.from() == Office.NOWHERE) {
            return ", looks for its first host";
        }
        String triggers = decided.triggers().stream()
                .map(ReviewTrigger::id)
                .collect(Collectors.joining(" and "))
                .replace('-', ' ');
        return ", review in " + reasons.at(decided.from()) + ": " + (triggers.isEmpty() ? "a shock" : triggers);
    }

    /** The largest changes; where one run did not weigh both places, the largest terms of the other. */
    private static List<List<String>> rows(Terms terms) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(terms, "term", "baseline", "scenario", "change"));
        double baseline = terms.baseline();
        double scenario = terms.scenario();
        for (Terms.Change term : terms.changes()) {
            if (rows.size() <= TERMS && term.size() > NOTHING) {
                rows.add(row(terms, term.part().label(), term.baseline(), term.scenario()));
                baseline -= term.baseline();
                scenario -= term.scenario();
            }
        }
        rows.add(row(terms, "all other terms", baseline, scenario));
        rows.add(row(terms, "in sum", terms.baseline(), terms.scenario()));
        return rows;
    }

    private static List<String> row(Terms terms, String label, double baseline, double scenario) {
        return row(terms, label, Text.signed2(baseline), Text.signed2(scenario), Text.signed2(scenario - baseline));
    }

    /** Without the columns of a run that did not weigh both places. */
    private static List<String> row(Terms terms, String label, String baseline, String scenario, String change) {
        if (terms.areWhole()) {
            return List.of(label, baseline, scenario, change);
        }
        return List.of(label, Double.isNaN(terms.baseline()) ? scenario : baseline);
    }
}
