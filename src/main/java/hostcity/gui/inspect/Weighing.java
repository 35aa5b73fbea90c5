package hostcity.gui.inspect;

import hostcity.model.LifeEvent;
import hostcity.model.ballot.Round;
import hostcity.model.choice.Option;
import hostcity.report.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A decision on a host: what was weighed, and what came of it.
 *
 * @param event the decision
 * @param call whether there was a call for proposals, or of the UN for a host
 * @param chosen index of the place that was chosen, which may be none
 * @param options those with the highest utility first
 * @param bids places in the order of the votes in {@code rounds}
 * @param rounds of the ballot, if there was one
 */
record Weighing(
        LifeEvent event, boolean call, int chosen, List<Option> options, List<Integer> bids, List<Round> rounds) {

    Weighing {
        options = options.stream()
                .sorted(Comparator.comparingDouble((Option x) -> x.parts().utility())
                        .reversed())
                .toList();
    }

    /** The decision that an event is, if it is one. */
    static Optional<Weighing> of(LifeEvent event) {
        if (event instanceof LifeEvent.Decided decided) {
            return Optional.of(
                    new Weighing(event, decided.call(), decided.chosen(), decided.options(), List.of(), List.of()));
        }
        if (event instanceof LifeEvent.Called called) {
            List<Integer> bids = called.bids().stream().map(Option::place).toList();
            return Optional.of(new Weighing(event, true, called.chosen(), called.bids(), bids, called.rounds()));
        }
        return Optional.empty();
    }

    boolean isChosen(Option option) {
        return option.place() == chosen;
    }

    /** What stands beside a place. */
    Label status(Option option) {
        Label how = how(option);
        if (!isChosen(option)) {
            return how;
        }
        boolean saysMore = call || option.present();
        return saysMore ? new Label("chosen, " + how.en(), "入选，" + how.zh()) : new Label("chosen", "入选");
    }

    private Label how(Option option) {
        if (option.present()) {
            return new Label("present place", "现址");
        }
        if (!option.registers()) {
            return new Label("no registration", "无法登记");
        }
        if (event instanceof LifeEvent.Called) {
            return new Label("bid", "申办");
        }
        if (!call) {
            return new Label("open", "可选");
        }
        if (option.shortlisted()) {
            return new Label("on the shortlist", "入围");
        }
        return option.bids() ? new Label("not shortlisted", "未入围") : new Label("no bid", "未投标");
    }
}
