package hostcity.model.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One of the ballots beside this class: the lines that start with four spaces, each a word, a colon and the rest. */
record BallotFile(String name, List<String> lines) {

    static Stream<BallotFile> all(String prefix) {
        try {
            Path folder = Path.of(Objects.requireNonNull(BallotFile.class.getResource("README.md"))
                            .toURI())
                    .resolveSibling(".");
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> matching = files.filter(
                                file -> file.getFileName().toString().startsWith(prefix))
                        .sorted()
                        .toList();
                return matching.stream().map(BallotFile::read);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BallotFile read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("    "))
                    .map(String::strip)
                    .toList();
            return new BallotFile(file.getFileName().toString(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rest of each line with this word. */
    List<String> all(Key key) {
        String start = key.word + ":";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    String one(Key key) {
        List<String> found = all(key);
        if (found.size() != 1) {
            throw new IllegalStateException(name + " has " + found.size() + " lines of " + key);
        }
        return found.get(0);
    }

    MajorityRule rule() {
        return MajorityRule.valueOf(one(Key.RULE));
    }

    List<String> bids() {
        return split(one(Key.BIDS), ",");
    }

    int bid(String city) {
        int bid = bids().indexOf(city);
        if (bid < 0) {
            throw new IllegalStateException(name + " has no bid " + city);
        }
        return bid;
    }

    List<Integer> bids(String cities) {
        return split(cities, ",").stream().map(this::bid).toList();
    }

    static List<String> split(String text, String by) {
        return Arrays.stream(text.split(by, -1)).map(String::strip).toList();
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a line tells. */
    enum Key {
        RULE("rule"),
        BIDS("bids"),
        LOTS("lots"),
        WITHDRAWS("withdraws"),
        VOTERS("voters"),
        ROUND("round"),
        OUT("out"),
        WINNER("winner"),
        RUNNER_UP("runner-up");

        private final String word;

        Key(String word) {
            this.word = word;
        }
    }
}
