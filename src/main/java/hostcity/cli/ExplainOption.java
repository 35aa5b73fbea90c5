package hostcity.cli;

import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --explain}: of how many offices a comparison explains the decision. */
final class ExplainOption {

    private static final String USUAL = "5";

    /** More are no sample that anybody reads. */
    private static final int MOST = 100;

    @Option(
            names = "--explain",
            paramLabel = "N",
            arity = "0..1",
            preprocessor = OrUsual.class,
            description = "Show single decisions: for N offices (default: " + USUAL + ") that end elsewhere because of"
                    + " the scenario the first decision that differs, and which terms of utility make it differ.")
    private @Nullable Integer offices;

    /** Takes a word that is no number for the next scenario, not for N. */
    static final class OrUsual implements IParameterPreprocessor {
        @Override
        @SuppressWarnings("JdkObsolete") // picocli's
        public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            boolean attached = "=".equals(info.get("separator"));
            if (!attached && (words.isEmpty() || !words.peek().matches("-?\\d.*"))) {
                words.push(USUAL);
            }
            return false;
        }
    }

    /** Checks the number. */
    void check() {
        if (offices != null) {
            RunOptions.checkRange("--explain", offices, MOST);
        }
    }

    /** How many offices; 0 if none is asked for. */
    int offices() {
        return offices == null ? 0 : offices;
    }
}
