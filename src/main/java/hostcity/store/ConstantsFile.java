package hostcity.store;

import hostcity.experiment.Constants;
import hostcity.world.CityConstants;
import java.util.Locale;
import java.util.TreeMap;

/** The city constants as a file of the world, which says how they came about. */
public final class ConstantsFile {

    private ConstantsFile() {}

    /**
     * The text of {@code constants.csv}.
     *
     * @param alpha the constants
     * @param how the command that solved them
     * @param last how far the last iteration was from its target
     */
    public static String toCsv(CityConstants alpha, String how, Constants.Step last) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# City constants of INGOs and of UN offices, in utility; only differences matter, their means are 0.\n");
        text.append(
                "# Solved so that with static cities every place keeps its share of the world's stock (UN: of its bodies), by\n");
        text.append("#   ").append(how).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "# At the end the worst place with 10 organizations or more was %.1f%% off its target (%s).%n",
                100 * last.worst(),
                last.worstPlace()));
        text.append("# They hold for the parameters and the world in this folder: solve them anew after a change.\n");
        text.append("place,alpha_ingo,alpha_un\n");
        new TreeMap<>(alpha.ingo())
                .forEach((place, value) -> text.append(place)
                        .append(',')
                        .append(value)
                        .append(',')
                        .append(alpha.un(place))
                        .append('\n'));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
