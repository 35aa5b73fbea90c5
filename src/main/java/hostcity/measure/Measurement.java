package hostcity.measure;

import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.model.Ledger;
import hostcity.model.Stocks;
import hostcity.model.posts.Feedbacks;
import hostcity.model.posts.Step;
import hostcity.world.Field;
import hostcity.world.Instrument;

/** Reads the state of a model at the end of a year into a {@link RunOutcome}. */
public final class Measurement {

    private Measurement() {}

    /** Runs a model from start to end and measures every year. */
    public static RunOutcome run(HostCityModel model) {
        RunOutcome outcome = new RunOutcome(
                model.startYear(), model.endYear(), model.geography().ids());
        model.onYearEnd(() -> measure(model, outcome));
        model.runToEnd();
        return outcome;
    }

    /** Measures the present year. */
    public static void measure(HostCityModel model, RunOutcome outcome) {
        double[] staff = model.staff();
        for (City city : model.cities()) {
            int place = city.place();
            Row row = (indicator, value) -> outcome.set(indicator, model.year(), place, value);
            stocks(model.stocks(), place, row);
            row.set(Indicator.STAFF, staff[place]);
            if (model.year() > model.startYear()) {
                flows(model.stocks(), place, row);
            }
            accounts(city.ledger(), row);
            policy(model, city, row);
            feedbacks(model, place, row);
        }
    }

    private interface Row {
        void set(Indicator indicator, double value);
    }

    private static void stocks(Stocks stocks, int place, Row row) {
        row.set(Indicator.ORGANIZATIONS, stocks.seats(place));
        row.set(Indicator.ORGANIZATIONS_UN, stocks.unSeats(place));
        row.set(Indicator.ORGANIZATIONS_INGO, stocks.seats(place) - stocks.unSeats(place));
        row.set(Indicator.BRANCHES, stocks.branches(place));
        row.set(Indicator.UN_BODIES, stocks.un(place));
        for (Field field : Field.all()) {
            row.set(Indicator.of(field), stocks.seats(field, place));
        }
    }

    private static void flows(Stocks stocks, int place, Row row) {
        row.set(Indicator.FOUNDINGS, stocks.flow(Stocks.Flow.FOUNDINGS, place));
        row.set(Indicator.CLOSURES, stocks.flow(Stocks.Flow.CLOSURES, place));
        row.set(Indicator.ARRIVALS, stocks.flow(Stocks.Flow.ARRIVALS, place));
        row.set(Indicator.DEPARTURES, stocks.flow(Stocks.Flow.DEPARTURES, place));
        row.set(Indicator.BRANCH_OPENINGS, stocks.branchFlow(Stocks.Flow.FOUNDINGS, place));
        row.set(Indicator.BRANCH_CLOSURES, stocks.branchFlow(Stocks.Flow.CLOSURES, place));
        row.set(Indicator.BRANCH_ARRIVALS, stocks.branchFlow(Stocks.Flow.ARRIVALS, place));
        row.set(Indicator.BRANCH_DEPARTURES, stocks.branchFlow(Stocks.Flow.DEPARTURES, place));
    }

    private static void accounts(Ledger ledger, Row row) {
        row.set(Indicator.SPENDING_CITY_USD, ledger.ownSpending() + ledger.scenarioSpending());
        row.set(Indicator.SPENDING_SCENARIO_USD, ledger.scenarioSpending());
        row.set(Indicator.SPENDING_NATION_USD, ledger.nationSpending());
        row.set(Indicator.BUDGET_USD, ledger.budget() + ledger.scenarioSpending());
        row.set(Indicator.RATE_SCALE, ledger.rateScale());
        row.set(Indicator.WELFARE_USD, ledger.welfare());
    }

    private static void feedbacks(HostCityModel model, int place, Row row) {
        Feedbacks feedbacks = model.feedbacks();
        int nation = model.geography().nationOf(place);
        row.set(Indicator.POSTS, feedbacks.posts().of(nation));
        row.set(Indicator.SENIOR_POSTS, feedbacks.seniorPosts(nation));
        row.set(Indicator.LANGUAGE, feedbacks.languages().english(place));
        row.set(Indicator.INSTITUTES_HOSTING, feedbacks.ladder().atLeast(Step.CAN_HOST, place));
    }

    private static void policy(HostCityModel model, City city, Row row) {
        row.set(Indicator.RENT_USD_PER_M2, model.market().rent(city.place()));
        row.set(Indicator.CREDIBILITY, city.instruments().credibility(model.year()));
        double[] level = city.delivered(model.year());
        for (Instrument instrument : Instrument.all()) {
            row.set(Indicator.of(instrument), level[instrument.ordinal()]);
        }
    }
}
