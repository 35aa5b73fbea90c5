package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.Divergence;
import hostcity.experiment.Divergence.Cause;
import hostcity.experiment.Divergence.Reason;
import hostcity.experiment.Divergence.Run;
import hostcity.model.LifeEvent;
import hostcity.model.Office;
import hostcity.model.ballot.Round;
import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.model.choice.UtilityParts;
import hostcity.world.OfficeKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One phrase for every reason. */
class ReasonPrinterTest {

    private static final ReasonPrinter PRINTER = new ReasonPrinter(List.of("Bonn", "Nairobi"));

    private static Option bid(int place) {
        Map<UtilityPart, Double> parts = new EnumMap<>(UtilityPart.class);
        UtilityPart.all().forEach(part -> parts.put(part, 0.0));
        return new Option(place, false, 1000, true, true, new UtilityParts(0, parts));
    }

    private static LifeEvent called(int chosen, int bonn, int nairobi) {
        Round round = new Round(false, List.of(bonn, nairobi), List.of(), List.of(), List.of(), false);
        LifeEvent.Subject seat = new LifeEvent.Subject(7, "", 70, OfficeKind.HEADQUARTERS);
        return new LifeEvent.Called(2025, seat, Office.NOWHERE, chosen, 9, List.of(bid(0), bid(1)), List.of(round));
    }

    private static String phrase(Cause cause, Run run) {
        Reason reason = new Reason(cause, run, 1);
        return PRINTER.phrase(
                reason,
                new Divergence(
                        Optional.of(called(0, 100, 93)),
                        Optional.of(called(1, 96, 97)),
                        List.of(reason),
                        Optional.empty()));
    }

    @Test
    void everyCauseHasAPhraseOfItsOwn() {
        Set<String> phrases = new HashSet<>();
        for (Cause cause : Cause.values()) {
            String phrase = phrase(cause, Run.SCENARIO);
            assertThat(phrase).hasSizeBetween(10, 88).doesNotContain("BASELINE");
            assertThat(phrases.add(phrase)).isTrue();
        }
        assertThat(phrase(Cause.NOT_REGISTERED, Run.BASELINE))
                .isEqualTo("registration in Nairobi does not succeed in the baseline");
    }

    @Test
    void aBallotIsToldWithItsFirstRound() {
        assertThat(phrase(Cause.BALLOT, Run.BOTH))
                .isEqualTo("member states vote otherwise, in round 1 100:93 for Bonn and Nairobi, now 96:97");
    }
}
