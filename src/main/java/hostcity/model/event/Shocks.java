package hostcity.model.event;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.List;

/**
 * What the events of a scenario amount to in a year (ODD 7.27 Shocks): a pure function of events and keyed draws, so it
 * can be asked for years to come, and years before an event are as without it.
 */
public final class Shocks implements Serializable {

    private static final long serialVersionUID = 1;

    /** Slots of the keys under {@link Purpose#SHOCK}. */
    private static final int AFFECTED = 0;

    private static final int FUNDING_REVIEW = 1;
    private static final int OPENNESS_REVIEW = 2;

    private final List<Event> events;
    private final List<FundingCut> cuts;
    private final List<OpennessChange> changes;
    private final List<HostFailure> failures;
    private final List<VacatedOffices> vacated;
    private final List<Bar> bars;
    private final Geography geography;
    private final long seed;
    private final double closingWeight;
    private final double reviewProbability;
    private final double coordination;

    /** The shocks of one run. */
    public Shocks(List<Event> events, Geography geography, Parameters p, long seed) {
        this.events = List.copyOf(events);
        this.cuts = of(FundingCut.class);
        this.changes = of(OpennessChange.class);
        this.failures = of(HostFailure.class);
        this.vacated = of(VacatedOffices.class);
        this.bars = of(Bar.class);
        this.geography = geography;
        this.seed = seed;
        this.closingWeight = p.get(CLOSING_FUNDING_GAP);
        this.reviewProbability = p.get(SHOCK_REVIEW_PROBABILITY);
        this.coordination = p.get(SHOCK_REVIEW_COORDINATION);
    }

    private <E extends Event> List<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether an event begins in a year. */
    public boolean beginIn(int year) {
        return events.stream().anyMatch(x -> x.year() == year);
    }

    /**
     * The funding gap of an organization: the share of its budget that is missing in a year, in [0, 1]. Of several cuts
     * each takes its share of what the others leave.
     */
    public double fundingGap(Organization organization, int year) {
        double left = 1;
        for (FundingCut cut : cuts) {
            if (cut.isOn(year) && hits(cut, organization)) {
                left *= 1 - cut.share();
            }
        }
        return 1 - left;
    }

    /** A keyed uniform of organization and year says who loses money: a larger share only adds organizations. */
    private boolean hits(FundingCut cut, Organization organization) {
        return cut.means(organization)
                && KeyedRandom.uniform(seed, Purpose.SHOCK, organization.id(), cut.year(), AFFECTED) < cut.affected();
    }

    /** What a funding gap multiplies the hazard of closing by in a year; 1 without a gap. */
    public double closingFactor(Organization organization, int year) {
        return cuts.isEmpty() ? 1 : 1 + closingWeight * fundingGap(organization, year);
    }

    /** Openness of a nation in a year, in [0, 1]. */
    public double openness(int nation, int year) {
        double openness = geography.openness(nation);
        for (OpennessChange change : changes) {
            if (change.isOn(year) && geography.nationIndexOf(change.nation()) == nation) {
                openness += change.change();
            }
        }
        return Math.min(1, Math.max(0, openness));
    }

    /** Capacity that stands empty in a place, persons. */
    public double vacatedSeats(int place, int year) {
        double seats = 0;
        for (VacatedOffices offices : vacated) {
            seats += isOn(offices, place, year) ? offices.seats() : 0;
        }
        return seats;
    }

    /** What the rent of a place is multiplied by; 1 without an event. */
    public double rentFactor(int place, int year) {
        double factor = 1;
        for (VacatedOffices offices : vacated) {
            factor *= isOn(offices, place, year) ? offices.rentFactor() : 1;
        }
        return factor;
    }

    private boolean isOn(VacatedOffices offices, int place, int year) {
        return offices.isOn(year) && geography.id(place).equals(offices.city());
    }

    /** Whether a place fails as a host in a year. */
    public boolean hostFails(int place, int year) {
        return failures.stream()
                .anyMatch(x -> x.year() == year && geography.id(place).equals(x.city()));
    }

    /** Whether a place must not bid in calls of the UN in a year. */
    public boolean isBarred(int place, int year) {
        for (Bar bar : bars) {
            if (bar.isOn(year) && bar.bars(geography, place)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a shock that begins this year makes an office review its location: a funding cut that its organization
     * feels, or a fall of openness in its nation if the field is sensitive, each by a keyed draw. A coordination body
     * lowers the chance.
     *
     * @param coordinationLevel delivered level of instrument 11 at its place
     */
    public boolean triggersReview(Office office, int year, double coordinationLevel) {
        double chance = reviewProbability * (1 - coordination * coordinationLevel);
        return (losesMoney(office.organization(), year) && draw(office, year, FUNDING_REVIEW) < chance)
                || (losesOpenness(office, year) && draw(office, year, OPENNESS_REVIEW) < chance);
    }

    private double draw(Office office, int year, int slot) {
        return KeyedRandom.uniform(seed, Purpose.SHOCK, office.id(), year, slot);
    }

    private boolean losesMoney(Organization organization, int year) {
        return cuts.stream().anyMatch(x -> x.year() == year && x.share() > 0 && hits(x, organization));
    }

    private boolean losesOpenness(Office office, int year) {
        int nation = geography.nationOf(office.place());
        return office.organization().isSensitive()
                && changes.stream()
                        .anyMatch(x ->
                                x.year() == year && x.change() < 0 && geography.nationIndexOf(x.nation()) == nation);
    }
}
