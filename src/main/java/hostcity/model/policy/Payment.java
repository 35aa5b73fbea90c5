package hostcity.model.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that a program promises one office, before the host's budget is looked at.
 *
 * @param amount which
 * @param policy who pays
 * @param usd USD a year; for a relocation grant USD once, on arrival
 */
public record Payment(Amount amount, Policy policy, double usd) implements Serializable {

    /**
     * What programs promise an office. Of each amount it gets the largest; what is paid every year is no more than the
     * gross cost of the office, salaries after the rest.
     *
     * @param eligible the programs that cover the office
     * @param credibility of the host, in [0, 1]
     * @param staff of the office, persons
     * @param grossUsd gross cost of the office, USD a year
     */
    public static List<Payment> of(List<Program> eligible, double credibility, double staff, double grossUsd) {
        List<Payment> payments = new ArrayList<>(Amount.COUNT);
        double left = grossUsd;
        for (Amount amount : Amount.all()) {
            Program best = mostGenerous(eligible, amount);
            if (best != null) {
                double promised = credibility * best.effective(amount);
                boolean once = amount == Amount.RELOCATION_GRANT;
                double usd = once ? promised * staff : Math.min(promised, left);
                left -= once ? 0 : usd;
                payments.add(new Payment(amount, best.policy(), usd));
            }
        }
        return payments;
    }

    /** The program that pays most of an amount; of equal ones the first; null if none pays any. */
    private static @Nullable Program mostGenerous(List<Program> programs, Amount amount) {
        Program best = null;
        double most = 0;
        for (Program program : programs) {
            if (program.effective(amount) > most) {
                best = program;
                most = program.effective(amount);
            }
        }
        return best;
    }

    /** Whether it is due to an office that came in a year: a relocation grant is paid in that year only. */
    public boolean isDue(int arrivalYear, int year) {
        return amount != Amount.RELOCATION_GRANT || arrivalYear == year;
    }
}
