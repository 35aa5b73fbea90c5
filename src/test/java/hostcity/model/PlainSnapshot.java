package hostcity.model;

import hostcity.model.policy.Amount;
import hostcity.model.policy.Program;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What offices see in one year, counted afresh from the offices themselves; nothing is taken from the market. */
final class PlainSnapshot {

    /** An office as it was when the year began. */
    record Before(Office office, int place, boolean moving, int arrivalYear, int leaseStart, double staff) {}

    /** A program as it was: its policy and what it has grown to. */
    @SuppressWarnings("ArrayRecordComponent") // a copy that nobody changes or compares
    record Running(Program program, double[] effective, double[] money) {}

    final int year;
    final int[][] seats;
    final int[] un;
    final double[] staff;
    final double[][] effective;
    final double[] credibility;
    final double[][] scale;
    final double[] rateScale;
    final double[] awareness;
    final int[] conversionAfterYears;
    final double[] registrationSuccess;
    final double[] registrationDelay;
    final List<List<Running>> programs = new ArrayList<>();
    final Map<Long, Before> offices = new HashMap<>();
    final int ingos;

    PlainSnapshot(HostCityModel model) {
        int n = model.geography().size();
        year = model.year();
        seats = new int[n][Field.COUNT];
        un = new int[n];
        staff = new double[n];
        effective = new double[n][Instrument.COUNT];
        credibility = new double[n];
        scale = new double[n][Instrument.COUNT];
        rateScale = new double[n];
        awareness = new double[n];
        conversionAfterYears = new int[n];
        registrationSuccess = new double[n];
        registrationDelay = new double[n];
        int living = 0;
        for (Organization organization : model.register().living()) {
            boolean ingo = organization.type() == OrganizationType.INGO;
            living += ingo && organization.headquarters().place() != Office.NOWHERE ? 1 : 0;
            organization.offices().forEach(this::count);
        }
        ingos = living;
        model.cities().forEach(this::read);
    }

    private void count(Office office) {
        int place = office.place();
        offices.put(
                office.id(),
                new Before(
                        office, place, office.isMoving(), office.arrivalYear(), office.leaseStart(), office.staff()));
        if (place == Office.NOWHERE) {
            return;
        }
        staff[place] += office.staff();
        if (office.isHeadquarters()) {
            Organization organization = office.organization();
            seats[place][organization.field().ordinal()]++;
        }
        un[place] += office.organization().type() == OrganizationType.UN ? 1 : 0;
    }

    private void read(City city) {
        int place = city.place();
        for (Instrument instrument : Instrument.all()) {
            effective[place][instrument.ordinal()] = city.instruments().effective(instrument);
            scale[place][instrument.ordinal()] = city.ledger().scale(instrument);
        }
        rateScale[place] = city.ledger().rateScale();
        credibility[place] = city.instruments().credibility(year);
        awareness[place] = city.awareness();
        conversionAfterYears[place] = city.conversionAfterYears();
        registrationSuccess[place] = city.registrationSuccess();
        registrationDelay[place] = city.registrationDelay();
        programs.add(city.programs().stream()
                .map(x -> new Running(
                        x,
                        x.effective().clone(),
                        Amount.all().stream().mapToDouble(x::effective).toArray()))
                .toList());
    }
}
