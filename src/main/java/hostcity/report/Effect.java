package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.measure.Indicator;
import hostcity.scenario.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scenario changes in some places. Stocks are of the end of the last year.
 *
 * @param seats organizations with their seat there
 * @param branches offices that are no seats
 * @param offices both
 * @param unBodies bodies of the UN: seats, programme offices, satellites
 * @param ingoSeats seats of INGOs
 * @param unSeats seats of the UN; with those of INGOs all seats
 * @param ingoBranches branches of INGOs
 * @param unBranches programme offices and satellites of the UN; with branches of INGOs all branches
 * @param seatFlows how the difference of seats comes about
 * @param branchFlows how that of branches does
 * @param bill what it costs
 */
public record Effect(
        Difference seats,
        Difference branches,
        Difference offices,
        Difference unBodies,
        Difference ingoSeats,
        Difference unSeats,
        Difference ingoBranches,
        Difference unBranches,
        Flows seatFlows,
        Flows branchFlows,
        Bill bill) {

    static Effect of(Pair pair, Span span, double rate) {
        int end = span.end();
        return new Effect(
                pair.at(Indicator.ORGANIZATIONS, end),
                pair.at(Indicator.BRANCHES, end),
                pair.of(x -> Sums.plus(x.at(Indicator.ORGANIZATIONS, end), x.at(Indicator.BRANCHES, end), 1)),
                pair.at(Indicator.UN_BODIES, end),
                pair.at(Indicator.ORGANIZATIONS_INGO, end),
                pair.at(Indicator.ORGANIZATIONS_UN, end),
                pair.of(x -> Sums.plus(x.at(Indicator.BRANCHES, end), unBranches(x, end), -1)),
                pair.of(x -> unBranches(x, end)),
                Flows.ofSeats(pair, span),
                Flows.ofBranches(pair, span),
                Bill.of(pair, span, rate));
    }

    private static double[] unBranches(Sums sums, int year) {
        return Sums.plus(sums.at(Indicator.UN_BODIES, year), sums.at(Indicator.ORGANIZATIONS_UN, year), -1);
    }

    /** All differences by name. */
    Map<String, Difference> measures() {
        Map<String, Difference> measures = new LinkedHashMap<>();
        measures.put("seats", seats);
        measures.put("branches", branches);
        measures.put("offices", offices);
        measures.put("un_bodies", unBodies);
        measures.put("seats_ingo", ingoSeats);
        measures.put("seats_un", unSeats);
        measures.put("branches_ingo", ingoBranches);
        measures.put("branches_un", unBranches);
        put(measures, "seats", seatFlows);
        put(measures, "branches", branchFlows);
        put(measures, bill);
        return measures;
    }

    private static void put(Map<String, Difference> measures, Bill bill) {
        measures.put("public_cost_usd_per_year", bill.yearlyUsd());
        measures.put("public_cost_present_usd", bill.presentUsd());
        measures.put("public_cost_present_usd_city", bill.cityUsd());
        measures.put("public_cost_present_usd_scenario", bill.scenarioUsd());
        measures.put("public_cost_present_usd_nation", bill.nationUsd());
        measures.put("benefit_present_usd", bill.benefitUsd());
        measures.put("welfare_present_usd", bill.welfareUsd());
        measures.put("office_years_present", bill.officeYears());
    }

    private static void put(Map<String, Difference> measures, String stock, Flows flows) {
        measures.put(stock + "_by_founding", flows.founded());
        measures.put(stock + "_by_arriving", flows.arrived());
        measures.put(stock + "_by_leaving", flows.left());
        measures.put(stock + "_by_closing", flows.closed());
        measures.put(stock + "_by_other", flows.other());
    }
}
