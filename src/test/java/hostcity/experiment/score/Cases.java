package hostcity.experiment.score;

import hostcity.model.Setups;
import hostcity.scenario.cases.Attribute;
import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.Decision;
import hostcity.scenario.cases.Electorate;
import hostcity.scenario.cases.HostOffer;
import hostcity.scenario.cases.HostOffer.KnownFrom;
import hostcity.scenario.cases.Location;
import hostcity.scenario.cases.SitedOrganization;
import hostcity.scenario.cases.SitingCase;
import hostcity.scenario.cases.SitingCase.Seat;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Siting cases for tests; the first candidate wins. */
final class Cases {

    static final Decision EXECUTIVE = new Decision(Decision.Rule.EXECUTIVE, new Electorate.Nobody());
    static final Decision UN_MEMBERS = new Decision(Decision.Rule.MAJORITY, new Electorate.UnMembers());

    private Cases() {}

    static SitingCase un(Decision decision, Candidate... candidates) {
        return of(OrganizationType.UN, decision, Optional.empty(), candidates);
    }

    static SitingCase of(OrganizationType type, Decision decision, Optional<Seat> seat, Candidate... candidates) {
        return new SitingCase(
                "made-up",
                "Made up",
                "虚构",
                List.of("nobody"),
                new SitedOrganization(
                        "Body",
                        type,
                        SitedOrganization.Kind.SECRETARIAT,
                        Optional.empty(),
                        OptionalDouble.of(20),
                        OptionalInt.of(1990)),
                2000,
                decision,
                Optional.empty(),
                seat,
                List.of(candidates),
                candidates[0].id(),
                List.of(),
                SitingCase.Confidence.LOW,
                List.of());
    }

    static Candidate city(String id) {
        String nation = Setups.SHIPPED.place(id).orElseThrow().nationId();
        return new Candidate(new Location.InWorld(id, nation), Map.of(), Optional.empty());
    }

    static Candidate elsewhere(String name, String nation) {
        return new Candidate(new Location.Elsewhere(name, nation), Map.of(), Optional.empty());
    }

    static Candidate with(Candidate candidate, Attribute attribute, double value) {
        return new Candidate(candidate.location(), Map.of(attribute, value), candidate.offer());
    }

    static Candidate offering(Candidate candidate, double usdPerYear, KnownFrom known) {
        return offering(candidate, Map.of(), usdPerYear, known);
    }

    static Candidate offering(Candidate candidate, Map<Instrument, Double> levels, double usdPerYear, KnownFrom known) {
        HostOffer offer = new HostOffer(
                levels, OptionalDouble.of(usdPerYear), OptionalDouble.empty(), OptionalDouble.empty(), "nobody", known);
        return new Candidate(candidate.location(), candidate.attributes(), Optional.of(offer));
    }
}
