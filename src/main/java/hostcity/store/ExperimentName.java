package hostcity.store;

import java.nio.file.Path;
import java.util.Set;

/** Which names an experiment may have: those that are a folder's plain name on every system. */
final class ExperimentName {

    private static final int LONGEST = 100;
    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2");

    private ExperimentName() {}

    /**
     * The folder of an experiment.
     *
     * @throws InputException if the name is not plain
     */
    static Path folder(Path results, String name) {
        if (name.contains("/") || name.contains("\\") || name.equals(".") || name.equals("..")) {
            throw new InputException("the experiment's name " + InputException.quote(name)
                    + " is a path that leads out of the results folder " + results
                    + "; use a plain name such as base-1");
        }
        boolean plain = !name.isEmpty()
                && name.length() <= LONGEST
                && Character.isLetterOrDigit(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0)
                && !name.endsWith(".")
                && !isDevice(name);
        if (!plain) {
            throw new InputException("the experiment's name " + InputException.quote(name)
                    + " cannot be a folder's; use at most " + LONGEST
                    + " letters, digits, '-', '_' and '.', beginning with a letter or digit");
        }
        return results.resolve(name);
    }

    /** Whether Windows keeps the name for a device. */
    static boolean isDevice(String name) {
        return DEVICES.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
}
