package hostcity.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.experiment.Divergence;
import hostcity.experiment.Explanation;
import hostcity.experiment.Explanations;
import hostcity.experiment.Terms;
import hostcity.model.LifeEvent;
import hostcity.model.Office;
import hostcity.model.ReviewTrigger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single decisions behind a comparison as JSON; places by their ids, null for no place. */
final class ExplanationNodes {

    private ExplanationNodes() {}

    static void put(ObjectNode node, Explanations explanations) {
        node.put("replications", explanations.replications());
        node.put("changed", explanations.changed());
        node.put("others", explanations.others());
        ArrayNode offices = node.putArray("offices");
        explanations.offices().forEach(x -> put(offices.addObject(), x, explanations.places()));
    }

    private static void put(ObjectNode node, Explanation explanation, List<String> places) {
        LifeEvent.Subject office = explanation.office();
        Divergence divergence = explanation.divergence();
        node.put("replication", explanation.replication());
        node.put("organization", office.organization());
        node.put("acronym", office.acronym());
        node.put("office", office.office());
        node.put("kind", lower(office.kind()));
        node.put("type", lower(explanation.type()));
        node.put("field", explanation.field().id());
        divergence.staff().ifPresent(x -> node.put("staff", x));
        node.put("baseline_end", placeOrNull(explanation.baselineEnd()));
        node.put("scenario_end", placeOrNull(explanation.scenarioEnd()));
        node.put("year", divergence.year());
        node.put("from", place(divergence.from(), places));
        put(node.putObject("baseline"), divergence.baseline(), places);
        put(node.putObject("scenario"), divergence.scenario(), places);
        ArrayNode reasons = node.putArray("reasons");
        for (Divergence.Reason reason : divergence.reasons()) {
            ObjectNode each = reasons.addObject();
            each.put("cause", reason.cause().id());
            each.put("run", reason.run().id());
            each.put("place", place(reason.place(), places));
        }
        divergence.terms().ifPresent(x -> put(node.putObject("terms"), x));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String placeOrNull(String place) {
        return place.isEmpty() ? null : place;
    }

    private static @Nullable String place(int index, List<String> places) {
        return index == Office.NOWHERE ? null : places.get(index);
    }

    /** What happens in one run; of a choice also what was chosen. */
    private static void put(ObjectNode node, Optional<LifeEvent> event, List<String> places) {
        node.put("event", event.map(x -> lower(x.getClass())).orElse(null));
        event.ifPresent(x -> {
            if (x instanceof LifeEvent.Decided decided) {
                ArrayNode triggers = node.putArray("triggers");
                decided.triggers().stream().map(ReviewTrigger::id).forEach(triggers::add);
                node.put("chosen", place(decided.chosen(), places));
                node.put("arrival", decided.arrival());
            } else if (x instanceof LifeEvent.Called called) {
                node.put("chosen", place(called.chosen(), places));
                node.put("rounds", called.rounds().size());
            }
        });
    }

    private static String lower(Class<?> kind) {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode node, Terms terms) {
        node.put("baseline", number(terms.baseline()));
        node.put("scenario", number(terms.scenario()));
        node.put("change", number(terms.change()));
        ArrayNode parts = node.putArray("parts");
        for (Terms.Change change : terms.changes()) {
            ObjectNode part = parts.addObject();
            part.put("part", change.part().id());
            part.put("baseline", number(change.baseline()));
            part.put("scenario", number(change.scenario()));
            part.put("change", number(change.change()));
        }
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
