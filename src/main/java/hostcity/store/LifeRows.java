package hostcity.store;

import hostcity.model.LifeEvent;
import hostcity.model.LifeEvent.Cases;
import hostcity.model.Office;
import hostcity.model.ReviewTrigger;
import hostcity.model.ballot.Round;
import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.model.choice.UtilityParts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a followed life: one for each event, and one for each option of a decision, before it. */
final class LifeRows implements Cases<List<List<@Nullable Object>>> {

    private enum Column {
        REPLICATION,
        YEAR,
        ACRONYM,
        ORGANIZATION,
        OFFICE,
        KIND,
        EVENT,
        DETAIL,
        PLACE,
        OTHER_PLACE,
        ARRIVAL_YEAR,
        STAFF_PERSONS,
        CALL,
        BID_USD_PER_PERSON,
        SHORTLISTED,
        REGISTERS,
        CHOSEN,
        VOTES,
        UTILITY
    }

    private final int replication;
    private final List<String> places;

    /**
     * The rows of one run.
     *
     * @param places ids of the places in the order of the model's geography
     */
    LifeRows(int replication, List<String> places) {
        this.replication = replication;
        this.places = places;
    }

    /** The names of the columns. */
    static List<String> head() {
        List<String> head = new ArrayList<>();
        for (Column column : Column.values()) {
            head.add(column.name().toLowerCase(Locale.ROOT));
        }
        UtilityPart.all().forEach(part -> head.add("u_" + part.id()));
        return head;
    }

    /** A row in the making. */
    private final class Row {
        private final Map<Column, Object> cells = new EnumMap<>(Column.class);
        private @Nullable UtilityParts parts;

        Row(LifeEvent event, String kind) {
            LifeEvent.Subject subject = event.subject();
            put(Column.REPLICATION, replication);
            put(Column.YEAR, event.year());
            put(Column.ACRONYM, subject.acronym());
            put(Column.ORGANIZATION, subject.organization());
            put(Column.OFFICE, subject.office());
            put(Column.KIND, subject.kind().name().toLowerCase(Locale.ROOT));
            put(Column.EVENT, kind);
        }

        Row put(Column column, Object value) {
            cells.put(column, value);
            return this;
        }

        Row flag(Column column, boolean value) {
            return put(column, value ? 1 : 0);
        }

        Row place(Column column, int place) {
            return place == Office.NOWHERE ? this : put(column, places.get(place));
        }

        Row weighs(UtilityParts utility) {
            parts = utility;
            return put(Column.UTILITY, utility.utility());
        }

        List<@Nullable Object> cells() {
            List<@Nullable Object> row = new ArrayList<>();
            for (Column column : Column.values()) {
                row.add(cells.get(column));
            }
            for (UtilityPart part : UtilityPart.all()) {
                row.add(parts == null ? null : (Object) parts.get(part));
            }
            return row;
        }

        List<List<@Nullable Object>> only() {
            return List.of(cells());
        }
    }

    private static String names(Set<ReviewTrigger> triggers) {
        return triggers.isEmpty()
                ? "new"
                : triggers.stream().map(ReviewTrigger::id).collect(Collectors.joining("; "));
    }

    @Override
    public List<List<@Nullable Object>> atStart(LifeEvent.AtStart event) {
        return new Row(event, "start")
                .put(Column.DETAIL, event.traits().founded())
                .place(Column.PLACE, event.place())
                .put(Column.STAFF_PERSONS, event.staff())
                .only();
    }

    @Override
    public List<List<@Nullable Object>> founded(LifeEvent.Founded event) {
        return new Row(event, "founding")
                .place(Column.OTHER_PLACE, event.traits().initiator())
                .put(Column.STAFF_PERSONS, event.staff())
                .only();
    }

    @Override
    public List<List<@Nullable Object>> branchOpened(LifeEvent.BranchOpened event) {
        return new Row(event, "branch").put(Column.STAFF_PERSONS, event.staff()).only();
    }

    @Override
    public List<List<@Nullable Object>> reviewed(LifeEvent.Reviewed event) {
        return new Row(event, "review")
                .put(Column.DETAIL, names(event.triggers()))
                .place(Column.PLACE, event.place())
                .only();
    }

    @Override
    public List<List<@Nullable Object>> decided(LifeEvent.Decided event) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Row decision = decides(event, "decision", event.chosen());
        if (event.chosen() != event.from()) {
            decision.put(Column.ARRIVAL_YEAR, event.arrival());
        }
        for (Option option : event.options()) {
            rows.add(option(event, option));
            if (option.place() == event.chosen()) {
                decision.weighs(option.parts());
            }
        }
        rows.add(decision.cells());
        return rows;
    }

    private Row decides(LifeEvent.Decided event, String kind, int place) {
        return new Row(event, kind)
                .put(Column.DETAIL, names(event.triggers()))
                .place(Column.PLACE, place)
                .place(Column.OTHER_PLACE, event.from())
                .put(Column.STAFF_PERSONS, event.staff())
                .flag(Column.CALL, event.call());
    }

    private List<@Nullable Object> option(LifeEvent.Decided event, Option option) {
        Row row = decides(event, "option", option.place())
                .flag(Column.REGISTERS, option.registers())
                .flag(Column.CHOSEN, option.place() == event.chosen())
                .weighs(option.parts());
        if (event.call()) {
            row.flag(Column.SHORTLISTED, option.shortlisted() || option.present());
        }
        if (option.bids()) {
            row.put(Column.BID_USD_PER_PERSON, option.bidUsdPerPerson());
        }
        return row.cells();
    }

    @Override
    public List<List<@Nullable Object>> called(LifeEvent.Called event) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Option bid : event.bids()) {
            rows.add(calls(event, "option", bid.place())
                    .put(Column.BID_USD_PER_PERSON, bid.bidUsdPerPerson())
                    .flag(Column.CHOSEN, bid.place() == event.chosen())
                    .weighs(bid.parts())
                    .cells());
        }
        for (int round = 0; round < event.rounds().size(); round++) {
            vote(event, round, rows);
        }
        Row decision = calls(event, "decision", event.chosen());
        event.bids().stream().filter(bid -> bid.place() == event.chosen()).forEach(bid -> decision.weighs(bid.parts()));
        rows.add(decision.cells());
        return rows;
    }

    private Row calls(LifeEvent.Called event, String kind, int place) {
        return new Row(event, kind)
                .put(Column.DETAIL, "un-call")
                .place(Column.PLACE, place)
                .place(Column.OTHER_PLACE, event.from())
                .put(Column.STAFF_PERSONS, event.staff())
                .flag(Column.CALL, true);
    }

    private void vote(LifeEvent.Called event, int number, List<List<@Nullable Object>> rows) {
        Round round = event.rounds().get(number);
        for (int bid = 0; bid < event.bids().size(); bid++) {
            if (round.isOnBallot(bid)) {
                rows.add(new Row(event, "vote")
                        .put(Column.DETAIL, (round.points() ? "points-round-" : "round-") + (number + 1))
                        .place(Column.PLACE, event.bids().get(bid).place())
                        .put(Column.VOTES, round.votes().get(bid))
                        .cells());
            }
        }
    }

    @Override
    public List<List<@Nullable Object>> converted(LifeEvent.Converted event) {
        return List.of(new Row(event, "conversion")
                .place(Column.PLACE, event.place())
                .place(Column.OTHER_PLACE, event.origin())
                .cells());
    }

    @Override
    public List<List<@Nullable Object>> departed(LifeEvent.Departed event) {
        return new Row(event, "departure")
                .place(Column.PLACE, event.place())
                .place(Column.OTHER_PLACE, event.destination())
                .only();
    }

    @Override
    public List<List<@Nullable Object>> arrived(LifeEvent.Arrived event) {
        return new Row(event, "arrival")
                .place(Column.PLACE, event.place())
                .place(Column.OTHER_PLACE, event.origin())
                .only();
    }

    @Override
    public List<List<@Nullable Object>> closed(LifeEvent.Closed event) {
        return new Row(event, "closing")
                .put(Column.DETAIL, event.ending().id())
                .place(Column.PLACE, event.place())
                .only();
    }
}
